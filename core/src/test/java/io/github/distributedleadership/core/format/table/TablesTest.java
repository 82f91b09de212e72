package io.github.distributedleadership.core.format.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.format.ExampleTest;
import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.format.OrganizationTables;
import io.github.distributedleadership.core.format.row.DocumentShapes;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.Subject;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Recorded;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How an organisation stands in tables. */
class TablesTest {
    private final Organization school = OrganizationFormat.YAML.parse(ExampleTest.resource("harbour.yaml"));

    @TempDir
    private Path folder;

    private Organization read(String... namesAndTexts) throws IOException {
        Path tables = Files.createTempDirectory(folder, "tables");
        Files.writeString(tables.resolve("organization.csv"), "format\n1\n");
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            Files.writeString(tables.resolve(namesAndTexts[i]), namesAndTexts[i + 1]);
        }
        return OrganizationTables.read(tables);
    }

    @Test
    void the_tables_of_the_school_are_as_expected() throws IOException {
        Path tables = folder.resolve("school");
        OrganizationTables.write(school, tables);
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(tables).sorted()) {
            for (Path file : files.toList()) {
                all.append("== ").append(file.getFileName()).append('\n').append(Files.readString(file));
            }
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(
                    Path.of("src/test/resources/io/github/distributedleadership/core/format/harbour-tables.txt"), all);
        }
        assertThat(all.toString()).isEqualTo(ExampleTest.resource("harbour-tables.txt"));
        assertThat(OrganizationTables.read(tables)).isEqualTo(school);
    }

    @Test
    void absent_unknown_none_and_empty_are_kept_apart() throws IOException {
        Organization read = read(
                "members.csv", "id\nana\n",
                "responsibilities.csv", "id\na\nb\nc\nd\n",
                "holdings.csv",
                        "responsibility,holders,assignedBy\na,,\nb,!none,!none\nc,!empty,ana\nd,ana,member:ana\n",
                "decisions.csv", "responsibility,deciders,at\n");
        assertThat(read.coverage(Table.TRUST)).isEqualTo(Coverage.NOT_RECORDED);
        assertThat(read.coverage(Table.DECISIONS)).isEqualTo(Coverage.RECORDED);
        assertThat(read.holdings())
                .extracting(Holding::holders)
                .satisfiesExactly(
                        unknown -> assertThat(unknown.isUnknown()).isTrue(),
                        none -> assertThat(none.isNone()).isTrue(),
                        empty -> assertThat(empty.isNone()).isTrue(),
                        known -> assertThat(known.isKnown()).isTrue());
        assertThat(read.holdings())
                .extracting(Holding::assignedBy)
                .containsExactly(
                        Recorded.unknown(),
                        Recorded.none(),
                        Recorded.known(MemberId.of("ana")),
                        Recorded.known(MemberId.of("ana")));
        assertThat(read.holdings().get(0).accountable().isUnknown()).isTrue();
    }

    @Test
    void words_of_tables_can_be_ids_and_texts() throws IOException {
        Organization read = read(
                "members.csv",
                "id,name,reportsTo\nno,\\!none,!none\n1,\"a;b=c:d\",none\nnone,say \\\\,member:no\nnone2,\\u0041,none\n",
                "teams.csv",
                "id,members\nt,none; no ;1\n");
        assertThat(read.members()).extracting(Member::name).containsExactly("a;b=c:d", "!none", "say \\", "A");
        assertThat(read.teams().get(0).memberships().value().orElseThrow())
                .extracting(Membership::member)
                .extracting(MemberId::value)
                .containsExactly("1", "no", "none");
    }

    @Test
    void a_subject_is_written_with_its_kind_and_a_member_also_without() throws IOException {
        Organization read = read(
                "members.csv", "id\nana\n",
                "teams.csv", "id\nt\n",
                "feedback.csv",
                        "giver,subject,aspect,at\nana,ana,support,2025-01-01\nana,member:ana,support,2025-01-02\n"
                                + "ana,team:t,support,2025-01-03\n");
        assertThat(read.practice().feedback())
                .extracting(f -> f.subject())
                .containsExactly(
                        Subject.of(MemberId.of("ana")), Subject.of(MemberId.of("ana")), Subject.of(TeamId.of("t")));
    }

    @Test
    void columns_stand_in_any_order_and_lines_end_in_any_way() throws IOException {
        Organization read = read("members.csv", "name,id\r\nAna,ana\r\n\r\nBen,ben");
        assertThat(read.members()).extracting(Member::name).containsExactly("Ana", "Ben");
        assertThat(read("members.csv", "name,id\rAna,ana\rBen,ben\r")).isEqualTo(read);
    }

    @Test
    void memberships_and_reporting_may_stand_in_tables_of_their_own() throws IOException {
        Organization read = read(
                "members.csv", "id\nana\nben\n",
                "reporting.csv", "member,to,kind,x-why\nben,ana,functional,help\n",
                "teams.csv", "id\nt\nu\n",
                "memberships.csv", "team,member,role,from\nt,ana,chair,2025-01-01\nt,ben,,\n");
        Team team = read.teams().get(0);
        assertThat(team.memberships().value().orElseThrow()).hasSize(2);
        assertThat(team.memberships().value().orElseThrow().first().role()).contains("chair");
        assertThat(read.teams().get(1).memberships().isNone()).isTrue();
        assertThat(read.members().get(0).reporting().isNone()).isTrue();
        assertThat(read.members()
                        .get(1)
                        .reporting()
                        .value()
                        .orElseThrow()
                        .first()
                        .extensions())
                .containsEntry("x-why", "\"help\"");
    }

    @Test
    void a_long_list_of_members_stands_in_a_table_of_its_own() throws IOException {
        List<Member> members =
                IntStream.range(0, 2000).mapToObj(i -> Member.of("m" + i)).toList();
        Organization large = Organization.builder()
                .members(members)
                .teams(List.of(Team.builder()
                        .id(TeamId.of("all"))
                        .memberships(Recorded.setOf(
                                members.stream().map(m -> Membership.of(m.id())).toList()))
                        .build()))
                .build();
        OrganizationTables.write(large, folder.resolve("large"));
        assertThat(folder.resolve("large/memberships.csv")).exists();
        assertThat(OrganizationTables.read(folder.resolve("large"))).isEqualTo(large);
    }

    @Test
    void nothing_that_is_there_is_replaced_and_nothing_half_written_is_left() throws IOException {
        Path place = Files.createDirectory(folder.resolve("place"));
        OrganizationTables.write(school, place); // empty
        assertThat(OrganizationTables.read(place)).isEqualTo(school);
        assertThatThrownBy(() -> OrganizationTables.write(school, place))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> OrganizationTables.write(school, place.resolve("organization.csv")))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> OrganizationTables.write(school, folder.resolve("not/there")))
                .isInstanceOf(NoSuchFileException.class);
        Organization wrong = Organization.builder().extension("x-a", "no JSON").build();
        assertThatThrownBy(() -> OrganizationTables.write(wrong, folder.resolve("wrong")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not JSON");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("place");
        }
    }

    @Test
    void every_table_has_the_columns_of_its_rows() {
        for (Table table : Table.values()) {
            assertThat(TableColumns.of(table).keySet())
                    .as(table.key())
                    .containsExactlyInAnyOrderElementsOf(
                            DocumentShapes.row(table).known());
        }
    }
}
