package io.github.distributedleadership.rules.explain;

import java.io.IOException;

/**
 * Writes findings as items of a Markdown list.
 *
 * <p>What others wrote (ids, names, texts) stays text: the characters that mean something in Markdown or HTML are escaped,
 * and so is what {@link TextRenderer} escapes.
 *
 * <pre>
 * - **violated** `sharing.in-record`, responsibility **reading-scheme**: 6 of 6 decisions by ana *(in the record; own definition)*
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
final class MarkdownRenderer {
    private static final MarkdownRenderer STANDARD = new MarkdownRenderer(Detail.standard());
    private static final String SPECIAL = "\\`*_[]<>&|~#!(){}$";
    private static final String SPECIAL_AT_THE_START = "-+=.";

    private final Detail detail;

    private MarkdownRenderer(Detail detail) {
        this.detail = detail;
    }

    /** {@return the renderer with the first 20 ids of each list and without personal facts} */
    public static MarkdownRenderer standard() {
        return STANDARD;
    }

    /** {@return the renderer that tells that much} */
    public static MarkdownRenderer of(Detail detail) {
        return new MarkdownRenderer(detail);
    }

    /** {@return the sentence of the finding alone, fit to stand at the start of a paragraph} */
    public String message(Finding finding) {
        StringBuilder out = new StringBuilder(96);
        Wording.sentence(finding, detail, MarkdownRenderer::escape, out);
        return out.toString();
    }

    /** {@return the list item of the finding, without line end} */
    public String render(Finding finding) {
        StringBuilder out = new StringBuilder(160);
        item(finding, out);
        return out.toString();
    }

    /**
     * Writes one list item for each finding, in the order given, each ended by a line feed.
     *
     * @throws IOException when the output does
     */
    public void write(Iterable<Finding> findings, Appendable out) throws IOException {
        StringBuilder item = new StringBuilder(256);
        for (Finding finding : findings) {
            item.setLength(0);
            item(finding, item);
            out.append(item.append('\n'));
        }
    }

    private void item(Finding finding, StringBuilder out) {
        FindingSubject subject = finding.subject();
        out.append("- **")
                .append(finding.outcome().inWords())
                .append("** `")
                .append(finding.rule())
                .append("`, ");
        out.append(subject.kind().inWords());
        if (subject.kind() != FindingSubject.Kind.ORGANIZATION) {
            out.append(" **");
            escape(subject.id(), out);
            out.append("**");
        }
        out.append(": ");
        Wording.sentence(finding, detail, MarkdownRenderer::escape, out);
        out.append(" *(").append(finding.evidence().inWords()).append("; ");
        out.append(finding.ours() ? "own definition" : "after " + finding.source())
                .append(")*");
    }

    private static void escape(String text, StringBuilder out) {
        boolean atStart = out.length() == 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (Wording.mustBeEscaped(c)) {
                out.append('\\');
                Wording.escaped(c, out);
            } else if (c == ' ' && out.length() == 0) {
                out.append("&#32;"); // four spaces would begin a block of code
            } else {
                if (isSpecial(c, text, i, atStart)) {
                    out.append('\\');
                }
                out.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
    }

    private static boolean isSpecial(int c, String text, int at, boolean atStart) {
        return SPECIAL.indexOf(c) >= 0
                || (atStart && SPECIAL_AT_THE_START.indexOf(c) >= 0)
                // many readers make a link of a bare address
                || (c == ':' && text.startsWith("//", at + 1))
                || (c == '.' && at >= 3 && text.startsWith("www", at - 3));
    }
}
