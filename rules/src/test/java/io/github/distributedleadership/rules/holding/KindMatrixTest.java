package io.github.distributedleadership.rules.holding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KindMatrixTest {
    @ParameterizedTest
    @CsvSource({
        "PAPER_ONLY, PAPER_ONLY",
        "SPREAD_AMONG_HOLDERS, SPREAD_HOLDERS_AT_LEAST_HALF",
        "SPREAD_BEYOND, SPREAD_OTHERS_MORE",
        "CONCENTRATED_IN_HOLDER, CONCENTRATED_IN_A_HOLDER",
        "CONCENTRATED_IN_SUPERIOR, CONCENTRATED_IN_A_SUPERIOR",
        "CONCENTRATED_IN_OTHER, CONCENTRATED_IN_ANOTHER",
        "CONTROLLED, CONTROLLED"
    })
    void every_cell_is_the_one_of_the_definition(KindMatrix.Column column, PlainKind.Column defined) {
        for (OnPaper paper : OnPaper.values()) {
            if (PlainKind.canBe(paper, defined)) {
                assertThat(KindMatrix.of(paper, column).kind())
                        .as("%s on paper, %s", paper, column)
                        .isEqualTo(PlainKind.of(paper, defined));
            }
        }
    }

    @Test
    void every_column_of_the_definition_has_one_of_its_own() {
        assertThat(KindMatrix.Column.values()).hasSameSizeAs(PlainKind.Column.values());
    }

    @Test
    void every_kind_stands_somewhere_in_the_matrix() {
        Set<HoldingKind> found = EnumSet.noneOf(HoldingKind.class);
        for (OnPaper paper : OnPaper.values()) {
            for (KindMatrix.Column column : KindMatrix.Column.values()) {
                found.add(KindMatrix.of(paper, column).kind());
            }
        }
        assertThat(found).containsExactly(HoldingKind.values());
    }

    @ParameterizedTest
    @EnumSource
    void the_first_column_rests_on_paper_and_every_other_on_the_record(KindMatrix.Column column) {
        assertThat(Stream.of(OnPaper.values())
                        .map(paper -> KindMatrix.of(paper, column).fromRecord()))
                .containsOnly(column != KindMatrix.Column.PAPER_ONLY);
    }

    @Test
    void no_record_makes_shared_of_what_is_unequal_on_paper() {
        assertThat(Stream.of(KindMatrix.Column.values())
                        .map(column -> KindMatrix.of(OnPaper.UNEQUAL, column).kind()))
                .containsOnly(HoldingKind.SHARED_IN_NAME_ONLY);
    }

    @Test
    void every_kind_is_held_but_two() {
        assertThat(Stream.of(HoldingKind.values()).filter(kind -> !kind.isHeld()))
                .containsExactly(HoldingKind.UNHELD, HoldingKind.UNDETERMINED);
    }

    @Test
    void only_what_is_shared_in_substance_counts_as_shared() {
        assertThat(Stream.of(HoldingKind.values()).filter(HoldingKind::isShared))
                .containsExactly(HoldingKind.SHARED, HoldingKind.SHARED_INFORMALLY);
    }
}
