package io.github.distributedleadership.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedleadership.core.network.Network;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The probabilities, against counting all cases one by one. */
class ByChanceProperties {
    @Property(tries = 300)
    void an_overlap_is_as_probable_as_counting_all_draws_says(
            @ForAll @IntRange(min = 1, max = 10) int all,
            @ForAll @IntRange(min = 0, max = 10) int marked,
            @ForAll @IntRange(min = 0, max = 10) int drawn,
            @ForAll @IntRange(min = 0, max = 10) int both) {
        int ofMarked = marked % (all + 1);
        int ofDrawn = drawn % (all + 1);
        long draws = 0;
        long fit = 0;
        for (int draw = 0; draw < 1 << all; draw++) {
            if (Integer.bitCount(draw) == ofDrawn) {
                draws++;
                int hits = Integer.bitCount(draw & ((1 << ofMarked) - 1));
                fit += both == 0 ? (hits == 0 ? 1 : 0) : (hits >= both ? 1 : 0);
            }
        }
        assertThat(ByChance.ofOverlap(all, ofMarked, ofDrawn, both)).isCloseTo((double) fit / draws, within(1e-12));
    }

    @Property(tries = 100)
    void the_bound_of_the_most_looked_to_lies_above_the_exact_probability_and_not_far(
            @ForAll @Size(4) List<@IntRange(min = 0, max = 3) Integer> choices,
            @ForAll @IntRange(min = 1, max = 3) int most) {
        Network.Builder builder = Network.builder();
        for (int node = 0; node < 4; node++) {
            builder.node("n" + node);
            for (int k = 1; k <= choices.get(node); k++) {
                builder.arc("n" + node, "n" + (node + k) % 4);
            }
        }
        double exact = exact(choices, most, new int[4], 0);
        double bound = ByChance.ofMostLookedTo(builder.build(), most).orElseThrow();
        assertThat(bound).isGreaterThanOrEqualTo(exact - 1e-12).isLessThanOrEqualTo(1);
    }

    /** The share of all ways to choose in which somebody is chosen by so many. */
    private static double exact(List<Integer> choices, int most, int[] chosen, int node) {
        if (node == 4) {
            for (int count : chosen) {
                if (count >= most) {
                    return 1;
                }
            }
            return 0;
        }
        double sum = 0;
        int ways = 0;
        for (int set = 0; set < 16; set++) {
            if (Integer.bitCount(set) == choices.get(node) && (set >> node & 1) == 0) {
                int[] next = chosen.clone();
                for (int other = 0; other < 4; other++) {
                    next[other] += set >> other & 1;
                }
                sum += exact(choices, most, next, node + 1);
                ways++;
            }
        }
        return sum / ways;
    }

    @Example
    void known_points() {
        // fourteen nodes, one of them marked, one drawn: one in fourteen
        assertThat(ByChance.ofOverlap(14, 1, 1, 1)).isCloseTo(1.0 / 14, within(1e-15));
        assertThat(ByChance.ofOverlap(14, 1, 1, 0)).isCloseTo(13.0 / 14, within(1e-12));
        assertThat(ByChance.ofOverlap(1_000_000, 500_000, 500_000, 250_000)).isCloseTo(0.5, within(0.01));
        // all look to all: that somebody is looked to by all is certain
        Network three = Network.builder()
                .arc("a", "b")
                .arc("a", "c")
                .arc("b", "a")
                .arc("b", "c")
                .arc("c", "a")
                .arc("c", "b")
                .build();
        assertThat(ByChance.ofMostLookedTo(three, 2)).hasValue(1);
    }

    @Example
    void the_bound_is_the_one_that_a_plain_computation_gives() {
        // a star of five: four look to one each; P(one node is chosen by 4) <= 5 * (1/4)^4
        Network star = Network.builder()
                .arc("b", "a")
                .arc("c", "a")
                .arc("d", "a")
                .arc("e", "a")
                .build();
        assertThat(ByChance.ofMostLookedTo(star, 4).orElseThrow()).isCloseTo(5.0 / 256, within(1e-15));
    }
}
