package io.github.distributedleadership.rules.holding;

import io.github.distributedleadership.rules.measure.probability.Binomial;
import java.util.Optional;

/**
 * How many more decisions would show who decides, if others take part in as many of them, in a mixed order.
 *
 * @param decisions how many more, at least 1
 * @param pattern what they would show then
 */
public record Settling(int decisions, InRecord pattern) {
    /** Nobody waits for more than this; a share near the border takes for ever. */
    private static final int MOST = 1000;

    /**
     * {@return how many more decisions with the same share of others, each worth one, would settle it}
     *
     * @param all what is on record
     * @param parameters the thresholds
     */
    static Optional<Settling> of(Participation all, SharingParameters parameters) {
        double share = all.share();
        if (all.decisions() == 0) {
            return Optional.empty();
        }
        InRecord pattern =
                share >= parameters.spread() - Participation.ROUNDING ? InRecord.SPREAD : InRecord.CONCENTRATED;
        for (int more = 1; more <= MOST; more++) {
            double worth = all.worth() + more;
            boolean isEnough = all.decisions() + more >= parameters.minDecisions()
                    && worth >= parameters.minDecisions() - Participation.ROUNDING;
            if (isEnough && probability(worth, share, pattern, parameters) <= parameters.significance()) {
                return Optional.of(new Settling(more, pattern));
            }
        }
        return Optional.empty();
    }

    private static double probability(double worth, double share, InRecord pattern, SharingParameters parameters) {
        return pattern == InRecord.SPREAD
                ? Binomial.atLeast(worth, share * worth, parameters.spread())
                : Binomial.atMost(worth, share * worth, parameters.concentrated());
    }
}
