package io.github.distributedleadership.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Policies of one's own, named by {@code --policies}, wherever {@code --policy} can be given. */
class PoliciesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Path policies() {
        return Cli.write(folder.resolve("policies.yaml"), """
                policies:
                  - id: orders
                    source: Standing orders 2025
                    rules:
                      - {when: {significance: {from: 0.8}}, say: share, because: it is weighty}
                      - {say: delegate, because: one is enough}
                  - {id: careful, combine: veto, of: [orders, weighted-majority]}
                """);
    }

    /** The command with what it needs beside its policies. */
    private List<Object> command(String name) {
        List<Object> all = new ArrayList<>(List.of(name, Cli.SCHOOL));
        switch (name) {
            case "decide" -> all.add("budget");
            case "what-if" -> all.add(Cli.SCHOOL_CHANGES);
            default -> {}
        }
        return all;
    }

    private Cli run(String name, Object... options) {
        List<Object> all = command(name);
        all.addAll(List.of(options));
        return Cli.run(all.toArray());
    }

    private static JsonNode json(Cli cli) throws Exception {
        assertThat(cli.err()).isEmpty();
        assertThat(cli.code()).isZero();
        return JSON.readTree(cli.out());
    }

    @Test
    void decideAsksPoliciesOfTheFileBesideThoseThatShip() throws Exception {
        JsonNode advice = json(run(
                "decide",
                "--policies",
                policies(),
                "--policy",
                "orders",
                "--policy",
                "independence",
                "--policy",
                "careful",
                "--format",
                "json"));
        List<String> asked = new ArrayList<>();
        advice.get("verdicts")
                .forEach(verdict -> asked.add(verdict.get("policy").asText()));
        assertThat(asked).containsExactly("orders", "independence", "careful");
        JsonNode reason = advice.get("verdicts").get(0).get("reasons").get(0);
        assertThat(reason.get("message").asText()).startsWith("by rule ").contains("after Standing orders 2025");
        assertThat(reason.get("ours").asBoolean()).isFalse();
    }

    @Test
    void decideTellsItInWords() {
        Cli cli = run("decide", "--policies", policies(), "--policy", "orders");
        assertThat(cli.code()).isZero();
        assertThat(cli.out()).contains("Why     By rule ", "Sure?   By the policy orders alone.");
        assertThat(run("decide", "--policies", policies(), "--policy", "orders", "--full")
                        .out())
                .contains("By orders: ", "What do the rules of orders say?", "By rule ");
    }

    @Test
    void assessJudgesByAPolicyOfTheFile() throws Exception {
        JsonNode assessed = json(run("assess", "--policies", policies(), "--policy", "orders", "--format", "json"));
        assessed.get("responsibilities")
                .forEach(one -> assertThat(one.get("verdict").asText()).isIn("SHARE", "DELEGATE"));
    }

    @Test
    void whatIfComparesByThePolicyThatWasAskedFor() throws Exception {
        Cli plain = run("what-if", "--format", "json");
        assertThat(json(run("what-if", "--policy", "standard", "--format", "json")))
                .isEqualTo(json(plain));
        JsonNode changed = json(run("what-if", "--policies", policies(), "--policy", "orders", "--format", "json"));
        assertThat(changed).isNotEqualTo(json(plain));
        changed.get("responsibilities").forEach(one -> {
            for (String side : List.of("before", "after")) {
                JsonNode verdict = one.path(side).path("verdict");
                assertThat(verdict.asText("SHARE")).isIn("", "SHARE", "DELEGATE");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"decide", "assess", "what-if"})
    void aBadFileIsBadInputWithEveryProblem(String command) {
        Path wrong =
                Cli.write(folder.resolve("wrong.yaml"), "policies:\n- {id: a, ruls: 3}\n- {id: standard, rules: 3}\n");
        Cli cli = run(command, "--policies", wrong, "--policy", "a");
        assertThat(cli.code()).isEqualTo(3);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.errors())
                .containsExactly(
                        wrong + ": line 2: policies[0].ruls: unknown field \"ruls\"; did you mean \"rules\"?",
                        wrong + ": line 3: policies[1].rules: must be a list but was 3; write [3]",
                        wrong
                                + ": line 3: policies[1].id: \"standard\" is a policy that ships; give this one another id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"decide", "assess", "what-if"})
    void aFileThatIsNotThereIsBadInput(String command) {
        Path missing = folder.resolve("none.yaml");
        assertThat(run(command, "--policies", missing, "--policy", "a"))
                .isEqualTo(new Cli(3, "", missing + ": there is no such file; check the name\n"));
        assertThat(run(command, "--policies", folder, "--policy", "a").errors())
                .containsExactly(folder + ": is a folder; give the name of a file that holds policies");
        assertThat(run(command, "--policies", "", "--policy", "a").errors())
                .containsExactly("--policies was given an empty name; give the name of a file that holds policies");
    }

    @ParameterizedTest
    @ValueSource(strings = {"decide", "assess", "what-if"})
    void anUnknownPolicyIsBadUsageThatNamesThoseThatAreKnown(String command) {
        Cli cli = run(command, "--policies", policies(), "--policy", "carefull");
        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.errors())
                .containsExactly("Invalid value for option '--policy' (POLICY): no policy \"carefull\"; did you mean"
                        + " \"careful\"?; the policies are orders, careful, standard, participation, participation-time,"
                        + " participation-development, consent, complementarity, weighted-majority, screening,"
                        + " independence, capacity, development; see leadership " + command + " --help");
        assertThat(run(command, "--policy", "orders").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"decide", "assess", "what-if"})
    void aFileFromWhichNothingIsTakenIsBadUsage(String command) {
        assertThat(run(command, "--policies", policies()))
                .isEqualTo(new Cli(
                        2,
                        "",
                        "--policies needs --policy; the file has orders, careful; see leadership " + command
                                + " --help\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"decide", "assess", "what-if"})
    void theFileIsNeverReplacedByTheResult(String command) {
        Path file = policies();
        String before = Cli.read(file);
        Cli cli = run(command, "--policies", file, "--policy", "orders", "--out", file);
        assertThat(cli.code()).isEqualTo(3);
        assertThat(cli.errors())
                .containsExactly(file + ": is the input itself, which is never replaced; give another file to --out");
        assertThat(Cli.read(file)).isEqualTo(before);
    }

    @Test
    void policiesNeedAnOrganisation() {
        assertThat(Cli.run("decide", "--panel", "0.9,0.7", "--policies", policies())
                        .err())
                .contains("--policies needs an organisation and a responsibility");
        assertThat(Cli.run("assess", "--edges", "edges.csv", "--policies", policies())
                        .err())
                .contains("--policies is about responsibilities, and --edges has none");
    }
}
