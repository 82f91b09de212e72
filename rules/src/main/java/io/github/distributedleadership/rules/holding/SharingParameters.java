package io.github.distributedleadership.rules.holding;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.value.Numbers;
import java.util.stream.IntStream;

/**
 * The thresholds of how a record is read; all of them are our own.
 *
 * @param minDecisions the fewest decisions that carry an answer, at least 1
 * @param spread the effective number of deciders (1/HHI of their shares) from which a responsibility counts as spread
 * @param controlled the share of decisions that a superior approves from which a responsibility counts as controlled
 * @param minApprovals the fewest decisions with known approval that can show control, at least 1; with 1, and with a {@code
 *     maxUnknown} near 1, one approved decision among many of which nothing is known would be control
 * @param significance how improbable a pattern must be, if all decided alike, to be called more than chance
 * @param maxUnknown the share of decisions whose approval, or whose people, are unknown above which no clause rests on them
 * @param formMinimum the fewest responsibilities from which a scope has a form
 */
public record SharingParameters(
        int minDecisions,
        double spread,
        double controlled,
        int minApprovals,
        double significance,
        double maxUnknown,
        int formMinimum) {
    /** The thresholds of a question that names none. */
    public static final SharingParameters STANDARD = new SharingParameters(5, 1.5, 0.8, 5, 0.05, 0.2, 3);

    private static final int SIDE = 3;
    private static final double[] SPREADS = {0.9, 1, 1.1};

    /** Refuses thresholds outside their ranges. */
    public SharingParameters {
        if (minDecisions < 1 || minApprovals < 1 || formMinimum < 1) {
            throw new IllegalArgumentException(
                    "the fewest decisions, approvals and responsibilities must be at least 1 but were "
                            + minDecisions
                            + ", "
                            + minApprovals
                            + " and "
                            + formMinimum);
        }
        if (!(spread > 1 && Double.isFinite(spread))) {
            throw new IllegalArgumentException("the spread must be a number above 1 but was " + Numbers.plain(spread));
        }
        requireShare(controlled, "controlled share");
        requireShare(significance, "significance");
        requireShare(maxUnknown, "greatest unknown share");
    }

    private static void requireShare(double value, String what) {
        if (!(value > 0 && value < 1)) {
            throw new IllegalArgumentException(
                    "the " + what + " must lie between 0 and 1 but was " + Numbers.plain(value));
        }
    }

    /**
     * {@return nine settings around these, these in the middle: of decisions and of responsibilities one fewer, as many and
     * one more; spread from a tenth less, as much and a tenth more; all nine pairs}
     */
    public ImmutableList<SharingParameters> around() {
        return IntStream.range(0, SIDE * SIDE)
                .mapToObj(i -> new SharingParameters(
                        Math.max(1, minDecisions + i / SIDE - 1),
                        Math.max(Math.nextUp(1.0), spread * SPREADS[i % SIDE]),
                        controlled,
                        minApprovals,
                        significance,
                        maxUnknown,
                        Math.max(1, formMinimum + i / SIDE - 1)))
                .collect(ImmutableList.toImmutableList());
    }
}
