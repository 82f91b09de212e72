package io.github.distributedleadership.core.column;

import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import java.util.Arrays;

/**
 * What lies within what, in a forest given by parents: one walk numbers everything so that all that lies within a node
 * stands in a row after it, and the question is answered by two comparisons. Without recursion, for chains are long.
 */
public final class Nesting {
    private final int[] order;
    private final int[] first;
    private final int[] last;

    /** By the parents, {@link OrganizationIndex#NONE} or another negative number for none; they must not go in circles. */
    public Nesting(int[] parent) {
        int n = parent.length;
        order = new int[n];
        first = new int[n];
        last = new int[n];
        IntRows below = IntRows.byKey(parent, n);
        int[] turn = new int[n];
        int[] path = new int[n + 1];
        int next = 0;
        for (int root = 0; root < n; root++) {
            if (parent[root] >= 0) {
                continue;
            }
            int depth = 0;
            path[0] = root;
            next = enter(root, next);
            while (depth >= 0) {
                int at = path[depth];
                if (turn[at] == below.size(at)) {
                    last[at] = next - 1;
                    depth--;
                } else {
                    int child = below.get(at, turn[at]++);
                    next = enter(child, next);
                    path[++depth] = child;
                }
            }
        }
    }

    private int enter(int node, int place) {
        first[node] = place;
        order[place] = node;
        return place + 1;
    }

    /** Whether the inner node is the outer one or lies within it. */
    public boolean isWithin(int inner, int outer) {
        return first[outer] <= first[inner] && first[inner] <= last[outer];
    }

    /** All nodes, each before those within it. */
    public int[] outsideIn() {
        return order.clone();
    }

    /** The node and all within it, each before those within it. */
    public int[] within(int node) {
        return Arrays.copyOfRange(order, first[node], last[node] + 1);
    }
}
