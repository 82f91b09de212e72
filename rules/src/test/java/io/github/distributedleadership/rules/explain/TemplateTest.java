package io.github.distributedleadership.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {
    @Test
    void its_slots_come_once_each_in_the_order_of_the_text() {
        assertThat(Template.of("{taken} of {n} {n|decision|decisions} by {decider}, {taken} in all")
                        .slots())
                .containsExactly("taken", "n", "decider");
        assertThat(Template.of("nothing to say").slots()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0 decisions", "1, 1 decision", "2, 2 decisions", "-1, -1 decisions"})
    void a_word_is_chosen_by_a_count(long n, String expected) {
        assertThat(told("{n} {n|decision|decisions}", Fact.count(n))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1, 1 share", "1.0001, 1 share", "0.5, 0.5 shares", "0.0, 0 shares"})
    void a_word_is_chosen_by_an_amount_as_it_is_shown(double n, String expected) {
        assertThat(told("{n} {n|share|shares}", Fact.amount(n))).isEqualTo(expected);
    }

    @Test
    void a_word_is_chosen_by_the_length_of_a_list() {
        String template = "{n} {n|decides|decide}";
        assertThat(told(template, Fact.ids(List.of("ana")))).isEqualTo("ana decides");
        assertThat(told(template, Fact.ids(List.of("ben", "ana")))).isEqualTo("ana and ben decide");
    }

    @Test
    void a_word_may_be_empty() {
        assertThat(told("holder{n||s}: {n}", Fact.count(1))).isEqualTo("holder: 1");
        assertThat(told("holder{n||s}: {n}", Fact.count(2))).isEqualTo("holders: 2");
    }

    @Test
    void a_doubled_brace_is_the_brace() {
        assertThat(told("{{n}} is {n}", Fact.count(7))).isEqualTo("{n} is 7");
        assertThat(told("{{{n}}}", Fact.count(7))).isEqualTo("{7}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "decided by {who; a template has a { that nothing closes; write {{ for the brace itself",
                "decided by who}; a template has a } that closes nothing; write }} for the brace itself",
                "by {Who}; a template has the slot \"Who\", but a slot is a lower-case letter, then letters and digits",
                "by {}; a template has the slot \"\", but a slot is a lower-case letter, then letters and digits",
                "by {a b}; a template has the slot \"a b\", but a slot is a lower-case letter, then letters and digits",
                "{n|one}; a template must give two words for \"n\", as in {n|decision|decisions}",
                "{n|one|two|three}; a template must give two words for \"n\", as in {n|decision|decisions}",
                "at least 5 decisions; a template must not hold the digit 5 itself",
                "{n|1 decision|decisions}; a template must not hold the digit 1 itself"
            })
    void what_is_no_template_is_refused(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.of(text))
                .withMessageStartingWith(message)
                .withMessageEndingWith("; it was \"" + text + "\"");
    }

    @Test
    void a_template_is_one_line_and_not_empty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.of("two\nlines"))
                .withMessageStartingWith("a template must be one line without control characters");
        assertThatIllegalArgumentException().isThrownBy(() -> Template.of("\u202Edrawkcab"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.of(""))
                .withMessageStartingWith("a template must not be empty");
    }

    @Test
    void templates_are_equal_by_their_text() {
        Template template = Template.of("{n} {n|decision|decisions} \uD83D\uDC4D");
        assertThat(Template.of(template.toString())).isEqualTo(template).hasSameHashCodeAs(template);
        assertThat(template).isNotEqualTo(Template.of("{n}")).isNotEqualTo("{n}");
    }

    private static String told(String template, Fact n) {
        return FindingTest.begun(Template.of(template)).fact("n", n).build().message();
    }
}
