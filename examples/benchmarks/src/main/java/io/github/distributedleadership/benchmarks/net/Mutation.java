package io.github.distributedleadership.benchmarks.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Breaks a text a little, each time in another way. The same seed breaks the same text alike. */
final class Mutation {
    private static final Pattern KEY = Pattern.compile("[A-Za-z-]{2,}(?=\"? *:)|(?<=[,\\n]|^)[A-Za-z]{2,}(?=,)");
    private static final Pattern TOKEN = Pattern.compile("[\\p{Alnum}_.-]+");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+(-[a-z]+)*");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{Alnum}.-])-?\\d+(\\.\\d+)?(?![\\p{Alnum}.-])");
    private static final Pattern ENTRY = Pattern.compile("\"?[A-Za-z-]+\"?: *[^,{}\\[\\]\\n]+(, *|\\n *)");

    private static final List<String> PIECES = List.of(
            "[", "]", "{", "}", ":", ",", ";", "=", "\"", "'", "\\", "\n", "\r\n", "\t", "  ", "- ", "&a ", "*a ",
            "!t ", "!none", "!empty", "<<: ", "# ", "| ", "> ", "\u0000", "\u2028", "\uFEFF", "\u202E", "---\n",
            "...\n", "%", "x-a");

    private static final List<String> VALUES = List.of(
            "null",
            "~",
            "true",
            "no",
            "none",
            "all",
            "organization",
            "[]",
            "{}",
            "\"\"",
            "-1",
            "0",
            "1e999",
            "NaN",
            ".inf",
            "0x1F",
            "99999999999999999999",
            "2025-02-30",
            "2025-13-01",
            "10000-01-01",
            "P99999999Y",
            "P0D",
            "team:nobody",
            "nobody",
            "member:m0",
            "[m0, m0]",
            "{member: m0}",
            "not-sought",
            "2",
            "1.0000001",
            "\"a b\"",
            "!none");

    /** The ways in which a text can be broken. */
    private enum Way {
        FLIP,
        DELETE_LINE,
        DOUBLE_LINE,
        SWAP_LINES,
        MISSPELL_KEY,
        REPLACE_VALUE,
        TRUNCATE,
        INDENT,
        OTHER_CASE,
        DOUBLE_ENTRY,
        NUMBER_TO_TEXT,
        INSERT,
        DELETE
    }

    private final SplittableRandom random;
    private String text;

    private Mutation(SplittableRandom random, String text) {
        this.random = random;
        this.text = text;
    }

    /** {@return that text, broken in one place or, less often, in two or three} */
    static String of(String text, SplittableRandom random) {
        Mutation mutation = new Mutation(random, text);
        int times = random.nextInt(4) > 0 ? 1 : 2 + random.nextInt(2);
        for (int i = 0; i < times; i++) {
            mutation.apply(Way.values()[random.nextInt(Way.values().length)]);
        }
        return mutation.text;
    }

    /** {@return that name with a letter left out, doubled, changed, or swapped with the next} */
    static String misspelt(String name, SplittableRandom random) {
        int at = random.nextInt(name.length());
        int next = Math.min(name.length(), at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> name.substring(0, at) + name.substring(next);
            case 1 -> name.substring(0, next) + name.substring(at);
            case 2 -> name.substring(0, at) + (char) ('a' + random.nextInt(26)) + name.substring(next);
            default ->
                next < name.length()
                        ? name.substring(0, at) + name.charAt(next) + name.charAt(at) + name.substring(next + 1)
                        : name + name.charAt(at);
        };
    }

    private void apply(Way way) {
        switch (way) {
            case FLIP -> splice(at(), 1, "" + (char) random.nextInt(1, 256));
            case DELETE -> splice(at(), 1 + random.nextInt(6), "");
            case INSERT -> splice(at(), 0, one(PIECES));
            case TRUNCATE -> text = text.substring(0, at());
            case DELETE_LINE, DOUBLE_LINE, SWAP_LINES, INDENT -> lines(way);
            case MISSPELL_KEY -> replace(KEY, this::misspelt);
            case REPLACE_VALUE -> {
                String other = token();
                replace(TOKEN, old -> other);
            }
            case OTHER_CASE -> replace(WORD, this::otherCase);
            case DOUBLE_ENTRY -> replace(ENTRY, old -> old + old);
            case NUMBER_TO_TEXT -> replace(NUMBER, old -> random.nextBoolean() ? "\"" + old + "\"" : old + "x");
        }
    }

    private int at() {
        return random.nextInt(text.length() + 1);
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private void splice(int start, int length, String piece) {
        int end = Math.min(text.length(), start + length);
        text = text.substring(0, start) + piece + text.substring(end);
    }

    private String token() {
        List<MatchResult> tokens = TOKEN.matcher(text).results().toList();
        return tokens.isEmpty() || random.nextBoolean()
                ? one(VALUES)
                : one(tokens).group();
    }

    private void replace(Pattern what, java.util.function.UnaryOperator<String> by) {
        List<MatchResult> places = what.matcher(text).results().toList();
        if (!places.isEmpty()) {
            MatchResult place = one(places);
            splice(place.start(), place.end() - place.start(), by.apply(place.group()));
        }
    }

    private String misspelt(String name) {
        return misspelt(name, random);
    }

    private String otherCase(String word) {
        return switch (random.nextInt(3)) {
            case 0 -> word.toUpperCase(Locale.ROOT);
            case 1 -> word.toUpperCase(Locale.ROOT).replace('-', '_');
            default -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        };
    }

    private void lines(Way way) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int line = random.nextInt(lines.size());
        switch (way) {
            case DELETE_LINE -> lines.remove(line);
            case DOUBLE_LINE -> lines.add(line, lines.get(line));
            case SWAP_LINES -> java.util.Collections.swap(lines, line, random.nextInt(lines.size()));
            default ->
                lines.set(
                        line,
                        random.nextBoolean()
                                ? "  " + lines.get(line)
                                : lines.get(line).replaceFirst("^ {1,2}", ""));
        }
        text = String.join("\n", lines);
    }
}
