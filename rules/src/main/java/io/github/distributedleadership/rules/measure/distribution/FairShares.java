package io.github.distributedleadership.rules.measure.distribution;

import java.util.Arrays;

/**
 * A bound from above on how many responsibilities k people leave unheld.
 *
 * <p>Each responsibility is shared out among those who hold it. Whoever is away, what is then unheld is no more than the sum
 * of their shares, since all holders of each such responsibility are among them. So k people leave unheld at most the sum
 * of the k largest shares, whichever way it is shared out; and the bound is the lower, the more even the shares are.
 * Pouring each responsibility to those of its holders who have least makes them as even as can be, and then the bound is
 * that of linear programming.
 */
final class FairShares {
    private static final double ROUNDING = 1e-6;

    private final HolderSets sets;
    private final double[] poured;
    /** What each person has. */
    private final double[] shares;

    private long steps;

    FairShares(HolderSets sets) {
        this.sets = sets;
        poured = new double[sets.members.length];
        shares = new double[sets.people];
    }

    /** How many times a responsibility was shared out so far, weighed by its holders. */
    long steps() {
        return steps;
    }

    double of(int person) {
        return shares[person];
    }

    /**
     * Shares out what is open: of a set with nobody who stays, to those who are neither away nor stay.
     *
     * @param absence who is away for good
     * @param stays who stays for good
     * @param sweeps how many times at most
     */
    void pour(Absence absence, boolean[] stays, int sweeps) {
        double change = Double.POSITIVE_INFINITY;
        for (int sweep = 0; sweep < sweeps && change > ROUNDING / 10; sweep++) {
            change = 0;
            for (int s = 0; s < sets.sets; s++) {
                change = Math.max(change, pour(s, absence, stays));
            }
        }
    }

    private double pour(int set, Absence absence, boolean[] stays) {
        int begin = sets.begins[set];
        int end = sets.begins[set + 1];
        steps += end - begin;
        boolean open = absence.left(set) > 0;
        double level = Double.POSITIVE_INFINITY;
        int pouring = 0;
        double filled = 0;
        for (int i = begin; i < end; i++) {
            shares[sets.members[i]] -= poured[i];
            open &= !stays[sets.members[i]];
        }
        if (open) {
            // the level to which times[set] fills the lowest: raised one holder after the other
            double[] heights = new double[end - begin];
            for (int i = begin; i < end; i++) {
                if (!absence.isAway(sets.members[i])) {
                    heights[pouring++] = shares[sets.members[i]];
                }
            }
            Arrays.sort(heights, 0, pouring);
            for (int n = 1; n <= pouring; n++) {
                filled += heights[n - 1];
                double full = (sets.times[set] + filled) / n;
                if (n == pouring || full <= heights[n]) {
                    level = full;
                    break;
                }
            }
        }
        double change = 0;
        for (int i = begin; i < end; i++) {
            int person = sets.members[i];
            double fresh = open && !absence.isAway(person) ? Math.max(0, level - shares[person]) : 0;
            change = Math.max(change, Math.abs(fresh - poured[i]));
            poured[i] = fresh;
            shares[person] += fresh;
        }
        return change;
    }

    /**
     * How many more must be away at least, so that so many more responsibilities are unheld; more than there are people:
     * it cannot be.
     */
    int atLeast(int missing, double[] sorted) {
        if (missing <= 0) {
            return 0;
        }
        System.arraycopy(shares, 0, sorted, 0, shares.length);
        Arrays.sort(sorted);
        double sum = 0;
        for (int n = 1; n <= sorted.length; n++) {
            sum += sorted[sorted.length - n];
            if (sum >= missing - ROUNDING) {
                return n;
            }
        }
        return sorted.length + 1;
    }
}
