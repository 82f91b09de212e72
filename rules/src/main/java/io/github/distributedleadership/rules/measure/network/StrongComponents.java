package io.github.distributedleadership.rules.measure.network;

import io.github.distributedleadership.core.network.Network;

/**
 * The parts of a network within which everybody reaches everybody along arcs, after Tarjan, without recursion.
 *
 * <p>They are numbered so that arcs between them lead from higher numbers to lower ones: first come those from which nothing
 * else is reached.
 */
final class StrongComponents {
    private final int[] numbers;
    private final int[] sizes;

    private StrongComponents(int[] numbers, int[] sizes) {
        this.numbers = numbers;
        this.sizes = sizes;
    }

    static StrongComponents of(Network network) {
        return new Walk(network).components();
    }

    int count() {
        return sizes.length;
    }

    int size(int component) {
        return sizes[component];
    }

    int of(int node) {
        return numbers[node];
    }

    /** The nodes, by component; those of one stand together, beginning where {@link #begins} says. */
    int[] nodes() {
        int[] next = begins();
        int[] nodes = new int[numbers.length];
        for (int node = 0; node < numbers.length; node++) {
            nodes[next[numbers[node]]++] = node;
        }
        return nodes;
    }

    int[] begins() {
        int[] begins = new int[sizes.length + 1];
        for (int component = 0; component < sizes.length; component++) {
            begins[component + 1] = begins[component] + sizes[component];
        }
        return begins;
    }

    /** The search, after Pearce's variant of Tarjan's, with stacks of its own. */
    private static final class Walk {
        private final Network network;
        /**
         * Of a node: 0 before it was met; then when it was met, from 1, lowered to the earliest that it leads back to; when
         * its component is known, a number above all of these that falls with every component.
         */
        private final int[] marks;

        private final boolean[] isFirst;
        private final int[] path;
        private final int[] nextArc;
        private final int[] open;
        private int depth;
        private int opened;
        private int met;
        private int mark = Integer.MAX_VALUE;

        Walk(Network network) {
            this.network = network;
            int n = network.size();
            marks = new int[n];
            isFirst = new boolean[n];
            path = new int[n];
            nextArc = new int[n];
            open = new int[n];
        }

        StrongComponents components() {
            for (int first = 0; first < marks.length; first++) {
                if (marks[first] == 0) {
                    enter(first);
                    walk();
                }
            }
            int[] sizes = new int[Integer.MAX_VALUE - mark];
            for (int node = 0; node < marks.length; node++) {
                marks[node] = Integer.MAX_VALUE - marks[node];
                sizes[marks[node]]++;
            }
            return new StrongComponents(marks, sizes);
        }

        private void enter(int node) {
            marks[node] = ++met;
            isFirst[node] = true;
            nextArc[node] = network.outBegin(node);
            path[depth++] = node;
        }

        private void walk() {
            while (depth > 0) {
                int node = path[depth - 1];
                int end = network.outEnd(node);
                int arc = nextArc[node];
                int least = marks[node];
                int into = -1;
                for (; arc < end; arc++) {
                    int target = network.target(arc);
                    if (marks[target] == 0) {
                        into = target; // and the arc is looked at again when we are back
                        break;
                    }
                    least = Math.min(least, marks[target]);
                }
                nextArc[node] = arc;
                if (least < marks[node]) {
                    marks[node] = least;
                    isFirst[node] = false;
                }
                if (into >= 0) {
                    enter(into);
                } else {
                    leave(node);
                }
            }
        }

        private void leave(int node) {
            depth--;
            if (!isFirst[node]) {
                open[opened++] = node;
                return;
            }
            while (opened > 0 && marks[open[opened - 1]] >= marks[node]) {
                marks[open[--opened]] = mark;
            }
            marks[node] = mark--;
        }
    }
}
