package io.github.distributedleadership.rules.condition;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.About;
import io.github.distributedleadership.core.practice.Aspect;
import io.github.distributedleadership.core.practice.Coaching;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.DecisionId;
import io.github.distributedleadership.core.practice.Feedback;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.InitiativeId;
import io.github.distributedleadership.core.practice.Perspective;
import io.github.distributedleadership.core.practice.Reflection;
import io.github.distributedleadership.core.practice.ReflectionId;
import io.github.distributedleadership.core.practice.Subject;
import io.github.distributedleadership.core.practice.Trust;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Term;
import io.github.distributedleadership.rules.form.Forms;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.holding.SharingParameters;
import io.github.distributedleadership.rules.indicator.ConditionParameters;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Short ways to say who did what, and to read an indicator. Unless a test says otherwise, the day is the last of 2025. */
public final class Acts {
    public static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    private Acts() {}

    public static List<Member> people(String... ids) {
        return Arrays.stream(ids).map(Member::of).toList();
    }

    public static Moment at(String day) {
        return Moment.parse(day);
    }

    /** Two days with dots between, either of which may be missing: {@code 2024-01-01..2025-01-01}. */
    public static Term term(String days) {
        int dots = days.indexOf("..");
        return Term.of(end(days.substring(0, dots)), end(days.substring(dots + 2)));
    }

    public static Decision.Builder decision(String responsibility, String day, String... deciders) {
        return Decision.builder()
                .responsibility(ResponsibilityId.of(responsibility))
                .at(at(day))
                .deciders(parties(deciders));
    }

    public static Decision.Builder decision(DecisionId id, String responsibility, String day, String... deciders) {
        return decision(responsibility, day, deciders).id(id);
    }

    public static Initiative.Builder initiative(String day, String... proposers) {
        return Initiative.builder().at(at(day)).proposers(parties(proposers));
    }

    /** A reflection on {@code team:t}, {@code responsibility:r}, {@code decision:d} or {@code initiative:i}. */
    public static Reflection.Builder reflection(String about, String day, String... participants) {
        return Reflection.builder().about(about(about)).at(at(day)).participants(parties(participants));
    }

    public static ReflectionId reflectionId(String id) {
        return ReflectionId.of(id);
    }

    public static Recorded<ImmutableSortedSet<Party>> those(String... parties) {
        return Recorded.setOf(parties(parties));
    }

    public static Feedback feedback(String giver, String subject, String day) {
        return given(subject, Aspect.SUPPORT, day).giver(MemberId.of(giver)).build();
    }

    public static Feedback anonymous(Perspective perspective, String subject, Aspect aspect, String day) {
        return given(subject, aspect, day).anonymous(perspective).build();
    }

    public static Coaching coaching(String coach, String coachee, String days) {
        return Coaching.builder()
                .coach(MemberId.of(coach))
                .coachee(MemberId.of(coachee))
                .term(term(days))
                .build();
    }

    public static Leader leader(String member, String days) {
        return Leader.builder()
                .member(MemberId.of(member))
                .scope(Scope.organization())
                .term(term(days))
                .build();
    }

    public static Trust trust(String truster, String trustee, double level, String day) {
        return Trust.builder()
                .truster(MemberId.of(truster))
                .trustee(MemberId.of(trustee))
                .level(Fraction.of(level))
                .at(at(day))
                .build();
    }

    /** The indicator in that organisation, where groups of any size are shown. */
    public static IndicatorResult result(OrganizationBuilder organization, Indicator indicator) {
        return result(organization.build(), indicator, ConditionParameters.STANDARD.withMinGroup(1));
    }

    public static IndicatorResult result(
            Organization organization, Indicator indicator, ConditionParameters parameters) {
        Snapshot standing = Snapshot.of(organization);
        Sharing sharing = Sharing.of(standing, SharingParameters.STANDARD);
        return Conditions.of(sharing, Forms.of(standing, SharingParameters.STANDARD), parameters)
                .at(indicator);
    }

    /** The units, whether or not they are enough for a value: {@code [ben] of [ana, ben], 1 unknown: [coaching]}. */
    public static String units(OrganizationBuilder organization, Indicator indicator) {
        return units(result(organization, indicator));
    }

    public static String units(IndicatorResult result) {
        return result.counted() + " of " + result.outOf()
                + (result.unknown() > 0 ? ", " + result.unknown() + " unknown: " + result.missing() : "");
    }

    private static Feedback.Builder given(String subject, Aspect aspect, String day) {
        Subject of = subject.startsWith("team:")
                ? Subject.of(TeamId.of(subject.substring("team:".length())))
                : Subject.of(MemberId.of(subject));
        return Feedback.builder().subject(of).aspect(aspect).at(at(day));
    }

    private static About about(String reference) {
        int colon = reference.indexOf(':');
        String id = reference.substring(colon + 1);
        return switch (reference.substring(0, colon)) {
            case "team" -> new About.OfTeam(TeamId.of(id));
            case "responsibility" -> new About.OfResponsibility(ResponsibilityId.of(id));
            case "decision" -> new About.OfDecision(DecisionId.of(id));
            case "initiative" -> new About.OfInitiative(InitiativeId.of(id));
            default -> throw new IllegalArgumentException(reference);
        };
    }

    private static List<Party> parties(String... references) {
        return Arrays.stream(references).map(Party::parse).toList();
    }

    private static Optional<Moment> end(String day) {
        return day.isEmpty() ? Optional.empty() : Optional.of(at(day));
    }
}
