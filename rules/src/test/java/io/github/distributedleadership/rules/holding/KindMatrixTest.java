package io.github.distributedleadership.rules.holding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.rules.holding.KindMatrix.Column;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of kinds, cell by cell as the definition gives it; "as on paper" is written out. */
class KindMatrixTest {
    /** The four columns in which the record shows who decides, and that of superiors; "-": it cannot be. */
    @ParameterizedTest
    @CsvSource({
        "VACANT,             -,                   SHARED_INFORMALLY,   -,                   HELD_INFORMALLY,     RETAINED",
        "UNKNOWN,            -,                   SHARED_INFORMALLY,   -,                   HELD_INFORMALLY,     RETAINED",
        "SOLE,               SHARED_INFORMALLY,   SHARED_INFORMALLY,   SOLE,                HELD_INFORMALLY,     RETAINED",
        "DELEGATED,          SHARED_INFORMALLY,   SHARED_INFORMALLY,   DELEGATED,           HELD_INFORMALLY,     RETAINED",
        "ONE_HOLDER,         SHARED_INFORMALLY,   SHARED_INFORMALLY,   ONE_HOLDER,          HELD_INFORMALLY,     RETAINED",
        "SHARED,             SHARED,              SHARED_IN_NAME_ONLY, SHARED_IN_NAME_ONLY, SHARED_IN_NAME_ONLY, SHARED_IN_NAME_ONLY",
        "UNEQUAL,            SHARED_INFORMALLY,   SHARED_INFORMALLY,   SHARED_IN_NAME_ONLY, HELD_INFORMALLY,     RETAINED",
        "DELEGATED_TO_GROUP, DELEGATED_TO_GROUP,  SHARED_INFORMALLY,   DELEGATED_TO_GROUP,  HELD_INFORMALLY,     RETAINED",
        "SEVERAL_HOLDERS,    SEVERAL_HOLDERS,     SHARED_INFORMALLY,   SEVERAL_HOLDERS,     HELD_INFORMALLY,     RETAINED",
        "RETAINED,           SHARED_INFORMALLY,   SHARED_INFORMALLY,   HELD_INFORMALLY,     HELD_INFORMALLY,     RETAINED",
        "HELD_BY_TEAM,       HELD_BY_TEAM,        HELD_BY_TEAM,        HELD_BY_TEAM,        HELD_BY_TEAM,        RETAINED",
        "HELD_IN_PARTS,      HELD_IN_PARTS,       SHARED_INFORMALLY,   HELD_IN_PARTS,       HELD_INFORMALLY,     RETAINED"
    })
    void where_the_record_shows_who_decides_paper_and_record_make_the_kind(
            OnPaper paper, String byHolders, String elsewhere, String inHolder, String inOther, String above) {
        assertCell(paper, Column.SPREAD_BY_HOLDERS, byHolders);
        assertCell(paper, Column.SPREAD_ELSEWHERE, elsewhere);
        assertCell(paper, Column.CONCENTRATED_IN_HOLDER, inHolder);
        assertCell(paper, Column.CONCENTRATED_IN_OTHER, inOther);
        assertCell(paper, Column.ABOVE, above);
    }

    private static void assertCell(OnPaper paper, Column column, String kind) {
        if (!kind.equals("-")) {
            assertThat(KindMatrix.of(paper, column))
                    .as("%s on paper, %s", paper, column)
                    .isEqualTo(new KindMatrix(HoldingKind.valueOf(kind), true));
        }
    }

    /** By paper alone; where enough decisions leave it open who decides; where only one of the holders acts. */
    @ParameterizedTest
    @CsvSource({
        "VACANT,             UNHELD,              HELD_INFORMALLY true,      UNHELD false",
        "UNKNOWN,            UNDETERMINED,        HELD_INFORMALLY true,      UNDETERMINED false",
        "SOLE,               SOLE,                SOLE false,                SOLE false",
        "DELEGATED,          DELEGATED,           DELEGATED false,           DELEGATED false",
        "ONE_HOLDER,         ONE_HOLDER,          ONE_HOLDER false,          ONE_HOLDER false",
        "SHARED,             SHARED,              SHARED false,              SHARED_IN_NAME_ONLY true",
        "UNEQUAL,            SHARED_IN_NAME_ONLY, SHARED_IN_NAME_ONLY false, SHARED_IN_NAME_ONLY false",
        "DELEGATED_TO_GROUP, DELEGATED_TO_GROUP,  DELEGATED_TO_GROUP false,  DELEGATED_TO_GROUP false",
        "SEVERAL_HOLDERS,    SEVERAL_HOLDERS,     SEVERAL_HOLDERS false,     SEVERAL_HOLDERS false",
        "RETAINED,           RETAINED,            RETAINED false,            RETAINED false",
        "HELD_BY_TEAM,       HELD_BY_TEAM,        HELD_BY_TEAM false,        HELD_BY_TEAM false",
        "HELD_IN_PARTS,      HELD_IN_PARTS,       HELD_IN_PARTS false,       HELD_IN_PARTS false"
    })
    void where_the_record_does_not_show_who_decides_the_paper_speaks(
            OnPaper paper, HoldingKind byPaper, String unclear, String onlyOneActs) {
        assertThat(KindMatrix.asOnPaper(paper)).isEqualTo(byPaper);
        assertThat(KindMatrix.of(paper, Column.PAPER_ONLY)).isEqualTo(new KindMatrix(byPaper, false));
        assertThat(KindMatrix.of(paper, Column.UNCLEAR)).isEqualTo(cell(unclear));
        assertThat(KindMatrix.of(paper, Column.ONLY_ONE_ACTS)).isEqualTo(cell(onlyOneActs));
    }

    private static KindMatrix cell(String kindAndBasis) {
        String[] words = kindAndBasis.split(" ");
        return new KindMatrix(HoldingKind.valueOf(words[0]), Boolean.parseBoolean(words[1]));
    }

    @ParameterizedTest
    @EnumSource
    void several_who_decide_each_in_a_part_leave_it_as_on_paper_and_that_is_shown(OnPaper paper) {
        assertThat(KindMatrix.of(paper, Column.SPREAD_IN_PARTS))
                .isEqualTo(new KindMatrix(KindMatrix.asOnPaper(paper), true));
    }

    @Test
    void every_kind_stands_somewhere_in_the_matrix() {
        Set<HoldingKind> found = EnumSet.noneOf(HoldingKind.class);
        for (OnPaper paper : OnPaper.values()) {
            for (Column column : Column.values()) {
                found.add(KindMatrix.of(paper, column).kind());
            }
        }
        assertThat(found).containsExactly(HoldingKind.values());
    }

    @Test
    void no_record_makes_shared_of_what_is_unequal_on_paper() {
        assertThat(Stream.of(Column.values())
                        .map(column -> KindMatrix.of(OnPaper.UNEQUAL, column).kind()))
                .doesNotContain(HoldingKind.SHARED);
    }

    @Test
    void every_kind_is_held_but_three() {
        assertThat(Stream.of(HoldingKind.values()).filter(kind -> !kind.isHeld()))
                .containsExactly(HoldingKind.UNHELD, HoldingKind.UNDETERMINED, HoldingKind.HELD_IN_PARTS);
    }

    @Test
    void only_what_is_shared_in_substance_counts_as_shared() {
        assertThat(Stream.of(HoldingKind.values()).filter(HoldingKind::isShared))
                .containsExactly(HoldingKind.SHARED, HoldingKind.SHARED_INFORMALLY);
    }
}
