package io.github.distributedleadership.cli;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.format.OrganizationTables;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What one can start from, each a small organisation with comments. */
enum Beginning {
    /** A teacher with a class. */
    SCHOOL,
    /** A small team and whoever founded it. */
    TEAM,
    /** A team that is asked. */
    SURVEY;

    /** The organisation, in a folder that {@code new} wrote. */
    static final String ORGANIZATION = "organization.yaml";

    private static final String QUESTIONNAIRE = "questionnaire.md";
    private static final String TABLES = "tables";

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Beginning> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    /** Whether a place of that name is one file, and not a folder. */
    static boolean isFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml") || lower.endsWith(".json");
    }

    /** What is written where the place is a file: the organisation first, and the sheet beside it where people are asked. */
    List<Path> filesAt(Path place) {
        return this == SURVEY ? List.of(place, sheetBeside(place)) : List.of(place);
    }

    /** What is written where the place is a folder: the organisation first. */
    List<Path> folderAt(Path place) {
        return List.of(place.resolve(ORGANIZATION), place.resolve(QUESTIONNAIRE), place.resolve(TABLES));
    }

    /** Writes the organisation as one file, whole or not at all. */
    void writeFile(Path place) throws IOException {
        Map<Path, String> files = new LinkedHashMap<>();
        String sheet = name(sheetBeside(place));
        if (this == SURVEY) {
            files.put(sheetBeside(place), text("survey/" + QUESTIONNAIRE));
        }
        String text = text(key() + "/" + ORGANIZATION);
        boolean json = name(place).toLowerCase(Locale.ROOT).endsWith(".json");
        files.put(
                place,
                json
                        ? OrganizationFormat.JSON.text(OrganizationFormat.YAML.parse(text))
                        : text.replace(ORGANIZATION, name(place)).replace(QUESTIONNAIRE, sheet));
        Map<Path, Path> parts = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, String> file : files.entrySet()) {
                Path part = partBeside(file.getKey());
                parts.put(part, file.getKey());
                Files.writeString(part, file.getValue(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            }
            for (Map.Entry<Path, Path> part : parts.entrySet()) {
                Files.move(part.getKey(), part.getValue());
            }
        } finally {
            for (Path part : parts.keySet()) {
                Files.deleteIfExists(part);
            }
        }
    }

    /** Writes the organisation, blank tables and the questionnaire as one folder, whole or not at all. */
    void writeFolder(Path place) throws IOException {
        Path target = place.toAbsolutePath().normalize();
        Path beside = Files.createDirectory(partBeside(target));
        try {
            Files.writeString(beside.resolve(ORGANIZATION), text(key() + "/" + ORGANIZATION));
            Files.writeString(beside.resolve(QUESTIONNAIRE), text("survey/" + QUESTIONNAIRE));
            OrganizationTables.write(blank(), beside.resolve(TABLES));
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE); // onto nothing, or onto an empty folder
        } finally {
            delete(beside);
        }
    }

    /** Tables with nothing in them yet: each is partial, so that a row that is missing says nothing. */
    private static Organization blank() {
        OrganizationBuilder blank = Organization.builder();
        for (Table table : Table.values()) {
            blank.partial(table);
        }
        return blank.build();
    }

    private static String text(String name) throws IOException {
        try (InputStream in = Beginning.class.getResourceAsStream("/new/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Path sheetBeside(Path place) {
        String name = name(place);
        return place.resolveSibling(name.substring(0, name.lastIndexOf('.')) + "-" + QUESTIONNAIRE);
    }

    private static String name(Path place) {
        return String.valueOf(place.getFileName());
    }

    private static Path partBeside(Path place) {
        Path target = place.toAbsolutePath().normalize();
        return target.resolveSibling(
                "." + name(target) + "." + ProcessHandle.current().pid() + ".part");
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.deleteIfExists(folder);
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                delete(entry);
            }
        }
        Files.delete(folder);
    }
}
