package io.github.distributedleadership.rules.measure.network;

import static io.github.distributedleadership.rules.measure.Measure.Direction.HIGHER_IS_MORE_DISTRIBUTED;
import static io.github.distributedleadership.rules.measure.Measure.Direction.LOWER_IS_MORE_DISTRIBUTED;
import static io.github.distributedleadership.rules.measure.network.Describing.NO_ARCS;
import static io.github.distributedleadership.rules.measure.network.Describing.TOO_SMALL;
import static io.github.distributedleadership.rules.measure.network.Describing.describeWhole;
import static io.github.distributedleadership.rules.measure.network.Describing.undefined;
import static io.github.distributedleadership.rules.measure.network.Describing.whole;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.rules.measure.Interval;
import io.github.distributedleadership.rules.measure.Measure;
import io.github.distributedleadership.rules.measure.Measurement;
import io.github.distributedleadership.rules.measure.distribution.AbsenceFactor;
import io.github.distributedleadership.rules.measure.distribution.Distribution;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * How unevenly members are looked to, p(j) = in(j) / m. Shares are of who is looked to at all, not of ratings: since nobody can be
 * rated below the low end of a scale, shares of raw ratings never look concentrated.
 */
final class ShareMeasures {
    private static final String EQUAL = "everybody is looked to by equally many";
    private static final String ONE = "all look to one and the same";

    static final ImmutableList<NetworkMeasure> ALL = ImmutableList.of(
            share(
                    concentrated("share-hhi", "herfindahl", "1", "1 / n")
                            .definition("sum over j of p(j)^2")
                            .example("0.6² + 0.4² = 0.52"),
                    Distribution::concentration),
            share(
                    concentrated("share-hhi-normalized", "herfindahl", "1", "0")
                            .definition("(share-hhi - 1/n) / (1 - 1/n)")
                            .example("(0.52 - 0.25) / 0.75 = 0.36"),
                    Distribution::normalizedConcentration),
            share(
                    spread("effective-leaders", "herfindahl", "1", "n")
                            .definition("1 / share-hhi: as if so many were looked to equally and nobody else was")
                            .range(Interval.atLeast(1))
                            .example("1 / 0.52 = 1.923077"),
                    Distribution::effectiveNumber),
            share(
                    spread("share-entropy", "shannon-1948", "0", "ln n")
                            .definition("- sum over j of p(j) ln p(j), where 0 ln 0 is 0")
                            .range(Interval.atLeast(0))
                            .example("- 0.6 ln 0.6 - 0.4 ln 0.4 = 0.673012"),
                    Distribution::entropy),
            share(
                    spread("share-entropy-normalized", "shannon-1948", "0", "1")
                            .definition("share-entropy / ln n")
                            .example("0.673012 / ln 4 = 0.485475"),
                    Distribution::normalizedEntropy),
            share(
                    concentrated("gini", "gini-1912", "1 - 1/n", "0")
                            .definition("mean difference of all pairs of in-degrees, divided by twice their mean,"
                                    + " sum over i, j of |in(i) - in(j)| / (2 n m)")
                            .example("22 / (2 · 4 · 5) = 0.55"),
                    Distribution::gini),
            share(
                    concentrated("gini-corrected", "gini-1912", "1", "0")
                            .definition("gini · n / (n - 1), which reaches 1 in small networks too")
                            .example("0.55 · 4 / 3 = 0.733333"),
                    Distribution::correctedGini),
            share(
                    concentrated("cv-population", "gockel-werth-2010", "√(n - 1)", "0")
                            .definition("standard deviation of the in-degrees (divisor n) / their mean")
                            .range(Interval.atLeast(0))
                            .example("√1.6875 / 1.25 = 1.039230"),
                    Distribution::populationVariation),
            share(
                    concentrated("cv-sample", "gockel-werth-2010", "√n", "0")
                            .definition("standard deviation of the in-degrees (divisor n - 1) / their mean")
                            .range(Interval.atLeast(0))
                            .example("√2.25 / 1.25 = 1.2"),
                    Distribution::sampleVariation),
            whole(
                    AbsenceFactor.measure().toBuilder()
                            .definition("fewest members who are looked to by at least half of all arcs")
                            .degenerateCases(ImmutableList.of())
                            .degenerate("no node, or one", undefined(TOO_SMALL))
                            .degenerate("no arc", undefined(NO_ARCS))
                            .degenerate("star, all look to one", "1")
                            .degenerate("every arc, or a ring", "n / 2, rounded up")
                            .example("in is 3, 2, 0, 0, and 3 of 5 is half or more: fewest = 1")
                            .build(),
                    ShareMeasures::absenceFactor));

    private ShareMeasures() {}

    private static Measurement absenceFactor(MeasuredNetwork measured) {
        Network network = measured.network();
        double[] looks = new double[network.size()];
        Arrays.setAll(looks, network::inDegree);
        Measurement factor = AbsenceFactor.of(looks);
        return factor.isDefined() ? factor : Measurement.undefined(factor.measure(), NO_ARCS);
    }

    private static Measure.Builder concentrated(String id, String source, String ofStar, String ofRing) {
        return described(id, source, ofStar, ofRing)
                .direction(LOWER_IS_MORE_DISTRIBUTED)
                .meaningAtLow(EQUAL)
                .meaningAtHigh(ONE);
    }

    private static Measure.Builder spread(String id, String source, String ofStar, String ofRing) {
        return described(id, source, ofStar, ofRing)
                .direction(HIGHER_IS_MORE_DISTRIBUTED)
                .meaningAtLow(ONE)
                .meaningAtHigh(EQUAL);
    }

    private static Measure.Builder described(String id, String source, String ofStar, String ofRing) {
        return describeWhole(id, source)
                .grounds(Measure.Grounds.MEMORY)
                .degenerate("no arc", undefined(NO_ARCS))
                .degenerate("star, all look to one", ofStar)
                .degenerate("every arc, or a ring", ofRing);
    }

    private static NetworkMeasure share(Measure.Builder builder, Function<Distribution, OptionalDouble> formula) {
        Measure measure = builder.build();
        return whole(measure, network -> Measurement.exact(measure.id(), formula.apply(network.looks()), NO_ARCS));
    }
}
