package io.github.distributedleadership.benchmarks.net;

import java.util.ArrayList;
import java.util.List;

/**
 * Where two lists differ: what both have in the same order is left out, so that what was put in or taken out moves nothing.
 *
 * @param from where the difference begins in the old list
 * @param before what only the old list has there
 * @param after what only the new list has there
 */
record Alignment<T>(int from, List<T> before, List<T> after) {
    /** Beyond so many pairs to compare, lists are taken to differ as a whole. */
    private static final long MOST = 4_000_000;

    static <T> List<Alignment<T>> of(List<T> before, List<T> after) {
        int shorter = Math.min(before.size(), after.size());
        int first = 0;
        while (first < shorter && before.get(first).equals(after.get(first))) {
            first++;
        }
        int last = 0;
        while (last < shorter - first
                && before.get(before.size() - 1 - last).equals(after.get(after.size() - 1 - last))) {
            last++;
        }
        List<T> old = before.subList(first, before.size() - last);
        List<T> now = after.subList(first, after.size() - last);
        if (old.isEmpty() && now.isEmpty()) {
            return List.of();
        }
        return (long) old.size() * now.size() > MOST
                ? List.of(new Alignment<>(first, old, now))
                : apart(first, old, now, alike(old, now));
    }

    /** How many both have in the same order, from each place in each list on. */
    private static <T> int[][] alike(List<T> old, List<T> now) {
        int[][] alike = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                alike[i][j] = old.get(i).equals(now.get(j))
                        ? 1 + alike[i + 1][j + 1]
                        : Math.max(alike[i + 1][j], alike[i][j + 1]);
            }
        }
        return alike;
    }

    private static <T> List<Alignment<T>> apart(int from, List<T> old, List<T> now, int[][] alike) {
        List<Alignment<T>> found = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            int startOfOld = i;
            int startOfNew = j;
            while ((i < old.size() || j < now.size()) && !isSame(old, now, i, j)) {
                if (j == now.size() || (i < old.size() && alike[i + 1][j] >= alike[i][j + 1])) {
                    i++;
                } else {
                    j++;
                }
            }
            if (i > startOfOld || j > startOfNew) {
                found.add(new Alignment<>(from + startOfOld, old.subList(startOfOld, i), now.subList(startOfNew, j)));
            }
            while (isSame(old, now, i, j)) {
                i++;
                j++;
            }
        }
        return found;
    }

    private static <T> boolean isSame(List<T> old, List<T> now, int i, int j) {
        return i < old.size() && j < now.size() && old.get(i).equals(now.get(j));
    }
}
