package io.github.distributedleadership.rules.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.Doubles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;

/** The laws of panels, and that they are what going through all votes gives. */
class PanelProperties {
    private static final Offset<Double> EXACTLY = within(1e-12);

    /** Round and odd competences, so that ties and equal weights are frequent. */
    @Provide
    Arbitrary<double[]> panels() {
        return panels(1, 12, 0.0);
    }

    @Provide
    Arbitrary<double[]> large() {
        return panels(13, 15, 0.0);
    }

    @Provide
    Arbitrary<double[]> able() {
        return panels(1, 9, 0.5);
    }

    private static Arbitrary<double[]> panels(int least, int most, double from) {
        Arbitrary<Double> round =
                Arbitraries.integers().between((int) (from * 20), 20).map(n -> n / 20.0);
        Arbitrary<Double> any = Arbitraries.doubles().between(from, 1);
        return Arbitraries.frequencyOf(Tuple.of(3, round), Tuple.of(1, any))
                .list()
                .ofMinSize(least)
                .ofMaxSize(most)
                .map(list -> Panel.of(list).competences().toArray());
    }

    @Property(tries = 400)
    void all_rules_are_as_good_as_going_through_all_votes_says(@ForAll("panels") double[] p) {
        verify(p);
    }

    @Property(tries = 12)
    void so_they_are_for_up_to_fifteen(@ForAll("large") double[] p) {
        verify(p);
    }

    private static void verify(double[] p) {
        PanelAnswer answer = Panel.of(p).answer();
        assertThat(answer.expert().value()).isCloseTo(PlainPanel.expert(p), EXACTLY);
        assertThat(answer.majority().value()).isCloseTo(PlainPanel.majority(p), EXACTLY);
        assertThat(answer.weighted().value()).isCloseTo(PlainPanel.best(0.5, p), EXACTLY);
        assertThat(answer.verdict()).isEqualTo(PlainPanel.verdict(p));
        int half = p.length / 2 + 1;
        assertThat(Panel.of(p).quorum(Math.min(half, p.length)).value())
                .isCloseTo(PlainPanel.atLeast(Math.min(half, p.length), p), EXACTLY);
    }

    @Property(tries = 300)
    void any_weights_are_as_good_as_going_through_all_votes_says(@ForAll("panels") double[] p, @ForAll Random random) {
        double[] weights =
                random.ints(p.length, -3, 6).mapToDouble(w -> w / 10.0).toArray();
        double plain = PlainPanel.weighted(weights, p);
        assertThat(Panel.of(p).weighted(weights).value()).isCloseTo(plain, EXACTLY);
        double[] whole = Arrays.stream(weights).map(w -> Math.rint(w * 10)).toArray();
        assertThat(GivenWeights.ofWhole(whole, p)).isCloseTo(plain, EXACTLY);
        assertThat(Panel.of(p).optimal().value()).isGreaterThanOrEqualTo(plain - 1e-12);
    }

    @Property(tries = 300)
    void the_conditions_on_the_weights_are_necessary_and_sufficient(@ForAll("panels") double[] p) {
        // ties of weights within rounding are ties of accuracy, but not the other way round near certainty
        double[] far =
                Arrays.stream(p).map(x -> Math.max(0.02, Math.min(0.98, x))).toArray();
        assertThat(BestRule.of(Panel.of(far), Prior.EVEN).verdict()).isEqualTo(PlainPanel.verdict(far));
    }

    @Property(tries = 300)
    void a_majority_of_fewer_is_best_exactly_where_the_weights_say_so(@ForAll("able") double[] any) {
        double[] p = Arrays.stream(any).map(x -> Math.min(0.98, x)).toArray();
        double[] sorted = p.clone();
        Arrays.sort(sorted);
        Doubles.reverse(sorted);
        double best = PlainPanel.best(0.5, p);
        for (int m = 1; m <= p.length; m += 2) {
            boolean asGood = best - PlainPanel.majority(Arrays.copyOf(sorted, m)) <= 1e-12;
            assertThat(BestRule.of(Panel.of(p), Prior.EVEN).isMajorityOf(m)).isEqualTo(asGood);
        }
    }

    @Property(tries = 300)
    void of_equal_votes_so_many_are_needed_against_what_was_known_that_no_rule_is_better(
            @ForAll @IntRange(min = 1, max = 12) int size, @ForAll Random random) {
        double[] p = new double[size];
        Arrays.fill(p, 0.52 + 0.45 * random.nextDouble());
        double alpha = 0.02 + 0.96 * random.nextDouble();
        PanelAnswer answer = new PanelQuestion(Panel.of(p), Prior.of(alpha), OptionalInt.empty()).answer();
        OptionalInt needed = answer.neededAgainstPrior();
        assertThat(needed.isEmpty())
                .isEqualTo(answer.isDecidedBeforehand()
                        || answer.question().prior().isEven());
        if (needed.isPresent()) {
            double likely = Math.max(alpha, 1 - alpha);
            double best = 0;
            for (int k = 1; k <= size; k++) {
                double less = (1 - likely) * Panel.of(p).quorum(k).value();
                double[] wrong = Arrays.stream(p).map(x -> 1 - x).toArray();
                double more = likely * (1 - Panel.of(wrong).quorum(k).value());
                best = Math.max(best, less + more);
                if (k == needed.getAsInt()) {
                    assertThat(less + more).isCloseTo(answer.weighted().value(), EXACTLY);
                }
            }
            assertThat(best).isCloseTo(answer.weighted().value(), EXACTLY);
        }
    }

    @Property(tries = 200)
    void a_prior_enters_as_going_through_all_votes_says(@ForAll("panels") double[] p, @ForAll Random random) {
        double alpha = 0.01 + 0.98 * random.nextDouble();
        assertThat(Panel.of(p).optimal(Prior.of(alpha)).value()).isCloseTo(PlainPanel.best(alpha, p), EXACTLY);
        assertThat(Panel.of(p).optimal(Prior.of(alpha)).value())
                .isCloseTo(Panel.of(p).optimal(Prior.of(1 - alpha)).value(), EXACTLY)
                .isGreaterThanOrEqualTo(Panel.of(p).optimal().value() - 1e-12)
                .isGreaterThanOrEqualTo(Math.max(alpha, 1 - alpha) - 1e-12);
    }

    @Property(tries = 200)
    void the_order_of_members_does_not_matter(@ForAll("panels") double[] p, @ForAll Random random) {
        List<Double> shuffled = new ArrayList<>(Doubles.asList(p));
        Collections.shuffle(shuffled, random);
        PanelAnswer one = Panel.of(p).answer();
        PanelAnswer other = Panel.of(shuffled).answer();
        assertThat(other.verdict()).isEqualTo(one.verdict());
        assertThat(other.majority().value()).isCloseTo(one.majority().value(), EXACTLY);
        assertThat(other.weighted().value()).isCloseTo(one.weighted().value(), EXACTLY);
        assertThat(other.restrictedTo().length()).isEqualTo(one.restrictedTo().length());
        assertThat(other.breakEven().orElse(1)).isCloseTo(one.breakEven().orElse(1), EXACTLY);
    }

    @Property(tries = 300)
    void no_rule_gets_worse_when_an_able_member_gets_better(@ForAll("able") double[] p, @ForAll Random random) {
        double[] better = p.clone();
        int who = random.nextInt(p.length);
        better[who] += (1 - better[who]) * random.nextDouble();
        assertThat(Panel.of(better).majority().value())
                .isGreaterThanOrEqualTo(Panel.of(p).majority().value() - 1e-12);
        assertThat(Panel.of(better).optimal().value())
                .isGreaterThanOrEqualTo(Panel.of(p).optimal().value() - 1e-12);
    }

    @Property(tries = 200)
    void who_tosses_a_coin_adds_nothing_to_the_best_rule(@ForAll("panels") double[] p) {
        double[] more =
                DoubleStream.concat(DoubleStream.of(0.5), Arrays.stream(p)).toArray();
        assertThat(Panel.of(more).optimal().value())
                .isCloseTo(Panel.of(p).optimal().value(), EXACTLY);
    }

    @Property(tries = 200)
    void the_best_rule_is_never_below_the_best_one_or_the_majority(@ForAll("panels") double[] p) {
        PanelAnswer answer = Panel.of(p).answer();
        assertThat(answer.weighted().value())
                .isGreaterThanOrEqualTo(
                        Math.max(answer.expert().value(), answer.majority().value()) - 1e-12);
        assertThat(answer.margin()).isBetween(0.0, 1.0);
    }

    @Property(tries = 300)
    void at_the_break_even_the_best_one_is_as_good_as_any_rule_and_below_it_is_not(@ForAll("able") double[] any) {
        double[] p = Arrays.stream(any).map(x -> Math.min(0.9, x)).toArray();
        PanelAnswer answer = Panel.of(p).answer();
        if (answer.breakEven().isEmpty() || answer.breakEven().getAsDouble() > 0.999) {
            return;
        }
        double at = answer.breakEven().getAsDouble();
        double[] there = p.clone();
        there[answer.best()] = at;
        assertThat(Panel.of(there).optimal().value()).isCloseTo(at, within(1e-11));
        there[answer.best()] = at - 0.01;
        if (at > 0.52) {
            assertThat(Panel.of(there).optimal().value()).isGreaterThan(at - 0.01);
        }
    }

    @Property(tries = 12)
    void the_bounds_for_many_hold_what_is_exact(@ForAll Random random) {
        double[] p = random.doubles(20 + random.nextInt(19), 0.5, 0.8).toArray();
        double[] weights = Panel.of(p).weights().toArray();
        double exact = Panel.of(p).optimal().value();
        Accuracy bounded = Grid.ofBest(weights);
        assertThat(exact).isBetween(bounded.low(), bounded.high());
        assertThat(bounded.high() - bounded.low()).isLessThan(1e-3);
        Accuracy drawn = Draws.ofBest(weights, p);
        assertThat(exact).isBetween(drawn.low(), drawn.high());
        assertThat(drawn.high() - drawn.low()).isLessThan(5e-3);
        double[] some = random.doubles(p.length).toArray();
        Accuracy guessed = Draws.ofWeights(some, p, 0);
        assertThat(Panel.of(p).weighted(some).value()).isBetween(guessed.low(), guessed.high());
    }
}
