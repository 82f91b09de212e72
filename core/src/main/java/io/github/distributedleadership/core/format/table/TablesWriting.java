package io.github.distributedleadership.core.format.table;

import com.google.common.collect.ImmutableMap;
import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.description.row.Rows;
import io.github.distributedleadership.core.format.csv.CsvText;
import io.github.distributedleadership.core.format.file.AtomicFile;
import io.github.distributedleadership.core.format.row.DocumentShapes;
import io.github.distributedleadership.core.format.row.RowForm;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Extensible;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Writes an organisation as tables.
 *
 * <p>Every table has all its columns, in the order of the shapes, and then those of one's own by name; rows are in the
 * order of the organisation. So equal organisations give equal tables.
 */
public final class TablesWriting {
    /** Spreadsheets keep no more characters in a cell; a longer list of members stands in rows of its own. */
    private static final int MOST_MEMBERS = 500;

    private final Organization organization;
    private final Files files;

    public TablesWriting(Organization organization, Files files) {
        this.organization = organization;
        this.files = files;
    }

    /** Takes the tables, one by one. */
    public interface Files {
        void table(String name, AtomicFile.Content content) throws IOException;
    }

    /** A row, and what it has of one's own. */
    private record Line<T>(T row, Map<String, String> own) {}

    public void write() throws IOException {
        Map<String, String> own = new TreeMap<>(organization.extensions());
        Map<String, String> tables = tables(own);
        own.keySet().removeAll(tables.keySet());
        table("organization", TableColumns.ORGANIZATION, () -> Stream.of(new Line<>(organization, own)), this::header);
        for (Table table : Table.values()) {
            if (organization.coverage(table) != Coverage.NOT_RECORDED) {
                table(table);
            }
        }
        for (Map.Entry<String, String> table : tables.entrySet()) {
            files.table(table.getKey(), out -> OwnTable.write(table.getValue(), out));
        }
    }

    private void header(TableRow row, Organization whole) {
        row.count("format", OptionalInt.of(DocumentShapes.FORMAT));
        row.text("name", whole.name());
        row.text("vision", whole.vision());
        row.moment("asOf", whole.asOf());
        row.constant("purpose", whole.purpose());
        row.text("basis", whole.basis());
        List<Table> partial = Arrays.stream(Table.values())
                .filter(table -> whole.coverage(table) == Coverage.PARTIAL)
                .toList();
        if (!partial.isEmpty()) {
            row.list("partial", partial, table -> row.value(table.key()));
        }
        if (!whole.completeAttributes().isEmpty()) {
            row.list("complete", whole.completeAttributes(), row::value);
        }
        if (whole.recordedCompletely()) {
            row.text("recorded", "complete");
        }
    }

    private void table(Table table) throws IOException {
        switch (table) {
            case MEMBERS -> members();
            case TEAMS -> teams();
            default -> rows(table, organization.rows(table), RowForm.of(table)::write);
        }
    }

    private void members() throws IOException {
        rows(Table.MEMBERS, organization.members(), RowForm.of(Rows.MEMBER)::write);
        if (organization.members().stream().anyMatch(TablesWriting::hasLines)) {
            table(
                    TableFiles.REPORTING,
                    TableColumns.REPORTING,
                    () -> organization.members().stream()
                            .filter(TablesWriting::hasLines)
                            .flatMap(member -> lines(member).stream()
                                    .map(line -> new Line<>(new Relations.Row<>(member, line), line.extensions()))),
                    (row, line) -> {
                        row.text("member", line.owner().id().value());
                        RowForm.of(Rows.REPORTING).write(row, line.value());
                    });
        }
    }

    private static Set<Reporting> lines(Member member) {
        return member.reporting().value().map(lines -> (Set<Reporting>) lines).orElse(Set.of());
    }

    /** Whether one word does not say all about to whom the member reports. */
    private static boolean hasLines(Member member) {
        return member.reporting().isKnown() && !RowForm.isInShort(lines(member));
    }

    private void teams() throws IOException {
        rows(Table.TEAMS, organization.teams(), (row, team) -> {
            RowForm.of(Rows.TEAM).write(row, team);
            if (hasMemberships(team)) {
                row.leaveOut("members");
            }
        });
        if (organization.teams().stream().anyMatch(TablesWriting::hasMemberships)) {
            table(
                    TableFiles.MEMBERSHIPS,
                    TableColumns.MEMBERSHIPS,
                    () -> organization.teams().stream()
                            .filter(TablesWriting::hasMemberships)
                            .flatMap(team -> memberships(team).stream()
                                    .map(one -> new Line<>(new Relations.Row<>(team, one), one.extensions()))),
                    (row, one) -> {
                        row.text("team", one.owner().id().value());
                        RowForm.of(Rows.MEMBERSHIP).write(row, one.value());
                    });
        }
    }

    private static Set<Membership> memberships(Team team) {
        return team.memberships().value().map(rows -> (Set<Membership>) rows).orElse(Set.of());
    }

    /** Whether a list of ids does not say all about the members of the team, or would be too long. */
    private static boolean hasMemberships(Team team) {
        Set<Membership> memberships = memberships(team);
        return memberships.size() > MOST_MEMBERS
                || memberships.stream().anyMatch(one -> !one.equals(Membership.of(one.member())));
    }

    private <T extends Extensible> void rows(Table table, List<? extends T> rows, BiConsumer<TableRow, T> fields)
            throws IOException {
        table(
                table.key(),
                TableColumns.written(table),
                () -> rows.stream().map(row -> new Line<>(row, row.extensions())),
                fields);
    }

    private interface Lines<T> {
        Stream<Line<T>> lines();
    }

    private <T> void table(
            String key, ImmutableMap<String, CellForm> columns, Lines<T> lines, BiConsumer<TableRow, T> fields)
            throws IOException {
        TreeSet<String> own = new TreeSet<>();
        lines.lines().forEach(line -> own.addAll(line.own().keySet()));
        files.table(key, out -> {
            List<String> header = new ArrayList<>(columns.keySet());
            own.stream().map(TablesWriting::name).forEach(header::add);
            CsvText.row(out, header);
            TableRow row = new TableRow(columns);
            for (Line<T> line : (Iterable<Line<T>>) lines.lines()::iterator) {
                fields.accept(row, line.row());
                List<String> cells = new ArrayList<>(row.take());
                own.forEach(name -> cells.add(Optional.ofNullable(line.own().get(name))
                        .map(json -> OwnCell.write(name, json))
                        .orElse("")));
                CsvText.row(out, cells);
            }
        });
    }

    private static String name(String column) {
        StringBuilder name = new StringBuilder();
        CellText.write(column, "", name);
        return name.toString();
    }

    /** The fields of one's own at the top that are tables. */
    private static Map<String, String> tables(Map<String, String> own) {
        Map<String, String> tables = new TreeMap<>();
        Set<String> names = new HashSet<>();
        own.forEach((key, json) -> {
            boolean alone = TableFiles.isNameOfOwn(key) && names.add(key.toLowerCase(Locale.ROOT));
            if (alone && OwnTable.rows(json).isPresent()) {
                tables.put(key, json);
            }
        });
        return tables;
    }
}
