package io.github.distributedleadership.core.description;

import com.google.common.base.CaseFormat;
import com.google.common.base.Splitter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a description can leave out: a field without which a row can be, or a whole collection.
 *
 * <p>A constant is called after its key, {@code DECISIONS_APPROVED_BY} after {@code decisions.approvedBy}. They stand in the
 * order of their keys, so that a sorted set of them reads as one of keys would.
 */
public enum FieldId {
    ALLOCATIONS,
    ALLOCATIONS_BY,
    ALLOCATIONS_FOR,
    ALLOCATIONS_UNIT,
    ANSWERS,
    CLAIMS,
    COACHING,
    COACHING_FROM,
    COACHING_SKILL,
    COACHING_UNTIL,
    DECISIONS,
    DECISIONS_APPLIES,
    DECISIONS_APPROVED_BY,
    DECISIONS_CONSULTED,
    DECISIONS_ID,
    DECISIONS_OUTCOME,
    DECISIONS_PART,
    DECISIONS_RAISED_AT,
    FEEDBACK,
    FEEDBACK_ANONYMOUS,
    FEEDBACK_COMMENT,
    FEEDBACK_GIVER,
    FEEDBACK_RATING,
    FEEDBACK_SCALE,
    GOALS,
    GOALS_NAME,
    GOALS_OWNER,
    HOLDINGS,
    HOLDINGS_ACCOUNTABLE,
    HOLDINGS_AGREED_IN,
    HOLDINGS_APPROVERS,
    HOLDINGS_ARRANGEMENT,
    HOLDINGS_ASSIGNED_BY,
    HOLDINGS_CONSULTED,
    HOLDINGS_DEPUTIES,
    HOLDINGS_FROM,
    HOLDINGS_HOLDERS,
    HOLDINGS_ID,
    HOLDINGS_INFORMED,
    HOLDINGS_LEVEL,
    HOLDINGS_ORIGIN,
    HOLDINGS_PARTS,
    HOLDINGS_QUORUM,
    HOLDINGS_REVIEWERS,
    HOLDINGS_UNTIL,
    INITIATIVES,
    INITIATIVES_APPLIES,
    INITIATIVES_APPROVAL,
    INITIATIVES_ID,
    INITIATIVES_LESSON,
    INITIATIVES_OUTCOME,
    INITIATIVES_RESPONSIBILITY,
    INITIATIVES_RISK,
    INITIATIVES_SERVES,
    LEADERS,
    LEADERS_ACCOUNTABILITIES,
    LEADERS_BASIS,
    LEADERS_BY,
    LEADERS_DIRECTS,
    LEADERS_FROM,
    LEADERS_ROLE,
    LEADERS_UNTIL,
    MEMBERS,
    MEMBERS_FROM,
    MEMBERS_KIND,
    MEMBERS_NAME,
    MEMBERS_REPORTS_TO,
    MEMBERS_SKILLS,
    MEMBERS_UNTIL,
    REFLECTIONS,
    REFLECTIONS_ID,
    REFLECTIONS_LESSONS,
    REFLECTIONS_OUTCOME,
    REFLECTIONS_SPOKE,
    RESPONSES,
    RESPONSES_RESPONDENT,
    RESPONSES_TEAM,
    RESPONSIBILITIES,
    RESPONSIBILITIES_AFFECTS,
    RESPONSIBILITIES_DEPENDS_ON,
    RESPONSIBILITIES_FROM,
    RESPONSIBILITIES_NAME,
    RESPONSIBILITIES_NEEDS,
    RESPONSIBILITIES_OWNER,
    RESPONSIBILITIES_PART_OF,
    RESPONSIBILITIES_RESOURCES,
    RESPONSIBILITIES_SERVES,
    RESPONSIBILITIES_SIGNIFICANCE,
    RESPONSIBILITIES_SITUATION,
    RESPONSIBILITIES_SITUATION_ACCEPTANCE_CERTAIN("situation.acceptanceCertain"),
    RESPONSIBILITIES_SITUATION_ACCEPTANCE_CRITICAL("situation.acceptanceCritical"),
    RESPONSIBILITIES_SITUATION_CONFLICT_LIKELY("situation.conflictLikely"),
    RESPONSIBILITIES_SITUATION_GOALS_SHARED("situation.goalsShared"),
    RESPONSIBILITIES_SITUATION_HOLDER_INFORMED("situation.holderInformed"),
    RESPONSIBILITIES_SITUATION_QUALITY_MATTERS("situation.qualityMatters"),
    RESPONSIBILITIES_SITUATION_STRUCTURED("situation.structured"),
    RESPONSIBILITIES_STAKES,
    RESPONSIBILITIES_UNTIL,
    RESPONSIBILITIES_URGENCY,
    SURVEYS,
    SURVEYS_INVITED,
    TEAMS,
    TEAMS_KIND,
    TEAMS_MEMBERS,
    TEAMS_NAME,
    TEAMS_PARENT,
    TEAMS_PURPOSE,
    TRUST;

    private final Table table;
    private final Optional<String> field;

    FieldId() {
        List<String> parts = Splitter.on('_').limit(2).splitToList(name());
        table = Table.valueOf(parts.get(0));
        field = parts.stream().skip(1).findFirst().map(CaseFormat.UPPER_UNDERSCORE.converterTo(CaseFormat.LOWER_CAMEL));
    }

    /** A field of the object that stands in a field. */
    FieldId(String field) {
        table = Table.valueOf(name().substring(0, name().indexOf('_')));
        this.field = Optional.of(field);
    }

    /** {@return the collection as a whole} */
    public static FieldId of(Table table) {
        return valueOf(table.name());
    }

    /** {@return what has that key, {@code decisions.approvedBy}, or empty} */
    public static Optional<FieldId> ofKey(String key) {
        return Arrays.stream(values()).filter(id -> id.toString().equals(key)).findFirst();
    }

    /** {@return the collection to which it belongs, or which it is} */
    public Table table() {
        return table;
    }

    /** {@return the name of the field in files, {@code approvedBy}; empty: it is the whole collection} */
    public Optional<String> field() {
        return field;
    }

    /** {@return the key, as results name it: {@code decisions.approvedBy}, or {@code decisions} for the collection} */
    @Override
    public String toString() {
        return field.map(name -> table.key() + "." + name).orElse(table.key());
    }
}
