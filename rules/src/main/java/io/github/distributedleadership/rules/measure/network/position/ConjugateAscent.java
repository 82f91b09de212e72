package io.github.distributedleadership.rules.measure.network.position;

import io.github.distributedleadership.rules.measure.network.path.Blocks;
import io.github.distributedleadership.rules.measure.network.path.Undirected;
import org.jspecify.annotations.Nullable;

/**
 * Climbs from a vector to an eigenvector of the largest eigenvalue, by locally optimal conjugate steps: the next vector is
 * the best one, by its Rayleigh quotient, in the span of this one, its residual, and the direction of the last step. Where
 * plain multiplication takes k steps, this takes about the square root of k.
 *
 * <p>Every sum is added up in blocks that do not depend on the number of threads.
 */
public final class ConjugateAscent {
    private static final int MOST_BLOCKS = 256;
    /** After so many steps the product is computed anew, so that rounding does not add up. */
    private static final int AFRESH = 32;
    /** A residual so small, for its eigenvalue, is nothing but rounding. */
    private static final double ROUNDING = 1e-15;

    private final Undirected ties;
    private final int size;
    private final int blocks;
    private final double[] parts;
    /** Unit vectors to stay at right angles to; null: none. */
    private final double @Nullable [] beside;

    private final double[] x;
    private final double[] ax;
    private final double[] w;
    private final double[] aw;
    private final double[] p;
    private final double[] ap;
    private boolean hasDirection;
    private double quotient;
    private double residual;
    private int steps;

    /**
     * Begins.
     *
     * @param start where; it is copied
     * @param beside a unit vector to whose right the climb stays, to find the second largest eigenvalue; null: nothing
     */
    public ConjugateAscent(Undirected ties, double[] start, double @Nullable [] beside) {
        this.ties = ties;
        this.beside = beside;
        size = ties.size();
        blocks = Math.min(size, MOST_BLOCKS);
        parts = new double[blocks];
        x = start.clone();
        ax = new double[size];
        w = new double[size];
        aw = new double[size];
        p = new double[size];
        ap = new double[size];
        begin();
    }

    private void begin() {
        keepBeside(x);
        scale(x, 1 / Math.sqrt(dot(x, x)));
        product(x, ax);
        look();
    }

    /** The Rayleigh quotient and the residual of where it stands. */
    private void look() {
        quotient = dot(x, ax);
        combine(w, 1, ax, -quotient, x);
        keepBeside(w);
        residual = Math.sqrt(dot(w, w));
    }

    /** One step up; nothing where it is at the top already. */
    public void step() {
        if (!upright()) {
            steps++;
            return;
        }
        product(w, aw);
        boolean three = hasDirection && straighten();
        double[] best = largest(three);
        double along = three ? best[2] : 0;
        combine(p, best[1], w, along, p);
        combine(ap, best[1], aw, along, ap);
        hasDirection = true;
        combine(x, best[0], x, 1, p);
        combine(ax, best[0], ax, 1, ap);
        steps++;
        keepBeside(x);
        double length = Math.sqrt(dot(x, x));
        scale(x, 1 / length);
        scale(ax, 1 / length);
        if (steps % AFRESH == 0) {
            product(x, ax);
        }
        look();
    }

    /** Makes the residual a direction of length 1 at right angles to where it stands; false: nothing is left of it. */
    private boolean upright() {
        for (int twice = 0; twice < 2; twice++) {
            double length = Math.sqrt(dot(w, w));
            if (!(length > ROUNDING * (twice == 0 ? Math.abs(quotient) : 1))) {
                return false;
            }
            scale(w, 1 / length);
            combine(w, 1, w, -dot(x, w), x);
            keepBeside(w);
        }
        scale(w, 1 / Math.sqrt(dot(w, w)));
        return true;
    }

    /** Takes from the last direction what lies along the two others, and scales it; false: nothing is left. */
    private boolean straighten() {
        for (int twice = 0; twice < 2; twice++) {
            double alongX = dot(x, p);
            double alongW = dot(w, p);
            subtract(p, alongX, x, alongW, w);
            double length = Math.sqrt(dot(p, p));
            if (!(length > 0)) {
                return false;
            }
            scale(p, 1 / length);
        }
        // anew, for what was left of it was little, and all the less exact
        product(p, ap);
        return true;
    }

    /** The unit vector of the largest eigenvalue in the span of the three, or of two of them. */
    private double[] largest(boolean three) {
        int n = three ? 3 : 2;
        double[][] h = new double[n][n];
        h[0][0] = quotient;
        h[0][1] = dot(x, aw);
        h[1][1] = dot(w, aw);
        if (three) {
            h[0][2] = dot(x, ap);
            h[1][2] = dot(w, ap);
            h[2][2] = dot(p, ap);
        }
        return SmallSymmetric.largest(h);
    }

    private void keepBeside(double[] v) {
        if (beside != null) {
            double along = dot(v, beside);
            combine(v, 1, v, -along, beside);
        }
    }

    public double quotient() {
        return quotient;
    }

    double residual() {
        return residual;
    }

    int steps() {
        return steps;
    }

    /** Where it stands, of length 1. */
    public double[] vector() {
        return x;
    }

    /** The direction of the residual, in which it would climb next. */
    double[] direction() {
        return w;
    }

    /** The largest value where it stands. */
    public double highest() {
        double highest = 0;
        for (double value : x) {
            highest = Math.max(highest, Math.abs(value));
        }
        return highest;
    }

    private void product(double[] from, double[] to) {
        Blocks.run(blocks, (long) size + ties.ends.length, block -> {
            int end = Blocks.begin(size, blocks, block + 1);
            for (int node = Blocks.begin(size, blocks, block); node < end; node++) {
                double sum = 0;
                for (int i = ties.offsets[node]; i < ties.offsets[node + 1]; i++) {
                    sum += from[ties.ends[i]];
                }
                to[node] = sum;
            }
        });
    }

    private double dot(double[] one, double[] other) {
        Blocks.run(blocks, size, block -> {
            double sum = 0;
            int end = Blocks.begin(size, blocks, block + 1);
            for (int i = Blocks.begin(size, blocks, block); i < end; i++) {
                sum += one[i] * other[i];
            }
            parts[block] = sum;
        });
        double sum = 0;
        for (double part : parts) {
            sum += part;
        }
        return sum;
    }

    private void scale(double[] v, double by) {
        for (int i = 0; i < size; i++) {
            v[i] *= by;
        }
    }

    private void combine(double[] to, double a, double[] one, double b, double[] other) {
        for (int i = 0; i < size; i++) {
            to[i] = a * one[i] + b * other[i];
        }
    }

    private void subtract(double[] from, double a, double[] one, double b, double[] other) {
        for (int i = 0; i < size; i++) {
            from[i] -= a * one[i] + b * other[i];
        }
    }
}
