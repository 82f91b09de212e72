package io.github.distributedleadership.core.team;

import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.Term;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That a member belongs to a team, for a term.
 *
 * <p>Immutable and thread-safe; ordered by member, role and term.
 */
@Value.Immutable
public sealed interface Membership extends Comparable<Membership>, Extensible permits ImmutableMembership {
    /** {@return the membership of that member, without role, start and end} */
    static Membership of(MemberId member) {
        return builder().member(member).build();
    }

    /** {@return a new builder; the member is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return who} */
    MemberId member();

    /** {@return what the member does there, in a free word such as {@code mentor}; empty: not recorded} */
    Optional<String> role();

    /** {@return when; always where nothing is said} */
    @Value.Default
    default Term term() {
        return Term.ALWAYS;
    }

    @Override
    @Value.NaturalOrder
    ImmutableSortedMap<String, String> extensions();

    @Override
    default int compareTo(Membership other) {
        return Canonical.MEMBERSHIPS.compare(this, other);
    }

    /** Builds a {@link Membership}. */
    final class Builder extends ImmutableMembership.Builder {
        Builder() {}
    }
}
