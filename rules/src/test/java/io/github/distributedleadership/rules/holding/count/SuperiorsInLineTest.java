package io.github.distributedleadership.rules.holding.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.MemberId;
import org.junit.jupiter.api.Test;

/** Whether anybody stands above somebody by the line alone. */
class SuperiorsInLineTest {
    private static boolean hasSuperior(String person, String members) {
        return hasSuperior(person, members, "teams: []");
    }

    private static boolean hasSuperior(String person, String members, String teams) {
        Snapshot standing = Snapshot.of(OrganizationFormat.YAML.parse("format: 1\nasOf: 2025-06-30\nleaders: []\n"
                + "responsibilities: [{id: menu}]\nmembers: " + members + "\n" + teams + "\n"));
        int code = standing.index().number(MemberId.of(person));
        Superiors superiors = Superiors.of(standing);
        assertThat(superiors.has(code, 0, standing.day()).isYes())
                .isEqualTo(superiors.hasSuperiorInLine(code, standing.day()));
        return superiors.hasSuperiorInLine(code, standing.day());
    }

    @Test
    void above_one_who_has_left_stands_who_stood_above_that_one_and_nobody_else() {
        String left = "{id: ben, reportsTo: %s, until: 2025-01-01}";
        assertThat(hasSuperior("cy", "[{id: ana}, " + left.formatted("ana") + ", {id: cy, reportsTo: ben}]"))
                .isTrue();
        assertThat(hasSuperior("cy", "[" + left.formatted("none") + ", {id: cy, reportsTo: ben}]"))
                .isFalse();
    }

    @Test
    void a_machine_stands_above_nobody() {
        assertThat(hasSuperior("cy", "[{id: bot, kind: machine, reportsTo: none}, {id: cy, reportsTo: bot}]"))
                .isFalse();
    }

    @Test
    void a_team_stands_above_unless_all_others_in_it_are_below() {
        String members = "[{id: ana, reportsTo: team:board}, {id: ben, reportsTo: %s}]";
        assertThat(hasSuperior("ana", members.formatted("none"), "teams: [{id: board, members: [ana, ben]}]"))
                .isTrue();
        assertThat(hasSuperior("ana", members.formatted("ana"), "teams: [{id: board, members: [ana, ben]}]"))
                .isFalse();
        assertThat(hasSuperior("ana", members.formatted("none"), "teams: [{id: board, members: [ana]}]"))
                .isFalse();
        assertThat(hasSuperior("ana", members.formatted("none"), "teams: [{id: board}]"))
                .as("it may be a team of nobody else")
                .isFalse();
    }

    @Test
    void who_is_in_a_team_below_is_in_the_team() {
        assertThat(hasSuperior(
                        "ana",
                        "[{id: ana, reportsTo: team:board}, {id: ben, reportsTo: none}]",
                        "teams: [{id: board, members: [ana]}, {id: office, parent: board, members: [ben]}]"))
                .isTrue();
    }
}
