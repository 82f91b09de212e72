package io.github.distributedleadership.core.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something happened: a day, or an instant where somebody noted the time too.
 *
 * <p>Every rule counts in days of UTC, so an instant counts on its day; the time is kept so that nothing is lost. A
 * moment that is only a day comes before every instant of that day. Years from 0000 to 9999.
 *
 * <p>Immutable and thread-safe; {@link #parse} reads what {@link #toString()} writes.
 */
public final class Moment implements Comparable<Moment> {
    private final LocalDate day;
    private final @Nullable Instant instant;

    private Moment(LocalDate day, @Nullable Instant instant) {
        if (day.getYear() < 0 || day.getYear() > 9999) {
            throw new IllegalArgumentException("a date must lie in the years 0000 to 9999 but was " + day);
        }
        this.day = day;
        this.instant = instant;
    }

    /** {@return the whole day} */
    public static Moment of(LocalDate day) {
        return new Moment(day, null);
    }

    /** {@return the instant, on its day in UTC} */
    public static Moment of(Instant instant) {
        try {
            return new Moment(LocalDate.ofInstant(instant, ZoneOffset.UTC), instant);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a date must lie in the years 0000 to 9999 but was " + instant, e);
        }
    }

    /**
     * {@return the moment of an ISO date ({@code 2025-11-30}) or date-time with offset ({@code 2025-11-30T08:15:00Z})}
     *
     * @throws IllegalArgumentException when the text is neither
     */
    public static Moment parse(String text) {
        try {
            return text.length() == 10
                    ? of(LocalDate.parse(text))
                    : of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "not a date: \"" + PlainText.excerpt(text)
                            + "\"; write a day such as 2025-11-30 or an instant such as 2025-11-30T08:15:00Z",
                    e);
        }
    }

    /** {@return the day, in UTC} */
    public LocalDate day() {
        return day;
    }

    /** {@return the instant, or empty where only the day is known} */
    public Optional<Instant> instant() {
        return Optional.ofNullable(instant);
    }

    @Override
    public int compareTo(Moment other) {
        int byDay = day.compareTo(other.day);
        if (byDay != 0 || Objects.equals(instant, other.instant)) {
            return byDay;
        }
        if (instant == null || other.instant == null) {
            return instant == null ? -1 : 1;
        }
        return instant.compareTo(other.instant);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Moment that && day.equals(that.day) && Objects.equals(instant, that.instant);
    }

    @Override
    public int hashCode() {
        return day.hashCode() * 31 + Objects.hashCode(instant);
    }

    @Override
    public String toString() {
        return instant == null ? day.toString() : instant.toString();
    }
}
