package io.github.distributedleadership.rules.condition.count;

import io.github.distributedleadership.core.description.FieldId;

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
    private static final FieldId[] FIELDS = FieldId.values();

    private final byte[] verdicts;

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
        verdicts[number] = (byte) (FIRST_FIELD + field.ordinal());
    }

    /** Counts the units in their order. */
    public void addTo(UnitCounter count) {
        for (int i = 0; i < verdicts.length; i++) {
            int verdict = Byte.toUnsignedInt(verdicts[i]);
            if (verdict >= FIRST_FIELD) {
                count.unknown(FIELDS[verdict - FIRST_FIELD]);
            } else if (verdict != NO_UNIT) {
                count.unit(i, verdict == COUNTS);
            }
        }
    }
}
