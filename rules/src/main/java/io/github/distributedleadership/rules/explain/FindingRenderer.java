package io.github.distributedleadership.rules.explain;

import java.io.IOException;

/** Writes findings, one line each; what a line looks like, and how the words of others are escaped, each kind of text says. */
abstract class FindingRenderer {
    private final Detail detail;
    private final Names names;
    private final Wording.Escape escape;

    FindingRenderer(Detail detail, Names names, Wording.Escape escape) {
        this.detail = detail;
        this.names = names;
        this.escape = escape;
    }

    /** {@return the sentence of the finding alone, fit to stand at the start of a paragraph} */
    public String message(Finding finding) {
        StringBuilder out = new StringBuilder(96);
        message(finding, out);
        return out.toString();
    }

    /** Appends the sentence of the finding alone. */
    public void message(Finding finding, StringBuilder out) {
        Wording.sentence(finding, detail, names, escape, out);
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

    abstract void line(Finding finding, StringBuilder out);

    final Detail detail() {
        return detail;
    }

    /** What it is about, by its name where it has one. */
    final void subject(FindingSubject subject, StringBuilder out) {
        escape.append(names.shown(subject.kind().idKind(), subject.id()), out);
    }

    /** Who defined the rule. */
    static String source(Finding finding) {
        return finding.ours() ? "own definition" : "after " + finding.source();
    }
}
