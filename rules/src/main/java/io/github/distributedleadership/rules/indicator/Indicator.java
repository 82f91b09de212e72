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
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.rules.explain.Evidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An indicator, declared once: what it is called and says, on what it rests, what it needs and what its units are.
 *
 * <p>The constants are the indicators of the six conditions and of strain, each a fraction (our own definitions); one of one's
 * own is made by a {@linkplain #builder builder}. An indicator counts only units whose answer is on record. In strain, a high
 * value is bad; a descriptive indicator has no direction and enters no score. Immutable and thread-safe.
 */
public final class Indicator {
    private static final Pattern ID = Pattern.compile("[a-z][a-z-]*(\\.[a-z][a-z-]*)+");
    /** The indicators of the library, in their order, as they are declared below. */
    private static final List<Indicator> STANDARD = new ArrayList<>();

    /** Decisions by people who have a superior that nobody outside the deciders approved, of such decisions with approval known. */
    public static final Indicator AUTONOMY_UNAPPROVED_DECISIONS = declare(
                    "autonomy.unapproved-decisions",
                    Evidence.RECORD,
                    "{denominator|decision|decisions} by people who report to somebody {numerator|was|were} approved by nobody else")
            .restsOn(DECISIONS_APPROVED_BY, MEMBERS_REPORTS_TO)
            .over(Table.DECISIONS)
            .ofActs()
            .standard();

    /** Decisions with no head of the scope among the deciders, of decisions in scopes that have a head, but for those made by everybody there. */
    public static final Indicator AUTONOMY_BELOW = declare(
                    "autonomy.below",
                    Evidence.RECORD,
                    "{denominator|decision|decisions} in areas that have a head {numerator|was|were} made without the head")
            .restsOn(DECISIONS, LEADERS)
            .over(Table.DECISIONS)
            .needs(Table.LEADERS)
            .ofActs()
            .standard();

    /** Holdings whose holders have a say that cannot be overruled (AGREE or more), of holdings with a known level whose holders have a superior. */
    public static final Indicator AUTONOMY_LEVEL = declare(
                    "autonomy.level",
                    Evidence.PAPER,
                    "{denominator|responsibility|responsibilities} of people who report to somebody {numerator|gives|give} them a say that nobody overrules (level: agree or more)")
            .restsOn(HOLDINGS_LEVEL, MEMBERS_REPORTS_TO)
            .over(Table.RESPONSIBILITIES)
            .needs(Table.HOLDINGS)
            .descriptive()
            .standard();

    /** Initiatives begun without approval sought or needed, of initiatives of people with a superior, with approval known. */
    public static final Indicator AUTONOMY_UNAPPROVED_INITIATIVES = declare(
                    "autonomy.unapproved-initiatives",
                    Evidence.RECORD,
                    "{denominator|initiative|initiatives} of people who report to somebody began without approval, as none was sought or needed")
            .restsOn(INITIATIVES_APPROVAL, MEMBERS_REPORTS_TO)
            .over(Table.INITIATIVES)
            .ofActs()
            .standard();

    /** Decisions with a decider who holds it, or is in its owner team without reports there, and covers half of its needs, of decisions with needs and skills known. */
    public static final Indicator AUTONOMY_CLOSEST_DECIDE = declare(
                    "autonomy.closest-decide",
                    Evidence.RECORD,
                    "{denominator|decision|decisions} {numerator|was|were} made with somebody close to the work who brings half of the skills needed")
            .restsOn(DECISIONS, RESPONSIBILITIES_NEEDS, MEMBERS_SKILLS)
            .over(Table.DECISIONS)
            .ofActs()
            .standard();

    /** Decisions with an affected party among the deciders or the consulted, of decisions on responsibilities of which it is known whom they affect. */
    public static final Indicator AUTONOMY_AFFECTED_HEARD = declare(
                    "autonomy.affected-heard",
                    Evidence.RECORD,
                    "{denominator|decision|decisions} had somebody affected among those who decided or were asked")
            .restsOn(RESPONSIBILITIES_AFFECTS, DECISIONS_CONSULTED)
            .over(Table.DECISIONS)
            .ofActs()
            .standard();

    /** Decisions made within the urgency of the responsibility, of decisions with urgency and the day of raising known. */
    public static final Indicator AUTONOMY_IN_TIME = declare(
                    "autonomy.in-time",
                    Evidence.RECORD,
                    "{denominator|decision|decisions} {numerator|was|were} made in the time that the responsibility allows")
            .restsOn(RESPONSIBILITIES_URGENCY, DECISIONS_RAISED_AT)
            .over(Table.DECISIONS)
            .ofActs()
            .standard();

    /** Responsibilities for which somebody who is there answers, of responsibilities with accountability known. */
    public static final Indicator ACCOUNTABILITY_ANSWERED = declare(
                    "accountability.answered",
                    Evidence.PAPER,
                    "{denominator|responsibility|responsibilities} {numerator|has|have} somebody present who answers for {numerator|it|them}")
            .restsOn(HOLDINGS_ACCOUNTABLE)
            .over(Table.RESPONSIBILITIES)
            .needs(Table.HOLDINGS)
            .standard();

    /** Pairs of member and holding in which the member may decide and answers, of pairs of one who answers, or holds it and may decide. */
    public static final Indicator ACCOUNTABILITY_MATCHED = declare(
                    "accountability.matched",
                    Evidence.PAPER,
                    "in {numerator} of {denominator} {denominator|case|cases} a member who may decide on a responsibility or answers for it does both")
            .restsOn(HOLDINGS_LEVEL, HOLDINGS_ACCOUNTABLE)
            .over(Table.RESPONSIBILITIES)
            .needs(Table.HOLDINGS)
            .standard();

    /** Holdings of several for which all of them answer, of holdings of several with accountability known. */
    public static final Indicator ACCOUNTABILITY_MUTUAL = declare(
                    "accountability.mutual",
                    Evidence.PAPER,
                    "{denominator|responsibility|responsibilities} held by two or more {numerator|is|are} answered for by all who hold {numerator|it|them}")
            .restsOn(HOLDINGS_ACCOUNTABLE)
            .over(Table.RESPONSIBILITIES)
            .needs(Table.HOLDINGS)
            .standard();

    /** Failed decisions on shared holdings on which at least two holders reflected, of failed decisions on shared holdings, at least 30 days old. */
    public static final Indicator ACCOUNTABILITY_ANSWERED_TOGETHER = declare(
                    "accountability.answered-together",
                    Evidence.RECORD,
                    "failed {denominator|decision|decisions} on shared responsibilities, thirty days old or more, {numerator|was|were} reflected on by at least two holders")
            .restsOn(HOLDINGS, DECISIONS_OUTCOME, REFLECTIONS)
            .over(Table.DECISIONS)
            .needs(Table.HOLDINGS, Table.REFLECTIONS)
            .ofActs()
            .given(Given.KINDS)
            .standard();

    /** Leaders who gave an enabling act to somebody below, of leaders with somebody below. */
    public static final Indicator ACCOUNTABILITY_ENABLING = declare(
                    "accountability.enabling",
                    Evidence.RECORD,
                    "{denominator|leader|leaders} of others enabled one of them: by coaching, support, resources or reflecting on a failure together")
            .restsOn(LEADERS, ALLOCATIONS, COACHING, FEEDBACK, REFLECTIONS)
            .unitsFrom(Table.MEMBERS)
            .needs(Table.LEADERS)
            .needsOneOf(Table.ALLOCATIONS, Table.COACHING, Table.FEEDBACK, Table.REFLECTIONS)
            .dated()
            .personal()
            .given(Given.EMERGENCE)
            .standard();

    /** Failed initiatives none of whose proposers lost a holding or role within 90 days, of failed initiatives, at least 90 days old, of proposers who had one. */
    public static final Indicator ACCOUNTABILITY_ROOM_TO_FAIL = declare(
                    "accountability.room-to-fail",
                    Evidence.RECORD,
                    "failed {denominator|initiative|initiatives}, ninety days old or more, cost no proposer a responsibility or role")
            .restsOn(INITIATIVES_OUTCOME, HOLDINGS, LEADERS)
            .over(Table.INITIATIVES)
            .needsOneOf(Table.HOLDINGS, Table.LEADERS)
            .ofActs()
            .standard();

    /** Responsibilities that a machine holds or decided on for which a person who is there answers, of those with accountability known; outside the score, for most organisations have none. */
    public static final Indicator ACCOUNTABILITY_MACHINES_ANSWERED = declare(
                    "accountability.machines-answered",
                    Evidence.PAPER,
                    "{denominator|responsibility|responsibilities} that machines hold or decided on {numerator|has|have} a person present who answers for {numerator|it|them}")
            .restsOn(MEMBERS_KIND, HOLDINGS_ACCOUNTABLE)
            .over(Table.RESPONSIBILITIES)
            .descriptive()
            .standard();

    /** Responsibilities with a holder on paper whose holders cover the needs, of those with needs and skills known. */
    public static final Indicator CAPACITY_SKILLS = declare(
                    "capacity.skills",
                    Evidence.PAPER,
                    "{denominator|responsibility|responsibilities} held on paper {numerator|has|have} holders with the skills {numerator|it needs|they need}")
            .restsOn(HOLDINGS, RESPONSIBILITIES_NEEDS, MEMBERS_SKILLS)
            .over(Table.RESPONSIBILITIES)
            .needs(Table.HOLDINGS)
            .standard();

    /** Responsibilities whose recorded needs for resources are all met by allocations for them, of those that need resources. */
    public static final Indicator CAPACITY_RESOURCES = declare(
                    "capacity.resources",
                    Evidence.RECORD,
                    "{denominator|responsibility|responsibilities} that {denominator|needs|need} resources {numerator|was|were} given all of them")
            .restsOn(RESPONSIBILITIES_RESOURCES, ALLOCATIONS)
            .over(Table.RESPONSIBILITIES)
            .needs(Table.ALLOCATIONS)
            .dated()
            .standard();

    /** Members who decided, were consulted, proposed or spoke, of members. */
    public static final Indicator CAPACITY_CONTRIBUTION = declare(
                    "capacity.contribution",
                    Evidence.RECORD,
                    "{denominator|member|members} contributed: decided, proposed, spoke or {numerator|was|were} asked")
            .restsOn(DECISIONS, INITIATIVES, REFLECTIONS)
            .over(Table.MEMBERS)
            .needsOneOf(Table.DECISIONS, Table.INITIATIVES, Table.REFLECTIONS)
            .dated()
            .personal()
            .standard();

    /** Members who were allocated education, of members. */
    public static final Indicator CAPACITY_EDUCATION = declare(
                    "capacity.education",
                    Evidence.RECORD,
                    "{denominator|member|members} {numerator|was|were} given time or money for education")
            .restsOn(ALLOCATIONS)
            .over(Table.MEMBERS)
            .needs(Table.ALLOCATIONS)
            .dated()
            .personal()
            .standard();

    /** Initiatives of members without a role that were not refused, of such initiatives with approval known. */
    public static final Indicator CAPACITY_OPENNESS = declare(
                    "capacity.openness",
                    Evidence.RECORD,
                    "{denominator|initiative|initiatives} of members without a role {numerator|was|were} not refused")
            .restsOn(INITIATIVES_APPROVAL, LEADERS)
            .over(Table.INITIATIVES)
            .needs(Table.LEADERS)
            .ofActs()
            .standard();

    /** Members without a leadership role who were coached, of members without one. */
    public static final Indicator COACHING_REACH = declare(
                    "coaching.reach",
                    Evidence.RECORD,
                    "{denominator|member|members} without a leadership role {numerator|was|were} coached")
            .restsOn(COACHING, LEADERS)
            .over(Table.MEMBERS)
            .needs(Table.COACHING, Table.LEADERS)
            .personal()
            .standard();

    /** Leaders who coach, of leaders: those who had a role for thirty days, until emergent ones are computed. */
    public static final Indicator COACHING_LEADERS_COACH = declare(
                    "coaching.leaders-coach",
                    Evidence.RECORD,
                    "{denominator|leader|leaders} with a role coached somebody")
            .restsOn(COACHING, LEADERS)
            .over(Table.MEMBERS)
            .needs(Table.COACHING, Table.LEADERS)
            .personal()
            .given(Given.EMERGENCE)
            .standard();

    /** Coached non-leaders who first led within two years, of coached non-leaders with two years elapsed. */
    public static final Indicator COACHING_REPRODUCTION = declare(
                    "coaching.reproduction",
                    Evidence.RECORD,
                    "{denominator|member|members} who did not lead when coached began to lead within two years")
            .restsOn(COACHING, LEADERS)
            .over(Table.MEMBERS)
            .needs(Table.COACHING, Table.LEADERS)
            .dated()
            .personal()
            .standard();

    /** Emergent leaders whom another recognised after the onset, of emergent leaders. */
    public static final Indicator COACHING_RECOGNITION = declare(
                    "coaching.recognition",
                    Evidence.RECORD,
                    "emergent {denominator|leader|leaders} {numerator|was|were} recognised by somebody else after beginning to lead")
            .restsOn(FEEDBACK)
            .unitsFrom(Table.MEMBERS)
            .needs(Table.FEEDBACK)
            .dated()
            .personal()
            .given(Given.EMERGENCE)
            .standard();

    /** Pairs of team and quarter with a reflection by at least half of the team, of pairs of team and quarter after the first reflection. */
    public static final Indicator REFLECTION_CADENCE = declare(
                    "reflection.cadence",
                    Evidence.RECORD,
                    "in {numerator} of {denominator} {denominator|quarter|quarters}, counted team by team, at least half of the team reflected together")
            .restsOn(REFLECTIONS, TEAMS_MEMBERS)
            .over(Table.TEAMS)
            .needs(Table.REFLECTIONS)
            .dated()
            .standard();

    /** Failed decisions and initiatives reflected on with one of their people present, of failed ones at least 30 days old that were not refused. */
    public static final Indicator REFLECTION_FAILURES = declare(
                    "reflection.failures",
                    Evidence.RECORD,
                    "failed {denominator|decision or initiative|decisions and initiatives}, thirty days old or more, {numerator|was|were} reflected on with one of {numerator|its|their} people present")
            .restsOn(DECISIONS_OUTCOME, INITIATIVES_OUTCOME, REFLECTIONS)
            .unitsFrom(Table.DECISIONS, Table.INITIATIVES)
            .needs(Table.REFLECTIONS)
            .needsOneOf(Table.DECISIONS, Table.INITIATIVES)
            .ofActs()
            .standard();

    /** Reflections with a lesson that a later decision or initiative applies, of reflections with a lesson, at least 90 days old. */
    public static final Indicator REFLECTION_LEARNING = declare(
                    "reflection.learning",
                    Evidence.RECORD,
                    "{denominator|reflection|reflections} with a lesson, ninety days old or more, {numerator|was|were} applied in a later decision or initiative")
            .restsOn(REFLECTIONS_LESSONS, DECISIONS_APPLIES, INITIATIVES_APPLIES)
            .over(Table.REFLECTIONS)
            .ofActs()
            .standard();

    /** Participations with the participant speaking, of participations in reflections of which it is known who spoke. */
    public static final Indicator REFLECTION_VOICE = declare(
                    "reflection.voice",
                    Evidence.RECORD,
                    "those who took part in reflections spoke {numerator} of {denominator} {denominator|time|times}")
            .restsOn(REFLECTIONS_SPOKE)
            .over(Table.REFLECTIONS)
            .ofActs()
            .personal()
            .standard();

    /** Members who gave feedback, of members. */
    public static final Indicator REFLECTION_FEEDBACK = declare(
                    "reflection.feedback", Evidence.RECORD, "{denominator|member|members} gave feedback")
            .restsOn(FEEDBACK)
            .over(Table.MEMBERS)
            .needs(Table.FEEDBACK)
            .dated()
            .personal()
            .standard();

    /** Members with reports to whom at least three of them, or all, gave feedback, of members with reports. */
    public static final Indicator REFLECTION_UPWARD = declare(
                    "reflection.upward",
                    Evidence.RECORD,
                    "{denominator|member|members} with reports {numerator|was|were} given feedback by at least three of them, or by all")
            .restsOn(FEEDBACK, MEMBERS_REPORTS_TO)
            .over(Table.MEMBERS)
            .needs(Table.FEEDBACK)
            .dated()
            .personal()
            .standard();

    /** Responsibilities shared in fact, of held responsibilities with a record. */
    public static final Indicator SHARED_IN_FACT = declare(
                    "shared.in-fact",
                    Evidence.RECORD,
                    "{denominator|responsibility|responsibilities} settled by the record {numerator|is|are} shared in practice")
            .restsOn(DECISIONS)
            .unitsFrom(Table.RESPONSIBILITIES)
            .needs(Table.DECISIONS)
            .dated()
            .descriptive()
            .given(Given.KINDS)
            .standard();

    /** Scopes in which leadership is not focused on one, of scopes with a form. */
    public static final Indicator SHARED_FORM = declare(
                    "shared.form",
                    Evidence.PAPER,
                    "in {numerator} of {denominator} {denominator|team|teams} whose form of leadership can be told, it is not focused on one person")
            .restsOn(HOLDINGS_ACCOUNTABLE, TEAMS)
            .over(Table.TEAMS)
            .needs(Table.HOLDINGS)
            .descriptive()
            .given(Given.FORMS)
            .standard();

    /** Responsibilities held as the policy advises, of responsibilities with a determined verdict. */
    public static final Indicator SHARED_FIT = declare(
                    "shared.fit",
                    Evidence.MIXED,
                    "{denominator|responsibility|responsibilities} {numerator|is|are} held as the policy advises")
            .restsOn(RESPONSIBILITIES_NEEDS, MEMBERS_SKILLS)
            .over(Table.RESPONSIBILITIES)
            .given(Given.VERDICTS)
            .standard();

    /** Shared responsibilities to which every holder brings half the level of a need, of shared responsibilities with needs and skills known. */
    public static final Indicator SHARED_EXPERTISE = declare(
                    "shared.expertise",
                    Evidence.PAPER,
                    "shared {denominator|responsibility|responsibilities} {numerator|has|have} only holders who bring at least half the level of a skill needed")
            .restsOn(HOLDINGS, RESPONSIBILITIES_NEEDS, MEMBERS_SKILLS)
            .unitsFrom(Table.RESPONSIBILITIES)
            .needs(Table.HOLDINGS)
            .given(Given.KINDS)
            .standard();

    /** Pairs of co-holders who trust each other, of pairs with trust known both ways. */
    public static final Indicator SHARED_TRUST = declare(
                    "shared.trust",
                    Evidence.PERCEIVED,
                    "{denominator|pair|pairs} of people who hold something together trust each other")
            .restsOn(HOLDINGS, TRUST)
            .unitsFrom(Table.RESPONSIBILITIES)
            .needs(Table.HOLDINGS, Table.TRUST)
            .personal()
            .standard();

    /** Responsibilities with a holder on paper that stay carried, with quorum and needs met, after any one member left, of those with a holder. */
    public static final Indicator SHARED_INDEPENDENCE = declare(
                    "shared.independence",
                    Evidence.MIXED,
                    "{denominator|responsibility|responsibilities} held on paper would still be held, with the skills needed, if any one member left")
            .restsOn(HOLDINGS, RESPONSIBILITIES_NEEDS, MEMBERS_SKILLS)
            .unitsFrom(Table.RESPONSIBILITIES)
            .needs(Table.HOLDINGS)
            .given(Given.KINDS)
            .standard();

    /** Initiatives that serve a goal, of initiatives of which it is known what they serve. */
    public static final Indicator SHARED_VISION = declare(
                    "shared.vision",
                    Evidence.RECORD,
                    "{denominator|initiative|initiatives} {numerator|serves|serve} a goal")
            .restsOn(INITIATIVES_SERVES)
            .over(Table.INITIATIVES)
            .ofActs()
            .standard();

    /** Autonomy as people see it: the mean of what the teams that pass answered to a survey. */
    public static final Indicator PERCEIVED_AUTONOMY = perceivedOf(Condition.AUTONOMY);

    /** Accountability as people see it. */
    public static final Indicator PERCEIVED_ACCOUNTABILITY = perceivedOf(Condition.ACCOUNTABILITY);

    /** Capacity as people see it. */
    public static final Indicator PERCEIVED_CAPACITY = perceivedOf(Condition.CAPACITY);

    /** Coaching as people see it. */
    public static final Indicator PERCEIVED_COACHING = perceivedOf(Condition.COACHING);

    /** Reflection and feedback as people see them. */
    public static final Indicator PERCEIVED_REFLECTION = perceivedOf(Condition.REFLECTION);

    /** Shared responsibility as people see it. */
    public static final Indicator PERCEIVED_SHARED_RESPONSIBILITY = perceivedOf(Condition.SHARED_RESPONSIBILITY);

    /** The largest load of one member in holdings weighted by significance, of the load of all. */
    public static final Indicator STRAIN_LOAD = declare(
                    "strain.load",
                    Evidence.PAPER,
                    "whoever carries most carries {numerator} of {denominator} in all (responsibilities by significance, split among holders)")
            .restsOn(HOLDINGS)
            .unitsFrom(Table.RESPONSIBILITIES)
            .needs(Table.HOLDINGS)
            .withoutBounds()
            .standard();

    /** Pairs of member and holding in which the member answers without a say, of pairs in which the member answers. */
    public static final Indicator STRAIN_EXPOSED = declare(
                    "strain.exposed",
                    Evidence.PAPER,
                    "in {numerator} of {denominator} {denominator|case|cases} a member who answers for a responsibility has no say in it")
            .restsOn(HOLDINGS_LEVEL, HOLDINGS_ACCOUNTABLE)
            .over(Table.RESPONSIBILITIES)
            .needs(Table.HOLDINGS)
            .standard();

    /** Holdings gained without any allocation for them, of holdings gained of what needs resources, or got some. */
    public static final Indicator STRAIN_UNRESOURCED = declare(
                    "strain.unresourced",
                    Evidence.RECORD,
                    "{denominator|responsibility|responsibilities} that somebody gained and that {denominator|needs|need} resources came without any")
            .restsOn(ALLOCATIONS, HOLDINGS_FROM, RESPONSIBILITIES_RESOURCES)
            .over(Table.HOLDINGS)
            .needs(Table.ALLOCATIONS)
            .dated()
            .standard();

    /** Claims to lead that were refused, of claims answered. */
    public static final Indicator STRAIN_REFUSED = declare(
                    "strain.refused",
                    Evidence.RECORD,
                    "answered {denominator|claim|claims} to lead {numerator|was|were} refused")
            .restsOn(CLAIMS, ANSWERS)
            .unitsFrom(Table.CLAIMS, Table.ANSWERS)
            .needs(Table.ANSWERS)
            .ofActs()
            .personal()
            .standard();

    private final String id;
    private final Optional<Condition> condition;
    private final Evidence evidence;
    private final String words;
    private final ImmutableList<FieldId> fields;
    private final ImmutableSet<Table> needs;
    private final ImmutableSet<Table> needsOneOf;
    private final ImmutableSet<Table> unitsFrom;
    private final Optional<Given> given;
    private final boolean dated;
    private final boolean ofActs;
    private final boolean personal;
    private final boolean descriptive;
    private final boolean bounded;

    private Indicator(Builder made) {
        id = made.id;
        condition = made.condition;
        evidence = Objects.requireNonNull(made.evidence, "an indicator needs to say on what evidence it rests");
        words = Objects.requireNonNull(made.words, "an indicator needs words that tell what its value is");
        fields = ImmutableList.copyOf(made.fields);
        needs = ImmutableSet.copyOf(made.needs);
        needsOneOf = ImmutableSet.copyOf(made.needsOneOf);
        unitsFrom = ImmutableSet.copyOf(made.unitsFrom);
        given = made.given;
        dated = made.dated;
        ofActs = made.ofActs;
        personal = made.personal;
        descriptive = made.descriptive;
        bounded = made.bounded && given.map(Given::leavesBounds).orElse(true);
    }

    private static Indicator perceivedOf(Condition condition) {
        return declare("perceived." + condition.key(), Evidence.PERCEIVED, PerceivedFinding.WORDS)
                .condition(condition)
                .restsOn(SURVEYS, RESPONSES)
                .needs(Table.SURVEYS, Table.RESPONSES)
                .dated()
                .withoutBounds()
                .standard();
    }

    /** One of the library, of the condition whose name its id begins with. */
    private static Builder declare(String id, Evidence evidence, String words) {
        Builder builder = builder(id).evidence(evidence).says(words);
        for (Condition condition : Condition.values()) {
            builder.condition = condition.key().startsWith(id.substring(0, id.indexOf('.')))
                    ? Optional.of(condition)
                    : builder.condition;
        }
        return builder;
    }

    /** {@return a new indicator of that id: words in lower case, joined by a dot, such as {@code own.meetings}} */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** {@return the indicators of the library, in their order} */
    public static Indicator[] values() {
        return STANDARD.toArray(Indicator[]::new);
    }

    /** {@return the indicator of the library of that id, or empty} */
    public static Optional<Indicator> ofId(String id) {
        return STANDARD.stream().filter(i -> i.id.equals(id)).findFirst();
    }

    /** {@return the indicator that tells how people see the condition} */
    public static Indicator perceived(Condition condition) {
        return ofId("perceived." + condition.key()).orElseThrow();
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

    /**
     * {@return what is said after "3 of 4", with the slots {@code numerator} and {@code denominator} to choose words by; or
     * the whole sentence, where it says the two itself}
     */
    public String words() {
        return words;
    }

    /** {@return the fields and collections on which it rests} */
    public ImmutableList<FieldId> fields() {
        return fields;
    }

    /** {@return the collections without which nothing can be told, though they be only partly recorded} */
    public ImmutableSet<Table> needs() {
        return needs;
    }

    /** {@return the collections of which one at least must be recorded, in part or whole; empty: there are none} */
    public ImmutableSet<Table> needsOneOf() {
        return needsOneOf;
    }

    /** {@return the collections each row of which may be a unit, or several: where rows may be missing, bounds are open} */
    public ImmutableSet<Table> unitsFrom() {
        return unitsFrom;
    }

    /** {@return what was judged before, and is taken as given; empty: it rests on the record alone} */
    public Optional<Given> given() {
        return given;
    }

    /** {@return whether it needs a day, since its units lie in a window} */
    public boolean isDated() {
        return dated;
    }

    /** {@return whether its units are acts on record, so that an interval may stand beside it as if they were drawn by chance} */
    public boolean isOfActs() {
        return ofActs && evidence == Evidence.RECORD;
    }

    /** {@return whether it has bounds that hold whatever becomes known} */
    public boolean isBounded() {
        return bounded;
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
        return personal;
    }

    /** {@return whether it is the answers to a survey, which stand beside the score of the condition} */
    public boolean isPerceived() {
        return id.startsWith("perceived.");
    }

    /** {@return whether it enters the score of its condition} */
    public boolean isScored() {
        return condition.isPresent() && !descriptive && !isPerceived();
    }

    /** {@return the id} */
    @Override
    public String toString() {
        return id;
    }

    /** Declares an indicator. Evidence and words are required; what is not said of it is not so. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private Optional<Condition> condition = Optional.empty();
        private @Nullable Evidence evidence;
        private @Nullable String words;
        private List<FieldId> fields = List.of();
        private List<Table> needs = List.of();
        private List<Table> needsOneOf = List.of();
        private List<Table> unitsFrom = List.of();
        private Optional<Given> given = Optional.empty();
        private boolean dated;
        private boolean ofActs;
        private boolean personal;
        private boolean descriptive;
        private boolean bounded = true;

        private Builder(String id) {
            if (!ID.matcher(id).matches()) {
                throw new IllegalArgumentException(
                        "the id of an indicator is words in lower case joined by a dot, such as"
                                + " own.meetings, but was \"" + id + "\"");
            }
            this.id = id;
        }

        /** {@return this, of that condition} Without one it is of strain, where a high value is bad. */
        public Builder condition(Condition of) {
            condition = Optional.of(of);
            return this;
        }

        /** {@return this, resting on that} */
        public Builder evidence(Evidence kind) {
            evidence = kind;
            return this;
        }

        /** {@return this, told by those words after "3 of 4"} See {@link Indicator#words()}. */
        public Builder says(String what) {
            words = what;
            return this;
        }

        /** {@return this, resting on those fields and collections} */
        public Builder restsOn(FieldId... some) {
            fields = Arrays.asList(some);
            return this;
        }

        /** {@return this, undetermined where one of those collections, too, is not recorded at all} */
        public Builder needs(Table... tables) {
            needs = ImmutableList.<Table>builder().addAll(needs).add(tables).build();
            return this;
        }

        /** {@return this, undetermined where none of those collections is recorded} */
        public Builder needsOneOf(Table... tables) {
            needsOneOf = Arrays.asList(tables);
            return this;
        }

        /** {@return this, whose units come from the rows of those collections} */
        public Builder unitsFrom(Table... tables) {
            unitsFrom = Arrays.asList(tables);
            return this;
        }

        /** {@return this, whose units come from the rows of those collections, which it needs} */
        public Builder over(Table... tables) {
            unitsFrom = Arrays.asList(tables);
            needs = unitsFrom;
            return this;
        }

        /** {@return this, undetermined where nothing is dated} */
        public Builder dated() {
            dated = true;
            return this;
        }

        /** {@return this, whose units are acts, each on its day} */
        public Builder ofActs() {
            dated = true;
            ofActs = true;
            return this;
        }

        /** {@return this, whose units are members, or what they did or said} */
        public Builder personal() {
            personal = true;
            return this;
        }

        /** {@return this, without a direction, and outside the score} */
        public Builder descriptive() {
            descriptive = true;
            return this;
        }

        /** {@return this, resting on what was judged before} */
        public Builder given(Given judged) {
            given = Optional.of(judged);
            return this;
        }

        /** {@return this, whose value has no bounds} */
        public Builder withoutBounds() {
            bounded = false;
            return this;
        }

        /** {@return the indicator} */
        public Indicator build() {
            return new Indicator(this);
        }

        private Indicator standard() {
            Indicator indicator = build();
            STANDARD.add(indicator);
            return indicator;
        }
    }
}
