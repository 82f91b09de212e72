package io.github.distributedleadership.rules.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.distributedleadership.core.format.ChangeList;
import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.assessment.Advice;
import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.assessment.AssessmentDifference;
import io.github.distributedleadership.rules.assessment.AssessmentOptions;
import io.github.distributedleadership.rules.assessment.RecordingPlan;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.policy.ready.SharingPolicies;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The names of those whose ids a result shows, and of nobody else. */
class NamesInJsonTest {
    private static final Assessment KITCHEN = Assessment.of(OrganizationFormat.YAML.parse("""
            format: 1
            asOf: 2025-06-30
            members:
              - {id: m1, name: Ana Ruiz, reportsTo: none}
              - {id: m2, name: "Ben\\n\\u202E", reportsTo: m1}
              - {id: cem, reportsTo: m1}
              - {id: m4, name: Dee Moss, reportsTo: none}
            teams: [{id: t1, name: Line, members: [m1, m2]}]
            responsibilities:
              - {id: r1, name: Menu, owner: team:t1, significance: 0.9}
              - {id: r2, owner: m1}
              - {id: r3, name: Shop}
            holdings:
              - {responsibility: r1, holders: [m1, m2], accountable: [m1, m2]}
              - {responsibility: r2, holders: [cem], accountable: [cem], assignedBy: m1}
            """));

    private interface Result {
        void write(Appendable out) throws IOException;
    }

    private static JsonNode json(Result result) throws IOException {
        StringBuilder out = new StringBuilder();
        result.write(out);
        return new ObjectMapper().readTree(out.toString());
    }

    private static JsonNode assessed() throws IOException {
        return json(out -> AssessmentJson.write(KITCHEN, Detail.standard(), out));
    }

    @Test
    void a_responsibility_has_its_name_owner_and_significance_where_they_are_known() throws IOException {
        JsonNode all = assessed().get("responsibilities");
        assertThat(all.get(0).get("name").asText()).isEqualTo("Menu");
        assertThat(all.get(0).get("owner").asText()).isEqualTo("team:t1");
        assertThat(all.get(0).get("significance").asDouble()).isEqualTo(0.9);
        assertThat(all.get(1).has("name")).isFalse();
        assertThat(all.get(1).get("owner").asText()).isEqualTo("m1");
        assertThat(all.get(1).has("significance")).isFalse();
        assertThat(all.get(2).has("owner")).isFalse();
    }

    @Test
    void names_are_given_once_and_as_they_are_written() throws IOException {
        JsonNode names = assessed().get("names");
        assertThat(names.get("members").get("m1").asText()).isEqualTo("Ana Ruiz");
        assertThat(names.get("members").get("m2").asText()).isEqualTo("Ben\n\u202E");
        assertThat(names.get("members").has("cem")).isFalse();
        assertThat(names.get("teams")).hasToString("{\"t1\":\"Line\"}");
        assertThat(names.get("responsibilities")).hasToString("{\"r1\":\"Menu\",\"r3\":\"Shop\"}");
    }

    @Test
    void messages_and_facts_keep_ids() throws IOException {
        String reasons =
                assessed().get("responsibilities").get(0).get("reasons").toString();
        assertThat(reasons)
                .contains("{\"member\":\"m1\"}", "on paper m1 and m2 hold it")
                .doesNotContain("Ana Ruiz");
    }

    @Test
    void nobody_is_named_whose_id_is_not_shown() throws IOException {
        JsonNode advice = json(out -> AdviceJson.write(
                Advice.of(KITCHEN, ResponsibilityId.of("r1"), List.of(SharingPolicies.standard())),
                Detail.standard(),
                out));
        JsonNode names = advice.get("names");
        assertThat(names.get("responsibilities")).hasToString("{\"r1\":\"Menu\"}");
        ((ObjectNode) advice).remove("names");
        names.get("members")
                .fieldNames()
                .forEachRemaining(id -> assertThat(advice.toString()).contains("\"" + id + "\""));
        assertThat(names.get("members").has("m1")).isTrue();
        assertThat(names.toString()).doesNotContain("Dee Moss");
    }

    @Test
    void a_difference_names_who_stands_in_its_changes() throws IOException {
        JsonNode difference = json(out -> DifferenceJson.write(
                AssessmentDifference.of(
                        KITCHEN.organization(),
                        ChangeList.parse("- {share: r3, with: [m4, m1]}\n").changes(),
                        AssessmentOptions.STANDARD),
                Detail.standard(),
                out));
        assertThat(difference.get("names").get("members").get("m4").asText()).isEqualTo("Dee Moss");
        assertThat(difference.get("names").get("responsibilities").get("r3").asText())
                .isEqualTo("Shop");
    }

    @Test
    void a_plan_names_what_it_is_about() throws IOException {
        JsonNode plan = json(out -> RecordingPlanJson.write(RecordingPlan.of(KITCHEN), Detail.standard(), out));
        assertThat(plan.get("names").get("responsibilities").get("r3").asText()).isEqualTo("Shop");
    }
}
