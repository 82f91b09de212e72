package io.github.distributedleadership.core.value;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The text of identifiers: what may be an id, a skill or a word of one's own.
 *
 * <p>1 to {@value #MAX_LENGTH} characters of Unicode text without control characters, without space at either end, and
 * not beginning with {@code member:}, {@code team:} or {@code responsibility:}, which mark what kind of thing a
 * reference means. Text is brought to Unicode's normal form C, so that the same name typed on two keyboards is the same
 * id. Always text: {@code no}, {@code 1} and {@code 007} are ids.
 */
public final class PlainText {
    /** The most characters (code points) that an identifier may have. */
    public static final int MAX_LENGTH = 256;

    private PlainText() {}

    /**
     * {@return the text as an identifier, in normal form C}
     *
     * @param text the text
     * @param kind what it identifies, for the message: "a member id"
     * @throws IllegalArgumentException when it cannot be an identifier; the message says why
     */
    public static String identifier(String text, String kind) {
        String id = word(text, kind);
        if (id.startsWith("member:") || id.startsWith("team:") || id.startsWith("responsibility:")) {
            throw new IllegalArgumentException(kind + " must not begin with \"" + id.substring(0, id.indexOf(':') + 1)
                    + "\" but was \"" + excerpt(id) + "\"; give the bare id");
        }
        return id;
    }

    /** {@return the text in normal form C, checked like an identifier, except that it may begin with any word} */
    public static String word(String text, String kind) {
        if (isPlainAscii(text)) {
            return text;
        }
        String id = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        if (id.isEmpty()) {
            throw new IllegalArgumentException(kind + " must not be empty");
        }
        int length = id.codePointCount(0, id.length());
        if (length > MAX_LENGTH) {
            throw new IllegalArgumentException(kind + " must have at most " + MAX_LENGTH + " characters but has "
                    + length + ": \"" + excerpt(id) + "\"");
        }
        if (isSpace(id.codePointAt(0)) || isSpace(id.codePointBefore(id.length()))) {
            throw new IllegalArgumentException(
                    kind + " must not begin or end with a space but was \"" + excerpt(id) + "\"");
        }
        id.codePoints().filter(PlainText::isForbidden).findFirst().ifPresent(c -> {
            throw new IllegalArgumentException(kind + " must not contain the character U+"
                    + String.format(Locale.ROOT, "%04X", c) + " but was \"" + excerpt(id) + "\"");
        });
        return id;
    }

    /**
     * {@return text that somebody else wrote, safe to print on one line} What could break the line, hide or turn the direction of
     * what follows is shown as U+FFFD; the two joiners stay, since they are parts of words and of emoji.
     */
    public static String line(String text) {
        return text.codePoints()
                .map(PlainText::shown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** {@return the text, shortened to what fits in a message, and safe to print as {@link #line} is} */
    public static String excerpt(String text) {
        int[] shown = text.codePoints().limit(60).map(PlainText::shown).toArray();
        String start = new String(shown, 0, shown.length);
        return text.codePointCount(0, text.length()) > 60 ? start + "…" : start;
    }

    // the common case, decided without allocating: large organisations make millions of ids
    private static boolean isPlainAscii(String text) {
        int n = text.length();
        if (n == 0 || n > MAX_LENGTH || text.charAt(0) == ' ' || text.charAt(n - 1) == ' ') {
            return false;
        }
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static int shown(int c) {
        boolean turns = Character.getType(c) == Character.FORMAT && c != 0x200C && c != 0x200D;
        return turns || isForbidden(c) ? 0xFFFD : c;
    }

    private static boolean isForbidden(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }
}
