package io.github.distributedleadership.rules.condition;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.rules.explain.Evidence;
import java.util.Arrays;
import java.util.Optional;

/**
 * The indicators of the six conditions and of strain, each a fraction (our own definitions).
 *
 * <p>An indicator counts only units whose answer is on record. In strain, a high value is bad; a descriptive indicator has
 * no direction and enters no score.
 */
public enum Indicator {
    /** Decisions by people who have a superior that nobody outside the deciders approved, of such decisions with approval known. */
    AUTONOMY_UNAPPROVED_DECISIONS(
            "autonomy.unapproved-decisions",
            Optional.of(Condition.AUTONOMY),
            Evidence.RECORD,
            false,
            "decisions by people who have a superior that nobody outside the deciders approved",
            "of such decisions with approval known",
            "decisions.approvedBy",
            "members.reportsTo"),
    /** Decisions with no head of the scope among the deciders, of decisions in scopes that have a head. */
    AUTONOMY_BELOW(
            "autonomy.below",
            Optional.of(Condition.AUTONOMY),
            Evidence.RECORD,
            false,
            "decisions with no head of the scope among the deciders",
            "of decisions in scopes that have a head",
            "decisions",
            "leaders"),
    /** Holdings whose holders have a say that cannot be overruled (AGREE or more), of holdings with a known level whose holders have a superior. */
    AUTONOMY_LEVEL(
            "autonomy.level",
            Optional.of(Condition.AUTONOMY),
            Evidence.PAPER,
            true,
            "holdings whose holders have a say that cannot be overruled (AGREE or more)",
            "of holdings with a known level whose holders have a superior",
            "holdings.level",
            "members.reportsTo"),
    /** Initiatives begun without approval sought or needed, of initiatives of people with a superior, with approval known. */
    AUTONOMY_UNAPPROVED_INITIATIVES(
            "autonomy.unapproved-initiatives",
            Optional.of(Condition.AUTONOMY),
            Evidence.RECORD,
            false,
            "initiatives begun without approval sought or needed",
            "of initiatives of people with a superior, with approval known",
            "initiatives.approval",
            "members.reportsTo"),
    /** Decisions with a decider who holds it, or is in its owner team without reports there, and covers half of its needs, of decisions with needs and skills known. */
    AUTONOMY_CLOSEST_DECIDE(
            "autonomy.closest-decide",
            Optional.of(Condition.AUTONOMY),
            Evidence.RECORD,
            false,
            "decisions with a decider who holds it, or is in its owner team without reports there, and covers half of its needs",
            "of decisions with needs and skills known",
            "responsibilities.needs",
            "members.skills"),
    /** Decisions with an affected party among the deciders or the consulted, of decisions on responsibilities of which it is known whom they affect. */
    AUTONOMY_AFFECTED_HEARD(
            "autonomy.affected-heard",
            Optional.of(Condition.AUTONOMY),
            Evidence.RECORD,
            false,
            "decisions with an affected party among the deciders or the consulted",
            "of decisions on responsibilities of which it is known whom they affect",
            "responsibilities.affects",
            "decisions.consulted"),
    /** Decisions made within the urgency of the responsibility, of decisions with urgency and the day of raising known. */
    AUTONOMY_IN_TIME(
            "autonomy.in-time",
            Optional.of(Condition.AUTONOMY),
            Evidence.RECORD,
            false,
            "decisions made within the urgency of the responsibility",
            "of decisions with urgency and the day of raising known",
            "responsibilities.urgency",
            "decisions.raisedAt"),
    /** Responsibilities for which somebody who is there answers, of responsibilities with accountability known. */
    ACCOUNTABILITY_ANSWERED(
            "accountability.answered",
            Optional.of(Condition.ACCOUNTABILITY),
            Evidence.PAPER,
            false,
            "responsibilities for which somebody who is there answers",
            "of responsibilities with accountability known",
            "holdings.accountable"),
    /** Pairs of member and holding in which the member may decide and answers, of pairs in which the member may decide or answers. */
    ACCOUNTABILITY_MATCHED(
            "accountability.matched",
            Optional.of(Condition.ACCOUNTABILITY),
            Evidence.PAPER,
            false,
            "pairs of member and holding in which the member may decide and answers",
            "of pairs in which the member may decide or answers",
            "holdings.level",
            "holdings.accountable"),
    /** Holdings of several for which all of them answer, of holdings of several with accountability known. */
    ACCOUNTABILITY_MUTUAL(
            "accountability.mutual",
            Optional.of(Condition.ACCOUNTABILITY),
            Evidence.PAPER,
            false,
            "holdings of several for which all of them answer",
            "of holdings of several with accountability known",
            "holdings.accountable"),
    /** Failed decisions on shared holdings on which at least two holders reflected, of failed decisions on shared holdings, at least 30 days old. */
    ACCOUNTABILITY_ANSWERED_TOGETHER(
            "accountability.answered-together",
            Optional.of(Condition.ACCOUNTABILITY),
            Evidence.RECORD,
            false,
            "failed decisions on shared holdings on which at least two holders reflected",
            "of failed decisions on shared holdings, at least 30 days old",
            "decisions.outcome",
            "reflections"),
    /** Leaders who gave an enabling act to somebody below, of leaders with somebody below. */
    ACCOUNTABILITY_ENABLING(
            "accountability.enabling",
            Optional.of(Condition.ACCOUNTABILITY),
            Evidence.RECORD,
            false,
            "leaders who gave an enabling act to somebody below",
            "of leaders with somebody below",
            "allocations",
            "coaching",
            "feedback",
            "reflections"),
    /** Failed initiatives none of whose proposers lost a holding or role early within 90 days, of failed initiatives, at least 90 days old, of proposers who had one. */
    ACCOUNTABILITY_ROOM_TO_FAIL(
            "accountability.room-to-fail",
            Optional.of(Condition.ACCOUNTABILITY),
            Evidence.RECORD,
            false,
            "failed initiatives none of whose proposers lost a holding or role early within 90 days",
            "of failed initiatives, at least 90 days old, of proposers who had one",
            "initiatives.outcome",
            "holdings",
            "leaders"),
    /** Held responsibilities whose holders cover the needs, of held responsibilities with needs and skills known. */
    CAPACITY_SKILLS(
            "capacity.skills",
            Optional.of(Condition.CAPACITY),
            Evidence.PAPER,
            false,
            "held responsibilities whose holders cover the needs",
            "of held responsibilities with needs and skills known",
            "responsibilities.needs",
            "members.skills"),
    /** Resource needs met by allocations, of resource needs. */
    CAPACITY_RESOURCES(
            "capacity.resources",
            Optional.of(Condition.CAPACITY),
            Evidence.RECORD,
            false,
            "resource needs met by allocations",
            "of resource needs",
            "responsibilities.resources",
            "allocations"),
    /** Members who decided, were consulted, proposed or spoke, of members. */
    CAPACITY_CONTRIBUTION(
            "capacity.contribution",
            Optional.of(Condition.CAPACITY),
            Evidence.RECORD,
            false,
            "members who decided, were consulted, proposed or spoke",
            "of members",
            "decisions",
            "initiatives",
            "reflections"),
    /** Members who were allocated education, of members. */
    CAPACITY_EDUCATION(
            "capacity.education",
            Optional.of(Condition.CAPACITY),
            Evidence.RECORD,
            false,
            "members who were allocated education",
            "of members",
            "allocations"),
    /** Initiatives of members without a role that were not refused, of such initiatives with approval known. */
    CAPACITY_OPENNESS(
            "capacity.openness",
            Optional.of(Condition.CAPACITY),
            Evidence.RECORD,
            false,
            "initiatives of members without a role that were not refused",
            "of such initiatives with approval known",
            "initiatives.approval",
            "leaders"),
    /** Members without a leadership role who were coached, of members without one. */
    COACHING_REACH(
            "coaching.reach",
            Optional.of(Condition.COACHING),
            Evidence.RECORD,
            false,
            "members without a leadership role who were coached",
            "of members without one",
            "coaching",
            "leaders"),
    /** Leaders who coach, of leaders: those who had a role for thirty days, until emergent ones are computed. */
    COACHING_LEADERS_COACH(
            "coaching.leaders-coach",
            Optional.of(Condition.COACHING),
            Evidence.RECORD,
            false,
            "leaders who coach",
            "of leaders with a role",
            "coaching",
            "leaders"),
    /** Coached non-leaders who first led within two years, of coached non-leaders with two years elapsed. */
    COACHING_REPRODUCTION(
            "coaching.reproduction",
            Optional.of(Condition.COACHING),
            Evidence.RECORD,
            false,
            "coached non-leaders who first led within two years",
            "of coached non-leaders with two years elapsed",
            "coaching",
            "leaders"),
    /** Emergent leaders whom another recognised after the onset, of emergent leaders. */
    COACHING_RECOGNITION(
            "coaching.recognition",
            Optional.of(Condition.COACHING),
            Evidence.RECORD,
            false,
            "emergent leaders whom another recognised after the onset",
            "of emergent leaders",
            "feedback"),
    /** Pairs of team and quarter with a reflection by at least half of the team, of pairs of team and quarter. */
    REFLECTION_CADENCE(
            "reflection.cadence",
            Optional.of(Condition.REFLECTION),
            Evidence.RECORD,
            false,
            "pairs of team and quarter with a reflection by at least half of the team",
            "of pairs of team and quarter",
            "reflections",
            "teams.members"),
    /** Failed decisions and initiatives reflected on with one of their people present, of failed ones at least 30 days old. */
    REFLECTION_FAILURES(
            "reflection.failures",
            Optional.of(Condition.REFLECTION),
            Evidence.RECORD,
            false,
            "failed decisions and initiatives reflected on with one of their people present",
            "of failed ones at least 30 days old",
            "decisions.outcome",
            "initiatives.outcome",
            "reflections"),
    /** Reflections with a lesson that a later decision or initiative applies, of reflections with a lesson, at least 90 days old. */
    REFLECTION_LEARNING(
            "reflection.learning",
            Optional.of(Condition.REFLECTION),
            Evidence.RECORD,
            false,
            "reflections with a lesson that a later decision or initiative applies",
            "of reflections with a lesson, at least 90 days old",
            "reflections.lessons",
            "decisions.applies",
            "initiatives.applies"),
    /** Participations with the participant speaking, of participations in reflections of which it is known who spoke. */
    REFLECTION_VOICE(
            "reflection.voice",
            Optional.of(Condition.REFLECTION),
            Evidence.RECORD,
            false,
            "participations with the participant speaking",
            "of participations in reflections of which it is known who spoke",
            "reflections.spoke"),
    /** Members who gave feedback, of members. */
    REFLECTION_FEEDBACK(
            "reflection.feedback",
            Optional.of(Condition.REFLECTION),
            Evidence.RECORD,
            false,
            "members who gave feedback",
            "of members",
            "feedback"),
    /** Members with reports to whom at least three of them, or all, gave feedback, of members with reports. */
    REFLECTION_UPWARD(
            "reflection.upward",
            Optional.of(Condition.REFLECTION),
            Evidence.RECORD,
            false,
            "members with reports to whom at least three of them, or all, gave feedback",
            "of members with reports",
            "feedback",
            "members.reportsTo"),
    /** Responsibilities shared in fact, of held responsibilities with a record. */
    SHARED_IN_FACT(
            "shared.in-fact",
            Optional.of(Condition.SHARED_RESPONSIBILITY),
            Evidence.RECORD,
            true,
            "responsibilities shared in fact",
            "of held responsibilities with a record",
            "decisions"),
    /** Scopes in which leadership is not focused on one, of scopes with a form. */
    SHARED_FORM(
            "shared.form",
            Optional.of(Condition.SHARED_RESPONSIBILITY),
            Evidence.PAPER,
            true,
            "scopes in which leadership is not focused on one",
            "of scopes with a form",
            "holdings.accountable"),
    /** Responsibilities held as the policy advises, of responsibilities with a determined verdict. */
    SHARED_FIT(
            "shared.fit",
            Optional.of(Condition.SHARED_RESPONSIBILITY),
            Evidence.MIXED,
            false,
            "responsibilities held as the policy advises",
            "of responsibilities with a determined verdict",
            "responsibilities.needs",
            "members.skills"),
    /** Shared responsibilities to which every holder brings half the level of a need, of shared responsibilities with needs and skills known. */
    SHARED_EXPERTISE(
            "shared.expertise",
            Optional.of(Condition.SHARED_RESPONSIBILITY),
            Evidence.PAPER,
            false,
            "shared responsibilities to which every holder brings half the level of a need",
            "of shared responsibilities with needs and skills known",
            "responsibilities.needs",
            "members.skills"),
    /** Pairs of co-holders who trust each other, of pairs with trust known both ways. */
    SHARED_TRUST(
            "shared.trust",
            Optional.of(Condition.SHARED_RESPONSIBILITY),
            Evidence.PERCEIVED,
            false,
            "pairs of co-holders who trust each other",
            "of pairs with trust known both ways",
            "trust"),
    /** Responsibilities that stay held, with needs covered, after any one member left, of held responsibilities. */
    SHARED_INDEPENDENCE(
            "shared.independence",
            Optional.of(Condition.SHARED_RESPONSIBILITY),
            Evidence.PAPER,
            false,
            "responsibilities that stay held, with needs covered, after any one member left",
            "of held responsibilities",
            "holdings",
            "responsibilities.needs",
            "members.skills"),
    /** Initiatives that serve a goal, of initiatives of which it is known what they serve. */
    SHARED_VISION(
            "shared.vision",
            Optional.of(Condition.SHARED_RESPONSIBILITY),
            Evidence.RECORD,
            false,
            "initiatives that serve a goal",
            "of initiatives of which it is known what they serve",
            "initiatives.serves"),
    /** The largest load of one member in holdings weighted by significance, of the load of all. */
    STRAIN_LOAD(
            "strain.load",
            Optional.empty(),
            Evidence.PAPER,
            false,
            "the largest load of one member in holdings weighted by significance",
            "of the load of all",
            "holdings"),
    /** Pairs of member and holding in which the member answers without a say, of pairs in which the member answers. */
    STRAIN_EXPOSED(
            "strain.exposed",
            Optional.empty(),
            Evidence.PAPER,
            false,
            "pairs of member and holding in which the member answers without a say",
            "of pairs in which the member answers",
            "holdings.level",
            "holdings.accountable"),
    /** Holdings gained without any allocation for them, of holdings gained. */
    STRAIN_UNRESOURCED(
            "strain.unresourced",
            Optional.empty(),
            Evidence.RECORD,
            false,
            "holdings gained without any allocation for them",
            "of holdings gained",
            "allocations",
            "holdings.from"),
    /** Claims to lead that were refused, of claims answered. */
    STRAIN_REFUSED(
            "strain.refused",
            Optional.empty(),
            Evidence.RECORD,
            false,
            "claims to lead that were refused",
            "of claims answered",
            "claims",
            "answers");

    private final String id;
    private final Optional<Condition> condition;
    private final Evidence evidence;
    private final boolean descriptive;
    private final String counts;
    private final String outOf;
    private final ImmutableList<String> fields;

    Indicator(
            String id,
            Optional<Condition> condition,
            Evidence evidence,
            boolean descriptive,
            String counts,
            String outOf,
            String... fields) {
        this.id = id;
        this.condition = condition;
        this.evidence = evidence;
        this.descriptive = descriptive;
        this.counts = counts;
        this.outOf = outOf;
        this.fields = ImmutableList.copyOf(fields);
    }

    /** {@return the id: {@code autonomy.below}} */
    public String id() {
        return id;
    }

    /** {@return the condition it belongs to; empty: it is of strain} */
    public Optional<Condition> condition() {
        return condition;
    }

    /** {@return what it rests on} */
    public Evidence evidence() {
        return evidence;
    }

    /** {@return whether it is reported without a direction, and left out of the score} */
    public boolean isDescriptive() {
        return descriptive;
    }

    /** {@return what it counts, in words} */
    public String counts() {
        return counts;
    }

    /** {@return out of what, in words that begin with "of"} */
    public String outOf() {
        return outOf;
    }

    /** {@return the fields of the file on which it rests} */
    public ImmutableList<String> fields() {
        return fields;
    }

    /** {@return the indicator of that id, or empty} */
    public static Optional<Indicator> ofId(String id) {
        return Arrays.stream(values()).filter(i -> i.id.equals(id)).findFirst();
    }
}
