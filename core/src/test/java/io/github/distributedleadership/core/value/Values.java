package io.github.distributedleadership.core.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Random values of this room: few of each kind, so that equal and nearly equal ones meet. */
public final class Values {
    private static final LocalDate FIRST = LocalDate.of(2024, 2, 20);
    private static final ImmutableList<String> WORDS = ImmutableList.of(
            "a", "b", "ab", "b, c", "no", "1", "x=1", "e\u0301", "\u00e9t\u00e9", "\ud83d\ude00", "two words");

    private Values() {}

    public static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    @SafeVarargs
    public static <T> T oneOf(Random random, T... of) {
        return of[random.nextInt(of.length)];
    }

    public static String word(Random random) {
        return one(random, WORDS);
    }

    /** Words that people wrote: any text at all. */
    public static String free(Random random) {
        return oneOf(random, "", " ", "start earlier", "start earlier, end later", "end later", "\n", word(random));
    }

    public static <T> Optional<T> maybe(Random random, Function<Random, T> value) {
        return random.nextBoolean() ? Optional.of(value.apply(random)) : Optional.empty();
    }

    public static <T> Recorded<T> recorded(Random random, Function<Random, T> value) {
        return switch (random.nextInt(4)) {
            case 0 -> Recorded.none();
            case 1 -> Recorded.unknown();
            default -> Recorded.known(value.apply(random));
        };
    }

    public static <T extends Comparable<? super T>> Recorded<ImmutableSortedSet<T>> recordedSet(
            Random random, Function<Random, T> element) {
        return random.nextInt(4) == 0 ? Recorded.unknown() : Recorded.setOf(list(random, 0, 3, element));
    }

    public static <T extends Comparable<? super T>> ImmutableSortedSet<T> someOf(
            Random random, Function<Random, T> element) {
        return ImmutableSortedSet.copyOf(list(random, 1, 3, element));
    }

    public static <T> ImmutableList<T> list(Random random, int least, int most, Function<Random, T> element) {
        return IntStream.range(0, least + random.nextInt(most - least + 1))
                .mapToObj(i -> element.apply(random))
                .collect(ImmutableList.toImmutableList());
    }

    public static Fraction fraction(Random random) {
        return Fraction.of(oneOf(random, 0.0, -0.0, 0.25, 1 / 3.0, 0.5, 1.0));
    }

    public static LocalDate day(Random random) {
        return FIRST.plusDays(random.nextInt(20));
    }

    public static Moment moment(Random random) {
        return random.nextInt(3) == 0
                ? Moment.of(
                        day(random).atTime(LocalTime.of(random.nextInt(24), 30)).toInstant(ZoneOffset.UTC))
                : Moment.of(day(random));
    }

    public static Term term(Random random) {
        Optional<Moment> start = maybe(random, Values::moment);
        Optional<Moment> end = maybe(random, Values::moment);
        boolean reversed = start.isPresent()
                && end.isPresent()
                && !start.get().day().isBefore(end.get().day());
        return reversed ? Term.of(start, Optional.empty()) : Term.of(start, end);
    }

    public static Span span(Random random) {
        return oneOf(
                random,
                Span.ofDays(1),
                Span.ofDays(14),
                Span.parse("P1M"),
                Span.parse("P1Y2M3D"),
                new Span(Period.ZERO, Duration.ofHours(4)),
                new Span(Period.ofDays(1), Duration.ofMinutes(30)));
    }

    public static Scale scale(Random random) {
        return oneOf(random, Scale.ONE_TO_FIVE, Scale.of(0, 10), Scale.of(-0.0, 10), Scale.of(-1, 1));
    }

    public static double on(Scale scale, Random random) {
        return oneOf(random, scale.low(), scale.high(), (scale.low() + scale.high()) / 2);
    }

    /** None, most often; else such as print alike although they are different. */
    public static ImmutableSortedMap<String, String> extensions(Random random) {
        Map<String, String> extensions = new TreeMap<>();
        if (random.nextInt(3) == 0) {
            extensions.put("x-a", oneOf(random, "1", "2"));
        }
        if (random.nextInt(3) == 0) {
            extensions.put(oneOf(random, "x-b", "x-a=1, x-b"), "2");
        }
        return ImmutableSortedMap.copyOf(extensions);
    }
}
