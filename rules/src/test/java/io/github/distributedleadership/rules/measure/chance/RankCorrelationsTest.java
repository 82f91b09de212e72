package io.github.distributedleadership.rules.measure.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedleadership.rules.RealData;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values are of R 4.2.2: cor(x, y, method = "spearman") and method = "kendall". */
class RankCorrelationsTest {
    private static double spearman(double[] one, double[] other) {
        return RankCorrelations.spearman(one, other).value().orElseThrow();
    }

    private static double kendall(double[] one, double[] other) {
        return RankCorrelations.kendall(one, other).value().orElseThrow();
    }

    @Test
    void the_worked_examples_come_out_as_in_r() {
        double[] levels = {1, 2, 2, 3, 3};
        double[] lookedTo = {0, 2, 1, 3, 2};
        assertThat(spearman(levels, lookedTo)).isCloseTo(0.8651809126974, within(1e-12));
        assertThat(kendall(levels, lookedTo)).isCloseTo(0.824957911384306, within(1e-12));
        double[] one = {3, 1, 4, 1, 5, 9, 2, 6};
        double[] other = {2, 7, 1, 8, 2, 8, 1, 8};
        assertThat(spearman(one, other)).isCloseTo(0.198853681209925, within(1e-12));
        assertThat(kendall(one, other)).isCloseTo(0.160514470781026, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "krackhardt_hightech, level, 4, 0.671265766451903, 0.556183167012047",
        "lazega_lawfirm, status, 3, 0.64972020235804, 0.543417928822445"
    })
    void rank_and_being_asked_for_advice_go_together_as_in_r(
            String data, String column, int above, double spearman, double kendall) {
        List<Map<String, String>> nodes = RealData.rows(RealData.folder(data).resolve("nodes.csv"));
        Map<String, Integer> asked = new HashMap<>();
        for (Map<String, String> row : RealData.rows(RealData.folder(data).resolve("edges.csv"))) {
            if (row.get("relation").equals("advice")) {
                asked.merge(row.get("target"), 1, Integer::sum);
            }
        }
        double[] rank = nodes.stream()
                .mapToDouble(row -> above - Double.parseDouble(row.get(column)))
                .toArray();
        double[] lookedTo = nodes.stream()
                .mapToDouble(row -> asked.getOrDefault(row.get("id"), 0))
                .toArray();
        assertThat(spearman(rank, lookedTo)).isCloseTo(spearman, within(1e-12));
        assertThat(kendall(rank, lookedTo)).isCloseTo(kendall, within(1e-12));
        assertThat(RankCorrelations.test(rank, lookedTo, ChanceOptions.STANDARD)
                        .orElseThrow()
                        .pHigh())
                .isLessThan(0.005);
    }

    @Test
    void without_an_order_there_is_no_correlation() {
        assertThat(RankCorrelations.spearman(new double[] {1}, new double[] {1}).status())
                .isEqualTo("UNDEFINED: fewer than 2 people");
        assertThat(RankCorrelations.kendall(new double[] {2, 2, 2}, new double[] {1, 2, 3})
                        .status())
                .isEqualTo("UNDEFINED: all have the same rank");
        assertThat(RankCorrelations.test(new double[] {2, 2}, new double[] {1, 2}, ChanceOptions.STANDARD))
                .isEmpty();
        assertThat(RankCorrelations.spearman().id()).isEqualTo("spearman");
        assertThat(RankCorrelations.kendall().id()).isEqualTo("kendall-tau-b");
    }

    @Test
    void ranks_of_different_people_and_unknown_ones_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankCorrelations.kendall(new double[] {1, 2}, new double[] {1}))
                .withMessage("two ranks must be of the same people but one is of 2 and the other of 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankCorrelations.spearman(new double[] {1, Double.NaN}, new double[] {1, 2}))
                .withMessage("a rank must be a number; leave out whose rank is not known");
    }

    @Property(tries = 500)
    void both_equal_what_their_definitions_say_word_by_word(
            @ForAll Random random,
            @ForAll @IntRange(min = 2, max = 15) int people,
            @ForAll @IntRange(min = 1, max = 6) int levels) {
        double[] one = random.ints(people, 0, levels).asDoubleStream().toArray();
        double[] other = random.ints(people, 0, levels).asDoubleStream().toArray();
        boolean constant = Arrays.stream(one).distinct().count() < 2
                || Arrays.stream(other).distinct().count() < 2;
        assertThat(RankCorrelations.kendall(one, other).isDefined()).isEqualTo(!constant);
        if (!constant) {
            assertThat(kendall(one, other)).isCloseTo(plainTau(one, other), within(1e-12));
            assertThat(spearman(one, other)).isCloseTo(plainRho(one, other), within(1e-12));
            assertThat(kendall(other, one)).isCloseTo(kendall(one, other), within(1e-12));
            double[] turned = Arrays.stream(other).map(x -> -x).toArray();
            assertThat(kendall(one, turned)).isCloseTo(-kendall(one, other), within(1e-12));
            assertThat(spearman(one, turned)).isCloseTo(-spearman(one, other), within(1e-12));
            assertThat(spearman(one, one)).isCloseTo(1, within(1e-12));
            assertThat(kendall(one, one)).isCloseTo(1, within(1e-12));
        }
    }

    private static double plainTau(double[] one, double[] other) {
        double sum = 0;
        double ones = 0;
        double others = 0;
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += Math.signum(one[i] - one[j]) * Math.signum(other[i] - other[j]);
                ones += one[i] == one[j] ? 0 : 1;
                others += other[i] == other[j] ? 0 : 1;
            }
        }
        return sum / Math.sqrt(ones * others);
    }

    private static double plainRho(double[] one, double[] other) {
        double[] x = plainRanks(one);
        double[] y = plainRanks(other);
        double xs = Arrays.stream(x).average().orElseThrow();
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - xs) * (y[i] - xs);
            xx += (x[i] - xs) * (x[i] - xs);
            yy += (y[i] - xs) * (y[i] - xs);
        }
        return xy / Math.sqrt(xx * yy);
    }

    private static double[] plainRanks(double[] values) {
        return Arrays.stream(values)
                .map(value -> Arrays.stream(values).filter(v -> v < value).count()
                        + (1 + Arrays.stream(values).filter(v -> v == value).count()) / 2.0)
                .toArray();
    }
}
