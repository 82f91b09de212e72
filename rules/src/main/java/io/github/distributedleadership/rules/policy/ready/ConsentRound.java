package io.github.distributedleadership.rules.policy.ready;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.people.MemberId;
import java.util.List;
import java.util.Optional;

/**
 * A proposal who should hold a responsibility, and the concerns that were raised about it.
 *
 * <p>It is adopted if and only if no objection remains (article 5 of the Holacracy Constitution). Immutable.
 *
 * @param holders who should hold it by the proposal, at least one
 * @param concerns the concerns that were raised, in their order; none: nobody had any
 */
public record ConsentRound(ImmutableSortedSet<MemberId> holders, ImmutableList<Objection> concerns) {
    /** Refuses a proposal that nobody should hold it. */
    public ConsentRound {
        if (holders.isEmpty()) {
            throw new IllegalArgumentException("a proposal must say who should hold it");
        }
    }

    /** {@return a round about these holders} */
    public static ConsentRound of(Iterable<MemberId> holders, List<Objection> concerns) {
        return new ConsentRound(ImmutableSortedSet.copyOf(holders), ImmutableList.copyOf(concerns));
    }

    /** {@return whether it is adopted; empty where it is not settled whether a concern is an objection} */
    public Optional<Boolean> isAdopted() {
        if (concerns.stream().anyMatch(concern -> concern.isValid().orElse(false))) {
            return Optional.of(false);
        }
        return concerns.stream().allMatch(concern -> concern.isValid().isPresent())
                ? Optional.of(true)
                : Optional.empty();
    }
}
