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
                        "line 10: members[2].id: the id \"ana\" is given already to members[0]; each member"
                                + " needs its own",
                        "line 7: members[0].reporting[1].to: no member \"zed\"",
                        "line 9: members[1].reportsTo: no member \"anna\"; did you mean \"ana\"?",
                        "line 14: teams[0].members[0]: no member \"zoe\"",
                        "line 15: teams[0].members[1].member: no member \"abe\"",
                        "line 20: responsibilities[0].dependsOn[1]: no responsibility \"s\"; did you mean \"r\"?",
                        "line 24: holdings[0].holders[0]: no member \"zed\"",
                        "line 25: holdings[0].holders[1]: no member \"bob\"",
                        "line 26: holdings[0].holders[2]: no team \"bob\"",
                        "line 27: holdings[0].accountable[0]: no member \"bob\"",
                        "line 28: holdings[1]: overlaps holdings[0]: both are holdings of \"r\" on the same"
                                + " day; end one"
                                + " before the other begins",
                        "line 32: leaders[0].scope.team: no team \"tt\"; did you mean \"t\"?",
                        "line 38: practice.initiatives[0].approval.givenBy: no member \"eve\"",
                        "line 44: practice.responses[0].values.q1: an answer must lie on the survey's scale"
                                + " from 1 to 5"
                                + " but was 9",
                        "line 45: practice.responses[0].values.q2: no item of survey \"s\" called \"q2\"; did"
                                + " you mean"
                                + " \"q1\"?",
                        "line 48: complete[1]: no attribute \"members.skils\" can be declared complete; did you mean"
                                + " \"members.skills\"?");
    }

    /** In a list whose elements the organisation keeps in another order, and in a row of many lines. */
    private static final String UNSORTED = String.join(
            "\n",
            "format: 1", // 1
            "practice:", // 2
            "  reflections:", // 3
            "    - at: 2025-01-01", // 4
            "      participants: [zoe, team:zoe, bob,", // 5
            "        abe, ana, bob]", // 6
            "      about:", // 7
            "        team:", // 8
            "          tt", // 9
            "      id: f", // 10
            "  decisions:", // 11
            "    - {responsibility: r, deciders: [ana], at: 2025-01-01, applies: {reflection: g}}", // 12
            "    - responsibility: q", // 13
            "      deciders: [zoe,", // 14
            "        ana, abe]", // 15
            "      at: 2025-01-01", // 16
            "      approvedBy: member:eve", // 17
            "      applies: g", // 18
            "  initiatives:", // 19
            "    - {proposers: [ana], at: 2025-01-01, approval: {refusedBy: eve}, serves: [z, g, a]}", // 20
            "  feedback:", // 21
            "    - {subject: {member: eve}, aspect: trust, at: 2025-01-01, giver: zoe}", // 22
            "  surveys: [{id: s, at: 2025-01-01, scale: [1, 5], items: [{id: q1, construct: trust}]}]", // 23
            "  responses:", // 24
            "    - {survey: s, values: {q2: 1, q1: 0}}", // 25
            "    - {survey: s, values: {\"q2\":", // 26
            "          1, \"q1\":", // 27
            "          0}}", // 28
            "    - survey: t", // 29
            "holdings:", // 30 (row 2 of the responses cannot be read: it has no values)
            "  - {responsibility: r, holders: [team:b, member:c, b], agreedIn: {decision: d}}", // 31
            "  - responsibility: r", // 32
            "    agreedIn:", // 33
            "      reflection: h", // 34
            "responsibilities:", // 35
            "  - {id: r, colour: red}", // 36
            "  - id: p", // 37
            "    partOf: q", // 38
            "  -", // 39
            "    name: another", // 40
            "    id: p", // 41
            "members:", // 42
            "  - {reporting: [{to: team:u}, {to: ann, kind: functional}], id: ana}", // 43
            "teams:", // 44
            "  - {members: [zed, {member: yan, role: x}, abe], id: t, parent: s}", // 45
            "  - members: [zed, {role: x,", // 46
            "      member: yan}]", // 47
            "    id: t", // 48
            "");

    @Test
    void the_order_of_the_file_is_told_and_not_that_of_the_organisation() {
        assertThat(Reading.problemsOfYaml(UNSORTED))
                .containsExactlyInAnyOrder(
                        "line 5: practice.reflections[0].participants[2]: no member \"bob\"",
                        "line 5: practice.reflections[0].participants[0]: no member \"zoe\"",
                        "line 5: practice.reflections[0].participants[1]: no team \"zoe\"",
                        "line 6: practice.reflections[0].participants[3]: no member \"abe\"",
                        "line 9: practice.reflections[0].about.team: no team \"tt\"",
                        "line 12: practice.decisions[0].applies.reflection: no reflection \"g\"; did you mean \"f\"?",
                        "line 13: practice.decisions[1].responsibility: no responsibility \"q\"; did you mean \"p\"?",
                        "line 14: practice.decisions[1].deciders[0]: no member \"zoe\"",
                        "line 15: practice.decisions[1].deciders[2]: no member \"abe\"",
                        "line 17: practice.decisions[1].approvedBy: no member \"eve\"",
                        "line 18: practice.decisions[1].applies: no reflection \"g\"",
                        "line 20: practice.initiatives[0].approval.refusedBy: no member \"eve\"",
                        "line 22: practice.feedback[0].giver: no member \"zoe\"",
                        "line 22: practice.feedback[0].subject.member: no member \"eve\"",
                        "line 25: practice.responses[0].values.q1: an answer must lie on the survey's scale"
                                + " from 1 to 5 but was 0",
                        "line 25: practice.responses[0].values.q2: no item of survey \"s\" called \"q2\"",
                        "line 26: practice.responses[1].values.q2: no item of survey \"s\" called \"q2\"",
                        "line 28: practice.responses[1].values.q1: an answer must lie on the survey's scale"
                                + " from 1 to 5 but was 0",
                        "line 29: practice.responses[2]: the field \"values\" is missing; a response must have it",
                        "line 31: holdings[0].holders[2]: no member \"b\"",
                        "line 31: holdings[0].holders[1]: no member \"c\"",
                        "line 31: holdings[0].holders[0]: no team \"b\"; did you mean \"t\"?",
                        "line 31: holdings[0].agreedIn.decision: no decision \"d\"",
                        "line 32: holdings[1]: overlaps holdings[0]: both are holdings of \"r\" on the same"
                                + " day; end one before the other begins",
                        "line 34: holdings[1].agreedIn.reflection: no reflection \"h\"; did you mean \"f\"?",
                        "line 36: responsibilities[0].colour: unknown field \"colour\"; a responsibility has"
                                + " id, name, owner, partOf, needs, dependsOn, significance, urgency,"
                                + " resources, affects, serves, stakes, situation, from, until",
                        "line 38: responsibilities[1].partOf: no responsibility \"q\"; did you mean \"p\"?",
                        "line 41: responsibilities[2].id: the id \"p\" is given already to responsibilities[1];"
                                + " each responsibility needs its own",
                        "line 43: members[0].reporting[1].to: no member \"ann\"; did you mean \"ana\"?",
                        "line 43: members[0].reporting[0].to: no team \"u\"; did you mean \"t\"?",
                        "line 45: teams[0].members[2]: no member \"abe\"",
                        "line 45: teams[0].members[1].member: no member \"yan\"",
                        "line 45: teams[0].members[0]: no member \"zed\"",
                        "line 45: teams[0].parent: no team \"s\"; did you mean \"t\"?",
                        "line 46: teams[1].members[0]: no member \"zed\"",
                        "line 47: teams[1].members[1].member: no member \"yan\"",
                        "line 48: teams[1].id: the id \"t\" is given already to teams[0]; each team needs its own");
    }

    @Test
    void a_file_has_the_lines_of_its_words() throws IOException {
        Path file = folder.resolve("school.yaml");
        Files.writeString(file, BLOCK);
        assertThatThrownBy(() -> OrganizationFormat.YAML.read(file))
                .isInstanceOf(InvalidOrganization.class)
                .hasMessageContaining("line 25: holdings[0].holders[1]: no member \"bob\"");
    }

    @Test
    void a_stream_has_the_lines_of_its_words_too() {
        var stream = new ByteArrayInputStream(BLOCK.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> OrganizationFormat.YAML.read(stream))
                .isInstanceOf(InvalidOrganization.class)
                .hasMessageContaining("line 25: holdings[0].holders[1]: no member \"bob\"")
                .hasMessageContaining("line 45: practice.responses[0].values.q2: no item");
    }

    @Test
    void a_table_has_the_order_of_its_cells() throws IOException {
        Files.writeString(folder.resolve("organization.csv"), "format,complete\n1,members.skils\n");
        Files.writeString(folder.resolve("members.csv"), "id,name,reportsTo\nana,,ben\nbe,\"B\nE\",none\nana,,\n");
        Files.writeString(
                folder.resolve("memberships.csv"),
                "team,member,role\nt,zoe,a\nt,ana,b\nu,ana,\nt,abe,\"c\nd\"\nt,zed,\n");
        Files.writeString(folder.resolve("teams.csv"), "id,colour,parent\nt,red,s\ns,,\n");
        Files.writeString(
                folder.resolve("holdings.csv"),
                "responsibility,holders,agreedIn,assignedBy\nr,team:zoe;bob;abe;bob,decision:d,none\n");
        Files.writeString(folder.resolve("responsibilities.csv"), "id,dependsOn\nr,s;none\nq,q2;x;a\n");
        Files.writeString(
                folder.resolve("decisions.csv"),
                "responsibility,deciders,at,applies,approvedBy\nr,ana,2025-01-01,f,eve\nq,none,2025-01-01,none,!none\n");
        Files.writeString(
                folder.resolve("initiatives.csv"), "proposers,approval,at\nzoe;abe,refusedBy:eve,2025-01-01\n");
        Files.writeString(folder.resolve("claims.csv"), "claimant,scope,at\nana,team:x,2025-01-01\n");
        Files.writeString(folder.resolve("surveys.csv"), "id,items,scale,at\ns,q1=a,1;5,2025-01-01\n");
        Files.writeString(folder.resolve("responses.csv"), "survey,values\ns,q2=1;q1=0\n");
        assertThat(Reading.problems(folder))
                .containsExactlyInAnyOrder(
                        "organization.csv: line 2: complete: no attribute \"members.skils\" can be declared"
                                + " complete; did you mean \"members.skills\"?",
                        "members.csv: line 2: members[0].reportsTo: no member \"ben\"; did you mean \"be\"?",
                        "members.csv: line 3: members[1].reportsTo: no member \"none\"; write !none where there"
                                + " is none",
                        "members.csv: line 5: members[2].id: the id \"ana\" is given already to members[0];"
                                + " each member needs its own",
                        "teams.csv: line 1: unknown column \"colour\"; there are id, name, purpose, kind,"
                                + " members, parent",
                        "memberships.csv: line 2: memberships[0].member: no member \"zoe\"",
                        "memberships.csv: line 4: memberships[2].team: no team \"u\"; did you mean \"s\"?",
                        "memberships.csv: line 5: memberships[3].member: no member \"abe\"; did you mean \"be\"?",
                        "memberships.csv: line 7: memberships[4].member: no member \"zed\"",
                        "responsibilities.csv: line 2: responsibilities[0].dependsOn[1]: no responsibility"
                                + " \"none\"; write !none where there is none",
                        "responsibilities.csv: line 2: responsibilities[0].dependsOn[0]: no responsibility"
                                + " \"s\"; did you mean \"q\"?",
                        "responsibilities.csv: line 3: responsibilities[1].dependsOn[2]: no responsibility"
                                + " \"a\"; did you mean \"q\"?",
                        "responsibilities.csv: line 3: responsibilities[1].dependsOn[0]: no responsibility"
                                + " \"q2\"; did you mean \"q\"?",
                        "responsibilities.csv: line 3: responsibilities[1].dependsOn[1]: no responsibility"
                                + " \"x\"; did you mean \"q\"?",
                        "holdings.csv: line 2: holdings[0].holders[2]: no member \"abe\"; did you mean \"be\"?",
                        "holdings.csv: line 2: holdings[0].holders[1]: no member \"bob\"",
                        "holdings.csv: line 2: holdings[0].holders[0]: no team \"zoe\"",
                        "holdings.csv: line 2: holdings[0].assignedBy: no member \"none\"; write !none where"
                                + " there is none",
                        "holdings.csv: line 2: holdings[0].agreedIn.decision: no decision \"d\"",
                        "decisions.csv: line 2: practice.decisions[0].approvedBy: no member \"eve\"",
                        "decisions.csv: line 2: practice.decisions[0].applies: no reflection \"f\"",
                        "decisions.csv: line 3: practice.decisions[1].deciders[0]: no member \"none\"",
                        "decisions.csv: line 3: practice.decisions[1].applies.reflection: no reflection"
                                + " \"none\"; write !none where there is none",
                        "initiatives.csv: line 2: practice.initiatives[0].proposers[1]: no member \"abe\"",
                        "initiatives.csv: line 2: practice.initiatives[0].proposers[0]: no member \"zoe\"",
                        "initiatives.csv: line 2: practice.initiatives[0].approval.refusedBy: no member \"eve\"",
                        "claims.csv: line 2: practice.claims[0].scope.team: no team \"x\"",
                        "responses.csv: line 2: practice.responses[0].values.q1: an answer must lie on the"
                                + " survey's scale from 1 to 5 but was 0",
                        "responses.csv: line 2: practice.responses[0].values.q2: no item of survey \"s\" called"
                                + " \"q2\"");
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
    void a_circle_of_lines_at_length_has_the_line_of_the_row() {
        assertThat(Reading.problemsOfYaml("format: 1\nmembers:\n- {id: a,\n   reporting: [{to:\n b}]}\n- {id: b,\n"
                        + "   reportsTo: a}\nteams:\n- {id: t,\n   parent: u}\n- {id: u,\n   parent: t}\n"))
                .containsExactlyInAnyOrder(
                        "line 10: teams[0].parent: \"t\" is inside itself: \"t\" → \"u\" → \"t\"; take one of"
                                + " these links out",
                        "line 3: members[0].reportsTo: \"a\" stands above himself or herself in the line: \"a\""
                                + " → \"b\" → \"a\"; take one of these links out");
    }

    @Test
    void the_key_and_the_value_of_an_answer_have_lines_of_their_own() {
        String survey = "{\"format\": 1, \"practice\": {\"surveys\": [{\"id\": \"s\", \"at\": \"2025-01-01\","
                + " \"scale\": [1, 5], \"items\": [{\"id\": \"q1\", \"construct\": \"trust\"}]}],\n";
        assertThat(Reading.problemsOfJson(survey
                        + "\"responses\": [\n{\"survey\": \"s\", \"values\": {\"q1\":\n9, \"q3\":\n1,\n\"q2\":"
                        + " 1}}]}}"))
                .containsExactlyInAnyOrder(
                        "line 4: practice.responses[0].values.q1: an answer must lie on the survey's scale from"
                                + " 1 to 5 but was 9",
                        "line 6: practice.responses[0].values.q2: no item of survey \"s\" called \"q2\"; did"
                                + " you mean \"q1\"?",
                        "line 4: practice.responses[0].values.q3: no item of survey \"s\" called \"q3\"; did"
                                + " you mean \"q1\"?");
    }

    @Test
    void rows_that_cannot_be_read_count_in_lines_and_in_messages() {
        assertThat(Reading.problemsOfYaml("format: 1\nmembers:\n- {colour: red}\n- {id: a}\n- {id: 1, id: 2}\n"
                        + "- id: b\n  reportsTo: c\n- {id: a}\nresponsibilities: [{id: r}]\nholdings:\n"
                        + "- {colour: red}\n- {responsibility: r}\n- {colour: blue}\n- {responsibility: r}\n"))
                .containsExactlyInAnyOrder(
                        "line 3: members[0].colour: unknown field \"colour\"; a member has id, name, kind,"
                                + " skills, reportsTo, reporting, from, until",
                        "line 3: members[0]: the field \"id\" is missing; a member must have it",
                        "line 5: members[2].id: the field \"id\" is given twice; take one out",
                        "line 8: members[4].id: the id \"a\" is given already to members[1]; each member needs"
                                + " its own",
                        "line 11: holdings[0].colour: unknown field \"colour\"; a holding has id,"
                                + " responsibility, holders, parts, arrangement, quorum, deputies, assignedBy,"
                                + " accountable, approvers, reviewers, consulted, informed, level, origin,"
                                + " agreedIn, from, until",
                        "line 11: holdings[0]: the field \"responsibility\" is missing; a holding must have it",
                        "line 13: holdings[2].colour: unknown field \"colour\"; a holding has id,"
                                + " responsibility, holders, parts, arrangement, quorum, deputies, assignedBy,"
                                + " accountable, approvers, reviewers, consulted, informed, level, origin,"
                                + " agreedIn, from, until",
                        "line 13: holdings[2]: the field \"responsibility\" is missing; a holding must have it",
                        "line 14: holdings[3]: overlaps holdings[1]: both are holdings of \"r\" on the same"
                                + " day; end one before the other begins");
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
