package io.github.distributedleadership.rules.policy;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.FieldId;
import java.util.Optional;

/**
 * A way to tell whether a responsibility should rest on one or on several.
 *
 * <p>A policy looks at one responsibility at a time and answers with a {@link SharingVerdict}. It never guesses: where what it
 * needs is not on record, the verdict is UNDETERMINED and names what is missing; where neither side is better by its lights,
 * EITHER. Its reasons hold every fact that it used, so that the facts alone lead to the verdict again. It is a pure function
 * of the case: the same case, the same verdict.
 *
 * <pre>{@code
 * SharingPolicy policy = SharingPolicies.standard();
 * policy.judge(SharingCases.of(Sharing.of(school), PolicyParameters.STANDARD).at(ResponsibilityId.of("budget")));
 * }</pre>
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface SharingPolicy {
    /** {@return the id: lower-case words joined by hyphens} */
    String id();

    /** {@return what it asks, as a sentence for people} */
    String question();

    /** {@return the fields that it looks at, such as {@link FieldId#RESPONSIBILITIES_NEEDS}, in order} */
    ImmutableSortedSet<FieldId> restsOn();

    /** {@return the verdict about that responsibility} */
    SharingVerdict judge(SharingCase about);

    /**
     * {@return the same policy with the borders that its own rules draw so many times as high; empty: it draws none} By that it
     * is asked against which borders a verdict is robust.
     *
     * @param factor above 0
     */
    default Optional<SharingPolicy> withBordersTimes(double factor) {
        return Optional.empty();
    }
}
