package io.github.distributedleadership.rules.holding.count;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Questions about a few codes, asked about every responsibility and every decision, and so without a stream for each. */
public final class Codes {
    /** Up to so many it is faster to look at each. */
    private static final int FEW = 8;

    private Codes() {}

    /** {@return whether that code is one of these, which are in order} */
    public static boolean includes(int[] sorted, int code) {
        return sorted.length > FEW ? Arrays.binarySearch(sorted, code) >= 0 : any(sorted, one -> one == code);
    }

    /** {@return whether it holds of one of them} */
    public static boolean any(int[] codes, IntPredicate holds) {
        for (int code : codes) {
            if (holds.test(code)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether it holds of all of them} */
    public static boolean all(int[] codes, IntPredicate holds) {
        return !any(codes, holds.negate());
    }

    /** {@return those of whom it holds, in their order; the same array where it holds of all} */
    public static int[] those(int[] codes, IntPredicate holds) {
        int[] those = new int[codes.length];
        int n = 0;
        for (int code : codes) {
            if (holds.test(code)) {
                those[n++] = code;
            }
        }
        return n == codes.length ? codes : Arrays.copyOf(those, n);
    }
}
