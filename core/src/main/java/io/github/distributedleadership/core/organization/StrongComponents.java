package io.github.distributedleadership.core.organization;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which nodes of a directed graph reach each other: its strong components, after Tarjan.
 *
 * <p>With its own stacks instead of recursion, for chains are long.
 */
final class StrongComponents {
    private final int[][] next;
    private final int[] order;
    private final int[] low;
    private final int[] component;
    private final int[] open;
    private final int[] path;
    private int opened;
    private int depth;
    private int seen;
    private int components;

    private StrongComponents(int[][] next) {
        this.next = next;
        order = new int[next.length];
        low = new int[next.length];
        component = new int[next.length];
        open = new int[next.length];
        path = new int[next.length];
        Arrays.fill(component, -1);
    }

    /** The components in which one can go round: of two nodes and more, or of one that leads to itself; each in order. */
    static int[][] circular(int[][] next) {
        StrongComponents found = new StrongComponents(next);
        found.search();
        IntRows nodes = IntRows.byKey(found.component, found.components);
        return IntStream.range(0, found.components)
                .filter(c -> nodes.size(c) > 1 || leadsToItself(next, nodes.get(c, 0)))
                .mapToObj(nodes::row)
                .sorted((a, b) -> Integer.compare(a[0], b[0]))
                .toArray(int[][]::new);
    }

    private static boolean leadsToItself(int[][] next, int node) {
        return IntStream.of(next[node]).anyMatch(to -> to == node);
    }

    private void search() {
        int[] turn = new int[next.length];
        for (int start = 0; start < next.length; start++) {
            if (order[start] == 0) {
                enter(start);
            }
            while (depth > 0) {
                int at = path[depth - 1];
                if (turn[at] < next[at].length) {
                    int to = next[at][turn[at]++];
                    if (order[to] == 0) {
                        enter(to);
                    } else if (component[to] < 0) {
                        low[at] = Math.min(low[at], order[to]);
                    }
                } else {
                    depth--;
                    leave(at);
                    if (depth > 0) {
                        int before = path[depth - 1];
                        low[before] = Math.min(low[before], low[at]);
                    }
                }
            }
        }
    }

    private void enter(int node) {
        order[node] = ++seen;
        low[node] = seen;
        open[opened++] = node;
        path[depth++] = node;
    }

    private void leave(int node) {
        if (low[node] != order[node]) {
            return;
        }
        int member;
        do {
            member = open[--opened];
            component[member] = components;
        } while (member != node);
        components++;
    }
}
