package io.github.distributedleadership.core.practice;

import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Moment;
import org.immutables.value.Value;

/**
 * How far one member said to trust another, on some day; a later statement takes the place of an earlier one.
 *
 * <p>Trust has a direction: both ways make it mutual. Immutable and thread-safe; ordered by moment, truster and trustee.
 */
@Value.Immutable
public sealed interface Trust extends Comparable<Trust>, Extensible permits ImmutableTrust {
    /** {@return a new builder; all attributes are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return who trusts} */
    MemberId truster();

    /** {@return whom} */
    MemberId trustee();

    /** {@return how far, from 0 (not at all) to 1 (fully)} */
    Fraction level();

    /** {@return when it was said} */
    Moment at();

    @Override
    @Value.NaturalOrder
    ImmutableSortedMap<String, String> extensions();

    @Override
    default int compareTo(Trust other) {
        return Canonical.TRUST.compare(this, other);
    }

    /** Refuses trust in oneself. */
    @Value.Check
    default void isOfAnother() {
        if (truster().equals(trustee())) {
            throw new IllegalArgumentException("\"" + truster() + "\" must not be truster and trustee at once");
        }
    }

    /** Builds a {@link Trust}. */
    final class Builder extends ImmutableTrust.Builder {
        Builder() {}
    }
}
