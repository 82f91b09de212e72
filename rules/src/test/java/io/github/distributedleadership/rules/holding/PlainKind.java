package io.github.distributedleadership.rules.holding;

import java.util.Map;

/** The kind matrix as the definition prints it: a row for each outcome on paper, a column for what the record shows; - cannot be. */
final class PlainKind {
    /** The columns, in the order in which the definition prints them. */
    enum Column {
        PAPER_ONLY,
        SPREAD_HOLDERS_AT_LEAST_HALF,
        SPREAD_OTHERS_MORE,
        CONCENTRATED_IN_A_HOLDER,
        CONCENTRATED_IN_A_SUPERIOR,
        CONCENTRATED_IN_ANOTHER,
        CONTROLLED
    }

    private static final Map<OnPaper, String> ROWS = Map.of(
            OnPaper.VACANT,
            "UNHELD - SHARED_INFORMALLY - RETAINED HELD_INFORMALLY UNHELD",
            OnPaper.UNKNOWN,
            "UNDETERMINED - SHARED_INFORMALLY - RETAINED HELD_INFORMALLY UNDETERMINED",
            OnPaper.SOLE,
            "SOLE SHARED_INFORMALLY SHARED_INFORMALLY SOLE RETAINED HELD_INFORMALLY SOLE",
            OnPaper.DELEGATED,
            "DELEGATED SHARED_INFORMALLY SHARED_INFORMALLY DELEGATED RETAINED HELD_INFORMALLY DELEGATED",
            OnPaper.ONE_HOLDER,
            "ONE_HOLDER SHARED_INFORMALLY SHARED_INFORMALLY ONE_HOLDER RETAINED HELD_INFORMALLY ONE_HOLDER",
            OnPaper.SHARED,
            "SHARED SHARED SHARED_IN_NAME_ONLY SHARED_IN_NAME_ONLY SHARED_IN_NAME_ONLY SHARED_IN_NAME_ONLY"
                    + " SHARED_IN_NAME_ONLY",
            OnPaper.UNEQUAL,
            "SHARED_IN_NAME_ONLY SHARED_IN_NAME_ONLY SHARED_IN_NAME_ONLY SHARED_IN_NAME_ONLY SHARED_IN_NAME_ONLY"
                    + " SHARED_IN_NAME_ONLY SHARED_IN_NAME_ONLY",
            OnPaper.DELEGATED_TO_GROUP,
            "DELEGATED_TO_GROUP DELEGATED_TO_GROUP SHARED_INFORMALLY DELEGATED_TO_GROUP RETAINED HELD_INFORMALLY"
                    + " DELEGATED_TO_GROUP",
            OnPaper.SEVERAL_HOLDERS,
            "SEVERAL_HOLDERS SEVERAL_HOLDERS SHARED_INFORMALLY SEVERAL_HOLDERS RETAINED HELD_INFORMALLY SEVERAL_HOLDERS",
            OnPaper.RETAINED,
            "RETAINED SHARED_INFORMALLY SHARED_INFORMALLY HELD_INFORMALLY RETAINED HELD_INFORMALLY RETAINED");

    private PlainKind() {}

    static boolean canBe(OnPaper paper, Column column) {
        return !cell(paper, column).equals("-");
    }

    static HoldingKind of(OnPaper paper, Column column) {
        return HoldingKind.valueOf(cell(paper, column));
    }

    private static String cell(OnPaper paper, Column column) {
        return ROWS.get(paper).split(" ")[column.ordinal()];
    }

    static Column column(PlainRecord record) {
        return switch (record.outcome()) {
            case NOT_RECORDED, TOO_FEW, UNCLEAR -> Column.PAPER_ONLY;
            case CONTROLLED -> Column.CONTROLLED;
            case SPREAD -> record.holdersDecideHalf() ? Column.SPREAD_HOLDERS_AT_LEAST_HALF : Column.SPREAD_OTHERS_MORE;
            case CONCENTRATED ->
                record.holders.contains(record.leading())
                        ? Column.CONCENTRATED_IN_A_HOLDER
                        : record.leadingIsSuperior()
                                ? Column.CONCENTRATED_IN_A_SUPERIOR
                                : Column.CONCENTRATED_IN_ANOTHER;
        };
    }
}
