package io.github.distributedleadership.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told only where there is something to tell. */
class ClauseTest {
    private static final Template COACHING =
            Template.of("{coach} coaches {coachee}[ in {skill}][, {n} {n|time|times}]");

    private static Finding.Builder coaching() {
        return FindingTest.begun(COACHING).text("coach", "ana").text("coachee", "ben");
    }

    @Test
    void a_clause_is_told_only_where_its_facts_are_given() {
        assertThat(coaching().build().message()).isEqualTo("ana coaches ben");
        assertThat(coaching().text("skill", "baking").build().message()).isEqualTo("ana coaches ben in baking");
        assertThat(coaching().count("n", 2).build().message()).isEqualTo("ana coaches ben, 2 times");
        assertThat(coaching().text("skill", "baking").count("n", 1).build().message())
                .isEqualTo("ana coaches ben in baking, 1 time");
    }

    @Test
    void a_finding_has_no_fact_of_a_clause_that_is_not_told() {
        Finding finding = coaching().count("n", 2).build();
        assertThat(finding.facts()).containsOnlyKeys("coach", "coachee", "n");
        assertThat(finding.find("skill")).isEmpty();
        assertThat(finding.find("n", Fact.Count.class)).contains(Fact.count(2));
        assertThat(finding.find("n", Fact.Text.class)).isEmpty();
        assertThat(finding.find("elsewhere")).isEqualTo(Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> finding.fact("skill"))
                .withMessageEndingWith("has no fact, since its clause is not told");
    }

    @Test
    void a_clause_needs_all_of_its_facts() {
        Template range = Template.of("somewhere[ between {low} and {high}]");
        assertThat(FindingTest.begun(range).build().message()).isEqualTo("somewhere");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FindingTest.begun(range).count("low", 1).build())
                .withMessageStartingWith("the slot \"high\" of the template")
                .withMessageEndingWith("has no fact");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FindingTest.begun(range).count("high", 1).build())
                .withMessageStartingWith("the slot \"high\" of the template")
                .withMessageEndingWith("has a fact, but another one of its clause has none");
    }

    @Test
    void a_clause_may_tell_again_what_is_always_told() {
        Template again = Template.of("focused on {who}[; for {n} of them {who} answers]");
        assertThat(FindingTest.begun(again).text("who", "ana").build().message())
                .isEqualTo("focused on ana");
        assertThat(FindingTest.begun(again)
                        .text("who", "ana")
                        .count("n", 3)
                        .build()
                        .message())
                .isEqualTo("focused on ana; for 3 of them ana answers");
    }

    @Test
    void nothing_may_have_a_word_of_its_own() {
        Template made = Template.of("{n:none} of them");
        assertThat(FindingTest.begun(made).count("n", 0).build().message()).isEqualTo("none of them");
        assertThat(FindingTest.begun(made).count("n", 2).build().message()).isEqualTo("2 of them");
        assertThat(FindingTest.begun(made).amount("n", 0.0004).build().message())
                .isEqualTo("none of them");
        assertThat(FindingTest.begun(made).ids("n", List.of()).build().message())
                .isEqualTo("none of them");
    }

    @Test
    void a_doubled_bracket_is_the_bracket() {
        assertThat(FindingTest.begun(Template.of("[[{n}]]"))
                        .count("n", 1)
                        .build()
                        .message())
                .isEqualTo("[1]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "so[ by {who}; a template has a [ that nothing closes; write [[ for the bracket itself",
                "so by {who}]; a template has a ] that closes nothing; write ]] for the bracket itself",
                "so[ by {who}[ at {day}]]; a template has a clause within a clause",
                "so[ in vain]; a template has a clause without a slot of its own, so that nothing tells when to tell it",
                "so[ by {who}] to {who}; a template has the slot \"who\" in a clause and beyond it",
            })
    void what_is_no_clause_is_refused(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.of(text))
                .withMessageStartingWith(message)
                .withMessageEndingWith("; it was \"" + text + "\"");
    }
}
