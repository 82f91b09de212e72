package io.github.distributedleadership.rules.testkit;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Term;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Draws simple values from a seed, and forgets a share of what could be unknown. */
final class Chance {
    /** The day as of which an organisation is described; its records lie in the two years before. */
    static final LocalDate AS_OF = LocalDate.of(2025, 11, 30);

    private static final int DAYS = 730;

    private static final List<String> WORDS = List.of(
            "reading",
            "timetable",
            "harbour",
            "repairs",
            "night",
            "release",
            "budget",
            "first aid",
            "garden",
            "crew",
            "opening: hours",
            "no",
            "Ærø",
            "1.5",
            "O'Neil",
            "quality",
            "the north side",
            "x-ray",
            "#2",
            "rota");

    private final SplittableRandom random;
    private final double unknown;

    Chance(long seed, double unknown) {
        this.random = new SplittableRandom(seed);
        this.unknown = unknown;
    }

    boolean knowsAll() {
        return unknown == 0;
    }

    /** Whether the next thing that could be unknown is so. */
    boolean forgets() {
        return in100thousand() < unknown * 100_000;
    }

    private int in100thousand() {
        return random.nextInt(100_000);
    }

    boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends are included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    <T> T of(List<? extends T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <T> Optional<T> sometimes(int percent, Supplier<? extends T> value) {
        return in(percent) ? Optional.of(value.get()) : Optional.empty();
    }

    /** Where absence means that it is unknown. */
    <T> Optional<T> maybe(Supplier<? extends T> value) {
        return forgets() ? Optional.empty() : Optional.of(value.get());
    }

    <T> Recorded<T> recorded(int percentNone, Supplier<? extends T> value) {
        if (forgets()) {
            return Recorded.unknown();
        }
        return in(percentNone) ? Recorded.none() : Recorded.known(value.get());
    }

    /** As many of them as there are between these two numbers, or all. */
    <T extends Comparable<? super T>> ImmutableSortedSet<T> some(List<? extends T> values, int least, int most) {
        TreeSet<T> drawn = new TreeSet<>();
        int number = Math.min(values.size(), between(least, most));
        while (drawn.size() < number) {
            drawn.add(of(values));
        }
        return ImmutableSortedSet.copyOf(drawn);
    }

    <T extends Comparable<? super T>> Recorded<ImmutableSortedSet<T>> recordedSome(
            List<? extends T> values, int least, int most) {
        return forgets() ? Recorded.unknown() : Recorded.setOf(this.<T>some(values, least, most));
    }

    String words() {
        String first = of(WORDS);
        return in(50) ? first : first + " " + of(WORDS);
    }

    Fraction fraction() {
        return Fraction.of(in(70) ? below(21) / 20.0 : random.nextDouble());
    }

    /** Half of them in the last half year. */
    LocalDate day() {
        return AS_OF.minusDays(in(50) ? below(DAYS / 4) : below(DAYS));
    }

    Moment moment() {
        LocalDate day = day();
        return in(90)
                ? Moment.of(day)
                : Moment.of(day.atTime(below(24), below(60)).toInstant(ZoneOffset.UTC));
    }

    Term term() {
        LocalDate start = day();
        return switch (below(6)) {
            case 0, 1 -> Term.since(start);
            case 2 -> Term.between(start, start.plusDays(between(1, 400)));
            default -> Term.ALWAYS;
        };
    }

    /** Fields of one's own; most rows have none. */
    Map<String, String> extensions() {
        TreeMap<String, String> extensions = new TreeMap<>();
        if (in(4)) {
            extensions.put("x-" + (in(50) ? "own" : "note"), of(List.of("1", "\"b\"", "[1,{\"c\":null}]", "true")));
        }
        return extensions;
    }
}
