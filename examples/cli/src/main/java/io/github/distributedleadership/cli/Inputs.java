package io.github.distributedleadership.cli;

import com.google.common.collect.ImmutableMap;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.format.ChangeList;
import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.format.RatingsFormat;
import io.github.distributedleadership.core.network.Ratings;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.problem.InvalidFile;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import io.github.distributedleadership.rules.format.PolicyFormat;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads what commands are given, and says what is wrong with it. */
final class Inputs {
    static final String ORGANIZATION =
            "The organisation: a YAML file, a JSON file whose name ends in .json, a folder of CSV tables, or a folder that"
                    + " new wrote.";

    private Inputs() {}

    /** The school that comes with the command. */
    static Organization school() throws IOException {
        try (InputStream school = Inputs.class.getResourceAsStream("/examples/school.yaml")) {
            return OrganizationFormat.YAML.read(Objects.requireNonNull(school));
        }
    }

    /** Reads an organisation, and warns where data about people states no purpose. */
    static Organization organization(Path place, Console console) {
        Path file = described(place);
        Organization organization = read(file);
        boolean aboutPeople = Stream.of(Table.FEEDBACK, Table.TRUST, Table.SURVEYS, Table.RESPONSES)
                .anyMatch(table -> organization.size(table) > 0);
        if (aboutPeople && organization.purpose().isEmpty()) {
            console.message(Console.oneLine(file.toString())
                    + ": data: warning: there is feedback, trust or a survey, and no purpose is stated; say for"
                    + " what the data was gathered, such as data: {purpose: development}");
        }
        return organization;
    }

    /** Reads a list of changes. */
    static ChangeList changes(Path file) {
        if (Files.isDirectory(file)) {
            throw new BadInput(file.toString(), "is a folder; give the name of a file that holds a list of changes");
        }
        return read(file, "CHANGES", "holds a list of changes", () -> ChangeList.read(file));
    }

    /** Reads policies of one's own: id to policy, in the order of the file. */
    static ImmutableMap<String, SharingPolicy> policies(Path file) {
        if (!file.toString().isEmpty() && Files.isDirectory(file)) {
            throw new BadInput(file.toString(), "is a folder; give the name of a file that holds policies");
        }
        return read(file, "--policies", "holds policies", () -> PolicyFormat.read(file));
    }

    /** Reads ratings of those columns. */
    static Ratings ratings(Path file, RatingsFormat format) {
        if (Files.isDirectory(file)) {
            throw new BadInput(file.toString(), "is a folder; give the name of a file");
        }
        return read(file, "--ratings", "holds a row for each rater", () -> format.read(file));
    }

    /** Where the organisation stands: in a folder that {@code new} wrote, in the file there. */
    private static Path described(Path place) {
        if (place.toString().isEmpty()) {
            return place;
        }
        Path file = place.resolve(Beginning.ORGANIZATION);
        boolean tables = Places.isTaken(place.resolve("organization.csv"));
        return Files.isDirectory(place) && !tables && Files.isRegularFile(file) ? file : place;
    }

    private static Organization read(Path file) {
        return read(
                file,
                "ORG",
                "describes an organisation",
                () -> OrganizationFormat.of(file).read(file));
    }

    /** Reads something. */
    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T read(Path file, String parameter, String what, Reading<T> reading) {
        if (file.toString().isEmpty()) {
            throw new BadInput("", parameter + " was given an empty name; give the name of a file that " + what);
        }
        try {
            return reading.read();
        } catch (InvalidOrganization e) {
            throw new BadInput(file.toString(), e);
        } catch (InvalidFile e) {
            throw new BadInput(file.toString(), e);
        } catch (FileSystemException e) {
            String place = e.getFile() == null ? file.toString() : e.getFile();
            throw new BadInput(place, Console.reason(e));
        } catch (IOException e) {
            throw new BadInput(file.toString(), "cannot be read: " + Console.oneLine(String.valueOf(e.getMessage())));
        }
    }
}
