package io.github.distributedleadership.core.format;

import io.github.distributedleadership.core.format.file.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes a text to a file as a whole or not at all, in UTF-8: results, as the formats of this library write organisations.
 *
 * <pre>{@code
 * TextFile.write(Path.of("answer.txt"), out -> AssessmentText.standard().write(assessment, out));
 * }</pre>
 */
public final class TextFile {
    private TextFile() {}

    /** Writes the text, piece by piece. */
    @FunctionalInterface
    public interface Content {
        /** Appends the text. */
        void writeTo(Appendable out) throws IOException;
    }

    /**
     * Writes it beside the file first, and then moves it into its place. A file that is replaced leaves its mode, its owner and
     * its group, as far as they may be given; what a link leads to is replaced, be it there or not, and not the link. A pipe
     * or a device is written to.
     *
     * @throws IOException when the content or the file cannot be written; then what was there stays as it was
     */
    public static void write(Path file, Content content) throws IOException {
        AtomicFile.write(file, content::writeTo);
    }
}
