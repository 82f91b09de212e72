package io.github.distributedleadership.core.column;

import java.util.stream.IntStream;

/**
 * The parts of a directed graph within which everybody reaches everybody along arcs, after Tarjan, without recursion, for
 * chains are long.
 *
 * <p>They are numbered so that arcs between them lead from higher numbers to lower ones: first come those from which nothing
 * else is reached.
 */
public final class StrongComponents {
    private final int[] numbers;
    private final int[] sizes;

    private StrongComponents(int[] numbers, int[] sizes) {
        this.numbers = numbers;
        this.sizes = sizes;
    }

    /** {@return the components of the graph that has, for each node, these nodes next} */
    public static StrongComponents of(IntRows next) {
        return new Walk(next).components();
    }

    /** {@return those in which one can go round: of two nodes and more, or of one that leads to itself; each in order} */
    public static int[][] circular(int[][] next) {
        IntRows rows = IntRows.filled(next.length, node -> next[node].length, (node, place) -> next[node][place]);
        StrongComponents found = of(rows);
        IntRows nodes = IntRows.byKey(found.numbers, found.count());
        return IntStream.range(0, found.count())
                .filter(c -> nodes.size(c) > 1 || rows.contains(nodes.get(c, 0), nodes.get(c, 0)))
                .mapToObj(nodes::row)
                .sorted((a, b) -> Integer.compare(a[0], b[0]))
                .toArray(int[][]::new);
    }

    /** {@return how many there are} */
    public int count() {
        return sizes.length;
    }

    /** {@return how many nodes the component has} */
    public int size(int component) {
        return sizes[component];
    }

    /** {@return the number of the node's component} */
    public int of(int node) {
        return numbers[node];
    }

    /** {@return the nodes, by component; those of one stand together, beginning where {@link #begins} says} */
    public int[] nodes() {
        int[] next = begins();
        int[] nodes = new int[numbers.length];
        for (int node = 0; node < numbers.length; node++) {
            nodes[next[numbers[node]]++] = node;
        }
        return nodes;
    }

    /** {@return for each component where its nodes begin, and at last how many nodes there are} */
    public int[] begins() {
        int[] begins = new int[sizes.length + 1];
        for (int component = 0; component < sizes.length; component++) {
            begins[component + 1] = begins[component] + sizes[component];
        }
        return begins;
    }

    /** The search, after Pearce's variant of Tarjan's, with stacks of its own. */
    private static final class Walk {
        private final IntRows next;
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

        Walk(IntRows next) {
            this.next = next;
            int n = next.rows();
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
            path[depth++] = node;
        }

        private void walk() {
            while (depth > 0) {
                int node = path[depth - 1];
                int arcs = next.size(node);
                int arc = nextArc[node];
                int least = marks[node];
                int into = -1;
                for (; arc < arcs; arc++) {
                    int target = next.get(node, arc);
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
