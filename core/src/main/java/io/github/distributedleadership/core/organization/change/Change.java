package io.github.distributedleadership.core.organization.change;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.Fraction;
import java.util.Optional;

/**
 * One thing to alter in an organisation, as data: to try it, to write it down, to explain what would change an answer.
 *
 * <p>{@link Organization#after} applies a list of changes in order and checks the result once, at the end. Changes that
 * name a responsibility act on the holding in force on the as-of day: it ends on that day and a new one begins, with its
 * other attributes kept; where it began on that very day, or nothing is dated, it is altered in place.
 *
 * <pre>{@code
 * Organization tried = school.after(List.of(new Change.Share(budget, ImmutableSortedSet.of(ben))));
 * }</pre>
 */
public sealed interface Change {
    /**
     * Adds a row to a collection.
     *
     * @param table which collection
     * @param row the row, of the type that the collection holds
     */
    record Add(Table table, Extensible row) implements Change {}

    /**
     * Removes the one row that fits the pattern.
     *
     * @param pattern which row; more or fewer than one is a problem
     */
    record Remove(RowPattern pattern) implements Change {}

    /**
     * Puts a row in the place of the one with the same id.
     *
     * @param table which collection; its rows have ids
     * @param row the new row, with the id of the old one
     */
    record Replace(Table table, Extensible row) implements Change {}

    /**
     * Shares a responsibility: its present holders and the others hold it jointly and all answer for it; nobody assigned
     * it, nobody approves, and the level is at least AGREE.
     *
     * @param responsibility which
     * @param with who joins, at least one
     */
    record Share(ResponsibilityId responsibility, ImmutableSortedSet<Party> with) implements Change {
        /** Refuses sharing with nobody. */
        public Share {
            if (with.isEmpty()) {
                throw new IllegalArgumentException("\"" + responsibility + "\" must be shared with somebody");
            }
        }
    }

    /**
     * Delegates a responsibility to one holder.
     *
     * @param responsibility which
     * @param to who holds it from then on
     * @param by who assigned it
     */
    record Delegate(ResponsibilityId responsibility, Party to, Party by) implements Change {}

    /**
     * Leaves a responsibility to nobody.
     *
     * @param responsibility which
     */
    record Vacate(ResponsibilityId responsibility) implements Change {}

    /**
     * Alters who answers for a responsibility.
     *
     * @param responsibility which
     * @param add who answers from then on, too
     * @param remove who no longer does
     */
    record Account(ResponsibilityId responsibility, ImmutableSortedSet<Party> add, ImmutableSortedSet<Party> remove)
            implements Change {}

    /**
     * Alters how far the holders may decide.
     *
     * @param responsibility of what
     * @param to the new level
     */
    record Level(ResponsibilityId responsibility, DecisionLevel to) implements Change {}

    /**
     * Alters a skill.
     *
     * @param skill which
     * @param of whose
     * @param to the new level
     */
    record Learn(Skill skill, MemberId of, Fraction to) implements Change {}

    /**
     * Begins a coaching on the as-of day.
     *
     * @param coachee who is coached
     * @param by who coaches
     * @param skill in what; empty: in general
     */
    record Coach(MemberId coachee, MemberId by, Optional<Skill> skill) implements Change {
        /** Refuses coaching of oneself. */
        public Coach {
            if (coachee.equals(by)) {
                throw new IllegalArgumentException("\"" + by + "\" must not be coach and coachee at once");
            }
        }
    }

    /**
     * Appoints a leader from the as-of day on.
     *
     * @param member who
     * @param scope where
     */
    record Appoint(MemberId member, Scope scope) implements Change {}

    /**
     * Takes a person out of all records and keeps the counts: a stand-in of whom nothing else is known takes the place.
     *
     * @param member who
     */
    record Erase(MemberId member) implements Change {}
}
