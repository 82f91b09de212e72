package io.github.distributedleadership.core.format;

/** Thrown where a text is no longer a document, so that nothing behind that place can be read. */
final class BrokenText extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String path;
    private final int line;

    BrokenText(int line, String message) {
        this("", line, message);
    }

    BrokenText(String path, int line, String message) {
        super(message, null, false, false);
        this.path = path;
        this.line = line;
    }

    /** Where, or empty text where the text itself is broken. */
    String path() {
        return path;
    }

    /** The line, from 1; 0 where none applies. */
    int line() {
        return line;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
