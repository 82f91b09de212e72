package io.github.distributedleadership.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.distributedleadership.core.problem.InvalidOrganization;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rows say of each other is checked when all are there; the place is found all the same. */
class LineAndPathTest {
    private static final String BLOCK = String.join(
            "\n",
            "format: 1", // 1
            "members:", // 2
            "  - id: ana", // 3
            "    reporting:", // 4
            "      - to: ana", // 5
            "        kind: functional", // 6
            "      - to: zed", // 7
            "  - id: ben", // 8
            "    reportsTo: anna", // 9
            "  - id: ana", // 10
            "teams:", // 11
            "  - id: t", // 12
            "    members:", // 13
            "      - zoe", // 14
            "      - member: abe", // 15
            "        role: mentor", // 16
            "responsibilities:", // 17
            "  - id: r", // 18
            "    dependsOn: [r,", // 19
            "      s]", // 20
            "holdings:", // 21
            "  - responsibility: r", // 22
            "    holders:", // 23
            "      - zed", // 24
            "      - bob", // 25
            "      - team:bob", // 26
            "    accountable: [bob]", // 27
            "  - responsibility: r", // 28
            "leaders:", // 29
            "  - member: ana", // 30
            "    scope:", // 31
            "      team: tt", // 32
            "practice:", // 33
            "  initiatives:", // 34
            "    - proposers: [ana]", // 35
            "      at: 2025-01-01", // 36
            "      approval:", // 37
            "        givenBy: eve", // 38
            "  surveys:", // 39
            "    - {id: s, at: 2025-01-01, scale: [1, 5], items: [{id: q1, construct: trust}]}", // 40
            "  responses:", // 41
            "    - survey: s", // 42
            "      values:", // 43
            "        q1: 9", // 44
            "        q2: 1", // 45
            "complete:", // 46
            "  - members.skills", // 47
            "  - members.skils", // 48
            "");

    @TempDir
    private Path folder;

    @Test
    void every_problem_has_the_line_and_path_of_the_text_that_is_wrong() {
        assertThat(Reading.problemsOfYaml(BLOCK))
                .containsExactlyInAnyOrder(
                        "line 10: members[2].id: the id \"ana\" is given already to members[0]; each member needs its own",
                        "line 7: members[0].reporting[1].to: no member \"zed\"",
                        "line 9: members[1].reportsTo: no member \"anna\"; did you mean \"ana\"?",
                        "line 14: teams[0].members[0]: no member \"zoe\"",
                        "line 15: teams[0].members[1].member: no member \"abe\"",
                        "line 20: responsibilities[0].dependsOn[1]: no responsibility \"s\"; did you mean \"r\"?",
                        "line 24: holdings[0].holders[0]: no member \"zed\"",
                        "line 25: holdings[0].holders[1]: no member \"bob\"",
                        "line 26: holdings[0].holders[2]: no team \"bob\"",
                        "line 27: holdings[0].accountable[0]: no member \"bob\"",
                        "line 28: holdings[1]: overlaps holdings[0]: both are holdings of \"r\" on the same day; end one"
                                + " before the other begins",
                        "line 32: leaders[0].scope.team: no team \"tt\"; did you mean \"t\"?",
                        "line 38: practice.initiatives[0].approval.givenBy: no member \"eve\"",
                        "line 44: practice.responses[0].values.q1: an answer must lie on the survey's scale from 1 to 5"
                                + " but was 9",
                        "line 45: practice.responses[0].values.q2: no item of survey \"s\" called \"q2\"; did you mean"
                                + " \"q1\"?",
                        "line 48: complete[1]: no attribute \"members.skils\" can be declared complete; did you mean"
                                + " \"members.skills\"?");
    }

    @Test
    void a_file_is_read_again_and_a_stream_tells_the_lines_of_rows() throws IOException {
        Path file = folder.resolve("school.yaml");
        Files.writeString(file, BLOCK);
        assertThatThrownBy(() -> OrganizationFormat.YAML.read(file))
                .isInstanceOf(InvalidOrganization.class)
                .hasMessageContaining("line 25: holdings[0].holders[1]: no member \"bob\"");
        var stream = new ByteArrayInputStream(BLOCK.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> OrganizationFormat.YAML.read(stream))
                .isInstanceOf(InvalidOrganization.class)
                .hasMessageContaining("line 22: holdings[0].holders[0]: no member \"bob\"")
                .hasMessageContaining("line 42: practice.responses[0].values.q2: no item");
    }

    @Test
    void the_places_in_JSON_are_found_too() {
        String json = "{\n\"format\": 1,\n\"members\": [\n{\"id\": \"ana\", \"reportsTo\":\n\"zed\"}],\n"
                + "\"goals\": [\n{\"id\": \"g\", \"owner\": \"team:t\"}\n]}";
        assertThat(Reading.problemsOfJson(json))
                .containsExactly(
                        "line 5: members[0].reportsTo: no member \"zed\"", "line 7: goals[0].owner: no team \"t\"");
    }

    @Test
    void a_name_in_another_normal_form_is_found() {
        assertThat(Reading.problemsOfYaml("format: 1\nmembers:\n- id: ana\n  reportsTo:\n    e\u0301\n"))
                .containsExactly("line 5: members[0].reportsTo: no member \"\u00e9\"");
    }

    @Test
    void a_circle_has_the_line_of_one_of_its_links() {
        assertThat(Reading.problemsOfYaml(
                        "format: 1\nmembers:\n- {id: a,\n   reportsTo: b}\n- {id: b,\n   reportsTo: a}\n"))
                .containsExactly(
                        "line 4: members[0].reportsTo: \"a\" stands above himself or herself in the line: \"a\""
                                + " → \"b\" → \"a\"; take one of these links out");
    }

    @Test
    void ten_thousand_dangling_references_are_found_in_time() {
        StringBuilder text = new StringBuilder("format: 1\nmembers:\n");
        for (int i = 0; i < 10_000; i++) {
            text.append("- {id: a").append(i).append(", reportsTo: b").append(i).append("}\n");
        }
        assertThat(Reading.problemsOfYaml(text.toString()))
                .hasSize(1000)
                .contains("line 1002: members[999].reportsTo: no member \"b999\"");
    }
}
