package io.github.distributedleadership.rules.panel;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The best rule of a panel: what it amounts to, and how often it is right.
 *
 * <p>With the weights in descending order, after the negative ones were turned round together with their votes, a simple
 * majority of the first m, m odd, is the best rule if and only if w[(m+1)/2] + ... + w[m] >= w[1] + ... + w[(m-1)/2] + w[m+1]
 * + ... + w[n]: the weakest majority of them outweighs everybody else. With m = 1 it is the rule of the best one, with m = n
 * that of all. After Gradstein and Nitzan (1986). Whatever is known beforehand stands on the right side.
 */
final class BestRule {
    private final Panel panel;
    private final double known;
    private final double competenceOfPrior;
    private final int[] places;
    private final double[] weights;
    private final double[] upTo;

    private BestRule(Panel panel, Prior prior) {
        this.panel = panel;
        known = prior.isEven() ? 0 : Math.abs(prior.weight());
        competenceOfPrior = prior.competence();
        double[] all = panel.weights().toArray();
        places = IntStream.range(0, all.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -Math.abs(all[i])))
                .mapToInt(Integer::intValue)
                .toArray();
        weights = Arrays.stream(places).mapToDouble(i -> Math.abs(all[i])).toArray();
        upTo = new double[weights.length + 1];
        for (int i = 0; i < weights.length; i++) {
            upTo[i + 1] = upTo[i] + weights[i];
        }
    }

    static BestRule of(Panel panel, Prior prior) {
        return new BestRule(panel, prior);
    }

    /** The weight of all together but the best one. */
    double others() {
        return upTo[weights.length] - weights[0] + known;
    }

    /** Whether the simple majority of the first m, m odd, is as good as any rule. */
    boolean isMajorityOf(int m) {
        int minority = (m - 1) / 2;
        double majority = upTo[m] - upTo[minority];
        double rest = upTo[minority] + upTo[weights.length] - upTo[m] + known;
        return majority >= rest - Odds.tie(upTo[weights.length]);
    }

    /** Whether no rule is better than what the best one says. */
    boolean isBestAlone() {
        return isMajorityOf(1);
    }

    /** Whether no rule is better than the simple majority of all. */
    boolean isMajorityOfAll() {
        return hasNoReversedVote() && isMajorityByWeights();
    }

    private boolean isMajorityByWeights() {
        int n = weights.length;
        if (n % 2 == 1) {
            return isMajorityOf(n);
        }
        // the coin on a tie is as good as anything only where both halves always weigh the same
        return weights[0] - weights[n - 1] + known <= Odds.tie(upTo[n]);
    }

    private boolean hasNoReversedVote() {
        return panel.competences().stream().allMatch(p -> p >= 0.5);
    }

    /** The verdict by these conditions alone. */
    PanelVerdict verdict() {
        if (weights[0] == 0) {
            return PanelVerdict.UNDETERMINED;
        }
        if (isBestAlone()) {
            return isMajorityOfAll() ? PanelVerdict.EITHER : PanelVerdict.DELEGATE;
        }
        return isMajorityOfAll() ? PanelVerdict.SHARE : PanelVerdict.SHARE_WEIGHTED;
    }

    /** The smallest m, odd, more than one and fewer than all, whose simple majority is the best rule; 0 where there is none. */
    int restricted() {
        for (int m = 3; m < weights.length; m += 2) {
            if (isMajorityOf(m)) {
                return Arrays.stream(places, 0, m).allMatch(i -> panel.competence(i) >= 0.5) ? m : 0;
            }
        }
        return 0;
    }

    /** The places of the first m, ascending. */
    ImmutableIntArray first(int m) {
        int[] first = Arrays.copyOf(places, m);
        Arrays.sort(first);
        return ImmutableIntArray.copyOf(first);
    }

    /** How often the best rule is right. */
    Accuracy accuracy() {
        int n = weights.length;
        double[] p = sureness();
        if (n <= GivenWeights.MOST_EXACT) {
            boolean even = known == 0;
            double[] votes = even ? weights : with(weights, known);
            double[] right = even ? p : with(p, competenceOfPrior);
            return Accuracy.exact(GivenWeights.exact(votes, right, Odds.tie(upTo[n] + known)));
        }
        for (int m = 1; m <= n; m += 2) {
            if (isMajorityOf(m)) {
                return Accuracy.exact(VoteCount.of(Arrays.copyOf(p, m)).majority());
            }
        }
        if (n % 2 == 0 && isMajorityByWeights()) {
            return Accuracy.exact(VoteCount.of(p).majority());
        }
        return beyond(known == 0 ? weights : with(weights, known), known == 0 ? p : with(p, competenceOfPrior));
    }

    /** For many members: never below the best one or the majority, never above 1. */
    private Accuracy beyond(double[] votes, double[] right) {
        double floor = Math.max(right[0], VoteCount.of(right).majority());
        Accuracy found = Grid.fits(votes.length) ? Grid.ofBest(votes) : Draws.ofBest(votes, right);
        double low = Math.max(found.low(), Math.min(floor, found.high()));
        double high = Math.max(low, found.high());
        double value = Math.max(low, Math.min(high, found.value()));
        return new Accuracy(value, low, high, found.status());
    }

    /** How often each is right, in the order of weights, with their votes turned round where they are more often wrong. */
    private double[] sureness() {
        return Arrays.stream(places)
                .mapToDouble(panel::competence)
                .map(p -> Math.max(p, 1 - p))
                .toArray();
    }

    private static double[] with(double[] values, double one) {
        double[] more = Arrays.copyOf(values, values.length + 1);
        more[values.length] = one;
        return more;
    }
}
