package io.github.distributedleadership.rules.measure.chance;

/**
 * Random numbers by counting: each is a function of the seed, the purpose, the run and how many were drawn before in that run.
 * So a run can be drawn by any thread at any time and is the same bit for bit.
 *
 * <p>Two keys of 64 bits, two rounds of the finaliser of SplitMix64 (in the variant 13 of Stafford): with one key all runs
 * would walk on one and the same circle, and stretches of it would overlap.
 */
final class Draws {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long first;
    private final long second;
    private long count;

    Draws(long seed, long purpose, long run) {
        first = mix(mix(seed + GOLDEN) ^ mix(purpose + 2 * GOLDEN) + run * GOLDEN);
        second = mix(mix(seed ^ GOLDEN) + mix(purpose ^ 3 * GOLDEN) ^ mix(run + 5 * GOLDEN));
    }

    /** 64 random bits. */
    long bits() {
        return mix(second + mix(first + count++ * GOLDEN));
    }

    /** A number from 0 to before the bound, each equally probable. */
    int below(int bound) {
        return (int) below((long) bound);
    }

    /** A number from 0 to before the bound, each equally probable. */
    long below(long bound) {
        // what would make the lowest numbers more probable is drawn again
        long top = Long.MAX_VALUE - (Long.MAX_VALUE % bound + 1) % bound;
        long drawn = bits() >>> 1;
        while (drawn > top) {
            drawn = bits() >>> 1;
        }
        return drawn % bound;
    }

    boolean yes() {
        return bits() < 0;
    }

    /** Brings the first so many of the numbers into an order of which each is equally probable. */
    void shuffle(int[] numbers, int firstMany) {
        for (int i = 0; i < firstMany; i++) {
            int other = i + below(numbers.length - i);
            int swap = numbers[i];
            numbers[i] = numbers[other];
            numbers[other] = swap;
        }
    }

    private static long mix(long z) {
        long x = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
        return x ^ (x >>> 31);
    }
}
