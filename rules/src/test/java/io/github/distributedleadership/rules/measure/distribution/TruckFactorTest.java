package io.github.distributedleadership.rules.measure.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.distributedleadership.rules.RealData;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TruckFactorTest {
    private static final int ANA = 0;
    private static final int BEN = 1;
    private static final int CLEO = 2;

    private static int[] by(int... people) {
        return people;
    }

    private static double value(int people, int[]... holders) {
        return TruckFactor.of(people, holders).measurement().value().orElseThrow();
    }

    @Test
    void the_worked_example_comes_out() {
        TruckFactor factor =
                TruckFactor.of(3, new int[][] {by(ANA), by(ANA, BEN), by(ANA, BEN), by(BEN, CLEO), by(CLEO)});
        assertThat(factor.measurement()).hasToString("truck-factor = 2");
        assertThat(factor.absent().asList()).containsExactly(ANA, BEN);
        assertThat(factor.isExact()).isTrue();
    }

    @Test
    void the_edges_come_out() {
        assertThat(TruckFactor.of(3, new int[0][]).measurement().status())
                .isEqualTo("UNDEFINED: no responsibility is known to be held");
        assertThat(value(1, by(0))).isEqualTo(1);
        assertThat(value(4, by(0), by(1), by(2), by(3)))
                .as("exactly half is not enough")
                .isEqualTo(3);
        assertThat(value(5, by(0), by(1), by(2), by(3), by(4))).isEqualTo(3);
        assertThat(value(2, by(0), by(0), by(0), by(1))).isEqualTo(1);
        assertThat(value(3, by(0, 1, 2), by(2, 1, 0, 0))).isEqualTo(3);
    }

    @Test
    void to_take_away_who_holds_most_is_not_the_best() {
        // one holds five with five others, and three hold two each alone
        int[][] holders = {by(0, 1), by(0, 2), by(0, 3), by(0, 4), by(0, 5), by(6), by(6), by(7), by(7), by(8), by(8)};
        TruckFactor factor = TruckFactor.of(9, holders);
        assertThat(factor.high()).isEqualTo(3);
        assertThat(factor.greedy()).isEqualTo(4);
    }

    @Test
    void where_the_budget_does_not_suffice_both_bounds_are_told() {
        // triangles: each pair of three holds two together, so that shares never settle it
        int[][] holders = new int[21][];
        for (int i = 0; i < holders.length; i++) {
            int triangle = i / 3 * 3;
            holders[i] = by(triangle + i % 3, triangle + (i + 1) % 3);
        }
        TruckFactor bounds = TruckFactor.of(21, holders, 0);
        TruckFactor exact = TruckFactor.of(21, holders);
        assertThat(bounds.low()).isLessThanOrEqualTo(exact.low());
        assertThat(bounds.high()).isGreaterThanOrEqualTo(exact.high());
        assertThat(exact.isExact()).isTrue();
        if (!bounds.isExact()) {
            assertThat(bounds.measurement().status())
                    .isEqualTo("UNDEFINED: from " + bounds.low() + " to " + bounds.high()
                            + ", not settled within the budget");
        }
        assertThat(new TruckFactor(5, 2, 3, exact.absent(), 3).measurement().status())
                .isEqualTo("UNDEFINED: from 2 to 3, not settled within the budget");
    }

    @Test
    void a_responsibility_that_nobody_holds_is_none_of_these() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TruckFactor.of(2, new int[][] {by(0), by()}))
                .withMessage("each responsibility must have holders, numbered from 0 to 1, but one had []");
        assertThatIllegalArgumentException().isThrownBy(() -> TruckFactor.of(2, new int[][] {by(2)}));
    }

    /** Every group of people in turn. */
    private static int bruteForce(int people, int[][] holders) {
        int fewest = Integer.MAX_VALUE;
        for (int away = 0; away < 1 << people; away++) {
            int unheld = 0;
            for (int[] set : holders) {
                boolean held = false;
                for (int person : set) {
                    held |= (away >> person & 1) == 0;
                }
                unheld += held ? 0 : 1;
            }
            if (2 * unheld > holders.length) {
                fewest = Math.min(fewest, Integer.bitCount(away));
            }
        }
        return fewest;
    }

    private static int[][] random(Random random, int people, int responsibilities, int most) {
        int[][] holders = new int[responsibilities][];
        for (int r = 0; r < responsibilities; r++) {
            holders[r] = new int[1 + random.nextInt(most)];
            Arrays.setAll(holders[r], i -> random.nextInt(people));
        }
        return holders;
    }

    @Property(tries = 400)
    void it_equals_brute_force(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 11) int people,
            @ForAll @IntRange(min = 1, max = 24) int responsibilities,
            @ForAll @IntRange(min = 1, max = 4) int most) {
        int[][] holders = random(random, people, responsibilities, most);
        TruckFactor factor = TruckFactor.of(people, holders);
        int fewest = bruteForce(people, holders);
        assertThat(factor.isExact()).isTrue();
        assertThat(factor.low()).isEqualTo(fewest);
        assertThat(factor.greedy()).isGreaterThanOrEqualTo(fewest);
        assertThat(unheld(holders, factor.absent().asList()) * 2).isGreaterThan(responsibilities);
        TruckFactor bounds = TruckFactor.of(people, holders, 0);
        assertThat(bounds.low()).isLessThanOrEqualTo(fewest);
        assertThat(bounds.high()).isGreaterThanOrEqualTo(fewest);
    }

    @Property(tries = 100)
    void the_order_of_responsibilities_leaves_no_trace(@ForAll Random random) {
        int[][] holders = random(random, 30, 60, 4);
        TruckFactor before = TruckFactor.of(30, holders, 200_000);
        Collections.shuffle(Arrays.asList(holders), random);
        assertThat(TruckFactor.of(30, holders, 200_000)).isEqualTo(before);
    }

    @Property(tries = 100)
    void one_more_holder_never_lowers_it(@ForAll Random random) {
        int[][] holders = random(random, 9, 15, 3);
        int before = TruckFactor.of(9, holders).low();
        int chosen = random.nextInt(holders.length);
        holders[chosen] = Arrays.copyOf(holders[chosen], holders[chosen].length + 1);
        holders[chosen][holders[chosen].length - 1] = random.nextInt(9);
        assertThat(TruckFactor.of(9, holders).low()).isGreaterThanOrEqualTo(before);
    }

    private static int unheld(int[][] holders, List<Integer> absent) {
        Set<Integer> away = new HashSet<>(absent);
        int unheld = 0;
        for (int[] set : holders) {
            unheld += Arrays.stream(set).allMatch(away::contains) ? 1 : 0;
        }
        return unheld;
    }

    /** The maintainers of Linux 6.1: those named for a subsystem that is no orphan and has no list among them. */
    @Test
    void linux_is_settled() {
        Map<String, String> status = new HashMap<>();
        for (Map<String, String> row :
                RealData.rows(RealData.folder("linux_maintainers").resolve("subsystems.csv"))) {
            status.put(row.get("subsystem"), row.get("status"));
        }
        Map<String, TreeSet<String>> holders = new TreeMap<>();
        Set<String> lists = new HashSet<>();
        for (Map<String, String> row :
                RealData.rows(RealData.folder("linux_maintainers").resolve("assignments.csv"))) {
            if (row.get("role").equals("maintainer")
                    && !status.get(row.get("subsystem")).startsWith("Orphan")) {
                if (row.get("looks_like_list").equals("1")) {
                    lists.add(row.get("subsystem"));
                }
                holders.computeIfAbsent(row.get("subsystem"), s -> new TreeSet<>())
                        .add(row.get("person"));
            }
        }
        holders.keySet().removeAll(lists);
        TreeSet<String> people = new TreeSet<>();
        holders.values().forEach(people::addAll);
        List<String> numbers = List.copyOf(people);
        int[][] sets = holders.values().stream()
                .map(set -> set.stream()
                        .mapToInt(person -> Collections.binarySearch(numbers, person))
                        .toArray())
                .toArray(int[][]::new);
        assertThat(sets.length).isEqualTo(2477);
        assertThat(people).hasSize(1680);
        TruckFactor factor = TruckFactor.of(people.size(), sets);
        assertThat(factor.low()).isEqualTo(323).isEqualTo(factor.high());
        assertThat(factor.greedy()).isEqualTo(359);
        assertThat(unheld(sets, factor.absent().asList())).isGreaterThanOrEqualTo(1239);
    }
}
