package io.github.distributedleadership.rules.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** People who err together. */
class CorrelatedVotesTest {
    private static final Panel THREE = Panel.of(0.6, 0.6, 0.6);

    @Test
    void three_correlated_by_a_tenth_lose_what_the_formula_says() {
        assertThat(CorrelatedVotes.of(THREE, 0.1).majority().value()).isCloseTo(0.6336, within(1e-12));
        assertThat(CorrelatedVotes.of(THREE, 0.1).expert().value()).isEqualTo(0.6);
    }

    @Test
    void the_correlation_cannot_be_any() {
        assertThat(CorrelatedVotes.highest(THREE)).isCloseTo(0.75, within(1e-12));
        assertThat(CorrelatedVotes.of(THREE, CorrelatedVotes.highest(THREE))
                        .majority()
                        .value())
                .isCloseTo(0.648 - 3 * 0.75 * 0.24 * 0.2, within(1e-12));
        assertThat(CorrelatedVotes.highest(Panel.of(0.6, 0.6, 0.6, 0.6, 0.6))).isCloseTo(0.4, within(1e-12));
        assertThat(CorrelatedVotes.highest(Panel.of(0.6))).isEqualTo(1);
        assertThat(CorrelatedVotes.lowest(Panel.of(0.6))).isEqualTo(-1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CorrelatedVotes.of(THREE, 0.8))
                .withMessageMatching(
                        "the correlation of the votes of this panel must be from -0\\.2.* to 0\\.7.* but was 0\\.8");
        assertThatIllegalArgumentException().isThrownBy(() -> CorrelatedVotes.of(THREE, Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CorrelatedVotes.of(Panel.of(new double[21]), 0))
                .withMessage("correlated votes are computed for at most 20 members but were asked for 21");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CorrelatedVotes.of(THREE, 0).weighted(1))
                .withMessage("there must be one weight for each of the 3 members but there were 1");
    }

    @Test
    void whoever_reads_misleading_evidence_is_misled() {
        double[] many = new double[1001];
        Arrays.fill(many, 0.7);
        Accuracy accuracy = Panel.of(many).majority();
        assertThat(accuracy.onEvidence(0.8).value()).isCloseTo(0.8, within(1e-9));
        assertThat(accuracy.onEvidence(1)).isEqualTo(accuracy);
        assertThat(accuracy.onEvidence(0.5).value()).isEqualTo(0.5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accuracy.onEvidence(0.4))
                .withMessage("how often evidence points the right way must be from 0.5 to 1 but was 0.4");
    }

    @Property(tries = 100)
    void without_correlation_nothing_changes(@ForAll @IntRange(min = 1, max = 8) int members, @ForAll Random random) {
        Panel panel = Panel.of(random.doubles(members, 0.1, 0.95).toArray());
        CorrelatedVotes votes = CorrelatedVotes.of(panel, 0);
        assertThat(votes.majority().value()).isCloseTo(panel.majority().value(), within(1e-12));
        assertThat(votes.optimal().value()).isCloseTo(panel.optimal().value(), within(1e-12));
        assertThat(votes.weighted(panel.weights().toArray()).value())
                .isCloseTo(panel.optimal().value(), within(1e-12));
    }

    @Property(tries = 100)
    void each_is_still_right_as_often_and_no_rule_beats_the_best(
            @ForAll @IntRange(min = 2, max = 8) int members, @ForAll Random random) {
        Panel panel = Panel.of(random.doubles(members, 0.5, 0.95).toArray());
        double c = CorrelatedVotes.highest(panel) * random.nextDouble();
        CorrelatedVotes votes = CorrelatedVotes.of(panel, c);
        for (int i = 0; i < members; i++) {
            double[] alone = new double[members];
            alone[i] = 1;
            assertThat(votes.weighted(alone).value()).isCloseTo(panel.competence(i), within(1e-12));
        }
        double best = votes.optimal().value() + 1e-12;
        assertThat(votes.majority().value()).isLessThanOrEqualTo(best);
        assertThat(votes.expert().value()).isLessThanOrEqualTo(best);
        assertThat(votes.weighted(panel.weights().toArray()).value()).isLessThanOrEqualTo(best);
    }

    @Property(tries = 100)
    void three_alike_follow_the_formula(@ForAll @IntRange(min = 1, max = 99) int hundredths, @ForAll Random random) {
        double p = hundredths / 100.0;
        Panel panel = Panel.of(p, p, p);
        double low = CorrelatedVotes.lowest(panel);
        double c = low + (CorrelatedVotes.highest(panel) - low) * random.nextDouble();
        assertThat(CorrelatedVotes.of(panel, c).majority().value())
                .isCloseTo(3 * p * p - 2 * p * p * p - 3 * c * p * (1 - p) * (2 * p - 1), within(1e-12));
    }
}
