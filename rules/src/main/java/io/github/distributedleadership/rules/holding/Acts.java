package io.github.distributedleadership.rules.holding;

import com.google.common.primitives.Ints;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.rules.holding.count.Codes;
import io.github.distributedleadership.rules.holding.count.Shares;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Acts on one responsibility, by time: the day of each and who took part, as codes in order.
 *
 * @param days the day of each act
 * @param people who took part in each, at least one
 */
record Acts(int[] days, int[][] people) {
    static final Acts NONE = new Acts(new int[0], new int[0][]);

    int size() {
        return days.length;
    }

    /** Of whom something is asked on a day. */
    interface OnDay {
        boolean holds(int code, int day);
    }

    /** {@return these acts as those took part in them for whom that holds; without the acts in which none of them did} */
    Acts by(OnDay who) {
        int[][] some = new int[size()][];
        int[] when = new int[size()];
        int n = 0;
        for (int i = 0; i < size(); i++) {
            int day = days[i];
            int[] present = Codes.those(people[i], code -> who.holds(code, day));
            if (present.length > 0) {
                some[n] = present;
                when[n++] = days[i];
            }
        }
        return n == size() ? new Acts(days, some) : new Acts(Arrays.copyOf(when, n), Arrays.copyOf(some, n));
    }

    /** {@return whether the one of that code took part in the act of that number} */
    boolean has(int act, int code) {
        return Codes.includes(people[act], code);
    }

    /** {@return whether that one alone took part} */
    boolean isAlone(int act, int code) {
        return people[act].length == 1 && people[act][0] == code;
    }

    /** {@return how often each took part alone} */
    Shares alone() {
        Shares alone = new Shares();
        for (int[] one : people) {
            if (one.length == 1) {
                alone.add(one[0], 1);
            }
        }
        return alone;
    }

    /** {@return each act as one, split evenly over those who took part} */
    Shares shares() {
        Shares shares = new Shares();
        for (int[] together : people) {
            for (int code : together) {
                shares.add(code, 1.0 / together.length);
            }
        }
        return shares;
    }

    /** {@return the codes of all who took part, in order} */
    int[] everybody() {
        return Arrays.stream(people)
                .flatMapToInt(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
    }

    /** {@return how many different acts there are, by day and people: what is many times alike on one day counts once} */
    int different() {
        int different = 0;
        for (int from = 0; from < size(); ) {
            int to = Stretches.endOfDay(days, from);
            different += to - from == 1 ? 1 : differentOf(from, to);
            from = to;
        }
        return different;
    }

    private int differentOf(int from, int to) {
        Set<List<Integer>> found = new HashSet<>();
        for (int i = from; i < to; i++) {
            found.add(Ints.asList(people[i]));
        }
        return found.size();
    }

    /**
     * {@return in how many of them somebody else took part than the one who most often acted alone}
     *
     * <p>Of several who did so equally often it is the one of whom the acts are worth least as evidence, then one for whom
     * that holds, then the first in order of codes.
     */
    Participation participation(IntPredicate first) {
        if (size() == 0) {
            return new Participation(OrganizationIndex.NONE, 0, 0, 0);
        }
        int different = different();
        Shares alone = alone();
        int[] candidates = candidates(alone);
        Participation best = of(candidates[0], (int) alone.weightOf(candidates[0]), different);
        for (int i = 1; i < candidates.length; i++) {
            Participation one = of(candidates[i], (int) alone.weightOf(candidates[i]), different);
            boolean isBefore = one.worth() < best.worth()
                    || one.worth() == best.worth() && first.test(one.top()) && !first.test(best.top());
            best = isBefore ? one : best;
        }
        return best;
    }

    private int[] candidates(Shares alone) {
        if (alone.size() == 0) {
            return everybody();
        }
        double most = alone.weightOf(alone.top());
        int[] candidates = new int[alone.size()];
        int n = 0;
        for (int i = 0; i < candidates.length; i++) {
            if (alone.weight(i) == most) {
                candidates[n++] = alone.code(i);
            }
        }
        Arrays.sort(candidates, 0, n);
        return Arrays.copyOf(candidates, n);
    }

    private Participation of(int code, int byOne, int different) {
        int others = size() - byOne;
        if (others == 0 || byOne == 0) {
            return new Participation(code, size(), others, Math.min(size(), different));
        }
        int stretches = Stretches.fewest(days, act -> isAlone(act, code));
        double worth = Participation.worth(size(), others, stretches, different);
        return new Participation(code, size(), others, worth);
    }
}
