package io.github.distributedleadership.rules.holding;

/**
 * The kind that follows from paper and record: one row per {@link OnPaper}, as the guide shows it.
 *
 * @param kind the kind
 * @param fromRecord whether the record decided it; else the paper did
 */
record KindMatrix(HoldingKind kind, boolean fromRecord) {

    /** What the record says, as far as the kind depends on it. */
    enum Column {
        /** Nothing that is shown. */
        PAPER_ONLY,
        /** Enough decisions, by one or by several: which is not shown. */
        UNCLEAR,
        /** Of the holders the same one alone stands in all decisions with a holder; nothing else is shown. */
        ONLY_ONE_ACTS,
        /** Several decide, and it is not shown that the holders do not. */
        SPREAD_BY_HOLDERS,
        /** Several decide in a holding that is divided: that says nothing of how they share it. */
        SPREAD_IN_PARTS,
        /** Several decide, mostly others than the holders, or of the holders mostly one. */
        SPREAD_ELSEWHERE,
        /** A holder decides. */
        CONCENTRATED_IN_HOLDER,
        /** One decides who does not hold it. */
        CONCENTRATED_IN_OTHER,
        /** Superiors alone decide who do not hold it. */
        ABOVE
    }

    static KindMatrix of(OnPaper paper, Column column) {
        HoldingKind fromPaper = asOnPaper(paper);
        return switch (column) {
            case PAPER_ONLY -> paper(fromPaper);
            case SPREAD_IN_PARTS -> shown(fromPaper);
            case UNCLEAR -> isHeldByNobodyKnown(paper) ? shown(HoldingKind.HELD_INFORMALLY) : paper(fromPaper);
            case ONLY_ONE_ACTS -> paper == OnPaper.SHARED ? shown(HoldingKind.SHARED_IN_NAME_ONLY) : paper(fromPaper);
            case ABOVE -> shown(paper == OnPaper.SHARED ? HoldingKind.SHARED_IN_NAME_ONLY : HoldingKind.RETAINED);
            default -> shown(inPractice(paper, column, fromPaper));
        };
    }

    private static KindMatrix shown(HoldingKind kind) {
        return new KindMatrix(kind, true);
    }

    private static KindMatrix paper(HoldingKind kind) {
        return new KindMatrix(kind, false);
    }

    private static boolean isHeldByNobodyKnown(OnPaper paper) {
        return paper == OnPaper.VACANT || paper == OnPaper.UNKNOWN;
    }

    /** {@return the kind by paper alone} */
    static HoldingKind asOnPaper(OnPaper paper) {
        return switch (paper) {
            case VACANT -> HoldingKind.UNHELD;
            case UNKNOWN -> HoldingKind.UNDETERMINED;
            case HELD_IN_PARTS -> HoldingKind.HELD_IN_PARTS;
            case HELD_BY_TEAM -> HoldingKind.HELD_BY_TEAM;
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

    /** The four columns in which the record shows who decides. */
    private static HoldingKind inPractice(OnPaper paper, Column column, HoldingKind fromPaper) {
        boolean isByHolders = column == Column.SPREAD_BY_HOLDERS;
        boolean isSpread = isByHolders || column == Column.SPREAD_ELSEWHERE;
        boolean isInOther = column == Column.CONCENTRATED_IN_OTHER;
        return switch (paper) {
            case VACANT, UNKNOWN -> isSpread ? HoldingKind.SHARED_INFORMALLY : HoldingKind.HELD_INFORMALLY;
            case SOLE, DELEGATED, ONE_HOLDER ->
                isSpread ? HoldingKind.SHARED_INFORMALLY : isInOther ? HoldingKind.HELD_INFORMALLY : fromPaper;
            case SHARED -> isByHolders ? HoldingKind.SHARED : HoldingKind.SHARED_IN_NAME_ONLY;
            case UNEQUAL ->
                isSpread
                        ? HoldingKind.SHARED_INFORMALLY
                        : isInOther ? HoldingKind.HELD_INFORMALLY : HoldingKind.SHARED_IN_NAME_ONLY;
            case DELEGATED_TO_GROUP, SEVERAL_HOLDERS, HELD_IN_PARTS ->
                column == Column.SPREAD_ELSEWHERE
                        ? HoldingKind.SHARED_INFORMALLY
                        : isInOther ? HoldingKind.HELD_INFORMALLY : fromPaper;
            case RETAINED -> isSpread ? HoldingKind.SHARED_INFORMALLY : HoldingKind.HELD_INFORMALLY;
            case HELD_BY_TEAM -> fromPaper;
        };
    }
}
