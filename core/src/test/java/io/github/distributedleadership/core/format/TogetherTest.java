package io.github.distributedleadership.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.organization.Organization;
import org.junit.jupiter.api.Test;

/** What is wrong within rows and what is wrong among them are told together, and neither causes the other. */
class TogetherTest {
    @Test
    void rows_that_cannot_be_read_do_not_hide_what_is_wrong_among_the_others() {
        assertThat(Reading.problemsOfYaml(String.join(
                        "\n",
                        "format: 1",
                        "members:",
                        "  - {id: ana, skills: {phonics: 7}}", // 3
                        "  - {id: ben, reportsTo: zoe}", // 4
                        "  - {id: ben}", // 5
                        "responsibilities: [{id: r}]",
                        "holdings:",
                        "  - {responsibility: r, level: high}", // 8
                        "  - {responsibility: r, holders: [ana]}", // 9
                        "  - {responsibility: r, holders: [ben]}"))) // 10
                .containsExactly(
                        "line 3: members[0].skills.phonics: must be a number from 0 to 1 but was 7",
                        "line 4: members[1].reportsTo: no member \"zoe\"",
                        "line 5: members[2].id: the id \"ben\" is given already to members[1]; each member needs its own",
                        "line 8: holdings[0].level: must be one of tell, sell, consult, agree, advise, inquire, delegate but was"
                                + " \"high\"",
                        "line 10: holdings[2]: overlaps holdings[1]: both are holdings of \"r\" on the same day; end one"
                                + " before the other begins");
    }

    @Test
    void where_an_id_or_a_collection_cannot_be_read_nothing_is_said_to_be_missing_there() {
        assertThat(Reading.problemsOfYaml(
                        "format: 1\nmembers: [{id: [a]}]\nteams: []\nleaders: [{member: a, scope: {team: t}}]"))
                .containsExactly(
                        "line 2: members[0].id: must be a text but was a list [...]",
                        "line 4: leaders[0].scope.team: no team \"t\"");
        assertThat(Reading.problemsOfYaml(
                        "format: 1\nmembrs: [{id: a}]\nleaders: [{member: a, scope: {organization: true}}]"))
                .containsExactly("line 2: membrs: unknown field \"membrs\"; did you mean \"members\"?");
    }

    @Test
    void fields_of_ones_own_are_kept_in_the_objects_of_a_row_too() {
        String text = String.join(
                "\n",
                "format: 1",
                "data: {purpose: teaching, x-d: 1}",
                "members:",
                "  - {id: a}",
                "responsibilities:",
                "  - {id: r, resources: [{kind: funds, amount: 1, x-n: first}, {kind: tools, amount: 1, x-n: second}],"
                        + " stakes: {prior: 0.5, gain: 1, loss: 1, x-s: 2}, situation: {x-q: 3}, x-r: 4}",
                "leaders:",
                "  - {member: a, scope: {organization: true, x-c: {deep: [1]}}}",
                "practice:",
                "  initiatives:",
                "    - {proposers: [a], approval: {pending: true, x-p: 5}, applies: {reflection: f, x-l: 6}, at: 2025-01-01}",
                "  reflections:",
                "    - {id: f, participants: [a], about: {responsibility: r, x-b: 7}, at: 2025-01-01}",
                "  surveys:",
                "    - {id: s, at: 2025-01-01, scale: [1, 5], items: [{id: q, construct: trust, x-i: 8}]}",
                "  x-k: 9",
                "");
        Organization read = OrganizationFormat.YAML.parse(text);
        assertThat(read.responsibilities().get(0).extensions().keySet())
                .containsExactly("resources[0].x-n", "resources[1].x-n", "situation.x-q", "stakes.x-s", "x-r");
        assertThat(OrganizationFormat.YAML.text(read)).isEqualToIgnoringWhitespace(quoted(text));
        assertThat(OrganizationFormat.JSON.parse(OrganizationFormat.JSON.text(read)))
                .isEqualTo(read);
    }

    /** Values of one's own are written as JSON. */
    private static String quoted(String text) {
        return text.replace("first", "\"first\"")
                .replace("second", "\"second\"")
                .replace("{deep", "{\"deep\"");
    }

    @Test
    void resources_keep_their_own_fields_in_whatever_order_they_are_given() {
        String one = "{kind: tools, amount: 1, x-n: 1}";
        String other = "{kind: funds, amount: 1, x-n: 2}";
        String file = "format: 1\nresponsibilities: [{id: r, resources: [%s, %s]}]";
        assertThat(OrganizationFormat.YAML.parse(file.formatted(one, other)))
                .isEqualTo(OrganizationFormat.YAML.parse(file.formatted(other, one)));
        assertThat(Reading.problemsOfYaml(file.formatted(one, one)))
                .containsExactly(
                        "line 2: responsibilities[0].resources: the field \"x-n\" is given in two equal objects of"
                                + " \"resources\"; take one out");
    }

    @Test
    void a_field_of_ones_own_in_an_object_that_is_not_there_is_refused() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() ->
                        Organization.builder().extension("stakes.x-a", "1").build()))
                .hasMessage(
                        "extensions: \"stakes.x-a\" stands in \"stakes\", which is not there; take it out or give that");
    }

    @Test
    void everything_is_on_record_in_any_case() {
        assertThat(OrganizationFormat.YAML
                        .parse("format: 1\nrecorded: COMPLETE\n")
                        .recordedCompletely())
                .isTrue();
    }
}
