package io.github.distributedleadership.rules.indicator;

import static io.github.distributedleadership.core.description.FieldId.ALLOCATIONS;
import static io.github.distributedleadership.core.description.FieldId.ANSWERS;
import static io.github.distributedleadership.core.description.FieldId.CLAIMS;
import static io.github.distributedleadership.core.description.FieldId.COACHING;
import static io.github.distributedleadership.core.description.FieldId.DECISIONS;
import static io.github.distributedleadership.core.description.FieldId.DECISIONS_APPLIES;
import static io.github.distributedleadership.core.description.FieldId.DECISIONS_APPROVED_BY;
import static io.github.distributedleadership.core.description.FieldId.DECISIONS_CONSULTED;
import static io.github.distributedleadership.core.description.FieldId.DECISIONS_OUTCOME;
import static io.github.distributedleadership.core.description.FieldId.DECISIONS_RAISED_AT;
import static io.github.distributedleadership.core.description.FieldId.FEEDBACK;
import static io.github.distributedleadership.core.description.FieldId.HOLDINGS;
import static io.github.distributedleadership.core.description.FieldId.HOLDINGS_ACCOUNTABLE;
import static io.github.distributedleadership.core.description.FieldId.HOLDINGS_FROM;
import static io.github.distributedleadership.core.description.FieldId.HOLDINGS_LEVEL;
import static io.github.distributedleadership.core.description.FieldId.INITIATIVES;
import static io.github.distributedleadership.core.description.FieldId.INITIATIVES_APPLIES;
import static io.github.distributedleadership.core.description.FieldId.INITIATIVES_APPROVAL;
import static io.github.distributedleadership.core.description.FieldId.INITIATIVES_OUTCOME;
import static io.github.distributedleadership.core.description.FieldId.INITIATIVES_SERVES;
import static io.github.distributedleadership.core.description.FieldId.LEADERS;
import static io.github.distributedleadership.core.description.FieldId.MEMBERS_KIND;
import static io.github.distributedleadership.core.description.FieldId.MEMBERS_REPORTS_TO;
import static io.github.distributedleadership.core.description.FieldId.MEMBERS_SKILLS;
import static io.github.distributedleadership.core.description.FieldId.REFLECTIONS;
import static io.github.distributedleadership.core.description.FieldId.REFLECTIONS_LESSONS;
import static io.github.distributedleadership.core.description.FieldId.REFLECTIONS_SPOKE;
import static io.github.distributedleadership.core.description.FieldId.RESPONSES;
import static io.github.distributedleadership.core.description.FieldId.RESPONSIBILITIES_AFFECTS;
import static io.github.distributedleadership.core.description.FieldId.RESPONSIBILITIES_NEEDS;
import static io.github.distributedleadership.core.description.FieldId.RESPONSIBILITIES_RESOURCES;
import static io.github.distributedleadership.core.description.FieldId.RESPONSIBILITIES_URGENCY;
import static io.github.distributedleadership.core.description.FieldId.SURVEYS;
import static io.github.distributedleadership.core.description.FieldId.TEAMS;
import static io.github.distributedleadership.core.description.FieldId.TEAMS_MEMBERS;
import static io.github.distributedleadership.core.description.FieldId.TRUST;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.rules.explain.Evidence;
import java.util.Arrays;
import java.util.EnumSet;
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
            Condition.AUTONOMY,
            Evidence.RECORD,
            DECISIONS_APPROVED_BY,
            MEMBERS_REPORTS_TO),
    /** Decisions with no head of the scope among the deciders, of decisions in scopes that have a head. */
    AUTONOMY_BELOW("autonomy.below", Condition.AUTONOMY, Evidence.RECORD, DECISIONS, LEADERS),
    /** Holdings whose holders have a say that cannot be overruled (AGREE or more), of holdings with a known level whose holders have a superior. */
    AUTONOMY_LEVEL("autonomy.level", Condition.AUTONOMY, Evidence.PAPER, true, HOLDINGS_LEVEL, MEMBERS_REPORTS_TO),
    /** Initiatives begun without approval sought or needed, of initiatives of people with a superior, with approval known. */
    AUTONOMY_UNAPPROVED_INITIATIVES(
            "autonomy.unapproved-initiatives",
            Condition.AUTONOMY,
            Evidence.RECORD,
            INITIATIVES_APPROVAL,
            MEMBERS_REPORTS_TO),
    /** Decisions with a decider who holds it, or is in its owner team without reports there, and covers half of its needs, of decisions with needs and skills known. */
    AUTONOMY_CLOSEST_DECIDE(
            "autonomy.closest-decide",
            Condition.AUTONOMY,
            Evidence.RECORD,
            DECISIONS,
            RESPONSIBILITIES_NEEDS,
            MEMBERS_SKILLS),
    /** Decisions with an affected party among the deciders or the consulted, of decisions on responsibilities of which it is known whom they affect. */
    AUTONOMY_AFFECTED_HEARD(
            "autonomy.affected-heard",
            Condition.AUTONOMY,
            Evidence.RECORD,
            RESPONSIBILITIES_AFFECTS,
            DECISIONS_CONSULTED),
    /** Decisions made within the urgency of the responsibility, of decisions with urgency and the day of raising known. */
    AUTONOMY_IN_TIME(
            "autonomy.in-time", Condition.AUTONOMY, Evidence.RECORD, RESPONSIBILITIES_URGENCY, DECISIONS_RAISED_AT),
    /** Responsibilities for which somebody who is there answers, of responsibilities with accountability known. */
    ACCOUNTABILITY_ANSWERED("accountability.answered", Condition.ACCOUNTABILITY, Evidence.PAPER, HOLDINGS_ACCOUNTABLE),
    /** Pairs of member and holding in which the member may decide and answers, of pairs in which the member may decide or answers. */
    ACCOUNTABILITY_MATCHED(
            "accountability.matched", Condition.ACCOUNTABILITY, Evidence.PAPER, HOLDINGS_LEVEL, HOLDINGS_ACCOUNTABLE),
    /** Holdings of several for which all of them answer, of holdings of several with accountability known. */
    ACCOUNTABILITY_MUTUAL("accountability.mutual", Condition.ACCOUNTABILITY, Evidence.PAPER, HOLDINGS_ACCOUNTABLE),
    /** Failed decisions on shared holdings on which at least two holders reflected, of failed decisions on shared holdings, at least 30 days old. */
    ACCOUNTABILITY_ANSWERED_TOGETHER(
            "accountability.answered-together",
            Condition.ACCOUNTABILITY,
            Evidence.RECORD,
            HOLDINGS,
            DECISIONS_OUTCOME,
            REFLECTIONS),
    /** Leaders who gave an enabling act to somebody below, of leaders with somebody below. */
    ACCOUNTABILITY_ENABLING(
            "accountability.enabling",
            Condition.ACCOUNTABILITY,
            Evidence.RECORD,
            LEADERS,
            ALLOCATIONS,
            COACHING,
            FEEDBACK,
            REFLECTIONS),
    /** Failed initiatives none of whose proposers lost a holding or role early within 90 days, of failed initiatives, at least 90 days old, of proposers who had one. */
    ACCOUNTABILITY_ROOM_TO_FAIL(
            "accountability.room-to-fail",
            Condition.ACCOUNTABILITY,
            Evidence.RECORD,
            INITIATIVES_OUTCOME,
            HOLDINGS,
            LEADERS),
    /** Responsibilities that a machine holds or decided on for which a person who is there answers, of those with accountability known; outside the score, for most organisations have none. */
    ACCOUNTABILITY_MACHINES_ANSWERED(
            "accountability.machines-answered",
            Condition.ACCOUNTABILITY,
            Evidence.PAPER,
            true,
            MEMBERS_KIND,
            HOLDINGS_ACCOUNTABLE),
    /** Held responsibilities whose holders cover the needs, of held responsibilities with needs and skills known. */
    CAPACITY_SKILLS(
            "capacity.skills", Condition.CAPACITY, Evidence.PAPER, HOLDINGS, RESPONSIBILITIES_NEEDS, MEMBERS_SKILLS),
    /** Resource needs met by allocations, of resource needs. */
    CAPACITY_RESOURCES(
            "capacity.resources", Condition.CAPACITY, Evidence.RECORD, RESPONSIBILITIES_RESOURCES, ALLOCATIONS),
    /** Members who decided, were consulted, proposed or spoke, of members. */
    CAPACITY_CONTRIBUTION(
            "capacity.contribution", Condition.CAPACITY, Evidence.RECORD, DECISIONS, INITIATIVES, REFLECTIONS),
    /** Members who were allocated education, of members. */
    CAPACITY_EDUCATION("capacity.education", Condition.CAPACITY, Evidence.RECORD, ALLOCATIONS),
    /** Initiatives of members without a role that were not refused, of such initiatives with approval known. */
    CAPACITY_OPENNESS("capacity.openness", Condition.CAPACITY, Evidence.RECORD, INITIATIVES_APPROVAL, LEADERS),
    /** Members without a leadership role who were coached, of members without one. */
    COACHING_REACH("coaching.reach", Condition.COACHING, Evidence.RECORD, COACHING, LEADERS),
    /** Leaders who coach, of leaders: those who had a role for thirty days, until emergent ones are computed. */
    COACHING_LEADERS_COACH("coaching.leaders-coach", Condition.COACHING, Evidence.RECORD, COACHING, LEADERS),
    /** Coached non-leaders who first led within two years, of coached non-leaders with two years elapsed. */
    COACHING_REPRODUCTION("coaching.reproduction", Condition.COACHING, Evidence.RECORD, COACHING, LEADERS),
    /** Emergent leaders whom another recognised after the onset, of emergent leaders. */
    COACHING_RECOGNITION("coaching.recognition", Condition.COACHING, Evidence.RECORD, FEEDBACK),
    /** Pairs of team and quarter with a reflection by at least half of the team, of pairs of team and quarter. */
    REFLECTION_CADENCE("reflection.cadence", Condition.REFLECTION, Evidence.RECORD, REFLECTIONS, TEAMS_MEMBERS),
    /** Failed decisions and initiatives reflected on with one of their people present, of failed ones at least 30 days old. */
    REFLECTION_FAILURES(
            "reflection.failures",
            Condition.REFLECTION,
            Evidence.RECORD,
            DECISIONS_OUTCOME,
            INITIATIVES_OUTCOME,
            REFLECTIONS),
    /** Reflections with a lesson that a later decision or initiative applies, of reflections with a lesson, at least 90 days old. */
    REFLECTION_LEARNING(
            "reflection.learning",
            Condition.REFLECTION,
            Evidence.RECORD,
            REFLECTIONS_LESSONS,
            DECISIONS_APPLIES,
            INITIATIVES_APPLIES),
    /** Participations with the participant speaking, of participations in reflections of which it is known who spoke. */
    REFLECTION_VOICE("reflection.voice", Condition.REFLECTION, Evidence.RECORD, REFLECTIONS_SPOKE),
    /** Members who gave feedback, of members. */
    REFLECTION_FEEDBACK("reflection.feedback", Condition.REFLECTION, Evidence.RECORD, FEEDBACK),
    /** Members with reports to whom at least three of them, or all, gave feedback, of members with reports. */
    REFLECTION_UPWARD("reflection.upward", Condition.REFLECTION, Evidence.RECORD, FEEDBACK, MEMBERS_REPORTS_TO),
    /** Responsibilities shared in fact, of held responsibilities with a record. */
    SHARED_IN_FACT("shared.in-fact", Condition.SHARED_RESPONSIBILITY, Evidence.RECORD, true, DECISIONS),
    /** Scopes in which leadership is not focused on one, of scopes with a form. */
    SHARED_FORM("shared.form", Condition.SHARED_RESPONSIBILITY, Evidence.PAPER, true, HOLDINGS_ACCOUNTABLE, TEAMS),
    /** Responsibilities held as the policy advises, of responsibilities with a determined verdict. */
    SHARED_FIT("shared.fit", Condition.SHARED_RESPONSIBILITY, Evidence.MIXED, RESPONSIBILITIES_NEEDS, MEMBERS_SKILLS),
    /** Shared responsibilities to which every holder brings half the level of a need, of shared responsibilities with needs and skills known. */
    SHARED_EXPERTISE(
            "shared.expertise",
            Condition.SHARED_RESPONSIBILITY,
            Evidence.PAPER,
            HOLDINGS,
            RESPONSIBILITIES_NEEDS,
            MEMBERS_SKILLS),
    /** Pairs of co-holders who trust each other, of pairs with trust known both ways. */
    SHARED_TRUST("shared.trust", Condition.SHARED_RESPONSIBILITY, Evidence.PERCEIVED, HOLDINGS, TRUST),
    /** Responsibilities that stay held, with needs covered, after any one member left, of held responsibilities. */
    SHARED_INDEPENDENCE(
            "shared.independence",
            Condition.SHARED_RESPONSIBILITY,
            Evidence.PAPER,
            HOLDINGS,
            RESPONSIBILITIES_NEEDS,
            MEMBERS_SKILLS),
    /** Initiatives that serve a goal, of initiatives of which it is known what they serve. */
    SHARED_VISION("shared.vision", Condition.SHARED_RESPONSIBILITY, Evidence.RECORD, INITIATIVES_SERVES),
    /** Autonomy as people see it: the mean of what the teams that pass answered to a survey. */
    PERCEIVED_AUTONOMY(Condition.AUTONOMY),
    /** Accountability as people see it. */
    PERCEIVED_ACCOUNTABILITY(Condition.ACCOUNTABILITY),
    /** Capacity as people see it. */
    PERCEIVED_CAPACITY(Condition.CAPACITY),
    /** Coaching as people see it. */
    PERCEIVED_COACHING(Condition.COACHING),
    /** Reflection and feedback as people see them. */
    PERCEIVED_REFLECTION(Condition.REFLECTION),
    /** Shared responsibility as people see it. */
    PERCEIVED_SHARED_RESPONSIBILITY(Condition.SHARED_RESPONSIBILITY),
    /** The largest load of one member in holdings weighted by significance, of the load of all. */
    STRAIN_LOAD("strain.load", Evidence.PAPER, HOLDINGS),
    /** Pairs of member and holding in which the member answers without a say, of pairs in which the member answers. */
    STRAIN_EXPOSED("strain.exposed", Evidence.PAPER, HOLDINGS_LEVEL, HOLDINGS_ACCOUNTABLE),
    /** Holdings gained without any allocation for them, of holdings gained. */
    STRAIN_UNRESOURCED("strain.unresourced", Evidence.RECORD, ALLOCATIONS, HOLDINGS_FROM),
    /** Claims to lead that were refused, of claims answered. */
    STRAIN_REFUSED("strain.refused", Evidence.RECORD, CLAIMS, ANSWERS);

    /** Those of which a unit is a member, or something that one member did, said or was refused. */
    private static final ImmutableSet<Indicator> NAMING_PEOPLE = Sets.immutableEnumSet(
            ACCOUNTABILITY_ENABLING,
            CAPACITY_CONTRIBUTION,
            CAPACITY_EDUCATION,
            COACHING_REACH,
            COACHING_LEADERS_COACH,
            COACHING_REPRODUCTION,
            COACHING_RECOGNITION,
            REFLECTION_VOICE,
            REFLECTION_FEEDBACK,
            REFLECTION_UPWARD,
            SHARED_TRUST,
            STRAIN_REFUSED);

    /** Those that tell how people see a condition. */
    private static final ImmutableSet<Indicator> PERCEIVED =
            Sets.immutableEnumSet(EnumSet.range(PERCEIVED_AUTONOMY, PERCEIVED_SHARED_RESPONSIBILITY));

    private final String id;
    private final Optional<Condition> condition;
    private final Evidence evidence;
    private final boolean descriptive;
    private final ImmutableList<FieldId> fields;

    /** One that tells how people see the condition. */
    Indicator(Condition condition) {
        this("perceived." + condition.key(), condition, Evidence.PERCEIVED, SURVEYS, RESPONSES);
    }

    /** One of a condition. */
    Indicator(String id, Condition condition, Evidence evidence, FieldId... fields) {
        this(id, Optional.of(condition), evidence, false, fields);
    }

    /** One of a condition, without a direction where so marked. */
    Indicator(String id, Condition condition, Evidence evidence, boolean descriptive, FieldId... fields) {
        this(id, Optional.of(condition), evidence, descriptive, fields);
    }

    /** One of strain. */
    Indicator(String id, Evidence evidence, FieldId... fields) {
        this(id, Optional.empty(), evidence, false, fields);
    }

    Indicator(String id, Optional<Condition> condition, Evidence evidence, boolean descriptive, FieldId... fields) {
        this.id = id;
        this.condition = condition;
        this.evidence = evidence;
        this.descriptive = descriptive;
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

    /**
     * {@return whether its units are members, or what they did or said} Which of them count is a personal fact, and printed
     * only when people are asked for. Holders and those who answer, as they stand on paper, are none.
     */
    public boolean namesPeople() {
        return NAMING_PEOPLE.contains(this);
    }

    /** {@return whether it is the answers to a survey, which stand beside the score of the condition} */
    public boolean isPerceived() {
        return PERCEIVED.contains(this);
    }

    /** {@return whether it enters the score of its condition} */
    public boolean isScored() {
        return condition.isPresent() && !descriptive && !isPerceived();
    }

    /** The indicator that tells how people see the condition. */
    public static Indicator perceived(Condition condition) {
        return ofId("perceived." + condition.key()).orElseThrow();
    }

    /** {@return the fields and tables on which it rests} */
    public ImmutableList<FieldId> fields() {
        return fields;
    }

    /** {@return the indicator of that id, or empty} */
    public static Optional<Indicator> ofId(String id) {
        return Arrays.stream(values()).filter(i -> i.id.equals(id)).findFirst();
    }
}
