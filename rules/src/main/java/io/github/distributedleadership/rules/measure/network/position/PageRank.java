package io.github.distributedleadership.rules.measure.network.position;

import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.rules.measure.network.path.Blocks;
import java.util.Arrays;

/**
 * Where somebody is who follows arcs for ever, and at each step with a probability of 0.15 begins anew anywhere. Who stands
 * where no arc leads on, begins anew anywhere, too.
 */
public final class PageRank {
    private static final double DAMPING = 0.85;
    private static final double TOLERANCE = 1e-12;
    private static final int MOST_STEPS = 1000;
    private static final int MOST_BLOCKS = 256;

    private final Network network;
    private final int size;
    private final int blocks;
    private final double[] changes;
    private final double[] lost;

    private PageRank(Network network) {
        this.network = network;
        size = network.size();
        blocks = Math.min(size, MOST_BLOCKS);
        changes = new double[blocks];
        lost = new double[blocks];
    }

    public static Iterated of(Network network) {
        return new PageRank(network).iterate();
    }

    private Iterated iterate() {
        double[] ranks = new double[size];
        double[] passed = new double[size]; // along each arc
        Arrays.fill(ranks, 1.0 / Math.max(1, size));
        pass(ranks, passed);
        double change = size == 0 ? 0 : Double.MAX_VALUE;
        int steps = 0;
        while (change > TOLERANCE && steps < MOST_STEPS) {
            double everywhere = ((1 - DAMPING) + DAMPING * sum(lost)) / size;
            Blocks.run(blocks, (long) size + network.arcCount(), block -> {
                double difference = 0;
                int end = Blocks.begin(size, blocks, block + 1);
                for (int node = Blocks.begin(size, blocks, block); node < end; node++) {
                    double received = 0;
                    int last = network.inEnd(node);
                    for (int arc = network.inBegin(node); arc < last; arc++) {
                        received += passed[network.source(arc)];
                    }
                    double rank = everywhere + DAMPING * received;
                    difference += Math.abs(rank - ranks[node]);
                    ranks[node] = rank;
                }
                changes[block] = difference;
            });
            pass(ranks, passed);
            change = sum(changes);
            steps++;
        }
        return new Iterated(ranks, steps, change, TOLERANCE);
    }

    private void pass(double[] ranks, double[] passed) {
        Blocks.run(blocks, size, block -> {
            double nowhere = 0;
            int end = Blocks.begin(size, blocks, block + 1);
            for (int node = Blocks.begin(size, blocks, block); node < end; node++) {
                int degree = network.outDegree(node);
                passed[node] = degree == 0 ? 0 : ranks[node] / degree;
                nowhere += degree == 0 ? ranks[node] : 0;
            }
            lost[block] = nowhere;
        });
    }

    private static double sum(double[] parts) {
        double sum = 0;
        for (double part : parts) {
            sum += part;
        }
        return sum;
    }
}
