package io.github.distributedleadership.rules.panel;

import static io.github.distributedleadership.rules.panel.PanelVerdict.DELEGATE;
import static io.github.distributedleadership.rules.panel.PanelVerdict.EITHER;
import static io.github.distributedleadership.rules.panel.PanelVerdict.SHARE;
import static io.github.distributedleadership.rules.panel.PanelVerdict.SHARE_WEIGHTED;
import static io.github.distributedleadership.rules.panel.PanelVerdict.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is still sure where competences are only roughly known. */
class UncertainPanelTest {
    /** Low, value and high of each. */
    private static UncertainPanel panel(double... numbers) {
        return UncertainPanel.of(Stream.iterate(0, i -> i < numbers.length, i -> i + 3)
                .map(i -> CompetenceRange.of(numbers[i], numbers[i + 1], numbers[i + 2]))
                .toList());
    }

    @Test
    void the_end_that_flips_the_verdict_is_told_with_where_it_does() {
        UncertainPanel panel = panel(0.75, 0.8, 0.85, 0.7, 0.7, 0.7, 0.6, 0.6, 0.6);
        assertThat(panel.panel().answer().verdict()).isEqualTo(DELEGATE);
        assertThat(panel.verdicts()).containsExactly(DELEGATE, SHARE);
        assertThat(panel.isRobust()).isFalse();
        assertThat(panel.flips()).singleElement().satisfies(flip -> {
            assertThat(flip.place()).isZero();
            assertThat(flip.end()).isEqualTo(Flip.End.LOW);
            assertThat(flip.to()).isEqualTo(SHARE);
            assertThat(flip.at()).isCloseTo(3.5 / 4.5, within(1e-9));
        });
    }

    @Test
    void a_verdict_that_holds_everywhere_is_robust() {
        UncertainPanel panel = panel(0.9, 0.95, 0.99, 0.6, 0.7, 0.74, 0.5, 0.6, 0.74);
        assertThat(panel.verdicts()).containsExactly(DELEGATE);
        assertThat(panel.isRobust()).isTrue();
        assertThat(panel.flips()).isEmpty();
        assertThat(panel(0.62, 0.65, 0.68, 0.62, 0.65, 0.68, 0.62, 0.65, 0.67).verdicts())
                .containsExactly(SHARE);
        assertThat(panel(0.88, 0.9, 0.92, 0.68, 0.7, 0.71, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.69, 0.7, 0.72)
                        .verdicts())
                .containsExactly(SHARE_WEIGHTED);
    }

    @Test
    void it_can_take_several_together_to_flip_a_verdict() {
        // odds 4 against 1.5 · 2.33; either of the others alone may rise, but not both
        UncertainPanel panel = panel(0.8, 0.8, 0.8, 0.6, 0.6, 0.65, 0.65, 0.65, 0.7);
        assertThat(panel.verdicts()).containsExactly(DELEGATE, SHARE);
        assertThat(panel.flips()).isEmpty();
    }

    @Test
    void known_competences_have_the_verdict_of_their_panel() {
        assertThat(panel(0.9, 0.9, 0.9, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75).verdicts())
                .containsExactly(EITHER);
        assertThat(panel(0.5, 0.5, 0.5).verdicts()).containsExactly(UNDETERMINED);
        assertThat(panel(0.7, 0.7, 0.7).verdicts()).containsExactly(EITHER);
        assertThat(panel(0.2, 0.2, 0.2).verdicts()).containsExactly(DELEGATE);
        assertThat(panel(0.6, 0.6, 0.6, 0.7, 0.7, 0.7).verdicts()).containsExactly(DELEGATE);
        assertThat(panel(0.6, 0.6, 0.6, 0.6, 0.6, 0.6).verdicts()).containsExactly(EITHER);
        assertThat(panel(0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6)
                        .verdicts())
                .containsExactly(SHARE);
    }

    @Test
    void of_three_a_vote_that_may_count_reversed_makes_room_for_weights() {
        assertThat(panel(0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.3, 0.5, 0.6).verdicts())
                .containsExactly(SHARE, SHARE_WEIGHTED);
        assertThat(panel(0.9, 0.9, 0.9, 0.6, 0.6, 0.6, 0.45, 0.5, 0.6).verdicts())
                .containsExactly(DELEGATE);
    }

    @Test
    void what_is_no_range_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompetenceRange.of(0.7, 0.6, 0.8))
                .withMessage("a competence must lie within its range but was 0.6 in [0.7, 0.8]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompetenceRange.of(-1, 0.6, 0.8))
                .withMessage("the low end of a competence must be a probability from 0 to 1 but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UncertainPanel.of(List.of()))
                .withMessage("a panel must have at least one member, but no competence was given");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UncertainPanel.of(Collections.nCopies(1001, CompetenceRange.known(0.6))))
                .withMessage("an uncertain panel may have at most 1000 members but was given 1001");
    }
}
