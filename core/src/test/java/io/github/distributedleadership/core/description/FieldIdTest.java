package io.github.distributedleadership.core.description;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.row.Field;
import io.github.distributedleadership.core.description.row.Kind;
import io.github.distributedleadership.core.description.row.Row;
import io.github.distributedleadership.core.description.row.Rows;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.MemberKind;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.responsibility.Situation;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FieldIdTest {
    private static final List<String> KEYS =
            Stream.of(FieldId.values()).map(FieldId::toString).toList();

    /** What a row, or an object in one, can be without. */
    private static List<String> optional(String path, Row<?, ?> row) {
        List<String> keys = new ArrayList<>(List.of(path));
        for (Field<?, ?, ?> field : row.fields()) {
            if (field.presence() != Field.Presence.REQUIRED) {
                String key = path + "." + field.key();
                keys.addAll(field.kind() instanceof Kind.Part<?> part ? optional(key, part.row()) : List.of(key));
            }
        }
        if (row.hasTerm()) {
            keys.addAll(List.of(path + ".from", path + ".until"));
        }
        return keys;
    }

    @Test
    void they_are_the_tables_and_all_fields_without_which_a_row_can_be() {
        List<String> tables = Arrays.stream(Table.values())
                .flatMap(table -> optional(table.key(), Rows.of(table)).stream())
                .toList();
        assertThat(KEYS).containsExactlyInAnyOrderElementsOf(tables);
    }

    @Test
    void they_stand_in_the_order_of_their_keys() {
        assertThat(KEYS).isSorted();
    }

    @Test
    void each_is_found_by_its_key_and_belongs_to_its_table() {
        for (FieldId id : FieldId.values()) {
            assertThat(FieldId.ofKey(id.toString())).contains(id);
            assertThat(id)
                    .asString()
                    .startsWith(id.table().key())
                    .endsWith(id.field().orElse(""));
            assertThat(FieldId.of(id.table()).field()).isEmpty();
        }
        assertThat(FieldId.ofKey("members.id")).isEmpty(); // no member is without
    }

    @Test
    void an_organisation_tells_in_how_many_rows_a_field_says_something() {
        Organization school = Organization.builder()
                .members(List.of(
                        Member.of("ana"),
                        Member.builder()
                                .id(MemberId.of("ben"))
                                .kind(MemberKind.PERSON)
                                .skills(Recorded.none())
                                .reporting(Recorded.none())
                                .term(Term.since(LocalDate.parse("2026-01-01")))
                                .build()))
                .responsibilities(List.of(
                        Responsibility.of("rota"),
                        Responsibility.builder()
                                .id(ResponsibilityId.of("budget"))
                                .situation(Situation.builder().structured(false).build())
                                .build()))
                .build();
        assertThat(Stream.of(FieldId.values()).filter(id -> school.known(id) == 1))
                .containsExactly(
                        FieldId.MEMBERS_FROM,
                        FieldId.MEMBERS_KIND,
                        FieldId.MEMBERS_REPORTS_TO,
                        FieldId.MEMBERS_SKILLS,
                        FieldId.RESPONSIBILITIES_SITUATION,
                        FieldId.RESPONSIBILITIES_SITUATION_STRUCTURED);
        assertThat(Stream.of(FieldId.values()).filter(id -> school.known(id) == 2))
                .containsExactly(
                        FieldId.MEMBERS,
                        FieldId.MEMBERS_NAME, // goes without saying
                        FieldId.RESPONSIBILITIES,
                        FieldId.RESPONSIBILITIES_NAME);
    }
}
