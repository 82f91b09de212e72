package io.github.distributedleadership.rules.holding;

import static io.github.distributedleadership.rules.holding.Office.holding;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How many more decisions like those on record would show who decides. */
class SettlingTest {
    private static Office one() {
        return new Office().holds(holding("ana"));
    }

    /** (2/3)^8 is the first power of two thirds that is at most 0.05. */
    @Test
    void of_what_one_decided_alone_eight_are_enough() {
        assertThat(one().decide(5, "ana").held().settle()).contains(new Settling(3, InRecord.CONCENTRATED));
        assertThat(one().decide(1, "ana").held().settle()).contains(new Settling(7, InRecord.CONCENTRATED));
    }

    @Test
    void what_is_shown_already_waits_for_nothing() {
        assertThat(one().decide(8, "ana").held().settle()).isEmpty();
    }

    @Test
    void without_any_decision_there_is_no_pattern() {
        assertThat(one().held().settle()).isEmpty();
    }

    @Test
    void a_share_of_just_a_fifth_is_never_shown() {
        Office office = one();
        for (int i = 0; i < 2; i++) {
            office.decide(2, "ana").decide(1, "ben").decide(2, "ana");
        }
        assertThat(office.held().inRecord()).isEqualTo(InRecord.UNCLEAR);
        assertThat(office.held().settle()).isEmpty();
    }
}
