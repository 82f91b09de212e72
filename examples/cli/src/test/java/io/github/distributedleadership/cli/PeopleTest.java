package io.github.distributedleadership.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told about people, to whom, and when. */
class PeopleTest {
    private static final String NOTICE = "ot for appraisal, pay or dismissal";

    private static final String EVERYTHING = """
            format: 1
            data: {purpose: teaching}
            members:
              - {id: me, reportsTo: none}
              - {id: other, reportsTo: me}
            teams:
              - {id: t, members: [{member: me, from: 2025-01-01}]}
            goals: [{id: g1, owner: me}]
            responsibilities:
              - {id: owned, owner: me, affects: [team:t]}
              - {id: touched, owner: team:t}
            holdings:
              - {responsibility: owned, holders: [other], approvers: [me], reviewers: [me], consulted: [team:t], informed: [me], assignedBy: me}
            leaders:
              - {member: other, role: deputy, scope: {responsibility: owned}, by: me}
            practice:
              decisions:
                - {responsibility: owned, deciders: [other], consulted: [me], approvedBy: me, at: 2025-02-01}
                - {responsibility: owned, deciders: [team:t], at: 2025-02-02}
                - {responsibility: owned, deciders: [team:t], at: 2024-02-02}
              initiatives:
                - {proposers: [me], risk: high, lesson: try again, at: 2025-03-01}
                - {proposers: [other], responsibility: owned, approval: {givenBy: me}, at: 2025-03-02}
                - {proposers: [other], approval: {refusedBy: me}, at: 2025-03-03}
              reflections:
                - {participants: [me, other], spoke: [me], about: {team: t}, at: 2025-04-01}
              feedback:
                - {anonymous: report, subject: {member: me}, aspect: support, comment: well done, at: 2025-05-01}
              claims:
                - {claimant: me, scope: {team: t}, at: 2025-06-01}
              answers:
                - {by: other, claimant: me, scope: {team: t}, granted: false, at: 2025-06-02}
                - {by: me, claimant: other, scope: {organization: true}, granted: true, at: 2025-06-03}
              allocations:
                - {to: me, kind: funds, amount: 10, unit: EUR, at: 2025-07-01}
                - {to: other, for: owned, by: me, kind: tools, amount: 1, unit: box, at: 2025-07-02}
              surveys: [{id: s, at: 2025-08-01, scale: [1, 5], items: [{id: q1, construct: autonomy}]}]
              responses: [{survey: s, respondent: me, values: {q1: 4}}]
            """;

    @TempDir
    Path folder;

    @Test
    void reports_say_what_they_are_not_for_and_over_which_days_practice_counts() {
        assertThat(Cli.run("assess", Cli.STUDIO, "--full").out().replaceAll("\\s+", " "))
                .contains("N" + NOTICE, "Practice since 1 January 2025.", "Data for teaching.");
        JsonNode json = assess();
        assertThat(json.get("notice").asText()).isEqualTo("n" + NOTICE);
        assertThat(json.get("practiceFrom").asText()).isEqualTo("2025-01-01");
        assertThat(json.get("purpose").asText()).isEqualTo("TEACHING");
        assertThat(Cli.run("assess", Cli.STUDIO, "--for", "bo").out().replaceAll("\\s+", " "))
                .contains("N" + NOTICE);
    }

    @Test
    void results_from_few_people_are_withheld_unless_asked_for() {
        // four people say how far they trust each other, and five rate leadership
        JsonNode trust = indicator(assess(), "shared.trust");
        assertThat(trust.get("status").asText()).isEqualTo("UNDETERMINED");
        assertThat(trust.get("reason").asText()).isEqualTo("withheld");
        assertThat(trust.has("value") || trust.has("numerator") || trust.has("counted") || trust.has("outOf"))
                .isFalse();

        JsonNode shown = indicator(assess("--min-group", "1"), "shared.trust");
        assertThat(shown.get("status").asText()).isEqualTo("DETERMINED");
        assertThat(shown.get("value").asDouble()).isEqualTo(0.5);

        assertThat(assess().get("measures").get(0).get("status").asText()).isEqualTo("EXACT");
        assess("--min-group", "6").get("measures").forEach(measure -> {
            if (measure.get("id").asText().equals("truck-factor")) {
                return; // of who holds what, which nobody was asked about
            }
            assertThat(measure.get("status").asText()).isEqualTo("UNDEFINED: withheld");
            assertThat(measure.has("value")).isFalse();
        });
        assertThat(Cli.run("assess", Cli.STUDIO, "--full", "--min-group", "6")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("Fewer than 6 answered, and each might be recognised")
                .doesNotContain("Density", "5 of 6 members rated");
    }

    @Test
    void who_trusts_whom_is_told_only_with_people() {
        JsonNode without = indicator(assess("--min-group", "1"), "shared.trust");
        assertThat(without.has("counted") || without.has("outOf")).isFalse();
        JsonNode with = indicator(assess("--min-group", "1", "--people"), "shared.trust");
        assertThat(with.get("counted")).hasToString("[\"bo/cleo\"]");
        assertThat(with.get("outOf")).hasToString("[\"bo/cleo\",\"bo/dan\"]");
        // few are few, even for those who may see people
        assertThat(indicator(assess("--people"), "shared.trust").has("outOf")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"studio", "school", "everything"})
    void lists_of_units_name_people_only_with_people_and_else_as_they_stand_on_paper(String which) {
        Path file = which.equals("studio")
                ? Cli.STUDIO
                : which.equals("school") ? Cli.SCHOOL : Cli.write(folder.resolve("all.yaml"), EVERYTHING);
        Set<String> members = new TreeSet<>();
        Matcher ids = Pattern.compile("(?m)^  - \\{id: ([^,}]+)").matcher(membersOf(Cli.read(file)));
        while (ids.find()) {
            members.add(ids.group(1));
        }
        assertThat(members).isNotEmpty();
        JsonNode json = Trees.json(Cli.run("assess", file, "--format", "json", "--min-group", "1", "--ids", "all")
                .out());
        List<JsonNode> indicators = new ArrayList<>();
        json.get("conditions").forEach(condition -> condition.get("indicators").forEach(indicators::add));
        json.get("strain").forEach(indicators::add);
        for (JsonNode indicator : indicators) {
            boolean onPaper = List.of("accountability.matched", "strain.exposed")
                    .contains(indicator.get("id").asText());
            for (String key : onPaper ? List.<String>of() : List.of("counted", "outOf")) {
                indicator
                        .path(key)
                        .forEach(unit -> assertThat(unit.asText().split("/"))
                                .as(indicator.get("id").asText())
                                .noneMatch(members::contains));
            }
        }
    }

    private static String membersOf(String yaml) {
        int from = yaml.indexOf("\nmembers:");
        return yaml.substring(from, yaml.indexOf("\nteams:", from));
    }

    @Test
    void who_spoke_and_who_gave_feedback_is_told_only_with_people() {
        JsonNode school = ofSchool();
        JsonNode withPeople = ofSchool("--people");
        for (String id : List.of("reflection.voice", "reflection.feedback", "reflection.upward")) {
            JsonNode without = indicator(school, id);
            assertThat(without.has("counted") || without.has("outOf")).as(id).isFalse();
            assertThat(without.has("numerator")).as(id).isTrue();
            assertThat(indicator(withPeople, id).has("outOf")).as(id).isTrue();
        }
    }

    private static JsonNode ofSchool(String... more) {
        List<Object> args = new ArrayList<>(List.of("assess", Cli.SCHOOL, "--format", "json", "--min-group", "1"));
        args.addAll(List.of(more));
        return Trees.json(Cli.run(args.toArray()).out());
    }

    @Test
    void who_may_have_given_anonymous_feedback_is_told_to_nobody() {
        Path file = Cli.write(
                folder.resolve("anonymous.yaml"),
                Cli.read(Cli.STUDIO)
                        .replace(
                                "  feedback:\n",
                                "  feedback:\n    - {anonymous: peer, subject: {member: bo}, aspect: support, at: 2025-10-01}\n"));
        JsonNode json = Trees.json(
                Cli.run("assess", file, "--format", "json", "--people").out());
        JsonNode feedback = indicator(json, "reflection.feedback");
        assertThat(feedback.get("numerator").asInt()).isEqualTo(5);
        assertThat(feedback.has("counted") || feedback.has("outOf")).isFalse();
        assertThat(feedback.get("missing")).isEmpty();
    }

    @Test
    void a_member_reads_the_whole_of_the_own_record_and_not_who_said_what() {
        String record = Cli.run("assess", Cli.STUDIO, "--for", "bo").out();
        assertThat(record)
                .contains("skill drawing: 0.5", "reports to Ada Lind", "team Design")
                .contains("Posters (holder, answers), from 2024-01-01", "2025-03-01 Posters (decided), succeeded")
                .contains("given to Ada Lind, leadership, 4 on 1 to 5")
                .contains("received 2 times from members who gave their names: too few to show what was said")
                .contains("you trust dan at 0.875", "others said how far they trust you: 2 times")
                .doesNotContainPattern("\\b[Ee]ve\\b")
                .doesNotContain("0.375", "5 on 1 to 5", "steady hand", "comment");
        assertThat(Cli.run("assess", Cli.STUDIO, "--for", "finn").out())
                .contains("coached by Ada Lind in drawing, from 2025-03-01");
        assertThat(Cli.run("assess", Cli.STUDIO, "--for", "ada").out())
                .contains("you coach finn in drawing", "bo reports to you");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void every_field_of_a_record_that_names_a_member_is_told_to_that_member(String format) {
        Path file = Cli.write(folder.resolve("all.yaml"), EVERYTHING);
        String record =
                Cli.run("assess", file, "--for", "me", "--format", format).out().replaceAll("\\s+", " ");
        assertThat(record)
                .contains("other reports to you", "owner of the goal g1")
                .contains("owned (owner, affected)", "touched (owner)")
                .contains("you made other deputy, responsibility:owned")
                .contains("owned (approves, reviews, is asked, is told, assigned it)")
                .contains("2025-02-01 owned (asked, approved)", "2025-02-02 owned (decided)")
                .doesNotContain("2024-02-02")
                .contains(
                        "2025-03-01 (began), risk high: try again",
                        "2025-03-02 owned (allowed)",
                        "2025-03-03 (refused)")
                .contains("2025-04-01 about team:t, you spoke")
                .contains("received 1 time anonymously, from those who report to you: too few")
                .doesNotContain("2025-05-01", "well done")
                .contains("2025-06-01 you claimed to lead in team:t", "2025-06-02 your claim in team:t was refused")
                .contains("2025-06-03 you granted a claim of other in organization")
                .contains("2025-07-01 funds 10 EUR", "2025-07-02 tools 1 box for owned, given to other")
                .contains("survey s: q1 4");
    }

    @Test
    void what_few_said_of_a_member_is_only_counted_and_comments_are_told_when_asked_for() {
        String row =
                "    - {%s, subject: {member: me}, aspect: support, rating: %d, at: 2025-05-0%d, comment: secret%d}\n";
        StringBuilder rows =
                new StringBuilder("format: 1\ndata: {purpose: teaching}\nmembers: [{id: me}, {id: a}, {id: b}, {id: r,"
                        + " reportsTo: me}, {id: s, reportsTo: me}, {id: t, reportsTo: me}]\npractice:\n  feedback:\n");
        for (int i = 1; i <= 3; i++) {
            rows.append(row.formatted("anonymous: report", i, 1, i));
        }
        rows.append(row.formatted("anonymous: peer", 4, 4, 4));
        rows.append(row.formatted("anonymous: self", 5, 5, 5));
        rows.append(row.formatted("giver: a", 4, 6, 6));
        rows.append(row.formatted("giver: a", 3, 7, 7));
        rows.append(row.formatted("giver: b", 2, 8, 8));
        Path file = Cli.write(folder.resolve("feedback.yaml"), rows.toString());

        String told = feedback(file);
        assertThat(told)
                .contains("- received 3 times from members who gave their names: too few to show")
                .contains("- received 1 time anonymously, from beside you: too few to show")
                .contains("- 2025-05-05 received anonymously, from yourself, support, 5 on 1 to 5, with a comment")
                .contains(
                        "- 2025-05-01 received anonymously, from those who report to you, support, 1 on 1 to 5, with a")
                .doesNotContain("secret", "4 on 1 to 5");
        assertThat(feedback(file, "--people"))
                .contains("support, 1 on 1 to 5: secret1", "support, 3 on 1 to 5: secret3")
                .contains("from yourself, support, 5 on 1 to 5: secret5")
                .doesNotContain("secret4", "secret6", "secret7", "secret8");
        assertThat(feedback(file, "--min-group", "1"))
                .contains("2025-05-04 received anonymously, from beside you, support, 4 on 1 to 5, with a comment")
                .contains("2025-05-08 received from members who gave their names, support, 2 on 1 to 5")
                .doesNotContain("secret", "too few");
        assertThat(feedback(file, "--min-group", "2"))
                .contains("2025-05-08 received", "1 time anonymously, from beside");
        assertThat(feedback(file, "--min-group", "9"))
                .contains("2025-05-01 received anonymously, from those who report");
        assertThat(feedback(file, "--min-group", "1", "--people"))
                .contains("secret1", "secret4", "secret5", "secret6")
                .doesNotContain("with a comment");
        assertThat(Cli.run("assess", file, "--for", "a", "--people").out())
                .contains("given to member:me, support, 4 on 1 to 5: secret6");
    }

    /** One report tells the boss about three aspects, or about one on three days. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "leadership, 01; support, 01; recognition, 01",
                "support, 01; support, 02; support, 03",
                "support, 01; support, 01; support, 01"
            })
    void rows_of_one_person_are_one_person(String answers) {
        StringBuilder rows = new StringBuilder(
                "format: 1\ndata: {purpose: development}\nmembers: [{id: me, reportsTo: none},"
                        + " {id: only, reportsTo: me}, {id: a, reportsTo: none}, {id: b, reportsTo: none}]\npractice:\n  feedback:\n");
        for (String answer : answers.split("; ")) {
            String[] parts = answer.split(", ");
            rows.append(
                    "    - {anonymous: report, subject: {member: me}, aspect: %s, rating: 1, comment: he shouts, at: 2025-05-%s}\n"
                            .formatted(parts[0], parts[1]));
        }
        Path file = Cli.write(folder.resolve("one.yaml"), rows.toString());
        assertThat(feedback(file, "--people"))
                .contains("received 3 times anonymously, from those who report to you: too few to show")
                .doesNotContain("shouts", "1 on 1 to 5");
        assertThat(feedback(file, "--people", "--min-group", "1")).contains("he shouts");
    }

    private static String feedback(Path file, String... more) {
        List<Object> args = new ArrayList<>(List.of("assess", file, "--for", "me"));
        args.addAll(List.of(more));
        return Cli.run(args.toArray()).out().replaceAll("\\s+", " ");
    }

    @Test
    void without_people_no_number_tells_how_able_somebody_is() {
        Set<String> told = new TreeSet<>();
        Set<String> shown = new TreeSet<>();
        for (int level = 0; level <= 20; level++) {
            Path file = Cli.write(folder.resolve("three.yaml"), """
                    format: 1
                    asOf: 2025-11-30
                    data: {purpose: development}
                    recorded: complete
                    members:
                      - {id: ana, reportsTo: none, skills: {s: 0.8}}
                      - {id: ben, reportsTo: none, skills: {s: %s}}
                      - {id: cem, reportsTo: none, skills: {s: 0.8}}
                    teams: [{id: t, members: [ana, ben, cem]}]
                    responsibilities:
                      - {id: r, owner: team:t, significance: 0.6, needs: {s: 1.0}, affects: [], dependsOn: [],
                         stakes: {prior: 0.5, gain: 1, loss: 1}}
                    holdings:
                      - {responsibility: r, holders: [ana, ben, cem], assignedBy: none, accountable: [ana, ben, cem],
                         approvers: [], level: delegate, from: 2025-01-01}
                    """.formatted(level / 20.0));
            for (List<String> command : List.of(List.of("assess"), List.of("decide"))) {
                List<Object> args = new ArrayList<>(command);
                args.add(file);
                if (command.contains("decide")) {
                    args.addAll(List.of("r", "--policy", "weighted-majority", "--policy", "screening"));
                }
                String text = Cli.run(args.toArray()).out();
                args.addAll(List.of("--format", "json"));
                String json = Cli.run(args.toArray()).out();
                assertThat(json).doesNotContain("\"margin\"", "\"raised\"", "\"tries\"", "\"triedBelow\"");
                assertThat(text).doesNotContainPattern("[0-9] changes? that people could make");
                if (command.contains("assess")) {
                    told.add(json);
                    args.add("--people");
                    shown.add(Cli.run(args.toArray()).out());
                }
            }
        }
        // who sees people sees every level; who does not sees what the verdict and its band tell
        assertThat(shown).hasSize(21).allMatch(json -> !json.contains("\"band\" : \"CLEAR\",\n      \"reasons"));
        assertThat(told).hasSizeLessThan(9).anyMatch(json -> json.contains("\"band\" : \"CLOSE\""));
    }

    private Path survey(int... answers) {
        StringBuilder rows = new StringBuilder("""
                format: 1
                asOf: 2025-11-30
                data: {purpose: development}
                members: [{id: m0}, {id: m1}, {id: m2}, {id: m3}, {id: m4}, {id: m5}]
                teams: [{id: t, members: [m0, m1, m2, m3, m4, m5]}]
                practice:
                  surveys: [{id: s, at: 2025-11-10, scale: [1, 5], items: [{id: q, construct: autonomy}]}]
                  responses:
                """);
        for (int i = 0; i < answers.length; i++) {
            rows.append("    - {survey: s, team: t, respondent: m%d, values: {q: %d}}\n".formatted(i, answers[i]));
        }
        return Cli.write(folder.resolve("survey.yaml"), rows.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{remove: responses, value: {survey: s, team: t, respondent: m5, values: {q: 3}}}",
                "{replace: responses, value: {survey: s, team: t, respondent: m5, values: {q: 5}}}",
                "{add: responses, value: {survey: s, team: t, respondent: m6, values: {q: 3}}}"
            })
    void the_two_sides_of_what_if_do_not_subtract_to_one_answer(String change) {
        Path changes = Cli.write(folder.resolve("changes.yaml"), "- " + change + "\n");
        Path six = survey(4, 4, 5, 4, 4, 3);
        if (change.startsWith("{replace")) {
            changes = Cli.write(
                    folder.resolve("changes.yaml"),
                    "- {remove: responses, value: {survey: s, team: t, respondent: m5, values: {q: 3}}}\n- "
                            + change.replace("replace", "add") + "\n");
        }
        JsonNode json =
                Trees.json(Cli.run("what-if", six, changes, "--format", "json").out());
        JsonNode perceived = json.get("conditions").get(0).get("indicators").get(0);
        assertThat(perceived.get("id").asText()).isEqualTo("perceived.autonomy");
        assertThat(perceived.has("before")).isTrue();
        assertThat(perceived.has("after")).isFalse();
        assertThat(Cli.run("what-if", six, changes, "--full").out().replaceAll("\\s+", " "))
                .contains("-> withheld, as it would show what few people answered");
        assertThat(Trees.json(Cli.run("what-if", six, changes, "--format", "json", "--min-group", "1")
                                .out())
                        .at("/conditions/0/indicators/0")
                        .has("after"))
                .isTrue();
    }

    @Test
    void what_if_still_tells_what_rests_on_no_other_answer() {
        Path six = survey(4, 4, 5, 4, 4, 3);
        Path gone = Cli.write(folder.resolve("erase.yaml"), "- {erase: m5}\n");
        assertThat(Cli.run("what-if", six, gone).out()).contains("Nothing that is assessed would differ.");
    }

    @Test
    void an_unknown_member_is_bad_input_with_a_near_miss() {
        Cli cli = Cli.run("assess", Cli.STUDIO, "--for", "finm");
        assertThat(cli).isEqualTo(new Cli(3, "", Cli.STUDIO + ": no member \"finm\"; did you mean \"finn\"?\n"));
    }

    @Test
    void data_about_people_without_a_purpose_is_warned_of_beside_the_result() {
        Path file = Cli.write(
                folder.resolve("no-purpose.yaml"), Cli.read(Cli.STUDIO).replace("data: {purpose: teaching}\n", ""));
        Cli cli = Cli.run("assess", file, "--full");
        assertThat(cli.code()).isZero();
        assertThat(cli.errors())
                .singleElement()
                .asString()
                .startsWith(file + ": data: warning: ")
                .contains("no purpose is stated", "data: {purpose: development}");
        String words = Cli.run("assess", Cli.STUDIO, "--full").out().replaceAll("\\s+", " ");
        assertThat(cli.out().replaceAll("\\s+", " ")).isEqualTo(words.replace(" Data for teaching.", ""));

        Path survey = Cli.write(
                folder.resolve("survey.yaml"),
                "format: 1\npractice: {surveys: [{id: s, at: 2025-01-01, scale: [1, 5], items: [{id: q, construct:"
                        + " autonomy}]}]}\n");
        assertThat(Cli.run("check", survey).errors()).hasSize(1);
        Path none = Cli.write(folder.resolve("none.yaml"), "format: 1\nmembers: [{id: a}]\n");
        assertThat(Cli.run("check", none).err()).isEmpty();
    }

    @Test
    void the_answer_is_of_the_day_that_was_asked_for() {
        Cli before = Cli.run("assess", Cli.SCHOOL, "--full", "--as-of", "1990-01-01");
        assertThat(before.code()).isZero();
        assertThat(before.out()).contains("as of 1 January 1990", "records are dated later and left out");
        Cli after = Cli.run("assess", Cli.SCHOOL, "--full", "--as-of", "2990-01-01");
        assertThat(after.code()).isZero();
        assertThat(after.out())
                .contains("as of 1 January 2990", "All of this is known from paper only")
                .doesNotContain("dated later");
    }

    private static JsonNode assess(String... more) {
        List<Object> args = new ArrayList<>(List.of("assess", Cli.STUDIO, "--format", "json"));
        args.addAll(List.of(more));
        return Trees.json(Cli.run(args.toArray()).out());
    }

    private static JsonNode indicator(JsonNode assessment, String id) {
        for (JsonNode condition : assessment.get("conditions")) {
            for (JsonNode indicator : condition.get("indicators")) {
                if (indicator.get("id").asText().equals(id)) {
                    return indicator;
                }
            }
        }
        throw new AssertionError("no indicator " + id);
    }
}
