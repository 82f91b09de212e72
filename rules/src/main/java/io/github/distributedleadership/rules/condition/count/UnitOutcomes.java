package io.github.distributedleadership.rules.condition.count;

import io.github.distributedleadership.core.description.FieldId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What is found out about each of many units, in whatever order; read out in the order of the numbers.
 *
 * <p>One byte per unit, so that millions of decisions can be judged responsibility by responsibility, different units by different threads.
 */
public final class UnitOutcomes {
    private static final byte NO_UNIT = 0;
    private static final byte COUNTS = 1;
    private static final byte DOES_NOT_COUNT = 2;
    private static final byte FIRST_FIELD = 3;

    private final byte[] verdicts;
    private final List<FieldId> fields = new CopyOnWriteArrayList<>();

    /** For that many units, none of them judged. */
    public UnitOutcomes(int units) {
        verdicts = new byte[units];
    }

    /** A unit on record. */
    public void unit(int number, boolean counts) {
        verdicts[number] = counts ? COUNTS : DOES_NOT_COUNT;
    }

    /** A unit that is not on record, because that field is missing. */
    public void unknown(int number, FieldId field) {
        int place = fields.indexOf(field);
        verdicts[number] = (byte) (FIRST_FIELD + (place < 0 ? placeOf(field) : place));
    }

    private synchronized int placeOf(FieldId field) {
        if (!fields.contains(field)) {
            fields.add(field);
        }
        return fields.indexOf(field);
    }

    /** Counts the units in their order. */
    public void addTo(UnitCounter count) {
        for (int i = 0; i < verdicts.length; i++) {
            byte verdict = verdicts[i];
            if (verdict >= FIRST_FIELD) {
                count.unknown(fields.get(verdict - FIRST_FIELD));
            } else if (verdict != NO_UNIT) {
                count.unit(i, verdict == COUNTS);
            }
        }
    }
}
