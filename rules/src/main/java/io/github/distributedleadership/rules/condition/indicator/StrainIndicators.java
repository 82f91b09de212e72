package io.github.distributedleadership.rules.condition.indicator;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.column.IntRows;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.practice.Allocation;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.Ternary;
import io.github.distributedleadership.rules.condition.count.UnitCounter;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.indicator.Undetermined;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * The indicators of strain, of which high values are bad (our own definitions).
 *
 * <p><b>Exposed.</b> See {@link DecisionRights}.
 *
 * <p><b>Unresourced.</b> A unit is a holding by somebody, of a responsibility that exists on the day, that began in the
 * window and is no renewal by the same holders. It counts if in the window nothing was allocated for that responsibility,
 * before or after it changed hands. A responsibility that is known to need no resources is no unit. Something allocated to
 * one of the holders for a purpose that nobody wrote down may have been for it, and makes it unknown.
 */
public final class StrainIndicators {
    private final IndicatorContext setting;
    private final Snapshot standing;
    private final OrganizationIndex index;

    public StrainIndicators(IndicatorContext setting) {
        this.setting = setting;
        standing = setting.standing;
        index = setting.index;
    }

    public void addTo(Consumer<IndicatorResult> results) {
        results.accept(new StrainLoad(setting).result());
        results.accept(new DecisionRights(setting).exposed());
        results.accept(unresourced());
        results.accept(new RefusedClaims(setting).result());
    }

    private IndicatorResult unresourced() {
        if (setting.lacks(Table.HOLDINGS) || setting.lacks(Table.ALLOCATIONS)) {
            return IndicatorResult.without(Indicator.STRAIN_UNRESOURCED, Undetermined.NOT_RECORDED);
        }
        if (!standing.isDated()) {
            return IndicatorResult.without(Indicator.STRAIN_UNRESOURCED, Undetermined.NO_DATE);
        }
        BitSet resourced = new BitSet();
        BitSet mayHaveGotSomething = new BitSet();
        for (Allocation row : setting.practice.allocations()) {
            if (!setting.inWindow(row.at())) {
                continue;
            }
            row.responsibility().value().ifPresent(id -> resourced.set(index.number(id)));
            if (row.responsibility().isUnknown()) {
                for (int person : standing.expanded(new int[] {index.code(row.to())}, Days.of(row.at()))) {
                    if (person >= 0) {
                        mayHaveGotSomething.set(person);
                    }
                }
            }
        }
        List<Holding> holdings = setting.organization.holdings();
        UnitCounter count = setting.count(Indicator.STRAIN_UNRESOURCED, this::holdingName);
        for (int h = 0; h < holdings.size(); h++) {
            int responsibility = index.number(holdings.get(h).responsibility());
            int start = Days.start(holdings.get(h).term());
            boolean isUnit = standing.inWindow(start)
                    && standing.exists(responsibility)
                    && !holdings.get(h).holders().isNone()
                    && !index.responsibility(responsibility).resources().isNone();
            if (isUnit) {
                look(h, responsibility, start, resourced.get(responsibility), mayHaveGotSomething, count);
            }
        }
        return count.result();
    }

    private void look(
            int number,
            int responsibility,
            int start,
            boolean isResourced,
            BitSet mayHaveGotSomething,
            UnitCounter count) {
        Ternary isGained = isGained(number, responsibility, start);
        if (isGained == Ternary.NO) {
            return;
        }
        int[] holders = standing.expanded(index.holders().row(number), start);
        boolean mayBeResourced = Arrays.stream(holders).anyMatch(p -> p >= 0 && mayHaveGotSomething.get(p));
        if (isGained == Ternary.UNKNOWN) {
            count.unknown(setting.records(Table.HOLDINGS) ? FieldId.HOLDINGS_HOLDERS : FieldId.HOLDINGS);
        } else if (!isResourced && mayBeResourced) {
            count.unknown(FieldId.ALLOCATIONS_FOR);
        } else if (!isResourced && !setting.records(Table.ALLOCATIONS)) {
            count.unknown(FieldId.ALLOCATIONS);
        } else {
            count.unit(number, !isResourced, setting.significance(responsibility));
        }
    }

    /** Whether it came to new hands, and not to the same holders whose holding ended on that day. */
    private Ternary isGained(int number, int responsibility, int start) {
        Recorded<ImmutableSortedSet<Party>> holders = index.holding(number).holders();
        IntRows rows = index.holdingsOf();
        for (int i = 0; i < rows.size(responsibility); i++) {
            Holding other = index.holding(rows.get(responsibility, i));
            if (Days.end(other.term()) == start) {
                boolean isKnown = !holders.isUnknown() && !other.holders().isUnknown();
                return isKnown ? Ternary.of(!holders.equals(other.holders())) : Ternary.UNKNOWN;
            }
        }
        return holders.isUnknown() || !setting.records(Table.HOLDINGS) ? Ternary.UNKNOWN : Ternary.YES;
    }

    private String holdingName(int number) {
        Holding holding = index.holding(number);
        return holding.id()
                .map(id -> id.value())
                .orElseGet(() -> holding.responsibility().value() + "/"
                        + holding.term().start().orElseThrow().day());
    }
}
