package io.github.distributedleadership.rules.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.format.ChangeList;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.change.Change;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.rules.AnyOrganization;
import io.github.distributedleadership.rules.Organizations;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.policy.SharingCase;
import io.github.distributedleadership.rules.policy.SharingCases;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.policy.Verdict;
import io.github.distributedleadership.rules.policy.ready.Kitchen;
import io.github.distributedleadership.rules.policy.ready.PolicyProperties;
import io.github.distributedleadership.rules.policy.ready.SharingPolicies;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is said to lead to another verdict does, and nothing less does; on organisations of every shape. */
class VerdictAlternativesProperties extends AnyOrganization {
    private static SharingCases cases(List<Integer> tape) {
        Organization told = PolicyProperties.told(tape, Organizations.NAMES);
        return SharingCases.of(Sharing.of(
                told.asOf().isPresent()
                        ? told
                        : told.toBuilder().asOf(Organizations.DAY).build()));
    }

    private static Optional<Sharing> after(SharingCases cases, List<Change> changes) {
        Snapshot standing = cases.sharing().standing();
        try {
            Organization after = standing.organization().after(changes, standing.asOf());
            return Optional.of(Sharing.of(
                    Snapshot.of(OrganizationIndex.of(after), standing.asOf()),
                    cases.sharing().parameters()));
        } catch (InvalidOrganization e) {
            return Optional.empty();
        }
    }

    private static Optional<Verdict> verdictAfter(
            SharingCases cases, SharingPolicy policy, List<Change> changes, int responsibility) {
        return after(cases, changes)
                .map(sharing -> policy.judge(SharingCases.of(sharing)
                                .at(cases.at(responsibility).id()))
                        .verdict());
    }

    @Property(tries = 150)
    void the_neighbourhood_answers_as_the_whole_today_and_after_each_change(@ForAll("tapes") List<Integer> tape) {
        SharingCases cases = cases(tape);
        for (SharingPolicy policy : SharingPolicies.all()) {
            cases.sharing().responsibilities().limit(2).forEach(r -> {
                SharingCase about = cases.at(r);
                VerdictLevers levers = new VerdictLevers(about, policy.restsOn(), VerdictCosts.STANDARD);
                List<Lever> all = levers.all();
                CaseNeighbourhood around = CaseNeighbourhood.of(about, policy, levers.people(), levers.named());
                assertThat(around.verdictAfter(List.of()))
                        .as(policy.id())
                        .contains(policy.judge(about).verdict());
                for (Lever lever : all) {
                    List<Change> changes = List.of(lever.change());
                    // how much most people hold at the most stays as it is
                    Optional<Verdict> whole = after(cases, changes)
                            .map(sharing -> policy.judge(
                                            SharingCases.within(cases, sharing).at(about.id()))
                                    .verdict());
                    assertThat(around.verdictAfter(changes))
                            .as(policy.id() + " " + changes)
                            .isEqualTo(whole);
                }
            });
        }
    }

    @Property(tries = 60)
    void each_alternative_leads_there_and_no_part_of_it_leads_away(@ForAll("tapes") List<Integer> tape) {
        SharingCases cases = cases(tape);
        for (SharingPolicy policy : SharingPolicies.all()) {
            VerdictAlternatives alternatives =
                    VerdictAlternatives.of(cases, policy, VerdictCosts.STANDARD, new SearchBudget(60, 3));
            cases.sharing().responsibilities().limit(2).forEach(r -> {
                Verdict today = policy.judge(cases.at(r)).verdict();
                Counterfactuals<Verdict> found = alternatives.to(r);
                double before = 0;
                for (Counterfactual<Verdict> one : found.found()) {
                    assertThat(one.from()).isEqualTo(today);
                    assertThat(one.to().agreesWith(today)).isFalse();
                    assertThat(one.cost()).isGreaterThanOrEqualTo(before);
                    before = one.cost();
                    List<Change> replayed = ChangeList.parse(
                                    ChangeList.of(one.changes()).text())
                            .changes();
                    assertThat(verdictAfter(cases, policy, replayed, r))
                            .as(policy.id() + " " + one.changes())
                            .contains(one.to());
                    for (List<Change> part : parts(one.changes())) {
                        Verdict less = after(cases, part)
                                .map(sharing -> policy.judge(SharingCases.within(cases, sharing)
                                                .at(cases.at(r).id()))
                                        .verdict())
                                .orElse(today);
                        assertThat(less.agreesWith(today)).as(part.toString()).isTrue();
                    }
                }
                assertThat(alternatives.to(r)).isEqualTo(found);
            });
        }
    }

    @Property(tries = 60)
    void no_one_skill_of_one_person_would_turn_it_for_less(
            @ForAll @Size(min = 3, max = 5) List<@IntRange(max = 10) Integer> tenths) {
        Kitchen kitchen = new Kitchen().needs(Map.of("cooking", 1.0)).held("m0");
        for (int i = 0; i < tenths.size(); i++) {
            kitchen.with("m" + i, "cooking", tenths.get(i) / 10.0);
        }
        SharingCases cases = SharingCases.of(Sharing.of(kitchen.organization()), Kitchen.WITHOUT_DOUBT);
        SharingPolicy policy = SharingPolicies.weightedMajority();
        Verdict today = policy.judge(cases.at(Kitchen.MENU)).verdict();
        int menu = cases.at(Kitchen.MENU).number();
        List<Counterfactual<Verdict>> found =
                VerdictAlternatives.of(cases, policy).to(menu).found();
        for (int i = 0; i < tenths.size(); i++) {
            for (int to = tenths.get(i) + 1; to <= 10; to++) {
                Change learn = new Change.Learn(Skill.of("cooking"), MemberId.of("m" + i), Fraction.of(to / 10.0));
                double cost = VerdictCosts.STANDARD.ofLearning(tenths.get(i) / 10.0, to / 10.0);
                Verdict after =
                        verdictAfter(cases, policy, List.of(learn), menu).orElseThrow();
                if (after != Verdict.UNDETERMINED && !after.agreesWith(today)) {
                    assertThat(found)
                            .as(learn.toString())
                            .anyMatch(one -> one.to().agreesWith(after) && one.cost() <= cost + 1e-9);
                }
            }
        }
    }

    @Property(tries = 300)
    void of_several_skills_none_would_do_at_a_lower_tenth_beside_the_others(
            @ForAll @Size(min = 6, max = 12) List<@IntRange(max = 10) Integer> tenths) {
        Kitchen kitchen = new Kitchen()
                .needs(Map.of("cooking", 0.95, "counting", 0.85, "tasting", 0.75))
                .held("m0");
        String[] skills = {"cooking", "counting", "tasting"};
        for (int i = 0; i + 2 < tenths.size(); i += 3) {
            for (int skill = 0; skill < 3; skill++) {
                kitchen.with("m" + i / 3, skills[skill], tenths.get(i + skill) / 10.0);
            }
        }
        SharingCases cases = SharingCases.of(Sharing.of(kitchen.organization()));
        for (SharingPolicy policy : List.of(SharingPolicies.complementarity(), SharingPolicies.weightedMajority())) {
            int menu = cases.at(Kitchen.MENU).number();
            for (Counterfactual<Verdict> one :
                    VerdictAlternatives.of(cases, policy).to(menu).found()) {
                for (List<Change> less : withOneSkillLess(cases, one.changes())) {
                    boolean leadsThere = verdictAfter(cases, policy, less, menu)
                            .filter(after -> after.agreesWith(one.to()))
                            .isPresent();
                    // where it would, a part of it would lead away too, and the set would not be minimal
                    assertThat(leadsThere && isMinimal(cases, policy, less, menu))
                            .as(one.changes() + " rather than " + less)
                            .isFalse();
                }
            }
        }
    }

    private static boolean isMinimal(SharingCases cases, SharingPolicy policy, List<Change> changes, int about) {
        Verdict today = policy.judge(cases.at(about)).verdict();
        return parts(ImmutableList.copyOf(changes)).stream()
                .allMatch(part -> verdictAfter(cases, policy, part, about)
                        .filter(today::agreesWith)
                        .isPresent());
    }

    private static List<List<Change>> withOneSkillLess(SharingCases cases, List<Change> changes) {
        OrganizationIndex index = cases.sharing().standing().index();
        List<List<Change>> all = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i) instanceof Change.Learn learn) {
                double has = VerdictLevers.level(index.member(index.number(learn.of())), learn.skill());
                for (int to = (int) (has * 10) + 1; to < learn.to().value() * 10; to++) {
                    List<Change> less = new ArrayList<>(changes);
                    less.set(i, new Change.Learn(learn.skill(), learn.of(), Fraction.of(to / 10.0)));
                    all.add(less);
                }
            }
        }
        return all;
    }

    /** All parts of a set of changes but the whole and nothing. */
    private static List<List<Change>> parts(ImmutableList<Change> changes) {
        return IntStream.range(1, (1 << changes.size()) - 1)
                .mapToObj(bits -> IntStream.range(0, changes.size())
                        .filter(i -> (bits >> i & 1) == 1)
                        .<Change>mapToObj(changes::get)
                        .toList())
                .toList();
    }
}
