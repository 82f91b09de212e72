package io.github.distributedleadership.core.people;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Term;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person of the organisation, or a machine that acts in it.
 *
 * <p>A member is not a leader: {@code Leader} is a relation between a member and a scope, and anyone may come to lead.
 * Nothing here ranks members.
 *
 * <pre>{@code
 * Member ana = Member.of("ana").with(Skill.of("phonics"), 0.9);
 * }</pre>
 *
 * <p>Immutable and thread-safe; equal when all attributes are equal.
 */
@Value.Immutable
public sealed interface Member extends Extensible permits ImmutableMember {
    /** {@return a member of that id, of whom nothing else is known} */
    static Member of(String id) {
        return builder().id(MemberId.of(id)).build();
    }

    /** {@return a new builder; the id is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id, one per member} */
    MemberId id();

    /** {@return the name for people to read; the id where none is given} */
    @Value.Default
    default String name() {
        return id().value();
    }

    /** {@return whether it is a person or a machine; empty: not recorded, and counts as a person} */
    Optional<MemberKind> kind();

    /**
     * {@return skill to level, from 0 to 1} Known: the skills that were assessed, and one that is missing counts as 0;
     * none: assessed and without any; unknown: never assessed.
     */
    @Value.Default
    default Recorded<ImmutableSortedMap<Skill, Fraction>> skills() {
        return Recorded.unknown();
    }

    /** {@return to whom the member reports} None: to nobody; unknown: nobody wrote it down. */
    @Value.Default
    default Recorded<ImmutableSortedSet<Reporting>> reporting() {
        return Recorded.unknown();
    }

    /** {@return when the person belongs to the organisation; always where nothing is said} */
    @Value.Default
    default Term term() {
        return Term.ALWAYS;
    }

    @Override
    @Value.NaturalOrder
    ImmutableSortedMap<String, String> extensions();

    /** {@return this member with that level of that skill, in place of any earlier one} */
    default Member with(Skill skill, double level) {
        var levels = new java.util.TreeMap<Skill, Fraction>(skills().orElse(ImmutableSortedMap.of()));
        levels.put(skill, Fraction.of(level));
        return toBuilder().skills(Recorded.mapOf(levels)).build();
    }

    /** {@return a builder that begins with all attributes of this} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Refuses a blank name. */
    @Value.Check
    default void nameIsNotBlank() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("the name of member \"" + id() + "\" must not be blank");
        }
    }

    /** Builds a {@link Member}. */
    final class Builder extends ImmutableMember.Builder {
        Builder() {}

        /** Sets the skills: none where the map is empty. */
        public Builder skills(Map<Skill, Fraction> levels) {
            skills(Recorded.mapOf(levels));
            return this;
        }

        /** Sets one line to that party as the whole of the reporting. */
        public Builder reportsTo(Party superior) {
            reporting(Recorded.setOf(java.util.List.of(Reporting.lineTo(superior))));
            return this;
        }
    }
}
