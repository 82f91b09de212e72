package io.github.distributedleadership.rules.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedleadership.rules.holding.count.Shares;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** What is said of chance is what is counted over all that can happen. */
class ChanceProperties {

    @Property(tries = 200)
    void an_even_split_is_counted_over_all_sequences(
            @ForAll @IntRange(min = 1, max = 7) int acts, @ForAll @IntRange(min = 2, max = 4) int people) {
        Map<Long, Long> sequences = squaresOfAllSequences(acts, people);
        double all = Math.pow(people, acts);
        for (long observed = 0; observed <= (long) acts * acts + 1; observed++) {
            long least = observed;
            long atLeast = sequences.entrySet().stream()
                    .filter(e -> e.getKey() >= least)
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            assertThat(EvenSplit.pValue(acts, people, observed)).isCloseTo(atLeast / all, within(1e-12));
        }
    }

    @Property(tries = 300)
    void the_more_uneven_the_less_probable(
            @ForAll @IntRange(min = 1, max = 60) int acts,
            @ForAll @IntRange(min = 2, max = 12) int people,
            @ForAll @IntRange(min = 0, max = 3600) int one,
            @ForAll @IntRange(min = 0, max = 3600) int other) {
        double less = EvenSplit.pValue(acts, people, Math.min(one, other));
        double more = EvenSplit.pValue(acts, people, Math.max(one, other));
        assertThat(more).isLessThanOrEqualTo(less + 1e-12).isBetween(0.0, 1.0);
    }

    @Property(tries = 200)
    void a_split_over_more_people_is_the_plain_count(
            @ForAll @IntRange(min = 1, max = 14) int acts,
            @ForAll @IntRange(min = 2, max = 6) int people,
            @ForAll @IntRange(min = 1, max = 14) int most) {
        int first = Math.min(most, acts);
        List<Integer> counts = List.of(first, acts - first);
        long observed = (long) first * first + (long) (acts - first) * (acts - first);
        assertThat(EvenSplit.pValue(acts, people, observed))
                .isCloseTo(PlainChance.pValue(counts, people), within(1e-9));
    }

    @Property(tries = 300)
    void mean_and_variance_of_runs_are_those_over_all_orders(
            @ForAll @Size(min = 2, max = 4) List<@IntRange(min = 1, max = 3) Integer> counts) {
        int[] each = counts.stream().mapToInt(Integer::intValue).toArray();
        Map<Integer, Long> runs = PlainChance.runs(each);
        double orders = runs.values().stream().mapToLong(n -> n).sum();
        double mean = runs.entrySet().stream()
                        .mapToDouble(e -> e.getKey() * e.getValue())
                        .sum()
                / orders;
        double variance = runs.entrySet().stream()
                        .mapToDouble(e -> (e.getKey() - mean) * (e.getKey() - mean) * e.getValue())
                        .sum()
                / orders;
        assertThat(Enactment.meanOfRuns(each)).isCloseTo(mean, within(1e-9));
        assertThat(Enactment.varianceOfRuns(each)).isCloseTo(variance, within(1e-9));
    }

    @Property(tries = 300)
    void with_one_act_a_day_runs_are_simply_counted(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 2) Integer> acts) {
        long runs = IntStream.range(0, acts.size())
                .filter(i -> i == 0 || !acts.get(i).equals(acts.get(i - 1)))
                .count();
        assertThat(Enactment.mostRuns(acts.stream().map(List::of).toList())).isEqualTo((int) runs);
    }

    @Property(tries = 300)
    void no_order_within_the_days_has_more_runs(
            @ForAll @Size(min = 1, max = 3)
                    List<@Size(min = 1, max = 4) List<@IntRange(min = 0, max = 2) Integer>> days) {
        assertThat(Enactment.mostRuns(days)).isGreaterThanOrEqualTo(mostOverAllOrders(days, 0, -1));
    }

    @Property(tries = 300)
    void whoever_they_are_runs_are_as_long(
            @ForAll @Size(min = 5, max = 12) List<@IntRange(min = 0, max = 2) Integer> acts) {
        List<List<Integer>> days = acts.stream().map(List::of).toList();
        List<List<Integer>> others = acts.stream().map(a -> List.of(7 - 3 * a)).toList();
        assertThat(Enactment.runsAreLong(others))
                .isEqualTo(Enactment.runsAreLong(days))
                .isEqualTo(PlainChance.runsAreLong(days));
    }

    @Property(tries = 500)
    void where_runs_are_long_they_can_be(
            @ForAll @Size(min = 5, max = 16) List<@IntRange(min = 0, max = 2) Integer> acts, @ForAll boolean sorted) {
        List<Integer> made = sorted ? acts.stream().sorted().toList() : acts;
        Shares shares = new Shares();
        made.forEach(who -> shares.add(who, 1));
        boolean areLong = Enactment.runsAreLong(made.stream().map(List::of).toList());
        assertThat(areLong && !Enactment.runsCanBeLong(shares.counts())).isFalse();
        Statistics.label("long").collect(areLong);
    }

    @Property(tries = 500)
    void shares_are_those_of_a_map(@ForAll @Size(max = 200) List<@IntRange(min = -50, max = 50) Integer> codes) {
        Shares shares = new Shares();
        Map<Integer, Double> plain = new HashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            double weight = 1.0 / (1 + i % 3);
            shares.add(codes.get(i), weight);
            plain.merge(codes.get(i), weight, Double::sum);
        }
        assertThat(shares.size()).isEqualTo(plain.size());
        plain.forEach((code, weight) -> assertThat(shares.weightOf(code)).isEqualTo(weight));
        assertThat(shares.weightOf(51)).isZero();
        if (!plain.isEmpty()) {
            double total = plain.values().stream().mapToDouble(w -> w).sum();
            double squares = plain.values().stream().mapToDouble(w -> w * w).sum();
            assertThat(shares.effective())
                    .isCloseTo(total * total / squares, within(1e-9))
                    .isBetween(1 - 1e-9, plain.size() + 1e-9);
            assertThat(plain.get(shares.top()))
                    .isEqualTo(plain.values().stream().max(Double::compare).orElseThrow());
        }
    }

    private static Map<Long, Long> squaresOfAllSequences(int acts, int people) {
        return IntStream.range(0, (int) Math.pow(people, acts))
                .mapToObj(sequence -> {
                    long[] counts = new long[people];
                    int rest = sequence;
                    for (int i = 0; i < acts; i++) {
                        counts[rest % people]++;
                        rest /= people;
                    }
                    return Arrays.stream(counts).map(c -> c * c).sum();
                })
                .collect(Collectors.groupingBy(squares -> squares, Collectors.counting()));
    }

    private static int mostOverAllOrders(List<List<Integer>> days, int day, int last) {
        return day == days.size() ? 0 : mostOfDay(days, day, new ArrayList<>(days.get(day)), last);
    }

    private static int mostOfDay(List<List<Integer>> days, int day, List<Integer> left, int last) {
        if (left.isEmpty()) {
            return mostOverAllOrders(days, day + 1, last);
        }
        int most = 0;
        for (int i = 0; i < left.size(); i++) {
            List<Integer> rest = new ArrayList<>(left);
            int next = rest.remove(/* index */ i);
            most = Math.max(most, (next == last ? 0 : 1) + mostOfDay(days, day, rest, next));
        }
        return most;
    }
}
