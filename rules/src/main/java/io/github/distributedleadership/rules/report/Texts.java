package io.github.distributedleadership.rules.report;

import io.github.distributedleadership.rules.explain.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Small pieces of text. */
final class Texts {
    private static final List<String> NUMBERS = List.of(
            "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

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

    /** A list as people write it: "a, b and c". */
    static String joined(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** A question is a sentence already. */
    static String ended(String sentence) {
        return sentence.endsWith("?.") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** The text, or as much of it as there is room for, with an ellipsis. */
    static String cut(String text, int most) {
        return Names.cut(text, most);
    }

    /** A number as a word up to twelve, else in figures. */
    static String spelled(long number) {
        return number >= 0 && number < NUMBERS.size() ? NUMBERS.get((int) number) : number(number);
    }

    /** A number in figures, with commas between thousands. */
    static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** These cells in so many rows, one column after the other. */
    static List<List<String>> inColumns(List<String> cells, int rows) {
        List<List<String>> table = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<String> line = new ArrayList<>();
            for (int at = row; at < cells.size(); at += rows) {
                line.add(cells.get(at));
            }
            table.add(line);
        }
        return table;
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
