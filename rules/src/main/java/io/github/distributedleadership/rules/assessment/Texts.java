package io.github.distributedleadership.rules.assessment;

import io.github.distributedleadership.rules.condition.ConditionResult;
import io.github.distributedleadership.rules.measure.Interval;
import io.github.distributedleadership.rules.measure.Measurement;
import java.util.Locale;
import java.util.stream.Collectors;

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

    static String score(ConditionResult condition) {
        if (!condition.isDetermined()) {
            return "undetermined"
                    + (condition.missing().isEmpty()
                            ? ""
                            : "; record " + condition.missing().stream().collect(Collectors.joining(", ")));
        }
        Interval interval = condition.interval().orElseThrow();
        String bounds = condition.low().equals(condition.high())
                ? ""
                : String.format(
                        Locale.ROOT,
                        "; between %.2f and %.2f with what is unknown",
                        condition.low().orElseThrow(),
                        condition.high().orElseThrow());
        return String.format(
                Locale.ROOT,
                "%.2f (interval %.2f to %.2f%s)",
                condition.score().orElseThrow(),
                interval.low(),
                interval.high(),
                bounds);
    }

    static String measurement(Measurement measurement) {
        String name = capital(measurement.measure().replace('-', ' '));
        return measurement.value().isPresent()
                ? String.format(
                        Locale.ROOT, "%s: %.3f", name, measurement.value().getAsDouble())
                : name + ": " + line(measurement.status().toLowerCase(Locale.ROOT));
    }

    private static boolean isUnsafe(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.FORMAT && c != 0x200C && c != 0x200D;
    }
}
