package io.github.distributedleadership.core.format.table;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.description.row.Rows;
import io.github.distributedleadership.core.format.csv.CsvRows;
import io.github.distributedleadership.core.format.row.DocumentShapes;
import io.github.distributedleadership.core.format.row.Draft;
import io.github.distributedleadership.core.format.row.RowForm;
import io.github.distributedleadership.core.format.row.Shape;
import io.github.distributedleadership.core.format.token.BrokenText;
import io.github.distributedleadership.core.format.token.Cursor;
import io.github.distributedleadership.core.format.token.Faults;
import io.github.distributedleadership.core.format.token.Interned;
import io.github.distributedleadership.core.format.token.Values;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import io.github.distributedleadership.core.problem.Place;
import io.github.distributedleadership.core.problem.Problem;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Recorded;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads a folder of tables: first every row, then what the rows say of each other. */
public final class TablesReading {
    private final TableFiles files;
    private final Faults faults;
    private final Draft draft = new Draft();
    private final Interned interned = new Interned();
    private final Relations<TeamId, Team, Membership> memberships = new Relations<>(RelationShapes.MEMBERSHIPS);
    private final Relations<MemberId, Member, Reporting> reporting = new Relations<>(RelationShapes.REPORTING);

    private TablesReading(TableFiles files, Faults faults) {
        this.files = files;
        this.faults = faults;
    }

    public static Organization read(Path folder) throws IOException {
        Faults faults = new Faults();
        return new TablesReading(TableFiles.in(folder, faults), faults).read();
    }

    private Organization read() throws IOException {
        organization();
        for (Table table : Table.values()) {
            if (table == Table.MEMBERS) {
                relations(TableFiles.REPORTING, TableColumns.REPORTING, RelationShapes.LINE, reporting);
            } else if (table == Table.TEAMS) {
                relations(TableFiles.MEMBERSHIPS, TableColumns.MEMBERSHIPS, RelationShapes.MEMBERSHIP, memberships);
            }
            table(table);
        }
        for (String key : files.own()) {
            own(key);
        }
        if (faults.count() > 0) {
            throw faults.with(references(), order());
        }
        try {
            return draft.organization.build();
        } catch (InvalidOrganization e) {
            throw new Faults().with(Optional.of(located(e)), order());
        }
    }

    private void organization() throws IOException {
        faults.in(TableFiles.name(TableFiles.ORGANIZATION));
        if (!files.has(TableFiles.ORGANIZATION)) {
            if (!files.isRefused(TableFiles.ORGANIZATION)) {
                faults.add("", 0, "is missing; a folder of tables has this one, with the columns format and name");
            }
            return;
        }
        try (CsvRows rows = CsvRows.of(files.open(TableFiles.ORGANIZATION))) {
            TableHeader header = TableHeader.read(rows, TableColumns.ORGANIZATION, ImmutableSet.of("format"), faults);
            Cursor in = new Cursor(OrganizationRow.read(rows, header, faults), faults, interned);
            in.next();
            in.attempt(c -> {
                DocumentShapes.ORGANIZATION.fill(draft, c);
                return draft;
            });
        } catch (BrokenText e) {
            if (e.path().equals("format")) {
                Problem only = Problem.at(e.path(), e.sentence()).in(TableFiles.name(TableFiles.ORGANIZATION));
                throw new InvalidOrganization(List.of(only.locatedAt(e.path(), e.line())), 1);
            }
            faults.add(e.path(), e.line(), e.sentence());
        }
    }

    /** Reads one text of rows. */
    private interface RowsReading {
        public void read(Cursor in, TableHeader header) throws IOException;
    }

    /** Whether the table could be read to its end. */
    private boolean rows(
            String key,
            List<String> path,
            ImmutableMap<String, CellForm> columns,
            ImmutableSet<String> required,
            RowsReading reading)
            throws IOException {
        faults.in(TableFiles.name(key));
        try (CsvRows rows = CsvRows.of(files.open(key))) {
            TableHeader header = TableHeader.read(rows, columns, required, faults);
            Cursor in = new Cursor(new TableTokens(rows, header, path, faults), faults, interned);
            for (int i = 0; i < path.size(); i++) {
                in.next();
                in.next();
            }
            in.next();
            reading.read(in, header);
            return true;
        } catch (BrokenText e) {
            faults.add(e.path(), e.line(), e.sentence());
            return false;
        }
    }

    private void table(Table table) throws IOException {
        boolean read = files.has(table.key())
                && rows(
                        table.key(),
                        path(table),
                        TableColumns.of(table),
                        DocumentShapes.row(table).required(),
                        (in, header) -> reading(table, header).read(draft, in));
        if (!read && (files.has(table.key()) || files.isRefused(table.key()))) {
            draft.isUnreadable(table);
        }
        if (table == Table.MEMBERS) {
            reporting.check(
                    "member",
                    "to whom the member reports stands in members.csv too; keep one of them",
                    id -> draft.mayBeUnread(table, id.value()),
                    faults);
        } else if (table == Table.TEAMS) {
            memberships.check(
                    "team",
                    "the members of the team stand in teams.csv too; keep one of them",
                    id -> draft.mayBeUnread(table, id.value()),
                    faults);
        }
    }

    private static List<String> path(Table table) {
        return table.isPractice() ? List.of("practice", table.key()) : List.of(table.key());
    }

    private Shape.FieldReading<Draft> reading(Table table, TableHeader header) {
        return switch (table) {
            case MEMBERS -> {
                boolean implied = reporting.isPresent() && !header.has("reportsTo") && !header.has("reporting");
                yield DocumentShapes.rows(
                        table,
                        RowForm.of(Rows.MEMBER).shape(),
                        (organization, members) -> organization.members(
                                reporting.join(members, (member, lines) -> member(member, lines, implied))));
            }
            case TEAMS -> {
                boolean implied = memberships.isPresent() && !header.has("members");
                yield DocumentShapes.rows(
                        table,
                        RowForm.of(Rows.TEAM).shape(),
                        (organization, teams) ->
                                organization.teams(memberships.join(teams, (team, rows) -> team(team, rows, implied))));
            }
            default -> DocumentShapes.rows(table);
        };
    }

    /** The member with these lines; without any, the member reports to nobody where that is implied. */
    private Member member(Member member, List<Reporting> lines, boolean implied) {
        if (lines.isEmpty()) {
            return implied ? member.toBuilder().reporting(Recorded.none()).build() : member;
        }
        if (!member.reporting().isUnknown()) {
            reporting.isGivenTwice(member.id());
        }
        return member.toBuilder().reporting(Recorded.setOf(lines)).build();
    }

    /** The team with these memberships; without any, it has no members where that is implied. */
    private Team team(Team team, List<Membership> rows, boolean implied) {
        if (rows.isEmpty()) {
            return implied ? team.toBuilder().memberships(Recorded.none()).build() : team;
        }
        if (!team.memberships().isUnknown()) {
            memberships.isGivenTwice(team.id());
        }
        return team.toBuilder().memberships(Recorded.setOf(rows)).build();
    }

    private <K, V> void relations(
            String key,
            ImmutableMap<String, CellForm> columns,
            Shape<?, Relations.Row<K, V>> shape,
            Relations<K, ?, V> relations)
            throws IOException {
        if (files.has(key)) {
            relations.isThere();
            rows(
                    key,
                    List.of(key),
                    columns,
                    shape.required(),
                    (in, header) -> relations.take(in.listOfReadable(shape::read, relations)));
        }
    }

    private void own(String key) throws IOException {
        faults.in(TableFiles.name(key));
        try (CsvRows rows = CsvRows.of(files.open(key))) {
            if (draft.hasOwn(key)) {
                faults.add(
                        "", 1, "the column \"" + key + "\" of organization.csv has the same name; rename one of them");
            } else {
                draft.organization.extension(key, OwnTable.read(rows));
            }
        } catch (BrokenText e) {
            faults.add("", e.line(), e.sentence());
        }
    }

    /** What is wrong among the rows that could be read. */
    private Optional<InvalidOrganization> references() {
        try {
            draft.organization.check();
            return Optional.empty();
        } catch (InvalidOrganization e) {
            return Optional.of(located(e));
        }
    }

    private InvalidOrganization located(InvalidOrganization e) {
        return new InvalidOrganization(e.problems().stream().map(this::located).toList(), e.count());
    }

    private Problem located(Problem problem) {
        if (problem.place().orElse(null) instanceof Place.OfRow at) {
            Problem hinted = hinted(problem, at).in(TableFiles.name(at.table().key()));
            return related(hinted, at).orElseGet(() -> draft.locate(hinted));
        }
        Problem located = draft.locate(problem).in(TableFiles.name(TableFiles.ORGANIZATION));
        return located.line().isPresent()
                ? located.locatedAt(problem.path(), located.line().getAsInt())
                : located;
    }

    /** What is wrong with a team or a member may come from the table of memberships or of reporting. */
    private Optional<Problem> related(Problem problem, Place.OfRow at) {
        int row = draft.readBefore(at.table(), at.row());
        if (at.table() == Table.TEAMS && at.field().equals(Optional.of("members"))) {
            return memberships.locate(problem, row);
        }
        if (at.table() == Table.MEMBERS && at.field().equals(Optional.of("reporting"))) {
            return reporting.locate(problem, row);
        }
        return Optional.empty();
    }

    /** Who writes "none" where a party stands may mean that there is none. */
    private static Problem hinted(Problem problem, Place.OfRow at) {
        CellForm form = at.field().map(TableColumns.of(at.table())::get).orElse(CellForm.WORD);
        return problem.given().equals(Optional.of(Values.NONE)) && form.mayBeNone()
                ? problem.saying(problem.message() + "; write " + CellText.NONE + " where there is none")
                : problem;
    }

    /** By file, then by line. */
    private static Comparator<Problem> order() {
        return Comparator.comparingInt(
                        (Problem problem) -> TableFiles.place(problem.file().orElse("")))
                .thenComparing(problem -> problem.file().orElse(""))
                .thenComparingInt(problem -> problem.line().orElse(0));
    }
}
