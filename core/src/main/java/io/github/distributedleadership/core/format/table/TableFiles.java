package io.github.distributedleadership.core.format.table;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.format.token.Characters;
import io.github.distributedleadership.core.format.token.Faults;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Which tables a folder holds. Files of other names than {@code *.csv}, and hidden ones, are none of ours. */
final class TableFiles {
    static final String ORGANIZATION = "organization";
    static final String MEMBERSHIPS = "memberships";
    static final String REPORTING = "reporting";
    private static final String SUFFIX = ".csv";

    /** In the order in which they are read and their problems are listed. */
    private static final List<String> KNOWN = known();

    private final Path folder;
    private final TreeSet<String> names = new TreeSet<>();

    private TableFiles(Path folder) {
        this.folder = folder;
    }

    private static List<String> known() {
        List<String> known = new ArrayList<>(List.of(ORGANIZATION));
        for (Table table : Table.values()) {
            known.add(table.key());
            if (table == Table.MEMBERS) {
                known.add(REPORTING);
            } else if (table == Table.TEAMS) {
                known.add(MEMBERSHIPS);
            }
        }
        return known;
    }

    /** Looks into the folder, and tells of what does not belong there. */
    static TableFiles in(Path folder, Faults faults) throws IOException {
        TableFiles files = new TableFiles(folder);
        TreeSet<String> found = new TreeSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                if (name.toLowerCase(Locale.ROOT).endsWith(SUFFIX) && !name.startsWith(".")) {
                    found.add(name);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        for (String name : found) {
            files.add(name, faults);
        }
        return files;
    }

    private void add(String name, Faults faults) throws IOException {
        faults.in(name);
        boolean own = name.startsWith("x-") && name.endsWith(SUFFIX);
        if (!own && !KNOWN.contains(name.substring(0, name.length() - SUFFIX.length())) || !name.endsWith(SUFFIX)) {
            List<String> candidates = KNOWN.stream().map(key -> key + SUFFIX).toList();
            String near = faults.nearMiss(name, candidates);
            faults.add(
                    "",
                    0,
                    "is no table of an organisation"
                            + (near.isEmpty()
                                    ? "; there are " + String.join(", ", candidates)
                                            + ", and a table of your own begins with x-"
                                    : near));
            return;
        }
        BasicFileAttributes attributes =
                Files.readAttributes(folder.resolve(name), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isSymbolicLink()) {
            faults.add("", 0, "is a link, which is not followed; put the file itself into the folder");
        } else if (!attributes.isRegularFile()) {
            faults.add("", 0, "is not a file; put the table itself there");
        } else {
            names.add(name.substring(0, name.length() - SUFFIX.length()));
            return;
        }
        names.add("!" + name);
    }

    /** Whether the table is there and may be read. */
    boolean has(String key) {
        return names.contains(key);
    }

    /** Whether something stands in the place of the table that is none. */
    boolean isRefused(String key) {
        return names.contains("!" + key + SUFFIX);
    }

    /** {@return the tables of one's own, in the order of their names} */
    List<String> own() {
        return names.stream().filter(name -> name.startsWith("x-")).toList();
    }

    Characters open(String key) throws IOException {
        return Characters.of(Files.newInputStream(folder.resolve(key + SUFFIX), LinkOption.NOFOLLOW_LINKS));
    }

    static String name(String key) {
        return key + SUFFIX;
    }

    /** {@return the place of the file among all} */
    static int place(String fileName) {
        int place = KNOWN.indexOf(fileName.substring(0, Math.max(0, fileName.length() - SUFFIX.length())));
        return place < 0 ? KNOWN.size() : place;
    }

    /** {@return what one may call a table of one's own} */
    static boolean isNameOfOwn(String key) {
        return key.matches("x-[a-zA-Z0-9](?:[a-zA-Z0-9_.-]{0,100}[a-zA-Z0-9_-])?");
    }
}
