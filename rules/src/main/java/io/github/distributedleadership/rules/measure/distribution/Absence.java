package io.github.distributedleadership.rules.measure.distribution;

/** Who is away, and how many responsibilities are therefore unheld. */
final class Absence {
    private final HolderSets sets;
    private final boolean[] away;
    /** Of each set, how many are still there. */
    private final int[] left;

    private int unheld;
    private int people;

    Absence(HolderSets sets) {
        this.sets = sets;
        away = new boolean[sets.people];
        left = new int[sets.sets];
        for (int s = 0; s < left.length; s++) {
            left[s] = sets.begins[s + 1] - sets.begins[s];
        }
    }

    boolean isAway(int person) {
        return away[person];
    }

    int people() {
        return people;
    }

    int unheld() {
        return unheld;
    }

    int left(int set) {
        return left[set];
    }

    void add(int person) {
        away[person] = true;
        people++;
        for (int i = sets.setBegins[person]; i < sets.setBegins[person + 1]; i++) {
            if (--left[sets.setsOf[i]] == 0) {
                unheld += sets.times[sets.setsOf[i]];
            }
        }
    }

    void remove(int person) {
        away[person] = false;
        people--;
        for (int i = sets.setBegins[person]; i < sets.setBegins[person + 1]; i++) {
            if (left[sets.setsOf[i]]++ == 0) {
                unheld -= sets.times[sets.setsOf[i]];
            }
        }
    }

    /** Who is away, in order. */
    int[] away() {
        int[] list = new int[people];
        int n = 0;
        for (int person = 0; person < away.length; person++) {
            if (away[person]) {
                list[n++] = person;
            }
        }
        return list;
    }
}
