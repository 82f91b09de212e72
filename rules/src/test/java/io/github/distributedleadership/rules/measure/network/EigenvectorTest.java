package io.github.distributedleadership.rules.measure.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.rules.measure.network.path.Undirected;
import io.github.distributedleadership.rules.measure.network.position.ConjugateAscent;
import io.github.distributedleadership.rules.measure.network.position.Eigenvector;
import io.github.distributedleadership.rules.measure.network.position.Iterated;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The eigenvector where plain multiplication would take too long. */
class EigenvectorTest {
    private static MemberValues eigenvector(Network network) {
        return MemberMeasures.get("eigenvector").of(network);
    }

    private static double[] values(Network network) {
        return Eigenvector.of(MeasuredNetwork.of(network).undirected()).values();
    }

    private static Network chain(int members) {
        Network.Builder chain = Network.builder();
        for (int i = 0; i < members; i++) {
            chain.node("m" + (100_000 + i));
        }
        for (int i = 1; i < members; i++) {
            chain.arc("m" + (100_000 + i - 1), "m" + (100_000 + i));
        }
        return chain.build();
    }

    private static Network departments(int one, int other) {
        Network.Builder all = Network.builder();
        for (int a = 0; a < one; a++) {
            for (int b = 0; b < a; b++) {
                all.arc("a" + a, "a" + b);
            }
        }
        for (int a = 0; a < other; a++) {
            for (int b = 0; b < a; b++) {
                all.arc("b" + a, "b" + b);
            }
        }
        return all.arc("a0", "b0").build();
    }

    /** The vector of a chain of n is sin(π i / (n + 1)). */
    @ParameterizedTest
    @ValueSource(ints = {50, 300, 600})
    void of_a_long_chain_it_is_the_sine(int n) {
        MemberValues values = eigenvector(chain(n));
        assertThat(values.at(0).status()).isEqualTo("CONVERGED");
        int half = (n + 1) / 2;
        double middle = Math.sin(Math.PI * half / (n + 1));
        for (int i = 0; i < n; i++) {
            assertThat(values.at(i).value().orElseThrow())
                    .isCloseTo(Math.sin(Math.PI * (i + 1) / (n + 1)) / middle, within(1e-8));
        }
    }

    @Test
    void of_two_departments_of_nearly_one_size_it_says_who_counts_more() {
        MemberValues values = eigenvector(departments(60, 59));
        assertThat(values.at(0).status()).isEqualTo("CONVERGED");
        Network network = departments(60, 59);
        assertThat(values.at(network.indexOf("a0").orElseThrow()).value()).hasValue(1);
        double larger = values.at(network.indexOf("a5").orElseThrow()).value().orElseThrow();
        double smaller = values.at(network.indexOf("b5").orElseThrow()).value().orElseThrow();
        assertThat(larger).isGreaterThan(0.9);
        assertThat(smaller).isBetween(0.001, 0.1);
    }

    /** The second largest eigenvalue is 2.2812 and the largest 2.2848; the steps shrink by the third, 2.2436, at first. */
    @Test
    void what_shrinks_slowly_and_was_small_from_the_first_is_not_overlooked() {
        whatever_the_way_it_is_an_eigenvector(672);
    }

    /** What it is multiplied to must be itself times its eigenvalue, at every node. */
    @Property(tries = 3000)
    void whatever_the_way_it_is_an_eigenvector(@ForAll @IntRange(max = 100_000) int seed) {
        Random random = new Random(seed);
        Network.Builder builder = Network.builder();
        int n = 2 + random.nextInt(60);
        for (int i = 1; i < n; i++) {
            builder.arc("n" + i, "n" + Math.max(0, i - 1 - random.nextInt(3)));
        }
        Network network = builder.build();
        Undirected ties = MeasuredNetwork.of(network).undirected();
        Iterated plain = Eigenvector.of(ties);
        ConjugateAscent ascent = new ConjugateAscent(ties, plain.values(), null);
        for (int step = 0; step < 400; step++) {
            ascent.step();
        }
        double highest = ascent.highest();
        for (int i = 0; i < network.size(); i++) {
            assertThat(Math.abs(ascent.vector()[i]) / highest).isCloseTo(plain.values()[i], within(1e-8));
            double sum = 0;
            for (int k = ties.offsets[i]; k < ties.offsets[i + 1]; k++) {
                sum += plain.values()[ties.ends[k]];
            }
            assertThat(sum).isCloseTo(ascent.quotient() * plain.values()[i], within(1e-7));
        }
    }

    @Test
    void the_climb_gives_the_same_bits_on_any_number_of_threads() throws Exception {
        Network network = departments(300, 299);
        double[] here = values(network);
        for (int threads : new int[] {1, 3}) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                assertThat(pool.submit(() -> values(network)).get()).isEqualTo(here);
            } finally {
                pool.shutdown();
            }
        }
    }
}
