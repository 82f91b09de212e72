package io.github.distributedleadership.rules.measure.distribution;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Searches the fewest whose absence leaves more than half unheld, by branch and bound. */
final class TruckSearch {
    /** Deeper than that it does not look; so the stack is safe whatever the budget. */
    private static final int MAX_DEPTH = 2000;

    private static final int FIRST_SWEEPS = 200;
    private static final int SWEEPS = 10;
    /** Beyond so many steps the better start is not worth its time. */
    private static final long MAX_START = 50_000_000;

    private final HolderSets sets;
    private final long budget;
    private final FairShares fair;
    private final Absence absence;
    private final boolean[] stays;
    private final double[] sorted;
    private int[] best;
    private int low;
    private boolean exhausted;

    TruckSearch(HolderSets sets, long budget) {
        this.sets = sets;
        this.budget = budget;
        fair = new FairShares(sets);
        absence = new Absence(sets);
        stays = new boolean[sets.people];
        sorted = new double[sets.people];
        int sweeps = (int) Math.max(1, Math.min(FIRST_SWEEPS, budget / Math.max(1, sets.members.length)));
        fair.pour(absence, stays, sweeps);
        low = fair.atLeast(sets.majority(), sorted);
        best = byShares();
        if (best.length > low && (long) sets.members.length * best.length <= MAX_START) {
            int[] bySets = bySets();
            best = bySets.length < best.length ? bySets : best;
        }
        if (best.length > low) {
            branch(0);
            low = exhausted ? low : best.length;
        }
    }

    /** Fewer it cannot be. */
    int low() {
        return low;
    }

    /** So many it is at most: these. */
    int[] best() {
        return best;
    }

    /** Away goes who has the largest share, one after the other; then who is not needed comes back, last first. */
    private int[] byShares() {
        int[] order = IntStream.range(0, sets.people)
                .boxed()
                .sorted(Comparator.comparingDouble(person -> -fair.of(person))) // stable
                .mapToInt(Integer::intValue)
                .toArray();
        Absence trial = new Absence(sets);
        int n = 0;
        while (trial.unheld() < sets.majority()) {
            trial.add(order[n++]);
        }
        return needed(trial, order, n);
    }

    /** Away go all who hold something together, in the order of what that leaves unheld for each of them. */
    private int[] bySets() {
        Absence trial = new Absence(sets);
        int[] order = new int[sets.people];
        int n = 0;
        while (trial.unheld() < sets.majority()) {
            int missing = sets.majority() - trial.unheld();
            double most = 0;
            int chosen = -1;
            for (int s = 0; s < sets.sets; s++) {
                if (trial.left(s) > 0) {
                    double gain = Math.min(missing, gain(trial, s)) / (double) trial.left(s);
                    if (gain > most) {
                        most = gain;
                        chosen = s;
                    }
                }
            }
            for (int i = sets.begins[chosen]; i < sets.begins[chosen + 1]; i++) {
                if (!trial.isAway(sets.members[i])) {
                    order[n++] = sets.members[i];
                    trial.add(sets.members[i]);
                }
            }
        }
        return needed(trial, order, n);
    }

    /** What is unheld more when all of a set go. */
    private int gain(Absence trial, int set) {
        if (trial.left(set) == 1 && sets.begins[set + 1] - sets.begins[set] == 1) {
            int person = sets.members[sets.begins[set]];
            int gain = 0;
            for (int i = sets.setBegins[person]; i < sets.setBegins[person + 1]; i++) {
                gain += trial.left(sets.setsOf[i]) == 1 ? sets.times[sets.setsOf[i]] : 0;
            }
            return gain;
        }
        int before = trial.unheld();
        int[] gone = new int[trial.left(set)];
        int n = 0;
        for (int i = sets.begins[set]; i < sets.begins[set + 1]; i++) {
            if (!trial.isAway(sets.members[i])) {
                gone[n++] = sets.members[i];
                trial.add(sets.members[i]);
            }
        }
        int gain = trial.unheld() - before;
        while (n > 0) {
            trial.remove(gone[--n]);
        }
        return gain;
    }

    private int[] needed(Absence trial, int[] order, int n) {
        for (int i = n - 1; i >= 0; i--) {
            trial.remove(order[i]);
            if (trial.unheld() < sets.majority()) {
                trial.add(order[i]);
            }
        }
        return trial.away();
    }

    private void branch(int depth) {
        int missing = sets.majority() - absence.unheld();
        if (missing <= 0) {
            if (absence.people() < best.length) {
                best = absence.away();
            }
            return;
        }
        if (exhausted || best.length == low) {
            return;
        }
        if (fair.steps() > budget || depth > MAX_DEPTH) {
            exhausted = true;
            return;
        }
        if (depth > 0) {
            fair.pour(absence, stays, SWEEPS);
        }
        int more = fair.atLeast(missing, sorted);
        if (absence.people() + more >= best.length) {
            return;
        }
        int person = undecided(sorted[sorted.length - more]);
        absence.add(person);
        branch(depth + 1);
        absence.remove(person);
        stays[person] = true;
        branch(depth + 1);
        stays[person] = false;
    }

    /** Of those who are neither away nor stay, the one whose share is nearest to where the bound was reached. */
    private int undecided(double border) {
        int chosen = -1;
        double nearest = Double.POSITIVE_INFINITY;
        for (int person = 0; person < sets.people; person++) {
            if (!absence.isAway(person) && !stays[person] && fair.of(person) > 0) {
                double distance = Math.abs(fair.of(person) - border);
                if (distance < nearest - 1e-9) {
                    nearest = distance;
                    chosen = person;
                }
            }
        }
        return chosen;
    }
}
