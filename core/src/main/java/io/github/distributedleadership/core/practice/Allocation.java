package io.github.distributedleadership.core.practice;

import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.responsibility.ResourceKind;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Numbers;
import io.github.distributedleadership.core.value.PlainText;
import io.github.distributedleadership.core.value.Recorded;
import java.util.Optional;
import org.immutables.value.Value;

/** That somebody was given a resource. Immutable and thread-safe; ordered by moment, receiver, kind and amount. */
@Value.Immutable
public sealed interface Allocation extends Comparable<Allocation>, Extensible permits ImmutableAllocation {
    /** {@return a new builder; receiver, kind, amount and moment are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return who received it} */
    Party to();

    /** {@return for which responsibility} None: for no single one. In files the field is called {@code for}. */
    @Value.Default
    default Recorded<ResponsibilityId> responsibility() {
        return Recorded.unknown();
    }

    /** {@return who gave it} */
    @Value.Default
    default Recorded<Party> by() {
        return Recorded.unknown();
    }

    /** {@return of what kind} */
    ResourceKind kind();

    /** {@return how much, above 0, in {@link #unit()}} */
    double amount();

    /** {@return of what: {@code EUR}, {@code day}; empty: pieces} */
    Optional<String> unit();

    /** {@return when} */
    Moment at();

    @Override
    @Value.NaturalOrder
    ImmutableSortedMap<String, String> extensions();

    @Override
    default int compareTo(Allocation other) {
        return Canonical.ALLOCATIONS.compare(this, other);
    }

    /** Refuses an amount that is not above 0 and finite. */
    @Value.Check
    default void amountIsPositive() {
        if (!(amount() > 0 && Double.isFinite(amount()))) {
            throw new IllegalArgumentException(
                    "the amount of an allocation must be a number above 0 but was " + Numbers.plain(amount()));
        }
    }

    /** Checks the unit, and brings it to normal form C, as that of a need is. */
    @Value.Check
    default Allocation normalized() {
        Optional<String> word = unit().map(text -> PlainText.word(text, "a unit"));
        return word.equals(unit()) ? this : builder().from(this).unit(word).build();
    }

    /** Builds an {@link Allocation}. */
    final class Builder extends ImmutableAllocation.Builder {
        Builder() {}
    }
}
