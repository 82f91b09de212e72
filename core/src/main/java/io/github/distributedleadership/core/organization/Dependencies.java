package io.github.distributedleadership.core.organization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.stream.IntStream;

/** What has to be in order before what, among responsibilities. */
public final class Dependencies {
    private Dependencies() {}

    /**
     * {@return the groups of responsibilities that depend on each other in a circle, each sorted by id, in the order of
     * their first ids}
     *
     * <p>A circle is not wrong: it says that its responsibilities can only be put in order together. Strong components
     * after Tarjan, without recursion, for chains are long.
     */
    public static ImmutableList<ImmutableList<ResponsibilityId>> cycles(Organization organization) {
        OrganizationIndex index = OrganizationIndex.of(organization);
        int n = index.responsibilities();
        int[][] next = new int[n][];
        for (int r = 0; r < n; r++) {
            next[r] = index.responsibility(r).dependsOn().orElse(ImmutableSortedSet.of()).stream()
                    .mapToInt(index::number)
                    .toArray();
        }
        int[] component = new StrongComponents(next).components();
        IntRows members = IntRows.byKey(component, n);
        return IntStream.range(0, n)
                .filter(c -> members.size(c) > 1 || members.size(c) == 1 && dependsOnItself(next, members.get(c, 0)))
                .mapToObj(c -> IntStream.of(members.row(c))
                        .mapToObj(index::responsibility)
                        .map(Responsibility::id)
                        .collect(ImmutableList.toImmutableList()))
                .sorted(Comparator.comparing((ImmutableList<ResponsibilityId> cycle) -> cycle.get(0)))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean dependsOnItself(int[][] next, int node) {
        return IntStream.of(next[node]).anyMatch(to -> to == node);
    }

    /** Tarjan's algorithm with its own stack. */
    private static final class StrongComponents {
        private final int[][] next;
        private final int[] order;
        private final int[] low;
        private final int[] component;
        private final Deque<Integer> open = new ArrayDeque<>();
        private int seen;
        private int components;

        StrongComponents(int[][] next) {
            this.next = next;
            order = new int[next.length];
            low = new int[next.length];
            component = new int[next.length];
            Arrays.fill(component, -1);
        }

        int[] components() {
            int[] turn = new int[next.length];
            Deque<Integer> path = new ArrayDeque<>();
            for (int start = 0; start < next.length; start++) {
                if (order[start] == 0) {
                    enter(start, path);
                }
                while (!path.isEmpty()) {
                    int at = path.peek();
                    if (turn[at] < next[at].length) {
                        int to = next[at][turn[at]++];
                        if (order[to] == 0) {
                            enter(to, path);
                        } else if (component[to] < 0) {
                            low[at] = Math.min(low[at], order[to]);
                        }
                    } else {
                        path.pop();
                        leave(at);
                        if (!path.isEmpty()) {
                            low[path.peek()] = Math.min(low[path.peek()], low[at]);
                        }
                    }
                }
            }
            return component;
        }

        private void enter(int node, Deque<Integer> path) {
            order[node] = ++seen;
            low[node] = seen;
            open.push(node);
            path.push(node);
        }

        private void leave(int node) {
            if (low[node] != order[node]) {
                return;
            }
            int member;
            do {
                member = open.pop();
                component[member] = components;
            } while (member != node);
            components++;
        }
    }
}
