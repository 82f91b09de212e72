package io.github.distributedleadership.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.rules.TruthFile;
import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.indicator.Undetermined;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Indicators on small organisations of which it is known what is right; skipped where those are not here. */
class BoundsTruthTest {
    private static final double ROUNDING = 1e-9;

    private static IndicatorResult result(String file, String indicator) throws IOException {
        Organization organization = TruthFile.read(file);
        return Assessment.of(organization)
                .conditions()
                .at(Indicator.ofId(indicator).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "bounds-accountability.matched-33, accountability.matched",
        "bounds-accountability.room-to-fail-226, accountability.room-to-fail",
        "bounds-autonomy.below-11, autonomy.below",
        "bounds-autonomy.level-4, autonomy.level",
        "bounds-autonomy.unapproved-decisions-26, autonomy.unapproved-decisions",
        "bounds-capacity.resources-0, capacity.resources",
        "bounds-reflection.cadence-7, reflection.cadence",
        "bounds-reflection.failures-8, reflection.failures",
        "bounds-strain.unresourced-35, strain.unresourced",
        "exposed, strain.exposed",
        "trust, shared.trust"
    })
    void what_is_so_once_all_is_known_lies_within_the_bounds_or_they_were_open(String files, String indicator)
            throws IOException {
        IndicatorResult known = result(files + "-known", indicator);
        IndicatorResult completed = result(files + "-completed", indicator);
        if (known.low().isPresent() && completed.value().isPresent()) {
            assertThat(completed.value().orElseThrow())
                    .isBetween(
                            known.low().orElseThrow() - ROUNDING, known.high().orElseThrow() + ROUNDING);
        }
    }

    @ParameterizedTest
    @CsvSource({"coop-coordinator, autonomy.below", "refused-counts-as-failed, reflection.failures"})
    void where_there_is_nothing_to_count_nothing_is_counted(String file, String indicator) throws IOException {
        assertThat(result(file, indicator).undetermined()).contains(Undetermined.NOTHING_TO_COUNT);
    }
}
