package io.github.distributedleadership.rules.policy.written;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.rules.policy.Candidates;

/** What rules of one's own count or measure about a responsibility; our own choice. */
public enum CaseQuantity {
    /** How weighty it is, from 0 to 1. Always known: 0.5 where nobody said. */
    SIGNIFICANCE("its significance is {significance}", FieldId.RESPONSIBILITIES_SIGNIFICANCE),
    /** How many hold it on paper on the day, teams expanded. */
    HOLDERS("{holders} {holders|holds|hold} it", FieldId.HOLDINGS_HOLDERS, FieldId.TEAMS_MEMBERS),
    /** How many come into question for it, those included whom a limit leaves out of comparisons; see {@link Candidates}. */
    CANDIDATES(
            "{candidates} {candidates|person|people} could hold it",
            FieldId.ANSWERS,
            FieldId.CLAIMS,
            FieldId.HOLDINGS_HOLDERS,
            FieldId.RESPONSIBILITIES_OWNER,
            FieldId.TEAMS_MEMBERS),
    /** How many skills it needs, at a level above 0. */
    NEEDS("it needs {needs} {needs|skill|skills}", FieldId.RESPONSIBILITIES_NEEDS),
    /**
     * Within how many hours it has to be decided; a month counts as 30 days, a year as 365. Without end where it is on record
     * that it is not urgent.
     */
    URGENCY("it has to be decided within {urgency} {urgency|hour|hours}", FieldId.RESPONSIBILITIES_URGENCY);

    private final String clause;
    private final ImmutableSortedSet<FieldId> restsOn;

    CaseQuantity(String clause, FieldId... restsOn) {
        this.clause = clause;
        this.restsOn = ImmutableSortedSet.copyOf(restsOn);
    }

    /** {@return the fields from which it is told, in order} */
    public ImmutableSortedSet<FieldId> restsOn() {
        return restsOn;
    }

    /** How it is said, with a slot of the same name as the word of the constant. */
    String clause() {
        return clause;
    }
}
