package io.github.distributedleadership.core.responsibility;

import io.github.distributedleadership.core.value.Numbers;
import io.github.distributedleadership.core.value.PlainText;
import java.util.Objects;
import java.util.Optional;

/**
 * A resource that a responsibility needs.
 *
 * @param kind of what kind
 * @param amount how much, above 0, in {@code unit}
 * @param unit of what: {@code EUR}, {@code day}; empty: pieces
 */
public record ResourceNeed(ResourceKind kind, double amount, Optional<String> unit)
        implements Comparable<ResourceNeed> {
    /** Refuses an amount that is not above 0 and finite, and a unit that is no word. */
    public ResourceNeed {
        Objects.requireNonNull(kind, "the kind of a resource");
        if (!(amount > 0 && Double.isFinite(amount))) {
            throw new IllegalArgumentException(
                    "the amount of a resource must be a number above 0 but was " + Numbers.plain(amount));
        }
        unit = unit.map(u -> PlainText.word(u, "a unit"));
    }

    /** {@return the need} */
    public static ResourceNeed of(ResourceKind kind, double amount, String unit) {
        return new ResourceNeed(kind, amount, Optional.of(unit));
    }

    @Override
    public int compareTo(ResourceNeed other) {
        return Canonical.NEEDS.compare(this, other);
    }
}
