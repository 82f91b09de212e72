package io.github.distributedleadership.core.description.row;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Accountability;
import io.github.distributedleadership.core.leadership.Answer;
import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.leadership.Claim;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberKind;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.people.ReportingKind;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.practice.Allocation;
import io.github.distributedleadership.core.practice.Coaching;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.Feedback;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.ItemId;
import io.github.distributedleadership.core.practice.Outcome;
import io.github.distributedleadership.core.practice.Perspective;
import io.github.distributedleadership.core.practice.Reflection;
import io.github.distributedleadership.core.practice.Response;
import io.github.distributedleadership.core.practice.Risk;
import io.github.distributedleadership.core.practice.Survey;
import io.github.distributedleadership.core.practice.SurveyItem;
import io.github.distributedleadership.core.practice.Trust;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.Goal;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Origin;
import io.github.distributedleadership.core.responsibility.ResourceKind;
import io.github.distributedleadership.core.responsibility.ResourceNeed;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.Situation;
import io.github.distributedleadership.core.responsibility.Stakes;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.team.TeamKind;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Scale;
import java.util.Optional;

/**
 * The rows of each collection, and the objects in them: each field in one line.
 *
 * <p>What stands here is read, written, checked, found, renamed and completed as its kind says; nowhere else are the
 * fields listed.
 */
public final class Rows {
    private static final Kind<ImmutableSortedSet<Party>> PARTIES = Kind.setOf(Kind.PARTY);
    private static final Kind<ImmutableSortedMap<Skill, Fraction>> LEVELS =
            Kind.mapOf(Kind.SKILL, Kind.FRACTION, "{phonics: 0.7}");

    /** A line of reporting. */
    public static final Row<Reporting, Reporting.Builder> REPORTING = Row.<Reporting, Reporting.Builder>of(
                    "a reporting line", Reporting::builder)
            .required("to", Kind.PARTY, Reporting::to, Reporting.Builder::to)
            .standard(
                    "kind",
                    Kind.oneOf(ReportingKind.class),
                    Reporting::kind,
                    Reporting.Builder::kind,
                    r -> ReportingKind.LINE)
            .term(Reporting::term, Reporting.Builder::term)
            .extensions(Reporting.Builder::extensions)
            .build(Reporting.Builder::build);

    /** A member. */
    public static final Row<Member, Member.Builder> MEMBER = Row.<Member, Member.Builder>of("a member", Member::builder)
            .required("id", Kind.MEMBER, Member::id, Member.Builder::id)
            .standard("name", Kind.PERSON, Member::name, Member.Builder::name, r -> r.id().value())
            .optional("kind", Kind.oneOf(MemberKind.class), Member::kind, Member.Builder::kind)
            .recorded("skills", LEVELS, Member::skills, Member.Builder::skills)
            .recorded(
                    "reporting",
                    "reportsTo",
                    Kind.setOf(REPORTING.kind()),
                    Member::reporting,
                    Member.Builder::reporting)
            .term(Member::term, Member.Builder::term)
            .extensions(Member.Builder::extensions)
            .build(Member.Builder::build);

    /** That a member belongs to a team. */
    public static final Row<Membership, Membership.Builder> MEMBERSHIP = Row.<Membership, Membership.Builder>of(
                    "a membership", Membership::builder)
            .required("member", Kind.MEMBER, Membership::member, Membership.Builder::member)
            .optional("role", Kind.ROLE, Membership::role, Membership.Builder::role)
            .term(Membership::term, Membership.Builder::term)
            .extensions(Membership.Builder::extensions)
            .build(Membership.Builder::build);

    /** A team. */
    public static final Row<Team, Team.Builder> TEAM = Row.<Team, Team.Builder>of("a team", Team::builder)
            .required("id", Kind.TEAM, Team::id, Team.Builder::id)
            .standard("name", Kind.NAME, Team::name, Team.Builder::name, r -> r.id().value())
            .optional("purpose", Kind.REMARK, Team::purpose, Team.Builder::purpose)
            .optional("kind", Kind.oneOf(TeamKind.class), Team::kind, Team.Builder::kind)
            .recorded("members", Kind.setOf(MEMBERSHIP.kind()), Team::memberships, Team.Builder::memberships)
            .optional("parent", Kind.TEAM, Team::parent, Team.Builder::parent)
            .extensions(Team.Builder::extensions)
            .build(Team.Builder::build);

    /** A goal. */
    public static final Row<Goal, Goal.Builder> GOAL = Row.<Goal, Goal.Builder>of("a goal", Goal::builder)
            .required("id", Kind.GOAL, Goal::id, Goal.Builder::id)
            .standard("name", Kind.NAME, Goal::name, Goal.Builder::name, r -> r.id().value())
            .optional("owner", Kind.PARTY, Goal::owner, Goal.Builder::owner)
            .extensions(Goal.Builder::extensions)
            .build(Goal.Builder::build);

    /** A resource that a responsibility needs. */
    public static final Row<ResourceNeed, ?> RESOURCE = Row.<ResourceNeed, ResourceDraft>of(
                    "a resource", ResourceDraft::new)
            .required("kind", Kind.oneOf(ResourceKind.class), ResourceNeed::kind, (draft, kind) -> draft.kind = kind)
            .required("amount", Kind.NUMBER, ResourceNeed::amount, (draft, amount) -> draft.amount = amount)
            .optional("unit", Kind.TERM, ResourceNeed::unit, (draft, unit) -> draft.unit = Optional.of(unit))
            .build(draft -> new ResourceNeed(draft.kind, draft.amount, draft.unit));

    /** What is at stake. */
    public static final Row<Stakes, ?> STAKES = Row.<Stakes, StakesDraft>of("stakes", StakesDraft::new)
            .required("prior", Kind.FRACTION, Stakes::prior, (draft, prior) -> draft.prior = prior)
            .required("gain", Kind.NUMBER, Stakes::gain, (draft, gain) -> draft.gain = gain)
            .required("loss", Kind.NUMBER, Stakes::loss, (draft, loss) -> draft.loss = loss)
            .build(draft -> new Stakes(draft.prior, draft.gain, draft.loss));

    /** The situation in which is decided. */
    public static final Row<Situation, Situation.Builder> SITUATION = Row.<Situation, Situation.Builder>of(
                    "a situation", Situation::builder)
            .optional("qualityMatters", Kind.YES_OR_NO, Situation::qualityMatters, Situation.Builder::qualityMatters)
            .optional("holderInformed", Kind.YES_OR_NO, Situation::holderInformed, Situation.Builder::holderInformed)
            .optional("structured", Kind.YES_OR_NO, Situation::structured, Situation.Builder::structured)
            .optional(
                    "acceptanceCritical",
                    Kind.YES_OR_NO,
                    Situation::acceptanceCritical,
                    Situation.Builder::acceptanceCritical)
            .optional(
                    "acceptanceCertain",
                    Kind.YES_OR_NO,
                    Situation::acceptanceCertain,
                    Situation.Builder::acceptanceCertain)
            .optional("goalsShared", Kind.YES_OR_NO, Situation::goalsShared, Situation.Builder::goalsShared)
            .optional("conflictLikely", Kind.YES_OR_NO, Situation::conflictLikely, Situation.Builder::conflictLikely)
            .build(Situation.Builder::build);

    /** A responsibility. */
    public static final Row<Responsibility, Responsibility.Builder> RESPONSIBILITY =
            Row.<Responsibility, Responsibility.Builder>of("a responsibility", Responsibility::builder)
                    .required("id", Kind.RESPONSIBILITY, Responsibility::id, Responsibility.Builder::id)
                    .standard(
                            "name", Kind.NAME, Responsibility::name, Responsibility.Builder::name, r -> r.id().value())
                    .optional("owner", Kind.PARTY, Responsibility::owner, Responsibility.Builder::owner)
                    .optional("partOf", Kind.RESPONSIBILITY, Responsibility::partOf, Responsibility.Builder::partOf)
                    .recorded("needs", LEVELS, Responsibility::needs, Responsibility.Builder::needs)
                    .recorded(
                            "dependsOn",
                            Kind.setOf(Kind.RESPONSIBILITY),
                            Responsibility::dependsOn,
                            Responsibility.Builder::dependsOn)
                    .optional(
                            "significance",
                            Kind.FRACTION,
                            Responsibility::significance,
                            Responsibility.Builder::significance)
                    .recorded("urgency", Kind.SPAN, Responsibility::urgency, Responsibility.Builder::urgency)
                    .recorded(
                            "resources",
                            Kind.setOf(RESOURCE.kind()),
                            Responsibility::resources,
                            Responsibility.Builder::resources)
                    .recorded("affects", PARTIES, Responsibility::affects, Responsibility.Builder::affects)
                    .recorded("serves", Kind.setOf(Kind.GOAL), Responsibility::serves, Responsibility.Builder::serves)
                    .optional("stakes", STAKES.kind(), Responsibility::stakes, Responsibility.Builder::stakes)
                    .optional(
                            "situation", SITUATION.kind(), Responsibility::situation, Responsibility.Builder::situation)
                    .term(Responsibility::term, Responsibility.Builder::term)
                    .extensions(Responsibility.Builder::extensions)
                    .build(Responsibility.Builder::build);

    /** A holding. */
    public static final Row<Holding, Holding.Builder> HOLDING = Row.<Holding, Holding.Builder>of(
                    "a holding", Holding::builder)
            .optional("id", Kind.HOLDING, Holding::id, Holding.Builder::id)
            .required("responsibility", Kind.RESPONSIBILITY, Holding::responsibility, Holding.Builder::responsibility)
            .recorded("holders", PARTIES, Holding::holders, Holding.Builder::holders)
            .standard(
                    "parts",
                    Kind.mapOf(Kind.PARTY, Kind.PART, "{ana: the upper school}"),
                    Holding::parts,
                    Holding.Builder::parts,
                    r -> ImmutableSortedMap.of())
            .optional("arrangement", Kind.oneOf(Arrangement.class), Holding::arrangement, Holding.Builder::arrangement)
            .count("quorum", Holding::quorum, Holding.Builder::quorum)
            .recorded("deputies", PARTIES, Holding::deputies, Holding.Builder::deputies)
            .recorded("assignedBy", Kind.PARTY, Holding::assignedBy, Holding.Builder::assignedBy)
            .recorded("accountable", PARTIES, Holding::accountable, Holding.Builder::accountable)
            .recorded("approvers", PARTIES, Holding::approvers, Holding.Builder::approvers)
            .recorded("reviewers", PARTIES, Holding::reviewers, Holding.Builder::reviewers)
            .recorded("consulted", PARTIES, Holding::consulted, Holding.Builder::consulted)
            .recorded("informed", PARTIES, Holding::informed, Holding.Builder::informed)
            .optional("level", Kind.oneOf(DecisionLevel.class), Holding::level, Holding.Builder::level)
            .optional("origin", Kind.oneOf(Origin.class), Holding::origin, Holding.Builder::origin)
            .optional("agreedIn", Kind.AGREED_IN, Holding::agreedIn, Holding.Builder::agreedIn)
            .term(Holding::term, Holding.Builder::term)
            .extensions(Holding.Builder::extensions)
            .build(Holding.Builder::build);

    /** A leadership role. */
    public static final Row<Leader, Leader.Builder> LEADER = Row.<Leader, Leader.Builder>of("a leader", Leader::builder)
            .required("member", Kind.MEMBER, Leader::member, Leader.Builder::member)
            .optional("role", Kind.ROLE, Leader::role, Leader.Builder::role)
            .required("scope", Kind.SCOPE, Leader::scope, Leader.Builder::scope)
            .optional("basis", Kind.oneOf(Basis.class), Leader::basis, Leader.Builder::basis)
            .standard("directs", Kind.YES_OR_NO, Leader::directs, Leader.Builder::directs, r -> true)
            .recorded("by", Kind.PARTY, Leader::by, Leader.Builder::by)
            .recorded(
                    "accountabilities",
                    Kind.setOf(Kind.oneOf(Accountability.class)),
                    Leader::accountabilities,
                    Leader.Builder::accountabilities)
            .term(Leader::term, Leader.Builder::term)
            .extensions(Leader.Builder::extensions)
            .build(Leader.Builder::build);

    /** A decision. */
    public static final Row<Decision, Decision.Builder> DECISION = Row.<Decision, Decision.Builder>of(
                    "a decision", Decision::builder)
            .optional("id", Kind.DECISION, Decision::id, Decision.Builder::id)
            .required("responsibility", Kind.RESPONSIBILITY, Decision::responsibility, Decision.Builder::responsibility)
            .optional("part", Kind.PART, Decision::part, Decision.Builder::part)
            .required("deciders", PARTIES, Decision::deciders, Decision.Builder::deciders)
            .recorded("consulted", PARTIES, Decision::consulted, Decision.Builder::consulted)
            .recorded("approvedBy", Kind.PARTY, Decision::approvedBy, Decision.Builder::approvedBy)
            .optional("raisedAt", Kind.MOMENT, Decision::raisedAt, Decision.Builder::raisedAt)
            .required("at", Kind.MOMENT, Decision::at, Decision.Builder::at)
            .optional("outcome", Kind.oneOf(Outcome.class), Decision::outcome, Decision.Builder::outcome)
            .recorded("applies", Kind.REFLECTION, Decision::applies, Decision.Builder::applies)
            .extensions(Decision.Builder::extensions)
            .build(Decision.Builder::build);

    /** An initiative. */
    public static final Row<Initiative, Initiative.Builder> INITIATIVE = Row.<Initiative, Initiative.Builder>of(
                    "an initiative", Initiative::builder)
            .optional("id", Kind.INITIATIVE, Initiative::id, Initiative.Builder::id)
            .required("proposers", PARTIES, Initiative::proposers, Initiative.Builder::proposers)
            .recorded(
                    "responsibility",
                    Kind.RESPONSIBILITY,
                    Initiative::responsibility,
                    Initiative.Builder::responsibility)
            .optional("approval", Kind.APPROVAL, Initiative::approval, Initiative.Builder::approval)
            .optional("risk", Kind.oneOf(Risk.class), Initiative::risk, Initiative.Builder::risk)
            .recorded("serves", Kind.setOf(Kind.GOAL), Initiative::serves, Initiative.Builder::serves)
            .recorded("applies", Kind.REFLECTION, Initiative::applies, Initiative.Builder::applies)
            .required("at", Kind.MOMENT, Initiative::at, Initiative.Builder::at)
            .optional("outcome", Kind.oneOf(Outcome.class), Initiative::outcome, Initiative.Builder::outcome)
            .optional("lesson", Kind.LESSON, Initiative::lesson, Initiative.Builder::lesson)
            .extensions(Initiative.Builder::extensions)
            .build(Initiative.Builder::build);

    /** Feedback. */
    public static final Row<Feedback, Feedback.Builder> FEEDBACK = Row.<Feedback, Feedback.Builder>of(
                    "feedback", Feedback::builder)
            .optional("giver", Kind.MEMBER, Feedback::giver, Feedback.Builder::giver)
            .optional("anonymous", Kind.oneOf(Perspective.class), Feedback::anonymous, Feedback.Builder::anonymous)
            .required("subject", Kind.SUBJECT, Feedback::subject, Feedback.Builder::subject)
            .required("aspect", Kind.ASPECT, Feedback::aspect, Feedback.Builder::aspect)
            .number("rating", Feedback::rating, Feedback.Builder::rating)
            .standard("scale", Kind.SCALE, Feedback::scale, Feedback.Builder::scale, r -> Scale.ONE_TO_FIVE)
            .required("at", Kind.MOMENT, Feedback::at, Feedback.Builder::at)
            .optional("comment", Kind.REMARK, Feedback::comment, Feedback.Builder::comment)
            .extensions(Feedback.Builder::extensions)
            .build(Feedback.Builder::build);

    /** A reflection. */
    public static final Row<Reflection, Reflection.Builder> REFLECTION = Row.<Reflection, Reflection.Builder>of(
                    "a reflection", Reflection::builder)
            .optional("id", Kind.REFLECTION, Reflection::id, Reflection.Builder::id)
            .required("participants", PARTIES, Reflection::participants, Reflection.Builder::participants)
            .recorded("spoke", PARTIES, Reflection::spoke, Reflection.Builder::spoke)
            .required("about", Kind.ABOUT, Reflection::about, Reflection.Builder::about)
            .optional("outcome", Kind.oneOf(Outcome.class), Reflection::outcome, Reflection.Builder::outcome)
            .recorded("lessons", Kind.listOf(Kind.LESSON), Reflection::lessons, Reflection.Builder::lessons)
            .required("at", Kind.MOMENT, Reflection::at, Reflection.Builder::at)
            .extensions(Reflection.Builder::extensions)
            .build(Reflection.Builder::build);

    /** That one coaches another. */
    public static final Row<Coaching, Coaching.Builder> COACHING = Row.<Coaching, Coaching.Builder>of(
                    "coaching", Coaching::builder)
            .required("coach", Kind.MEMBER, Coaching::coach, Coaching.Builder::coach)
            .required("coachee", Kind.MEMBER, Coaching::coachee, Coaching.Builder::coachee)
            .optional("skill", Kind.SKILL, Coaching::skill, Coaching.Builder::skill)
            .term(Coaching::term, Coaching.Builder::term)
            .extensions(Coaching.Builder::extensions)
            .build(Coaching.Builder::build);

    /** How far one trusts another. */
    public static final Row<Trust, Trust.Builder> TRUST = Row.<Trust, Trust.Builder>of(
                    "a statement of trust", Trust::builder)
            .required("truster", Kind.MEMBER, Trust::truster, Trust.Builder::truster)
            .required("trustee", Kind.MEMBER, Trust::trustee, Trust.Builder::trustee)
            .required("level", Kind.FRACTION, Trust::level, Trust.Builder::level)
            .required("at", Kind.MOMENT, Trust::at, Trust.Builder::at)
            .extensions(Trust.Builder::extensions)
            .build(Trust.Builder::build);

    /** A claim to lead. */
    public static final Row<Claim, Claim.Builder> CLAIM = Row.<Claim, Claim.Builder>of("a claim", Claim::builder)
            .required("claimant", Kind.MEMBER, Claim::claimant, Claim.Builder::claimant)
            .required("scope", Kind.SCOPE, Claim::scope, Claim.Builder::scope)
            .required("at", Kind.MOMENT, Claim::at, Claim.Builder::at)
            .extensions(Claim.Builder::extensions)
            .build(Claim.Builder::build);

    /** An answer to a claim. */
    public static final Row<Answer, Answer.Builder> ANSWER = Row.<Answer, Answer.Builder>of(
                    "an answer", Answer::builder)
            .required("by", Kind.MEMBER, Answer::by, Answer.Builder::by)
            .required("claimant", Kind.MEMBER, Answer::claimant, Answer.Builder::claimant)
            .required("scope", Kind.SCOPE, Answer::scope, Answer.Builder::scope)
            .required("granted", Kind.YES_OR_NO, Answer::granted, Answer.Builder::granted)
            .required("at", Kind.MOMENT, Answer::at, Answer.Builder::at)
            .extensions(Answer.Builder::extensions)
            .build(Answer.Builder::build);

    /** An allocation of resources. */
    public static final Row<Allocation, Allocation.Builder> ALLOCATION = Row.<Allocation, Allocation.Builder>of(
                    "an allocation", Allocation::builder)
            .required("to", Kind.PARTY, Allocation::to, Allocation.Builder::to)
            .recorded("for", Kind.RESPONSIBILITY, Allocation::responsibility, Allocation.Builder::responsibility)
            .recorded("by", Kind.PARTY, Allocation::by, Allocation.Builder::by)
            .required("kind", Kind.oneOf(ResourceKind.class), Allocation::kind, Allocation.Builder::kind)
            .required("amount", Kind.NUMBER, Allocation::amount, Allocation.Builder::amount)
            .optional("unit", Kind.TERM, Allocation::unit, Allocation.Builder::unit)
            .required("at", Kind.MOMENT, Allocation::at, Allocation.Builder::at)
            .extensions(Allocation.Builder::extensions)
            .build(Allocation.Builder::build);

    /** An item of a survey. */
    public static final Row<SurveyItem, ?> ITEM = Row.<SurveyItem, ItemDraft>of("an item", ItemDraft::new)
            .required("id", Kind.ITEM, SurveyItem::id, (draft, id) -> draft.id = id)
            .required("construct", Kind.TERM, SurveyItem::construct, (draft, construct) -> draft.construct = construct)
            .standard(
                    "reversed",
                    Kind.YES_OR_NO,
                    SurveyItem::reversed,
                    (draft, reversed) -> draft.reversed = reversed,
                    r -> false)
            .build(draft -> new SurveyItem(draft.id, draft.construct, draft.reversed));

    /** A survey. */
    public static final Row<Survey, Survey.Builder> SURVEY = Row.<Survey, Survey.Builder>of("a survey", Survey::builder)
            .required("id", Kind.SURVEY, Survey::id, Survey.Builder::id)
            .required("at", Kind.MOMENT, Survey::at, Survey.Builder::at)
            .required("scale", Kind.SCALE, Survey::scale, Survey.Builder::scale)
            .count("invited", Survey::invited, Survey.Builder::invited)
            .required("items", Kind.listOf(ITEM.kind()), Survey::items, Survey.Builder::items)
            .extensions(Survey.Builder::extensions)
            .build(Survey.Builder::build);

    /** A response to a survey. */
    public static final Row<Response, Response.Builder> RESPONSE = Row.<Response, Response.Builder>of(
                    "a response", Response::builder)
            .required("survey", Kind.SURVEY, Response::survey, Response.Builder::survey)
            .optional("team", Kind.TEAM, Response::team, Response.Builder::team)
            .optional("respondent", Kind.RESPONDENT, Response::respondent, Response.Builder::respondent)
            .required(
                    "values", Kind.mapOf(Kind.ITEM, Kind.NUMBER, "{q1: 4}"), Response::values, Response.Builder::values)
            .extensions(Response.Builder::extensions)
            .build(Response.Builder::build);

    private Rows() {}

    /** {@return the fields of the rows of that collection} */
    public static Row<? extends Extensible, ?> of(Table table) {
        return switch (table) {
            case MEMBERS -> MEMBER;
            case TEAMS -> TEAM;
            case GOALS -> GOAL;
            case RESPONSIBILITIES -> RESPONSIBILITY;
            case HOLDINGS -> HOLDING;
            case LEADERS -> LEADER;
            case DECISIONS -> DECISION;
            case INITIATIVES -> INITIATIVE;
            case FEEDBACK -> FEEDBACK;
            case REFLECTIONS -> REFLECTION;
            case COACHING -> COACHING;
            case TRUST -> TRUST;
            case CLAIMS -> CLAIM;
            case ANSWERS -> ANSWER;
            case ALLOCATIONS -> ALLOCATION;
            case SURVEYS -> SURVEY;
            case RESPONSES -> RESPONSE;
        };
    }

    /** {@return the fields of the rows of that collection, for rows that were checked to belong to it} */
    @SuppressWarnings("unchecked") // a table has rows of one type
    public static <B> Row<Extensible, B> any(Table table) {
        return (Row<Extensible, B>) of(table);
    }

    /** A resource of which the required fields are still to come. */
    private static final class ResourceDraft {
        private ResourceKind kind = ResourceKind.FUNDS;
        private double amount;
        private Optional<String> unit = Optional.empty();
    }

    /** Stakes of which the required fields are still to come. */
    private static final class StakesDraft {
        private Fraction prior = Fraction.ZERO;
        private double gain;
        private double loss;
    }

    /** An item of which the required fields are still to come. */
    private static final class ItemDraft {
        private ItemId id = ItemId.of("item");
        private String construct = "";
        private boolean reversed;
    }
}
