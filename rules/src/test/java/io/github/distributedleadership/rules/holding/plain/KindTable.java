package io.github.distributedleadership.rules.holding.plain;

/** The table of kinds, cell by cell. */
final class KindTable {
    private KindTable() {}

    /** The columns of the table. */
    enum Column {
        AS_ON_PAPER,
        SPREAD_BY_HOLDERS,
        SPREAD_OTHERWISE,
        CONCENTRATED_IN_HOLDER,
        CONCENTRATED_IN_ANOTHER,
        ABOVE
    }

    /** {@return what paper alone gives} */
    static PlainKind byPaperAlone(PlainPaper paper) {
        return switch (paper) {
            case VACANT -> PlainKind.UNHELD;
            case UNKNOWN -> PlainKind.UNDETERMINED;
            case UNEQUAL -> PlainKind.SHARED_IN_NAME_ONLY;
            case HELD_IN_PARTS -> PlainKind.HELD_IN_PARTS;
            case HELD_BY_TEAM -> PlainKind.HELD_BY_TEAM;
            case RETAINED -> PlainKind.RETAINED;
            case DELEGATED -> PlainKind.DELEGATED;
            case SOLE -> PlainKind.SOLE;
            case DELEGATED_TO_GROUP -> PlainKind.DELEGATED_TO_GROUP;
            case SHARED -> PlainKind.SHARED;
            case ONE_HOLDER -> PlainKind.ONE_HOLDER;
            case SEVERAL_HOLDERS -> PlainKind.SEVERAL_HOLDERS;
        };
    }

    /** {@return the cell, the first column apart} */
    static PlainKind cell(PlainPaper paper, Column column) {
        PlainKind same = byPaperAlone(paper);
        return switch (paper) {
            case VACANT, UNKNOWN ->
                switch (column) {
                    case AS_ON_PAPER -> same;
                    case SPREAD_BY_HOLDERS, SPREAD_OTHERWISE -> PlainKind.SHARED_INFORMALLY;
                    case CONCENTRATED_IN_HOLDER, CONCENTRATED_IN_ANOTHER -> PlainKind.HELD_INFORMALLY;
                    case ABOVE -> PlainKind.RETAINED;
                };
            case SOLE, DELEGATED, ONE_HOLDER ->
                switch (column) {
                    case AS_ON_PAPER, CONCENTRATED_IN_HOLDER -> same;
                    case SPREAD_BY_HOLDERS, SPREAD_OTHERWISE -> PlainKind.SHARED_INFORMALLY;
                    case CONCENTRATED_IN_ANOTHER -> PlainKind.HELD_INFORMALLY;
                    case ABOVE -> PlainKind.RETAINED;
                };
            case SHARED ->
                switch (column) {
                    case AS_ON_PAPER, SPREAD_BY_HOLDERS -> PlainKind.SHARED;
                    case SPREAD_OTHERWISE, CONCENTRATED_IN_HOLDER, CONCENTRATED_IN_ANOTHER, ABOVE ->
                        PlainKind.SHARED_IN_NAME_ONLY;
                };
            case UNEQUAL ->
                switch (column) {
                    case AS_ON_PAPER, CONCENTRATED_IN_HOLDER -> PlainKind.SHARED_IN_NAME_ONLY;
                    case SPREAD_BY_HOLDERS, SPREAD_OTHERWISE -> PlainKind.SHARED_INFORMALLY;
                    case CONCENTRATED_IN_ANOTHER -> PlainKind.HELD_INFORMALLY;
                    case ABOVE -> PlainKind.RETAINED;
                };
            case DELEGATED_TO_GROUP, SEVERAL_HOLDERS ->
                switch (column) {
                    case AS_ON_PAPER, SPREAD_BY_HOLDERS, CONCENTRATED_IN_HOLDER -> same;
                    case SPREAD_OTHERWISE -> PlainKind.SHARED_INFORMALLY;
                    case CONCENTRATED_IN_ANOTHER -> PlainKind.HELD_INFORMALLY;
                    case ABOVE -> PlainKind.RETAINED;
                };
            case RETAINED ->
                switch (column) {
                    case AS_ON_PAPER, ABOVE -> PlainKind.RETAINED;
                    case SPREAD_BY_HOLDERS, SPREAD_OTHERWISE -> PlainKind.SHARED_INFORMALLY;
                    case CONCENTRATED_IN_HOLDER, CONCENTRATED_IN_ANOTHER -> PlainKind.HELD_INFORMALLY;
                };
            case HELD_BY_TEAM -> column == Column.ABOVE ? PlainKind.RETAINED : same;
            case HELD_IN_PARTS ->
                switch (column) {
                    case AS_ON_PAPER, SPREAD_BY_HOLDERS, CONCENTRATED_IN_HOLDER -> same;
                    case SPREAD_OTHERWISE -> PlainKind.SHARED_INFORMALLY;
                    case CONCENTRATED_IN_ANOTHER -> PlainKind.HELD_INFORMALLY;
                    case ABOVE -> PlainKind.RETAINED;
                };
        };
    }
}
