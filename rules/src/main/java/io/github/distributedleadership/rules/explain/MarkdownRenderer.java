package io.github.distributedleadership.rules.explain;

/**
 * Writes findings as items of a Markdown list.
 *
 * <p>What others wrote (ids, names, texts) stays text: the characters that mean something in Markdown or HTML are escaped,
 * and so is what {@link TextRenderer} escapes.
 *
 * <pre>
 * - **speaks against** `sharing.in-record`, responsibility **reading-scheme**: 6 of 6 decisions by ana *(in the record; own definition)*
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
final class MarkdownRenderer extends FindingRenderer {
    private static final MarkdownRenderer STANDARD = new MarkdownRenderer(Detail.standard(), Names.none());

    private MarkdownRenderer(Detail detail, Names names) {
        super(detail, names, MarkdownText::escape);
    }

    /** {@return the renderer with the first 20 ids of each list and without personal facts} */
    public static MarkdownRenderer standard() {
        return STANDARD;
    }

    /** {@return the renderer that tells that much} */
    public static MarkdownRenderer of(Detail detail) {
        return new MarkdownRenderer(detail, Names.none());
    }

    /** {@return the same, which shows members, teams and responsibilities by these names} */
    public MarkdownRenderer with(Names names) {
        return new MarkdownRenderer(detail(), names);
    }

    @Override
    void line(Finding finding, StringBuilder out) {
        FindingSubject subject = finding.subject();
        out.append("- **")
                .append(finding.outcome().inWords())
                .append("** `")
                .append(finding.rule())
                .append("`, ");
        out.append(subject.kind().inWords());
        if (subject.kind() != FindingSubject.Kind.ORGANIZATION) {
            out.append(" **");
            subject(subject, out);
            out.append("**");
        }
        out.append(": ");
        message(finding, out);
        out.append(" *(").append(finding.evidence().inWords()).append("; ");
        out.append(source(finding)).append(")*");
    }
}
