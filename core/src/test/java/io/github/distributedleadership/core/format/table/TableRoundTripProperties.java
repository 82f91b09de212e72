package io.github.distributedleadership.core.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.format.OrganizationTables;
import io.github.distributedleadership.core.format.token.Quoted;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.Organizations;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.practice.Aspect;
import io.github.distributedleadership.core.practice.Feedback;
import io.github.distributedleadership.core.practice.Subject;
import io.github.distributedleadership.core.value.Moment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Nothing is lost between an organisation and its tables. */
class TableRoundTripProperties {
    private static Path folder = Path.of("");

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("tables");
    }

    @AfterContainer
    static void deleteFolder() throws IOException {
        MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }

    private static Organization throughTables(Organization organization) throws IOException {
        Path tables = folder.resolve("one");
        OrganizationTables.write(organization, tables);
        try {
            return OrganizationTables.read(tables);
        } finally {
            MoreFiles.deleteRecursively(tables, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    @Provide
    Arbitrary<Organization> organizations() {
        return Organizations.any();
    }

    @Property(tries = 400)
    void tables_that_were_written_are_read_as_equal(@ForAll("organizations") Organization organization)
            throws IOException {
        assertThat(throughTables(organization)).isEqualTo(organization);
    }

    @Property(tries = 50)
    void equal_organisations_give_equal_tables(@ForAll("organizations") Organization organization) throws IOException {
        assertThat(bytes(organization)).isEqualTo(bytes(throughTables(organization)));
    }

    private static List<String> bytes(Organization organization) throws IOException {
        Path tables = folder.resolve("bytes");
        OrganizationTables.write(organization, tables);
        List<String> contents = new ArrayList<>();
        try (Stream<Path> files = Files.list(tables).sorted()) {
            for (Path file : files.toList()) {
                contents.add(file.getFileName() + "\n" + Files.readString(file));
            }
        }
        MoreFiles.deleteRecursively(tables, RecursiveDeleteOption.ALLOW_INSECURE);
        return contents;
    }

    @Property(tries = 50)
    void tables_say_what_the_other_forms_say(@ForAll("organizations") Organization organization) throws IOException {
        for (OrganizationFormat form : OrganizationFormat.values()) {
            Organization once = form.parse(form.text(organization));
            assertThat(throughTables(once)).isEqualTo(organization);
            assertThat(form.parse(form.text(throughTables(once)))).isEqualTo(organization);
        }
    }

    @Property(tries = 500)
    void a_text_of_any_characters_survives(@ForAll String name, @ForAll("marks") String comment) throws IOException {
        Organization organization = Organization.builder()
                .name(name)
                .vision(comment)
                .members(List.of(Member.of("ana")))
                .feedback(List.of(Feedback.builder()
                        .giver(MemberId.of("ana"))
                        .subject(Subject.of(MemberId.of("ana")))
                        .aspect(Aspect.of("support"))
                        .at(Moment.parse("2025-01-01"))
                        .comment(comment)
                        .build()))
                .extension("x-text", OwnCell.write("x-text", "1"))
                .build();
        assertThat(throughTables(organization)).isEqualTo(organization);
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.strings()
                .withChars(" \t\n\r;=:\\!,\"'{}[]nulemptyonetrf0123456789-.\u0085\u2028\uFEFF\u00a0é\uD83D\uDE00")
                .ofMaxLength(8);
    }

    @Property(tries = 500)
    void a_value_of_ones_own_survives_in_a_cell(@ForAll("marks") String text) throws IOException {
        StringBuilder json = new StringBuilder();
        Quoted.quote(text, json);
        Organization organization =
                Organization.builder().extension("x-own", json.toString()).build();
        assertThat(throughTables(organization)).isEqualTo(organization);
    }

    @Property(tries = 300)
    void a_table_of_ones_own_survives(@ForAll List<List<String>> rows) throws IOException {
        StringBuilder json = new StringBuilder("[");
        for (List<String> row : rows) {
            json.append(json.length() > 1 ? ",[" : "[");
            for (int i = 0; i < row.size(); i++) {
                json.append(i > 0 ? "," : "");
                Quoted.quote(row.get(i), json);
            }
            json.append(']');
        }
        Organization organization = Organization.builder()
                .extension("x-own", json.append(']').toString())
                .build();
        assertThat(throughTables(organization)).isEqualTo(organization);
    }
}
