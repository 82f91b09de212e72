package io.github.distributedleadership.rules.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.problem.InvalidFile;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.policy.SharingCases;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.policy.Verdict;
import io.github.distributedleadership.rules.policy.ready.SharingPolicies;
import io.github.distributedleadership.rules.policy.written.CaseCondition;
import io.github.distributedleadership.rules.policy.written.CaseQuantity;
import io.github.distributedleadership.rules.policy.written.CaseRule;
import io.github.distributedleadership.rules.policy.written.RulePolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of policies: what they mean, and what is told of those that mean nothing. */
class PolicyFormatTest {
    private static final SharingPolicy ACCURACY = SharingPolicies.weightedMajority();
    private static final SharingPolicy TAKING_PART = SharingPolicies.participation();
    private static final SharingPolicy DEPENDENCE = SharingPolicies.independence();

    @TempDir
    private Path folder;

    private static SharingCases school() throws IOException {
        Path file = Path.of(System.getProperty("basedir", ""))
                .toAbsolutePath()
                .resolve("../examples/cli/src/main/resources/examples/school.yaml");
        Organization school = OrganizationFormat.YAML.read(file);
        return SharingCases.of(Sharing.of(school));
    }

    private static SharingPolicy only(String... lines) {
        return PolicyFormat.parse("policies:\n" + String.join("\n", lines) + "\n")
                .values()
                .asList()
                .get(0);
    }

    private static List<String> problems(String text) {
        InvalidFile invalid = catchThrowableOfType(InvalidFile.class, () -> PolicyFormat.parse(text));
        assertThat(invalid).as("what is wrong with %s", text).isNotNull();
        return invalid.problems().stream().map(Object::toString).toList();
    }

    private static List<String> problemsOf(String... lines) {
        return problems("policies:\n" + String.join("\n", lines) + "\n");
    }

    private static void requireSame(SharingPolicy read, SharingPolicy built) throws IOException {
        SharingCases school = school();
        assertThat(read.id()).isEqualTo(built.id());
        assertThat(read.question()).isEqualTo(built.question());
        assertThat(read.restsOn()).isEqualTo(built.restsOn());
        school.sharing()
                .responsibilities()
                .forEach(r -> assertThat(read.judge(school.at(r))).isEqualTo(built.judge(school.at(r))));
    }

    @Test
    void firstDecisiveIsTheOneOfJava() throws IOException {
        requireSame(
                only("- {id: ours, combine: first-decisive, of: [participation, weighted-majority, independence]}"),
                SharingPolicies.firstDecisive("ours", TAKING_PART, ACCURACY, DEPENDENCE));
    }

    @Test
    void unanimousIsTheOneOfJava() throws IOException {
        requireSame(
                only("- {id: ours, combine: unanimous, of: [participation, weighted-majority, independence]}"),
                SharingPolicies.unanimous("ours", TAKING_PART, ACCURACY, DEPENDENCE));
    }

    @Test
    void majorityIsTheOneOfJava() throws IOException {
        requireSame(
                only("- {id: ours, combine: majority, of: [participation, weighted-majority, independence]}"),
                SharingPolicies.majority("ours", TAKING_PART, ACCURACY, DEPENDENCE));
    }

    @Test
    void weightedIsTheOneOfJava() throws IOException {
        Map<SharingPolicy, Double> weights = new LinkedHashMap<>();
        weights.put(ACCURACY, 2.0);
        weights.put(TAKING_PART, 1.0);
        weights.put(DEPENDENCE, 0.5);
        requireSame(
                only(
                        "- {id: ours, combine: weighted, of: {weighted-majority: 2, participation: 1, independence: 0.5}}"),
                SharingPolicies.weighted("ours", weights));
    }

    @Test
    void vetoIsTheOneOfJava() throws IOException {
        requireSame(
                only("- {id: ours, combine: veto, of: [weighted-majority, participation, independence]}"),
                SharingPolicies.veto("ours", ACCURACY, TAKING_PART, DEPENDENCE));
    }

    @Test
    void rulesAreThoseOfJava() throws IOException {
        SharingPolicy read = only(
                "- id: standing-orders",
                "  question: What do our standing orders say?",
                "  source: Standing orders 2025, section 4",
                "  rules:",
                "    - when:",
                "        significance: {from: 0.8}",
                "        candidates: {from: 2, to: 9}",
                "        claimed: false",
                "      say: share",
                "      because: >",
                "        what is weighty",
                "        is decided by two",
                "    - {when: {kind: [unheld, shared-in-name-only], urgency: {to: 24}}, say: delegate, because: begin}",
                "    - {say: either, because: the rest}");
        RulePolicy built = RulePolicy.of(
                        "standing-orders",
                        List.of(
                                CaseRule.of(
                                        Verdict.SHARE,
                                        "what is weighty is decided by two",
                                        CaseCondition.from(CaseQuantity.SIGNIFICANCE, 0.8),
                                        CaseCondition.between(CaseQuantity.CANDIDATES, 2, 9),
                                        CaseCondition.claimed(false)),
                                CaseRule.of(
                                        Verdict.DELEGATE,
                                        "begin",
                                        CaseCondition.ofKind(HoldingKind.UNHELD, HoldingKind.SHARED_IN_NAME_ONLY),
                                        CaseCondition.to(CaseQuantity.URGENCY, 24)),
                                CaseRule.of(Verdict.EITHER, "the rest")))
                .withQuestion("What do our standing orders say?")
                .withSource("Standing orders 2025, section 4");
        assertThat(read).isEqualTo(built);
        requireSame(read, built);
    }

    @Test
    void aPolicyMayAskAnotherOfTheSameFileWhereverItStands() throws IOException {
        Map<String, SharingPolicy> read = PolicyFormat.parse("""
                policies:
                  - {id: careful, combine: unanimous, of: [mine, weighted-majority]}
                  - {id: mine, rules: [{say: share, because: we like it}]}
                """);
        assertThat(read.keySet()).containsExactly("careful", "mine");
        SharingPolicy mine = RulePolicy.of("mine", List.of(CaseRule.of(Verdict.SHARE, "we like it")));
        requireSame(read.get("careful"), SharingPolicies.unanimous("careful", mine, ACCURACY));
    }

    @Test
    void theSameCanBeWrittenAsJson() throws IOException {
        String json = "{\"policies\": [{\"id\": \"ours\", \"combine\": \"veto\","
                + " \"of\": [\"weighted-majority\", \"participation\"]},"
                + " {\"id\": \"mine\", \"rules\": [{\"when\": {\"claimed\": true}, \"say\": \"share\", \"because\": \"x\"}]}]}";
        Path file = Files.writeString(folder.resolve("policies.json"), json);
        assertThat(PolicyFormat.read(file).keySet()).containsExactly("ours", "mine");
        assertThat(PolicyFormat.parse(OrganizationFormat.JSON, json).get("mine"))
                .isEqualTo(PolicyFormat.read(file).get("mine"));
        Path wrong =
                Files.writeString(folder.resolve("wrong.json"), "{\n\"policies\": [{\"id\": 1.5,\n\"rules\": 3}]}");
        assertThatThrownBy(() -> PolicyFormat.read(wrong))
                .isInstanceOf(InvalidFile.class)
                .hasMessage(
                        wrong + ": line 2: policies[0].id: must be lower-case words joined by hyphens but was \"1.5\"\n"
                                + wrong + ": line 3: policies[0].rules: must be a list but was 3; write [3]");
    }

    @Test
    void aFileThatIsNotThereIsAnInputError() {
        assertThatThrownBy(() -> PolicyFormat.read(folder.resolve("none.yaml")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void allProblemsOfAFileAreToldAtOnceInTheOrderOfItsLines() {
        assertThat(problemsOf(
                        "  - id: careful",
                        "    combine: unanimos",
                        "    of: [weighted-majority]",
                        "  - id: standard",
                        "    combine: veto",
                        "    of: [weihted-majority]",
                        "  - id: orders",
                        "    rules:",
                        "      - when: {signifcance: {from: 0.8}}",
                        "        say: shared",
                        "        because: x"))
                .containsExactly(
                        "line 3: policies[0].combine: must be one of first-decisive, unanimous, majority, weighted, veto but was"
                                + " \"unanimos\"; did you mean \"unanimous\"?",
                        "line 5: policies[1].id: \"standard\" is a policy that ships; give this one another id",
                        "line 7: policies[1].of[0]: no policy \"weihted-majority\"; did you mean \"weighted-majority\"?",
                        "line 10: policies[2].rules[0].when.signifcance: unknown field \"signifcance\"; did you mean"
                                + " \"significance\"?",
                        "line 11: policies[2].rules[0].say: must be one of share, delegate, either but was \"shared\"; did you"
                                + " mean \"share\"?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``| line 1: a file of policies must be an object such as {policies: …} but was nothing",
                "[]| line 1: a file of policies must be an object such as {policies: …} but was a list [...]",
                "{}| line 1: the field \"policies\" is missing; a file of policies must have it",
                "{polices: []}| line 1: polices: unknown field \"polices\"; did you mean \"policies\"?",
                "{policies: []}| line 1: policies: must have at least one policy",
                "{policies: careful}| line 1: policies: must be a list but was careful; write [careful]",
                "{policies: [careful]}| line 1: policies[0]: a policy must be an object such as {id: …} but was careful",
                "a: &x 1| line 1: anchors (&x) are not read; write the value out where it is used",
                "{policies: [| line 1: not YAML",
            })
    void aFileThatHoldsNoPoliciesIsRefused(String text, String problem) {
        assertThat(problems(text)).anySatisfy(told -> assertThat(told).startsWith(problem));
    }

    @Test
    void whatWouldAskThousandsOfTimesIsRefused() {
        StringBuilder file = new StringBuilder();
        for (int level = 0; level < 4; level++) {
            for (int i = 0; i < 8; i++) {
                StringBuilder of = new StringBuilder();
                for (int k = 0; k < 8; k++) {
                    of.append(k == 0 ? "" : ", ")
                            .append("p")
                            .append(level + 1)
                            .append('-')
                            .append(k);
                }
                file.append("- {id: p")
                        .append(level)
                        .append('-')
                        .append(i)
                        .append(", combine: majority, of: [")
                        .append(of)
                        .append("]}\n");
            }
        }
        for (int i = 0; i < 8; i++) {
            file.append("- {id: p4-").append(i).append(", rules: [{say: share, because: x}]}\n");
        }
        assertThat(problemsOf(file.toString()))
                .hasSize(16)
                .first()
                .isEqualTo(
                        "line 2: policies[0].id: asks policies more than 500 times over all levels; take some out of what"
                                + " it asks, or out of what those ask");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{rules: [{say: share, because: x}]}| policies[0]: the field \"id\" is missing; a policy must have it",
                "{id: Ours, rules: [{say: share, because: x}]}| policies[0].id: must be lower-case words joined by hyphens but"
                        + " was \"Ours\"",
                "{id: [], rules: [{say: share, because: x}]}| policies[0].id: must be a text but was a list [...]",
                "{id: a}| policies[0]: must have rules, or combine and of",
                "{id: a, ruls: []}| policies[0].ruls: unknown field \"ruls\"; did you mean \"rules\"?",
                "{id: a, combine: veto, of: [standard], rules: [{say: share, because: x}]}| policies[0]: has rules and puts"
                        + " others together; make two policies of it, of which one asks the other",
                "{id: a, combine: veto}| policies[0]: the field \"of\" is missing; a policy that puts others together must have"
                        + " it",
                "{id: a, of: [standard]}| policies[0]: the field \"combine\" is missing; a policy that puts others together"
                        + " must have it",
                "{id: a, combine: veto, of: [standard], source: us}| policies[0].source: is for a policy of rules; one that"
                        + " puts others together asks what its algorithm asks, so leave it out",
                "{id: a, combine: veto, of: []}| policies[0].of: must name at least one policy",
                "{id: a, combine: weighted, of: {}}| policies[0].of: must name at least one policy",
                "{id: a, combine: veto, of: standard}| policies[0].of: must be a list but was standard; write [standard]",
                "{id: a, combine: veto, of: {standard: 1}}| policies[0].of: veto has no weights; write a list such as"
                        + " [weighted-majority, participation], or combine: weighted",
                "{id: a, combine: weighted, of: [standard]}| policies[0].of: must be an object such as {weighted-majority: 2,"
                        + " participation: 1} but was a list [...]",
                "{id: a, combine: weighted, of: {standard: 0}}| policies[0].of.standard: a weight must be a number from 0.000001 to 1000000",
                "{id: a, combine: weighted, of: {standard: much}}| policies[0].of.standard: must be a number but was much;"
                        + " write decimal digits, such as 1000 or 0.5",
                "{id: a, combine: weighted, of: {standard: '2'}}| policies[0].of.standard: must be a number but was the text"
                        + " \"2\"; write it without quotes",
                "{id: a, combine: weighted, of: {standard: 1e999}}| policies[0].of.standard: must be a number that fits into"
                        + " 64 bits but was 1e999",
                "{id: a, combine: veto, of: [standard, standard]}| policies[0].of[1]: \"standard\" stands twice; take one out",
                "{id: a, combine: veto, of: [zzzzzz]}| policies[0].of[0]: no policy \"zzzzzz\"; it must be one of this file or"
                        + " standard, participation, participation-time, participation-development, consent,"
                        + " complementarity, weighted-majority, screening, independence, capacity, development",
                "{id: a, combine: veto, of: [a]}| policies[0].of[0]: goes round in a circle: a asks a; take one of these out",
                "{id: a, id: b, combine: veto, of: [standard]}| policies[0].id: the field \"id\" is given twice; take one out",
                "{id: a, rules: []}| policies[0].rules: must have at least one rule, such as {say: share, because: …}",
                "{id: a, rules: [x]}| policies[0].rules[0]: a rule must be an object such as {say: …} but was x",
                "{id: a, rules: [{say: share}]}| policies[0].rules[0]: the field \"because\" is missing; a rule must have it",
                "{id: a, rules: [{because: x}]}| policies[0].rules[0]: the field \"say\" is missing; a rule must have it",
                "{id: a, rules: [{say: share, because: ' '}]}| policies[0].rules[0].because: the reason of a rule must not be"
                        + " empty",
                "{id: a, rules: [{say: share, because: x}, {say: share, because: y}]}| policies[0].rules[1]: can never apply,"
                        + " since a rule before it has no condition; put that one last",
                "{id: a, rules: [{say: share, because: x, when: {}}]}| policies[0].rules[0].when: must have a condition; leave"
                        + " \"when\" out where the rule always applies",
                "{id: a, rules: [{say: share, because: x, when: 3}]}| policies[0].rules[0].when: a condition must be an object"
                        + " such as {significance: …} but was 3",
                "{id: a, rules: [{say: share, because: x, when: {foo: 3}}]}| policies[0].rules[0].when.foo: unknown field"
                        + " \"foo\"; a condition has significance, holders, candidates, needs, urgency, kind, claimed",
                "{id: a, rules: [{say: share, because: x, when: {holders: 3}}]}| policies[0].rules[0].when.holders: a range"
                        + " must be an object such as {from: …} but was 3",
                "{id: a, rules: [{say: share, because: x, when: {holders: {}}}]}| policies[0].rules[0].when.holders: a range"
                        + " must have a least or a most; give from, to or both",
                "{id: a, rules: [{say: share, because: x, when: {holders: {from: 3, to: 2}}}]}|"
                        + " policies[0].rules[0].when.holders: nothing lies in a range from 3 to 2; give the smaller number"
                        + " to from",
                "{id: a, rules: [{say: share, because: x, when: {significance: {from: 8}}}]}|"
                        + " policies[0].rules[0].when.significance: the ends of a range of significance must be from 0 to 1",
                "{id: a, rules: [{say: share, because: x, when: {holders: {form: 3}}}]}|"
                        + " policies[0].rules[0].when.holders.form: unknown field \"form\"; did you mean \"from\"?",
                "{id: a, rules: [{say: share, because: x, when: {kind: unheld}}]}| policies[0].rules[0].when.kind: must be a"
                        + " list but was unheld; write [unheld]",
                "{id: a, rules: [{say: share, because: x, when: {kind: []}}]}| policies[0].rules[0].when.kind: there must be at"
                        + " least one kind",
                "{id: a, rules: [{say: share, because: x, when: {kind: [unhold]}}]}| policies[0].rules[0].when.kind[0]: must be"
                        + " one of unheld, held-in-parts, held-by-team, sole, delegated, one-holder, delegated-to-group, several-holders, shared,"
                        + " shared-in-name-only, shared-informally, held-informally, retained"
                        + " but was \"unhold\"; did you mean"
                        + " \"unheld\"?",
                "{id: a, rules: [{say: share, because: x, when: {claimed: maybe}}]}| policies[0].rules[0].when.claimed: must be"
                        + " one of true, false but was \"maybe\"",
            })
    void oneProblemIsToldOnceWithItsPathAndLine(String policy, String problem) {
        assertThat(problemsOf("- " + policy)).containsExactly("line 2: " + problem);
    }

    @Test
    void twoPoliciesMustNotHaveOneId() {
        assertThat(problemsOf("- {id: a, combine: veto, of: [standard]}", "- {id: a, combine: veto, of: [consent]}"))
                .containsExactly("line 3: policies[1].id: the id \"a\" is given twice; give each policy its own");
    }

    @Test
    void aCircleIsNamed() {
        assertThat(problemsOf(
                        "- {id: a, combine: veto, of: [b]}",
                        "- {id: b, combine: veto, of: [standard, c]}",
                        "- {id: c, combine: veto, of: [b]}"))
                .containsExactly(
                        "line 4: policies[2].of[0]: goes round in a circle: b asks c asks b; take one of these out");
    }

    @Test
    void policiesArePutTogetherTenLevelsDeepAtTheMost() {
        List<String> chain = new ArrayList<>(List.of("- {id: p1, combine: veto, of: [standard]}"));
        for (int i = 2; i <= 10; i++) {
            chain.add("- {id: p" + i + ", combine: veto, of: [p" + (i - 1) + "]}");
        }
        assertThat(only(chain.toArray(String[]::new)).id()).isEqualTo("p1");
        chain.add("- {id: p11, combine: veto, of: [p10]}");
        assertThat(problemsOf(chain.toArray(String[]::new)))
                .containsExactly(
                        "line 12: policies[10].id: policies must not be put together more than 10 levels deep");
        Collections.reverse(chain);
        assertThat(problemsOf(chain.toArray(String[]::new)))
                .containsExactly(
                        "line 11: policies[9].of[0]: policies must not be put together more than 10 levels deep");
    }
}
