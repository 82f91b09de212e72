package io.github.distributedleadership.core.leadership;

import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.Moment;
import org.immutables.value.Value;

/**
 * That a member granted or refused another's claim to lead (DeRue and Ashford 2010).
 *
 * <p>Immutable and thread-safe; ordered by moment, who answers, claimant and scope.
 */
@Value.Immutable
public sealed interface Answer extends Comparable<Answer>, Extensible permits ImmutableAnswer {
    /** {@return a new builder; all attributes are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return who answers} */
    MemberId by();

    /** {@return whose claim it is about} */
    MemberId claimant();

    /** {@return where} */
    Scope scope();

    /** {@return true: granted, false: refused} */
    boolean granted();

    /** {@return when} */
    Moment at();

    @Override
    @Value.NaturalOrder
    ImmutableSortedMap<String, String> extensions();

    @Override
    default int compareTo(Answer other) {
        return Canonical.ANSWERS.compare(this, other);
    }

    /** Refuses an answer to oneself. */
    @Value.Check
    default void isToAnother() {
        if (by().equals(claimant())) {
            throw new IllegalArgumentException("\"" + by() + "\" must not answer his or her own claim");
        }
    }

    /** Builds an {@link Answer}. */
    final class Builder extends ImmutableAnswer.Builder {
        Builder() {}
    }
}
