package io.github.distributedleadership.rules.panel;

import io.github.distributedleadership.core.value.Numbers;
import java.util.Arrays;

/**
 * A panel to which one after the other is added, with what its majority and its best rule amount to at every size.
 *
 * <p>Faster than a {@link Panel} for each size, for what was found of the smaller one is built upon: the probability of each
 * combination of votes, the first vote being on the right side or on the wrong one, doubles with each member. The best rule
 * follows, for each combination, the side under which it is likelier.
 *
 * <pre>{@code
 * GrowingPanel panel = new GrowingPanel();
 * panel.add(0.9);
 * panel.add(0.7);
 * panel.add(0.7);
 * panel.majority();   // 0.868
 * panel.optimal();    // 0.9: nobody should outvote the best one
 * }</pre>
 *
 * <p>Values are those of {@link Panel#majority()} and {@link Panel#optimal()}, but for the order in which they are added up.
 * Mutable, not thread-safe.
 */
public final class GrowingPanel {
    /** The most members it may have. */
    public static final int MOST = 20;

    /** Room for the combinations of three, since most that are compared need no more; then for two more at a time. */
    private static final int FEW = 4;

    private int size;
    /** The probability of each combination of votes with the first one right: under the right side, and under the wrong one. */
    private double[] right = new double[FEW];

    private double[] wrong = new double[FEW];
    /** How likely how many are right. */
    private double[] count = new double[2 * FEW];

    /** An empty panel. */
    public GrowingPanel() {
        count[0] = 1;
    }

    /**
     * Adds somebody.
     *
     * @param competence the probability to pick the better of two options; nearer to 0 or 1 than 1e-9 it is moved there
     * @throws IllegalArgumentException when it is no probability, or the panel is full
     */
    public void add(double competence) {
        if (!(competence >= 0 && competence <= 1)) {
            throw new IllegalArgumentException(
                    "a competence must be a probability from 0 to 1 but was " + Numbers.plain(competence));
        }
        if (size == MOST) {
            throw new IllegalArgumentException("a growing panel may have at most " + MOST
                    + " members; of more make a Panel, which is estimated where it is too large");
        }
        double p = Odds.clamp(competence);
        addCount(p);
        if (size == 0) {
            right[0] = p;
            wrong[0] = 1 - p;
        } else {
            right = doubled(right, p, 1 - p);
            wrong = doubled(wrong, 1 - p, p);
        }
        size++;
    }

    private void addCount(double p) {
        count = size + 1 < count.length ? count : Arrays.copyOf(count, MOST + 1);
        for (int k = size + 1; k > 0; k--) {
            count[k] = count[k] * (1 - p) + count[k - 1] * p;
        }
        count[0] *= 1 - p;
    }

    private double[] doubled(double[] values, double one, double other) {
        int n = combinations();
        double[] twice = values.length < 2 * n ? Arrays.copyOf(values, 4 * n) : values;
        for (int i = 0; i < n; i++) {
            twice[n + i] = twice[i] * other;
            twice[i] *= one;
        }
        return twice;
    }

    private int combinations() {
        return 1 << (size - 1);
    }

    /** {@return how many there are} */
    public int size() {
        return size;
    }

    /** {@return how often more than half are right; a fair coin decides where exactly half are, and where there is nobody} */
    public double majority() {
        double sum = size % 2 == 0 ? count[size / 2] / 2 : 0;
        for (int k = size; 2 * k > size; k--) {
            sum += count[k];
        }
        return Math.min(1, sum);
    }

    /** {@return how often the best rule is right; 0.5 where there is nobody} */
    public double optimal() {
        if (size == 0) {
            return 0.5;
        }
        return Math.min(1, likelier(0, combinations()));
    }

    /** In halves, so that rounding does not add up. */
    private double likelier(int from, int to) {
        if (to - from > 64) {
            int middle = (from + to) >>> 1;
            return likelier(from, middle) + likelier(middle, to);
        }
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += Math.max(right[i], wrong[i]);
        }
        return sum;
    }
}
