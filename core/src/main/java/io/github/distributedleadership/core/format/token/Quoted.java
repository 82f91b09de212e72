package io.github.distributedleadership.core.format.token;

import java.util.Locale;
import java.util.Set;

/**
 * Texts as both forms can read them.
 *
 * <p>Quoted as JSON does, which is also YAML; what an editor would hide, break lines at or be unable to save stands as
 * an escape. In YAML a text stands without quotes only where every reader takes it for that text.
 */
public final class Quoted {
    /** What some reader of YAML takes for something other than a text. */
    private static final Set<String> NOT_TEXT = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

    private Quoted() {}

    /** Writes the text in double quotes. */
    public static void quote(String text, StringBuilder out) {
        out.append('"');
        int plain = 0; // the beginning of a run without escapes
        int n = text.length();
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F && c != '"' && c != '\\') {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < n && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            if (c > 0xA0 && !mustBeEscaped(c)) {
                continue;
            }
            out.append(text, plain, i);
            escape(c, out);
            plain = i + 1;
        }
        out.append(text, plain, n).append('"');
    }

    private static boolean mustBeEscaped(char c) {
        return Character.isSurrogate(c)
                || c == 0xAD // an invisible hyphen
                || c >= 0x2028 && c <= 0x202E // line breaks, and marks that turn the direction of reading
                || c >= 0x2066 && c <= 0x2069
                || c == 0xFEFF
                || c >= 0xFFF0;
    }

    private static void escape(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            case '\r' -> out.append("\\r");
            default -> code(c, out);
        }
    }

    /** Writes the character by its number. */
    public static void code(char c, StringBuilder out) {
        out.append("\\u").append(String.format(Locale.ROOT, "%04x", (int) c));
    }

    /** Whether a table cannot hold the character as itself: an editor would hide or change it, or UTF-8 has none. */
    public static boolean isHidden(char c) {
        return c < ' ' && c != '\n' && c != '\t' || c >= 0x7F && c <= 0x9F || c > 0xA0 && mustBeEscaped(c);
    }

    /** Whether the text stands without quotes in YAML, also inside brackets and braces. */
    public static boolean isBare(String text) {
        int n = text.length();
        if (n == 0 || n > 200 || !Character.isLetter(text.charAt(0)) || NOT_TEXT.contains(lower(text))) {
            return false;
        }
        for (int i = 1; i < n; i++) {
            char c = text.charAt(i);
            boolean inside = i + 1 < n;
            boolean bare = Character.isLetterOrDigit(c)
                    || c == '-'
                    || c == '_'
                    || c == '.'
                    || c == '/'
                    || c == '+'
                    || c == '('
                    || c == ')'
                    || (c == ' ' || c == '\'') && inside
                    || c == ':' && inside && Character.isLetterOrDigit(text.charAt(i + 1));
            if (!bare) {
                return false;
            }
        }
        return true;
    }

    private static String lower(String text) {
        return text.length() > 5 ? text : text.toLowerCase(Locale.ROOT);
    }
}
