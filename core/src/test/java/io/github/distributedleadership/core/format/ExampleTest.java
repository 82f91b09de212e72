package io.github.distributedleadership.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.DataPurpose;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.Approval;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Scale;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One small school with a row of everything, in both forms. */
public class ExampleTest {
    private final Organization school = OrganizationFormat.YAML.parse(resource("harbour.yaml"));

    @TempDir
    private Path folder;

    public static String resource(String name) {
        try (InputStream in = ExampleTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_is_said_of_the_organisation_is_read() {
        assertThat(school.name()).contains("Harbour Primary School");
        assertThat(school.vision()).contains("Every child reads by seven");
        assertThat(school.asOf()).contains(Moment.parse("2025-11-30"));
        assertThat(school.purpose()).contains(DataPurpose.TEACHING);
        assertThat(school.completeAttributes()).containsExactly("decisions.approvedBy");
        assertThat(school.coverage(Table.TRUST)).isEqualTo(Coverage.PARTIAL);
        assertThat(school.coverage(Table.CLAIMS)).isEqualTo(Coverage.RECORDED);
    }

    @Test
    void every_collection_has_its_rows() {
        for (Table table : Table.values()) {
            assertThat(school.coverage(table)).as(table.key()).isNotEqualTo(Coverage.NOT_RECORDED);
        }
        assertThat(school.members()).extracting(Member::name).containsExactly("Ana Ruiz", "Ben Okoro");
        assertThat(school.members().get(0).reporting().isNone()).isTrue();
        assertThat(school.members().get(1).reporting().value().orElseThrow())
                .containsExactly(Reporting.lineTo(MemberId.of("ana")));
        assertThat(school.members().get(0).skills().value().orElseThrow())
                .containsEntry(Skill.of("phonics"), Fraction.of(0.9));
        assertThat(school.goals().get(0).owner()).contains(TeamId.of("literacy"));
        assertThat(school.holdings().get(0).arrangement()).contains(Arrangement.JOINT);
        assertThat(school.holdings().get(0).assignedBy().isNone()).isTrue();
        assertThat(school.practice().initiatives().get(0).approval()).contains(Approval.NOT_SOUGHT);
        assertThat(school.practice().feedback().get(1).scale()).isEqualTo(Scale.ONE_TO_FIVE);
        assertThat(school.practice().surveys().get(0).items().get(1).reversed()).isTrue();
        assertThat(school.practice().responses().get(0).respondent()).contains("r07");
    }

    @Test
    void equal_ids_are_one_object() {
        MemberId ben = school.members().get(1).id();
        assertThat(school.practice().coaching().get(0).coachee()).isSameAs(ben);
        assertThat(school.holdings().get(0).holders().value().orElseThrow().last())
                .isSameAs(ben);
    }

    @Test
    void both_forms_are_written_as_expected() {
        assertThat(OrganizationFormat.YAML.text(school)).isEqualTo(resource("harbour-written.yaml"));
        assertThat(OrganizationFormat.JSON.text(school)).isEqualTo(resource("harbour-written.json"));
    }

    @Test
    void what_was_written_is_read_as_equal_in_both_forms_and_JSON_also_as_YAML() {
        assertThat(OrganizationFormat.YAML.parse(resource("harbour-written.yaml")))
                .isEqualTo(school);
        assertThat(OrganizationFormat.JSON.parse(resource("harbour-written.json")))
                .isEqualTo(school);
        assertThat(OrganizationFormat.YAML.parse(resource("harbour-written.json")))
                .isEqualTo(school);
    }

    @Test
    void the_name_of_a_file_decides_the_form() throws IOException {
        assertThat(OrganizationFormat.of(Path.of("a/b.json"))).isEqualTo(OrganizationFormat.JSON);
        assertThat(OrganizationFormat.of(Path.of("B.JSON"))).isEqualTo(OrganizationFormat.JSON);
        assertThat(OrganizationFormat.of(Path.of("b.yaml"))).isEqualTo(OrganizationFormat.YAML);
        assertThat(OrganizationFormat.of(Path.of("json"))).isEqualTo(OrganizationFormat.YAML);
        Path file = folder.resolve("school.json");
        OrganizationFormat.of(file).write(school, file);
        assertThat(Files.readString(file)).startsWith("{\n");
        assertThat(OrganizationFormat.of(file).read(file)).isEqualTo(school);
        assertThat(folder).isDirectoryContaining("glob:**/school.json");
    }

    @Test
    void a_stream_and_a_reader_are_read_and_left_open() throws IOException {
        byte[] bytes = resource("harbour.yaml").getBytes(StandardCharsets.UTF_8);
        boolean[] closed = {false};
        InputStream in = new java.io.ByteArrayInputStream(bytes) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        assertThat(OrganizationFormat.YAML.read(in)).isEqualTo(school);
        assertThat(closed[0]).isFalse();
        assertThat(OrganizationFormat.YAML.read(new StringReader(resource("harbour.yaml"))))
                .isEqualTo(school);
    }
}
