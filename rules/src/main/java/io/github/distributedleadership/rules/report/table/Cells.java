package io.github.distributedleadership.rules.report.table;

import io.github.distributedleadership.core.value.PlainText;

/** Names that somebody else wrote, in the cells of results and in text for people. */
final class Cells {
    private Cells() {}

    /**
     * A name as a cell of a result: with an apostrophe before what a spreadsheet would take for a formula. Results are made to
     * be opened; the tables of an organisation are read again, and keep what stands in them.
     */
    static String name(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** A name on one line of text: what could break it, hide or turn it round is replaced. */
    static String line(String text) {
        return PlainText.line(text);
    }
}
