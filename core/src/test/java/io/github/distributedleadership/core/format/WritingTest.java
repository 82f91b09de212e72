package io.github.distributedleadership.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.distributedleadership.core.format.token.Tokens;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.people.ReportingKind;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.About;
import io.github.distributedleadership.core.practice.Allocation;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.Reflection;
import io.github.distributedleadership.core.practice.ReflectionId;
import io.github.distributedleadership.core.responsibility.ResourceKind;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.responsibility.Stakes;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Recorded;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is for people to read, in one way only, and says what was meant. */
class WritingTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Ruiz",
                "team:literacy",
                "r07",
                "Zoë",
                "中文",
                "it's",
                "a/b",
                "O'Neil (head)",
                "x-y_z.1",
                "no one",
                "e+f"
            })
    void ordinary_texts_stand_without_quotes(String text) {
        assertThat(yamlOfName(text)).isEqualTo("name: " + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no",
                "No",
                "yes",
                "on",
                "OFF",
                "y",
                "true",
                "null",
                "~",
                "1",
                "010",
                "1e3",
                "0x1F",
                "1_000",
                ".inf",
                "2025-11-30",
                "12:30",
                "-",
                "- a",
                "? q",
                ": a",
                "a: b",
                "a:",
                "a #b",
                "#a",
                " a",
                "a ",
                "[a]",
                "{a}",
                "a, b",
                "&a",
                "*a",
                "!a",
                "%a",
                "@a",
                "`a`",
                "|",
                ">",
                "'a'",
                "\"a\"",
                "=",
                "<<",
                "---",
                "...",
                "😀",
                "a?"
            })
    void texts_that_some_reader_takes_for_something_else_stand_in_quotes(String text) {
        assertThat(yamlOfName(text)).isEqualTo("name: \"" + text.replace("\"", "\\\"") + "\"");
    }

    @Test
    void what_an_editor_hides_or_breaks_lines_at_is_escaped_in_both_forms() {
        String text = "a\nb\tc\rd\u0000e\u0085f\u2028g\u00adh\uFEFFi\\j\uD800k\u202El";
        String quoted = "\"a\\nb\\tc\\rd\\u0000e\\u0085f\\u2028g\\u00adh\\ufeffi\\\\j\\ud800k\\u202el\"";
        assertThat(yamlOfName(text)).isEqualTo("name: " + quoted);
        assertThat(OrganizationFormat.JSON.text(
                        Organization.builder().name(text).build()))
                .isEqualTo("{\n  \"format\": 1,\n  \"name\": " + quoted + "\n}\n");
    }

    private static String yamlOfName(String name) {
        Organization organization = Organization.builder().name(name).build();
        String text = OrganizationFormat.YAML.text(organization);
        assertThat(OrganizationFormat.YAML.parse(text)).isEqualTo(organization);
        return text.lines().skip(1).findFirst().orElseThrow();
    }

    @Test
    void ids_that_look_like_numbers_or_words_are_read_as_texts_in_any_spelling() {
        Organization organization = OrganizationFormat.YAML.parse(
                "format: 1\nname: no\nmembers: [{id: 010}, {id: no}, {id: 1.50, name: true}, {id: \"~\"}, {id: 0x1F}]");
        assertThat(organization.name()).contains("no");
        assertThat(organization.members())
                .extracting(m -> m.id().value())
                .containsExactly("010", "0x1F", "1.50", "no", "~");
        assertThat(organization.members().get(2).name()).isEqualTo("true");
        assertThat(OrganizationFormat.JSON
                        .parse("{\"format\": 1, \"members\": [{\"id\": 1.50}, {\"id\": true}]}")
                        .members())
                .extracting(m -> m.id().value())
                .containsExactly("1.50", "true");
    }

    @Test
    void what_is_called_none_is_told_from_what_is_none() {
        MemberId none = MemberId.of("none");
        Member ana = Member.builder().id(MemberId.of("ana")).reportsTo(none).build();
        Decision decision = Decision.builder()
                .responsibility(ResponsibilityId.of("none"))
                .deciders(List.of(none))
                .approvedBy(Recorded.known(none))
                .applies(Recorded.known(ReflectionId.of("none")))
                .at(Moment.parse("2025-01-01"))
                .build();
        Reflection reflection = Reflection.builder()
                .id(ReflectionId.of("none"))
                .participants(List.of(none))
                .about(new About.OfResponsibility(ResponsibilityId.of("none")))
                .at(Moment.parse("2025-01-01"))
                .build();
        Allocation allocation = Allocation.builder()
                .to(none)
                .responsibility(Recorded.known(ResponsibilityId.of("none")))
                .kind(ResourceKind.TIME)
                .amount(1)
                .at(Moment.parse("2025-01-01"))
                .build();
        Organization organization = Organization.builder()
                .members(List.of(ana, Member.of("none")))
                .responsibilities(List.of(Responsibility.of("none")))
                .decisions(List.of(
                        decision,
                        decision.toBuilder()
                                .approvedBy(Recorded.none())
                                .applies(Recorded.none())
                                .build()))
                .reflections(List.of(reflection))
                .allocations(List.of(allocation))
                .build();
        String text = OrganizationFormat.YAML.text(organization);
        assertThat(text)
                .contains("reportsTo: member:none", "approvedBy: member:none", "approvedBy: none", "applies: none")
                .contains("applies: {reflection: none}", "for: responsibility:none", "to: none");
        assertThat(OrganizationFormat.YAML.parse(text)).isEqualTo(organization);
    }

    @Test
    void reporting_takes_the_short_form_where_it_says_all() {
        Reporting line = Reporting.lineTo(TeamId.of("t"));
        Reporting functional = Reporting.builder()
                .to(MemberId.of("ana"))
                .kind(ReportingKind.FUNCTIONAL)
                .build();
        String text = OrganizationFormat.YAML.text(Organization.builder()
                .members(List.of(
                        Member.of("ana").toBuilder().reporting(Recorded.none()).build(),
                        Member.of("ben").toBuilder()
                                .reporting(Recorded.setOf(List.of(line)))
                                .build(),
                        Member.of("cid").toBuilder()
                                .reporting(Recorded.setOf(List.of(functional)))
                                .build(),
                        Member.of("dan")))
                .teams(List.of(Team.of("t")))
                .build());
        assertThat(text)
                .contains("- {id: ana, reportsTo: none}\n")
                .contains("- {id: ben, reportsTo: team:t}\n")
                .contains("- {id: cid, reporting: [{to: ana, kind: functional}]}\n")
                .contains("- {id: dan}\n")
                .contains("- {id: t, members: []}\n");
    }

    @Test
    void numbers_are_written_shortest() {
        Organization organization = Organization.builder()
                .responsibilities(List.of(Responsibility.builder()
                        .id(ResponsibilityId.of("r"))
                        .stakes(Stakes.of(0.1, 1e-300, 1200))
                        .build()))
                .build();
        String text = OrganizationFormat.JSON.text(organization);
        assertThat(text).contains("\"stakes\": {\"prior\": 0.1, \"gain\": 1.0E-300, \"loss\": 1200}");
        assertThat(OrganizationFormat.JSON.parse(text)).isEqualTo(organization);
    }

    @Test
    void fields_of_ones_own_are_kept_at_the_top_and_in_rows_by_key() {
        Organization organization =
                OrganizationFormat.YAML.parse("format: 1\nx-b: {k: [1, 010, +5, .5, 5., 1e3, 0x1F, 0o17,"
                        + " yes, True, ~, '1', 2025-01-01]}\nx-a:\nmembers: [{id: a, x-z: 1, x-y: \"\", reporting: [{to: a, kind:"
                        + " functional, x-r: r}]}]\nteams: [{id: t, members: [{member: a, x-m: m}]}]\n");
        String text = OrganizationFormat.YAML.text(organization);
        assertThat(text)
                .contains("x-a: null\nx-b: {\"k\":[1,10,5,0.5,5,1e3,31,15,\"yes\",true,null,\"1\",\"2025-01-01\"]}\n")
                .contains("{id: a, reporting: [{to: a, kind: functional, x-r: \"r\"}], x-y: \"\", x-z: 1}")
                .contains("members: [{member: a, x-m: \"m\"}]");
        assertThat(OrganizationFormat.YAML.parse(text)).isEqualTo(organization);
        assertThat(OrganizationFormat.JSON.parse(OrganizationFormat.JSON.text(organization)))
                .isEqualTo(organization);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{a: 1}", "1 2", "NaN", "// x", "{\"a\": 1, \"a\": 2}"})
    void a_field_of_ones_own_that_is_not_JSON_is_refused(String json) {
        Organization organization =
                Organization.builder().extension("x-own", json).build();
        for (OrganizationFormat form : OrganizationFormat.values()) {
            assertThatThrownBy(() -> form.text(organization))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("the field \"x-own\" cannot be written, for its value is not JSON: ");
        }
    }

    @Test
    void a_text_that_no_reader_takes_is_not_written() {
        Organization organization =
                Organization.builder().name("x".repeat(Tokens.LONGEST)).build();
        assertThatThrownBy(() -> OrganizationFormat.YAML.text(organization))
                .hasMessageStartingWith(
                        "a text must have at most 1000000 characters as it is written but one has 1000002");
    }

    @Test
    void an_organisation_of_which_nothing_is_known_is_one_line() {
        assertThat(OrganizationFormat.YAML.text(Organization.builder().build())).isEqualTo("format: 1\n");
        assertThat(OrganizationFormat.YAML.text(Organization.builder()
                        .members(List.of())
                        .claims(List.of())
                        .build()))
                .isEqualTo("format: 1\nmembers: []\npractice:\n  claims: []\n");
    }

    @Test
    void a_file_is_replaced_and_a_link_stays_one() throws IOException {
        Path file = folder.resolve("school.yaml");
        Files.writeString(file, "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), file);
        OrganizationFormat.YAML.write(Organization.builder().name("new").build(), link);
        assertThat(Files.readString(file)).isEqualTo("format: 1\nname: new\n");
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.exists(link, LinkOption.NOFOLLOW_LINKS)).isTrue();
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("school.yaml", "link.yaml");
    }

    @Test
    void two_writers_beside_each_other_do_not_meet() throws IOException {
        Path file = folder.resolve("school.yaml");
        Files.writeString(folder.resolve(".school.yaml.1.part"), "of another writer");
        OrganizationFormat.YAML.write(Organization.builder().build(), file);
        assertThat(Files.readString(file)).isEqualTo("format: 1\n");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("school.yaml", ".school.yaml.1.part");
    }

    @Test
    void what_a_killed_process_left_is_taken_away_once_it_is_old() throws IOException {
        long dead = Stream.iterate(4_000_000L, pid -> pid + 1)
                .filter(pid -> ProcessHandle.of(pid).isEmpty())
                .findFirst()
                .orElseThrow();
        Path left = Files.writeString(folder.resolve(".school.yaml.leadership-" + dead + ".part"), "half");
        Path lately = Files.writeString(folder.resolve(".school.yaml.leadership-" + dead + "-2.part"), "half");
        Path alive = Files.writeString(folder.resolve(".school.yaml.leadership-1.part"), "half");
        Path folders = Files.createDirectory(folder.resolve(".school.leadership-" + dead + ".part"));
        Files.writeString(folders.resolve("members.csv"), "id");
        for (Path old : List.of(left, alive, folders)) {
            Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        }
        OrganizationFormat.YAML.write(Organization.builder().build(), folder.resolve("school.yaml"));
        assertThat(left).doesNotExist();
        assertThat(lately).exists();
        assertThat(alive).exists();
        OrganizationTables.write(Organization.builder().build(), folder.resolve("school"));
        assertThat(folders).doesNotExist();
    }

    @Test
    void a_new_file_is_never_put_in_the_place_of_another() throws IOException {
        Path file = folder.resolve("school.yaml");
        OrganizationFormat.YAML.writeNew(Organization.builder().name("first").build(), file);
        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> OrganizationFormat.YAML.writeNew(
                        Organization.builder().name("second").build(), file));
        assertThat(Files.readString(file)).contains("first");
        assertThat(folder.toFile().list()).containsExactly("school.yaml");
    }

    @Test
    void what_a_link_leads_to_is_made_where_it_is_not_there() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), Path.of("school.yaml"));
        OrganizationFormat.YAML.write(Organization.builder().build(), link);
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(folder.resolve("school.yaml")).exists();
    }
}
