package io.github.distributedleadership.rules.policy.ready;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.leadership.Answer;
import io.github.distributedleadership.core.leadership.Claim;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.Coaching;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.responsibility.Stakes;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.policy.PolicyParameters;
import io.github.distributedleadership.rules.policy.SharingCase;
import io.github.distributedleadership.rules.policy.SharingCases;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** A team whose members have a skill each at some level, and one responsibility of theirs, the menu; told in few words. */
public final class Kitchen {
    public static final ResponsibilityId MENU = ResponsibilityId.of("menu");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    /** As ever, but that the expectation from skills is taken at its word, so that verdicts near a border are given. */
    public static final PolicyParameters WITHOUT_DOUBT = PolicyParameters.STANDARD.withCompetence(
            PolicyParameters.STANDARD.competence().withDoubt(0));

    private final Map<String, Member> members = new TreeMap<>();
    private final Set<String> outside = new TreeSet<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<Coaching> coaching = new ArrayList<>();
    private final List<Responsibility> others = new ArrayList<>();
    private final List<Holding> holdings = new ArrayList<>();
    private Responsibility.Builder menu = Responsibility.builder().id(MENU).owner(TeamId.of("kitchen"));
    private UnaryOperator<OrganizationBuilder> last = builder -> builder;

    /** Somebody who has that skill at that level, beside the ones told already. */
    public Kitchen with(String member, String skill, double level) {
        members.put(member, members.getOrDefault(member, Member.of(member)).with(Skill.of(skill), level));
        return this;
    }

    /** Somebody who has that skill at that level, and does not belong to the team. */
    public Kitchen outside(String member, String skill, double level) {
        outside.add(member);
        return with(member, skill, level);
    }

    /** Somebody whose skills nobody wrote down. */
    public Kitchen with(String member) {
        members.put(member, Member.of(member));
        return this;
    }

    public Kitchen needs(Map<String, Double> needs) {
        Map<Skill, Fraction> levels = new TreeMap<>();
        needs.forEach((skill, level) -> levels.put(Skill.of(skill), Fraction.of(level)));
        menu.needs(Recorded.mapOf(levels));
        return this;
    }

    public Kitchen affects(String... members) {
        menu.affects(Recorded.setOf(Arrays.stream(members)
                .<Party>map(MemberId::of)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()))));
        return this;
    }

    public Kitchen significance(double significance) {
        menu.significance(Fraction.of(significance));
        return this;
    }

    public Kitchen stakes(double prior, double gain, double loss) {
        menu.stakes(Stakes.of(prior, gain, loss));
        return this;
    }

    /** The answers A to G. */
    public Kitchen situation(String answers) {
        menu.situation(ParticipationTest.situation(answers));
        return this;
    }

    public Kitchen held(String... holders) {
        holdings.add(Holding.builder()
                .responsibility(MENU)
                .holders(holders)
                .accountable(holders)
                .build());
        return this;
    }

    /** So many other things that this one holds. */
    public Kitchen laden(String holder, int times) {
        for (int i = 0; i < times; i++) {
            ResponsibilityId id = ResponsibilityId.of("other-" + holder + "-" + i);
            others.add(Responsibility.builder().id(id).build());
            holdings.add(Holding.builder()
                    .responsibility(id)
                    .holders(holder)
                    .accountable(holder)
                    .build());
        }
        return this;
    }

    public Kitchen claims(String claimant) {
        claims.add(Claim.builder()
                .claimant(MemberId.of(claimant))
                .scope(Scope.of(MENU))
                .at(Moment.of(DAY.minusDays(9)))
                .build());
        return this;
    }

    public Kitchen answers(String by, String claimant, boolean granted) {
        answers.add(Answer.builder()
                .by(MemberId.of(by))
                .claimant(MemberId.of(claimant))
                .scope(Scope.of(MENU))
                .granted(granted)
                .at(Moment.of(DAY.minusDays(8)))
                .build());
        return this;
    }

    public Kitchen coached(String coachee, String by, String skill) {
        coaching.add(Coaching.builder()
                .coach(MemberId.of(by))
                .coachee(MemberId.of(coachee))
                .skill(Skill.of(skill))
                .build());
        return this;
    }

    public Kitchen at(UnaryOperator<OrganizationBuilder> change) {
        last = change;
        return this;
    }

    public Organization organization() {
        List<Responsibility> all = new ArrayList<>(others);
        all.add(menu.build());
        return last.apply(Organization.builder()
                        .asOf(DAY)
                        .members(members.values())
                        .teams(List.of(Team.of(
                                "kitchen",
                                members.keySet().stream()
                                        .filter(member -> !outside.contains(member))
                                        .toArray(String[]::new))))
                        .responsibilities(all)
                        .holdings(holdings)
                        .claims(claims)
                        .answers(answers)
                        .coaching(coaching))
                .build();
    }

    public SharingCase menu() {
        return menu(PolicyParameters.STANDARD);
    }

    public SharingCase menu(PolicyParameters parameters) {
        return SharingCases.of(Sharing.of(organization()), parameters).at(MENU);
    }

    public SharingVerdict verdict(SharingPolicy policy) {
        return policy.judge(menu());
    }
}
