package io.github.distributedleadership.rules.policy;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who should hold a responsibility by a verdict, and how: for people to judge, never to be carried out unseen.
 *
 * @param holders who, at least one
 * @param arrangement how they act: SOLE where there is one
 * @param level how far they may decide, where somebody stands above them; else empty, since there is nobody to ask
 * @param quorum how many of several have to agree; empty: all of them, or any, as the arrangement says
 */
public record Suggestion(
        ImmutableSortedSet<MemberId> holders,
        Arrangement arrangement,
        Optional<DecisionLevel> level,
        OptionalInt quorum) {
    /** Refuses a suggestion of nobody, one of several who act alone, and a quorum that they cannot make. */
    public Suggestion {
        if (holders.isEmpty()) {
            throw new IllegalArgumentException("a suggestion must name at least one holder");
        }
        if (arrangement == Arrangement.SOLE != (holders.size() == 1)) {
            throw new IllegalArgumentException("one holder acts alone and several do not, but " + holders.size()
                    + " should hold it " + arrangement.name().toLowerCase(java.util.Locale.ROOT));
        }
        if (quorum.isPresent() && (quorum.getAsInt() < 1 || quorum.getAsInt() > holders.size())) {
            throw new IllegalArgumentException(
                    "the quorum must be from 1 to " + holders.size() + " but was " + quorum.getAsInt());
        }
    }
}
