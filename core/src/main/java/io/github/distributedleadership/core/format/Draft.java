package io.github.distributedleadership.core.format;

import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.organization.Table;
import java.util.EnumSet;
import java.util.Set;

/** An organisation while it is read. */
final class Draft {
    final OrganizationBuilder organization = Organization.builder();
    final RowLines lines = new RowLines();
    private final Set<Table> read = EnumSet.noneOf(Table.class);

    /** Notes that the collection was read to its end, whatever is wrong with its rows. */
    void hasRead(Table table) {
        read.add(table);
    }

    /** Says of the collections that were not read that anything may be in them. */
    void forgiveTheRest() {
        for (Table table : Table.values()) {
            if (!read.contains(table)) {
                organization.unreadable(table);
            }
        }
    }
}
