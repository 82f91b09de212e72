package io.github.distributedleadership.rules.assessment;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A node of a bare network that is in the highest rank, or among the most looked to, or both.
 *
 * @param node which one
 * @param name what it is called, where its id is not its name
 * @param rank its rank; empty: not known, or no rank was asked for
 * @param isAppointed whether it is in the highest rank that is known
 * @param isMostLookedTo whether it is among the nodes that most look to; empty: withheld, for too few look to others
 * @param lookedToBy how many nodes look to it; a personal fact where nodes are people
 */
public record NetworkLeader(
        String node,
        Optional<String> name,
        OptionalDouble rank,
        boolean isAppointed,
        Optional<Boolean> isMostLookedTo,
        int lookedToBy) {
    /** {@return the name with the id, or the id alone} */
    public String label() {
        return name.filter(called -> !called.equals(node))
                .map(called -> called + " [" + node + "]")
                .orElse(node);
    }
}
