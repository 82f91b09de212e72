package io.github.distributedleadership.benchmarks.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private static List<String> json(String before, String after) {
        return told(Differences.between(new Answer(0, before, ""), new Answer(0, after, ""), Form.JSON));
    }

    private static List<String> text(String before, String after) {
        return told(Differences.between(new Answer(0, before, ""), new Answer(0, after, ""), Form.LINES));
    }

    private static List<String> sentences(String before, String after) {
        return told(Differences.between(new Answer(0, before, ""), new Answer(0, after, ""), Form.SENTENCES));
    }

    private static List<String> told(List<Difference> differences) {
        return differences.stream().map(Difference::toString).toList();
    }

    @Test
    void json_is_compared_as_a_structure_and_each_place_is_told_by_its_path() {
        assertThat(json(
                        "{\"r\":[{\"id\":\"a\"},{\"facts\":{\"share\":0.4}}],\"n\":1}",
                        "{\"n\":1,\"r\":[{\"id\":\"b\"},{\"facts\":{\"share\":0.5}}]}"))
                .containsExactly("r[0].id: \"a\" -> \"b\"", "r[1].facts.share: 0.4 -> 0.5");
        assertThat(json("{\"a\":1,\"b\":[]}", "{ \"b\": [], \"a\": 1 }")).isEmpty();
    }

    @Test
    void what_is_on_one_side_only_is_told() {
        assertThat(json("{\"a\":null,\"l\":[1]}", "{\"l\":[1,\"x\"]}"))
                .containsExactly("a: null -> (nothing)", "l[1]: (nothing) -> \"x\"");
    }

    @Test
    void numbers_are_not_rounded_before_they_are_compared() {
        assertThat(json("{\"a\":0.10000000000000001}", "{\"a\":0.1}")).hasSize(1);
    }

    @Test
    void output_that_is_no_json_is_compared_as_text() {
        assertThat(json("{\"a\":1}", "no")).containsExactly("out:1: \"{\\\"a\\\":1}\" -> \"no\"");
    }

    @Test
    void text_is_compared_line_by_line_and_lines_that_were_put_in_are_told_once() {
        assertThat(text("a\nb\nc\n", "a\nB\nc\n")).containsExactly("out:2: \"b\" -> \"B\"");
        assertThat(text("a\nc\n", "a\nb\nc\n")).containsExactly("out:2: (nothing) -> \"b\"");
        assertThat(text("a\n", "a")).containsExactly("out:end: \"a\\n\" -> \"a\"");
    }

    @Test
    void an_element_that_was_taken_out_moves_no_other() {
        assertThat(json("{\"l\":[\"a\",\"b\",\"c\",\"d\"]}", "{\"l\":[\"a\",\"c\",\"d\"]}"))
                .containsExactly("l[1]: \"b\" -> (nothing)");
        assertThat(json("{\"l\":[\"a\",\"b\",\"c\"]}", "{\"l\":[\"x\",\"c\"]}"))
                .containsExactly("l[0]: \"a\" -> \"x\"", "l[1]: \"b\" -> (nothing)");
        assertThat(json("{\"l\":[\"a\",\"b\",\"c\"]}", "{\"l\":[\"b\",\"c\",\"d\"]}"))
                .containsExactly("l[0]: \"a\" -> (nothing)", "l[3]: (nothing) -> \"d\"");
    }

    @Test
    void sentences_are_compared_wherever_their_lines_break() {
        String words = "word ".repeat(18);
        assertThat(sentences(
                        "- One " + words + "old\n  is said.\n- Two.\n",
                        "- One " + words + "other\n  is said.\n- Two.\n"))
                .containsExactly("out:1: \"- One " + words + "old is said.\" -> \"- One " + words + "other is said.\"");
        assertThat(sentences("a\nb\n- c\n", "a\nx\nb\n- c\n")).containsExactly("out:2: (nothing) -> \"x\"");
    }

    @Test
    void the_same_sentences_in_other_lines_differ_line_by_line() {
        String words = "- " + "word ".repeat(19);
        assertThat(sentences(words + "once\n  more.\n", words + "once\n    more.\n"))
                .containsExactly("out:2: \"  more.\" -> \"    more.\"");
    }

    @Test
    void exit_code_and_messages_count() {
        assertThat(told(Differences.between(new Answer(0, "", ""), new Answer(3, "", "wrong\n"), Form.JSON)))
                .containsExactly("exit: \"0\" -> \"3\"", "err:1: (nothing) -> \"wrong\"");
    }
}
