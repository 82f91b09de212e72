package io.github.distributedleadership.rules.holding;

import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.rules.measure.probability.Beta;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * How several holders acted, as against how they were to act: together, in turn, or mostly without all of them.
 *
 * <p>JOINT where at least half of the decisions have all holders who were there; ROTATING where each decision has one decider,
 * somebody comes back, and the stretches of one decider are fewer than chance would have it (terms of duty), or more (round
 * robin); else ANY_ONE. Chance is judged by the number of stretches over all orders of the same decisions, half of the
 * significance on either side: exactly for two deciders (Wald and Wolfowitz 1940), else over 1,999 orders drawn with a fixed
 * seed. The order within a day is not on record, so it is taken as the one that speaks least for turns.
 */
final class Enactment {
    private static final int DRAWS = 1999;
    private static final long SEED = 20_251_130;

    private final int[] days;
    private final int[] sorts;
    private final int kinds;

    private Enactment(int[] days, int[] sorts, int kinds) {
        this.days = days;
        this.sorts = sorts;
        this.kinds = kinds;
    }

    static Optional<Arrangement> of(DecisionTally tally, SharingParameters parameters) {
        Acts acts = tally.acts;
        if (tally.tenure.holders().length < 2 || acts.size() < parameters.minDecisions()) {
            return Optional.empty();
        }
        if (2 * byAllHolders(tally) >= acts.size()) {
            return Optional.of(Arrangement.JOINT);
        }
        if (tally.tenure.hasUnknownHolders() || tally.isOpen(parameters)) {
            return Optional.empty();
        }
        boolean isOneAtATime = Arrays.stream(acts.people()).allMatch(people -> people.length == 1);
        return Optional.of(
                isOneAtATime && Turns.comesBack(acts) && of(acts).areTurns(parameters.significance() / 2)
                        ? Arrangement.ROTATING
                        : Arrangement.ANY_ONE);
    }

    /** How many decisions have all holders who were there, at least two. */
    static int byAllHolders(DecisionTally tally) {
        Acts withHolders = tally.withHolders();
        int byAll = 0;
        for (int i = 0; i < withHolders.size(); i++) {
            int there = tally.tenure.presentOn(withHolders.days()[i]);
            byAll += there > 1 && withHolders.people()[i].length >= there ? 1 : 0;
        }
        return byAll;
    }

    static Enactment of(Acts oneAtATime) {
        int[] people = oneAtATime.everybody();
        int[] sorts = Arrays.stream(oneAtATime.people())
                .mapToInt(one -> Arrays.binarySearch(people, one[0]))
                .toArray();
        return new Enactment(oneAtATime.days(), sorts, people.length);
    }

    boolean areTurns(double significance) {
        int most = Stretches.most(days, sorts, kinds);
        int fewest = Stretches.fewest(days, sorts, kinds);
        double limit = significance + Participation.ROUNDING;
        return kinds == 2 ? atMost(most) <= limit || 1 - atMost(fewest - 1) <= limit : drawn(most, fewest, limit);
    }

    /** The probability of at most so many stretches of two sorts, if every order is equally likely. */
    private double atMost(int stretches) {
        int first = (int) Arrays.stream(sorts).filter(sort -> sort == 0).count();
        int second = sorts.length - first;
        double all = logChoose(sorts.length, first);
        double sum = 0;
        for (int runs = 2; runs <= stretches; runs++) {
            int half = runs / 2;
            sum += runs % 2 == 0
                    ? 2 * StrictMath.exp(logChoose(first - 1, half - 1) + logChoose(second - 1, half - 1) - all)
                    : StrictMath.exp(logChoose(first - 1, half) + logChoose(second - 1, half - 1) - all)
                            + StrictMath.exp(logChoose(first - 1, half - 1) + logChoose(second - 1, half) - all);
        }
        return Math.min(1, sum);
    }

    private static double logChoose(int n, int k) {
        return k < 0 || k > n
                ? Double.NEGATIVE_INFINITY
                : Beta.logGamma(n + 1.0) - Beta.logGamma(k + 1.0) - Beta.logGamma(n - k + 1.0);
    }

    private boolean drawn(int most, int fewest, double limit) {
        SplittableRandom random = new SplittableRandom(SEED);
        int[] order = sorts.clone();
        int few = 1;
        int many = 1;
        for (int draw = 0; draw < DRAWS; draw++) {
            int stretches = 1;
            for (int i = order.length - 1; i >= 0; i--) {
                int j = random.nextInt(i + 1);
                int swapped = order[j];
                order[j] = order[i];
                order[i] = swapped;
                stretches += i < order.length - 1 && order[i] != order[i + 1] ? 1 : 0;
            }
            few += stretches <= most ? 1 : 0;
            many += stretches >= fewest ? 1 : 0;
        }
        return Math.min(few, many) <= limit * (DRAWS + 1);
    }
}
