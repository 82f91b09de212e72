package io.github.distributedleadership.rules.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sign-off chains, committees, and those where anyone may say yes. */
class ScreeningTest {
    private static final Screening ONE = Screening.of(0.8, 0.3);

    @ParameterizedTest
    @CsvSource({
        "1, 1, 0.8,   0.3,   0.25,   -0.08,   0.58",
        "2, 2, 0.64,  0.09,  0.275,  0.056,   0.494",
        "1, 2, 0.96,  0.51,  0.225,  -0.216,  0.666",
        "3, 3, 0.512, 0.027, 0.2425, 0.0808,  0.4042",
        "1, 3, 0.992, 0.657, 0.1675, -0.3272, 0.6622",
        "2, 3, 0.896, 0.216, 0.34,   0.0064,  0.6736"
    })
    void the_table_of_structures_is_as_published(
            int quorum, int members, double good, double bad, double even, double few, double many) {
        Screening screening = ONE.committee(quorum, members);
        assertThat(screening.good()).isCloseTo(good, within(1e-12));
        assertThat(screening.bad()).isCloseTo(bad, within(1e-12));
        assertThat(screening.value(Prospects.of(0.5))).isCloseTo(even, within(1e-12));
        assertThat(screening.value(Prospects.of(0.2))).isCloseTo(few, within(1e-12));
        assertThat(screening.value(Prospects.of(0.8))).isCloseTo(many, within(1e-12));
    }

    @Test
    void the_scarcer_good_proposals_are_the_more_have_to_sign() {
        assertThat(ONE.bestQuorums(3, Prospects.of(0.2)).asList()).containsExactly(3);
        assertThat(ONE.bestQuorums(3, Prospects.of(0.5)).asList()).containsExactly(2);
        assertThat(ONE.bestQuorums(3, Prospects.of(0.8)).asList()).containsExactly(2);
        assertThat(ONE.bestQuorums(3, Prospects.of(0.99)).asList()).containsExactly(1);
        assertThat(ONE.bestQuorums(3, new Prospects(0.5, 1, 0)).asList()).containsExactly(1);
        assertThat(Screening.of(0, 0).bestQuorums(3, Prospects.of(0.5)).asList())
                .containsExactly(1, 2, 3);
    }

    @Test
    void members_of_a_committee_may_differ() {
        Screening mixed = Screening.committee(
                2, List.of(Screening.ofCompetence(0.9), Screening.ofCompetence(0.75), Screening.ofCompetence(0.75)));
        assertThat(mixed.good()).isCloseTo(0.9, within(1e-12));
        assertThat(mixed.bad()).isCloseTo(0.1, within(1e-12));
        assertThat(mixed).asString().startsWith("accepts 0.9");
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ONE.committee(4, 3))
                .withMessage("the quorum of a committee of 3 must be from 1 to 3 but was 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ONE.hierarchy(0))
                .withMessage("a committee must have from 1 to 10000 members but was to have 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Screening.committee(1, List.of()))
                .withMessage("the quorum of a committee of 0 must be from 1 to 0 but was 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Screening.of(1.1, 0))
                .withMessage(
                        "the share of good proposals that are accepted must be a probability from 0 to 1 but was 1.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Prospects(0.5, -1, 0))
                .withMessage("the gain must be a finite number of at least 0 but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prospects.of(Double.NaN))
                .withMessage("the share of good proposals must be a probability from 0 to 1 but was NaN");
    }

    @Property(tries = 200)
    void polyarchies_accept_more_and_hierarchies_reject_more(
            @ForAll @DoubleRange(max = 1) double good,
            @ForAll @DoubleRange(max = 1) double bad,
            @ForAll @IntRange(min = 1, max = 9) int members) {
        Screening one = Screening.of(good, bad);
        Screening all = one.hierarchy(members);
        Screening any = one.polyarchy(members);
        assertThat(all.good()).isCloseTo(Math.pow(good, members), within(1e-12)).isLessThanOrEqualTo(good + 1e-12);
        assertThat(any.bad())
                .isCloseTo(1 - Math.pow(1 - bad, members), within(1e-12))
                .isGreaterThanOrEqualTo(bad - 1e-12);
        double before = 1;
        for (int quorum = 1; quorum <= members; quorum++) {
            double now = one.committee(quorum, members).good();
            assertThat(now).isLessThanOrEqualTo(before + 1e-12);
            before = now;
        }
    }
}
