package io.github.distributedleadership.core.organization.index;

import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Origin;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What is on record of each holding beside who is named in it, in columns: every responsibility is asked for it, and the
 * holdings themselves lie scattered in memory.
 *
 * <p>Immutable and thread-safe.
 */
public final class HoldingColumns {
    private final Column<DecisionLevel> level;
    private final Column<Origin> origin;
    private final Column<Arrangement> arrangement;
    private final BitSet withoutHolders;
    private final BitSet ofUnknownHolders;
    private final BitSet withDeputies;
    private final BitSet knowsAccountable;
    private final BitSet knowsApprovers;
    private final BitSet knowsStart;

    HoldingColumns(List<Holding> holdings) {
        level = new Column<>(DecisionLevel.values(), holdings, Holding::level);
        origin = new Column<>(Origin.values(), holdings, Holding::origin);
        arrangement = new Column<>(Arrangement.values(), holdings, Holding::arrangement);
        withoutHolders = those(holdings, h -> h.holders().isNone());
        ofUnknownHolders = those(holdings, h -> h.holders().isUnknown());
        withDeputies = those(holdings, h -> h.deputies().isKnown());
        knowsAccountable = those(holdings, h -> !h.accountable().isUnknown());
        knowsApprovers = those(holdings, h -> !h.approvers().isUnknown());
        knowsStart = those(holdings, h -> h.term().start().isPresent());
    }

    private static BitSet those(List<Holding> holdings, Predicate<Holding> holds) {
        BitSet those = new BitSet(holdings.size());
        IntStream.range(0, holdings.size())
                .filter(h -> holds.test(holdings.get(h)))
                .forEach(those::set);
        return those;
    }

    /** {@return how far the holders may decide; empty: not known} */
    public Optional<DecisionLevel> level(int holding) {
        return level.at(holding);
    }

    /** {@return how it came about; empty: not known} */
    public Optional<Origin> origin(int holding) {
        return origin.at(holding);
    }

    /** {@return how the holders are to act; empty: not known} */
    public Optional<Arrangement> arrangement(int holding) {
        return arrangement.at(holding);
    }

    /** {@return whether it is on record that nobody holds it} */
    public boolean isWithoutHolders(int holding) {
        return withoutHolders.get(holding);
    }

    /** {@return whether nobody wrote down who holds it} */
    public boolean isOfUnknownHolders(int holding) {
        return ofUnknownHolders.get(holding);
    }

    /** {@return whether deputies are on record} */
    public boolean hasDeputies(int holding) {
        return withDeputies.get(holding);
    }

    /** {@return whether it is on record who answers for it, be it nobody} */
    public boolean knowsAccountable(int holding) {
        return knowsAccountable.get(holding);
    }

    /** {@return whether it is on record who approves it, be it nobody} */
    public boolean knowsApprovers(int holding) {
        return knowsApprovers.get(holding);
    }

    /** {@return whether it is on record since when it is held} */
    public boolean knowsStart(int holding) {
        return knowsStart.get(holding);
    }

    /** One value of an enumeration a holding, or none. */
    private static final class Column<E extends Enum<E>> {
        private final List<Optional<E>> values;
        private final byte[] places;

        Column(E[] values, List<Holding> holdings, Function<Holding, Optional<E>> value) {
            this.values = Arrays.stream(values).map(Optional::of).toList();
            places = new byte[holdings.size()];
            for (int h = 0; h < places.length; h++) {
                places[h] = (byte) value.apply(holdings.get(h))
                        .map(Enum::ordinal)
                        .orElse(-1)
                        .intValue();
            }
        }

        Optional<E> at(int holding) {
            return places[holding] < 0 ? Optional.empty() : values.get(places[holding]);
        }
    }
}
