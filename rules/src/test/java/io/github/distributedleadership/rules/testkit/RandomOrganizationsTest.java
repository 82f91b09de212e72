package io.github.distributedleadership.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.value.Fraction;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RandomOrganizationsTest {
    private static final int SEEDS = 50;

    /** Of small and middling size, every second one with much that is unknown. */
    private static Organization drawn(int seed) {
        return RandomOrganizations.of(seed, 2 + seed * 3 % 40, seed % 2 == 0 ? Fraction.ZERO : Fraction.HALF);
    }

    @Test
    void the_same_seed_gives_the_same_organisation_and_another_seed_another() {
        for (int seed = 0; seed < SEEDS; seed++) {
            assertThat(drawn(seed)).isEqualTo(drawn(seed)).isNotEqualTo(drawn(seed + 1));
        }
    }

    @Test
    void a_seed_gives_the_same_text_today_as_on_the_day_when_this_was_written() {
        assertThat(OrganizationFormat.YAML.text(RandomOrganizations.of(7, 9)).hashCode())
                .isEqualTo(153826407);
    }

    @Test
    void each_survives_being_written_and_read_again() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Organization drawn = drawn(seed);
            for (OrganizationFormat format : OrganizationFormat.values()) {
                assertThat(format.parse(format.text(drawn))).isEqualTo(drawn);
            }
        }
    }

    @Test
    void every_table_has_rows_somewhere_and_is_partial_or_not_recorded_somewhere() {
        Set<Table> withRows = EnumSet.noneOf(Table.class);
        Set<Table> partial = EnumSet.noneOf(Table.class);
        Set<Table> absent = EnumSet.noneOf(Table.class);
        for (int seed = 0; seed < SEEDS; seed++) {
            Organization drawn = drawn(seed);
            for (Table table : Table.values()) {
                (drawn.size(table) > 0 ? withRows : absent).add(table);
                if (drawn.coverage(table) == Coverage.PARTIAL) {
                    partial.add(table);
                }
            }
        }
        assertThat(withRows).containsExactlyInAnyOrder(Table.values());
        assertThat(partial).contains(Table.MEMBERS, Table.HOLDINGS, Table.DECISIONS, Table.TRUST);
        assertThat(absent).contains(Table.TRUST, Table.LEADERS, Table.RESPONSES);
    }

    @Test
    void what_is_wholly_known_has_no_unknown_holders() {
        assertThat(RandomOrganizations.of(3, 40).holdings())
                .isNotEmpty()
                .noneMatch(holding -> holding.holders().isUnknown());
        assertThat(RandomOrganizations.of(3, 40, Fraction.HALF).holdings())
                .anyMatch(holding -> holding.holders().isUnknown());
    }

    @Test
    void the_smallest_and_the_largest_can_be_drawn_and_nothing_beyond() {
        assertThat(RandomOrganizations.of(1, 2).members()).hasSize(2);
        assertThat(RandomOrganizations.of(1, 400).members()).hasSize(400);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RandomOrganizations.of(1, 1))
                .withMessage("there must be from 2 to 400 members but there were 1");
        assertThatIllegalArgumentException().isThrownBy(() -> RandomOrganizations.of(1, 401));
    }
}
