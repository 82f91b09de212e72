package io.github.distributedleadership.rules.panel;

import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import io.github.distributedleadership.core.value.Numbers;
import java.util.Collection;

/**
 * People who decide between two options, by their competences: the probability of each to pick the better one alone.
 *
 * <pre>{@code
 * Panel panel = Panel.of(0.9, 0.7, 0.7, 0.7, 0.7);
 * panel.expert();            // 0.9
 * panel.majority();          // 0.88984
 * panel.optimal();           // 0.91672, by the weights 3, 1, 1, 1, 1 or any near them
 * panel.answer().verdict();  // SHARE_WEIGHTED
 * }</pre>
 *
 * <p>Votes are independent of each other, both errors weigh the same, and neither option is likelier than the other; see
 * {@link CorrelatedVotes}, {@link Screening} and {@link Prior} where that is not so. Competences are taken as known: where
 * they are guesses, ask {@link UncertainPanel}.
 *
 * <p>A competence below 0.5 is that of somebody who is more often wrong than right. The theory then counts the opposite of
 * the vote, by a negative weight; the simple majority does not, and gets <em>worse</em> with every such member: three times
 * 0.4 have a majority of 0.352.
 *
 * <p>A competence nearer to 0 or 1 than 1e-9 is taken as 1e-9 or 1 - 1e-9, since nobody is certain and log odds would be
 * infinite; {@link #clamped()} says of whom. Members are named by their place, from 0. Immutable and thread-safe; equal when
 * the competences are equal in the same order.
 */
public final class Panel {
    /** How near to 0 or 1 a competence may come. */
    public static final double CLAMP = 1e-9;

    /** The most members a panel may have. */
    public static final int MOST = 100_000;

    private final ImmutableDoubleArray competences;
    private final ImmutableIntArray clamped;

    private Panel(double[] given) {
        if (given.length == 0) {
            throw new IllegalArgumentException("a panel must have at least one member, but no competence was given");
        }
        if (given.length > MOST) {
            throw new IllegalArgumentException(
                    "a panel may have at most " + MOST + " members but was given " + given.length);
        }
        ImmutableDoubleArray.Builder all = ImmutableDoubleArray.builder(given.length);
        ImmutableIntArray.Builder changed = ImmutableIntArray.builder();
        for (int i = 0; i < given.length; i++) {
            if (!(given[i] >= 0 && given[i] <= 1)) {
                throw new IllegalArgumentException(
                        "competences[" + i + "] must be a probability from 0 to 1 but was " + Numbers.plain(given[i]));
            }
            double p = Odds.clamp(given[i]);
            if (p != given[i]) {
                changed.add(i);
            }
            all.add(p);
        }
        competences = all.build();
        clamped = changed.build();
    }

    /**
     * {@return the panel of people with these competences}
     *
     * @throws IllegalArgumentException when there is none or more than 100,000, or one is no number from 0 to 1
     */
    public static Panel of(double... competences) {
        return new Panel(competences);
    }

    /** {@return the panel of people with these competences, in that order} */
    public static Panel of(Collection<Double> competences) {
        return new Panel(competences.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** {@return how many members it has} */
    public int size() {
        return competences.length();
    }

    /** {@return the competences, from 1e-9 to 1 - 1e-9} */
    public ImmutableDoubleArray competences() {
        return competences;
    }

    /** {@return the competence of the member at that place, from 0} */
    public double competence(int place) {
        return competences.get(place);
    }

    /** {@return the places of those whose competence was too near to 0 or 1 and was moved to the limit} */
    public ImmutableIntArray clamped() {
        return clamped;
    }

    /**
     * {@return what the vote of each is worth: ln(p / (1 - p))}
     *
     * <p>After Nitzan and Paroush (1982) and Shapley and Grofman (1984): 0 for 0.5, 0.847 for 0.7, 2.197 for 0.9, and
     * negative below 0.5.
     */
    public ImmutableDoubleArray weights() {
        ImmutableDoubleArray.Builder weights = ImmutableDoubleArray.builder(size());
        competences.forEach(p -> weights.add(Odds.log(p)));
        return weights.build();
    }

    /** {@return the place of the member who decides best alone, the first where several do} A vote may count reversed. */
    public int best() {
        int best = 0;
        for (int i = 1; i < size(); i++) {
            boolean isRightRather = sure(i) == sure(best) && competence(i) > competence(best);
            if (sure(i) > sure(best) || isRightRather) {
                best = i;
            }
        }
        return best;
    }

    /** {@return how often the best one is right: the largest of all p and 1 - p} */
    public Accuracy expert() {
        return Accuracy.exact(sure(best()));
    }

    private double sure(int place) {
        return Math.max(competence(place), 1 - competence(place));
    }

    /** {@return how many are right, as a distribution} */
    public VoteCount votes() {
        return VoteCount.of(competences.toArray());
    }

    /** {@return how often more than half are right; a fair coin decides where exactly half are} */
    public Accuracy majority() {
        return Accuracy.exact(votes().majority());
    }

    /**
     * {@return how often at least so many are right}
     *
     * @throws IllegalArgumentException when nobody or more than all are asked for
     */
    public Accuracy quorum(int atLeast) {
        if (atLeast < 1 || atLeast > size()) {
            throw new IllegalArgumentException(
                    "the quorum of a panel of " + size() + " must be from 1 to " + size() + " but was " + atLeast);
        }
        return Accuracy.exact(votes().atLeast(atLeast));
    }

    /**
     * {@return how often the vote with these weights is right; a fair coin decides where both sides weigh the same}
     *
     * <p>Weights whose sums differ by less than 1e-12 of their total weigh the same. Exact up to 40 members, and for whole
     * weights; else estimated.
     *
     * @param weights one for each member, in order; negative ones count the opposite of the vote
     * @throws IllegalArgumentException when there are more or fewer weights than members, or one is not finite
     */
    public Accuracy weighted(double... weights) {
        if (weights.length != size()) {
            throw new IllegalArgumentException(
                    "there must be one weight for each of the " + size() + " members but there were " + weights.length);
        }
        for (int i = 0; i < weights.length; i++) {
            if (!Double.isFinite(weights[i])) {
                throw new IllegalArgumentException(
                        "weights[" + i + "] must be a finite number but was " + Numbers.plain(weights[i]));
            }
        }
        return GivenWeights.accuracy(weights, competences.toArray());
    }

    /** {@return how often the best rule of all is right: the vote weighted by {@link #weights()}} */
    public Accuracy optimal() {
        return optimal(Prior.EVEN);
    }

    /**
     * {@return how often the best rule of all is right where one option is likelier than the other}
     *
     * <p>Exact up to 40 members, and for any number where the best one alone or a simple majority, of all or of fewer, is
     * the best rule; up to 2,000 members between certain bounds; beyond from seeded draws. Where the benefits of a prior
     * differ, a right choice of the dearer option counts by as much more: it is the share of the attainable benefit.
     */
    public Accuracy optimal(Prior prior) {
        return BestRule.of(this, prior).accuracy();
    }

    /** {@return the rules compared, with the verdict} */
    public PanelAnswer answer() {
        return PanelQuestion.of(this).answer();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Panel panel && competences.equals(panel.competences) && clamped.equals(panel.clamped);
    }

    @Override
    public int hashCode() {
        return competences.hashCode();
    }

    /** {@return such as {@code [0.9, 0.7, 0.7]}, of many members the first 20 and their number} */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("[");
        for (int i = 0; i < Math.min(20, size()); i++) {
            out.append(i == 0 ? "" : ", ").append(Numbers.plain(competence(i)));
        }
        return out.append(size() > 20 ? ", … " + size() + " in all]" : "]").toString();
    }
}
