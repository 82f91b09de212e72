package io.github.distributedleadership.core.leadership;

import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.value.Orders;
import java.util.Comparator;

/** The one order of what has no id. */
final class Canonical {
    static final Comparator<Leader> LEADERS = Comparator.comparing(Leader::scope)
            .thenComparing(Leader::member, Comparator.<Party>naturalOrder())
            .thenComparing(Leader::term)
            .thenComparing(Leader::role, Orders.emptyFirst())
            .thenComparing(Leader::basis, Orders.emptyFirst())
            .thenComparing(Leader::by, Orders.recorded())
            .thenComparing(Leader::accountabilities, Orders.recorded(Orders.elements()))
            .thenComparing(Leader::directs, Comparator.reverseOrder())
            .thenComparing(Orders.byExtensions());

    static final Comparator<Claim> CLAIMS = Comparator.comparing(Claim::at)
            .thenComparing(Claim::claimant, Comparator.<Party>naturalOrder())
            .thenComparing(Claim::scope)
            .thenComparing(Orders.byExtensions());

    static final Comparator<Answer> ANSWERS = Comparator.comparing(Answer::at)
            .thenComparing(Answer::by, Comparator.<Party>naturalOrder())
            .thenComparing(Answer::claimant, Comparator.<Party>naturalOrder())
            .thenComparing(Answer::scope)
            .thenComparing(Answer::granted)
            .thenComparing(Orders.byExtensions());

    private Canonical() {}
}
