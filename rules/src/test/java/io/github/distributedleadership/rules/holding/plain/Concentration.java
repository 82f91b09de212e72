package io.github.distributedleadership.rules.holding.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How far decisions lie with one person.
 *
 * @param n how many decisions
 * @param top who made the most alone; empty: nobody made any alone
 * @param topAlone how many he made alone: a_top
 * @param worth as how many independent decisions they count: n'
 */
record Concentration<P>(int n, Optional<P> top, int topAlone, double worth) {

    /** {@return that of these decisions; of persons who are even in all else the first in that order is the top} */
    static <P> Concentration<P> of(List<Act<P>> acts, Comparator<P> firstOfEven) {
        List<P> persons = new ArrayList<>();
        for (Act<P> act : acts) {
            for (P person : act.standing()) {
                if (!persons.contains(person)) {
                    persons.add(person);
                }
            }
        }
        persons.sort(firstOfEven);
        Optional<P> top = Optional.empty();
        int most = 0;
        double worthOfTop = 0;
        for (P person : persons) {
            int alone = 0;
            for (Act<P> act : acts) {
                alone += act.isAlone(person) ? 1 : 0;
            }
            double worth = worth(acts, person);
            if (alone > most || alone == most && alone > 0 && worth < worthOfTop) {
                top = Optional.of(person);
                most = alone;
                worthOfTop = worth;
            }
        }
        if (top.isEmpty()) {
            worthOfTop = Math.min(acts.size(), different(acts));
        }
        return new Concentration<>(acts.size(), top, most, worthOfTop);
    }

    /** n' = n (1 - r) / (1 + r), and never more than the number of different (day, deciders). */
    private static <P> double worth(List<Act<P>> acts, P top) {
        Map<LocalDate, int[]> days = new TreeMap<>();
        int alone = 0;
        for (Act<P> act : acts) {
            int[] day = days.computeIfAbsent(act.day(), d -> new int[2]);
            if (act.isAlone(top)) {
                day[0]++;
                alone++;
            } else {
                day[1]++;
            }
        }
        double n = acts.size();
        double m = n - alone;
        if (m == 0 || m == n) {
            return Math.min(n, different(acts));
        }
        int runs = Runs.fewest(List.copyOf(days.values()));
        double r = Math.max(0, 1 - (runs - 1) * n / (2 * m * (n - m)));
        return Math.min(n * (1 - r) / (1 + r), different(acts));
    }

    private static <P> int different(List<Act<P>> acts) {
        Set<List<Object>> different = new HashSet<>();
        for (Act<P> act : acts) {
            different.add(List.of(act.day(), act.deciders()));
        }
        return different.size();
    }

    /** {@return m: in how many somebody else took part} */
    int others() {
        return n - topAlone;
    }

    /** {@return s = m / n; of no decisions 0} */
    double share() {
        return n == 0 ? 0 : (double) others() / n;
    }

    /** {@return P(Bin(n', b) >= m')} */
    double spreadP() {
        return Binomial.atLeast(worth, Parameters.B, share() * worth);
    }

    /** {@return P(Bin(n', c) <= m')} */
    double concentratedP() {
        return Binomial.atMost(worth, Parameters.C, share() * worth);
    }

    boolean isSpread() {
        return n > 0 && spreadP() <= Parameters.ALPHA;
    }

    boolean isConcentrated() {
        return n > 0 && Parameters.lessThanB(others(), n) && concentratedP() <= Parameters.ALPHA;
    }

    /** {@return whether they come in so long stretches that they are worth fewer than k} */
    boolean isInLongStretches() {
        return n >= Parameters.K && worth < Parameters.K;
    }

    /** {@return the class of the record from TOO_FEW on} */
    PlainRecord inRecord() {
        if (n < Parameters.K) {
            return PlainRecord.TOO_FEW;
        }
        if (worth < Parameters.K) {
            return PlainRecord.UNCLEAR;
        }
        if (isSpread()) {
            return PlainRecord.SPREAD;
        }
        return isConcentrated() ? PlainRecord.CONCENTRATED : PlainRecord.UNCLEAR;
    }
}
