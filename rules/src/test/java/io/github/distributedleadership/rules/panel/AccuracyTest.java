package io.github.distributedleadership.rules.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** What is said of a probability. */
class AccuracyTest {
    @Test
    void it_says_how_it_was_reached() {
        assertThat(Accuracy.exact(0.648)).hasToString("0.648, EXACT");
        assertThat(Accuracy.between(0.5, 0.75, Accuracy.Status.BOUNDED)).hasToString("0.625 in [0.5, 0.75], BOUNDED");
    }

    @Test
    void rounding_beyond_certainty_is_taken_back_and_more_is_refused() {
        assertThat(Accuracy.exact(1 + 1e-15).value()).isEqualTo(1);
        assertThat(Accuracy.exact(-1e-18).value()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> Accuracy.exact(1.5));
        assertThatIllegalArgumentException().isThrownBy(() -> Accuracy.exact(Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Accuracy(0.5, 0.6, 0.7, Accuracy.Status.BOUNDED))
                .withMessage("an accuracy must lie between its bounds and all from 0 to 1, but was 0.5 in [0.6, 0.7]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Accuracy(0.5, 0.4, 0.7, Accuracy.Status.EXACT))
                .withMessage("what is exact has no width, but the bounds were 0.4 and 0.7");
    }
}
