package io.github.distributedleadership.rules.holding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The stretches in which acts come, against all orders within the days. */
class StretchesTest {

    @Property(tries = 300)
    void the_fewest_are_those_of_the_best_order_and_the_most_are_not_fewer_than_any(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 0, max = 11) Integer> acts) {
        // each act is a day and one of three sorts
        int[] days = acts.stream().mapToInt(act -> act / 3).sorted().toArray();
        List<Integer> sorted = acts.stream().sorted((a, b) -> a / 3 - b / 3).toList();
        int[] sorts = sorted.stream().mapToInt(act -> act % 3).toArray();
        int[] numbers =
                inAllOrders(days, sorts).stream().mapToInt(Integer::intValue).toArray();
        int fewest = IntStream.of(numbers).min().orElseThrow();
        int most = IntStream.of(numbers).max().orElseThrow();
        assertThat(Stretches.fewest(days, sorts, 3)).isEqualTo(fewest);
        assertThat(Stretches.most(days, sorts, 3)).isBetween(most, days.length);
        if (IntStream.of(days).distinct().count() == days.length) {
            assertThat(Stretches.most(days, sorts, 3)).isEqualTo(fewest);
        }
    }

    private static List<Integer> inAllOrders(int[] days, int[] sorts) {
        List<Integer> found = new ArrayList<>();
        arrange(days, sorts.clone(), 0, found);
        return found;
    }

    private static void arrange(int[] days, int[] order, int at, List<Integer> found) {
        if (at == order.length) {
            int stretches = 1;
            for (int i = 1; i < order.length; i++) {
                stretches += order[i] == order[i - 1] ? 0 : 1;
            }
            found.add(stretches);
            return;
        }
        for (int other = at; other < order.length && days[other] == days[at]; other++) {
            swap(order, at, other);
            arrange(days, order, at + 1, found);
            swap(order, at, other);
        }
    }

    private static void swap(int[] order, int one, int other) {
        int kept = order[one];
        order[one] = order[other];
        order[other] = kept;
    }
}
