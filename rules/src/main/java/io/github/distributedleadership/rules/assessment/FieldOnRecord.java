package io.github.distributedleadership.rules.assessment;

import io.github.distributedleadership.core.description.FieldId;

/**
 * How far a field is on record, over all rows that are.
 *
 * @param field which, or a whole table
 * @param presence how far
 * @param known in how many rows it says something, be it that there is none; of a whole table, how many rows it has
 * @param rows how many rows the table has
 */
public record FieldOnRecord(FieldId field, Presence presence, int known, int rows) {

    /** How far a field is on record. */
    public enum Presence {
        /** The table is complete, and every row says it. */
        PRESENT,
        /** Some rows say it; or all do, in a table of which only some rows are known. */
        PARTLY,
        /** The table was kept and has no row. */
        EMPTY,
        /** No row says it, or nobody kept the table. */
        MISSING
    }

    static FieldOnRecord of(FieldId field, boolean isComplete, int known, int rows) {
        Presence presence = rows == 0
                ? isComplete ? Presence.EMPTY : Presence.MISSING
                : known == 0 ? Presence.MISSING : known < rows || !isComplete ? Presence.PARTLY : Presence.PRESENT;
        return new FieldOnRecord(field, presence, known, rows);
    }
}
