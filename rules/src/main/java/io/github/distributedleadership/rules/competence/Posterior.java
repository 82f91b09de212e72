package io.github.distributedleadership.rules.competence;

import io.github.distributedleadership.rules.measure.Interval;
import io.github.distributedleadership.rules.measure.probability.Beta;

/**
 * What is expected of a member before and after so much evidence.
 *
 * @param prior the expected mean; NaN: anything from 0.5 to 1 alike
 * @param better the decisions that speak for the better option, by weight
 * @param worse the decisions that speak for the other one, by weight
 */
record Posterior(double prior, double better, double worse) {

    double mean(CompetenceParameters parameters) {
        if (!Double.isNaN(prior)) {
            double weight = parameters.weight();
            return (weight * prior + better) / (weight + better + worse);
        }
        // the mean of a beta distribution cut off below one half; without evidence 0.75
        double a = 1 + better;
        double b = 1 + worse;
        return a / (a + b) * Beta.of(b, a + 1).below(0.5) / Beta.of(b, a).below(0.5);
    }

    Interval interval(CompetenceParameters parameters) {
        double tail = (1 - parameters.interval()) / 2;
        if (!Double.isNaN(prior)) {
            Beta beta = Beta.of(parameters.weight() * prior + better, parameters.weight() * (1 - prior) + worse);
            return Interval.of(beta.quantile(tail), beta.quantile(1 - tail));
        }
        // seen from 1 downwards, where the distribution that is cut off keeps its digits
        Beta mirrored = Beta.of(1 + worse, 1 + better);
        double kept = mirrored.below(0.5);
        return Interval.of(1 - mirrored.lowerQuantile((1 - tail) * kept), 1 - mirrored.lowerQuantile(tail * kept));
    }
}
