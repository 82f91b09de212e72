package io.github.distributedleadership.rules.holding;

/**
 * The kind that follows from paper and record: one row per {@link OnPaper}, as the guide shows it. Decisions that a
 * superior ratifies are their own column, so that the other columns hold only unratified ones.
 *
 * @param kind the kind
 * @param fromRecord whether the record decided it; else the paper did
 */
record KindMatrix(HoldingKind kind, boolean fromRecord) {

    /** What the record says, as far as the kind depends on it. */
    enum Column {
        PAPER_ONLY,
        SPREAD_AMONG_HOLDERS,
        SPREAD_BEYOND,
        CONCENTRATED_IN_HOLDER,
        CONCENTRATED_IN_SUPERIOR,
        CONCENTRATED_IN_OTHER,
        CONTROLLED
    }

    static KindMatrix of(OnPaper paper, Column column) {
        if (column == Column.PAPER_ONLY) {
            return new KindMatrix(asOnPaper(paper), false);
        }
        return new KindMatrix(inFact(paper, column), true);
    }

    private static HoldingKind asOnPaper(OnPaper paper) {
        return switch (paper) {
            case VACANT -> HoldingKind.UNHELD;
            case UNKNOWN -> HoldingKind.UNDETERMINED;
            case SOLE -> HoldingKind.SOLE;
            case DELEGATED -> HoldingKind.DELEGATED;
            case ONE_HOLDER -> HoldingKind.ONE_HOLDER;
            case SHARED -> HoldingKind.SHARED;
            case UNEQUAL -> HoldingKind.SHARED_IN_NAME_ONLY;
            case DELEGATED_TO_GROUP -> HoldingKind.DELEGATED_TO_GROUP;
            case SEVERAL_HOLDERS -> HoldingKind.SEVERAL_HOLDERS;
            case RETAINED -> HoldingKind.RETAINED;
        };
    }

    private static HoldingKind inFact(OnPaper paper, Column column) {
        return switch (paper) {
            case VACANT, UNKNOWN, SOLE, DELEGATED, ONE_HOLDER ->
                switch (column) {
                    case SPREAD_AMONG_HOLDERS, SPREAD_BEYOND -> HoldingKind.SHARED_INFORMALLY;
                    case CONCENTRATED_IN_SUPERIOR -> HoldingKind.RETAINED;
                    case CONCENTRATED_IN_OTHER -> HoldingKind.HELD_INFORMALLY;
                    default -> asOnPaper(paper);
                };
            case SHARED -> column == Column.SPREAD_AMONG_HOLDERS ? HoldingKind.SHARED : HoldingKind.SHARED_IN_NAME_ONLY;
            case UNEQUAL -> HoldingKind.SHARED_IN_NAME_ONLY;
            case DELEGATED_TO_GROUP, SEVERAL_HOLDERS ->
                switch (column) {
                    case SPREAD_BEYOND -> HoldingKind.SHARED_INFORMALLY;
                    case CONCENTRATED_IN_SUPERIOR -> HoldingKind.RETAINED;
                    case CONCENTRATED_IN_OTHER -> HoldingKind.HELD_INFORMALLY;
                    default -> asOnPaper(paper);
                };
            case RETAINED ->
                switch (column) {
                    case SPREAD_AMONG_HOLDERS, SPREAD_BEYOND -> HoldingKind.SHARED_INFORMALLY;
                    case CONCENTRATED_IN_HOLDER, CONCENTRATED_IN_OTHER -> HoldingKind.HELD_INFORMALLY;
                    default -> HoldingKind.RETAINED;
                };
        };
    }
}
