package io.github.distributedleadership.core.practice;

import io.github.distributedleadership.core.leadership.Leaderships;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.People;
import io.github.distributedleadership.core.responsibility.ResourceKind;
import io.github.distributedleadership.core.responsibility.Responsibilities;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Scale;
import io.github.distributedleadership.core.value.Values;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;

/** Random records. */
public final class Practices {
    private Practices() {}

    public static ReflectionId reflectionId(Random random) {
        return ReflectionId.of(Values.oneOf(random, "f", "g"));
    }

    public static Outcome outcome(Random random) {
        return Values.oneOf(random, Outcome.values());
    }

    public static Decision decision(Random random) {
        Moment at = Values.moment(random);
        return Decision.builder()
                .id(Values.maybe(random, r -> DecisionId.of(Values.oneOf(r, "d", "e"))))
                .responsibility(Responsibilities.id(random))
                .part(Values.maybe(random, Values::free))
                .deciders(Values.someOf(random, People::party))
                .consulted(Values.recordedSet(random, People::party))
                .approvedBy(Values.recorded(random, People::party))
                .raisedAt(Values.maybe(random, Values::moment)
                        .filter(raised -> !raised.day().isAfter(at.day())))
                .at(at)
                .outcome(Values.maybe(random, Practices::outcome))
                .applies(Values.recorded(random, Practices::reflectionId))
                .extensions(Values.extensions(random))
                .build();
    }

    public static Approval approval(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Approval.NOT_SOUGHT;
            case 1 -> Approval.NOT_NEEDED;
            case 2 -> Approval.PENDING;
            case 3 -> Approval.givenBy(People.party(random));
            default -> Approval.refusedBy(People.party(random));
        };
    }

    public static Initiative initiative(Random random) {
        return Initiative.builder()
                .id(Values.maybe(random, r -> InitiativeId.of(Values.oneOf(r, "i", "j"))))
                .proposers(Values.someOf(random, People::party))
                .responsibility(Values.recorded(random, Responsibilities::id))
                .approval(Values.maybe(random, Practices::approval))
                .risk(Values.maybe(random, r -> Values.oneOf(r, Risk.values())))
                .serves(Values.recordedSet(random, Responsibilities::goalId))
                .applies(Values.recorded(random, Practices::reflectionId))
                .at(Values.moment(random))
                .outcome(Values.maybe(random, Practices::outcome))
                .lesson(Values.maybe(random, Values::free))
                .extensions(Values.extensions(random))
                .build();
    }

    public static Subject subject(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Subject.of(People.memberId(random));
            case 1 -> Subject.of(People.teamId(random));
            default -> Subject.of(Responsibilities.id(random));
        };
    }

    public static Aspect aspect(Random random) {
        return random.nextBoolean() ? Values.one(random, Aspect.known()) : Aspect.of(Values.word(random));
    }

    public static Feedback feedback(Random random) {
        Scale scale = Values.scale(random);
        Feedback.Builder builder = Feedback.builder()
                .subject(subject(random))
                .aspect(aspect(random))
                .rating(random.nextBoolean() ? OptionalDouble.of(Values.on(scale, random)) : OptionalDouble.empty())
                .scale(scale)
                .at(Values.moment(random))
                .comment(Values.maybe(random, Values::free))
                .extensions(Values.extensions(random));
        return random.nextBoolean()
                ? builder.giver(People.memberId(random)).build()
                : builder.anonymous(Values.oneOf(random, Perspective.values())).build();
    }

    public static About about(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new About.OfDecision(DecisionId.of(Values.oneOf(random, "d", "e")));
            case 1 -> new About.OfInitiative(InitiativeId.of(Values.oneOf(random, "i", "j")));
            case 2 -> new About.OfResponsibility(Responsibilities.id(random));
            default -> new About.OfTeam(People.teamId(random));
        };
    }

    public static Reflection reflection(Random random) {
        return Reflection.builder()
                .id(Values.maybe(random, Practices::reflectionId))
                .participants(Values.someOf(random, People::party))
                .spoke(Values.recordedSet(random, People::party))
                .about(about(random))
                .outcome(Values.maybe(random, Practices::outcome))
                .lessons(
                        random.nextBoolean()
                                ? Recorded.unknown()
                                : Recorded.known(Values.list(random, 1, 2, Values::free)))
                .at(Values.moment(random))
                .extensions(Values.extensions(random))
                .build();
    }

    public static Coaching coaching(Random random) {
        return Coaching.builder()
                .coach(People.memberId(random))
                .coachee(MemberId.of(Values.oneOf(random, "d", "e")))
                .skill(Values.maybe(random, People::skill))
                .term(Values.term(random))
                .extensions(Values.extensions(random))
                .build();
    }

    public static Trust trust(Random random) {
        return Trust.builder()
                .truster(People.memberId(random))
                .trustee(MemberId.of(Values.oneOf(random, "d", "e")))
                .level(Values.fraction(random))
                .at(Values.moment(random))
                .extensions(Values.extensions(random))
                .build();
    }

    public static Allocation allocation(Random random) {
        return Allocation.builder()
                .to(People.party(random))
                .responsibility(Values.recorded(random, Responsibilities::id))
                .by(Values.recorded(random, People::party))
                .kind(Values.oneOf(random, ResourceKind.values()))
                .amount(Values.oneOf(random, 0.5, 2.0))
                .unit(Values.maybe(random, Values::word))
                .at(Values.moment(random))
                .extensions(Values.extensions(random))
                .build();
    }

    public static SurveyItem item(String id, Random random) {
        return new SurveyItem(ItemId.of(id), Values.oneOf(random, "trust", "autonomy"), random.nextBoolean());
    }

    public static Survey survey(Random random) {
        Survey.Builder builder = Survey.builder()
                .id(SurveyId.of(Values.oneOf(random, "s", "t")))
                .addItems(item("q", random))
                .scale(Values.scale(random))
                .at(Values.moment(random))
                .extensions(Values.extensions(random));
        if (random.nextBoolean()) {
            builder.addItems(item("p", random));
        }
        return random.nextBoolean() ? builder.invited(random.nextInt(3)).build() : builder.build();
    }

    public static Response response(Random random) {
        var values = new TreeMap<ItemId, Double>();
        Values.list(random, 0, 2, r -> Values.oneOf(r, "p", "q"))
                .forEach(item -> values.put(ItemId.of(item), Values.oneOf(random, -0.0, 0.0, 1.0, 4.0)));
        return Response.builder()
                .survey(SurveyId.of(Values.oneOf(random, "s", "t")))
                .team(Values.maybe(random, People::teamId))
                .respondent(Values.maybe(random, Values::word))
                .values(values)
                .extensions(Values.extensions(random))
                .build();
    }

    public static Practice practice(Random random) {
        return Practice.builder()
                .decisions(Values.list(random, 0, 4, Practices::decision))
                .initiatives(Values.list(random, 0, 3, Practices::initiative))
                .feedback(Values.list(random, 0, 3, Practices::feedback))
                .reflections(Values.list(random, 0, 3, Practices::reflection))
                .coaching(Values.list(random, 0, 3, Practices::coaching))
                .trust(Values.list(random, 0, 3, Practices::trust))
                .claims(Values.list(random, 0, 3, Leaderships::claim))
                .answers(Values.list(random, 0, 3, Leaderships::answer))
                .allocations(Values.list(random, 0, 3, Practices::allocation))
                .surveys(Values.list(random, 0, 2, Practices::survey))
                .responses(Values.list(random, 0, 3, Practices::response))
                .build();
    }
}
