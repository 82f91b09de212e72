package io.github.distributedleadership.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.indicator.Indicator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is advised to record is what is missing: recorded, it decides what was said to rest on it. */
class RecordNextTest {
    private static final String NO_TEAMS = """
            format: 1
            asOf: 2025-12-31
            members: [{id: a}, {id: b}]
            responsibilities: [{id: r1}, {id: r2}, {id: r3}]
            holdings:
              - {responsibility: r1, holders: [a], accountable: [a]}
              - {responsibility: r2, holders: [a], accountable: [a]}
              - {responsibility: r3, holders: [b], accountable: [b]}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "holdings.approvers and holdings.level | accountability.matched, autonomy.level and strain.exposed need them"
                        + " | accountable: [bo, cleo], from | accountable: [bo, cleo], level: agree, approvers: [], from"
                        + " | accountability.matched,autonomy.level,strain.exposed",
                "responsibilities.needs | autonomy.closest-decide needs it"
                        + " | name: Shop, owner: team:design | name: Shop, owner: team:design, needs: {drawing: 0.8}"
                        + " | autonomy.closest-decide",
                "answers and claims | strain.refused needs them"
                        + " | '  coaching:' | '  claims: [{claimant: bo, scope: {responsibility: shop}, at: 2025-02-01}]\n"
                        + "  answers: [{by: ada, claimant: bo, scope: {responsibility: shop}, granted: true, at: 2025-02-02}]\n"
                        + "  coaching:' | strain.refused"
            })
    void what_is_recorded_as_advised_decides_what_rests_on_it(
            String fields, String rests, String before, String after, String indicators) throws IOException {
        String studio = Cli.read(Cli.STUDIO);
        assertThat(said(assess(studio))).contains("record " + fields + ": " + rests);
        assertThat(studio).contains(before);
        Assessment told = assess(studio.replace(before, after));
        for (String id : indicators.split(",")) {
            assertThat(told.conditions().at(Indicator.ofId(id).orElseThrow()).isDetermined())
                    .as(id)
                    .isTrue();
        }
        assertThat(said(told)).noneMatch(line -> line.startsWith("record " + fields + ":"));
    }

    @Test
    void a_table_that_nobody_kept_is_named_beside_the_rest() throws IOException {
        assertThat(said(assess(NO_TEAMS)))
                .anySatisfy(line -> assertThat(line).startsWith("record teams").contains("shared.form"));
        String recorded = NO_TEAMS.replace("id: r1", "id: r1, owner: team:t")
                        .replace("id: r2", "id: r2, owner: team:t")
                        .replace("id: r3", "id: r3, owner: team:t")
                + "teams: [{id: t, members: [a, b]}]\n";
        assertThat(assess(recorded).conditions().at(Indicator.SHARED_FORM).isDetermined())
                .isTrue();
    }

    @Test
    void who_assigned_it_is_asked_for_only_where_it_is_unknown() throws IOException {
        String file = "format: 1\nmembers: [{id: a}, {id: b}]\nresponsibilities: [{id: r}]\n"
                + "holdings: [{responsibility: r, holders: [a], accountable: [a]%s}]\n";
        assertThat(said(assess(file.formatted(""))))
                .contains("who assigned r? Record that, or that nobody did, to settle whether it is delegated");
        Assessment none = assess(file.formatted(", assignedBy: none"));
        assertThat(none.sharing().at(ResponsibilityId.of("r")).kind()).isEqualTo(HoldingKind.SOLE);
        Assessment known = assess(file.formatted(", assignedBy: b"));
        assertThat(known.sharing().at(ResponsibilityId.of("r")).kind()).isEqualTo(HoldingKind.ONE_HOLDER);
        assertThat(said(known))
                .contains(
                        "to whom do the holder of r and those who assigned it report? That settles whether it is delegated");
        String above = file.formatted(", assignedBy: b").replace("{id: a}", "{id: a, reportsTo: b}");
        assertThat(assess(above).sharing().at(ResponsibilityId.of("r")).kind()).isEqualTo(HoldingKind.DELEGATED);
    }

    @Test
    void a_team_of_unknown_members_is_not_called_one_person() throws IOException {
        String file =
                "format: 1\nteams: [{id: t}]\nmembers: [{id: a}]\nresponsibilities: [{id: r}, {id: s}]\nholdings:\n"
                        + "  - {responsibility: r, holders: [team:t], assignedBy: none}\n"
                        + "  - {responsibility: s, holders: [%s], assignedBy: none}\n";
        assertThat(assess(file.formatted("a")).headline().get(0).message())
                .isEqualTo("of 2 responsibilities, 1 rests on one person and 1 rests on a team whose members are not on"
                        + " record");
        assertThat(assess(file.formatted("team:t")).headline().get(0).message())
                .isEqualTo("all 2 responsibilities rest on teams whose members are not on record");
    }

    private Assessment assess(String text) throws IOException {
        return Assessment.of(OrganizationFormat.YAML.read(Cli.write(folder.resolve("organization.yaml"), text)));
    }

    private static List<String> said(Assessment assessment) {
        return assessment.recordNext().stream().map(Finding::message).toList();
    }
}
