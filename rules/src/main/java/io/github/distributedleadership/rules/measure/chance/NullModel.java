package io.github.distributedleadership.rules.measure.chance;

import io.github.distributedleadership.core.network.Network;

/**
 * What chance keeps of a network: of all networks with the same nodes that share this, each is equally probable (conditional
 * uniform graphs).
 *
 * <p>The more is kept, the more a value has to say to stand out. That a team of four is centralized although it has only
 * three ties is no wonder, whereas {@link #SIZE} would count networks with twelve.
 */
public enum NullModel {
    /** The number of nodes alone: every arc is there or not with probability 1/2. */
    SIZE {
        @Override
        Network draw(Network like, Draws draws) {
            int n = like.size();
            Arcs arcs = new Arcs();
            for (int source = 0; source < n; source++) {
                for (int target = 0; target < n; target++) {
                    if (source != target && draws.yes()) {
                        arcs.add(source, target);
                    }
                }
            }
            return arcs.on(like);
        }
    },
    /** The number of nodes and of arcs, and so the density. */
    DENSITY {
        @Override
        Network draw(Network like, Draws draws) {
            int n = like.size();
            Arcs arcs = new Arcs();
            Choice cells = new Choice((long) n * (n - 1), draws);
            for (int i = 0; i < like.arcCount(); i++) {
                long cell = cells.next();
                int source = (int) (cell / (n - 1));
                int target = (int) (cell % (n - 1));
                arcs.add(source, target < source ? target : target + 1);
            }
            return arcs.on(like);
        }
    },
    /** The numbers of pairs that look to each other, of pairs where one looks to the other, and of those where neither does. */
    DYAD_CENSUS {
        @Override
        Network draw(Network like, Draws draws) {
            int n = like.size();
            int mutual = 0;
            for (int node = 0; node < n; node++) {
                for (int arc = like.outBegin(node); arc < like.outEnd(node); arc++) {
                    int other = like.target(arc);
                    mutual += node < other && like.hasArc(other, node) ? 1 : 0;
                }
            }
            int pairs = like.arcCount() - mutual;
            Arcs arcs = new Arcs();
            Choice choice = new Choice((long) n * (n - 1) / 2, draws);
            for (int i = 0; i < pairs; i++) {
                long pair = choice.next();
                // pair k of those (i, j) with j < i, counted row by row: i (i - 1) / 2 + j
                int higher = (int) ((1 + Math.sqrt(1 + 8.0 * pair)) / 2);
                while ((long) higher * (higher - 1) / 2 > pair) {
                    higher--;
                }
                while ((long) (higher + 1) * higher / 2 <= pair) {
                    higher++;
                }
                int lower = (int) (pair - (long) higher * (higher - 1) / 2);
                boolean both = i < mutual;
                boolean up = both || draws.yes();
                if (up) {
                    arcs.add(lower, higher);
                }
                if (both || !up) {
                    arcs.add(higher, lower);
                }
            }
            return arcs.on(like);
        }
    };

    /** A network of that kind. */
    abstract Network draw(Network like, Draws draws);
}
