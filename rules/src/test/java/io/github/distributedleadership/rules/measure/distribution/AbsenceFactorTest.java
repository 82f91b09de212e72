package io.github.distributedleadership.rules.measure.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AbsenceFactorTest {
    private static double of(double... amounts) {
        return AbsenceFactor.of(amounts).value().orElseThrow();
    }

    @Test
    void the_worked_examples_come_out() {
        assertThat(of(6, 3, 2, 1)).isEqualTo(1);
        assertThat(of(5, 4, 2, 1)).isEqualTo(2);
    }

    @Test
    void half_is_enough_and_rounding_does_not_tip_it() {
        assertThat(of(1, 1)).isEqualTo(1);
        assertThat(of(1, 1, 1)).isEqualTo(2);
        assertThat(of(0.1, 0.1, 0.1, 0.1)).isEqualTo(2);
        double[] many = new double[1000];
        Arrays.fill(many, 0.1);
        assertThat(of(many)).isEqualTo(500);
        assertThat(of(0, 7, 0)).isEqualTo(1);
    }

    @Test
    void without_contributions_there_is_none() {
        assertThat(AbsenceFactor.of().status()).isEqualTo("UNDEFINED: no contribution");
        assertThat(AbsenceFactor.of(0, 0).status()).isEqualTo("UNDEFINED: no contribution");
        assertThat(AbsenceFactor.measure().id()).isEqualTo("absence-factor");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AbsenceFactor.of(1, Double.NaN))
                .withMessage("a contribution must be finite and 0 or more but was NaN");
    }

    @Property
    void no_smaller_number_of_people_made_half(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 9) Integer> given) {
        int[] amounts = given.stream().mapToInt(Integer::intValue).toArray();
        double[] contributions = Arrays.stream(amounts).asDoubleStream().toArray();
        int[] sorted = Arrays.stream(amounts).sorted().toArray();
        int all = Arrays.stream(amounts).sum();
        AbsenceFactor.of(contributions).value().ifPresent(factor -> {
            int made = 0;
            for (int i = 0; i < (int) factor - 1; i++) {
                made += sorted[sorted.length - 1 - i];
            }
            assertThat(2 * made).isLessThan(all);
            assertThat(2 * (made + sorted[sorted.length - (int) factor])).isGreaterThanOrEqualTo(all);
        });
        assertThat(AbsenceFactor.of(contributions).isDefined())
                .isEqualTo(DoubleStream.of(contributions).sum() > 0);
    }
}
