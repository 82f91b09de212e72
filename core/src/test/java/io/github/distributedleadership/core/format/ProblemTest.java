package io.github.distributedleadership.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.distributedleadership.core.format.token.Words;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a row is told with its path and line, and reading goes on. */
class ProblemTest {
    private static final String NO_VALUE =
            "has no value; give one, write [] or none where there is none, or leave it out where it is not known";

    /** Each case stands on the second line of a file. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '\u0001',
            value = {
                "nme: a § nme: unknown field \"nme\"; did you mean \"name\"?",
                "data: {sense: a} § data.sense: unknown field \"sense\"; data has purpose, basis",
                "data: {x-a: 1, x-a: 2} § data.x-a: the field \"x-a\" is given twice; take one out",
                "data: {purpose: fun} § data.purpose: must be one of development, research, teaching, public-record but was \"fun\"",
                "recorded: all § recorded: must be complete but was all; leave it out where not all is on record",
                "partial: [trsut] § partial[0]: no collection \"trsut\"; did you mean \"trust\"?",
                "asOf: 2025-02-30 § asOf: not a date: \"2025-02-30\"; write a day such as 2025-11-30 or an instant such as 2025-11-30T08:15:00Z",
                "x-a: {b: 1, b: 2} § x-a.b: the key \"b\" is given twice; take one out",
                "x-a: [.nan] § x-a[0]: must be a finite number but was .nan; JSON cannot keep it",
                "practice: [] § practice: practice must be an object such as {decisions: …} but was a list [...]",
                "practice: {trsut: []} § practice.trsut: unknown field \"trsut\"; did you mean \"trust\"?",
                "members: ana § members: must be a list but was ana; write [ana]",
                "members: {a: b} § members: must be a list but was an object {...}",
                "members: [ana] § members[0]: a member must be an object such as {id: …} but was ana",
                "members: [{}] § members[0]: the field \"id\" is missing; a member must have it",
                "members: [{id: [a]}] § members[0].id: must be a text but was a list [...]",
                "members: [{id: \"\"}] § members[0].id: the id of a member must not be empty",
                "members: [{id: \" a\"}] § members[0].id: the id of a member must not begin or end with a space but was \" a\"",
                "members: [{id: a, name: ' '}] § members[0]: the name of member \"a\" must not be blank",
                "members: [{id: a, id: b}] § members[0].id: the field \"id\" is given twice; take one out",
                "members: [{id: a, from: 2025-01-01, from: 2025-01-02}] § members[0].from: the field \"from\" is given twice; take one out",
                "members: [{id: a, from: 2025-03-02, until: 2025-03-01}] § members[0]: a term must end after the day on which it begins but was from 2025-03-02 until 2025-03-01; until is the first day on which it is over",
                "members: [{id: a, reportsTo: none, reporting: []}] § members[0].reporting: reportsTo and reporting say the same; keep one of them",
                "members: [{id: a, reportsTo: [b]}] § members[0].reportsTo: must be a text but was a list [...]",
                "members: [{id: a, reporting: [b]}] § members[0].reporting[0]: a reporting line must be an object such as {to: …} but was b",
                "members: [{id: a, reporting: [{to: b, kind: dotted}]}] § members[0].reporting[0].kind: must be one of line, functional but was \"dotted\"",
                "members: [{id: a, skills: [p]}] § members[0].skills: must be an object such as {phonics: 0.7} but was a list [...]",
                "members: [{id: a, skills: {p: 1, p: 0}}] § members[0].skills.p: the key \"p\" is given twice; take one out",
                "members: [{id: a, skills: {\"\": 1}}] § members[0].skills.: the name of a skill must not be empty",
                "members: [{id: a, skills: {p: 2}}] § members[0].skills.p: must be a number from 0 to 1 but was 2",
                "members: [{id: a, skills: {p: 0.9.1}}] § members[0].skills.p: must be a number but was 0.9.1; write decimal digits, such as 1000 or 0.5",
                "members: [{id: a, skills: {p: .nan}}] § members[0].skills.p: must be a number but was .nan; write decimal digits, such as 1000 or 0.5",
                "members: [{id: a, skills: {p: -.inf}}] § members[0].skills.p: must be a number but was -.inf; write decimal digits, such as 1000 or 0.5",
                "members: [{id: a, skills: {p: 1_000}}] § members[0].skills.p: must be a number but was 1_000; write decimal digits, such as 1000 or 0.5",
                "members: [{id: a, skills: {p: 0x1F}}] § members[0].skills.p: must be a number but was 0x1F; write decimal digits, such as 1000 or 0.5",
                "members: [{id: a, skills: {p: 1e999}}] § members[0].skills.p: must be a number that fits into 64 bits but was 1e999",
                "members: [{id: a, skills: {p: \"0.5\"}}] § members[0].skills.p: must be a number but was the text \"0.5\"; write it without quotes",
                "members: [{id: a, skills: {p: \"high\"}}] § members[0].skills.p: must be a number but was the text \"high\"",
                "members: [{id: a, skills: {p: [1]}}] § members[0].skills.p: must be a number but was a list [...]",
                "teams: [{id: t, kind: standng}] § teams[0].kind: must be one of standing, project, ad-hoc but was \"standng\"; did you mean \"standing\"?",
                "teams: [{id: t, members: [{role: x}]}] § teams[0].members[0]: the field \"member\" is missing; a membership must have it",
                "teams: [{id: t, parent: t}] § teams[0]: team \"t\" must not be its own parent",
                "responsibilities: [{id: r, urgency: soon}] § responsibilities[0].urgency: not a span of time: \"soon\"; write P14D, P3M, P1Y or PT4H",
                "responsibilities: [{id: r, significance: high}] § responsibilities[0].significance: must be a number but was high; write decimal digits, such as 1000 or 0.5",
                "responsibilities: [{id: r, resources: [{kind: funds, amount: 0}]}] § responsibilities[0].resources[0]: the amount of a resource must be a number above 0 but was 0",
                "responsibilities: [{id: r, stakes: {prior: 0.5, gain: 1}}] § responsibilities[0].stakes: the field \"loss\" is missing; stakes must have it",
                "responsibilities: [{id: r, situation: {structured: yes}}] § responsibilities[0].situation.structured: must be true or false but was yes",
                "holdings: [{responsibility: r, holders: [a, b], arrangement: sole}] § holdings[0]: a sole holding of \"r\" must have one holder but has 2; leave the arrangement out, or name how they act together",
                "holdings: [{responsibility: r, quorum: 1.5}] § holdings[0].quorum: must be a whole number below 2147483648 but was 1.5",
                "holdings: [{responsibility: r, quorum: 4e9}] § holdings[0].quorum: must be a whole number below 2147483648 but was 4e9",
                "holdings: [{responsibility: r, holders: [~]}] § holdings[0].holders[0]: " + NO_VALUE,
                "leaders: [{member: a}] § leaders[0]: the field \"scope\" is missing; a leader must have it",
                "leaders: [{member: a, scope: team:a}] § leaders[0].scope: must be an object with one field, such as {team: literacy}, but was team:a",
                "leaders: [{member: a, scope: {}}] § leaders[0].scope: must have exactly one of organization, team, responsibility but has none; write it such as {team: literacy}",
                "leaders: [{member: a, scope: {team: a, organization: true}}] § leaders[0].scope: must have exactly one of organization, team, responsibility but has 2; write it such as {team: literacy}",
                "leaders: [{member: a, scope: {organisation: true}}] § leaders[0].scope.organisation: unknown field \"organisation\"; known are organization, team, responsibility; did you mean \"organization\"?",
                "leaders: [{member: a, scope: {organization: false}}] § leaders[0].scope.organization: must be true; leave it out where it does not apply",
                "practice: {decisions: [{responsibility: r, deciders: [], at: 2025-01-01}]} § practice.decisions[0]: a decision on \"r\" must have at least one decider but has none",
                "practice: {decisions: [{responsibility: r, deciders: a, at: 2025-01-01}]} § practice.decisions[0].deciders: must be a list but was a; write [a]",
                "practice: {feedback: [{subject: {member: a}, aspect: x, at: 2025-01-01}]} § practice.feedback[0]: feedback must have either a giver or, where it is anonymous, a perspective but has neither",
                "practice: {feedback: [{giver: a, subject: {member: a}, aspect: x, at: 2025-01-01, rating: 9}]} § practice.feedback[0]: a rating must lie on its scale from 1 to 5 but was 9",
                "practice: {feedback: [{giver: a, subject: {member: a}, aspect: x, at: 2025-01-01, scale: [1]}]} § practice.feedback[0].scale: must be a list of the lowest and the highest answer, such as [1, 5], but has 1 number",
                "practice: {surveys: [{id: s, at: 2025-01-01, scale: [1, 5], items: []}]} § practice.surveys[0]: survey \"s\" must have at least one item but has none",
                "practice: {initiatives: [{proposers: [a], at: 2025-01-01, approval: {givenBy: a, pending: true}}]} § practice.initiatives[0].approval: must have exactly one of notSought, notNeeded, pending, givenBy, refusedBy but has 2; write it such as {givenBy: ana}",
                "practice: {initiatives: [{proposers: [a], at: 2025-01-01, applies: {reflexion: f}}]} § practice.initiatives[0].applies.reflexion: unknown field \"reflexion\"; known are reflection; did you mean \"reflection\"?",
            })
    void a_wrong_value_is_told_with_its_place(String line, String problem) {
        assertThat(Reading.problemsOfYaml("format: 1\n" + line + "\n")).containsExactly("line 2: " + problem);
    }

    @Test
    void a_long_id_is_shown_in_part() {
        assertThat(Reading.problemsOfYaml("format: 1\nmembers: [{id: " + "x".repeat(300_000) + "}]"))
                .containsExactly(
                        "line 2: members[0].id: the id of a member must have at most 256 characters but has 300000: \""
                                + "x".repeat(60) + "…\"");
    }

    @Test
    void no_value_at_all_is_not_taken_for_none() {
        String text = "format: 1\nmembers:\nteams: ~\ngoals: [{id: null}]\n";
        assertThat(Reading.problemsOfYaml(text))
                .containsExactly(
                        "line 2: members: " + NO_VALUE,
                        "line 3: teams: " + NO_VALUE,
                        "line 4: goals[0].id: " + NO_VALUE);
        assertThat(Reading.problemsOfJson("{\"format\": 1, \"members\": null}"))
                .containsExactly("line 1: members: " + NO_VALUE);
    }

    @Test
    void the_format_comes_first_of_all() {
        assertThat(Reading.problemsOfYaml("name: x\n"))
                .containsExactly("line 1: the field \"format\" is missing; begin with format: 1");
        assertThat(Reading.problemsOfYaml("members: 7\nformat: 2\nteams: 8\n"))
                .containsExactly("line 2: format: must be 1 but was 2; this version reads no other format");
        assertThat(Reading.problemsOfYaml("format: \"1\"\n"))
                .containsExactly("line 1: format: must be a number but was the text \"1\"; write it without quotes");
        assertThat(Reading.problemsOfJson("{\"format\": 1, \"format\": 1}"))
                .containsExactly("line 1: format: the field \"format\" is given twice; take one out");
    }

    @Test
    void all_problems_are_told_at_once_in_order_with_their_lines() {
        String text = "format: 1\n"
                + "nme: School\n"
                + "members:\n"
                + "  - id: ana\n"
                + "    skils: {phonics: 1}\n"
                + "    skills:\n"
                + "      phonics: 7\n"
                + "      data: \"1\"\n"
                + "  - name: Ben\n"
                + "    reportsTo: [ana]\n"
                + "teams:\n"
                + "  - {id: t,\n"
                + "     members: [{member: ana, from: soon}]}\n"
                + "goals: [\n";
        assertThat(Reading.problemsOfYaml(text))
                .containsExactly(
                        "line 2: nme: unknown field \"nme\"; did you mean \"name\"?",
                        "line 5: members[0].skils: unknown field \"skils\"; did you mean \"skills\"?",
                        "line 7: members[0].skills.phonics: must be a number from 0 to 1 but was 7",
                        "line 8: members[0].skills.data: must be a number but was the text \"1\"; write it without quotes",
                        "line 10: members[1].reportsTo: must be a text but was a list [...]",
                        "line 9: members[1]: the field \"id\" is missing; a member must have it",
                        "line 13: teams[0].members[0].from: not a date: \"soon\"; write a day such as 2025-11-30 or an"
                                + " instant such as 2025-11-30T08:15:00Z",
                        "line 15: not YAML: expected the node content, but found '<stream end>'; look for a missing quote,"
                                + " bracket, colon or space, or a wrong indentation");
    }

    @Test
    void the_same_is_told_of_JSON() {
        String text =
                "{\n\"format\": 1,\n\"members\": [\n{\"id\": \"ana\",\n\"skills\": {\"phonics\":\n7}},\n{\"nme\": 1}]}";
        assertThat(Reading.problemsOfJson(text))
                .containsExactly(
                        "line 6: members[0].skills.phonics: must be a number from 0 to 1 but was 7",
                        "line 7: members[1].nme: unknown field \"nme\"; did you mean \"name\"?",
                        "line 7: members[1]: the field \"id\" is missing; a member must have it");
    }

    @Test
    void a_million_problems_are_counted_and_a_thousand_listed() {
        String text = "format: 1\nmembers:\n" + "- {nme: x}\n".repeat(100_000);
        InvalidOrganization refused =
                catchThrowableOfType(InvalidOrganization.class, () -> OrganizationFormat.YAML.parse(text));
        assertThat(refused.count()).isEqualTo(200_000);
        assertThat(refused.problems()).hasSize(1000);
        assertThat(refused.problems().stream()
                        .filter(problem -> problem.message().contains("did you mean"))
                        .count())
                .isEqualTo(10); // of the first twenty problems; every other one is a missing id
        assertThat(refused).hasMessageEndingWith("and 199900 more");
    }

    @Test
    void words_are_read_in_any_case_with_hyphen_or_underscore() {
        for (String word : List.of("ad-hoc", "AD_HOC", "Ad-Hoc", "ad_hoc")) {
            assertThat(OrganizationFormat.YAML
                            .parse("format: 1\nteams: [{id: t, kind: " + word + "}]")
                            .teams())
                    .singleElement()
                    .satisfies(team -> assertThat(team.kind().map(Words::of)).contains("ad-hoc"));
        }
    }
}
