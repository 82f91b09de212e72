package io.github.distributedleadership.rules.assessment.summary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.IdKind;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that stands out: a class, how far it reaches, about what, and the sentences that tell it.
 *
 * <p>Every number in a sentence is a fact of its finding. Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
public sealed interface StandOut permits ImmutableStandOut {
    /** Tier up, reach down, first id up; of what is equal in all three, the class that is declared first. */
    Comparator<StandOut> RANK = Comparator.comparing(
                    (StandOut one) -> one.type().tier())
            .thenComparing(Comparator.comparingDouble(StandOut::reach).reversed())
            .thenComparing(StandOut::firstId)
            .thenComparing(StandOut::type);

    /** {@return what it is} */
    StandOutClass type();

    /**
     * {@return how far it reaches, above 0; comparable within a tier alone} In the first three tiers it is the sum of the weights
     * of the responsibilities (significance, one half where that is not recorded), for voices that differ the largest
     * difference, else the number of members.
     */
    double reach();

    /** {@return of what the {@link #ids()} are} */
    IdKind idKind();

    /** {@return its members, never empty: the weightiest first, then by id; of voices that differ the largest difference first} */
    ImmutableList<String> ids();

    /** {@return the numbers behind it, unrounded, by their names} */
    ImmutableMap<String, Fact> values();

    /** {@return it in one sentence} */
    Finding finding();

    /** {@return its first members and what follows, each in a sentence; may be empty} */
    ImmutableList<Finding> body();

    /** {@return what the policy recommends for the first member; empty: nothing that fits} */
    Optional<Finding> suggestion();

    private String firstId() {
        return ids().get(0);
    }
}
