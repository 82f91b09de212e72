package io.github.distributedleadership.rules.holding.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The class of a record that is nothing but a row of decisions, for enumerations of all such rows. */
public final class OperatingCharacteristics {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private OperatingCharacteristics() {}

    /**
     * {@return the class of these decisions, one a day, in this order}
     *
     * @param deciders for each decision the persons who made it together, as bits: 1 the first, 2 the second, 3 both
     */
    public static PlainRecord classOf(int... deciders) {
        return of(deciders).inRecord();
    }

    /** {@return n' of these decisions, one a day, in this order} */
    public static double worth(int... deciders) {
        return of(deciders).worth();
    }

    /**
     * {@return whether several holders who are all accountable, and who alone decide, share it in name only: the record is
     * concentrated in one of them, or among them, or only one acts}
     */
    public static boolean isInNameOnly(int... deciders) {
        Concentration<Integer> all = of(deciders);
        // all take part as holders, so "without another holder" is "alone", and concentrated in and among are one
        boolean tested = all.inRecord() == PlainRecord.CONCENTRATED;
        boolean onlyOneActs =
                all.n() > 0 && all.topAlone() == all.n() && Math.pow(0.5, all.worth()) <= Parameters.ALPHA / 2;
        return tested || onlyOneActs;
    }

    private static Concentration<Integer> of(int... deciders) {
        List<Act<Integer>> acts = new ArrayList<>();
        for (int i = 0; i < deciders.length; i++) {
            Set<Integer> persons = new TreeSet<>();
            for (int person = 0; person < Integer.SIZE; person++) {
                if ((deciders[i] >>> person & 1) == 1) {
                    persons.add(person);
                }
            }
            acts.add(Act.of(FIRST.plusDays(i), persons));
        }
        return Concentration.of(acts, Comparator.naturalOrder());
    }
}
