package io.github.distributedleadership.rules.measure.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedleadership.core.network.Network;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodsReportTest {
    /** The first looks to the second, who looks to the third. */
    private static MeasuredNetwork chain(String first, String second, String third) {
        return MeasuredNetwork.of(
                Network.builder().arc(first, second).arc(second, third).build());
    }

    private static final List<MeasuredNetwork> BEN_CLEO_BEN =
            List.of(chain("cleo", "ben", "ana"), chain("ben", "cleo", "ana"), chain("cleo", "ben", "ana"));

    private static double value(PeriodsReport report, int place) {
        return report.whole().get(place).value().orElseThrow();
    }

    @Test
    void who_comes_to_the_middle_and_leaves_it_turns() {
        PeriodsReport report = PeriodsReport.of(BEN_CLEO_BEN, MeasureChoice.STANDARD, true, 1);
        assertThat(report.whole()).extracting("measure").containsExactly("turnover", "time-evenness", "oscillation");
        assertThat(value(report, 0)).isCloseTo(2 / 3.0, within(1e-12));
        // on top in half, a third and a sixth of the time
        double entropy = Math.log(2) / 2 + Math.log(3) / 3 + Math.log(6) / 6;
        assertThat(value(report, 1)).isCloseTo(entropy / Math.log(3), within(1e-12));
        assertThat(value(report, 2)).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(report.oscillations().toString())
                .isEqualTo("{ana=oscillation = 0, ben=oscillation = 1, cleo=oscillation = 1}");
    }

    @Test
    void who_is_not_there_in_a_period_is_between_nobody_then() {
        List<MeasuredNetwork> periods = List.of(
                chain("cleo", "ben", "ana"),
                MeasuredNetwork.of(Network.builder().arc("ana", "cleo").build()),
                chain("cleo", "ben", "ana"));
        PeriodsReport report = PeriodsReport.of(periods, MeasureChoice.STANDARD, true, 1);
        assertThat(report.oscillations().get("ben").value()).hasValue(1);
    }

    @Test
    void one_period_tells_nothing_and_small_groups_are_withheld() {
        PeriodsReport one = PeriodsReport.of(BEN_CLEO_BEN.subList(0, 1), MeasureChoice.ALL, true, 1);
        assertThat(one.whole())
                .hasSize(3)
                .allSatisfy(it -> assertThat(it.status()).isEqualTo("UNDEFINED: fewer than 2 periods"));
        assertThat(one.oscillations().get("ben").status()).isEqualTo("UNDEFINED: fewer than 2 periods");
        PeriodsReport small = PeriodsReport.of(BEN_CLEO_BEN, MeasureChoice.STANDARD, true, 5);
        assertThat(small.whole())
                .hasSize(3)
                .allSatisfy(it -> assertThat(it.status()).isEqualTo("UNDEFINED: withheld"));
        assertThat(small.oscillations().get("ben").status()).isEqualTo("UNDEFINED: withheld");
    }

    @Test
    void only_what_is_chosen_is_told() {
        PeriodsReport report = PeriodsReport.of(BEN_CLEO_BEN, MeasureChoice.parse("turnover,density"), true, 1);
        assertThat(report.whole()).extracting("measure").containsExactly("turnover");
        assertThat(report.oscillations()).isEmpty();
        assertThat(PeriodsReport.of(BEN_CLEO_BEN, MeasureChoice.LINEAR, false, 1)
                        .whole())
                .extracting("measure")
                .containsExactly("turnover", "time-evenness");
        assertThat(PeriodsReport.of(BEN_CLEO_BEN, MeasureChoice.parse("density"), true, 1))
                .isEqualTo(PeriodsReport.NONE);
        assertThat(MeasureChoice.parse("turnover,density").namedOverTime()).containsExactly("turnover");
    }
}
