package io.github.distributedleadership.core.value;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A length of time as ISO 8601 writes it, longer than nothing: {@code P14D}, {@code P1Y}, {@code PT4H}, {@code P1DT12H}.
 *
 * @param days the calendar part: years, months, days
 * @param time the part below a day
 */
public record Span(Period days, Duration time) {
    private static final int MAX_YEARS = 10_000;
    private static final int MAX_DAYS = 3_652_425;

    /** Refuses negative and empty spans, and such as no calendar reaches. */
    public Span {
        if (days.isNegative() || time.isNegative() || days.isZero() && time.isZero()) {
            throw new IllegalArgumentException(
                    "a span of time must be longer than nothing but was " + text(days, time));
        }
        if (days.toTotalMonths() > 12L * MAX_YEARS
                || days.get(ChronoUnit.DAYS) > MAX_DAYS
                || time.toDays() > MAX_DAYS) {
            throw new IllegalArgumentException(
                    "a span of time must be at most " + MAX_YEARS + " years but was " + text(days, time));
        }
    }

    /** {@return the span of that many days} */
    public static Span ofDays(int days) {
        return new Span(Period.ofDays(days), Duration.ZERO);
    }

    /** {@return the span that {@link #toString()} wrote, or any other ISO 8601 duration} */
    public static Span parse(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        int t = upper.indexOf('T');
        try {
            return new Span(
                    t == 1 ? Period.ZERO : Period.parse(t < 0 ? upper : upper.substring(0, t)),
                    t < 0 ? Duration.ZERO : Duration.parse("P" + upper.substring(t)));
        } catch (DateTimeParseException | ArithmeticException e) {
            throw new IllegalArgumentException(
                    "not a span of time: \"" + PlainText.excerpt(text) + "\"; write P14D, P3M, P1Y or PT4H", e);
        }
    }

    /** {@return whether the end lies no later than this span after the start} Days are compared unless both know the time. */
    public boolean covers(Moment start, Moment end) {
        if (start.instant().isPresent() && end.instant().isPresent()) {
            var zone = java.time.ZoneOffset.UTC;
            return !end.instant()
                    .get()
                    .isAfter(start.instant()
                            .get()
                            .atZone(zone)
                            .plus(days)
                            .plus(time)
                            .toInstant());
        }
        LocalDate last = start.day().plus(days).plusDays(time.toDays());
        return !end.day().isAfter(last);
    }

    @Override
    public String toString() {
        return text(days, time);
    }

    private static String text(Period days, Duration time) {
        if (time.isZero()) {
            return days.toString();
        }
        String clock = time.toString().substring(1);
        return days.isZero() ? "P" + clock : days + clock;
    }
}
