package io.github.distributedleadership.rules.condition.indicator;

import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.rules.condition.count.Attendance;
import io.github.distributedleadership.rules.condition.count.HeldToday;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.UnitCounter;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.rule.Told;
import java.util.function.Consumer;

/**
 * The indicators of autonomy: those closest decide, without asking above, and soon (our own definitions). Those that look
 * at decisions are in {@link DecisionAutonomy}.
 *
 * <p><b>Level.</b> A unit is a responsibility all of whose holders on the day have a superior, for a level says how far
 * somebody above lets them decide. It counts if the level is AGREE or more.
 *
 * <p><b>Unapproved initiatives.</b> A unit is an initiative of the window with a proposer who has a superior with respect to
 * its responsibility; where it is about none, the line and who leads the organisation count. It counts if approval was not
 * sought or not needed. One whose approval is pending was asked for, and does not count.
 */
public final class AutonomyIndicators {
    private final IndicatorContext setting;

    public AutonomyIndicators(IndicatorContext setting) {
        this.setting = setting;
    }

    public void addTo(Consumer<IndicatorResult> results) {
        new DecisionAutonomy(setting).addTo(results);
        results.accept(setting.ofResponsibilities(Indicator.AUTONOMY_LEVEL, this::level));
        results.accept(setting.ofInitiatives(Indicator.AUTONOMY_UNAPPROVED_INITIATIVES, this::initiative));
    }

    private void level(UnitCounter count, int responsibility) {
        HeldToday held = HeldToday.of(setting, responsibility);
        Told below = held.isHeld().and(held.all(holder -> setting.above.allHave(new int[] {holder}, responsibility)));
        Told level = held.bySaying(
                held.row.flatMap(Holding::level).map(DecisionLevel::holdersDecide), FieldId.HOLDINGS_LEVEL);
        count.ask(responsibility, below, level, setting.significance(responsibility));
    }

    private void initiative(UnitCounter count, int number) {
        Initiative initiative = setting.practice.initiatives().get(number);
        int day = Days.of(initiative.at());
        int[] people = Attendance.people(setting, setting.index.proposers().row(number), day);
        int about =
                initiative.responsibility().value().map(setting.index::number).orElse(OrganizationIndex.NONE);
        Told below = setting.above.someHas(people, about, day);
        boolean isOpen = people.length > 0 && initiative.responsibility().isUnknown();
        count.ask(
                number,
                isOpen ? below.or(Told.unknown(FieldId.INITIATIVES_RESPONSIBILITY)) : below,
                initiative
                        .approval()
                        .map(approval -> Told.of(approval.isOwnAccount()))
                        .orElse(Told.unknown(FieldId.INITIATIVES_APPROVAL)));
    }
}
