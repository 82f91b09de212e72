package io.github.distributedleadership.rules.condition.count;

import io.github.distributedleadership.rules.rule.Told;
import java.util.ArrayList;
import java.util.List;

/**
 * What is found out about each of many units, in whatever order; read out in the order of the numbers.
 *
 * <p>One byte per unit, so that millions of decisions can be judged responsibility by responsibility, different units by
 * different threads.
 */
public final class UnitOutcomes {
    private static final byte NO_UNIT = 0;
    private static final byte COUNTS = 1;
    private static final byte DOES_NOT_COUNT = 2;
    private static final int FIRST_UNKNOWN = 3;
    /** So many different sets of fields can be missing; what comes after them is told as the last. */
    private static final int MOST = 256 - FIRST_UNKNOWN;

    private final byte[] outcomes;
    private final List<Told> unknowns = new ArrayList<>();

    /** For that many units, none of them judged. */
    public UnitOutcomes(int units) {
        outcomes = new byte[units];
    }

    /** What may be a unit. */
    public void ask(int number, Told isOne, Told counts) {
        if (isOne.isNo()) {
            return;
        }
        // whether it counts is nothing to one that may be none
        Told known = isOne.isUnknown() && !counts.isUnknown() ? isOne : isOne.isYes() ? counts : isOne.and(counts);
        outcomes[number] = known.isUnknown() ? unknown(known) : known.isYes() ? COUNTS : DOES_NOT_COUNT;
    }

    private byte unknown(Told told) {
        synchronized (unknowns) {
            int place = unknowns.indexOf(told);
            if (place < 0 && unknowns.size() < MOST) {
                place = unknowns.size();
                unknowns.add(told);
            }
            return (byte) (FIRST_UNKNOWN + (place < 0 ? MOST - 1 : place));
        }
    }

    /** Counts the units in their order. */
    public void addTo(UnitCounter count) {
        for (int i = 0; i < outcomes.length; i++) {
            int outcome = Byte.toUnsignedInt(outcomes[i]);
            if (outcome != NO_UNIT) {
                count.ask(
                        i,
                        Told.YES,
                        outcome >= FIRST_UNKNOWN ? unknowns.get(outcome - FIRST_UNKNOWN) : Told.of(outcome == COUNTS));
            }
        }
    }
}
