package io.github.distributedleadership.core.responsibility;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Span;
import io.github.distributedleadership.core.value.Term;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that somebody has to see to, and about which decisions are made.
 *
 * <p>It is not a task and not a post: who holds it, and how, is said by a {@link Holding}, which may change while the
 * responsibility stays. Where an attribute is {@linkplain Recorded#none() none}, rules do not count the responsibility
 * in a fraction about it; where it is unknown, they count it as unknown.
 *
 * <p>Immutable and thread-safe; equal when all attributes are equal.
 */
@Value.Immutable
public sealed interface Responsibility extends Extensible permits ImmutableResponsibility {
    /** {@return the responsibility of that id, of which nothing else is known} */
    static Responsibility of(String id) {
        return builder().id(ResponsibilityId.of(id)).build();
    }

    /** {@return a new builder; the id is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id, one per responsibility} */
    ResponsibilityId id();

    /** {@return the name for people to read; the id where none is given} */
    @Value.Default
    default String name() {
        return id().value();
    }

    /**
     * {@return the team, or the member, whose work it belongs to} Empty: that of the responsibility that this one is
     * {@link #partOf()}, or not recorded. It places the responsibility in a scope; it does not make anyone a holder.
     */
    Optional<Party> owner();

    /** {@return the responsibility that this one is a part of; empty: of none that is recorded} */
    Optional<ResponsibilityId> partOf();

    /** {@return skill to the level needed, from 0 to 1; a level of 0 needs nothing and is covered by anyone} */
    @Value.Default
    default Recorded<ImmutableSortedMap<Skill, Fraction>> needs() {
        return Recorded.unknown();
    }

    /** {@return what has to be in order before this can be} A cycle is reported when it is asked for, not refused. */
    @Value.Default
    default Recorded<ImmutableSortedSet<ResponsibilityId>> dependsOn() {
        return Recorded.unknown();
    }

    /** {@return its weight among all, from 0 to 1; empty: not recorded} */
    Optional<Fraction> significance();

    /** {@return its weight where weights are needed: the {@link #significance()}, and one half where that is not recorded} */
    default Fraction weight() {
        return significance().orElse(Fraction.HALF);
    }

    /** {@return how soon after it is raised a question should be decided} */
    @Value.Default
    default Recorded<Span> urgency() {
        return Recorded.unknown();
    }

    /** {@return the resources it needs} */
    @Value.Default
    default Recorded<ImmutableSortedSet<ResourceNeed>> resources() {
        return Recorded.unknown();
    }

    /** {@return whose work or life its decisions touch} */
    @Value.Default
    default Recorded<ImmutableSortedSet<Party>> affects() {
        return Recorded.unknown();
    }

    /** {@return the goals it serves} */
    @Value.Default
    default Recorded<ImmutableSortedSet<GoalId>> serves() {
        return Recorded.unknown();
    }

    /** {@return what hangs on its decisions; empty: not recorded} */
    Optional<Stakes> stakes();

    /** {@return the questions of Vroom and Yetton; empty: not recorded} */
    Optional<Situation> situation();

    /** {@return when it exists; after its end it is retired, not unheld} */
    @Value.Default
    default Term term() {
        return Term.ALWAYS;
    }

    @Override
    @Value.NaturalOrder
    ImmutableSortedMap<String, String> extensions();

    /** {@return a builder that begins with all attributes of this} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Refuses a blank name. */
    @Value.Check
    default void nameIsNotBlank() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("the name of responsibility \"" + id() + "\" must not be blank");
        }
    }

    /** Refuses a responsibility that is a part of itself. */
    @Value.Check
    default void isNotPartOfItself() {
        if (partOf().filter(id()::equals).isPresent()) {
            throw new IllegalArgumentException("responsibility \"" + id() + "\" must not be a part of itself");
        }
    }

    /** Builds a {@link Responsibility}. */
    final class Builder extends ImmutableResponsibility.Builder {
        Builder() {}
    }
}
