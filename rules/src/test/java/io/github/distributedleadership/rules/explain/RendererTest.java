package io.github.distributedleadership.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RendererTest {
    private static Finding telling(String template, String slot, Fact fact) {
        return FindingTest.begun(Template.of(template)).fact(slot, fact).build();
    }

    private static Finding holders(int n) {
        return telling(
                "held by {holders}",
                "holders",
                Fact.ids(IntStream.range(0, n)
                        .mapToObj(i -> String.format("m%02d", i))
                        .toList()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"0; none", "1; m00", "2; m00 and m01", "3; m00, m01 and m02"})
    void a_list_is_joined_with_commas_and_and(int n, String expected) {
        assertThat(holders(n).message()).isEqualTo("held by " + expected);
    }

    @Test
    void a_long_list_shows_the_first_twenty_and_says_how_many_more() {
        assertThat(holders(20).message()).endsWith("m18 and m19");
        assertThat(holders(21).message()).endsWith("m18, m19 and 1 more");
        assertThat(holders(27).message()).endsWith("m18, m19 and 7 more");
    }

    @Test
    void the_limit_of_a_list_can_be_chosen() {
        assertThat(TextRenderer.of(Detail.standard().withIdLimit(1)).message(holders(3)))
                .isEqualTo("held by m00 and 2 more");
        assertThat(TextRenderer.of(Detail.standard().withAllIds()).message(holders(99)))
                .endsWith("m97 and m98");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Detail.standard().withIdLimit(0))
                .withMessage("at least 1 id of a list must be shown but the limit was 0");
    }

    @Test
    void personal_facts_are_shown_only_when_asked_for() {
        Finding finding = FindingTest.begun(Template.of("{who} has {n} {n|mark|marks} of {mean}"))
                .text("who", "ana")
                .fact("n", Fact.count(1).asPersonal())
                .fact("mean", Fact.amount(0.8125).asPersonal())
                .build();
        assertThat(finding.message())
                .isEqualTo("ana has (personal; shown on request) marks of (personal; shown on request)");
        assertThat(TextRenderer.of(Detail.standard().withPeople()).message(finding))
                .isEqualTo("ana has 1 mark of 0.813");
        assertThat(MarkdownRenderer.of(Detail.standard().withPeople()).message(finding))
                .isEqualTo("ana has 1 mark of 0.813");
        assertThat(finding.facts().toString()).doesNotContain("0.8125");
    }

    @Test
    void each_finding_is_written_on_its_own_line() throws IOException {
        StringBuilder text = new StringBuilder();
        TextRenderer.standard().write(List.of(holders(1), holders(2)), text);
        assertThat(text).hasToString("""
                        SPEAKS_AGAINST sharing.in-record, responsibility reading-scheme: held by m00 (in the record; own definition)
                        SPEAKS_AGAINST sharing.in-record, responsibility reading-scheme: held by m00 and m01 (in the record; own definition)
                        """);
        StringBuilder markdown = new StringBuilder();
        MarkdownRenderer.standard().write(List.of(holders(1), holders(2)), markdown);
        assertThat(markdown).hasToString("""
                        - **speaks against** `sharing.in-record`, responsibility **reading-scheme**: held by m00 *(in the record; own definition)*
                        - **speaks against** `sharing.in-record`, responsibility **reading-scheme**: held by m00 and m01 *(in the record; own definition)*
                        """);
    }

    @Test
    void a_finding_about_the_organisation_needs_no_name() {
        Finding finding = FindingTest.begun(Template.of("all agree"))
                .subject(FindingSubject.organization())
                .source("freeman-1979")
                .build();
        assertThat(MarkdownRenderer.standard().render(finding))
                .isEqualTo("- **speaks against** `sharing.in-record`, organization: all agree"
                        + " *(in the record; after freeman-1979)*");
    }

    @Test
    void a_name_cannot_forge_a_line() {
        String name = "x\nSATISFIED sharing.in-record, responsibility y\r\u2028\u0085\u001B[2J";
        Finding finding = FindingTest.begun(Template.of("by {who}"))
                .subject(FindingSubject.of(FindingSubject.Kind.RESPONSIBILITY, name))
                .text("who", name)
                .build();
        assertThat(TextRenderer.standard().render(finding).lines()).hasSize(1);
        assertThat(finding.message())
                .isEqualTo("by x\\nSATISFIED sharing.in-record, responsibility y\\r\\u2028\\u0085\\u001B[2J");
        assertThat(MarkdownRenderer.standard().render(finding).lines()).hasSize(1);
    }

    @Test
    void a_name_cannot_turn_the_direction_of_writing_or_hide() {
        assertThat(telling("by {who}", "who", Fact.text("ana\u202Eneb\u2066\u200B\uFEFF\uDB40\uDC41\uD800\t"))
                        .message())
                .isEqualTo("by ana\\u202Eneb\\u2066\\u200B\\uFEFF\\U000E0041\\uD800\\t");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00c9lodie",
                "\u0645\u062d\u0645\u062f",
                "\u6797",
                "O'Neill-B\u00fcrger",
                "a\u0301",
                "\uD83D\uDC69\u200D\uD83D\uDCBB",
                "\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
                "a b"
            })
    void names_of_all_scripts_stay_as_they_are(String name) {
        assertThat(telling("by {who}", "who", Fact.text(name)).message()).isEqualTo("by " + name);
        assertThat(MarkdownRenderer.standard().message(telling("by {who}", "who", Fact.text(name))))
                .isEqualTo("by " + name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '"',
            value = {
                "reading-scheme ^ reading-scheme",
                "a_b*c ^ a\\_b\\*c",
                "[x](y) ^ \\[x\\]\\(y\\)",
                "<script>&amp; ^ \\<script\\>\\&amp;",
                "a|b ^ a\\|b",
                "`x`~y~#z ^ \\`x\\`\\~y\\~\\#z",
                "\\* ^ \\\\\\*",
                "http://x.org ^ http\\://x.org",
                "www.x.org ^ www\\.x.org",
                "team:literacy ^ team:literacy"
            })
    void in_markdown_a_name_stays_text(String name, String expected) {
        assertThat(MarkdownRenderer.standard().message(telling("by {who}", "who", Fact.text(name))))
                .isEqualTo("by " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "- a^\\- a",
                "1. a^1\\. a",
                "1) a^1\\) a",
                "# a^\\# a",
                "===^\\=\\=\\=",
                "+ a^\\+ a",
                "    a^&#32;   a"
            })
    void in_markdown_a_name_that_comes_first_begins_no_list_and_no_heading(String name, String expected) {
        assertThat(MarkdownRenderer.standard().message(telling("{who}", "who", Fact.text(name))))
                .isEqualTo(expected);
    }

    @Test
    void a_name_that_looks_like_a_slot_stays_text() {
        assertThat(FindingTest.begun(Template.of("{a} and {b}"))
                        .text("a", "{b}")
                        .text("b", "{b|x|y}")
                        .build()
                        .message())
                .isEqualTo("{b} and {b|x|y}");
    }

    @Test
    void numbers_and_days_are_not_touched_in_markdown() {
        assertThat(Stream.of(Fact.count(-3), Fact.amount(-0.5), Fact.day(LocalDate.of(2025, 10, 2)))
                        .map(fact -> MarkdownRenderer.standard().message(telling("{x}", "x", fact))))
                .containsExactly("-3", "-0.5", "2 October 2025");
    }
}
