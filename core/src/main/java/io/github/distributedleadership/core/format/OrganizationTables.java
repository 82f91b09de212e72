package io.github.distributedleadership.core.format;

import io.github.distributedleadership.core.format.table.AtomicFolder;
import io.github.distributedleadership.core.format.table.TablesReading;
import io.github.distributedleadership.core.format.table.TablesWriting;
import io.github.distributedleadership.core.format.token.FileLibrary;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/**
 * An organisation as CSV tables in one folder: {@code organization.csv} with one row, {@code members.csv}, {@code
 * decisions.csv} and so on.
 *
 * <pre>{@code
 * OrganizationTables.write(school, Path.of("school"));
 * Organization same = OrganizationTables.read(Path.of("school"));
 * }</pre>
 *
 * <p>An absent table or column was not recorded, a table with only a header is recorded and empty, an empty cell is
 * unknown, {@code !none} is known to be none and {@code !empty} an empty list. What YAML, JSON and tables say is the same:
 * an organisation that is written in one form and read again is equal to what was written.
 *
 * <p>Reading needs the library {@code com.fasterxml.jackson.dataformat:jackson-dataformat-csv}; without it it throws an
 * {@link IllegalStateException} that says so. Tables are UTF-8, with or without byte order mark.
 */
public final class OrganizationTables {
    private OrganizationTables() {}

    /**
     * {@return the organisation in the tables of that folder}
     *
     * <p>Tables that are links are refused, not followed. A table of one's own, {@code x-….csv}, is kept as a field of
     * that name: a list of rows of which the first is the header.
     *
     * @throws InvalidOrganization with every problem of every table, where the folder holds no valid organisation
     * @throws IOException when the folder or a table cannot be read
     */
    public static Organization read(Path folder) throws IOException {
        return FileLibrary.neededForCsv(() -> TablesReading.read(folder));
    }

    /**
     * Writes the organisation into a new folder, as a whole or not at all: beside it first, then moved into its place.
     *
     * @param folder a place where nothing is yet, or an empty folder
     * @throws FileSystemException where something is there already, or the folder cannot be written
     */
    public static void write(Organization organization, Path folder) throws IOException {
        AtomicFolder.write(folder, files -> new TablesWriting(organization, files).write());
    }
}
