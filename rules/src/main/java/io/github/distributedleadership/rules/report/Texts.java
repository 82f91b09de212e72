package io.github.distributedleadership.rules.report;

import java.util.Locale;

/** Small pieces of text. */
final class Texts {
    private Texts() {}

    /** Names that people gave, safe to print on one line: what could break or turn it is replaced. */
    static String line(String text) {
        return text.codePoints()
                .map(c -> isUnsafe(c) ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static String named(String name, String id) {
        return name.equals(id) ? line(id) : line(name) + " [" + line(id) + "]";
    }

    static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toUpperCase(first))
                .append(text, Character.charCount(first), text.length())
                .toString();
    }

    private static boolean isUnsafe(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || type == Character.FORMAT && c != 0x200C && c != 0x200D;
    }
}
