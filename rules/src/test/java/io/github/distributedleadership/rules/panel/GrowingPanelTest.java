package io.github.distributedleadership.rules.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class GrowingPanelTest {
    private static GrowingPanel of(double... competences) {
        GrowingPanel panel = new GrowingPanel();
        Arrays.stream(competences).forEach(panel::add);
        return panel;
    }

    @Test
    void the_worked_examples_come_out() {
        assertThat(of(0.9, 0.7, 0.7).majority()).isCloseTo(0.868, within(1e-12));
        assertThat(of(0.9, 0.7, 0.7).optimal()).isCloseTo(0.9, within(1e-12));
        assertThat(of(0.9, 0.7, 0.7, 0.7, 0.7).majority()).isCloseTo(0.88984, within(1e-12));
        assertThat(of(0.9, 0.7, 0.7, 0.7, 0.7).optimal()).isCloseTo(0.91672, within(1e-12));
    }

    @Test
    void nobody_decides_like_a_coin() {
        assertThat(of().majority()).isEqualTo(0.5);
        assertThat(of().optimal()).isEqualTo(0.5);
        assertThat(of().size()).isZero();
    }

    @Property(tries = 500)
    void at_every_size_it_is_the_panel_of_those_who_were_added(
            @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = 0, max = 1) Double> competences) {
        GrowingPanel growing = new GrowingPanel();
        for (int n = 1; n <= competences.size(); n++) {
            growing.add(competences.get(n - 1));
            Panel panel = Panel.of(competences.subList(0, n));
            assertThat(growing.size()).isEqualTo(n);
            assertThat(growing.majority()).isCloseTo(panel.majority().value(), within(1e-12));
            assertThat(growing.optimal()).isCloseTo(panel.optimal().value(), within(1e-12));
            assertThat(growing.optimal()).isBetween(growing.majority() - 1e-12, 1.0);
        }
    }

    @Test
    void twenty_are_as_in_a_panel_and_one_more_is_refused() {
        double[] twenty = new double[20];
        Arrays.setAll(twenty, i -> 0.5 + 0.02 * i);
        GrowingPanel growing = of(twenty);
        assertThat(growing.optimal()).isCloseTo(Panel.of(twenty).optimal().value(), within(1e-12));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> growing.add(0.7))
                .withMessage(
                        "a growing panel may have at most 20 members; of more make a Panel, which is estimated where it"
                                + " is too large");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(1.5))
                .withMessage("a competence must be a probability from 0 to 1 but was 1.5");
    }
}
