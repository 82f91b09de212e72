package io.github.distributedleadership.rules.holding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The plain twin of what chance can do, by going through all that can happen. */
public final class PlainChance {
    private PlainChance() {}

    /** The probability that so many acts, each by one of so many people with the same chance, fall as unevenly or more. */
    public static double pValue(Collection<Integer> counts, int people) {
        int acts = counts.stream().mapToInt(n -> n).sum();
        int observed = counts.stream().mapToInt(n -> n * n).sum();
        return atLeast(acts, people, 0, observed, 1) / Math.pow(people, acts);
    }

    /** In how many of the sequences of acts the squares of the counts sum up to that much. */
    private static double atLeast(int acts, int people, int squares, int observed, double ways) {
        if (people == 0) {
            return acts == 0 && squares >= observed ? ways : 0;
        }
        double sum = 0;
        double choose = 1;
        for (int k = 0; k <= acts; k++) {
            sum += atLeast(acts - k, people - 1, squares + k * k, observed, ways * choose);
            choose = choose * (acts - k) / (k + 1);
        }
        return sum;
    }

    /** The distribution of the number of runs over all orders of these acts, by going through every one. */
    public static Map<Integer, Long> runs(int... counts) {
        Map<Integer, Long> distribution = new TreeMap<>();
        orders(counts.clone(), -1, 0, distribution);
        return distribution;
    }

    private static void orders(int[] left, int last, int runs, Map<Integer, Long> distribution) {
        boolean done = true;
        for (int party = 0; party < left.length; party++) {
            if (left[party] > 0) {
                done = false;
                left[party]--;
                orders(left, party, runs + (party == last ? 0 : 1), distribution);
                left[party]++;
            }
        }
        if (done) {
            distribution.merge(runs, 1L, Long::sum);
        }
    }

    /** Whether there are fewer runs than chance would have it, however the acts of one day followed each other. */
    static <T extends Comparable<T>> boolean runsAreLong(List<List<T>> byDay) {
        Map<T, Integer> counts = new TreeMap<>();
        byDay.forEach(day -> day.forEach(act -> counts.merge(act, 1, Integer::sum)));
        double n = counts.values().stream().mapToInt(c -> c).sum();
        double squares = counts.values().stream().mapToInt(c -> c * c).sum();
        double cubes = counts.values().stream().mapToInt(c -> c * c * c).sum();
        double mean = n + 1 - squares / n;
        double variance = (squares * (squares + n * (n + 1)) - 2 * n * cubes - n * n * n) / (n * n * (n - 1));
        return counts.size() > 1 && variance > 0 && (mostRuns(byDay) + 0.5 - mean) / Math.sqrt(variance) <= -1.6448536;
    }

    private static <T extends Comparable<T>> int mostRuns(List<List<T>> byDay) {
        int runs = 0;
        List<T> before = new ArrayList<>();
        for (List<T> day : byDay) {
            int most = day.stream()
                    .mapToInt(one -> (int) day.stream().filter(one::equals).count())
                    .max()
                    .orElseThrow();
            runs += Math.min(day.size(), 2 * (day.size() - most) + 1);
            boolean oneAfterTheSame = !before.isEmpty()
                    && before.stream().allMatch(day.get(0)::equals)
                    && day.stream().allMatch(day.get(0)::equals);
            runs -= oneAfterTheSame ? 1 : 0;
            before = day;
        }
        return runs;
    }
}
