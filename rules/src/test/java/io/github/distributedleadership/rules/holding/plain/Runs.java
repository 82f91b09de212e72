package io.github.distributedleadership.rules.holding.plain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;

/**
 * Runs of two kinds in a row of days; a day is an array of how many of the first and how many of the second kind it has.
 */
final class Runs {
    private static final int FIRST = 0;
    private static final int SECOND = 1;
    private static final int NONE_YET = 2;

    private Runs() {}

    /** {@return the runs when each day is put in the order that gives the fewest} */
    static int fewest(List<int[]> days) {
        return extreme(days, true);
    }

    /** {@return the runs when each day is put in the order that gives the most} */
    static int most(List<int[]> days) {
        return extreme(days, false);
    }

    private static int extreme(List<int[]> days, boolean fewest) {
        // the best number of runs so far, by the kind that came last; -1: that kind cannot be last
        int[] best = {-1, -1, 0};
        for (int[] day : days) {
            if (day[FIRST] + day[SECOND] == 0) {
                continue;
            }
            int[] next = {-1, -1, -1};
            for (int last = 0; last <= NONE_YET; last++) {
                for (int start = 0; start <= SECOND && best[last] >= 0; start++) {
                    for (int end = 0; end <= SECOND; end++) {
                        int within = within(day, start, end, fewest);
                        if (within > 0) {
                            int runs = best[last] + within - (last == start ? 1 : 0);
                            boolean better = next[end] < 0 || (fewest ? runs < next[end] : runs > next[end]);
                            next[end] = better ? runs : next[end];
                        }
                    }
                }
            }
            best = next;
        }
        int most = -1;
        for (int runs : best) {
            if (runs >= 0) {
                most = most < 0 ? runs : fewest ? Math.min(most, runs) : Math.max(most, runs);
            }
        }
        return most;
    }

    /** {@return the runs within one day that begins and ends with these kinds, or 0 where it cannot} */
    private static int within(int[] day, int start, int end, boolean fewest) {
        int ofStart = day[start];
        int ofOther = day[1 - start];
        if (start == end) {
            if (ofOther == 0) {
                return ofStart > 0 ? 1 : 0;
            }
            if (ofStart < 2) {
                return 0;
            }
            return fewest ? 3 : 2 * Math.min(ofStart - 1, ofOther) + 1;
        }
        if (ofStart == 0 || ofOther == 0) {
            return 0;
        }
        return fewest ? 2 : 2 * Math.min(ofStart, ofOther);
    }

    /** {@return the probability of at most that many runs, if every order of them were alike} */
    static double atMost(int first, int second, int runs) {
        BigInteger ways = BigInteger.ZERO;
        for (int r = 1; r <= runs; r++) {
            ways = ways.add(ways(first, second, r));
        }
        return share(ways, choose(first + second, first));
    }

    /** {@return the probability of at least that many runs, if every order of them were alike} */
    static double atLeast(int first, int second, int runs) {
        BigInteger ways = BigInteger.ZERO;
        for (int r = runs; r <= first + second; r++) {
            ways = ways.add(ways(first, second, r));
        }
        return share(ways, choose(first + second, first));
    }

    private static double share(BigInteger part, BigInteger whole) {
        return new BigDecimal(part)
                .divide(new BigDecimal(whole), MathContext.DECIMAL64)
                .doubleValue();
    }

    /** {@return how many orders have exactly that many runs} */
    static BigInteger ways(int first, int second, int runs) {
        if (first == 0 || second == 0) {
            return runs == 1 && first + second > 0 ? BigInteger.ONE : BigInteger.ZERO;
        }
        int half = runs / 2;
        if (runs % 2 == 0) {
            return choose(first - 1, half - 1)
                    .multiply(choose(second - 1, half - 1))
                    .multiply(BigInteger.TWO);
        }
        return choose(first - 1, half)
                .multiply(choose(second - 1, half - 1))
                .add(choose(first - 1, half - 1).multiply(choose(second - 1, half)));
    }

    static BigInteger choose(int n, int k) {
        if (k < 0 || k > n) {
            return BigInteger.ZERO;
        }
        BigInteger ways = BigInteger.ONE;
        for (int i = 1; i <= k; i++) {
            ways = ways.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
        }
        return ways;
    }
}
