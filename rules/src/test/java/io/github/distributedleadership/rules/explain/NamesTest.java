package io.github.distributedleadership.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.organization.Organization;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    private static final Organization SCHOOL = OrganizationFormat.YAML.parse("""
            format: 1
            members:
              - {id: m1, name: Ana Ruiz}
              - {id: m2, name: van Dam}
              - {id: m3, name: Kim}
              - {id: m4, name: "kim "}
              - {id: m5, name: zoe}
              - {id: m6, name: "Bo [m1]"}
              - {id: m7, name: Literacy}
              - {id: m8, name: "Ann\\nIn short \\e[31m\\u202Eevil"}
              - {id: zoe}
            teams:
              - {id: t1, name: Reading}
              - {id: t2, name: Literacy}
              - {id: t3}
            responsibilities:
              - {id: r1, name: Budget}
              - {id: r2, name: Trip}
              - {id: r3, name: Trip}
              - {id: r4}
            """);

    private static final Names NAMES = Names.of(SCHOOL);

    @ParameterizedTest
    @CsvSource({
        "MEMBER, m1, Ana Ruiz",
        "MEMBER, nobody, nobody",
        "PARTY, m1, Ana Ruiz",
        "PARTY, team:t1, Reading (team)",
        "PARTY, team:t3, team:t3",
        "TEAM, t1, Reading",
        "RESPONSIBILITY, r1, Budget",
        "RESPONSIBILITY, r4, r4",
        "SCOPE, organization, organization",
        "SCOPE, team:t1, Reading (team)",
        "SCOPE, responsibility:r1, Budget",
        "SCOPE, responsibility:r4, responsibility:r4",
        "OTHER, m1, m1",
        "SKILL, r1, r1"
    })
    void what_has_a_name_is_shown_by_it(IdKind kind, String id, String shown) {
        assertThat(NAMES.shown(kind, id)).isEqualTo(shown);
        assertThat(Names.none().shown(kind, id)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "MEMBER, m3, Kim [m3]",
        "PARTY, m4, kim  [m4]",
        "MEMBER, m5, zoe [m5]",
        "MEMBER, zoe, zoe",
        "MEMBER, m6, Bo [m1] [m6]",
        "MEMBER, m7, Literacy [m7]",
        "PARTY, team:t2, Literacy [t2] (team)",
        "RESPONSIBILITY, r2, Trip [r2]"
    })
    void a_name_that_could_be_taken_for_another_is_shown_with_its_id(IdKind kind, String id, String shown) {
        assertThat(NAMES.shown(kind, id)).isEqualTo(shown);
    }

    @Test
    void what_a_next_command_is_asked_about_is_shown_with_its_id() {
        Names names = NAMES.withIdsOfResponsibilities();
        assertThat(names.shown(IdKind.RESPONSIBILITY, "r1")).isEqualTo("Budget [r1]");
        assertThat(names.shown(IdKind.RESPONSIBILITY, "r4")).isEqualTo("r4");
        assertThat(names.shown(IdKind.MEMBER, "m1")).isEqualTo("Ana Ruiz");
    }

    @Test
    void of_several_organisations_the_first_that_knows_an_id_names_it() {
        Organization after = OrganizationFormat.YAML.parse("""
                format: 1
                members: [{id: m1, name: Ana Silva}, {id: m9, name: van Dam}]
                """);
        Names both = Names.of(after, SCHOOL);
        assertThat(both.member("m1")).contains("Ana Silva");
        assertThat(both.team("t1")).contains("Reading");
        assertThat(both.responsibility("r4")).isEmpty();
        assertThat(both.shown(IdKind.MEMBER, "m2")).isEqualTo("van Dam [m2]");
    }

    @Test
    void sentences_have_names_where_they_have_ids() {
        Finding finding = FindingTest.begun(
                        Template.of("{responsibility} is held by {holders}[ for {scope}], in {field}"))
                .subject(FindingSubject.of(FindingSubject.Kind.RESPONSIBILITY, "r1"))
                .id("responsibility", IdKind.RESPONSIBILITY, "r1")
                .ids("holders", IdKind.PARTY, List.of("m2", "m1", "team:t1"))
                .id("scope", IdKind.SCOPE, "team:t1")
                .id("field", IdKind.FIELD, "m1")
                .build();
        TextRenderer text = TextRenderer.standard().with(NAMES);
        assertThat(text.message(finding))
                .isEqualTo("Budget is held by Ana Ruiz, van Dam and Reading (team) for Reading (team), in m1");
        assertThat(text.render(finding)).startsWith("SPEAKS_AGAINST sharing.in-record, responsibility Budget: Budget");
        assertThat(MarkdownRenderer.standard().with(NAMES).render(finding))
                .contains("responsibility **Budget**: Budget is held by Ana Ruiz, van Dam and Reading \\(team\\)");
        assertThat(finding.message()).isEqualTo("r1 is held by m1, m2 and team:t1 for team:t1, in m1");
    }

    @Test
    void a_name_can_neither_forge_a_line_nor_turn_or_colour_the_text() {
        Finding finding = FindingTest.begun(Template.of("by {who}"))
                .subject(FindingSubject.of(FindingSubject.Kind.MEMBER, "m8"))
                .id("who", IdKind.MEMBER, "m8")
                .build();
        assertThat(TextRenderer.standard().with(NAMES).render(finding).lines())
                .singleElement()
                .asString()
                .contains("by Ann\\nIn short \\u001B[31m\\u202Eevil [m8]");
        assertThat(MarkdownRenderer.standard().with(NAMES).render(finding).lines())
                .hasSize(1);
    }

    @Test
    void what_is_withheld_is_not_named() {
        Finding finding = FindingTest.begun(Template.of("{who} is trusted"))
                .fact("who", Fact.id(IdKind.MEMBER, "m1").asPersonal())
                .build();
        assertThat(TextRenderer.standard().with(NAMES).message(finding)).doesNotContain("Ana");
    }
}
