package io.github.distributedleadership.core.organization;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Draws simple values from a seed, among them those that formats and comparisons stumble over. */
final class Draw {
    private static final List<String> WORDS = List.of(
            "ana",
            "ben",
            "no",
            "yes",
            "on",
            "null",
            "~",
            "true",
            "False",
            "none",
            "1",
            "010",
            "1e3",
            "0x1F",
            "-1.5",
            ".inf",
            ".nan",
            "1_000",
            "12:30",
            "2025-02-30",
            "2025-09-01",
            "a b",
            "a  b",
            "a: b",
            "a #b",
            "#c",
            "- d",
            "-",
            "---",
            "...",
            "? q",
            "?",
            ":",
            "a:",
            ":b",
            "[l]",
            "{o}",
            "a,b",
            "*alias",
            "&anchor",
            "!tag",
            "%d",
            "@at",
            "`b`",
            "|",
            ">",
            "'s'",
            "\"q\"",
            "it's",
            "back\\slash",
            "<<",
            "=",
            "é",
            "e\u0301",
            "ß",
            "中文",
            "😀",
            "a😀b",
            "العربية",
            "a\u00a0b",
            "a\u200bb",
            "a\u202eb",
            "\uFEFFbom",
            "\uFFFE",
            "organization",
            "team",
            "x-y",
            "key=value",
            "a;b",
            "!none",
            "!empty",
            "Zoë",
            "O'Neil",
            "a/b",
            "a.b",
            "a[0]",
            "x".repeat(256),
            "\uFEFF".repeat(256));

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            " lead",
            "trail ",
            "\t",
            "a\tb",
            "\n",
            "a\nb",
            "a\n\nb\n",
            "a\r\nb",
            "\r",
            "\u0085",
            "a\u0085b",
            "\u2028",
            "a\u2029b",
            "\u0000",
            "\u0007",
            "\u007f",
            "\u009f",
            "\uD800",
            "a\uDC00",
            "\uFFFF",
            "\\n",
            "\"\"",
            "Teach reading, writing: and # more",
            "member:ana",
            "team:t",
            "x".repeat(3000),
            "é".repeat(600));

    private static final double[] NUMBERS = {
        0, 1, 2, 5, 0.1, 1.0 / 3, 1200, 1e-7, 1e15, 1e300, 123456789.125, Double.MIN_VALUE, Double.MAX_VALUE
    };

    private static final List<String> JSON = List.of(
            "null",
            "true",
            "0",
            "-0",
            "1.50",
            "1e5",
            "-2E-3",
            "\"\"",
            "\"no\"",
            "\"a\\\"b\\\\c\"",
            "[]",
            "{}",
            "[1,[2,{}],\"x\"]",
            "{\"a\":{\"b\":[null,false]},\"\":\"\\n\"}",
            "{\"a b\":1,\"a: b\":2}",
            "\"\\u2028é😀\\ud800\"",
            "{\"" + "k".repeat(1500) + "\":[" + "1,".repeat(50) + "1]}");

    private final Random random;
    private final boolean nasty;

    Draw(long seed) {
        this.random = new Random(seed);
        this.nasty = random.nextInt(4) > 0;
    }

    Random random() {
        return random;
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <E extends Enum<E>> E of(Class<E> type) {
        return of(List.of(type.getEnumConstants()));
    }

    <T> Optional<T> maybe(Supplier<T> value) {
        return chance(50) ? Optional.of(value.get()) : Optional.empty();
    }

    /** Known, none or unknown. */
    <T> Recorded<T> recorded(Supplier<T> value) {
        return switch (below(4)) {
            case 0 -> Recorded.unknown();
            case 1 -> Recorded.none();
            default -> Recorded.known(value.get());
        };
    }

    /** Some of them; known to be none where it came out empty. */
    <T extends Comparable<? super T>> Recorded<ImmutableSortedSet<T>> recordedSome(List<? extends T> values) {
        return chance(30) || values.isEmpty() ? Recorded.unknown() : Recorded.setOf(this.<T>some(values, 0));
    }

    /** At least so many of them, without repetition. */
    <T extends Comparable<? super T>> ImmutableSortedSet<T> some(List<? extends T> values, int least) {
        TreeSet<T> drawn = new TreeSet<>();
        int n = Math.min(values.size(), least + below(3));
        for (int tries = 0; drawn.size() < n && tries < 50; tries++) {
            drawn.add(values.get(below(values.size())));
        }
        return ImmutableSortedSet.copyOf(drawn);
    }

    /** Words that can be ids, all different, none of which begins like a reference. */
    List<String> ids(String plain, int n) {
        TreeSet<String> seen = new TreeSet<>();
        List<String> ids = new ArrayList<>();
        while (ids.size() < n) {
            String word = nasty && chance(60) ? of(WORDS) : plain + ids.size();
            String id = seen.contains(word) ? plain + "-" + ids.size() : word;
            // in normal form, as ids are
            String normal = java.text.Normalizer.normalize(id, java.text.Normalizer.Form.NFC);
            if (seen.add(normal)) {
                seen.add(word);
                ids.add(normal);
            }
        }
        return ids;
    }

    String word() {
        return nasty ? of(WORDS) : "word" + below(5);
    }

    /** Any text at all. */
    String text() {
        return nasty ? (chance(50) ? of(TEXTS) : of(WORDS)) : "Some words " + below(9);
    }

    /** Any text that is not blank. */
    String name() {
        String text = text();
        return text.isBlank() ? "Name" : text;
    }

    double number() {
        return NUMBERS[below(NUMBERS.length)];
    }

    double positive() {
        double number = number();
        return number > 0 ? number : 0.25;
    }

    Fraction fraction() {
        return chance(50) ? Fraction.of(random.nextDouble()) : Fraction.of(below(5) / 4.0);
    }

    LocalDate day() {
        return LocalDate.of(2024, 1, 1).plusDays(below(700));
    }

    Moment moment() {
        return switch (below(6)) {
            case 0 -> Moment.of(Instant.parse("2025-03-01T08:15:00Z").plusSeconds(below(40_000_000)));
            case 1 -> Moment.of(Instant.parse("2025-03-01T08:15:00Z").plusNanos(below(1_000_000_000)));
            default -> Moment.of(day());
        };
    }

    Term term() {
        LocalDate start = day();
        return switch (below(5)) {
            case 0 -> Term.since(start);
            case 1 -> Term.between(start, start.plusDays(1 + below(400)));
            case 2 -> Term.of(Optional.empty(), Optional.of(moment()));
            default -> Term.ALWAYS;
        };
    }

    /** Fields of one's own, with their values in the one form in which they are kept. */
    Map<String, String> extensions() {
        Map<String, String> extensions = new TreeMap<>();
        while (chance(15)) {
            extensions.put("x-" + (nasty ? of(WORDS) : "own"), of(JSON));
        }
        return extensions;
    }

    /** Fields of one's own within the object at that place. */
    Map<String, String> extensionsIn(String place) {
        Map<String, String> nested = new TreeMap<>();
        extensions().forEach((key, json) -> nested.put(place + "." + key, json));
        return nested;
    }
}
