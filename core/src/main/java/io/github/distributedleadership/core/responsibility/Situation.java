package io.github.distributedleadership.core.responsibility;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The seven questions of Vroom and Yetton (1973) about the decisions under a responsibility.
 *
 * <p>Each is yes, no or, when empty, not answered. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Situation permits ImmutableSituation {
    /** {@return a new builder; nothing is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return A: does it matter which solution is chosen, as long as it is accepted?} */
    Optional<Boolean> qualityMatters();

    /** {@return B: does the holder know enough to decide well alone?} */
    Optional<Boolean> holderInformed();

    /** {@return C: is the problem structured: is it known what is asked and where the answer is found?} */
    Optional<Boolean> structured();

    /** {@return D: must those concerned accept the decision for it to work?} */
    Optional<Boolean> acceptanceCritical();

    /** {@return E: would they accept what the holder decided alone?} */
    Optional<Boolean> acceptanceCertain();

    /** {@return F: do they share the goals that the decision serves?} */
    Optional<Boolean> goalsShared();

    /** {@return G: are they likely to be at odds about the solution?} */
    Optional<Boolean> conflictLikely();

    /** Builds a {@link Situation}. */
    final class Builder extends ImmutableSituation.Builder {
        Builder() {}
    }
}
