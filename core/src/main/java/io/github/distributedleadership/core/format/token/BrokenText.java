package io.github.distributedleadership.core.format.token;

import org.jspecify.annotations.Nullable;

/** Thrown where a text is no longer a document, so that nothing behind that place can be read. */
public final class BrokenText extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String path;
    private final int line;

    public BrokenText(int line, String message) {
        this("", line, message);
    }

    public BrokenText(String path, int line, String message) {
        super(message, null, false, false);
        this.path = path;
        this.line = line;
    }

    /** {@return what a parser says, on one line and in reasonable length} It may quote whatever stands in the text. */
    public static String quoted(@Nullable String sentence) {
        int[] shown = String.valueOf(sentence)
                .codePoints()
                .limit(200)
                .map(c -> isBreak(c) ? 0xFFFD : c)
                .toArray();
        return new String(shown, 0, shown.length);
    }

    private static boolean isBreak(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }

    /** Where, or empty text where the text itself is broken. */
    public String path() {
        return path;
    }

    /** The line, from 1; 0 where none applies. */
    public int line() {
        return line;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
