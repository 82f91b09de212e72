package io.github.distributedleadership.rules.measure.distribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Who holds what: sets of people, each with the number of responsibilities that exactly they hold, as primitive arrays.
 */
final class HolderSets {
    final int people;
    final int sets;
    /** The people of set s are members[begins[s]] up to members[begins[s + 1]]. */
    final int[] begins;

    final int[] members;
    /** How many responsibilities exactly these people hold. */
    final int[] times;
    /** The sets of person p are setsOf[setBegins[p]] up to setsOf[setBegins[p + 1]]. */
    final int[] setBegins;

    final int[] setsOf;
    final int responsibilities;

    HolderSets(int people, int[][] holders) {
        this.people = people;
        int[][] sorted = new int[holders.length][];
        for (int i = 0; i < holders.length; i++) {
            sorted[i] = Arrays.stream(holders[i]).sorted().distinct().toArray();
            if (sorted[i].length == 0 || sorted[i][0] < 0 || sorted[i][sorted[i].length - 1] >= people) {
                throw new IllegalArgumentException("each responsibility must have holders, numbered from 0 to "
                        + (people - 1) + ", but one had " + Arrays.toString(holders[i]));
            }
        }
        Arrays.sort(sorted, Comparator.comparingInt((int[] set) -> set.length).thenComparing(Arrays::compare));
        List<int[]> distinct = new ArrayList<>();
        int[] counts = new int[sorted.length];
        for (int[] set : sorted) {
            if (distinct.isEmpty() || !Arrays.equals(distinct.get(distinct.size() - 1), set)) {
                distinct.add(set);
            }
            counts[distinct.size() - 1]++;
        }
        responsibilities = holders.length;
        sets = distinct.size();
        times = Arrays.copyOf(counts, sets);
        begins = new int[sets + 1];
        setBegins = new int[people + 1];
        for (int s = 0; s < sets; s++) {
            begins[s + 1] = begins[s] + distinct.get(s).length;
            for (int person : distinct.get(s)) {
                setBegins[person + 1]++;
            }
        }
        members = new int[begins[sets]];
        setsOf = new int[begins[sets]];
        for (int p = 0; p < people; p++) {
            setBegins[p + 1] += setBegins[p];
        }
        int[] next = setBegins.clone();
        for (int s = 0; s < sets; s++) {
            int[] set = distinct.get(s);
            System.arraycopy(set, 0, members, begins[s], set.length);
            for (int person : set) {
                setsOf[next[person]++] = s;
            }
        }
    }

    /** How many responsibilities a person holds, alone or with others. */
    int held(int person) {
        int held = 0;
        for (int i = setBegins[person]; i < setBegins[person + 1]; i++) {
            held += times[setsOf[i]];
        }
        return held;
    }

    /** The fewest unheld responsibilities that are more than half. */
    int majority() {
        return responsibilities / 2 + 1;
    }
}
