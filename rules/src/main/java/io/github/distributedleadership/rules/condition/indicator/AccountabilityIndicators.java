package io.github.distributedleadership.rules.condition.indicator;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.rules.condition.count.Attendance;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.ReflectionsOn;
import io.github.distributedleadership.rules.condition.count.Ternary;
import io.github.distributedleadership.rules.condition.count.UnitCounter;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.indicator.Undetermined;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

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
    private final Snapshot standing;

    public AccountabilityIndicators(IndicatorContext setting) {
        this.setting = setting;
        standing = setting.standing;
    }

    public void addTo(Consumer<IndicatorResult> results) {
        UnitCounter answered = setting.count(Indicator.ACCOUNTABILITY_ANSWERED, setting::responsibilityName);
        UnitCounter mutual = setting.count(Indicator.ACCOUNTABILITY_MUTUAL, setting::responsibilityName);
        results.accept(overHoldings(Indicator.ACCOUNTABILITY_ANSWERED, answered, r -> answered(r, answered)));
        results.accept(new DecisionRights(setting).matched());
        results.accept(overHoldings(Indicator.ACCOUNTABILITY_MUTUAL, mutual, r -> mutual(r, mutual)));
        Attendance attendance = new Attendance(setting);
        ReflectionsOn lookbacks = new ReflectionsOn(setting, attendance);
        results.accept(new AnsweredTogether(setting, attendance, lookbacks).result());
        results.accept(new Enabling(setting, attendance, lookbacks).result());
        results.accept(new RoomToFail(setting).result());
        results.accept(new MachinesAnswered(setting).result());
    }

    private IndicatorResult overHoldings(Indicator indicator, UnitCounter count, IntConsumer look) {
        if (setting.lacks(Table.HOLDINGS)) {
            return IndicatorResult.without(indicator, Undetermined.NOT_RECORDED);
        }
        setting.sharing.responsibilities().forEach(look);
        return count.result();
    }

    private void answered(int responsibility, UnitCounter count) {
        int number = standing.holding(responsibility);
        double weight = setting.significance(responsibility);
        if (number == OrganizationIndex.NONE) {
            if (setting.records(Table.HOLDINGS)) {
                count.unit(responsibility, false, weight);
            } else {
                count.unknown(FieldId.HOLDINGS);
            }
            return;
        }
        Holding holding = setting.index.holding(number);
        int[] answering = standing.expanded(setting.index.accountable().row(number), standing.day());
        if (holding.accountable().isUnknown()) {
            count.unknown(FieldId.HOLDINGS_ACCOUNTABLE);
        } else if (answering.length > 0 && Arrays.stream(answering).allMatch(OrganizationIndex::isTeam)) {
            count.unknown(FieldId.TEAMS_MEMBERS);
        } else {
            count.unit(responsibility, answering.length > 0, weight);
        }
    }

    private void mutual(int responsibility, UnitCounter count) {
        int number = standing.holding(responsibility);
        if (number == OrganizationIndex.NONE) {
            if (!setting.records(Table.HOLDINGS)) {
                count.unknown(FieldId.HOLDINGS);
            }
            return;
        }
        Shared shared = Shared.on(setting, number, standing.day());
        FieldId missing = shared.missing();
        if (missing != null) {
            count.unknown(missing);
        } else if (shared.several() == Ternary.YES) {
            count.unit(responsibility, shared.all() == Ternary.YES, setting.significance(responsibility));
        }
    }

    /**
     * Whether several hold something on a day, and whether all of them are accountable.
     *
     * @param several whether there are two or more
     * @param all whether all of them are accountable
     * @param missing the field for want of which one of the two is unknown; null: neither is
     * @param holders those who hold it, in order
     */
    record Shared(Ternary several, Ternary all, @Nullable FieldId missing, int... holders) {
        static final Shared BY_NOBODY = new Shared(Ternary.NO, Ternary.NO, null);
        static final Shared UNRECORDED = new Shared(Ternary.UNKNOWN, Ternary.UNKNOWN, FieldId.HOLDINGS);

        static Shared on(IndicatorContext setting, int holding, int day) {
            Holding row = setting.index.holding(holding);
            if (row.holders().isUnknown()) {
                return new Shared(Ternary.UNKNOWN, Ternary.UNKNOWN, FieldId.HOLDINGS_HOLDERS);
            }
            int[] holders = setting.standing.expanded(setting.index.holders().row(holding), day);
            if (Attendance.hasUnknownTeam(holders)) {
                return new Shared(Ternary.UNKNOWN, Ternary.UNKNOWN, FieldId.TEAMS_MEMBERS, holders);
            }
            if (holders.length < 2) {
                return new Shared(Ternary.NO, Ternary.UNKNOWN, null, holders);
            }
            if (row.accountable().isUnknown()) {
                return new Shared(Ternary.YES, Ternary.UNKNOWN, FieldId.HOLDINGS_ACCOUNTABLE, holders);
            }
            int[] answering =
                    setting.standing.expanded(setting.index.accountable().row(holding), day);
            if (Attendance.common(holders, answering) == holders.length) {
                return new Shared(Ternary.YES, Ternary.YES, null, holders);
            }
            return Attendance.hasUnknownTeam(answering)
                    ? new Shared(Ternary.YES, Ternary.UNKNOWN, FieldId.TEAMS_MEMBERS, holders)
                    : new Shared(Ternary.YES, Ternary.NO, null, holders);
        }
    }
}
