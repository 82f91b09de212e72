package io.github.distributedleadership.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.assessment.RecordingPlan;
import io.github.distributedleadership.rules.assessment.RecordingStep;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code plan} tells what every indicator needs, and what to record next. */
class PlanTest {
    @TempDir
    private Path folder;

    private Path team() {
        Path place = folder.resolve("team.yaml");
        assertThat(Cli.run("new", place, "--like", "team").code()).isZero();
        return place;
    }

    private static RecordingPlan plan(String text) {
        return RecordingPlan.of(Assessment.of(OrganizationFormat.YAML.parse(text)));
    }

    @Test
    void every_indicator_has_its_place_and_every_form_gives_the_same() {
        Cli yaml = Cli.run("plan", Cli.SCHOOL);
        assertThat(yaml.code()).isZero();
        assertThat(yaml.err()).isEmpty();
        for (Indicator indicator : Indicator.values()) {
            assertThat(yaml.out()).contains("- " + indicator.id() + " can");
        }
        for (String form : List.of("json", "tables")) {
            Path place = folder.resolve("school." + form);
            assertThat(Cli.run("convert", Cli.SCHOOL, "--to", form, "--out", place)
                            .code())
                    .isZero();
            assertThat(Cli.run("plan", place)).isEqualTo(yaml);
        }
    }

    @Test
    void json_says_the_same() {
        JsonNode json =
                Trees.json(Cli.run("plan", Cli.STUDIO, "--format", "json").out());
        assertThat(json.get("format").asInt()).isEqualTo(1);
        assertThat(json.get("organization").asText()).isEqualTo("Fern Studio");
        assertThat(json.get("asOf").asText()).isEqualTo("2025-12-31");
        assertThat(json.get("indicators")).hasSize(Indicator.values().length);
        JsonNode first = json.get("indicators").get(0);
        assertThat(first.get("id").asText()).isEqualTo("autonomy.unapproved-decisions");
        assertThat(first.get("condition").asText()).isEqualTo("AUTONOMY");
        assertThat(first.get("status").asText()).isEqualTo("DETERMINED");
        assertThat(first.get("fields").get(0))
                .hasToString("{\"field\":\"decisions.approvedBy\",\"presence\":\"PRESENT\",\"known\":12,\"rows\":12}");
        RecordingPlan plan = plan(Cli.read(Cli.STUDIO));
        assertThat(json.get("next")).hasSameSizeAs(plan.next());
        assertThat(json.get("next").get(0).get("fields").get(0).asText())
                .isEqualTo(plan.next().get(0).fields().get(0).toString());
    }

    /** The first step for the team to start from, recorded as a person would. */
    @Test
    void initiatives_that_are_recorded_as_advised_determine_what_was_said_to_rest_on_them() {
        assertDetermines("initiatives.approval,initiatives.outcome,initiatives.serves", """
                goals: [{id: g}]
                practice:
                  initiatives:
                    - {id: i1, proposers: [eli], approval: {notSought: true}, serves: [g], outcome: failed, responsibility: customers, at: 2025-10-01}
                    - {id: i2, proposers: [fay], approval: {notSought: true}, serves: [g], outcome: failed, responsibility: customers, at: 2025-10-02}
                """);
    }

    @Test
    void coaching_that_is_recorded_as_advised_determines_what_was_said_to_rest_on_it() {
        assertDetermines("coaching", """
                practice:
                  coaching: [{coach: mara, coachee: fay, from: 2023-09-01}]
                """);
    }

    @Test
    void a_survey_that_is_recorded_as_advised_determines_what_was_said_to_rest_on_it() {
        assertDetermines(
                "responses,surveys",
                """
                practice:
                  surveys:
                    - {id: s, at: 2026-03-01, scale: [1, 5], items: [{id: a, construct: autonomy}, {id: y, construct: accountability},
                       {id: p, construct: capacity}, {id: c, construct: coaching}, {id: r, construct: reflection}, {id: s, construct: shared-responsibility}]}
                  responses:
                """ + "    - {survey: s, team: everyone, values: {a: 4, y: 4, p: 4, c: 4, r: 4, s: 4}}\n".repeat(5));
    }

    private void assertDetermines(String fields, String insteadOfPractice) {
        String text = Cli.read(team());
        List<FieldId> wanted = Stream.of(fields.split(","))
                .map(key -> FieldId.ofKey(key).orElseThrow())
                .toList();
        RecordingStep step = plan(text).next().stream()
                .filter(one -> one.fields().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new AssertionError(plan(text).next().toString()));
        RecordingPlan now = plan(text.replace("practice:\n", insteadOfPractice));
        List<String> open = new ArrayList<>();
        for (Indicator indicator : step.indicators()) {
            IndicatorResult result = now.assessment().conditions().at(indicator);
            if (!result.isDetermined()) {
                open.add(result + " for want of " + result.missing());
            }
        }
        assertThat(open).isEmpty();
        assertThat(now.next()).noneMatch(one -> one.fields().equals(wanted));
    }

    @Test
    void what_is_hardly_there_is_named_with_what_is_missing() {
        // the needs alone would not do: nobody's skills are on record either
        String without = Cli.read(team()).replaceAll(", (skills|needs): \\{[^}]*}", "");
        assertThat(plan(without).next())
                .anySatisfy(step -> assertThat(step.fields())
                        .containsExactly(FieldId.MEMBERS_SKILLS, FieldId.RESPONSIBILITIES_NEEDS));
    }

    @Test
    void nothing_is_advised_where_all_is_there() {
        assertThat(Cli.run("plan", Cli.SCHOOL).out())
                .contains("What stays open for another reason")
                .contains("40 of 46 indicators can be told");
    }
}
