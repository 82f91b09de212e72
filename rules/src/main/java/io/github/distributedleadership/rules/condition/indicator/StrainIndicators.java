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
import io.github.distributedleadership.rules.condition.count.UnitCounter;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.rule.Told;
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
 * before or after it changed hands. What is known to need no resources is a unit only if it got some, for else it lacks
 * nothing; where nobody wrote down what it needs, and it got nothing, it is unknown. Something allocated for a purpose that
 * nobody wrote down may have been for it.
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
        results.accept(setting.run(Indicator.STRAIN_UNRESOURCED, this::holdingName, this::unresourced));
        results.accept(new RefusedClaims(setting).result());
    }

    private void unresourced(UnitCounter count) {
        BitSet resourced = new BitSet();
        Told others = setting.byRow(false, Table.ALLOCATIONS);
        for (Allocation row : setting.practice.allocations()) {
            if (setting.inWindow(row.at())) {
                row.responsibility().value().ifPresent(id -> resourced.set(index.number(id)));
                others = row.responsibility().isUnknown() ? others.or(Told.unknown(FieldId.ALLOCATIONS_FOR)) : others;
            }
        }
        List<Holding> holdings = setting.organization.holdings();
        for (int h = 0; h < holdings.size(); h++) {
            int responsibility = index.number(holdings.get(h).responsibility());
            int start = Days.start(holdings.get(h).term());
            if (standing.inWindow(start) && standing.exists(responsibility)) {
                Told got = Told.of(resourced.get(responsibility)).or(others);
                Told isOne = isGained(h, responsibility, start)
                        .and(needsResources(responsibility).or(got));
                count.ask(h, isOne, got.not(), setting.significance(responsibility));
            }
        }
    }

    private Told needsResources(int responsibility) {
        return index.responsibility(responsibility)
                .resources()
                .fold(needs -> Told.YES, () -> Told.NO, () -> Told.unknown(FieldId.RESPONSIBILITIES_RESOURCES));
    }

    /** Whether it came to new hands, and not to the same holders whose holding ended on that day. */
    private Told isGained(int number, int responsibility, int start) {
        Recorded<ImmutableSortedSet<Party>> holders = index.holding(number).holders();
        if (holders.isUnknown()) {
            return Told.unknown(FieldId.HOLDINGS_HOLDERS);
        }
        if (holders.isNone()) {
            return Told.NO;
        }
        IntRows rows = index.holdingsOf();
        for (int i = 0; i < rows.size(responsibility); i++) {
            Holding other = index.holding(rows.get(responsibility, i));
            if (Days.end(other.term()) == start) {
                return other.holders().isUnknown()
                        ? Told.unknown(FieldId.HOLDINGS_HOLDERS)
                        : Told.of(!holders.equals(other.holders()));
            }
        }
        return setting.byRow(false, Table.HOLDINGS).not();
    }

    private String holdingName(int number) {
        Holding holding = index.holding(number);
        return holding.id()
                .map(id -> id.value())
                .orElseGet(() -> holding.responsibility().value() + "/"
                        + holding.term().start().orElseThrow().day());
    }
}
