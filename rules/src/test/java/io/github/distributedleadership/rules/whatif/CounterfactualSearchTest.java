package io.github.distributedleadership.rules.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.organization.change.Change;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The search for changes, on outcomes that are made up for it. */
class CounterfactualSearchTest {
    /** In place of real changes: to vacate something of that name. */
    private static Change change(String name) {
        return new Change.Vacate(ResponsibilityId.of(name));
    }

    private static Lever lever(String name, double cost) {
        return Lever.once(change(name), cost, name);
    }

    private static Counterfactuals<String> search(List<Lever> levers, Function<String, String> outcome) {
        return CounterfactualSearch.<String>of(levers, changes -> Optional.of(outcome.apply(names(changes))))
                .from("today");
    }

    private static String names(List<Change> changes) {
        return changes.stream()
                .map(change -> ((Change.Vacate) change).responsibility().value())
                .reduce("", String::concat);
    }

    private static List<String> found(Counterfactuals<String> all) {
        return all.found().stream()
                .map(one -> one.to() + ":" + names(one.changes()) + ":" + one.cost())
                .toList();
    }

    @Test
    void the_cheapest_set_to_each_other_outcome_is_found_the_cheapest_first() {
        Counterfactuals<String> all = search(
                List.of(lever("a", 3), lever("b", 1), lever("c", 1.5)),
                names -> names.equals("bc") ? "one" : names.equals("a") ? "other" : "today");
        assertThat(found(all)).containsExactly("one:bc:2.5", "other:a:3.0");
        assertThat(all.end()).isEqualTo(Counterfactuals.End.ALL_TRIED);
        assertThat(all.triedBelow()).isEmpty();
        assertThat(all.found().get(0)).hasToString("one instead of today, by 2 changes at 2.5");
    }

    @Test
    void a_set_that_holds_one_which_is_enough_is_not_tried() {
        List<String> tried = new ArrayList<>();
        search(List.of(lever("a", 1), lever("b", 1), lever("c", 1)), names -> {
            tried.add(names);
            return names.contains("a") ? "else" : "today";
        });
        assertThat(tried).containsExactly("a", "b", "c", "bc");
    }

    @Test
    void of_equal_cost_the_smaller_comes_first_and_then_the_order_of_the_levers() {
        List<String> tried = new ArrayList<>();
        search(List.of(lever("a", 1), lever("b", 2), lever("c", 1), lever("d", 1)), names -> {
            tried.add(names);
            return "today";
        });
        assertThat(tried)
                .containsExactly(
                        "a", "c", "d", "b", "ac", "ad", "cd", "ab", "bc", "bd", "acd", "abc", "abd", "bcd", "abcd");
    }

    @Test
    void what_excludes_each_other_is_not_put_together_and_acts_are_repeated() {
        List<String> tried = new ArrayList<>();
        Counterfactuals<String> all = search(
                List.of(new Lever(change("a"), 1, 3, "acts"), new Lever(change("b"), 1, 2, "acts"), lever("c", 1)),
                names -> {
                    tried.add(names);
                    return names.equals("aaa") ? "tired" : "today";
                });
        assertThat(tried).doesNotContain("ab", "aab").contains("aac", "bbc", "aaa");
        assertThat(found(all)).containsExactly("tired:aaa:3.0");
    }

    @Test
    void an_outcome_that_is_not_told_still_leads_away() {
        Counterfactuals<String> all = CounterfactualSearch.<String>of(
                        List.of(lever("a", 1), lever("b", 1)),
                        changes -> Optional.of(names(changes).equals("a") ? "hidden" : "shown"))
                .telling(outcome -> !outcome.equals("hidden"))
                .from("today");
        assertThat(found(all)).containsExactly("shown:b:1.0");
        assertThat(all.tries()).isEqualTo(2);
    }

    @Test
    void what_cannot_be_applied_leads_nowhere() {
        Counterfactuals<String> all = CounterfactualSearch.<String>of(
                        List.of(lever("a", 1), lever("b", 1)),
                        changes -> names(changes).equals("ab") ? Optional.of("there") : Optional.empty())
                .from("today");
        assertThat(found(all)).containsExactly("there:ab:2.0");
    }

    @Test
    void where_the_budget_ends_the_search_says_how_far_it_got() {
        List<Lever> levers =
                Stream.of("a", "b", "c", "d", "e").map(n -> lever(n, 1)).toList();
        Counterfactuals<String> all = CounterfactualSearch.<String>of(
                        levers, changes -> Optional.of(names(changes).length() == 3 ? "there" : "today"))
                .within(new SearchBudget(10, 3))
                .from("today");
        assertThat(all.found()).isEmpty();
        assertThat(all.tries()).isEqualTo(10);
        assertThat(all.isCutShort()).isTrue();
        assertThat(all.triedBelow()).hasValue(2);
    }

    @Test
    void it_ends_when_as_many_alternatives_are_found_as_were_asked_for() {
        Counterfactuals<String> all = CounterfactualSearch.<String>of(
                        List.of(lever("a", 1), lever("b", 1), lever("c", 1)), changes -> Optional.of(names(changes)))
                .within(new SearchBudget(10, 2))
                .from("today");
        assertThat(found(all)).containsExactly("a:a:1.0", "b:b:1.0");
        assertThat(all.end()).isEqualTo(Counterfactuals.End.ENOUGH_FOUND);
    }

    @Test
    void what_is_no_lever_no_budget_and_no_alternative_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lever("a", 0))
                .withMessage("a cost must be a finite number above 0 but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lever(change("a"), 1, 0, "a"))
                .withMessage("a lever must be possible at least once but was given 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SearchBudget(0, 1))
                .withMessage("a search needs at least 1 try and 1 alternative but was given 0 and 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Counterfactual<>("a", "a", 1, ImmutableList.of(change("a"))))
                .withMessage("a counterfactual must lead by changes to another outcome, but led from a to a");
    }
}
