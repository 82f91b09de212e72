package io.github.distributedleadership.rules.explain;

import java.io.IOException;

/**
 * Writes findings as plain text, one line each.
 *
 * <p>What others wrote (ids, names, texts) cannot break a line or hide: control characters, line separators and marks that
 * turn the direction of writing are shown escaped, as {@code \n} or {@code \}{@code u202E}.
 *
 * <pre>
 * VIOLATED sharing.in-record, responsibility reading-scheme: 6 of 6 decisions by ana (in the record; own definition)
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class TextRenderer {
    private static final TextRenderer STANDARD = new TextRenderer(Detail.standard());

    private final Detail detail;

    private TextRenderer(Detail detail) {
        this.detail = detail;
    }

    /** {@return the renderer with the first 20 ids of each list and without personal facts} */
    public static TextRenderer standard() {
        return STANDARD;
    }

    /** {@return the renderer that tells that much} */
    public static TextRenderer of(Detail detail) {
        return new TextRenderer(detail);
    }

    /** {@return the sentence of the finding alone} */
    public String message(Finding finding) {
        StringBuilder out = new StringBuilder(96);
        message(finding, out);
        return out.toString();
    }

    /** Appends the sentence of the finding alone. */
    public void message(Finding finding, StringBuilder out) {
        Wording.sentence(finding, detail, Wording::plain, out);
    }

    /** {@return the line of the finding, without line end} */
    public String render(Finding finding) {
        StringBuilder out = new StringBuilder(160);
        line(finding, out);
        return out.toString();
    }

    /**
     * Writes one line for each finding, in the order given, each ended by a line feed. Nothing is kept: any number of
     * findings can be written.
     *
     * @throws IOException when the output does
     */
    public void write(Iterable<Finding> findings, Appendable out) throws IOException {
        StringBuilder line = new StringBuilder(256);
        for (Finding finding : findings) {
            line.setLength(0);
            line(finding, line);
            out.append(line.append('\n'));
        }
    }

    private void line(Finding finding, StringBuilder out) {
        FindingSubject subject = finding.subject();
        out.append(finding.outcome().name()).append(' ').append(finding.rule()).append(", ");
        out.append(subject.kind().inWords());
        if (subject.kind() != FindingSubject.Kind.ORGANIZATION) {
            out.append(' ');
            Wording.plain(subject.id(), out);
        }
        out.append(": ");
        Wording.sentence(finding, detail, Wording::plain, out);
        out.append(" (").append(finding.evidence().inWords()).append("; ");
        out.append(finding.ours() ? "own definition" : "after " + finding.source())
                .append(')');
    }
}
