package io.github.distributedleadership.rules.condition.indicator;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.rules.condition.count.HeldToday;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.rule.Told;
import java.util.Arrays;

/**
 * Whether people answer for what machines hold or decide (our own definition).
 *
 * <p>A unit is a responsibility that a machine holds on the day, or on which a machine decided in the window, alone or with
 * others. It counts if a person who is there is accountable; a machine answers for nothing. Where no member is a machine,
 * there is nothing to count.
 */
final class MachinesAnswered {
    private final IndicatorContext setting;
    private final OrganizationIndex index;

    MachinesAnswered(IndicatorContext setting) {
        this.setting = setting;
        index = setting.index;
    }

    IndicatorResult result() {
        boolean mayBeAny = index.hasMachines() || !setting.records(Table.MEMBERS);
        return setting.ofResponsibilities(Indicator.ACCOUNTABILITY_MACHINES_ANSWERED, (count, r) -> {
            Told isUnit = mayBeAny ? isHeld(r).or(isDecided(r)) : Told.NO;
            count.ask(r, isUnit, HeldToday.of(setting, r).isAnswered(), setting.significance(r));
        });
    }

    private Told isHeld(int responsibility) {
        int holding = setting.standing.holding(responsibility);
        if (holding == OrganizationIndex.NONE) {
            return setting.records(Table.HOLDINGS) ? Told.NO : Told.unknown(FieldId.HOLDINGS);
        }
        return index.holding(holding).holders().isUnknown()
                ? Told.unknown(FieldId.HOLDINGS_HOLDERS)
                : anyMachine(setting.standing.holders().row(responsibility));
    }

    private Told isDecided(int responsibility) {
        if (!setting.standing.isDated()) {
            return setting.lacks(Table.DECISIONS) ? Told.unknown(FieldId.DECISIONS) : Told.NO;
        }
        Told decided = setting.records(Table.DECISIONS) ? Told.NO : Told.unknown(FieldId.DECISIONS);
        for (int decision : index.decisionsOn().row(responsibility)) {
            int day = index.decisionDay(decision);
            if (setting.standing.inWindow(day)) {
                decided = decided.or(
                        anyMachine(setting.standing.expanded(index.deciders().row(decision), day)));
            }
        }
        return decided;
    }

    private Told anyMachine(int[] codes) {
        if (Arrays.stream(codes).anyMatch(index::isMachine)) {
            return Told.YES;
        }
        return Arrays.stream(codes).anyMatch(OrganizationIndex::isTeam) ? Told.unknown(FieldId.TEAMS_MEMBERS) : Told.NO;
    }
}
