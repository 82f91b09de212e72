package io.github.distributedleadership.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code decide} about a responsibility of an organisation; its texts are kept by {@link GoldenTest}. */
class DecideTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> POLICIES = List.of(
            "standard",
            "participation",
            "participation-time",
            "participation-development",
            "consent",
            "complementarity",
            "weighted-majority",
            "screening",
            "independence",
            "capacity",
            "development");

    @TempDir
    private Path folder;

    private static JsonNode json(Object... options) throws Exception {
        List<Object> all = new ArrayList<>(List.of("decide", Cli.SCHOOL, "--format", "json"));
        all.addAll(List.of(options));
        Cli cli = Cli.run(all.toArray());
        assertThat(cli.err()).isEmpty();
        return JSON.readTree(cli.out());
    }

    private static JsonNode assessed() throws Exception {
        return JSON.readTree(Cli.run("assess", Cli.SCHOOL, "--format", "json").out())
                .get("responsibilities");
    }

    private static Stream<String> responsibilities() throws Exception {
        List<String> ids = new ArrayList<>();
        assessed().forEach(r -> ids.add(r.get("id").asText()));
        return ids.stream();
    }

    @ParameterizedTest
    @MethodSource("responsibilities")
    void every_policy_has_an_answer_to_everything(String responsibility) throws Exception {
        List<Object> options = new ArrayList<>(List.of(responsibility));
        POLICIES.forEach(policy -> options.addAll(List.of("--policy", policy)));
        JsonNode advice = json(options.toArray());
        assertThat(advice.get("responsibility").asText()).isEqualTo(responsibility);
        assertThat(advice.get("robustness").get("settings").asInt()).isEqualTo(9);
        assertThat(advice.get("verdicts")).hasSize(POLICIES.size());
        for (int i = 0; i < POLICIES.size(); i++) {
            JsonNode verdict = advice.get("verdicts").get(i);
            assertThat(verdict.get("policy").asText()).isEqualTo(POLICIES.get(i));
            assertThat(verdict.get("verdict").asText())
                    .isIn("SHARE", "SHARE_WEIGHTED", "DELEGATE", "EITHER", "UNDETERMINED");
            assertThat(verdict.get("reasons")).isNotEmpty();
            JsonNode robustness = verdict.path("robustness");
            if (!robustness.isMissingNode()) {
                // where none of the numbers that are moved together enters, there are no settings
                assertThat(robustness.path("settings").asInt(9)).isEqualTo(9);
                // without --people a close call that weighs how able people are is not counted
                assertThat(robustness.path("same").asInt(9)).isBetween(1, 9);
                assertThat(robustness.has("settings")
                                || !robustness.get("against").isEmpty())
                        .isTrue();
            }
            verdict.path("counterfactuals")
                    .forEach(one -> assertThat(one.get("to")).isNotEqualTo(verdict.get("verdict")));
        }
    }

    @Test
    void what_assess_says_of_it_is_what_decide_says() throws Exception {
        for (JsonNode responsibility : assessed()) {
            JsonNode advice = json(responsibility.get("id").asText());
            assertThat(advice.get("kind")).isEqualTo(responsibility.get("kind"));
            assertThat(advice.get("verdicts").get(0).get("verdict")).isEqualTo(responsibility.get("verdict"));
        }
    }

    @Test
    void where_policies_disagree_the_reason_that_decided_for_each_side_is_told() {
        Cli cli = Cli.run(
                "decide", Cli.SCHOOL, "maths-curriculum", "--policy", "independence", "--policy", "weighted-majority");
        assertThat(cli.out().replaceAll("\n {2}", " "))
                .contains(
                        "\nWhere they differ\n", "\n- independence is for several people, weighted-majority for one. ")
                .contains("\n- For several: nobody would hold it if ")
                .contains("\n- For one: one person is likely to decide better than all 6 voting");
    }

    @Test
    void how_well_named_people_decide_is_shown_to_those_only_who_ask_for_people() throws Exception {
        String policy = "weighted-majority";
        assertThat(json("safeguarding", "--policy", policy).toString())
                .doesNotContain("is right with an estimated probability");
        assertThat(json("safeguarding", "--policy", policy, "--people").toString())
                .contains("is right with an estimated probability");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "budget --policy independance; no policy \"independance\"; did you mean \"independence\"?",
                "budget --panel 0.9,0.7; --panel is of bare competences, and an organisation was given",
                "budget --quorum 2; --quorum is of bare competences, and an organisation was given",
                "budget --prior 0.3; --prior is of bare competences, and an organisation was given",
                "budget --format csv; this command writes text or json, but \"csv\" was given",
                "``; Missing required parameter: 'RESPONSIBILITY'",
                "budget phonics; one argument more than it takes: \"phonics\""
            })
    void bad_usage_is_one_line(String options, String message) {
        List<Object> all = new ArrayList<>(List.of("decide", Cli.SCHOOL));
        Stream.of(options.strip().split(" ")).filter(o -> !o.isEmpty()).forEach(all::add);
        Cli cli = Cli.run(all.toArray());
        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.errors())
                .singleElement()
                .asString()
                .contains(message)
                .endsWith("; see leadership decide --help");
    }

    @Test
    void a_policy_needs_something_to_judge() {
        assertThat(Cli.run("decide", "--policy", "capacity").err())
                .contains("--policy needs an organisation and a responsibility");
        assertThat(Cli.run("decide").err()).contains("--panel is missing; give competences such as 0.9,0.7,0.7");
    }

    @Test
    void nobody_need_hold_what_is_over_by_the_day() {
        assertThat(Cli.run("decide", Cli.SCHOOL, "milk-scheme"))
                .isEqualTo(new Cli(
                        3,
                        "",
                        Cli.SCHOOL
                                + ": the responsibility \"milk-scheme\" does not exist on 2025-11-30: it ends on 2025-07-23;"
                                + " ask about another day with --as-of\n"));
        assertThat(Cli.run("decide", Cli.SCHOOL, "milk-scheme", "--as-of", "2025-06-01")
                        .code())
                .isZero();
    }

    @Test
    void what_is_not_in_the_file_is_named_with_what_may_have_been_meant() {
        assertThat(Cli.run("decide", Cli.SCHOOL, "phonic"))
                .isEqualTo(new Cli(3, "", Cli.SCHOOL + ": no responsibility \"phonic\"; did you mean \"phonics\"?\n"));
        Cli strange = Cli.run("decide", Cli.SCHOOL, "x\u001b[31m" + "y".repeat(500));
        assertThat(strange.err()).doesNotContain("\u001b").hasSizeLessThan(400);
        assertThat(strange.errors()).hasSize(1);
        Path missing = folder.resolve("missing.yaml");
        assertThat(Cli.run("decide", missing, "budget").code()).isEqualTo(3);
        assertThat(Cli.run("decide", missing, "budget").err()).startsWith(missing.toString());
    }

    @Test
    void the_answer_can_be_written_to_a_file_and_not_over_what_is_read() {
        Path out = folder.resolve("advice.txt");
        assertThat(Cli.run("decide", Cli.SCHOOL, "budget", "--out", out)).isEqualTo(new Cli(0, "", ""));
        assertThat(Cli.read(out)).startsWith("Budget: should it be shared?\n");
        Path copy = Cli.write(folder.resolve("school.yaml"), Cli.read(Cli.SCHOOL));
        Cli over = Cli.run("decide", copy, "budget", "--out", copy);
        assertThat(over.code()).isNotZero();
        assertThat(Cli.read(copy)).isEqualTo(Cli.read(Cli.SCHOOL));
    }
}
