package io.github.distributedleadership.rules.condition;

import java.util.ArrayList;
import java.util.List;

/**
 * What is found out about each of many units, in whatever order; read out in the order of the numbers.
 *
 * <p>One byte per unit, so that millions of decisions can be judged responsibility by responsibility.
 */
final class Verdicts {
    private static final byte NO_UNIT = 0;
    private static final byte COUNTS = 1;
    private static final byte DOES_NOT_COUNT = 2;
    private static final byte FIRST_FIELD = 3;

    private final byte[] verdicts;
    private final List<String> fields = new ArrayList<>();

    /** For that many units, none of them judged. */
    Verdicts(int units) {
        verdicts = new byte[units];
    }

    /** A unit on record. */
    void unit(int number, boolean counts) {
        verdicts[number] = counts ? COUNTS : DOES_NOT_COUNT;
    }

    /** A unit that is not on record, because that field is missing. */
    void unknown(int number, String field) {
        int place = fields.indexOf(field);
        if (place < 0) {
            place = fields.size();
            fields.add(field);
        }
        verdicts[number] = (byte) (FIRST_FIELD + place);
    }

    /** Counts the units in their order. */
    void addTo(Count count) {
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
