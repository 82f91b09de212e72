package io.github.distributedleadership.rules.holding;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * In how many stretches acts come, where the order within a day is not on record.
 *
 * <p>A stretch (a run, in statistics) is a sequence of acts of one sort that no other interrupts.
 */
final class Stretches {
    private Stretches() {}

    /**
     * {@return the fewest stretches in which acts of two sorts can have come}
     *
     * @param days the day of each act, in order
     * @param first whether the act of that number is of the first sort
     */
    static int fewest(int[] days, IntPredicate first) {
        IntUnaryOperator sort = act -> first.test(act) ? 0 : 1;
        if (hasDaysOfOneAct(days)) {
            return inOrder(days.length, sort);
        }
        int[] sorts = new int[days.length];
        Arrays.setAll(sorts, sort);
        return fewest(days, sorts, 2);
    }

    /**
     * {@return the fewest stretches in which these acts can have come}
     *
     * @param days the day of each act, in order
     * @param sorts the sort of each act, from 0
     * @param kinds how many sorts there are
     */
    static int fewest(int[] days, int[] sorts, int kinds) {
        if (hasDaysOfOneAct(days)) {
            return inOrder(days.length, act -> sorts[act]);
        }
        // for each sort, the fewest stretches up to here of which the last is of that sort
        int[] ending = new int[kinds];
        int best = 0;
        for (int from = 0; from < days.length; ) {
            int to = endOfDay(days, from);
            boolean[] onDay = new boolean[kinds];
            int different = 0;
            for (int i = from; i < to; i++) {
                different += onDay[sorts[i]] ? 0 : 1;
                onDay[sorts[i]] = true;
            }
            ending = after(ending, best, onDay, different, from == 0);
            best = Ints.min(ending);
            from = to;
        }
        return best;
    }

    private static boolean hasDaysOfOneAct(int[] days) {
        for (int i = 1; i < days.length; i++) {
            if (days[i] == days[i - 1]) {
                return false;
            }
        }
        return true;
    }

    private static int inOrder(int acts, IntUnaryOperator sort) {
        int stretches = 0;
        int before = -1;
        for (int i = 0; i < acts; i++) {
            int one = sort.applyAsInt(i);
            stretches += one == before ? 0 : 1;
            before = one;
        }
        return stretches;
    }

    private static int[] after(int[] ending, int best, boolean[] onDay, int different, boolean isFirstDay) {
        int[] next = new int[ending.length];
        for (int last = 0; last < next.length; last++) {
            next[last] = Integer.MAX_VALUE / 2;
            if (onDay[last]) {
                next[last] = isFirstDay ? different : best + different;
                for (int start = 0; start < next.length && !isFirstDay; start++) {
                    boolean continues = onDay[start] && (different == 1 ? start == last : start != last);
                    next[last] = continues ? Math.min(next[last], ending[start] + different - 1) : next[last];
                }
            }
        }
        return next;
    }

    /**
     * {@return at least as many stretches as there can have been, whatever the order within each day; exact where each day
     * has one act}
     */
    static int most(int[] days, int[] sorts, int kinds) {
        int stretches = 0;
        int before = -1;
        for (int from = 0; from < days.length; ) {
            int to = endOfDay(days, from);
            int[] counts = new int[kinds];
            for (int i = from; i < to; i++) {
                counts[sorts[i]]++;
            }
            int greatest = Ints.max(counts);
            int acts = to - from;
            stretches += Math.min(acts, 2 * (acts - greatest) + 1);
            int only = greatest == acts ? sorts[from] : -1;
            stretches -= only >= 0 && only == before ? 1 : 0;
            before = only;
            from = to;
        }
        return stretches;
    }

    static int endOfDay(int[] days, int from) {
        int to = from + 1;
        while (to < days.length && days[to] == days[from]) {
            to++;
        }
        return to;
    }
}
