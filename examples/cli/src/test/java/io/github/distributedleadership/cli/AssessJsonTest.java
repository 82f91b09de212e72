package io.github.distributedleadership.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other programs read the JSON of {@code assess}: its keys and words are promised. */
class AssessJsonTest {
    private static final String WORD = "[A-Z]+(_[A-Z]+)*";
    private static final Set<String> EVIDENCE = Set.of("PAPER", "RECORD", "PERCEIVED", "MIXED");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"school", "studio", "nothing"})
    void keys_and_words_are_those_promised(String which) {
        JsonNode json = assess(
                switch (which) {
                    case "school" -> Cli.SCHOOL;
                    case "studio" -> Cli.STUDIO;
                    default -> Cli.write(folder.resolve("nothing.yaml"), "format: 1\n");
                });
        assertThat(json.get("format").asInt()).isEqualTo(1);
        keys(
                json,
                "format notice headline findings tested expectedByChance responsibilities form teams leaders conditions strain gaps measures recommendations"
                        + " heldBack recordNext names",
                "organization asOf practiceFrom purpose counterfactualsOf");
        keys(json.get("names"), "members teams responsibilities", "");
        json.get("headline").forEach(AssessJsonTest::reason);
        json.get("recordNext").forEach(AssessJsonTest::reason);
        json.get("findings").forEach(found -> {
            keys(found, "tier class reach ids values reasons try lesser", "idsSize suggestion");
            words(found, "class");
            assertThat(found.get("tier").asInt()).isBetween(1, 6);
            found.get("reasons").forEach(AssessJsonTest::reason);
        });
        json.get("responsibilities").forEach(AssessJsonTest::responsibility);
        form(json.get("form"), "");
        json.get("teams").forEach(team -> form(team, "id "));
        json.get("leaders").forEach(leader -> {
            keys(leader, "member scope emergent", "role basis");
            words(leader, "basis");
            assertThat(leader.get("emergent").asText()).isIn("YES", "NO", "UNDETERMINED");
        });
        assertThat(json.findValues("condition").stream()
                        .map(JsonNode::asText)
                        .distinct()
                        .toList())
                .contains("AUTONOMY", "ACCOUNTABILITY", "CAPACITY", "COACHING", "REFLECTION", "SHARED_RESPONSIBILITY");
        json.get("conditions").forEach(AssessJsonTest::condition);
        json.get("strain").forEach(AssessJsonTest::indicator);
        json.get("gaps").forEach(gap -> {
            keys(gap, "condition between values size", "");
            words(gap, "condition");
            gap.get("between").forEach(e -> assertThat(e.asText()).matches("RECORD|PERCEIVED|[a-z-]+\\.[a-z-]+"));
        });
        json.get("recommendations").forEach(one -> {
            keys(one, "id kind verdict reasons", "suggestion");
            words(one, "kind", "verdict");
            one.get("reasons").forEach(AssessJsonTest::reason);
        });
        json.get("measures").forEach(measure -> {
            keys(measure, "id status", "value");
            assertThat(measure.get("status").asText()).matches("EXACT|UNDEFINED: .+");
            assertThat(measure.has("value"))
                    .isEqualTo(measure.get("status").asText().equals("EXACT"));
        });
    }

    private static void responsibility(JsonNode held) {
        keys(
                held,
                "id kind onPaper inRecord evidence differs ratified nominalHolders carriers interventions automated verdict"
                        + " reasons",
                "name owner significance margin band holders enactedArrangement decisions byHolders share worth spreadP concentratedP effective top"
                        + " settle holdersSize nominalHoldersSize carriersSize counterfactuals counterfactualSearch");
        held.path("top")
                .forEach(top -> assertThat(top.isTextual() || top.isNumber()).isTrue());
        held.path("settle")
                .forEach(settle ->
                        assertThat(settle.isTextual() || settle.isNumber()).isTrue());
        words(held, "kind", "onPaper", "inRecord", "evidence", "enactedArrangement", "verdict");
        // none is an empty list, unknown is absent
        assertThat(held.has("holders")).isEqualTo(!held.get("onPaper").asText().equals("UNKNOWN"));
        held.get("reasons").forEach(AssessJsonTest::reason);
        held.path("counterfactualSearch").forEach(search -> keys(search, "of end", "tries triedBelow missing"));
        held.path("counterfactuals").forEach(one -> {
            keys(one, "of from to cost changes", "");
            words(one, "from", "to");
            assertThat(one.get("of").asText()).isIn("kind", "verdict");
            assertThat(one.get("from"))
                    .isEqualTo(held.get(one.get("of").asText()))
                    .isNotEqualTo(one.get("to"));
        });
    }

    private static void form(JsonNode form, String more) {
        keys(
                form,
                more + "form counted onOne byHolders leftOut robustness delegated withoutAny reasons",
                "effectiveHolders largestShare focus delegatedSize withoutAnySize");
        words(form, "form");
        assertThat(form.has("focus")).isEqualTo(form.get("form").asText().equals("FOCUSED"));
        form.get("reasons").forEach(AssessJsonTest::reason);
    }

    private static void reason(JsonNode reason) {
        keys(reason, "rule outcome evidence facts message source ours", "");
        words(reason, "outcome", "evidence");
        assertThat(reason.get("rule").asText()).matches("[a-z0-9-]+(\\.[a-z0-9-]+)*");
        assertThat(reason.get("message").asText()).isNotBlank().doesNotContain("{", "}", "\n");
        reason.get("facts")
                .forEach(fact -> assertThat(fact.isNumber() || isId(fact) || fact.isArray())
                        .as("a fact is a number, a text, an id or a list of ids, but was %s", fact)
                        .isTrue());
        reason.get("facts")
                .forEach(fact -> fact.forEach(id -> assertThat(fact.isObject() || isId(id))
                        .as("a list is of texts or ids, but was %s", fact)
                        .isTrue()));
    }

    /** A text, or what says of what it is. */
    private static boolean isId(JsonNode fact) {
        return fact.isTextual()
                || fact.isObject()
                        && fact.size() == 1
                        && Set.of("member", "team", "responsibility")
                                .contains(fact.fieldNames().next());
    }

    private static void condition(JsonNode condition) {
        keys(condition, "condition status byEvidence missing indicators", "score");
        determined(condition, "score");
        condition.get("byEvidence").fieldNames().forEachRemaining(evidence -> {
            assertThat(evidence).isIn(EVIDENCE);
            keys(condition.get("byEvidence").get(evidence), "mean number", "");
        });
        condition.get("indicators").forEach(AssessJsonTest::indicator);
    }

    private static void indicator(JsonNode indicator) {
        keys(
                indicator,
                "id status evidence descriptive missing",
                "reason value numerator denominator unknown low high interval weighted given counted outOf countedSize"
                        + " outOfSize beside");
        assertThat(indicator.get("evidence").asText()).isIn(EVIDENCE);
        boolean determined = determined(indicator, "value");
        assertThat(indicator.has("reason")).isEqualTo(!determined);
        assertThat(determined || !indicator.has("interval") && !indicator.has("weighted"))
                .isTrue();
    }

    /** Whether it is determined; a value that is not determined is absent. */
    private static boolean determined(JsonNode node, String values) {
        boolean determined = node.get("status").asText().equals("DETERMINED");
        assertThat(node.get("status").asText()).isIn("DETERMINED", "UNDETERMINED");
        for (String value : values.split(" ")) {
            assertThat(node.has(value)).as(value + " of " + node).isEqualTo(determined);
        }
        return determined;
    }

    private static void words(JsonNode node, String... keys) {
        for (String key : keys) {
            if (node.has(key)) {
                assertThat(node.get(key).asText()).as(key).matches(WORD);
            }
        }
    }

    private static void keys(JsonNode node, String always, String sometimes) {
        Set<String> required = Set.of(always.split(" "));
        Set<String> allowed = new TreeSet<>(required);
        allowed.addAll(List.of(sometimes.split(" ")));
        List<String> found = new ArrayList<>();
        node.fieldNames().forEachRemaining(found::add);
        assertThat(found).containsAll(required).isSubsetOf(allowed);
        node.forEach(value -> assertThat(value.isNull()).isFalse());
    }

    @Test
    void words_among_the_facts_are_upper_case_too() {
        JsonNode json = assess(Cli.SCHOOL);
        for (String slot : List.of("kind", "onPaper", "inRecord", "level", "declared", "enacted", "coverage", "form")) {
            json.findValues("facts").stream()
                    .filter(facts -> facts.has(slot))
                    .forEach(facts ->
                            assertThat(facts.get(slot).asText()).as(slot).matches(WORD));
        }
    }

    @Test
    void a_list_of_ids_shows_twenty_and_its_size_unless_all_are_asked_for() {
        Path many = Cli.write(folder.resolve("many.yaml"), crowd(25));
        JsonNode some = assess(many);
        JsonNode held = some.get("responsibilities").get(0);
        assertThat(texts(held.get("holders"))).hasSize(20).contains("m01", "m20");
        assertThat(held.get("holdersSize").asInt()).isEqualTo(25);
        JsonNode onPaper = held.get("reasons").get(0).get("facts");
        assertThat(onPaper.get("holders")).hasSize(20);
        assertThat(onPaper.get("holdersSize").asInt()).isEqualTo(25);

        JsonNode all = assess(many, "--ids", "all");
        assertThat(texts(all.get("responsibilities").get(0).get("holders"))).hasSize(25);
        assertThat(all.toString()).doesNotContain("Size\"");
        assertThat(Cli.run("assess", many, "--full").out())
                .contains("m20 and 5 more hold it")
                .doesNotContain("m21");
        assertThat(Cli.run("assess", many, "--ids=all").out()).contains("m24 and m25 hold it");
    }

    @Test
    void a_small_number_has_the_same_bytes_on_every_java() {
        StringBuilder file = new StringBuilder(
                "format: 1\nleaders: []\npractice: {coaching: [{coach: m2, coachee: m1, from: 2025-01-01}]}\nmembers:\n");
        IntStream.rangeClosed(1, 500).forEach(i -> file.append("  - {id: m" + i + "}\n"));
        String json = Cli.run("assess", Cli.write(folder.resolve("reach.yaml"), file.toString()), "--format", "json")
                .out();
        // 1 of 500 is 0.002, which Double.toString of Java 17 writes as 0.0020
        assertThat(json).contains("\"value\" : 0.002,").doesNotContain("0.0020");
    }

    private static String crowd(int members) {
        StringBuilder ids = new StringBuilder();
        StringBuilder rows = new StringBuilder();
        IntStream.rangeClosed(1, members).forEach(i -> {
            String id = String.format(java.util.Locale.ROOT, "m%02d", i);
            ids.append(i == 1 ? "" : ", ").append(id);
            rows.append("  - {id: ").append(id).append("}\n");
        });
        return "format: 1\nmembers:\n" + rows + "responsibilities: [{id: r}]\nholdings: [{responsibility: r, holders: ["
                + ids + "]}]\n";
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode assess(Path file, String... more) {
        List<Object> args = new ArrayList<>(List.of("assess", file, "--format", "json"));
        args.addAll(List.of(more));
        Cli cli = Cli.run(args.toArray());
        assertThat(cli.code()).as(cli.err()).isZero();
        return Trees.json(cli.out());
    }
}
