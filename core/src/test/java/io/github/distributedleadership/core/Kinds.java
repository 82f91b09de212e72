package io.github.distributedleadership.core;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.leadership.Answer;
import io.github.distributedleadership.core.leadership.Claim;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Leaderships;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.People;
import io.github.distributedleadership.core.people.Reporting;
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
import io.github.distributedleadership.core.practice.Practice;
import io.github.distributedleadership.core.practice.Practices;
import io.github.distributedleadership.core.practice.Reflection;
import io.github.distributedleadership.core.practice.ReflectionId;
import io.github.distributedleadership.core.practice.Response;
import io.github.distributedleadership.core.practice.Subject;
import io.github.distributedleadership.core.practice.Survey;
import io.github.distributedleadership.core.practice.SurveyId;
import io.github.distributedleadership.core.practice.SurveyItem;
import io.github.distributedleadership.core.practice.Trust;
import io.github.distributedleadership.core.responsibility.AgreedIn;
import io.github.distributedleadership.core.responsibility.Goal;
import io.github.distributedleadership.core.responsibility.GoalId;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.HoldingId;
import io.github.distributedleadership.core.responsibility.ResourceNeed;
import io.github.distributedleadership.core.responsibility.Responsibilities;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.responsibility.Situation;
import io.github.distributedleadership.core.responsibility.Stakes;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.team.Teams;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Scale;
import io.github.distributedleadership.core.value.Span;
import io.github.distributedleadership.core.value.Term;
import io.github.distributedleadership.core.value.Values;
import java.util.Random;
import java.util.function.Function;

/** Every type of value below the organisation, with a generator of samples. */
final class Kinds {
    /** Those that are generated from an interface. */
    static final ImmutableList<Kind<?>> GENERATED = ImmutableList.of(
            new Kind<>(Term.class, Values::term),
            new Kind<>(Member.class, People::member),
            new Kind<>(Reporting.class, People::reporting),
            new Kind<>(Team.class, Teams::team),
            new Kind<>(Membership.class, Teams::membership),
            new Kind<>(Goal.class, Responsibilities::goal),
            new Kind<>(Responsibility.class, Responsibilities::responsibility),
            new Kind<>(Situation.class, Responsibilities::situation),
            new Kind<>(Holding.class, Responsibilities::holding),
            new Kind<>(Leader.class, Leaderships::leader),
            new Kind<>(Claim.class, Leaderships::claim),
            new Kind<>(Answer.class, Leaderships::answer),
            new Kind<>(Decision.class, Practices::decision),
            new Kind<>(Initiative.class, Practices::initiative),
            new Kind<>(Feedback.class, Practices::feedback),
            new Kind<>(Reflection.class, Practices::reflection),
            new Kind<>(Coaching.class, Practices::coaching),
            new Kind<>(Trust.class, Practices::trust),
            new Kind<>(Allocation.class, Practices::allocation),
            new Kind<>(Survey.class, Practices::survey),
            new Kind<>(Response.class, Practices::response),
            new Kind<>(Practice.class, Practices::practice));

    /** Those that are written out. */
    static final ImmutableList<Kind<?>> WRITTEN = ImmutableList.of(
            new Kind<>(Fraction.class, Values::fraction),
            new Kind<>(Moment.class, Values::moment),
            new Kind<>(Span.class, Values::span),
            new Kind<>(Scale.class, Values::scale),
            new Kind<>(MemberId.class, People::memberId),
            new Kind<>(TeamId.class, People::teamId),
            new Kind<>(Party.class, People::party),
            new Kind<>(Skill.class, People::skill),
            new Kind<>(ResponsibilityId.class, Responsibilities::id),
            new Kind<>(GoalId.class, Responsibilities::goalId),
            new Kind<>(ResourceNeed.class, Responsibilities::need),
            new Kind<>(Stakes.class, Responsibilities::stakes),
            new Kind<>(AgreedIn.class, Responsibilities::agreedIn),
            new Kind<>(Scope.class, Leaderships::scope),
            new Kind<>(HoldingId.class, random -> HoldingId.of(Values.word(random))),
            new Kind<>(DecisionId.class, random -> DecisionId.of(Values.word(random))),
            new Kind<>(InitiativeId.class, random -> InitiativeId.of(Values.word(random))),
            new Kind<>(ReflectionId.class, Practices::reflectionId),
            new Kind<>(SurveyId.class, random -> SurveyId.of(Values.word(random))),
            new Kind<>(ItemId.class, random -> ItemId.of(Values.word(random))),
            new Kind<>(Approval.class, Practices::approval),
            new Kind<>(Aspect.class, Practices::aspect),
            new Kind<>(Subject.class, Practices::subject),
            new Kind<>(About.class, Practices::about),
            new Kind<>(SurveyItem.class, random -> Practices.item(Values.oneOf(random, "p", "q"), random)));

    static final ImmutableList<Kind<?>> ALL =
            ImmutableList.<Kind<?>>builder().addAll(GENERATED).addAll(WRITTEN).build();

    static final ImmutableList<Kind<?>> COMPARABLE = ALL.stream()
            .filter(kind -> Comparable.class.isAssignableFrom(kind.type()))
            .collect(ImmutableList.toImmutableList());

    private Kinds() {}

    /**
     * One type of value.
     *
     * @param type the type
     * @param generator what makes a sample from chance
     */
    record Kind<T>(Class<T> type, Function<Random, T> generator) {
        T sample(Random random) {
            return generator.apply(random);
        }

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }
}
