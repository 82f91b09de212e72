package io.github.distributedleadership.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasurementTest {
    @Test
    void an_exact_one_has_a_value() {
        Measurement measurement = Measurement.exact("density", 0.25);
        assertThat(measurement.value()).hasValue(0.25);
        assertThat(measurement.isDefined()).isTrue();
        assertThat(measurement.status()).isEqualTo("EXACT");
        assertThat(measurement).hasToString("density = 0.25");
    }

    @Test
    void an_undefined_one_says_why() {
        Measurement measurement = Measurement.undefined("density", "fewer than 2 nodes");
        assertThat(measurement.value()).isEmpty();
        assertThat(measurement.isDefined()).isFalse();
        assertThat(measurement.status()).isEqualTo("UNDEFINED: fewer than 2 nodes");
        assertThat(measurement).hasToString("density UNDEFINED: fewer than 2 nodes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measurement.undefined("density", " "))
                .withMessage("it must be said why density is undefined");
    }

    @Test
    void a_name_is_a_result_too() {
        Measurement measurement = Measurement.named("structure", "LEADER_CENTERED");
        assertThat(measurement.value()).isEmpty();
        assertThat(measurement.name()).contains("LEADER_CENTERED");
        assertThat(measurement.isDefined()).isTrue();
        assertThat(measurement.text()).isEqualTo("LEADER_CENTERED");
        assertThat(measurement.status()).isEqualTo("EXACT");
        assertThat(measurement).hasToString("structure = LEADER_CENTERED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measurement.named("structure", ""))
                .withMessage("the class that structure gives must have a name");
    }

    @Test
    void a_value_approached_in_steps_says_whether_it_came_near_enough() {
        Measurement near = Measurement.iterated("pagerank", 0.25, 22, 1e-13, 1e-12);
        assertThat(near.status()).isEqualTo("CONVERGED");
        assertThat(near.value()).hasValue(0.25);
        assertThat(near).hasToString("pagerank = 0.25, converged in 22 steps");
        Measurement far = Measurement.iterated("pagerank", 0.25, 100, 1e-3, 1e-12);
        assertThat(far.status()).isEqualTo("NOT_CONVERGED");
        assertThat(far.value()).as("the last approximation").hasValue(0.25);
        assertThat(far).hasToString("pagerank near 0.25, not converged in 100 steps");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measurement.iterated("pagerank", Double.NaN, 1, 0, 1))
                .withMessageStartingWith("the value of pagerank must be a finite number but was NaN");
        assertThatIllegalArgumentException()
                .as("what is no number is near nothing")
                .isThrownBy(() -> Measurement.iterated("pagerank", 0, 1, Double.NaN, 1));
    }

    @Test
    void what_was_not_computed_says_why() {
        Measurement measurement = Measurement.skipped("betweenness", "cost");
        assertThat(measurement.isDefined()).isFalse();
        assertThat(measurement.text()).isEmpty();
        assertThat(measurement.status()).isEqualTo("SKIPPED: cost");
        assertThat(measurement).hasToString("betweenness SKIPPED: cost");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measurement.skipped("betweenness", " "))
                .withMessage("it must be said why betweenness was skipped");
    }

    @Test
    void what_may_be_missing_is_undefined_where_it_is() {
        assertThat(Measurement.exact("gini", OptionalDouble.of(0.5), "no ties"))
                .isEqualTo(Measurement.exact("gini", 0.5));
        assertThat(Measurement.exact("gini", OptionalDouble.empty(), "no ties"))
                .isEqualTo(Measurement.undefined("gini", "no ties"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void a_value_is_never_other_than_finite(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measurement.exact("density", value))
                .withMessage("the value of density must be a finite number but was " + value
                        + "; say that it is undefined, and why");
    }

    @Test
    void measurements_are_equal_by_measure_and_result() {
        assertThat(Measurement.exact("gini", -0.0))
                .isEqualTo(Measurement.exact("gini", 0.0))
                .hasSameHashCodeAs(Measurement.exact("gini", 0.0));
        assertThat(Measurement.exact("gini", 0)).isNotEqualTo(Measurement.exact("density", 0));
        assertThat(Measurement.exact("gini", 0)).isNotEqualTo(Measurement.undefined("gini", "no ties"));
    }

    @Test
    void a_measure_can_be_described_and_changed() {
        Measure measure = Measure.builder()
                .id("gini")
                .definition("how unequal")
                .source(Measure.OWN)
                .range(Interval.atLeast(0))
                .direction(Measure.Direction.NEITHER)
                .meaningAtLow("all equal")
                .meaningAtHigh("one has all")
                .cost(Measure.Cost.LINEAR)
                .degenerate("no ties", "undefined")
                .example("3 / 4 = 0.75")
                .build();
        assertThat(measure.ours()).isTrue();
        assertThat(measure.grounds()).isEqualTo(Measure.Grounds.OWN);
        assertThat(measure.names()).isEmpty();
        assertThat(measure.degenerateCases()).hasToString("[no ties: undefined]");
        assertThat(measure.toBuilder().build()).isEqualTo(measure).hasSameHashCodeAs(measure);
        assertThat(measure.toBuilder()
                        .source("gini-1912")
                        .grounds(Measure.Grounds.MEMORY)
                        .build()
                        .ours())
                .isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> measure.toBuilder().source("gini-1912").build())
                .withMessage(
                        "a definition is one's own, or known from a source, but that of gini is from gini-1912 and known as"
                                + " OWN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.builder()
                        .id("gini")
                        .definition("how unequal")
                        .source("gini-1912")
                        .range(Interval.UNIT)
                        .direction(Measure.Direction.NEITHER)
                        .meaningAtLow("all equal")
                        .meaningAtHigh("one has all")
                        .cost(Measure.Cost.LINEAR)
                        .example("3 / 4 = 0.75")
                        .build())
                .withMessage("it must be said how well the definition of gini is known, as it is from gini-1912");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> measure.toBuilder().id("Gini Index").build())
                .withMessage("the id of a measure must be lower-case letters, digits and hyphens, or the name of a"
                        + " statistic such as rwg(J), but was \"Gini Index\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.builder().build())
                .withMessageContaining("id");
    }

    @Test
    void an_interval_has_two_ends_in_order() {
        assertThat(Interval.of(0.25, 0.5).contains(0.25)).isTrue();
        assertThat(Interval.of(0.25, 0.5).contains(0.51)).isFalse();
        assertThat(Interval.UNIT.contains(Double.NaN)).isFalse();
        assertThat(Interval.atLeast(1).contains(1e300)).isTrue();
        assertThat(Interval.of(0.25, 0.75).width()).isEqualTo(0.5);
        assertThat(Interval.of(-0.0, 1)).isEqualTo(Interval.UNIT).hasToString("[0, 1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.of(0.5, 0.25))
                .withMessage("the low end of an interval must not be above the high end but was 0.5, with 0.25");
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.of(Double.NaN, 1));
    }
}
