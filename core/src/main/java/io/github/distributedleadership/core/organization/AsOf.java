package io.github.distributedleadership.core.organization;

import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.practice.Coaching;
import io.github.distributedleadership.core.practice.Practice;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Term;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one day for which a question is answered, and the window of practice that ends with it.
 *
 * <p>The window is (day - length, day]: a decision exactly one year before the day lies outside a window of one year.
 *
 * @param day the day, in UTC; empty: nothing in the organisation is dated, so everything is in force
 * @param window how far back the record of practice counts; one year unless said otherwise
 */
public record AsOf(Optional<LocalDate> day, Period window) {
    /** The window of a question that names none. */
    public static final Period ONE_YEAR = Period.ofYears(1);

    private static final int MAX_YEARS = 10_000;

    /** Refuses a day that no record can have, and a window without length or of more than all days. */
    public AsOf {
        if (day.isPresent() && (day.get().getYear() < 0 || day.get().getYear() >= MAX_YEARS)) {
            throw new IllegalArgumentException("a date must lie in the years 0000 to 9999 but was " + day.get());
        }
        if (window.isZero() || window.isNegative()) {
            throw new IllegalArgumentException("the window must be longer than nothing but was " + window);
        }
        if (Math.max(window.toTotalMonths() / 12, window.get(ChronoUnit.DAYS) / 366) >= MAX_YEARS) {
            throw new IllegalArgumentException(
                    "the window must be shorter than " + MAX_YEARS + " years but was " + window);
        }
    }

    /** {@return that day, with a window of one year} */
    public static AsOf day(LocalDate day) {
        return new AsOf(Optional.of(day), ONE_YEAR);
    }

    /**
     * {@return the day that the organisation itself speaks of, with a window of one year}
     *
     * <p>It is the file's {@code asOf}; else the latest day on which something was done or raised; else the latest
     * beginning of a term. It is never the end of a term, and never today.
     */
    public static AsOf of(Organization organization) {
        Optional<LocalDate> stated = organization.asOf().map(Moment::day);
        Optional<LocalDate> day =
                stated.or(() -> latest(atOrRaised(organization.practice()))).or(() -> latest(beginnings(organization)));
        return new AsOf(day, ONE_YEAR);
    }

    /** {@return the first day of the window; empty where there is no day} */
    public Optional<LocalDate> firstDayOfWindow() {
        return day.map(d -> d.minus(window).plusDays(1));
    }

    private static Stream<Moment> atOrRaised(Practice practice) {
        return Stream.concat(
                practice.dates(), practice.decisions().stream().flatMap(decision -> decision.raisedAt().stream()));
    }

    private static Optional<LocalDate> latest(Stream<Moment> moments) {
        return moments.map(Moment::day).max(LocalDate::compareTo);
    }

    private static Stream<Moment> beginnings(Organization organization) {
        return Stream.of(
                        organization.members().stream().map(Member::term),
                        organization.members().stream()
                                .flatMap(m -> m.reporting().value().stream())
                                .flatMap(rows -> rows.stream().map(Reporting::term)),
                        organization.teams().stream()
                                .flatMap(t -> t.memberships().value().stream())
                                .flatMap(rows -> rows.stream().map(Membership::term)),
                        organization.responsibilities().stream().map(Responsibility::term),
                        organization.holdings().stream().map(Holding::term),
                        organization.leaders().stream().map(Leader::term),
                        organization.practice().coaching().stream().map(Coaching::term))
                .flatMap(s -> s)
                .flatMap((Term term) -> term.start().stream());
    }
}
