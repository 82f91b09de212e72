package io.github.distributedleadership.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.change.Change;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import io.github.distributedleadership.core.problem.Problem;
import io.github.distributedleadership.core.value.Fraction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file of changes: what it may say, and what is said where it is wrong. */
class ChangeListTest {
    private static final String ALL = String.join(
            "\n",
            "- {share: budget, with: [ben, team:a]}",
            "- {delegate: budget, to: ben, by: ana}",
            "- {vacate: budget}",
            "- {account: budget, add: [ben], remove: [ana]}",
            "- {level: budget, to: agree}",
            "- {skill: sums, of: ben, to: 0.8}",
            "- {coach: ben, by: ana, skill: sums}",
            "- {coach: ben, by: ana}",
            "- {appoint: ben, scope: {team: a}}",
            "- {erase: ana}",
            "- {add: members, value: {id: dan, name: Dan, x-own: 1}}",
            "- {replace: members, value: {id: dan, skills: {sums: 1}}}",
            "- {remove: holdings, value: {from: 2025-01-01, holders: [ana, ben], responsibility: budget}}",
            "");

    @TempDir
    private Path folder;

    @Test
    void every_verb_is_read_and_written_again() {
        ChangeList read = ChangeList.parse(ALL);
        assertThat(read.changes()).hasSize(13);
        assertThat(read.text()).isEqualTo(ALL);
        assertThat(ChangeList.parse(OrganizationFormat.JSON, read.text(OrganizationFormat.JSON)))
                .isEqualTo(read);
    }

    @Test
    void the_fields_of_a_change_stand_in_any_order() {
        assertThat(ChangeList.parse("- {to: 0.8, of: ben, skill: sums}").changes())
                .containsExactly(new Change.Learn(Skill.of("sums"), MemberId.of("ben"), Fraction.of(0.8)));
        assertThat(ChangeList.parse("- {value: {id: a}, add: members}\n- {skill: s, by: a, coach: b}"))
                .isEqualTo(ChangeList.parse("- {add: members, value: {id: a}}\n- {coach: b, by: a, skill: s}"));
        assertThat(ChangeList.parse("- {remove: [a], account: r}"))
                .isEqualTo(ChangeList.parse("- {account: r, remove: [a]}"));
    }

    @Test
    void a_file_of_changes_is_written_and_read_in_both_forms() throws IOException {
        ChangeList changes = ChangeList.parse(ALL);
        for (String name : List.of("changes.yaml", "changes.json")) {
            changes.write(folder.resolve(name));
            assertThat(ChangeList.read(folder.resolve(name))).isEqualTo(changes);
        }
        assertThat(Files.readString(folder.resolve("changes.json"))).startsWith("[\n  {\"share\": \"budget\"");
        assertThat(ChangeList.parse(ChangeList.of(List.of()).text()).changes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '\u0001',
            value = {
                "[7] § changes[0]: must be an object with one verb, such as {vacate: budget}, but was 7",
                "[{}] § changes[0]: has no verb; there are share, delegate, vacate, account, level, skill, coach, appoint, erase, add, replace, remove",
                "[{shar: r, with: [a]}] § changes[0].shar: no verb \"shar\"; did you mean \"share\"?",
                "[{share: r}] § changes[0]: the field \"with\" is missing; a change to share must have it",
                "[{share: r, with: []}] § changes[0]: \"r\" must be shared with somebody",
                "[{share: r, with: [a], by: b}] § changes[0].by: unknown field \"by\"; a change to share has share, with",
                "[{vacate: r, erase: a}] § changes[0].erase: unknown field \"erase\"; a change to vacate has vacate",
                "[{account: r}] § changes[0]: must add or remove somebody; give add: [ana], remove: [ben] or both",
                "[{level: r, to: high}] § changes[0].to: must be one of tell, sell, consult, agree, advise, inquire, delegate but was \"high\"",
                "[{skill: s, of: a, to: 7}] § changes[0].to: must be a number from 0 to 1 but was 7",
                "[{add: membrs, value: {id: a}}] § changes[0].add: no collection \"membrs\"; did you mean \"members\"?",
                "[{add: members, value: {}}] § changes[0].value: the field \"id\" is missing; a member must have it",
                "[{remove: holdings, value: {holder: [a]}}] § changes[0].value.holder: unknown field \"holder\"; did you mean \"holders\"?",
                "[{remove: holdings, value: {}}] § changes[0]: a pattern for holdings must name at least one attribute",
                "[{remove: members, value: {reportsTo: a, reporting: []}}] § changes[0].value.reporting: the field \"reporting\" is given twice; take one out",
                "[{vacate: r}, {vacate: r, vacate: r}] § changes[1].vacate: the field \"vacate\" is given twice; take one out",
            })
    void a_change_that_is_none_is_told_with_its_place(String text, String problem) {
        assertThat(problems(text)).containsExactly("line 1: " + problem);
    }

    @Test
    void all_that_is_wrong_is_told_at_once_with_lines() {
        assertThat(problems("- {vacate: 1}\n- {vacat: r}\n- share: r\n  with: ana\n"))
                .containsExactly(
                        "line 2: changes[1].vacat: no verb \"vacat\"; did you mean \"vacate\"?",
                        "line 4: changes[2].with: must be a list but was ana; write [ana]");
    }

    @Test
    void what_is_no_list_at_all_is_told() {
        assertThat(problems(""))
                .containsExactly("line 1: the text is empty; write a list of changes such as - {vacate: budget}");
        assertThat(problems("vacate: budget"))
                .containsExactly("line 1: changes must be a list, each with one verb, such as - {vacate: budget}");
        assertThat(problems("- [" + "[".repeat(500))).last().asString().contains("nested deeper than");
        assertThat(problems("- &a {vacate: r}\n- *a"))
                .singleElement()
                .asString()
                .contains("anchor");
        assertThat(problems("[{vacate: r}]\n--- {a: 1}")).hasSize(1);
    }

    @Test
    void changes_that_do_not_apply_are_told_with_their_lines() {
        Organization school = OrganizationFormat.YAML.parse(
                "format: 1\nmembers: [{id: ana}]\nresponsibilities: [{id: budget}]\nholdings: [{responsibility: budget, holders: [ana]}]");
        ChangeList changes = ChangeList.parse("- {vacate: budgt}\n- {erase: ann}\n");
        assertThat(problems(changes, school))
                .containsExactly(
                        "line 1: changes[0]: no responsibility \"budgt\"; did you mean \"budget\"?",
                        "line 2: changes[1]: no member \"ann\"; did you mean \"ana\"?");
        assertThat(problems(ChangeList.parse("- {vacate: budget}\n- {share: budget, with: [zoe]}\n"), school))
                .allMatch(problem -> problem.startsWith("line 2: holdings[0]."))
                .anyMatch(problem -> problem.contains("no member \"zoe\""));
    }

    private static List<String> problems(ChangeList changes, Organization organization) {
        return texts(catchThrowableOfType(InvalidOrganization.class, () -> changes.applyTo(organization)));
    }

    private static List<String> problems(String yaml) {
        return texts(catchThrowableOfType(InvalidOrganization.class, () -> ChangeList.parse(yaml)));
    }

    private static List<String> texts(InvalidOrganization refused) {
        return refused.problems().stream().map(Problem::toString).toList();
    }
}
