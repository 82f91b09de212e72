package io.github.distributedleadership.rules.measure.network.position;

import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.rules.measure.network.path.Blocks;
import java.util.Arrays;

/**
 * Brokerage after Gould and Fernandez: node j brokers from i to k where i looks to j, j looks to k, and i does not look to k. What
 * it is called depends on the groups of the three.
 */
public final class Brokerage {
    private static final int MOST_BLOCKS = 256;

    private final Network network;
    private final int[] groups;
    private final int groupCount;
    /** By role, then by node; -1 where a node without a group takes part. */
    private final long[][] counts;

    private Brokerage(Network network, int[] groups) {
        this.network = network;
        this.groups = groups;
        groupCount = Arrays.stream(groups).max().orElse(-1) + 1;
        counts = new long[Role.values().length][network.size()];
    }

    /** What a broker is. */
    public enum Role {
        /** All three are of one group. */
        COORDINATOR,
        /** The two are of one group, the broker of another. */
        ITINERANT,
        /** Who looks to the broker is of the broker's group, who the broker looks to is not. */
        REPRESENTATIVE,
        /** Who looks to the broker is of another group, who the broker looks to is of the broker's. */
        GATEKEEPER,
        /** All three are of different groups. */
        LIAISON
    }

    /**
     * {@return how often each node brokers in each role; -1 where that cannot be told, as somebody involved has no group}
     *
     * @param groups the group of each node, from 0; negative: it is not known
     */
    public static long[][] of(Network network, int[] groups) {
        Brokerage brokerage = new Brokerage(network, groups);
        int n = network.size();
        int blocks = Math.min(n, MOST_BLOCKS);
        long work = 0;
        for (int node = 0; node < n; node++) {
            work += (long) network.outDegree(node) * network.outDegree(node);
        }
        Blocks.run(blocks, work, block -> {
            long[] received = new long[brokerage.groupCount + 1];
            boolean[] isMarked = new boolean[n];
            int end = Blocks.begin(n, blocks, block + 1);
            for (int node = Blocks.begin(n, blocks, block); node < end; node++) {
                brokerage.count(node, received, isMarked);
            }
        });
        return brokerage.counts;
    }

    private void count(int broker, long[] leads, boolean[] isMarked) {
        int begin = network.outBegin(broker);
        int end = network.outEnd(broker);
        int all = end - begin;
        for (int arc = begin; arc < end; arc++) {
            isMarked[network.target(arc)] = true;
            leads[groups[network.target(arc)] + 1]++;
        }
        int own = groups[broker] + 1;
        boolean isKnown = true;
        for (int in = network.inBegin(broker); in < network.inEnd(broker) && isKnown; in++) {
            int follower = network.source(in);
            int theirs = groups[follower] + 1;
            // to whom the follower looks as well, and the follower, need no broker
            exclude(follower, leads, isMarked, -1);
            long others = all - excluded(follower, isMarked);
            isKnown = others == 0 || own > 0 && theirs > 0 && leads[0] == 0;
            if (isKnown && others > 0) {
                long withOwn = leads[own];
                if (theirs == own) {
                    counts[Role.COORDINATOR.ordinal()][broker] += withOwn;
                    counts[Role.REPRESENTATIVE.ordinal()][broker] += others - withOwn;
                } else {
                    counts[Role.GATEKEEPER.ordinal()][broker] += withOwn;
                    counts[Role.ITINERANT.ordinal()][broker] += leads[theirs];
                    counts[Role.LIAISON.ordinal()][broker] += others - withOwn - leads[theirs];
                }
            }
            exclude(follower, leads, isMarked, 1);
        }
        for (int arc = begin; arc < end; arc++) {
            isMarked[network.target(arc)] = false;
            leads[groups[network.target(arc)] + 1] = 0;
        }
        if (!isKnown) {
            for (long[] role : counts) {
                role[broker] = -1;
            }
        }
    }

    private void exclude(int follower, long[] leads, boolean[] isMarked, int by) {
        for (int arc = network.outBegin(follower); arc < network.outEnd(follower); arc++) {
            if (isMarked[network.target(arc)]) {
                leads[groups[network.target(arc)] + 1] += by;
            }
        }
        if (isMarked[follower]) {
            leads[groups[follower] + 1] += by;
        }
    }

    private long excluded(int follower, boolean[] isMarked) {
        long count = isMarked[follower] ? 1 : 0;
        for (int arc = network.outBegin(follower); arc < network.outEnd(follower); arc++) {
            count += isMarked[network.target(arc)] ? 1 : 0;
        }
        return count;
    }
}
