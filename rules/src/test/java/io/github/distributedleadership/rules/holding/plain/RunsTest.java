package io.github.distributedleadership.rules.holding.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunsTest {

    @Test
    void the_fewest_and_the_most_runs_are_those_of_the_best_and_the_worst_order() {
        for (int code = 0; code < 6 * 6 * 6 * 6; code++) {
            List<int[]> days = new ArrayList<>();
            for (int rest = code, i = 0; i < 4; i++, rest /= 6) {
                // 0 to 2 of the first kind, 0 to 1 of the second, and the other way round
                int[] day = {rest % 6 % 3, rest % 6 / 3};
                days.add(i % 2 == 0 ? day : new int[] {day[1], day[0]});
            }
            List<Integer> runs = runsOfAllOrders(days, 0, "");
            assertThat(Runs.fewest(days))
                    .isEqualTo(runs.stream().min(Integer::compare).orElseThrow());
            assertThat(Runs.most(days))
                    .isEqualTo(runs.stream().max(Integer::compare).orElseThrow());
        }
    }

    @Test
    void the_runs_of_all_orders_are_counted() {
        int[] orders = new int[9];
        for (int bits = 0; bits < 256; bits++) {
            if (Integer.bitCount(bits) == 3) {
                String word = String.format("%8s", Integer.toBinaryString(bits)).replace(' ', '0');
                orders[runs(word)]++;
            }
        }
        for (int runs = 1; runs <= 8; runs++) {
            assertThat(Runs.ways(3, 5, runs).intValue()).isEqualTo(orders[runs]);
        }
        assertThat(Runs.atMost(3, 5, 8)).isCloseTo(1, within(1e-15));
        assertThat(Runs.atMost(3, 5, 2)).isCloseTo(2 / 56.0, within(1e-15));
        assertThat(Runs.atLeast(3, 5, 7)).isCloseTo(4 / 56.0, within(1e-15));
    }

    private static List<Integer> runsOfAllOrders(List<int[]> days, int from, String before) {
        List<Integer> runs = new ArrayList<>();
        if (from == days.size()) {
            runs.add(runs(before));
            return runs;
        }
        orders(days.get(from)[0], days.get(from)[1], "", new ArrayList<>())
                .forEach(word -> runs.addAll(runsOfAllOrders(days, from + 1, before + word)));
        return runs;
    }

    private static List<String> orders(int zeros, int ones, String before, List<String> all) {
        if (zeros + ones == 0) {
            all.add(before);
        }
        if (zeros > 0) {
            orders(zeros - 1, ones, before + "0", all);
        }
        if (ones > 0) {
            orders(zeros, ones - 1, before + "1", all);
        }
        return all;
    }

    private static int runs(String word) {
        int runs = 0;
        for (int i = 0; i < word.length(); i++) {
            runs += i == 0 || word.charAt(i) != word.charAt(i - 1) ? 1 : 0;
        }
        return runs;
    }
}
