package io.github.distributedleadership.core.responsibility;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.value.Orders;
import io.github.distributedleadership.core.value.Recorded;
import java.util.Comparator;

/** The one order of what has no id, and of what may share one. */
final class Canonical {
    private static final Comparator<Recorded<ImmutableSortedSet<Party>>> PARTIES = Orders.recorded(Orders.elements());

    static final Comparator<Holding> HOLDINGS = Comparator.comparing(Holding::responsibility)
            .thenComparing(Holding::term)
            .thenComparing(Holding::id, Orders.emptyFirst())
            .thenComparing(Holding::holders, PARTIES)
            .thenComparing(Holding::parts, Orders.entries())
            .thenComparing(Holding::arrangement, Orders.emptyFirst())
            .thenComparingInt(holding -> holding.quorum().orElse(0))
            .thenComparing(Holding::assignedBy, Orders.recorded())
            .thenComparing(Holding::accountable, PARTIES)
            .thenComparing(Holding::approvers, PARTIES)
            .thenComparing(Holding::reviewers, PARTIES)
            .thenComparing(Holding::consulted, PARTIES)
            .thenComparing(Holding::informed, PARTIES)
            .thenComparing(Holding::level, Orders.emptyFirst())
            .thenComparing(Holding::origin, Orders.emptyFirst())
            .thenComparing(Holding::agreedIn, Orders.emptyFirst())
            .thenComparing(Holding::deputies, PARTIES)
            .thenComparing(Orders.byExtensions());

    static final Comparator<ResourceNeed> NEEDS = Comparator.comparing(ResourceNeed::kind)
            .thenComparing(ResourceNeed::unit, Orders.emptyFirst())
            .thenComparingDouble(ResourceNeed::amount);

    private Canonical() {}
}
