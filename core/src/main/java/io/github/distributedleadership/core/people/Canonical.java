package io.github.distributedleadership.core.people;

import io.github.distributedleadership.core.value.Orders;
import java.util.Comparator;

/** The one order of what has no id. */
final class Canonical {
    static final Comparator<Reporting> REPORTING = Comparator.comparing(Reporting::to)
            .thenComparing(Reporting::kind)
            .thenComparing(Reporting::term)
            .thenComparing(Orders.byExtensions());

    private Canonical() {}
}
