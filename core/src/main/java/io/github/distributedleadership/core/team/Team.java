package io.github.distributedleadership.core.team;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.Recorded;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * People who work together on something.
 *
 * <p>Immutable and thread-safe; equal when all attributes are equal.
 */
@Value.Immutable
public sealed interface Team extends Extensible permits ImmutableTeam {
    /** {@return the team of that id and these members, each without role, start and end} */
    static Team of(String id, String... members) {
        return builder()
                .id(TeamId.of(id))
                .memberships(Recorded.setOf(Arrays.stream(members)
                        .map(m -> Membership.of(MemberId.of(m)))
                        .toList()))
                .build();
    }

    /** {@return a new builder; the id is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id, one per team} */
    TeamId id();

    /** {@return the name for people to read; the id where none is given} */
    @Value.Default
    default String name() {
        return id().value();
    }

    /** {@return what the team is for, in free words; empty: not recorded} */
    Optional<String> purpose();

    /** {@return how long it is meant to last; empty: not recorded} */
    Optional<TeamKind> kind();

    /** {@return who belongs to it} None: nobody; unknown: nobody wrote it down, and the team counts as one party. */
    @Value.Default
    default Recorded<ImmutableSortedSet<Membership>> memberships() {
        return Recorded.unknown();
    }

    /** {@return the team that this one is a part of; empty: of none that is recorded} */
    Optional<TeamId> parent();

    @Override
    @Value.NaturalOrder
    ImmutableSortedMap<String, String> extensions();

    /** {@return the members in force on that day; none or unknown as the memberships are} */
    default Recorded<ImmutableSortedSet<MemberId>> membersOn(LocalDate day) {
        return memberships()
                .fold(
                        rows -> Recorded.setOf(rows.stream()
                                .filter(row -> row.term().holdsOn(day))
                                .map(Membership::member)
                                .toList()),
                        Recorded::none,
                        Recorded::unknown);
    }

    /** {@return a builder that begins with all attributes of this} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Refuses a blank name. */
    @Value.Check
    default void nameIsNotBlank() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("the name of team \"" + id() + "\" must not be blank");
        }
    }

    /** Refuses a team that is a part of itself. */
    @Value.Check
    default void isNotItsOwnParent() {
        if (parent().filter(id()::equals).isPresent()) {
            throw new IllegalArgumentException("team \"" + id() + "\" must not be its own parent");
        }
    }

    /** Builds a {@link Team}. */
    final class Builder extends ImmutableTeam.Builder {
        Builder() {}
    }
}
