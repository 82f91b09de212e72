package io.github.distributedleadership.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.distributedleadership.core.format.ChangeList;
import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.rules.assessment.Advice;
import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.assessment.AssessmentDifference;
import io.github.distributedleadership.rules.assessment.AssessmentOptions;
import io.github.distributedleadership.rules.assessment.RecordingPlan;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.policy.ready.SharingPolicies;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** People who read a text get names, and ids only to hand to a next command. */
class NamesInTextTest {
    private static final Path SCHOOL = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .resolve("../examples/cli/src/main/resources/examples/school.yaml");

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern UUID_IN_BRACKETS = Pattern.compile("\\[" + UUID_TEXT + "]");

    /** The school with a UUID for every id that is no skill too, as a system for personnel would export it. */
    private static Organization schoolWithUuids() throws IOException {
        Organization school = OrganizationFormat.YAML.read(SCHOOL);
        Set<String> ids = new TreeSet<>();
        school.members().forEach(member -> ids.add(member.id().value()));
        school.teams().forEach(team -> ids.add(team.id().value()));
        school.responsibilities()
                .forEach(responsibility -> ids.add(responsibility.id().value()));
        school.members()
                .forEach(member -> member.skills()
                        .value()
                        .ifPresent(skills -> skills.keySet().forEach(skill -> ids.remove(skill.toString()))));
        assertThat(ids).hasSizeGreaterThan(70);
        String text = OrganizationFormat.JSON.text(school);
        for (String id : ids) {
            String uuid = uuid(id);
            text = text.replace("\"" + id + "\"", "\"" + uuid + "\"")
                    .replace("\"team:" + id + "\"", "\"team:" + uuid + "\"");
        }
        return OrganizationFormat.JSON.parse(text);
    }

    private static String uuid(String id) {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
    }

    static Stream<Arguments> textsOfTheSchool() throws IOException {
        Assessment assessment = Assessment.of(schoolWithUuids());
        Detail all = Detail.standard().withAllIds().withPeople();
        Responsibility trip = assessment.organization().responsibilities().stream()
                .filter(responsibility -> responsibility.name().equals("Residential trip"))
                .findFirst()
                .orElseThrow();
        Advice advice = Advice.of(assessment, trip.id(), List.of(SharingPolicies.standard()));
        ChangeList changes = ChangeList.parse("""
                - {share: %s, with: [%s]}
                - {delegate: %s, to: %s, by: %s}
                - {appoint: %s, scope: {team: %s}}
                """.formatted(
                        uuid("timetable"),
                        uuid("joe"),
                        uuid("handwriting"),
                        uuid("kit"),
                        uuid("dev"),
                        uuid("joe"),
                        uuid("key-stage-two")));
        StringBuilder record = new StringBuilder();
        PersonalRecord.of(assessment, assessment.organization().members().get(3).id(), all)
                .writeText(record);
        return Stream.of(
                arguments("assess", AssessmentText.of(all).withAlternatives(99).render(assessment)),
                arguments("decide", AdviceText.of(all).render(advice)),
                arguments(
                        "what-if",
                        DifferenceText.of(all)
                                .render(AssessmentDifference.of(
                                        assessment.organization(), changes.changes(), AssessmentOptions.STANDARD))),
                arguments("plan", RecordingPlanText.of(all).render(RecordingPlan.of(assessment))),
                arguments("record", record.toString().replaceFirst("(?m)^- id .*", "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("textsOfTheSchool")
    void data_with_uuids_is_told_by_names(String command, String text) {
        String oneLine = text.replaceAll("\\s+", " ");
        assertThat(UUID_IN_BRACKETS.matcher(oneLine).replaceAll("")).doesNotContainPattern(UUID_TEXT);
        assertThat(text.lines()).as(command).allMatch(line -> line.length() <= 100);
    }

    @Test
    void only_responsibilities_are_shown_with_ids_for_a_next_command() throws IOException {
        Organization school = schoolWithUuids();
        String text = AssessmentText.standard().render(Assessment.of(school)).replaceAll("\\s+", " ");
        assertThat(text).contains("- Budget [" + uuid("budget") + "] ", "Beatrice Lund leads on Fire drills");
        school.members()
                .forEach(member -> assertThat(text).doesNotContain(member.id().value()));
        school.teams().forEach(team -> assertThat(text).doesNotContain(team.id().value()));
    }

    private static String assessed(String name, String other) {
        return AssessmentText.standard()
                .render(Assessment.of(OrganizationFormat.YAML.parse("""
                format: 1
                asOf: 2025-06-30
                members:
                  - {id: m1, name: "%s", reportsTo: none}
                  - {id: m2, name: "%s", reportsTo: none}
                responsibilities: [{id: r1, name: menu}]
                holdings: [{responsibility: r1, holders: [m1, m2], accountable: [m1, m2]}]
                leaders: [{member: m1, scope: {organization: true}, basis: elected}]
                """.formatted(name, other))));
    }

    @Test
    void a_sentence_keeps_the_case_of_the_name_it_begins_with() {
        assertThat(assessed("van Dam", "McKay"))
                .contains("- van Dam leads the whole organisation", "On paper van Dam and McKay hold it");
    }

    @Test
    void two_of_one_name_are_told_apart() {
        assertThat(assessed("Kim", "Kim")).contains("On paper Kim [m1] and Kim [m2] hold it", "- Kim [m1] leads");
        assertThat(assessed("Kim", "m1")).contains("On paper Kim and m1 [m2] hold it");
    }

    @Test
    void a_name_breaks_no_layout() {
        String text = assessed("Ann\\n- forged\\e[31m\\u202E\\u2028\\u0007", "<b>*Bo*</b>");
        assertThat(text.lines()).noneMatch(line -> line.startsWith("- forged"));
        assertThat(text.codePoints().filter(c -> c != '\n').map(Character::getType))
                .noneMatch(type -> type == Character.CONTROL
                        || type == Character.FORMAT
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR);
        assertThat(text).contains("and <b>*Bo*</b> hold it");
    }

    @Test
    void a_long_name_is_wrapped() {
        String words = "Anna Maria ".repeat(23) + "Ana";
        String solid = "x".repeat(256);
        String text = assessed(words, solid);
        assertThat(text.lines()).allMatch(line -> line.length() <= 100);
        assertThat(text.replaceAll("\\s+", " ")).contains(words);
        assertThat(text.replaceAll("\\s+", "")).contains(solid);
    }

    @Test
    void what_would_have_to_change_is_told_by_names() throws IOException {
        Organization kitchen = OrganizationFormat.YAML.parse("""
                format: 1
                asOf: 2025-06-30
                members:
                  - {id: m1, name: Ana Ruiz, reportsTo: none}
                  - {id: m2, name: Ben Oyelaran, reportsTo: m1}
                teams: [{id: t1, name: Line, members: [m1, m2]}]
                responsibilities: [{id: r1, name: Menu, owner: team:t1}]
                holdings: [{responsibility: r1, holders: [m1], accountable: [m1], assignedBy: none}]
                """);
        assertThat(AssessmentText.standard()
                        .withAlternatives(1)
                        .render(Assessment.of(kitchen))
                        .replaceAll("\\s+", " "))
                .contains("if Ana Ruiz and Ben Oyelaran held it and answered for it together");
    }
}
