package io.github.distributedleadership.rules.report;

import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.explain.Names;
import io.github.distributedleadership.rules.report.page.Markdown;
import io.github.distributedleadership.rules.report.page.PageFormat;
import io.github.distributedleadership.rules.report.page.PlainText;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A result as text: what it says are messages of findings, so each can be traced to facts.
 *
 * @param <T> the result
 */
abstract class TextReport<T> {
    private final Detail detail;

    TextReport(Detail detail) {
        this.detail = detail;
    }

    /** {@return the text} */
    public String render(T result) {
        StringBuilder out = new StringBuilder();
        try {
            write(result, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string builder does not fail
        }
        return out.toString();
    }

    /**
     * Writes the text, a part at a time.
     *
     * @throws IOException when the output does
     */
    public void write(T result, Appendable out) throws IOException {
        write(result, PlainText.UNDERLINED, out);
    }

    /**
     * Writes the same as Markdown, a part at a time.
     *
     * @throws IOException when the output does
     */
    public void writeMarkdown(T result, Appendable out) throws IOException {
        write(result, Markdown.FORMAT, out);
    }

    private void write(T result, PageFormat format, Appendable out) throws IOException {
        write(result, new Page(out, format, detail, names(result)));
    }

    /** What members, teams and responsibilities are called in that result. */
    abstract Names names(T result);

    abstract void write(T result, Page page) throws IOException;
}
