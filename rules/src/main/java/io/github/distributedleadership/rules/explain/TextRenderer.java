package io.github.distributedleadership.rules.explain;

/**
 * Writes findings as plain text, one line each.
 *
 * <p>What others wrote (ids, names, texts) cannot break a line or hide: control characters, line separators and marks that
 * turn the direction of writing are shown escaped, as {@code \n} or {@code \}{@code u202E}.
 *
 * <pre>
 * SPEAKS_AGAINST sharing.in-record, responsibility reading-scheme: 6 of 6 decisions by ana (in the record; own definition)
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class TextRenderer extends FindingRenderer {
    private static final TextRenderer STANDARD = new TextRenderer(Detail.standard(), Names.none());

    private TextRenderer(Detail detail, Names names) {
        super(detail, names, Wording::plain);
    }

    /** {@return the renderer with the first 20 ids of each list and without personal facts} */
    public static TextRenderer standard() {
        return STANDARD;
    }

    /** {@return the renderer that tells that much} */
    public static TextRenderer of(Detail detail) {
        return new TextRenderer(detail, Names.none());
    }

    /** {@return the same, which shows members, teams and responsibilities by these names} */
    public TextRenderer with(Names names) {
        return new TextRenderer(detail(), names);
    }

    @Override
    void line(Finding finding, StringBuilder out) {
        FindingSubject subject = finding.subject();
        out.append(finding.outcome().name()).append(' ').append(finding.rule()).append(", ");
        out.append(subject.kind().inWords());
        if (subject.kind() != FindingSubject.Kind.ORGANIZATION) {
            out.append(' ');
            subject(subject, out);
        }
        out.append(": ");
        message(finding, out);
        out.append(" (").append(finding.evidence().inWords()).append("; ");
        out.append(source(finding)).append(')');
    }
}
