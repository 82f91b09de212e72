package io.github.distributedleadership.rules.measure.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedleadership.rules.measure.Measure;
import io.github.distributedleadership.rules.measure.Measurement;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every measure says of itself. */
class MeasureCatalogueTest {
    private static final String RESULT = ".* = ";

    @TestFactory
    Stream<DynamicTest> the_worked_example_of_every_measure_has_the_documented_value() {
        Stream<DynamicTest> whole =
                NetworkMeasures.all().stream().map(measure -> example(measure.measure(), measure.of(TeamOfFour.TEAM)));
        Stream<DynamicTest> members = MemberMeasures.all().stream()
                .map(measure ->
                        example(measure.measure(), measure.of(TeamOfFour.TEAM).at(0)));
        return Stream.concat(whole, members);
    }

    private static DynamicTest example(Measure measure, Measurement result) {
        String documented = measure.example().replaceFirst(RESULT, "");
        return DynamicTest.dynamicTest(measure.id(), () -> {
            if (measure.names().isEmpty()) {
                assertThat(result.value().orElseThrow()).isCloseTo(Double.parseDouble(documented), within(5e-7));
                assertThat(measure.range().contains(result.value().orElseThrow()))
                        .isTrue();
            } else {
                assertThat(result.name()).contains(documented);
                assertThat(measure.names()).contains(documented);
            }
        });
    }

    @Test
    void the_ids_are_those_that_files_and_commands_use() {
        assertThat(NetworkMeasures.all())
                .extracting(NetworkMeasure::id)
                .contains(
                        "density",
                        "centralization-in",
                        "centralization-out",
                        "centralization-betweenness",
                        "decentralization",
                        "reciprocity-edge",
                        "reciprocity-dyadic",
                        "reciprocity-nonnull",
                        "connectedness",
                        "hierarchy",
                        "efficiency",
                        "lub",
                        "transitivity",
                        "components-weak",
                        "components-strong",
                        "structure",
                        "coordination",
                        "share-hhi",
                        "share-hhi-normalized",
                        "effective-leaders",
                        "share-entropy",
                        "share-entropy-normalized",
                        "gini",
                        "gini-corrected",
                        "cv-population",
                        "cv-sample",
                        "absence-factor",
                        "density-carson",
                        "density-rescaled",
                        "centralization-in-valued",
                        "reciprocity-valued");
        assertThat(MemberMeasures.all())
                .extracting(MemberMeasure::id)
                .containsExactly(
                        "in-degree",
                        "out-degree",
                        "in-strength",
                        "betweenness",
                        "pagerank",
                        "eigenvector",
                        "coreness",
                        "constraint",
                        "brokerage-coordinator",
                        "brokerage-itinerant",
                        "brokerage-representative",
                        "brokerage-gatekeeper",
                        "brokerage-liaison");
    }

    @Test
    void no_id_stands_for_two_measures() {
        assertThat(measures().map(Measure::id)).doesNotHaveDuplicates();
    }

    @Test
    void each_is_found_by_its_id() {
        NetworkMeasures.all().forEach(measure -> {
            assertThat(NetworkMeasures.get(measure.id())).isSameAs(measure).hasToString(measure.id());
            assertThat(MemberMeasures.find(measure.id())).isEmpty();
        });
        MemberMeasures.all().forEach(measure -> {
            assertThat(MemberMeasures.get(measure.id())).isSameAs(measure).hasToString(measure.id());
            assertThat(NetworkMeasures.find(measure.id())).isEmpty();
        });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NetworkMeasures.get("densty"))
                .withMessage("there is no measure of networks \"densty\"; did you mean \"density\"?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MemberMeasures.get("betweeness"))
                .withMessage("there is no measure of members \"betweeness\"; did you mean \"betweenness\"?");
    }

    @Test
    void each_says_what_it_is_at_the_edges() {
        assertThat(measures()).allSatisfy(measure -> {
            assertThat(measure.degenerateCases()).isNotEmpty();
            assertThat(measure.meaningAtLow()).isNotEqualTo(measure.meaningAtHigh());
        });
    }

    @Test
    void what_no_publication_defines_is_called_our_own() {
        assertThat(measures().filter(Measure::ours).map(Measure::id))
                .containsExactly("structure", "coordination", "density-rescaled", "centralization-in-valued");
    }

    private static Stream<Measure> measures() {
        return Stream.concat(
                NetworkMeasures.all().stream().map(NetworkMeasure::measure),
                MemberMeasures.all().stream().map(MemberMeasure::measure));
    }
}
