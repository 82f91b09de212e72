package io.github.distributedleadership.core.leadership;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Term;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That a member has a leadership role in a scope, for a term.
 *
 * <p>A leader is a relation, not a kind of person: the same member may lead here and follow there. Who leads without a
 * role is found by the rules, and never recorded.
 *
 * <p>Immutable and thread-safe; ordered by scope, member and term.
 */
@Value.Immutable
public sealed interface Leader extends Comparable<Leader>, Extensible permits ImmutableLeader {
    /** {@return a new builder; member and scope are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return who} */
    MemberId member();

    /** {@return what the role is called there: {@code head}, {@code chair}; empty: not recorded} */
    Optional<String> role();

    /** {@return where} */
    Scope scope();

    /** {@return whether appointed, elected or otherwise a leader; empty: not recorded} */
    Optional<Basis> basis();

    /** {@return whether he or she directs others; true unless said: a facilitator or a steward does not} */
    @Value.Default
    default boolean directs() {
        return true;
    }

    /** {@return who appointed, elected or brought in} */
    @Value.Default
    default Recorded<Party> by() {
        return Recorded.unknown();
    }

    /** {@return for what he or she answers} */
    @Value.Default
    default Recorded<ImmutableSortedSet<Accountability>> accountabilities() {
        return Recorded.unknown();
    }

    /** {@return when; always where nothing is said} */
    @Value.Default
    default Term term() {
        return Term.ALWAYS;
    }

    @Override
    @Value.NaturalOrder
    ImmutableSortedMap<String, String> extensions();

    @Override
    default int compareTo(Leader other) {
        return Canonical.LEADERS.compare(this, other);
    }

    /** {@return a builder that begins with all attributes of this} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Leader}. */
    final class Builder extends ImmutableLeader.Builder {
        Builder() {}
    }
}
