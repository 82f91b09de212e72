package io.github.distributedleadership.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.distributedleadership.core.problem.InvalidOrganization;
import io.github.distributedleadership.core.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with tables is said with the file, the line and the path, all at once. */
class TableProblemsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void aSmallOrganisation() {
        table("organization.csv", "format,name\n1,Studio\n");
        table("members.csv", "id,skills\nana,phonics=0.9\nben,\n");
    }

    private void table(String name, String text) {
        table(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void table(String name, byte[] bytes) {
        try {
            Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> problems() {
        InvalidOrganization refused =
                catchThrowableOfType(InvalidOrganization.class, () -> OrganizationFormat.YAML.read(folder));
        return refused == null
                ? List.of()
                : refused.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void a_row_must_have_as_many_cells_as_the_header() {
        table("trust.csv", "truster,trustee,level,at\nana,ben,0.5\nana,ben,1,2025-01-01,x\nana,ben,1,2025-01-01\n");
        assertThat(problems())
                .containsExactly(
                        "trust.csv: line 2: practice.trust[0]: the row has 3 cells but the header has 4; write a comma"
                                + " between all cells, empty ones too, and put quotes around a cell with a comma in it",
                        "trust.csv: line 3: practice.trust[1]: the row has 5 cells but the header has 4; write a comma"
                                + " between all cells, empty ones too, and put quotes around a cell with a comma in it");
    }

    @Test
    void a_broken_table_is_told_and_the_others_are_read_on() {
        table("claims.csv", "claimant,scope,at\nana,\"organization,2025-01-01\n");
        table("trust.csv", "truster,trustee,level,at\nana,ben,2,2025-01-01\nana,bob,1,2025-01-01\n");
        table("goals.csv", "id\n\"a\"b\n");
        assertThat(problems())
                .containsExactly(
                        "goals.csv: line 2: something stands between a closing quote and the next comma; put the whole"
                                + " cell in quotes, and write a quote inside it twice",
                        "trust.csv: line 2: practice.trust[0].level: must be a number from 0 to 1 but was 2",
                        "trust.csv: line 3: practice.trust[1].trustee: no member \"bob\"",
                        "claims.csv: line 2: a quote that is opened in this row is never closed; close it, and write a"
                                + " quote inside a text twice");
    }

    @Test
    void a_table_that_cannot_be_read_makes_no_reference_wrong() {
        table("members.csv", "id,nme\nana,\"x\n");
        table("trust.csv", "truster,trustee,level,at\nana,bob,1,2025-01-01\n");
        assertThat(problems())
                .containsExactly(
                        "members.csv: line 1: unknown column \"nme\"; did you mean \"name\"?",
                        "members.csv: line 2: a quote that is opened in this row is never closed; close it, and write a"
                                + " quote inside a text twice");
    }

    @Test
    void text_in_another_encoding_is_refused_and_a_byte_order_mark_is_not() {
        table("goals.csv", "id\ncaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        table("teams.csv", "id\na\0b\n");
        table("members.csv", "\uFEFFid\nana\n");
        assertThat(problems())
                .containsExactly(
                        "teams.csv: line 2: the text holds the character U+0000, as binary files and UTF-16 do; save it as"
                                + " UTF-8 text",
                        "goals.csv: line 2: the text must be UTF-8 but has the byte 0xE9 here; save it as UTF-8");
    }

    @Test
    void headers_are_checked() {
        table("goals.csv", "id,nam,x-own,id,,owner\n");
        table("teams.csv", "");
        table("leaders.csv", "member\nana\n");
        table("claims.csv", "claimant;scope;at\n");
        assertThat(problems())
                .containsExactly(
                        "teams.csv: line 1: the table is empty; its first line must name the columns, such as"
                                + " id,name,purpose,kind,members,parent",
                        "goals.csv: line 1: unknown column \"nam\"; did you mean \"name\"?",
                        "goals.csv: line 1: the column \"id\" is given twice; take one out",
                        "goals.csv: line 1: column 5 has no name; give it one, or take the comma out",
                        "leaders.csv: line 1: the column \"scope\" is missing; each row must have a value there",
                        "claims.csv: line 1: the header is one cell; the cells are separated by semicolons, it seems:"
                                + " separate them by commas");
    }

    @Test
    void cells_are_checked() {
        table(
                "members.csv",
                "id,skills,reportsTo\nana,phonics=0.9;phonics=1,none\nben,phonics,!nobody\ncho,a=1;,C:\\x\n");
        table("claims.csv", "claimant,scope,at\nana,literacy,2025-01-01\n!none,organization:x,2025-01-01\n");
        table("responsibilities.csv", "id,resources,urgency\nr,funds 3,none\ns,funds=x EUR,P1D\n");
        table("surveys.csv", "id,items,scale,at\ns,q1=a:back,1;5,2025-01-01\n");
        assertThat(problems())
                .containsExactly(
                        "members.csv: line 2: members[0].skills.phonics: the key \"phonics\" is given twice; take one out",
                        "members.csv: line 3: members[1].skills: must be written such as k=v;k=v but there is no = in"
                                + " \"phonics\"",
                        "members.csv: line 3: members[1].reportsTo: \"!nobody\" is not a word of tables, which are !none,"
                                + " !empty and !blank; write \\! for a text that begins so",
                        "members.csv: line 4: members[2].skills: nothing stands behind the last semicolon; take the"
                                + " semicolon out, or write \\; where it belongs to a text",
                        "members.csv: line 4: members[2].reportsTo: a backslash stands before \"x\"; write \\\\ for a"
                                + " backslash, or one before \\ ; = : ! or a space to mean the character itself",
                        "responsibilities.csv: line 2: responsibilities[0].resources: must be written such as funds=1200"
                                + " EUR but there is no = in \"funds 3\"",
                        "responsibilities.csv: line 2: responsibilities[0].urgency: must be a span of time but was none;"
                                + " write !none where there is none",
                        "responsibilities.csv: line 3: responsibilities[1].resources[0].amount: must be a number but was"
                                + " x; write decimal digits, such as 1000 or 0.5",
                        "claims.csv: line 2: practice.claims[0].scope: must be one of organization, team:…,"
                                + " responsibility:…, such as team:literacy, but was \"literacy\"",
                        "claims.csv: line 3: practice.claims[1].claimant: \"!none\" cannot stand here; leave the cell empty"
                                + " where it is not known",
                        "claims.csv: line 3: practice.claims[1].scope: must be one of organization, team:…,"
                                + " responsibility:…, such as team:literacy, but was \"organization:x\"",
                        "surveys.csv: line 2: practice.surveys[0].items: only reversed can follow the colon but there is"
                                + " \"back\"; write \\: for a colon in a word");
    }

    @Test
    void references_and_ids_are_checked_across_tables_with_the_place_in_the_cell() {
        table("members.csv", "id,reportsTo\nana,none\nben,anna\nana,!none\n");
        table("responsibilities.csv", "id\nr\n");
        table("holdings.csv", "responsibility,holders\nr,zoe;ana;bob\n");
        assertThat(problems())
                .containsExactly(
                        "members.csv: line 2: members[0].reportsTo: no member \"none\"; write !none where there is none",
                        "members.csv: line 3: members[1].reportsTo: no member \"anna\"; did you mean \"ana\"?",
                        "members.csv: line 4: members[2].id: the id \"ana\" is given already to members[0]; each member"
                                + " needs its own",
                        "holdings.csv: line 2: holdings[0].holders[2]: no member \"bob\"",
                        "holdings.csv: line 2: holdings[0].holders[0]: no member \"zoe\"");
    }

    @Test
    void memberships_and_lines_of_reporting_are_checked_in_their_tables() {
        table("teams.csv", "id,members\nt,\nu,ana\n");
        table("memberships.csv", "team,member,role\nt,ana,\nt,bob,\nv,ana,\nu,ben,\n,ana,\n");
        table("reporting.csv", "member,to\nana,ben\nben,bo\nzoe,ana\n");
        assertThat(problems())
                .containsExactly(
                        "reporting.csv: line 3: reporting[1].to: no member \"bo\"",
                        "reporting.csv: line 4: reporting[2].member: no member \"zoe\"",
                        "memberships.csv: line 3: memberships[1].member: no member \"bob\"",
                        "memberships.csv: line 4: memberships[2].team: no team \"v\"; did you mean \"t\"?",
                        "memberships.csv: line 5: memberships[3].team: the members of the team stand in teams.csv too;"
                                + " keep one of them",
                        "memberships.csv: line 6: memberships[4]: the field \"team\" is missing; a membership must have it");
    }

    @Test
    void the_row_of_the_organisation_is_checked() {
        table("organization.csv", "format,name\n1,Studio\n1,Other\n");
        assertThat(problems())
                .containsExactly(
                        "organization.csv: line 3: a second row describes an organisation; a folder holds one, so"
                                + " take it out");
        table("organization.csv", "format,name\n");
        assertThat(problems())
                .containsExactly(
                        "organization.csv: line 1: has no row; an organisation is described in one, of which the"
                                + " format is 1");
        table("organization.csv", "format,name\n2,Studio\n");
        table("goals.csv", "");
        assertThat(problems())
                .containsExactly(
                        "organization.csv: line 2: format: must be 1 but was 2; this version reads no other format");
        table("organization.csv", "format,complete,partial,oath.x-y\n1,a.b,trusts,1\n");
        table("goals.csv", "id\n");
        assertThat(problems())
                .containsExactly(
                        "organization.csv: line 2: oath.x-y: nothing of that name holds fields of one's own; there are data"
                                + " and practice",
                        "organization.csv: line 2: partial[0]: no collection \"trusts\"; did you mean \"trust\"?",
                        "organization.csv: line 2: complete: no attribute \"a.b\" can be declared complete");
    }

    @Test
    void a_folder_without_its_first_table_is_half_written() throws IOException {
        Files.delete(folder.resolve("organization.csv"));
        assertThat(problems())
                .containsExactly(
                        "organization.csv: is missing; a folder of tables has this one, with the columns format"
                                + " and name");
    }

    @Test
    void files_that_are_no_tables_are_refused_and_links_not_followed() throws IOException {
        table("member.csv", "id\n");
        table("Goals.csv", "id\n");
        table("notes.txt", "anything");
        table(".hidden.csv", "anything");
        Files.createDirectory(folder.resolve("x-folder.csv"));
        Files.createSymbolicLink(folder.resolve("teams.csv"), folder.resolve("notes.txt"));
        assertThat(problems())
                .containsExactlyInAnyOrder(
                        "member.csv: is no table of an organisation; did you mean \"members.csv\"?",
                        "Goals.csv: is no table of an organisation; did you mean \"goals.csv\"?",
                        "x-folder.csv: is not a file; put the table itself there",
                        "teams.csv: is a link, which is not followed; put the file itself into the folder");
    }

    @Test
    void what_is_ones_own_needs_a_place_and_one_name() {
        table("responsibilities.csv", "id,stakes,stakes.x-why,x-own\nr,,because,a\\b\n");
        table("organization.csv", "format,x-list\n1,3\n");
        table("x-list.csv", "a,b\n1,2\n");
        table("x-bad.csv", "a,b\n1\n");
        assertThat(problems())
                .containsExactly(
                        "responsibilities.csv: line 2: responsibilities[0].stakes.x-why: stands in \"stakes\", which is not"
                                + " there; take it out or give that",
                        "responsibilities.csv: line 2: responsibilities[0].x-own: a backslash stands before \"b\"; write"
                                + " \\\\ for a backslash, or one before \\ ; = : ! or a space to mean the character itself",
                        "x-bad.csv: line 2: the row has 1 cell but the header has 2; write a comma between all cells, empty"
                                + " ones too",
                        "x-list.csv: line 1: the column \"x-list\" of organization.csv has the same name; rename one of"
                                + " them");
    }
}
