package io.github.distributedleadership.rules.measure.network.position;

import io.github.distributedleadership.rules.measure.network.path.Blocks;
import io.github.distributedleadership.rules.measure.network.path.Undirected;
import java.util.Arrays;

/**
 * The eigenvector of the largest eigenvalue, directions ignored, scaled so that its largest value is 1: a node counts for much
 * whose neighbours do.
 *
 * <p>It is found by multiplying again and again. On a star, a tree, or any network of two sides with ties only across, plain
 * multiplication swings between two vectors for ever, for the eigenvalue of the opposite sign is as large; so each node also
 * keeps a part of its own value, the mean degree, which changes no eigenvector and takes the smaller of the two out. Whether it
 * came near is estimated from how the steps shrink: a change of d that shrinks by the factor q each time leaves d q / (1 - q) to
 * go.
 *
 * <p>Of a network of a few thousand nodes, and where the second largest eigenvalue lies near the largest, as in a long chain, or in two departments of one size with
 * few ties between, so that it would take too many steps, that is not relied on. Then it is climbed to by {@linkplain ConjugateAscent conjugate steps}, and how far
 * it has to go is at most its residual divided by the distance of the two eigenvalues, the second of which is climbed to as
 * well.
 */
public final class Eigenvector {
    private static final double TOLERANCE = 1e-9;
    /** Rounding alone changes the last bits for ever. */
    private static final double ROUNDING = 4e-15;

    private static final int FEWEST_STEPS = 8;
    /** Of so few nodes it is made sure of: how steps shrink tells little of what shrinks slowly and was small from the first. */
    private static final int FEW = 5_000;
    /** So many plain steps are taken before the others. */
    private static final int PLAIN_STEPS = 300;
    /** A conjugate step costs about as much as so many plain ones. */
    private static final int DEARER = 4;
    /** So near, for its eigenvalue, it is known which one it is. */
    private static final double NEAR = 1e-6;
    /** How well, for their distance, the second eigenvalue must be known. */
    private static final double APART = 1e-3;
    /** Where the residual has not halved in so many steps, rounding lets it come no nearer. */
    private static final int STANDING = 200;

    private static final int MOST_BLOCKS = 256;

    private final Undirected ties;
    private final int size;
    private final int blocks;
    private final double own;
    private final double[] most;
    private final double[] changes;

    private Eigenvector(Undirected ties) {
        this.ties = ties;
        size = ties.size();
        blocks = Math.min(size, MOST_BLOCKS);
        own = (double) ties.ends.length / size;
        most = new double[blocks];
        changes = new double[blocks];
    }

    /** {@return it, of ties of which there is at least one} */
    public static Iterated of(Undirected ties) {
        return new Eigenvector(ties).iterate();
    }

    /** So many that it takes some seconds at most, however large the network. */
    private int mostSteps() {
        return (int) Math.max(1_000, Math.min(1_000_000, 1_000_000_000L / (size + ties.ends.length)));
    }

    private Iterated iterate() {
        double[] values = new double[size];
        double[] next = new double[size];
        Arrays.fill(values, 1);
        double change = 1;
        double shrinks = 1;
        double togo = 1;
        int steps = 0;
        int allowed = Math.min(PLAIN_STEPS, mostSteps());
        while (togo > TOLERANCE && steps < allowed) {
            step(values, next);
            double[] swap = values;
            values = next;
            next = swap;
            double before = change;
            change = highest(changes);
            steps++;
            // the slower of two successive shrinkings, since the first ones tell little
            double factor = change / before;
            double slower = Math.max(factor, shrinks);
            shrinks = factor;
            boolean settled = steps >= FEWEST_STEPS && slower < 1;
            togo = change <= ROUNDING ? 0 : settled ? change * slower / (1 - slower) : 1;
        }
        Iterated plain = new Iterated(values, steps, togo, TOLERANCE);
        if (togo > TOLERANCE) {
            return climb(values, steps);
        }
        // where two eigenvalues are the same, nothing can be made sure of, and nothing is wrong
        Iterated sure = size <= FEW ? climb(values, steps) : plain;
        return sure.steps() > steps && sure.residual() <= TOLERANCE ? sure : plain;
    }

    private Iterated climb(double[] start, int before) {
        int allowed = mostSteps() / DEARER;
        ConjugateAscent first = new ConjugateAscent(ties, start, null);
        while (first.residual() > NEAR * first.quotient() && first.steps() < allowed) {
            first.step();
        }
        double distance = distance(first, allowed);
        double goal = TOLERANCE * distance;
        double mark = first.residual();
        int markedAt = first.steps();
        while (first.residual() > goal * first.highest()
                && first.steps() < allowed
                && first.steps() - markedAt < STANDING) {
            first.step();
            if (first.residual() < mark / 2) {
                mark = first.residual();
                markedAt = first.steps();
            }
        }
        double highest = first.highest();
        double togo = distance > 0 ? Math.min(1, first.residual() / (distance * highest)) : 1;
        double[] values = new double[size];
        for (int node = 0; node < size; node++) {
            values[node] = Math.abs(first.vector()[node]) / highest;
        }
        return new Iterated(values, before + first.steps(), togo, TOLERANCE);
    }

    /** How far the second largest eigenvalue lies below the largest, at the least; 0: not known. */
    private double distance(ConjugateAscent first, int allowed) {
        if (first.residual() == 0) {
            return first.quotient();
        }
        ConjugateAscent second =
                new ConjugateAscent(ties, first.direction(), first.vector().clone());
        while (second.residual() > APART * (first.quotient() - second.quotient()) && second.steps() < allowed) {
            second.step();
        }
        double distance = first.quotient() - second.quotient() - second.residual();
        return second.steps() < allowed ? Math.max(0, distance) : 0;
    }

    private void step(double[] values, double[] next) {
        Blocks.run(blocks, (long) size + ties.ends.length, block -> {
            double highest = 0;
            int end = Blocks.begin(size, blocks, block + 1);
            for (int node = Blocks.begin(size, blocks, block); node < end; node++) {
                double sum = own * values[node];
                for (int i = ties.offsets[node]; i < ties.offsets[node + 1]; i++) {
                    sum += values[ties.ends[i]];
                }
                next[node] = sum;
                highest = Math.max(highest, sum);
            }
            most[block] = highest;
        });
        double scale = highest(most);
        Blocks.run(blocks, size, block -> {
            double difference = 0;
            int end = Blocks.begin(size, blocks, block + 1);
            for (int node = Blocks.begin(size, blocks, block); node < end; node++) {
                next[node] /= scale; // not multiplied by its inverse: the highest is exactly 1
                difference = Math.max(difference, Math.abs(next[node] - values[node]));
            }
            changes[block] = difference;
        });
    }

    private static double highest(double[] parts) {
        double highest = 0;
        for (double part : parts) {
            highest = Math.max(highest, part);
        }
        return highest;
    }
}
