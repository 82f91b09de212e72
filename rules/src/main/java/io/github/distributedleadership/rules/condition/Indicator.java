package io.github.distributedleadership.rules.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
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
            "{denominator|decision|decisions} of people with a superior {numerator|was|were} approved by nobody outside the deciders",
            "decisions.approvedBy",
            "members.reportsTo"),
    /** Decisions with no head of the scope among the deciders, of decisions in scopes that have a head. */
    AUTONOMY_BELOW(
            "autonomy.below",
            Optional.of(Condition.AUTONOMY),
            Evidence.RECORD,
            "{denominator|decision|decisions} in scopes that have a head {numerator|was|were} made without the head",
            "decisions",
            "leaders"),
    /** Holdings whose holders have a say that cannot be overruled (AGREE or more), of holdings with a known level whose holders have a superior. */
    AUTONOMY_LEVEL(
            "autonomy.level",
            Optional.of(Condition.AUTONOMY),
            Evidence.PAPER,
            true,
            "{denominator|holding|holdings} of people with a superior {numerator|gives|give} them a say that cannot be overruled (level agree or more)",
            "holdings.level",
            "members.reportsTo"),
    /** Initiatives begun without approval sought or needed, of initiatives of people with a superior, with approval known. */
    AUTONOMY_UNAPPROVED_INITIATIVES(
            "autonomy.unapproved-initiatives",
            Optional.of(Condition.AUTONOMY),
            Evidence.RECORD,
            "{denominator|initiative|initiatives} of people with a superior began without approval, which was not sought or not needed",
            "initiatives.approval",
            "members.reportsTo"),
    /** Decisions with a decider who holds it, or is in its owner team without reports there, and covers half of its needs, of decisions with needs and skills known. */
    AUTONOMY_CLOSEST_DECIDE(
            "autonomy.closest-decide",
            Optional.of(Condition.AUTONOMY),
            Evidence.RECORD,
            "{denominator|decision|decisions} {numerator|was|were} made with somebody close to the work: a holder, or one of the owner team without reports there, who covers half of the needs",
            "responsibilities.needs",
            "members.skills"),
    /** Decisions with an affected party among the deciders or the consulted, of decisions on responsibilities of which it is known whom they affect. */
    AUTONOMY_AFFECTED_HEARD(
            "autonomy.affected-heard",
            Optional.of(Condition.AUTONOMY),
            Evidence.RECORD,
            "{denominator|decision|decisions} had somebody who is affected among those who decided or were asked",
            "responsibilities.affects",
            "decisions.consulted"),
    /** Decisions made within the urgency of the responsibility, of decisions with urgency and the day of raising known. */
    AUTONOMY_IN_TIME(
            "autonomy.in-time",
            Optional.of(Condition.AUTONOMY),
            Evidence.RECORD,
            "{denominator|decision|decisions} {numerator|was|were} made within the time that the responsibility allows",
            "responsibilities.urgency",
            "decisions.raisedAt"),
    /** Responsibilities for which somebody who is there answers, of responsibilities with accountability known. */
    ACCOUNTABILITY_ANSWERED(
            "accountability.answered",
            Optional.of(Condition.ACCOUNTABILITY),
            Evidence.PAPER,
            "{denominator|responsibility|responsibilities} {numerator|has|have} somebody present who answers for {numerator|it|them}",
            "holdings.accountable"),
    /** Pairs of member and holding in which the member may decide and answers, of pairs in which the member may decide or answers. */
    ACCOUNTABILITY_MATCHED(
            "accountability.matched",
            Optional.of(Condition.ACCOUNTABILITY),
            Evidence.PAPER,
            "in {numerator} of {denominator} {denominator|case|cases} of a member who may decide on something held or answers for it, the member does both",
            "holdings.level",
            "holdings.accountable"),
    /** Holdings of several for which all of them answer, of holdings of several with accountability known. */
    ACCOUNTABILITY_MUTUAL(
            "accountability.mutual",
            Optional.of(Condition.ACCOUNTABILITY),
            Evidence.PAPER,
            "{denominator|holding|holdings} by two or more {numerator|has|have} all of the holders answering for {numerator|it|them}",
            "holdings.accountable"),
    /** Failed decisions on shared holdings on which at least two holders reflected, of failed decisions on shared holdings, at least 30 days old. */
    ACCOUNTABILITY_ANSWERED_TOGETHER(
            "accountability.answered-together",
            Optional.of(Condition.ACCOUNTABILITY),
            Evidence.RECORD,
            "failed {denominator|decision|decisions} on shared responsibilities, thirty days old or more, {numerator|was|were} reflected on by two holders or more",
            "decisions.outcome",
            "reflections"),
    /** Leaders who gave an enabling act to somebody below, of leaders with somebody below. */
    ACCOUNTABILITY_ENABLING(
            "accountability.enabling",
            Optional.of(Condition.ACCOUNTABILITY),
            Evidence.RECORD,
            "{denominator|leader|leaders} with somebody below enabled one of them: by coaching, support, resources, or reflecting on a failure together",
            "allocations",
            "coaching",
            "feedback",
            "reflections"),
    /** Failed initiatives none of whose proposers lost a holding or role early within 90 days, of failed initiatives, at least 90 days old, of proposers who had one. */
    ACCOUNTABILITY_ROOM_TO_FAIL(
            "accountability.room-to-fail",
            Optional.of(Condition.ACCOUNTABILITY),
            Evidence.RECORD,
            "failed {denominator|initiative|initiatives}, ninety days old or more, cost none of the proposers a holding or role before its term",
            "initiatives.outcome",
            "holdings",
            "leaders"),
    /** Held responsibilities whose holders cover the needs, of held responsibilities with needs and skills known. */
    CAPACITY_SKILLS(
            "capacity.skills",
            Optional.of(Condition.CAPACITY),
            Evidence.PAPER,
            "held {denominator|responsibility|responsibilities} {numerator|has|have} holders with the skills that {numerator|it needs|they need}",
            "responsibilities.needs",
            "members.skills"),
    /** Resource needs met by allocations, of resource needs. */
    CAPACITY_RESOURCES(
            "capacity.resources",
            Optional.of(Condition.CAPACITY),
            Evidence.RECORD,
            "{denominator|need|needs} for resources {numerator|was|were} met by what was allocated",
            "responsibilities.resources",
            "allocations"),
    /** Members who decided, were consulted, proposed or spoke, of members. */
    CAPACITY_CONTRIBUTION(
            "capacity.contribution",
            Optional.of(Condition.CAPACITY),
            Evidence.RECORD,
            "{denominator|member|members} contributed: decided, proposed, spoke or {numerator|was|were} asked",
            "decisions",
            "initiatives",
            "reflections"),
    /** Members who were allocated education, of members. */
    CAPACITY_EDUCATION(
            "capacity.education",
            Optional.of(Condition.CAPACITY),
            Evidence.RECORD,
            "{denominator|member|members} {numerator|was|were} given time or money for education",
            "allocations"),
    /** Initiatives of members without a role that were not refused, of such initiatives with approval known. */
    CAPACITY_OPENNESS(
            "capacity.openness",
            Optional.of(Condition.CAPACITY),
            Evidence.RECORD,
            "{denominator|initiative|initiatives} of members without a role {numerator|was|were} not refused",
            "initiatives.approval",
            "leaders"),
    /** Members without a leadership role who were coached, of members without one. */
    COACHING_REACH(
            "coaching.reach",
            Optional.of(Condition.COACHING),
            Evidence.RECORD,
            "{denominator|member|members} without a leadership role {numerator|was|were} coached",
            "coaching",
            "leaders"),
    /** Leaders who coach, of leaders: those who had a role for thirty days, until emergent ones are computed. */
    COACHING_LEADERS_COACH(
            "coaching.leaders-coach",
            Optional.of(Condition.COACHING),
            Evidence.RECORD,
            "{denominator|leader|leaders} with a role coached somebody",
            "coaching",
            "leaders"),
    /** Coached non-leaders who first led within two years, of coached non-leaders with two years elapsed. */
    COACHING_REPRODUCTION(
            "coaching.reproduction",
            Optional.of(Condition.COACHING),
            Evidence.RECORD,
            "{denominator|member|members} who did not lead when coached began to lead within two years",
            "coaching",
            "leaders"),
    /** Emergent leaders whom another recognised after the onset, of emergent leaders. */
    COACHING_RECOGNITION(
            "coaching.recognition",
            Optional.of(Condition.COACHING),
            Evidence.RECORD,
            "emergent {denominator|leader|leaders} {numerator|was|were} recognised by somebody else after the onset",
            "feedback"),
    /** Pairs of team and quarter with a reflection by at least half of the team, of pairs of team and quarter. */
    REFLECTION_CADENCE(
            "reflection.cadence",
            Optional.of(Condition.REFLECTION),
            Evidence.RECORD,
            "in {numerator} of {denominator} {denominator|quarter|quarters}, counted team by team, half of the team or more reflected together",
            "reflections",
            "teams.members"),
    /** Failed decisions and initiatives reflected on with one of their people present, of failed ones at least 30 days old. */
    REFLECTION_FAILURES(
            "reflection.failures",
            Optional.of(Condition.REFLECTION),
            Evidence.RECORD,
            "failed {denominator|decision or initiative|decisions and initiatives}, thirty days old or more, {numerator|was|were} reflected on with one of {numerator|its|their} people present",
            "decisions.outcome",
            "initiatives.outcome",
            "reflections"),
    /** Reflections with a lesson that a later decision or initiative applies, of reflections with a lesson, at least 90 days old. */
    REFLECTION_LEARNING(
            "reflection.learning",
            Optional.of(Condition.REFLECTION),
            Evidence.RECORD,
            "{denominator|reflection|reflections} with a lesson, ninety days old or more, {numerator|was|were} applied in a later decision or initiative",
            "reflections.lessons",
            "decisions.applies",
            "initiatives.applies"),
    /** Participations with the participant speaking, of participations in reflections of which it is known who spoke. */
    REFLECTION_VOICE(
            "reflection.voice",
            Optional.of(Condition.REFLECTION),
            Evidence.RECORD,
            "those who took part in reflections spoke {numerator} of {denominator} {denominator|time|times}",
            "reflections.spoke"),
    /** Members who gave feedback, of members. */
    REFLECTION_FEEDBACK(
            "reflection.feedback",
            Optional.of(Condition.REFLECTION),
            Evidence.RECORD,
            "{denominator|member|members} gave feedback",
            "feedback"),
    /** Members with reports to whom at least three of them, or all, gave feedback, of members with reports. */
    REFLECTION_UPWARD(
            "reflection.upward",
            Optional.of(Condition.REFLECTION),
            Evidence.RECORD,
            "{denominator|member|members} with reports {numerator|was|were} given feedback by three of them or more, or by all",
            "feedback",
            "members.reportsTo"),
    /** Responsibilities shared in fact, of held responsibilities with a record. */
    SHARED_IN_FACT(
            "shared.in-fact",
            Optional.of(Condition.SHARED_RESPONSIBILITY),
            Evidence.RECORD,
            true,
            "{denominator|responsibility|responsibilities} settled by the record {numerator|is|are} shared in fact",
            "decisions"),
    /** Scopes in which leadership is not focused on one, of scopes with a form. */
    SHARED_FORM(
            "shared.form",
            Optional.of(Condition.SHARED_RESPONSIBILITY),
            Evidence.PAPER,
            true,
            "{denominator|team|teams} of which the form of leadership can be told {numerator|has|have} it not focused on one person",
            "holdings.accountable",
            "teams"),
    /** Responsibilities held as the policy advises, of responsibilities with a determined verdict. */
    SHARED_FIT(
            "shared.fit",
            Optional.of(Condition.SHARED_RESPONSIBILITY),
            Evidence.MIXED,
            "{denominator|responsibility|responsibilities} {numerator|is|are} held as the policy advises",
            "responsibilities.needs",
            "members.skills"),
    /** Shared responsibilities to which every holder brings half the level of a need, of shared responsibilities with needs and skills known. */
    SHARED_EXPERTISE(
            "shared.expertise",
            Optional.of(Condition.SHARED_RESPONSIBILITY),
            Evidence.PAPER,
            "shared {denominator|responsibility|responsibilities} {numerator|has|have} only holders who bring half the level of a needed skill, or more",
            "responsibilities.needs",
            "members.skills"),
    /** Pairs of co-holders who trust each other, of pairs with trust known both ways. */
    SHARED_TRUST(
            "shared.trust",
            Optional.of(Condition.SHARED_RESPONSIBILITY),
            Evidence.PERCEIVED,
            "{denominator|pair|pairs} of people who hold something together trust each other",
            "trust"),
    /** Responsibilities that stay held, with needs covered, after any one member left, of held responsibilities. */
    SHARED_INDEPENDENCE(
            "shared.independence",
            Optional.of(Condition.SHARED_RESPONSIBILITY),
            Evidence.PAPER,
            "held {denominator|responsibility|responsibilities} would stay held, with the needs covered, if any one member left",
            "holdings",
            "responsibilities.needs",
            "members.skills"),
    /** Initiatives that serve a goal, of initiatives of which it is known what they serve. */
    SHARED_VISION(
            "shared.vision",
            Optional.of(Condition.SHARED_RESPONSIBILITY),
            Evidence.RECORD,
            "{denominator|initiative|initiatives} {numerator|serves|serve} a goal",
            "initiatives.serves"),
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
    STRAIN_LOAD(
            "strain.load",
            Optional.empty(),
            Evidence.PAPER,
            "whoever carries most carries {numerator} of a load of {denominator} in all (each holding weighted by significance and split over its holders)",
            "holdings"),
    /** Pairs of member and holding in which the member answers without a say, of pairs in which the member answers. */
    STRAIN_EXPOSED(
            "strain.exposed",
            Optional.empty(),
            Evidence.PAPER,
            "in {numerator} of {denominator} {denominator|case|cases} of a member who answers for something held, the member has no say in it",
            "holdings.level",
            "holdings.accountable"),
    /** Holdings gained without any allocation for them, of holdings gained. */
    STRAIN_UNRESOURCED(
            "strain.unresourced",
            Optional.empty(),
            Evidence.RECORD,
            "{denominator|holding|holdings} that somebody gained came without any allocation",
            "allocations",
            "holdings.from"),
    /** Claims to lead that were refused, of claims answered. */
    STRAIN_REFUSED(
            "strain.refused",
            Optional.empty(),
            Evidence.RECORD,
            "{denominator|claim|claims} to lead that {denominator|was|were} answered {numerator|was|were} refused",
            "claims",
            "answers");

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

    private final String id;
    private final Optional<Condition> condition;
    private final Evidence evidence;
    private final boolean descriptive;
    private final String words;
    private final ImmutableList<String> fields;

    /** One that tells how people see the condition. */
    Indicator(Condition condition) {
        this(
                "perceived." + condition.key(),
                Optional.of(condition),
                Evidence.PERCEIVED,
                PerceivedFinding.WORDS,
                "surveys",
                "responses");
    }

    Indicator(String id, Optional<Condition> condition, Evidence evidence, String words, String... fields) {
        this(id, condition, evidence, false, words, fields);
    }

    Indicator(
            String id,
            Optional<Condition> condition,
            Evidence evidence,
            boolean descriptive,
            String words,
            String... fields) {
        this.id = id;
        this.condition = condition;
        this.evidence = evidence;
        this.descriptive = descriptive;
        this.words = words;
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
        return words.equals(PerceivedFinding.WORDS);
    }

    /** {@return whether it enters the score of its condition} */
    public boolean isScored() {
        return condition.isPresent() && !descriptive && !isPerceived();
    }

    /** The indicator that tells how people see the condition. */
    static Indicator perceived(Condition condition) {
        return ofId("perceived." + condition.key()).orElseThrow();
    }

    /**
     * What is said after "3 of 4", with the slots {@code numerator} and {@code denominator} to choose words by; or the
     * whole sentence, where it says the two itself.
     */
    String words() {
        return words;
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
