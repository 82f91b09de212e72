package io.github.distributedleadership.core.leadership;

import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.Moment;
import org.immutables.value.Value;

/**
 * That a member claimed to lead in a scope, by word or deed (DeRue and Ashford 2010).
 *
 * <p>Immutable and thread-safe; ordered by moment, claimant and scope.
 */
@Value.Immutable
public sealed interface Claim extends Comparable<Claim>, Extensible permits ImmutableClaim {
    /** {@return a new builder; all attributes are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return who claims} */
    MemberId claimant();

    /** {@return where} */
    Scope scope();

    /** {@return when} */
    Moment at();

    @Override
    @Value.NaturalOrder
    ImmutableSortedMap<String, String> extensions();

    @Override
    default int compareTo(Claim other) {
        return Canonical.CLAIMS.compare(this, other);
    }

    /** Builds a {@link Claim}. */
    final class Builder extends ImmutableClaim.Builder {
        Builder() {}
    }
}
