package io.github.distributedleadership.core.responsibility;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Term;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Who holds a responsibility, how, and who answers for it, for a term.
 *
 * <p>This is what stands on paper. Whether the holders act as it says is found in the decisions. At most one holding is
 * in force per responsibility and day.
 *
 * <pre>{@code
 * Holding shared = Holding.of("reading-scheme", "ana", "ben").toBuilder()
 *         .accountable("ana", "ben")
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe; ordered by responsibility and term.
 */
@Value.Immutable
public sealed interface Holding extends Comparable<Holding>, Extensible permits ImmutableHolding {
    /** {@return the holding of that responsibility by these parties; by nobody (vacant) where none are given} */
    static Holding of(String responsibility, String... holders) {
        return builder()
                .responsibility(ResponsibilityId.of(responsibility))
                .holders(holders)
                .build();
    }

    /** {@return a new builder; the responsibility is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return its id, where somebody named it} */
    Optional<HoldingId> id();

    /** {@return of what} */
    ResponsibilityId responsibility();

    /** {@return by whom} None: it is vacant; unknown: somebody may hold it, and nobody wrote down who. */
    @Value.Default
    default Recorded<ImmutableSortedSet<Party>> holders() {
        return Recorded.unknown();
    }

    /** {@return holder to the words for his part; only with {@link Arrangement#DIVIDED}; empty: parts are not recorded} */
    @Value.NaturalOrder
    ImmutableSortedMap<Party, String> parts();

    /** {@return how they are to act; empty: not recorded, which is held against nobody} */
    Optional<Arrangement> arrangement();

    /** {@return how many holders have to agree, at least 1; empty: as the arrangement says} */
    OptionalInt quorum();

    /** {@return who stand in when no holder is there; they hold nothing} None: nobody does. */
    @Value.Default
    default Recorded<ImmutableSortedSet<Party>> deputies() {
        return Recorded.unknown();
    }

    /** {@return who gave it to the holders} None: nobody, they took it or agreed on it themselves. */
    @Value.Default
    default Recorded<Party> assignedBy() {
        return Recorded.unknown();
    }

    /** {@return who answers for the result} None: nobody does. */
    @Value.Default
    default Recorded<ImmutableSortedSet<Party>> accountable() {
        return Recorded.unknown();
    }

    /** {@return whose approval decisions need} None: nobody's. */
    @Value.Default
    default Recorded<ImmutableSortedSet<Party>> approvers() {
        return Recorded.unknown();
    }

    /** {@return who checks the work without deciding} */
    @Value.Default
    default Recorded<ImmutableSortedSet<Party>> reviewers() {
        return Recorded.unknown();
    }

    /** {@return who is asked before a decision} */
    @Value.Default
    default Recorded<ImmutableSortedSet<Party>> consulted() {
        return Recorded.unknown();
    }

    /** {@return who is told after a decision} */
    @Value.Default
    default Recorded<ImmutableSortedSet<Party>> informed() {
        return Recorded.unknown();
    }

    /** {@return how far the holders may decide; empty: not recorded} */
    Optional<DecisionLevel> level();

    /** {@return how it came about; empty: not recorded} */
    Optional<Origin> origin();

    /** {@return where it was agreed; empty: not recorded} */
    Optional<AgreedIn> agreedIn();

    /** {@return when it is in force; always where nothing is said} */
    @Value.Default
    default Term term() {
        return Term.ALWAYS;
    }

    @Override
    @Value.NaturalOrder
    ImmutableSortedMap<String, String> extensions();

    @Override
    default int compareTo(Holding other) {
        return Canonical.HOLDINGS.compare(this, other);
    }

    /** {@return a builder that begins with all attributes of this} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Refuses a sole holding of several. */
    @Value.Check
    default void soleMeansOne() {
        int holders = holders().value().map(ImmutableSortedSet::size).orElse(0);
        if (arrangement().equals(Optional.of(Arrangement.SOLE)) && holders > 1) {
            throw new IllegalArgumentException(
                    "a sole holding of \"" + responsibility() + "\" must have one holder but has " + holders
                            + "; leave the arrangement out, or name how they act together");
        }
    }

    /** Refuses parts of a holding that is not divided, and parts of those who do not hold it. */
    @Value.Check
    default void partsBelongToHolders() {
        if (!parts().isEmpty() && !arrangement().equals(Optional.of(Arrangement.DIVIDED))) {
            throw new IllegalArgumentException("the holding of \"" + responsibility()
                    + "\" has parts, so its arrangement must be divided but "
                    + arrangement()
                            .map(other -> "was "
                                    + other.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .orElse("is not given"));
        }
        ImmutableSortedSet<Party> holders = holders().orElse(ImmutableSortedSet.of());
        for (Party party : parts().keySet()) {
            if (!holders.contains(party)) {
                throw new IllegalArgumentException("the holding of \"" + responsibility() + "\" has a part for \""
                        + party.reference() + "\", who is not among its holders");
            }
        }
    }

    /** Refuses a quorum that nobody or more than everybody makes. */
    @Value.Check
    default void quorumCanBeMet() {
        if (quorum().isEmpty()) {
            return;
        }
        boolean onlyMembers = holders()
                .value()
                .map(h -> h.stream().allMatch(MemberId.class::isInstance))
                .orElse(false);
        int most = onlyMembers ? holders().orElse(ImmutableSortedSet.of()).size() : Integer.MAX_VALUE;
        int quorum = quorum().getAsInt();
        if (quorum < 1 || quorum > most) {
            throw new IllegalArgumentException("the quorum of \"" + responsibility() + "\" must be at least 1"
                    + (onlyMembers ? " and at most its " + most + " holders" : "") + " but was " + quorum);
        }
    }

    /** Builds a {@link Holding}. */
    final class Builder extends ImmutableHolding.Builder {
        Builder() {}

        /** Sets the holders by their references; none are given: vacant. */
        public Builder holders(String... references) {
            holders(parties(references));
            return this;
        }

        /** Sets who answers, by their references; none are given: nobody. */
        public Builder accountable(String... references) {
            accountable(parties(references));
            return this;
        }

        /** Sets whose approval is needed, by their references; none are given: nobody's. */
        public Builder approvers(String... references) {
            approvers(parties(references));
            return this;
        }

        /** Sets who assigned it, by a reference. */
        public Builder assignedBy(String reference) {
            assignedBy(Recorded.known(Party.parse(reference)));
            return this;
        }

        private static Recorded<ImmutableSortedSet<Party>> parties(String... references) {
            return Recorded.setOf(Arrays.stream(references).map(Party::parse).toList());
        }
    }
}
