package io.github.distributedleadership.core.format.table;

import io.github.distributedleadership.core.format.token.Quoted;
import io.github.distributedleadership.core.format.token.Refused;
import io.github.distributedleadership.core.value.PlainText;

/**
 * What stands in the cells of an organisation's tables.
 *
 * <p>Lists are separated by {@code ;}, pairs joined by {@code =}, kinds ended by {@code :}; a backslash takes the meaning
 * from each of these, from itself, from a space at an end and from {@code !} at the beginning, where that begins a word.
 * What UTF-8 or an editor cannot keep is written as a backslash, {@code u} and four digits.
 */
public final class CellText {
    static final char LIST = ';';
    static final char PAIR = '=';
    static final char KIND = ':';

    /** Known to be none. */
    static final String NONE = "!none";

    /** A list or map without anything in it. */
    static final String EMPTY = "!empty";

    /** A text without characters. */
    static final String BLANK = "!blank";

    private static final String ESCAPED = "\\;=:! ";

    private CellText() {}

    /** {@return the first place of the mark that is not escaped, in that part of the cell, or the end} */
    static int find(char mark, String cell, int from, int end) {
        int found = cell.indexOf(mark, from);
        if (found < 0 || found >= end) {
            return end;
        }
        if (cell.indexOf('\\', from) < 0) {
            return found;
        }
        int i = from;
        while (i < end && cell.charAt(i) != mark) {
            i += cell.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i, end);
    }

    /** {@return where the part begins, without spaces} */
    static int begin(String cell, int from, int end) {
        int i = from;
        while (i < end && cell.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** {@return where the part ends, without spaces; one that is escaped stays} */
    static int end(String cell, int from, int end) {
        int i = end;
        while (i > from && cell.charAt(i - 1) == ' ' && !isEscaped(cell, i - 1, from)) {
            i--;
        }
        return i;
    }

    private static boolean isEscaped(String cell, int place, int from) {
        int i = place;
        while (i > from && cell.charAt(i - 1) == '\\') {
            i--;
        }
        return (place - i) % 2 == 1;
    }

    /** {@return the text that this part of the cell stands for} */
    public static String text(String cell, int from, int end) {
        if (from < end && cell.charAt(from) == '!') {
            String word = cell.substring(from, end);
            if (word.equals(BLANK)) {
                return "";
            }
            throw new Refused(
                    word.equals(NONE) || word.equals(EMPTY)
                            ? "\"" + word + "\" cannot stand here; leave the cell empty where it is not known"
                            : "\"" + PlainText.excerpt(word) + "\" is not a word of tables, which are " + NONE + ", "
                                    + EMPTY + " and " + BLANK + "; write \\! for a text that begins so");
        }
        int slash = cell.indexOf('\\', from);
        if (slash < 0 || slash >= end) {
            return from == 0 && end == cell.length() ? cell : cell.substring(from, end);
        }
        return unescaped(cell, from, end);
    }

    private static String unescaped(String cell, int from, int end) {
        StringBuilder text = new StringBuilder(end - from);
        int i = from;
        while (i < end) {
            char c = cell.charAt(i++);
            if (c != '\\') {
                text.append(c);
            } else if (i < end && ESCAPED.indexOf(cell.charAt(i)) >= 0) {
                text.append(cell.charAt(i++));
            } else if (i < end && cell.charAt(i) == 'u' && isCode(cell, i + 1, end)) {
                text.append((char) Integer.parseInt(cell.substring(i + 1, i + 5), 16));
                i += 5;
            } else {
                String next = i < end ? Character.toString(cell.codePointAt(i)) : "";
                throw new Refused(
                        "a backslash stands before "
                                + (next.isEmpty() ? "nothing" : "\"" + PlainText.excerpt(next) + "\"")
                                + "; write \\\\ for a backslash, or one before \\ ; = : ! or a space to mean the character itself");
            }
        }
        return text.toString();
    }

    private static boolean isCode(String cell, int from, int end) {
        boolean code = from + 4 <= end;
        for (int i = from; i < from + 4 && code; i++) {
            code = Character.digit(cell.charAt(i), 16) >= 0 && cell.charAt(i) < 0x80;
        }
        return code;
    }

    /**
     * Writes a text so that {@link #text} reads it again.
     *
     * @param marks the characters that would end it where it stands, beside spaces at its ends
     */
    public static void write(String text, String marks, StringBuilder out) {
        if (text.isEmpty()) {
            out.append(BLANK);
            return;
        }
        int n = text.length();
        boolean pair = false;
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            boolean edge = i == 0 || i == n - 1;
            boolean second = pair;
            pair = !second && Character.isHighSurrogate(c) && i + 1 < n && Character.isLowSurrogate(text.charAt(i + 1));
            if (c == '\\' || marks.indexOf(c) >= 0 || c == '!' && i == 0 || c == ' ' && edge) {
                out.append('\\').append(c);
            } else if (pair || second) {
                out.append(c);
            } else if (Quoted.isHidden(c)) {
                Quoted.code(c, out);
            } else {
                out.append(c);
            }
        }
    }
}
