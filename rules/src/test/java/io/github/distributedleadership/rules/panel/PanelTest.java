package io.github.distributedleadership.rules.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of the theory, and the edges of what can be asked. */
class PanelTest {
    private static final Offset<Double> EXACTLY = within(1e-12);

    private static Panel panel(String competences) {
        return Panel.of(Stream.of(competences.split(" ")).map(Double::valueOf).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "0.6 0.6 0.6,         0.648,   0.6, 0.648,   SHARE,          0.048",
        "0.7 0.7 0.6,         0.742,   0.7, 0.742,   SHARE,          0.042",
        "0.8 0.7 0.6,         0.788,   0.8, 0.8,     DELEGATE,       0.012",
        "0.9 0.75 0.75,       0.9,     0.9, 0.9,     EITHER,         0",
        "0.9 0.7 0.7 0.7 0.7, 0.88984, 0.9, 0.91672, SHARE_WEIGHTED, 0.01672",
        "0.8 0.4 0.6,         0.656,   0.8, 0.8,     DELEGATE,       0.144",
        "0.9 0.6 0.6,         0.792,   0.9, 0.9,     DELEGATE,       0.108",
        "0.7 0.7 0.3,         0.616,   0.7, 0.784,   SHARE_WEIGHTED, 0.084",
        "0.6 0.6,             0.6,     0.6, 0.6,     EITHER,         0",
        "0.7 0.6,             0.65,    0.7, 0.7,     DELEGATE,       0.05",
        "0.6 0.6 0.6 0.6,     0.648,   0.6, 0.648,   SHARE,          0.048",
        "0.8,                 0.8,     0.8, 0.8,     EITHER,         0",
        "0.2,                 0.2,     0.8, 0.8,     DELEGATE,       0.6",
        "0.5 0.5 0.5,         0.5,     0.5, 0.5,     UNDETERMINED,   0"
    })
    void the_table_of_panels_is_as_published(
            String competences, double majority, double expert, double best, PanelVerdict verdict, double margin) {
        PanelAnswer answer = panel(competences).answer();
        assertThat(answer.majority().value()).isCloseTo(majority, EXACTLY);
        assertThat(answer.expert().value()).isCloseTo(expert, EXACTLY);
        assertThat(answer.weighted().value()).isCloseTo(best, EXACTLY);
        assertThat(answer.verdict()).isEqualTo(verdict);
        assertThat(answer.margin()).isCloseTo(margin, EXACTLY);
        assertThat(answer.weighted().isExact()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1, 0.6", "3, 0.648", "5, 0.68256", "7, 0.710208", "9, 0.733432", "11, 0.753498", "101, 0.979103"})
    void a_larger_jury_of_the_same_people_is_better(int members, double majority) {
        double[] all = new double[members];
        Arrays.fill(all, 0.6);
        assertThat(Panel.of(all).majority().value()).isCloseTo(majority, within(5e-7));
        assertThat(Panel.of(all).optimal())
                .isEqualTo(Accuracy.exact(Panel.of(all).optimal().value()));
        assertThat(Panel.of(all).optimal().value()).isCloseTo(majority, within(5e-7));
    }

    @Test
    void people_who_are_more_often_wrong_make_a_majority_worse() {
        assertThat(panel("0.4 0.4 0.4").majority().value()).isCloseTo(0.352, EXACTLY);
        assertThat(panel("0.4 0.4 0.4").optimal().value()).isCloseTo(0.648, EXACTLY);
    }

    @ParameterizedTest
    @CsvSource({
        "0.55, 0.599010",
        "0.6, 0.692308",
        "0.65, 0.775229",
        "0.7, 0.844828",
        "0.75, 0.9",
        "0.8, 0.941176",
        "0.9, 0.987805"
    })
    void beside_two_alike_the_best_one_breaks_even_at(double others, double breakEven) {
        PanelAnswer answer = Panel.of(0.95, others, others).answer();
        assertThat(answer.breakEven()).hasValueCloseTo(breakEven, within(5e-7));
        double at = answer.breakEven().getAsDouble();
        assertThat(Panel.of(at, others, others).answer().verdict()).isEqualTo(PanelVerdict.EITHER);
        assertThat(Panel.of(at + 1e-6, others, others).answer().verdict()).isEqualTo(PanelVerdict.DELEGATE);
        assertThat(Panel.of(at - 1e-6, others, others).answer().verdict()).isEqualTo(PanelVerdict.SHARE);
    }

    @Test
    void nobody_breaks_even_beside_many_good_ones() {
        double[] many = new double[30];
        Arrays.fill(many, 0.9);
        assertThat(Panel.of(many).answer().breakEven()).isEmpty();
        assertThat(Panel.of(0.7).answer().breakEven()).hasValue(0.5);
    }

    @ParameterizedTest
    @CsvSource({
        "0.8 0.8 0.8 0.55,        0 1 2",
        "0.55 0.8 0.8 0.55 0.8,   1 2 4",
        "0.7 0.7 0.7 0.5,         0 1 2",
        "0.9 0.7 0.7 0.7 0.7,     ''",
        "0.6 0.6 0.6,             ''",
        "0.2 0.2 0.2 0.5,         ''",
        "0.9 0.6 0.6,             ''"
    })
    void the_majority_of_fewer_is_told_by_their_places(String competences, String places) {
        assertThat(panel(competences).answer().restrictedTo().asList())
                .isEqualTo(Stream.of(places.split(" "))
                        .filter(s -> !s.isEmpty())
                        .map(Integer::valueOf)
                        .toList());
    }

    @Test
    void the_majority_of_fewer_is_as_good_as_the_best_rule() {
        PanelAnswer answer = panel("0.55 0.8 0.8 0.55 0.8").answer();
        assertThat(answer.verdict()).isEqualTo(PanelVerdict.SHARE_WEIGHTED);
        assertThat(answer.weighted().value())
                .isCloseTo(Panel.of(0.8, 0.8, 0.8).majority().value(), EXACTLY);
    }

    @Test
    void where_what_was_known_beforehand_decides_either_will_do() {
        PanelAnswer known = PanelQuestion.of(Panel.of(0.7, 0.6, 0.6))
                .withPrior(Prior.of(0.95))
                .answer();
        assertThat(known.isDecidedBeforehand()).isTrue();
        assertThat(known.verdict()).isEqualTo(PanelVerdict.EITHER);
        assertThat(known.restrictedTo().isEmpty()).isTrue();
        // to go by it is right in 0.95, and the best one in 0.7
        assertThat(known.margin()).isCloseTo(0.25, org.assertj.core.api.Assertions.within(1e-12));
        assertThat(PanelQuestion.of(Panel.of(0.5, 0.5))
                        .withPrior(Prior.of(0.7))
                        .answer()
                        .verdict())
                .isEqualTo(PanelVerdict.EITHER);
        assertThat(Panel.of(0.5, 0.5).answer().verdict()).isEqualTo(PanelVerdict.UNDETERMINED);
    }

    @Test
    void what_is_known_beforehand_is_like_one_more_vote() {
        Panel panel = Panel.of(0.6, 0.6, 0.6);
        PanelAnswer answer = PanelQuestion.of(panel).withPrior(Prior.of(0.7)).answer();
        assertThat(answer.weighted().value())
                .isCloseTo(Panel.of(0.6, 0.6, 0.6, 0.7).optimal().value(), EXACTLY)
                .isCloseTo(PlainPanel.best(0.3, 0.6, 0.6, 0.6), EXACTLY);
        assertThat(answer.majority()).isEqualTo(panel.majority());
        assertThat(answer.expert()).isEqualTo(panel.expert());
        assertThat(answer.isDecidedBeforehand()).isFalse();
        assertThat(PanelQuestion.of(panel).withPrior(Prior.of(0.95)).answer().isDecidedBeforehand())
                .isTrue();
        assertThat(panel.optimal(Prior.of(0.95)).value()).isCloseTo(0.95, EXACTLY);
        assertThat(panel.answer().isDecidedBeforehand()).isFalse();
    }

    @Test
    void unequal_benefits_can_make_up_for_an_unequal_prior() {
        Prior balanced = Prior.of(0.2).withBenefits(4, 1);
        assertThat(balanced.isEven()).isTrue();
        assertThat(Panel.of(0.8, 0.7, 0.7).optimal(balanced))
                .isEqualTo(Panel.of(0.8, 0.7, 0.7).optimal());
    }

    @Test
    void the_share_of_the_benefit_is_that_of_going_through_all_votes() {
        double alpha = 0.3;
        double first = 5;
        double second = 2;
        double[] p = {0.8, 0.7, 0.65, 0.4};
        double best = 0;
        for (int votes = 0; votes < 16; votes++) {
            double one = alpha * first;
            double other = (1 - alpha) * second;
            for (int i = 0; i < 4; i++) {
                one *= (votes >> i & 1) == 1 ? p[i] : 1 - p[i];
                other *= (votes >> i & 1) == 1 ? 1 - p[i] : p[i];
            }
            best += Math.max(one, other);
        }
        double share = best / (alpha * first + (1 - alpha) * second);
        assertThat(Panel.of(p)
                        .optimal(Prior.of(alpha).withBenefits(first, second))
                        .value())
                .isCloseTo(share, EXACTLY);
    }

    @Test
    void certainty_is_taken_back_to_the_limit_and_told() {
        Panel panel = Panel.of(1, 0.7, 0, 1e-9, 1 - 1e-9);
        assertThat(panel.clamped().asList()).containsExactly(0, 2);
        assertThat(panel.competence(0)).isEqualTo(1 - 1e-9);
        assertThat(panel.competence(2)).isEqualTo(1e-9);
        assertThat(panel.weights().get(2)).isCloseTo(-20.723265836, within(1e-8));
        assertThat(Panel.of(1, 0.6, 0.6).answer().verdict()).isEqualTo(PanelVerdict.DELEGATE);
    }

    @Test
    void nobody_and_what_is_no_probability_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(Panel::of)
                .withMessage("a panel must have at least one member, but no competence was given");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Panel.of(0.5, Double.NaN))
                .withMessage("competences[1] must be a probability from 0 to 1 but was NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Panel.of(1.2))
                .withMessage("competences[0] must be a probability from 0 to 1 but was 1.2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Panel.of(new double[100_001]))
                .withMessage("a panel may have at most 100000 members but was given 100001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Panel.of(0.6, 0.7).quorum(3))
                .withMessage("the quorum of a panel of 2 must be from 1 to 2 but was 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PanelQuestion.of(Panel.of(0.6)).withQuorum(0))
                .withMessage("the quorum of a panel of 1 must be from 1 to 1 but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Panel.of(0.6, 0.7).weighted(1))
                .withMessage("there must be one weight for each of the 2 members but there were 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Panel.of(0.6).weighted(Double.POSITIVE_INFINITY))
                .withMessage("weights[0] must be a finite number but was Infinity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prior.of(1))
                .withMessage("a prior must lie between 0 and 1, both excluded, but was 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prior.EVEN.withBenefits(0, 1))
                .withMessage("a benefit must be a finite number above 0 but was 0");
    }

    @Test
    void a_hundred_thousand_are_answered() {
        SplittableRandom random = new SplittableRandom(7);
        double[] p = random.doubles(100_000, 0.48, 0.525).toArray();
        PanelAnswer answer = Panel.of(p).answer();
        assertThat(answer.majority().value()).isBetween(0.9, 0.999999);
        assertThat(answer.weighted().status()).isEqualTo(Accuracy.Status.ESTIMATED);
        assertThat(answer.weighted().low())
                .isGreaterThanOrEqualTo(answer.majority().value());
        assertThat(answer.verdict()).isEqualTo(PanelVerdict.SHARE_WEIGHTED);
        assertThat(Panel.of(p).optimal()).isEqualTo(answer.weighted());
    }

    @Test
    void with_competences_drawn_evenly_the_best_one_alone_is_seldom_the_best_rule_of_many() {
        SplittableRandom random = new SplittableRandom(11);
        for (double[] row : List.of(new double[] {3, 0.681, 0.319}, new double[] {5, 0.201, 0.020})) {
            int one = 0;
            int all = 0;
            for (int i = 0; i < 20_000; i++) {
                PanelAnswer answer = Panel.of(
                                random.doubles((long) row[0], 0.5, 1).toArray())
                        .answer();
                one += answer.verdict() == PanelVerdict.DELEGATE ? 1 : 0;
                all += answer.verdict() == PanelVerdict.SHARE ? 1 : 0;
            }
            assertThat(one / 20_000.0).isCloseTo(row[1], within(0.012));
            assertThat(all / 20_000.0).isCloseTo(row[2], within(0.012));
        }
    }

    @Test
    void a_panel_is_its_competences_in_order() {
        assertThat(Panel.of(0.6, 0.7)).isEqualTo(Panel.of(List.of(0.6, 0.7))).hasSameHashCodeAs(Panel.of(0.6, 0.7));
        assertThat(Panel.of(0.6, 0.7)).isNotEqualTo(Panel.of(0.7, 0.6)).hasToString("[0.6, 0.7]");
        assertThat(Panel.of(new double[21])).asString().endsWith(", … 21 in all]");
        assertThat(Panel.of(0.6, 0.6, 0.6).answer())
                .isEqualTo(Panel.of(0.6, 0.6, 0.6).answer());
        assertThat(Panel.of(0.6, 0.6).answer()).hasToString("EITHER by 0");
    }
}
