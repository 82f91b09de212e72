package io.github.distributedleadership.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that does not do what it says is found out. */
final class TrialTest {
    private static final String FENCE = "```";

    @TempDir
    Path folder;

    @Test
    void java_that_does_not_compile_is_told_with_its_line() throws Exception {
        assertThat(problems("# A page", FENCE + "java", "var one = 1;", "int two = \"two\";", FENCE))
                .singleElement()
                .asString()
                .startsWith("page.md, the fence at line 2, its line 2: incompatible types");
    }

    @Test
    void imports_at_the_top_are_hoisted_and_keep_the_count_of_lines() throws Exception {
        assertThat(problems(FENCE + "java", "import java.math.BigInteger;", "", "BigInteger.ONE.plus();", FENCE))
                .singleElement()
                .asString()
                .startsWith("page.md, the fence at line 1, its line 3: cannot find symbol");
    }

    @Test
    void what_is_not_printed_is_told() throws Exception {
        assertThat(problems(java("System.out.println(2 * 3);", "7")))
                .singleElement()
                .asString()
                .startsWith("page.md, the fence at line 5 shows\n7\nbut printed is\n6");
    }

    @Test
    void what_is_printed_is_fine() throws Exception {
        assertThat(problems(java("System.out.println(2 * 3);", "6"))).isEmpty();
    }

    @Test
    void what_is_printed_can_be_put_in_place_of_what_is_shown() throws Exception {
        List<String> lines = List.of(java("System.out.println(2 * 3);", "7"));
        Trial trial = Trial.of(Page.of("page.md", lines), folder);
        assertThat(trial.corrected(lines)).containsExactly(java("System.out.println(2 * 3);", "6"));
    }

    @Test
    void an_exception_is_told() throws Exception {
        assertThat(problems(FENCE + "java", "throw new IllegalStateException(\"no\");", FENCE))
                .singleElement()
                .asString()
                .contains("the fence at line 1 ends with 1", "IllegalStateException: no");
    }

    @Test
    void a_fence_can_declare_a_class_with_a_main() throws Exception {
        String main = "final class Six { public static void main(String[] args) { System.out.println(6); } }";
        assertThat(problems(java(main, "6"))).isEmpty();
    }

    @Test
    void a_fence_that_continues_prints_only_what_is_its_own() throws Exception {
        assertThat(problems(
                        FENCE + "java",
                        "int six = 6;",
                        "System.out.println(six);",
                        FENCE,
                        "<!-- continues -->",
                        FENCE + "java",
                        "System.out.println(six + 1);",
                        FENCE,
                        "<!-- prints -->",
                        FENCE + "text",
                        "7",
                        FENCE))
                .isEmpty();
    }

    @Test
    void the_types_of_the_library_need_no_import() throws Exception {
        assertThat(problems(java("System.out.println(Member.of(\"ana\").id());", "ana")))
                .isEmpty();
    }

    @Test
    void a_file_that_is_no_organisation_is_told() throws Exception {
        assertThat(problems(FENCE + "yaml", "format: 1", "goals: [{id: a, owner: ana}]", FENCE))
                .singleElement()
                .asString()
                .contains("is no organisation", "no member \"ana\"");
    }

    @Test
    void a_file_can_come_in_pieces_and_is_read_as_a_whole() throws Exception {
        assertThat(problems(
                        "<!-- file: a.yaml -->",
                        FENCE + "yaml",
                        "format: 1",
                        FENCE,
                        "<!-- more of: a.yaml -->",
                        FENCE + "yaml",
                        "members: [{id: ana}, {id: ana}]",
                        FENCE))
                .singleElement()
                .asString()
                .startsWith("page.md, the file a.yaml is no organisation");
    }

    @Test
    void a_wrong_file_has_to_be_wrong() throws Exception {
        assertThat(problems("<!-- wrong file: a.yaml -->", FENCE + "yaml", "format: 1", FENCE))
                .containsExactly("page.md, the file a.yaml is said to be wrong, and is read without a problem");
    }

    @Test
    void commands_are_run_beside_the_files_of_the_page() throws Exception {
        assertThat(problems(
                        "<!-- file: a.yaml -->",
                        FENCE + "yaml",
                        "format: 1",
                        "members: [{id: ana}]",
                        FENCE,
                        FENCE + "sh",
                        "leadership check a.yaml",
                        FENCE,
                        "<!-- prints -->",
                        FENCE + "text",
                        "Nothing is wrong: every reference resolves.",
                        "…",
                        FENCE))
                .isEmpty();
    }

    @Test
    void a_command_that_fails_is_told_unless_the_page_says_so() throws Exception {
        assertThat(problems(FENCE + "sh", "leadership check nowhere.yaml", FENCE))
                .singleElement()
                .asString()
                .startsWith("page.md, the fence at line 1 fails");
    }

    @Test
    void an_ellipsis_stands_for_any_lines_and_nothing_else_does() {
        assertThat(new Excerpt(List.of("a", "…", "d")).fits("a\nb\nc\nd\n")).isTrue();
        assertThat(new Excerpt(List.of("a", "…", "d")).fits("a\nd")).isTrue();
        assertThat(new Excerpt(List.of("a", "d")).fits("a\nb\nd")).isFalse();
        assertThat(new Excerpt(List.of("a.")).fits("ab")).isFalse();
    }

    @Test
    void an_excerpt_is_corrected_part_by_part() {
        List<String> shown = List.of("…", "- two cats sit on", "  the mat", "…", "- one dog", "…");
        String printed =
                "Animals\n- three mice\n- two grey cats\n  sit on the mat\n- a bird\n- one black dog\n- a fish";
        assertThat(new Excerpt(shown).correctedBy(printed))
                .containsExactly("…", "- two grey cats", "  sit on the mat", "…", "- one black dog", "…");
    }

    @Test
    void a_fence_that_is_never_closed_is_told() {
        assertThatThrownBy(() -> Page.of("page.md", List.of("text", FENCE + "java", "int a;")))
                .hasMessage("page.md: the fence at line 2 is never closed");
    }

    private List<String> problems(String... lines) throws Exception {
        return Trial.of(Page.of("page.md", List.of(lines)), folder).problems();
    }

    private static String[] java(String statement, String prints) {
        return new String[] {FENCE + "java", statement, FENCE, "<!-- prints -->", FENCE + "text", prints, FENCE};
    }
}
