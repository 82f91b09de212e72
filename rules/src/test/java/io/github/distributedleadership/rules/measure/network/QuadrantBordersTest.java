package io.github.distributedleadership.rules.measure.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.distributedleadership.core.network.Network;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuadrantBordersTest {
    private static final Network TEAM = TeamOfFour.RATINGS.atLeast(4);
    private static final Network ALL = TeamOfFour.RATINGS.atLeast(1);
    private static final Network NOBODY = TeamOfFour.RATINGS.atLeast(6);
    private static final Network STAR =
            Network.builder().arc("ben", "ana").arc("cleo", "ana").build();

    @Test
    void each_of_the_four_is_met() {
        assertThat(QuadrantBorders.HALF.of(TEAM)).contains(Quadrant.WEAK_VERTICAL);
        assertThat(QuadrantBorders.HALF.of(ALL)).contains(Quadrant.SHARED);
        assertThat(QuadrantBorders.HALF.of(NOBODY)).contains(Quadrant.AVOIDANCE);
        assertThat(new QuadrantBorders(0.3, 0.5).of(STAR)).contains(Quadrant.VERTICAL);
    }

    @Test
    void a_value_at_the_border_is_high() {
        assertThat(QuadrantBorders.HALF.at(0.5, 0.5)).isEqualTo(Quadrant.SHARED);
        assertThat(QuadrantBorders.HALF.at(Math.nextDown(0.5), 0.5)).isEqualTo(Quadrant.AVOIDANCE);
        assertThat(QuadrantBorders.HALF.at(0.5, Math.nextDown(0.5))).isEqualTo(Quadrant.VERTICAL);
    }

    @Test
    void one_member_alone_stands_nowhere_and_does_not_enter_the_medians() {
        Network alone = Network.builder().node("ana").build();
        assertThat(QuadrantBorders.HALF.of(alone)).isEmpty();
        assertThat(QuadrantBorders.ofMedians(List.of(alone))).isEmpty();
        assertThat(QuadrantBorders.ofMedians(List.of(alone, ALL))).contains(new QuadrantBorders(1, 1));
    }

    @Test
    void the_median_of_an_even_number_is_the_mean_of_the_middle_two() {
        assertThat(QuadrantBorders.ofMedians(List.of(ALL, NOBODY))).contains(new QuadrantBorders(0.5, 1));
        assertThat(QuadrantBorders.ofMedians(List.of(ALL, NOBODY, STAR))
                        .orElseThrow()
                        .density())
                .isEqualTo(1 / 3.0);
    }

    @Test
    void a_border_that_is_no_share_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuadrantBorders(1.5, 0.5))
                .withMessage("the border of density must be from 0 to 1 but was 1.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuadrantBorders(0.5, Double.NaN))
                .withMessageStartingWith("the border of decentralization must be from 0 to 1 but was");
    }
}
