package io.github.distributedleadership.rules.condition.indicator;

import io.github.distributedleadership.rules.condition.count.Attendance;
import io.github.distributedleadership.rules.condition.count.HeldToday;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.ReflectionsOn;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.rule.Told;
import java.util.function.Consumer;

/**
 * The indicators of accountability: those who decide answer, together, and seniors enable (our own definitions).
 *
 * <p><b>Answered.</b> A unit is a responsibility. It counts if somebody who is there on the day is accountable; where
 * holdings are recorded and there is none in force, nobody is.
 *
 * <p><b>Mutual.</b> A unit is a responsibility that two or more hold on the day. It counts if all of them are accountable.
 */
public final class AccountabilityIndicators {
    private final IndicatorContext setting;

    public AccountabilityIndicators(IndicatorContext setting) {
        this.setting = setting;
    }

    public void addTo(Consumer<IndicatorResult> results) {
        results.accept(setting.ofResponsibilities(
                Indicator.ACCOUNTABILITY_ANSWERED,
                (count, r) -> count.ask(r, Told.YES, HeldToday.of(setting, r).isAnswered(), setting.significance(r))));
        results.accept(new DecisionRights(setting).matched());
        results.accept(setting.ofResponsibilities(Indicator.ACCOUNTABILITY_MUTUAL, (count, r) -> {
            HeldToday held = HeldToday.of(setting, r);
            count.ask(r, held.isBySeveral(), held.all(held::answers), setting.significance(r));
        }));
        Attendance attendance = new Attendance(setting);
        ReflectionsOn lookbacks = new ReflectionsOn(setting, attendance);
        results.accept(new AnsweredTogether(setting, attendance, lookbacks).result());
        results.accept(new Enabling(setting, attendance, lookbacks).result());
        results.accept(new RoomToFail(setting).result());
        results.accept(new MachinesAnswered(setting).result());
    }
}
