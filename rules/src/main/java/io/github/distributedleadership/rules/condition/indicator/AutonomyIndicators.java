package io.github.distributedleadership.rules.condition.indicator;

import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.rules.condition.count.Attendance;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.Ternary;
import io.github.distributedleadership.rules.condition.count.UnitCounter;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.indicator.Undetermined;
import java.util.List;
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
    private final Snapshot standing;
    private final OrganizationIndex index;

    public AutonomyIndicators(IndicatorContext setting) {
        this.setting = setting;
        standing = setting.standing;
        index = setting.index;
    }

    public void addTo(Consumer<IndicatorResult> results) {
        new DecisionAutonomy(setting).addTo(results);
        results.accept(level());
        results.accept(unapprovedInitiatives());
    }

    private IndicatorResult level() {
        if (setting.lacks(Table.HOLDINGS)) {
            return IndicatorResult.without(Indicator.AUTONOMY_LEVEL, Undetermined.NOT_RECORDED);
        }
        UnitCounter count = setting.count(Indicator.AUTONOMY_LEVEL, setting::responsibilityName);
        setting.sharing.responsibilities().forEach(r -> level(r, count));
        return count.result();
    }

    private void level(int responsibility, UnitCounter count) {
        int number = standing.holding(responsibility);
        if (number == OrganizationIndex.NONE) {
            if (!setting.records(Table.HOLDINGS)) {
                count.unknown(FieldId.HOLDINGS);
            }
            return;
        }
        Holding holding = index.holding(number);
        int[] holders = standing.holders().row(responsibility);
        if (holding.holders().isUnknown()) {
            count.unknown(FieldId.HOLDINGS_HOLDERS);
            return;
        }
        Ternary below = holders.length == 0
                ? Ternary.NO
                : setting.above.allHaveSuperior(holders, responsibility, standing.day());
        if (below == Ternary.UNKNOWN) {
            count.unknown(setting.above.missing(holders, responsibility, standing.day()));
        } else if (below == Ternary.YES && holding.level().isEmpty()) {
            count.unknown(FieldId.HOLDINGS_LEVEL);
        } else if (below == Ternary.YES) {
            count.unit(
                    responsibility,
                    holding.level().orElseThrow().holdersDecide(),
                    setting.significance(responsibility));
        }
    }

    private IndicatorResult unapprovedInitiatives() {
        Indicator indicator = Indicator.AUTONOMY_UNAPPROVED_INITIATIVES;
        if (!setting.records(Table.INITIATIVES)) {
            return IndicatorResult.without(indicator, Undetermined.NOT_RECORDED);
        }
        if (!standing.isDated()) {
            return IndicatorResult.without(indicator, Undetermined.NO_DATE);
        }
        UnitCounter count = setting.count(indicator, setting::initiativeName);
        List<Initiative> initiatives = setting.practice.initiatives();
        for (int i = 0; i < initiatives.size(); i++) {
            if (setting.inWindow(initiatives.get(i).at())) {
                look(i, initiatives.get(i), count);
            }
        }
        return count.result();
    }

    private void look(int number, Initiative initiative, UnitCounter count) {
        int day = Days.of(initiative.at());
        int[] people = Attendance.people(setting, index.proposers().row(number), day);
        if (people.length == 0) {
            return;
        }
        int responsibility =
                initiative.responsibility().value().map(index::number).orElse(OrganizationIndex.NONE);
        Ternary below = setting.above.someHasSuperior(people, responsibility, day);
        boolean mayBeBelow = initiative.responsibility().isUnknown() && below == Ternary.NO;
        if (below == Ternary.NO && !mayBeBelow) {
            return;
        }
        if (initiative.approval().isEmpty()) {
            count.unknown(FieldId.INITIATIVES_APPROVAL);
        } else if (mayBeBelow) {
            count.unknown(FieldId.INITIATIVES_RESPONSIBILITY);
        } else if (below == Ternary.UNKNOWN) {
            count.unknown(setting.above.missing(people, responsibility, day));
        } else {
            count.unit(number, initiative.approval().get().isOwnAccount());
        }
    }
}
