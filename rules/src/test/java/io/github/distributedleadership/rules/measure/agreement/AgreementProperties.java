package io.github.distributedleadership.rules.measure.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedleadership.core.network.Ratings;
import io.github.distributedleadership.rules.measure.Measurement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws of agreement, and a slow plain twin that follows the definitions word by word. */
class AgreementProperties {
    @Property(tries = 500)
    void the_statistics_equal_their_plain_twins(
            @ForAll Random random,
            @ForAll @IntRange(min = 2, max = 9) int options,
            @ForAll @IntRange(min = 1, max = 5) int items) {
        List<Double[]> rows = rows(random, options, items);
        Ratings ratings = ratings(rows, options, items);
        same(AgreementMeasures.rwg().of(ratings, 0), PlainAgreement.rwg(rows, options));
        same(AgreementMeasures.rwgJ().of(ratings, 0), PlainAgreement.rwgJ(rows, options, items));
        same(AgreementMeasures.rStarWgJ().of(ratings, 0), PlainAgreement.rStarWgJ(rows, options, items));
        same(AgreementMeasures.ad().of(ratings, 0), PlainAgreement.ad(rows, items));
        same(AgreementMeasures.awg().of(ratings, 0), PlainAgreement.awg(rows, options, items));
    }

    @Property(tries = 300)
    void no_value_lies_outside_the_range_that_is_told(
            @ForAll Random random, @ForAll @IntRange(min = 2, max = 9) int options) {
        Ratings ratings = ratings(rows(random, options, 3), options, 3);
        for (AgreementMeasure measure : AgreementMeasures.all()) {
            measure.of(ratings, 0).value().ifPresent(value -> {
                assertThat(value)
                        .isBetween(
                                measure.measure().range().low() - 1e-9,
                                measure.measure().range().high() + 1e-9);
                if (measure.id().equals("AD")) {
                    assertThat(value).isLessThanOrEqualTo((options - 1) / 2.0 + 1e-9);
                }
            });
        }
    }

    @Property(tries = 200)
    void the_deviation_from_the_median_is_the_smallest(@ForAll Random random) {
        Ratings ratings = ratings(rows(random, 5, 2), 5, 2);
        AgreementMeasures.ad()
                .of(ratings, 0)
                .value()
                .ifPresent(fromMean -> assertThat(AgreementMeasures.adMedian()
                                .of(ratings, 0)
                                .value()
                                .orElseThrow())
                        .isLessThanOrEqualTo(fromMean + 1e-12));
    }

    @Property(tries = 200)
    void the_order_of_raters_who_answer_in_whole_steps_changes_not_a_bit(@ForAll Random random) {
        List<Double[]> rows = rows(random, 5, 3);
        rows.forEach(row -> Arrays.setAll(row, i -> row[i] == null ? null : Math.rint(row[i])));
        Measurement before = AgreementMeasures.rwgJ().of(ratings(rows, 5, 3), 0);
        Collections.shuffle(rows, random);
        assertThat(AgreementMeasures.rwgJ().of(ratings(rows, 5, 3), 0)).isEqualTo(before);
    }

    @Property(tries = 200)
    void turning_an_item_round_changes_nothing_but_the_means_of_raters(@ForAll Random random) {
        List<Double[]> rows = rows(random, 5, 3);
        Ratings before = ratings(rows, 5, 3);
        rows.forEach(row -> row[1] = row[1] == null ? null : 6 - row[1]);
        Ratings after = ratings(rows, 5, 3);
        for (AgreementMeasure measure : AgreementMeasures.all().subList(1, 5)) {
            OptionalDouble value = measure.of(before, 0).value();
            same(measure.of(after, 0), value.isPresent() ? value.getAsDouble() : null);
        }
    }

    private static void same(Measurement measured, Double expected) {
        assertThat(measured.isDefined()).isEqualTo(expected != null);
        measured.value().ifPresent(value -> assertThat(value).isCloseTo(expected, within(1e-9)));
    }

    static List<Double[]> rows(Random random, int options, int items) {
        List<Double[]> rows = new ArrayList<>();
        int raters = 1 + random.nextInt(8);
        boolean whole = random.nextInt(3) > 0;
        for (int rater = 0; rater < raters; rater++) {
            Double[] row = new Double[items];
            for (int item = 0; item < items; item++) {
                boolean answered = random.nextInt(8) > 0;
                row[item] = !answered
                        ? null
                        : whole ? 1.0 + random.nextInt(options) : 1 + random.nextDouble() * (options - 1);
            }
            rows.add(row);
        }
        return rows;
    }

    private static Ratings ratings(List<Double[]> rows, int options, int items) {
        String[] names = new String[items];
        for (int item = 0; item < items; item++) {
            names[item] = "q" + item;
        }
        Ratings.Builder ratings = Ratings.builder(options, names);
        for (Double[] row : rows) {
            OptionalDouble[] answers = new OptionalDouble[items];
            for (int item = 0; item < items; item++) {
                answers[item] = row[item] == null ? OptionalDouble.empty() : OptionalDouble.of(row[item]);
            }
            ratings.rater("g", answers);
        }
        return ratings.build();
    }
}
