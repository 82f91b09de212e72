package io.github.distributedleadership.rules.measure.network;

import static io.github.distributedleadership.rules.measure.Measure.Direction.HIGHER_IS_MORE_DISTRIBUTED;
import static io.github.distributedleadership.rules.measure.Measure.Direction.LOWER_IS_MORE_DISTRIBUTED;
import static io.github.distributedleadership.rules.measure.network.Describing.describeWhole;
import static io.github.distributedleadership.rules.measure.network.Describing.undefined;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.rules.measure.Interval;
import io.github.distributedleadership.rules.measure.Measure;
import io.github.distributedleadership.rules.measure.Measure.Family;
import io.github.distributedleadership.rules.measure.Measurement;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Measures of ratings on a scale from lo to hi, r(i, j) being what i gave j. A rating that is missing is left out above and below
 * the line: k is the number of those that were given, n (n - 1) where none is missing. Ratings of oneself do not count.
 */
final class RatingMeasures {
    private static final String FEW_RATED = "fewer than 2 members were rated";
    private static final String NO_PAIRS = "no two rated each other or all of them gave the same";

    static final ImmutableList<NetworkMeasure> ALL = ImmutableList.of(
            rating(
                    describeRatings("density-carson", "carson-2007")
                            .grounds(Measure.Grounds.MEMORY)
                            .definition(
                                    "sum of r(i, j) / (hi · k): the ratings as a share of the highest that they could be")
                            .range(Interval.of(Double.NEGATIVE_INFINITY, 1))
                            .direction(HIGHER_IS_MORE_DISTRIBUTED)
                            .family(Family.DENSITY)
                            .meaningAtLow(
                                    "everybody gave everybody the lowest rating, which is lo / hi: 0.2 on 1 to 5, not 0")
                            .meaningAtHigh("everybody gave everybody the highest rating")
                            .degenerate(
                                    "a scale whose high end is not above 0", undefined("the scale ends at 0 or below"))
                            .example("38 / (5 · 12) = 0.633333")
                            .build(),
                    rated -> rated.scale().high() <= 0
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(
                                    rated.mean().orElseThrow() / rated.scale().high()),
                    "the scale ends at 0 or below"),
            rating(
                    describeRatings("density-rescaled", Measure.OWN)
                            .definition("sum of (r(i, j) - lo) / ((hi - lo) · k)")
                            .direction(HIGHER_IS_MORE_DISTRIBUTED)
                            .family(Family.DENSITY)
                            .meaningAtLow("everybody gave everybody the lowest rating")
                            .meaningAtHigh("everybody gave everybody the highest rating")
                            .example("26 / (4 · 12) = 0.541667")
                            .build(),
                    rated -> OptionalDouble.of(
                            (rated.mean().orElseThrow() - rated.scale().low())
                                    / (rated.scale().high() - rated.scale().low())),
                    FEW_RATED),
            rating(
                    describeRatings("centralization-in-valued", Measure.OWN)
                            .definition("differences of all mean ratings received to the highest, summed, /"
                                    + " ((members rated - 1) (hi - lo)); where no rating is missing, the differences of the"
                                    + " sums received / ((n - 1)^2 (hi - lo))")
                            .direction(LOWER_IS_MORE_DISTRIBUTED)
                            .family(Family.DECENTRALIZATION)
                            .meaningAtLow("everybody received the same")
                            .meaningAtHigh("one received the highest rating from all, everybody else the lowest")
                            .degenerate("one member was rated", undefined(FEW_RATED))
                            .example("received are 15, 10, 8, 5: (0 + 5 + 7 + 10) / (3² · 4) = 0.611111")
                            .build(),
                    RatedTies::centralization,
                    FEW_RATED),
            rating(
                    describeRatings("reciprocity-valued", "butts-2008")
                            .definition(
                                    "correlation of what two gave each other, over the d pairs that rated each other, with"
                                            + " v the variance of their ratings (divisor 2d - 1) around the mean c:"
                                            + " 2 · sum over pairs of (r(i, j) - c) (r(j, i) - c) / ((2d - 1) v)")
                            .range(Interval.of(-1, 1))
                            .meaningAtLow("the higher somebody rates another, the lower the other rates back")
                            .meaningAtHigh("all pairs gave each other the same")
                            .degenerate("no pair rated each other", undefined(NO_PAIRS))
                            .degenerate("all ratings equal", undefined(NO_PAIRS))
                            .example("2 · 2.833333 / (11 · 1.969697) = 0.261538")
                            .build(),
                    RatedTies::reciprocity,
                    NO_PAIRS));

    private RatingMeasures() {}

    private static Measure.Builder describeRatings(String id, String source) {
        return describeWhole(id, source)
                .degenerate("no scale given", undefined("needs a scale"))
                .degenerate("no rating", undefined("no ratings"));
    }

    private static NetworkMeasure rating(Measure measure, Function<RatedTies, OptionalDouble> formula, String whyNone) {
        String id = measure.id();
        return NetworkMeasure.ofMeasured(
                measure,
                network -> network.unfit()
                        .map(why -> Measurement.undefined(id, why))
                        .orElseGet(() -> Measurement.exact(
                                id, formula.apply(network.rated().orElseThrow()), whyNone)));
    }
}
