package io.github.distributedleadership.core.description.row;

import io.github.distributedleadership.core.description.Table;

/** Is told of all that a value refers to. */
public interface References {
    /** Goes to the element of that place in a set or list, from 0. */
    void element(int place);

    /**
     * Takes one reference.
     *
     * @param table of which collection a row is named
     * @param id the id of that row
     * @param inside the field of the object in which the id stands; empty text: the id is the value or element itself
     */
    void to(Table table, Object id, String inside);
}
