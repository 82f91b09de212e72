package io.github.distributedleadership.rules.holding;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.value.Numbers;
import java.util.stream.IntStream;

/**
 * The thresholds of how a record is read; all of them are our own.
 *
 * @param minDecisions the fewest decisions that carry an answer (k), at least 1
 * @param spread the share of decisions in which others must be shown to take part for it to be spread (b), between 0 and
 *     {@code concentrated}
 * @param concentrated the share of which it must be shown that others take part in less, for it to be concentrated (c)
 * @param controlled the share of decisions that superiors must make alone to keep it, or approve to ratify it
 * @param significance how improbable a pattern must be to count as shown (alpha)
 * @param maxUnknown the share of decisions whose people are unknown above which nothing rests on them
 * @param focus the share of a scope that one person must carry more than for leadership to be focused
 * @param formMinimum the fewest responsibilities from which a scope has a form
 */
public record SharingParameters(
        int minDecisions,
        double spread,
        double concentrated,
        double controlled,
        double significance,
        double maxUnknown,
        double focus,
        int formMinimum) {
    /** The thresholds of a question that names none. */
    public static final SharingParameters STANDARD = new SharingParameters(5, 0.2, 1.0 / 3, 0.8, 0.05, 0.2, 0.5, 3);

    private static final int SIDE = 3;
    private static final double[] BORDERS = {0.9, 1, 1.1};

    /** Refuses thresholds outside their ranges. */
    public SharingParameters {
        if (minDecisions < 1 || formMinimum < 1) {
            throw new IllegalArgumentException("the fewest decisions and responsibilities must be at least 1 but were "
                    + minDecisions + " and " + formMinimum);
        }
        requireShare(spread, "share of spread decisions");
        requireShare(concentrated, "share of concentrated decisions");
        if (spread > concentrated) {
            throw new IllegalArgumentException(
                    "the share of spread decisions must not be above that of concentrated ones"
                            + " but they were "
                            + Numbers.plain(spread)
                            + " and "
                            + Numbers.plain(concentrated));
        }
        requireShare(controlled, "controlled share");
        requireShare(significance, "significance");
        requireShare(maxUnknown, "greatest unknown share");
        requireShare(focus, "share of a focus");
    }

    private static void requireShare(double value, String what) {
        if (!(value > 0 && value < 1)) {
            throw new IllegalArgumentException(
                    "the " + what + " must lie between 0 and 1 but was " + Numbers.plain(value));
        }
    }

    /**
     * {@return nine settings around these, these in the middle: of decisions and of responsibilities one fewer, as many and
     * one more; the borders of spread, concentrated and focused from a tenth less, as much and a tenth more; all nine pairs}
     */
    public ImmutableList<SharingParameters> around() {
        return IntStream.range(0, SIDE * SIDE)
                .mapToObj(i -> new SharingParameters(
                        Math.max(1, minDecisions + i / SIDE - 1),
                        border(spread, i),
                        border(concentrated, i),
                        controlled,
                        significance,
                        maxUnknown,
                        border(focus, i),
                        Math.max(1, formMinimum + i / SIDE - 1)))
                .collect(ImmutableList.toImmutableList());
    }

    private static double border(double share, int setting) {
        return Math.min(Math.nextDown(1.0), share * BORDERS[setting % SIDE]);
    }
}
