package io.github.distributedleadership.rules.holding;

/**
 * The kind that follows from paper and record: one row per {@link OnPaper}, as the guide shows it. Decisions that a
 * superior ratifies are their own column, so that the other columns hold only unratified ones.
 *
 * @param kind the kind
 * @param fromRecord whether the record decided it; else the paper did
 */
record KindMatrix(Kind kind, boolean fromRecord) {

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

    private static Kind asOnPaper(OnPaper paper) {
        return switch (paper) {
            case VACANT -> Kind.UNHELD;
            case UNKNOWN -> Kind.UNDETERMINED;
            case SOLE -> Kind.SOLE;
            case DELEGATED -> Kind.DELEGATED;
            case ONE_HOLDER -> Kind.ONE_HOLDER;
            case SHARED -> Kind.SHARED;
            case UNEQUAL -> Kind.SHARED_IN_NAME_ONLY;
            case DELEGATED_TO_GROUP -> Kind.DELEGATED_TO_GROUP;
            case SEVERAL_HOLDERS -> Kind.SEVERAL_HOLDERS;
            case RETAINED -> Kind.RETAINED;
        };
    }

    private static Kind inFact(OnPaper paper, Column column) {
        return switch (paper) {
            case VACANT, UNKNOWN, SOLE, DELEGATED, ONE_HOLDER ->
                switch (column) {
                    case SPREAD_AMONG_HOLDERS, SPREAD_BEYOND -> Kind.SHARED_INFORMALLY;
                    case CONCENTRATED_IN_SUPERIOR -> Kind.RETAINED;
                    case CONCENTRATED_IN_OTHER -> Kind.HELD_INFORMALLY;
                    default -> asOnPaper(paper);
                };
            case SHARED -> column == Column.SPREAD_AMONG_HOLDERS ? Kind.SHARED : Kind.SHARED_IN_NAME_ONLY;
            case UNEQUAL -> Kind.SHARED_IN_NAME_ONLY;
            case DELEGATED_TO_GROUP, SEVERAL_HOLDERS ->
                switch (column) {
                    case SPREAD_BEYOND -> Kind.SHARED_INFORMALLY;
                    case CONCENTRATED_IN_SUPERIOR -> Kind.RETAINED;
                    case CONCENTRATED_IN_OTHER -> Kind.HELD_INFORMALLY;
                    default -> asOnPaper(paper);
                };
            case RETAINED ->
                switch (column) {
                    case SPREAD_AMONG_HOLDERS, SPREAD_BEYOND -> Kind.SHARED_INFORMALLY;
                    case CONCENTRATED_IN_HOLDER, CONCENTRATED_IN_OTHER -> Kind.HELD_INFORMALLY;
                    default -> Kind.RETAINED;
                };
        };
    }
}
