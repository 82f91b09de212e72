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
    void turning_an_item_round_changes_nothing(@ForAll Random random) {
        List<Double[]> rows = rows(random, 5, 3);
        Measurement before = AgreementMeasures.rwgJ().of(ratings(rows, 5, 3), 0);
        rows.forEach(row -> row[1] = row[1] == null ? null : 6 - row[1]);
        Measurement after = AgreementMeasures.rwgJ().of(ratings(rows, 5, 3), 0);
        same(after, before.value().isPresent() ? before.value().getAsDouble() : null);
    }

    private static void same(Measurement measured, Double expected) {
        assertThat(measured.isDefined()).isEqualTo(expected != null);
        measured.value().ifPresent(value -> assertThat(value).isCloseTo(expected, within(1e-9)));
        measured.value().ifPresent(value -> assertThat(value).isBetween(0.0, 1.0));
    }

    private static List<Double[]> rows(Random random, int options, int items) {
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
