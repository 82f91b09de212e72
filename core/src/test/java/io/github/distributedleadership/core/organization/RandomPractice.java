package io.github.distributedleadership.core.organization;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Answer;
import io.github.distributedleadership.core.leadership.Claim;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.About;
import io.github.distributedleadership.core.practice.Allocation;
import io.github.distributedleadership.core.practice.Approval;
import io.github.distributedleadership.core.practice.Aspect;
import io.github.distributedleadership.core.practice.Coaching;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.DecisionId;
import io.github.distributedleadership.core.practice.Feedback;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.InitiativeId;
import io.github.distributedleadership.core.practice.ItemId;
import io.github.distributedleadership.core.practice.Outcome;
import io.github.distributedleadership.core.practice.Perspective;
import io.github.distributedleadership.core.practice.Reflection;
import io.github.distributedleadership.core.practice.ReflectionId;
import io.github.distributedleadership.core.practice.Response;
import io.github.distributedleadership.core.practice.Risk;
import io.github.distributedleadership.core.practice.Subject;
import io.github.distributedleadership.core.practice.Survey;
import io.github.distributedleadership.core.practice.SurveyId;
import io.github.distributedleadership.core.practice.SurveyItem;
import io.github.distributedleadership.core.practice.Trust;
import io.github.distributedleadership.core.responsibility.GoalId;
import io.github.distributedleadership.core.responsibility.ResourceKind;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Arbitrary records of practice among given people and responsibilities. */
final class RandomPractice {
    private static final int MOST = 4;

    private final Draw draw;
    private final List<MemberId> members;
    private final List<TeamId> teams;
    private final List<GoalId> goals;
    private final List<ResponsibilityId> responsibilities;
    private final List<Skill> skills;
    private final List<Party> parties = new ArrayList<>();
    private final List<String> decisionIds;
    private final List<String> initiativeIds;
    private final List<String> reflectionIds;
    private final List<Survey> surveys = new ArrayList<>();

    RandomPractice(
            Draw draw,
            List<MemberId> members,
            List<TeamId> teams,
            List<GoalId> goals,
            List<ResponsibilityId> responsibilities,
            List<Skill> skills) {
        this.draw = draw;
        this.members = members;
        this.teams = teams;
        this.goals = goals;
        this.responsibilities = responsibilities;
        this.skills = skills;
        parties.addAll(members);
        parties.addAll(teams);
        boolean able = !members.isEmpty();
        decisionIds = able ? draw.ids("d", draw.below(MOST)) : List.of();
        initiativeIds = able ? draw.ids("i", draw.below(MOST)) : List.of();
        reflectionIds = able ? draw.ids("f", draw.below(MOST)) : List.of();
    }

    List<String> decisionIds() {
        return decisionIds;
    }

    List<String> reflectionIds() {
        return reflectionIds;
    }

    /** Adds a table, or leaves it out where it may be absent. */
    interface Adding {
        void add(Table table, boolean mayBeAbsent, Runnable rows);
    }

    void addTo(OrganizationBuilder builder, Adding adding) {
        boolean able = !members.isEmpty();
        boolean two = members.size() > 1;
        List<Decision> decisions = records(decisionIds, this::decision, able);
        adding.add(Table.DECISIONS, decisions.isEmpty(), () -> builder.decisions(decisions));
        List<Initiative> initiatives = records(initiativeIds, this::initiative, able);
        adding.add(Table.INITIATIVES, initiatives.isEmpty(), () -> builder.initiatives(initiatives));
        List<Feedback> feedback = records(able, this::feedback);
        adding.add(Table.FEEDBACK, feedback.isEmpty(), () -> builder.feedback(feedback));
        List<Reflection> reflections = records(reflectionIds, this::reflection, able);
        adding.add(Table.REFLECTIONS, reflections.isEmpty(), () -> builder.reflections(reflections));
        List<Coaching> coaching = records(two, this::coaching);
        adding.add(Table.COACHING, coaching.isEmpty(), () -> builder.coaching(coaching));
        List<Trust> trust = records(two, this::trust);
        adding.add(Table.TRUST, trust.isEmpty(), () -> builder.trust(trust));
        List<Claim> claims = records(able, this::claim);
        adding.add(Table.CLAIMS, claims.isEmpty(), () -> builder.claims(claims));
        List<Answer> answers = records(two, this::answer);
        adding.add(Table.ANSWERS, answers.isEmpty(), () -> builder.answers(answers));
        List<Allocation> allocations = records(able, this::allocation);
        adding.add(Table.ALLOCATIONS, allocations.isEmpty(), () -> builder.allocations(allocations));
        draw.ids("s", draw.below(MOST)).forEach(id -> surveys.add(survey(id)));
        adding.add(Table.SURVEYS, surveys.isEmpty(), () -> builder.surveys(surveys));
        List<Response> responses = records(!surveys.isEmpty(), this::response);
        adding.add(Table.RESPONSES, responses.isEmpty(), () -> builder.responses(responses));
    }

    private <T> List<T> records(boolean able, Supplier<T> record) {
        List<T> records = new ArrayList<>();
        for (int i = able ? draw.below(MOST) : 0; i > 0; i--) {
            records.add(record.get());
        }
        return records;
    }

    private interface Named<T> {
        T of(Optional<String> id);
    }

    private <T> List<T> records(List<String> ids, Named<T> record, boolean able) {
        List<T> records =
                new ArrayList<>(records(able && !responsibilities.isEmpty(), () -> record.of(Optional.empty())));
        if (!responsibilities.isEmpty()) {
            ids.forEach(id -> records.add(record.of(Optional.of(id))));
        }
        return records;
    }

    private Decision decision(Optional<String> id) {
        Moment at = draw.moment();
        return Decision.builder()
                .id(id.map(DecisionId::of))
                .responsibility(draw.of(responsibilities))
                .part(draw.maybe(draw::text))
                .deciders(draw.<Party>some(parties, 1))
                .consulted(draw.recordedSome(parties))
                .approvedBy(draw.recorded(() -> draw.of(parties)))
                .raisedAt(draw.maybe(() -> Moment.of(at.day().minusDays(draw.below(30)))))
                .at(at)
                .outcome(draw.maybe(() -> draw.of(Outcome.class)))
                .applies(applies())
                .extensions(draw.extensions())
                .build();
    }

    private Recorded<ReflectionId> applies() {
        return reflectionIds.isEmpty() ? Recorded.none() : draw.recorded(() -> ReflectionId.of(draw.of(reflectionIds)));
    }

    private Initiative initiative(Optional<String> id) {
        return Initiative.builder()
                .id(id.map(InitiativeId::of))
                .proposers(draw.<Party>some(parties, 1))
                .responsibility(draw.recorded(() -> draw.of(responsibilities)))
                .approval(draw.maybe(this::approval))
                .risk(draw.maybe(() -> draw.of(Risk.class)))
                .serves(draw.recordedSome(goals))
                .applies(applies())
                .at(draw.moment())
                .outcome(draw.maybe(() -> draw.of(Outcome.class)))
                .lesson(draw.maybe(draw::text))
                .extensions(draw.extensions())
                .build();
    }

    private Approval approval() {
        Party by = draw.of(parties);
        return draw.of(List.of(
                Approval.NOT_SOUGHT,
                Approval.NOT_NEEDED,
                Approval.PENDING,
                Approval.givenBy(by),
                Approval.refusedBy(by)));
    }

    private Feedback feedback() {
        boolean named = draw.chance(50);
        Scale scale = draw.chance(50) ? Scale.ONE_TO_FIVE : Scale.of(-0.5, 1e6);
        return Feedback.builder()
                .giver(named ? Optional.of(draw.of(members)) : Optional.empty())
                .anonymous(named ? Optional.empty() : Optional.of(draw.of(Perspective.class)))
                .subject(subject())
                .aspect(draw.chance(50) ? draw.of(Aspect.known()) : Aspect.of(draw.word()))
                .rating(
                        draw.chance(50)
                                ? java.util.OptionalDouble.of(
                                        scale.low() + 2 + draw.fraction().value())
                                : java.util.OptionalDouble.empty())
                .scale(scale)
                .at(draw.moment())
                .comment(draw.maybe(draw::text))
                .extensions(draw.extensions())
                .putAllExtensions(draw.extensionsIn("subject"))
                .build();
    }

    private Subject subject() {
        return switch (draw.below(3)) {
            case 0 -> teams.isEmpty() ? Subject.of(draw.of(members)) : Subject.of(draw.of(teams));
            case 1 -> responsibilities.isEmpty() ? Subject.of(draw.of(members)) : Subject.of(draw.of(responsibilities));
            default -> Subject.of(draw.of(members));
        };
    }

    private Reflection reflection(Optional<String> id) {
        List<String> lessons = new ArrayList<>();
        while (draw.chance(50)) {
            lessons.add(draw.text());
        }
        return Reflection.builder()
                .id(id.map(ReflectionId::of))
                .participants(draw.<Party>some(parties, 1))
                .spoke(draw.recordedSome(parties))
                .about(about())
                .outcome(draw.maybe(() -> draw.of(Outcome.class)))
                .lessons(
                        lessons.isEmpty()
                                ? (draw.chance(50) ? Recorded.none() : Recorded.unknown())
                                : Recorded.known(ImmutableList.copyOf(lessons)))
                .at(draw.moment())
                .extensions(draw.extensions())
                .putAllExtensions(draw.extensionsIn("about"))
                .build();
    }

    private About about() {
        switch (draw.below(4)) {
            case 0:
                if (!decisionIds.isEmpty()) {
                    return new About.OfDecision(DecisionId.of(draw.of(decisionIds)));
                }
                break;
            case 1:
                if (!initiativeIds.isEmpty()) {
                    return new About.OfInitiative(InitiativeId.of(draw.of(initiativeIds)));
                }
                break;
            case 2:
                if (!teams.isEmpty()) {
                    return new About.OfTeam(draw.of(teams));
                }
                break;
            default:
                break;
        }
        return new About.OfResponsibility(draw.of(responsibilities));
    }

    /** Two different members. */
    private List<MemberId> pair() {
        int first = draw.below(members.size());
        int second = (first + 1 + draw.below(members.size() - 1)) % members.size();
        return List.of(members.get(first), members.get(second));
    }

    private Coaching coaching() {
        List<MemberId> pair = pair();
        return Coaching.builder()
                .coach(pair.get(0))
                .coachee(pair.get(1))
                .skill(draw.maybe(() -> draw.of(skills)))
                .term(draw.term())
                .extensions(draw.extensions())
                .build();
    }

    private Trust trust() {
        List<MemberId> pair = pair();
        return Trust.builder()
                .truster(pair.get(0))
                .trustee(pair.get(1))
                .level(draw.fraction())
                .at(draw.moment())
                .extensions(draw.extensions())
                .build();
    }

    private Claim claim() {
        return Claim.builder()
                .claimant(draw.of(members))
                .scope(Organizations.scope(draw, teams, responsibilities))
                .at(draw.moment())
                .extensions(draw.extensions())
                .putAllExtensions(draw.extensionsIn("scope"))
                .build();
    }

    private Answer answer() {
        List<MemberId> pair = pair();
        return Answer.builder()
                .by(pair.get(0))
                .claimant(pair.get(1))
                .scope(Organizations.scope(draw, teams, responsibilities))
                .granted(draw.chance(50))
                .at(draw.moment())
                .extensions(draw.extensions())
                .putAllExtensions(draw.extensionsIn("scope"))
                .build();
    }

    private Allocation allocation() {
        return Allocation.builder()
                .to(draw.of(parties))
                .responsibility(
                        responsibilities.isEmpty() ? Recorded.none() : draw.recorded(() -> draw.of(responsibilities)))
                .by(draw.recorded(() -> draw.of(parties)))
                .kind(draw.of(ResourceKind.class))
                .amount(draw.positive())
                .unit(draw.maybe(draw::word))
                .at(draw.moment())
                .extensions(draw.extensions())
                .build();
    }

    private Survey survey(String id) {
        List<SurveyItem> items = draw.ids("q", 1 + draw.below(3)).stream()
                .map(item -> new SurveyItem(ItemId.of(item), draw.word(), draw.chance(50)))
                .toList();
        return Survey.builder()
                .id(SurveyId.of(id))
                .items(items)
                .scale(draw.chance(50) ? Scale.ONE_TO_FIVE : Scale.of(-2.5, 7))
                .at(draw.moment())
                .invited(draw.chance(50) ? java.util.OptionalInt.of(draw.below(100)) : java.util.OptionalInt.empty())
                .extensions(draw.extensions())
                .putAllExtensions(draw.extensionsIn("items[0]"))
                .build();
    }

    private Response response() {
        Survey survey = draw.of(surveys);
        var response = Response.builder()
                .survey(survey.id())
                .team(teams.isEmpty() ? Optional.empty() : draw.maybe(() -> draw.of(teams)))
                .respondent(draw.maybe(draw::word))
                .extensions(draw.extensions());
        for (SurveyItem item : survey.items()) {
            if (draw.chance(70)) {
                response.putValues(
                        item.id(),
                        survey.scale().low() + draw.below(3) + draw.fraction().value());
            }
        }
        return response.build();
    }
}
