package io.github.distributedleadership.rules.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.format.ChangeList;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.change.Change;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import io.github.distributedleadership.rules.AnyOrganization;
import io.github.distributedleadership.rules.Organizations;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.holding.count.Superiors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is said to lead to another kind does, and nothing less does; on organisations of every shape. */
class AlternativesProperties extends AnyOrganization {
    private static Optional<HoldingKind> kindAfter(Sharing sharing, List<Change> changes, int responsibility) {
        Organization whole = sharing.standing().organization();
        try {
            return Optional.of(Sharing.of(whole.after(changes))
                    .at(whole.responsibilities().get(responsibility).id())
                    .kind());
        } catch (InvalidOrganization e) {
            return Optional.empty();
        }
    }

    /** An organisation that states its day, so that a record added on it does not move the day. */
    private static Sharing sharing(List<Integer> tape) {
        Organization read = Organizations.read(tape);
        return Sharing.of(
                read.asOf().isPresent()
                        ? read
                        : read.toBuilder().asOf(Organizations.DAY).build());
    }

    @Property(tries = 400)
    void the_neighbourhood_answers_as_the_whole(@ForAll("tapes") List<Integer> tape) {
        Sharing sharing = Sharing.of(Organizations.read(tape));
        sharing.responsibilities().forEach(r -> {
            Neighbourhood around = Neighbourhood.of(sharing, r, List.of());
            assertThat(around.kindAfter(List.of())).contains(sharing.kind(r));
            assertThat(around.organization().members().size())
                    .isLessThanOrEqualTo(
                            sharing.standing().organization().members().size());
        });
    }

    @Property(tries = 200)
    void so_it_does_after_each_change_that_is_thought_of(@ForAll("tapes") List<Integer> tape) {
        Sharing sharing = sharing(tape);
        sharing.responsibilities().limit(2).forEach(r -> {
            KindLevers levers = levers(sharing, r);
            Neighbourhood around = Neighbourhood.of(sharing, r, levers.named());
            Sets.union(Set.copyOf(levers.onPaper()), Set.copyOf(levers.inPractice()))
                    .forEach(lever -> {
                        List<Change> changes = List.of(lever.change());
                        assertThat(around.kindAfter(changes))
                                .as(changes.toString())
                                .isEqualTo(kindAfter(sharing, changes, r));
                    });
        });
    }

    @Property(tries = 150)
    void each_alternative_leads_there_and_no_part_of_it_leads_away(@ForAll("tapes") List<Integer> tape) {
        Sharing sharing = sharing(tape);
        Alternatives alternatives = Alternatives.of(sharing, LeverCosts.STANDARD, new SearchBudget(150, 4));
        sharing.responsibilities().limit(3).forEach(r -> {
            Counterfactuals<HoldingKind> found = alternatives.to(r);
            double before = 0;
            for (Counterfactual<HoldingKind> one : found.found()) {
                assertThat(one.from()).isEqualTo(sharing.kind(r));
                assertThat(one.cost()).isGreaterThanOrEqualTo(before);
                before = one.cost();
                // as it is written, so that it can be replayed from a file
                List<Change> replayed =
                        ChangeList.parse(ChangeList.of(one.changes()).text()).changes();
                assertThat(kindAfter(sharing, replayed, r)).contains(one.to());
                for (List<Change> part : parts(one.changes())) {
                    assertThat(kindAfter(sharing, part, r).orElse(one.from()))
                            .as(part.toString())
                            .isEqualTo(one.from());
                }
            }
            assertThat(found.found().stream().map(Counterfactual::to).distinct())
                    .hasSameSizeAs(found.found());
            assertThat(alternatives.to(r)).isEqualTo(found);
        });
    }

    /** All parts of a set of changes but the whole and nothing; of equal changes only their number counts. */
    private static Set<List<Change>> parts(ImmutableList<Change> changes) {
        return IntStream.range(1, (1 << Math.min(changes.size(), 12)) - 1)
                .mapToObj(bits -> IntStream.range(0, changes.size())
                        .filter(i -> (bits >> i & 1) == 1)
                        .mapToObj(changes::get)
                        .toList())
                .collect(Collectors.toSet());
    }

    @Property(tries = 150)
    void where_the_record_settled_it_only_practice_changes_it(@ForAll("tapes") List<Integer> tape) {
        Sharing sharing = sharing(tape);
        sharing.responsibilities().limit(3).forEach(r -> {
            for (Counterfactual<HoldingKind> one :
                    Alternatives.of(sharing).to(r).found()) {
                boolean isPractice = one.changes().stream()
                        .allMatch(change -> change instanceof Change.Add add && add.table() == Table.DECISIONS);
                assertThat(isPractice).isEqualTo(sharing.evidence(r) == Evidence.RECORD);
            }
        });
    }

    @Property(tries = 60)
    void whoever_else_is_in_the_organisation_does_not_matter(@ForAll("tapes") List<Integer> tape) {
        Sharing sharing = sharing(tape);
        Organization whole = sharing.standing().organization();
        List<Member> more = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            more.add(Member.of("someone-else-" + i));
        }
        Sharing larger = Sharing.of(whole.toBuilder().members(more).build());
        sharing.responsibilities().limit(2).forEach(r -> {
            List<Party> named = levers(larger, r).named();
            assertThat(Neighbourhood.of(larger, r, named).organization().members())
                    .isEqualTo(
                            Neighbourhood.of(sharing, r, named).organization().members());
        });
    }

    private static KindLevers levers(Sharing sharing, int responsibility) {
        return new KindLevers(
                sharing.standing(), Superiors.of(sharing.standing()), responsibility, LeverCosts.STANDARD);
    }
}
