package io.github.distributedleadership.core.team;

import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.value.Orders;
import java.util.Comparator;

/** The one order of what has no id. */
final class Canonical {
    static final Comparator<Membership> MEMBERSHIPS = Comparator.<Membership, Party>comparing(Membership::member)
            .thenComparing(Membership::role, Orders.emptyFirst())
            .thenComparing(Membership::term)
            .thenComparing(Orders.byExtensions());

    private Canonical() {}
}
