package io.github.distributedleadership.core.column;

import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Term;
import java.time.LocalDate;
import java.util.Optional;

/** Days as whole numbers, counted from 1970-01-01, as {@link LocalDate#toEpochDay()} counts. */
public final class Days {
    /** The day of an organisation in which nothing is dated: everything is in force on it. */
    public static final int EVER = Integer.MIN_VALUE;
    /** The start of a term that has none. */
    public static final int ALWAYS = Integer.MIN_VALUE + 1;
    /** The end of a term that has none. */
    public static final int OPEN = Integer.MAX_VALUE;

    private Days() {}

    /** {@return the number of the day} */
    public static int of(LocalDate day) {
        return (int) day.toEpochDay();
    }

    /** {@return the number of the moment's day} */
    public static int of(Moment moment) {
        return of(moment.day());
    }

    /** {@return the first day of the term} */
    public static int start(Term term) {
        Optional<Moment> start = term.start();
        return start.isPresent() ? of(start.get()) : ALWAYS;
    }

    /** {@return the day on which the term is over} */
    public static int end(Term term) {
        Optional<Moment> end = term.end();
        return end.isPresent() ? of(end.get()) : OPEN;
    }

    /** {@return whether the term is in force on the day} */
    public static boolean holds(Term term, int day) {
        return day == EVER || start(term) <= day && day < end(term);
    }

    public static boolean holds(int start, int end, int day) {
        return day == EVER || start <= day && day < end;
    }
}
