package io.github.distributedleadership.rules.measure.network;

import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.core.value.Scale;
import io.github.distributedleadership.rules.measure.network.path.Dyads;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * A network as ratings on a scale: every arc is one, and every ordered pair without an arc lacks one. What is missing is left out
 * above and below the line.
 *
 * @param ratings the ratings
 * @param scale its ends
 */
record RatedTies(Network ratings, Scale scale) {
    /** {@return a rating outside the scale, as the number of its arc; empty: all are on it} */
    java.util.OptionalInt offScale() {
        for (int arc = 0; arc < ratings.arcCount(); arc++) {
            if (!scale.contains(ratings.outWeight(arc))) {
                return java.util.OptionalInt.of(arc);
            }
        }
        return java.util.OptionalInt.empty();
    }

    /** {@return the ratings given / those that could be; empty: fewer than two nodes} */
    OptionalDouble responseRate() {
        double n = ratings.size();
        return n < 2 ? OptionalDouble.empty() : OptionalDouble.of(ratings.arcCount() / (n * (n - 1)));
    }

    /** {@return their mean; empty: there are none} */
    OptionalDouble mean() {
        return ratings.arcCount() == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum() / ratings.arcCount());
    }

    private double sum() {
        double sum = 0;
        for (int arc = 0; arc < ratings.arcCount(); arc++) {
            sum += ratings.outWeight(arc);
        }
        return sum;
    }

    /**
     * {@return how far the mean ratings that nodes receive are below the highest, summed, / the sum where one receives the
     * highest rating from all and the others the lowest; empty: fewer than two were rated}
     *
     * <p>Where no rating is missing, it is the sum of the differences of what is received to the highest / ((n - 1)² · length of
     * the scale).
     */
    OptionalDouble centralization() {
        double[] means = new double[ratings.size()];
        int rated = 0;
        for (int node = 0; node < ratings.size(); node++) {
            double sum = 0;
            for (int arc = ratings.inBegin(node); arc < ratings.inEnd(node); arc++) {
                sum += ratings.inWeight(arc);
            }
            if (ratings.inDegree(node) > 0) {
                means[rated++] = sum / ratings.inDegree(node);
            }
        }
        if (rated < 2) {
            return OptionalDouble.empty();
        }
        double[] received = Arrays.copyOf(means, rated);
        Arrays.sort(received); // so that the order of the nodes does not tell in the last bit
        double highest = received[rated - 1];
        double differences = 0;
        for (double mean : received) {
            differences += highest - mean;
        }
        return OptionalDouble.of(differences / ((rated - 1.0) * (scale.high() - scale.low())));
    }

    /** {@return how many pairs rated each other} */
    long mutualPairs() {
        return Dyads.of(ratings).mutual();
    }

    /**
     * {@return the correlation of what two gave each other, over the pairs that rated each other; empty: there is no such pair,
     * or all of them gave the same}
     */
    OptionalDouble reciprocity() {
        double count = 0;
        double sum = 0;
        for (int node = 0; node < ratings.size(); node++) {
            for (int arc = ratings.outBegin(node); arc < ratings.outEnd(node); arc++) {
                if (ratings.hasArc(ratings.target(arc), node)) {
                    count++;
                    sum += ratings.outWeight(arc) - scale.low();
                }
            }
        }
        double mean = scale.low() + sum / count;
        double squares = 0;
        double products = 0;
        for (int node = 0; node < ratings.size(); node++) {
            for (int arc = ratings.outBegin(node); arc < ratings.outEnd(node); arc++) {
                OptionalDouble back = ratings.weight(ratings.target(arc), node);
                if (back.isPresent()) {
                    double given = ratings.outWeight(arc) - mean;
                    squares += given * given;
                    products += given * (back.getAsDouble() - mean);
                }
            }
        }
        // each pair was met twice; 2 · sum over pairs / ((count - 1) · variance) with the variance's divisor count - 1
        return count == 0 || isConstant() ? OptionalDouble.empty() : OptionalDouble.of(products / squares);
    }

    private boolean isConstant() {
        double first = Double.NaN;
        for (int node = 0; node < ratings.size(); node++) {
            for (int arc = ratings.outBegin(node); arc < ratings.outEnd(node); arc++) {
                if (ratings.hasArc(ratings.target(arc), node)) {
                    if (!Double.isNaN(first) && ratings.outWeight(arc) != first) {
                        return false;
                    }
                    first = ratings.outWeight(arc);
                }
            }
        }
        return true;
    }
}
