package io.github.distributedleadership.cli;

import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.format.OrganizationTables;
import io.github.distributedleadership.core.format.PseudonymKey;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.pseudonym.Pseudonyms;
import io.github.distributedleadership.core.problem.InvalidFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code leadership convert}: the same organisation in another form. */
@Command(
        name = "convert",
        description = "Writes an organisation in another form, and by other names where that is asked for.",
        versionProvider = Version.class,
        footer = {"", "Example:", "  leadership convert school.yaml --to tables --out school"})
final class Convert implements Callable<Integer> {
    private static final String ANOTHER = "give a new place to --out";

    private static final int MOST_WARNINGS = 20;

    private final Console console;

    @ParentCommand
    private Main main = new Main();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ORG", description = Inputs.ORGANIZATION)
    private Path organization = Path.of("");

    @Option(
            names = "--to",
            paramLabel = "yaml|json|tables",
            required = true,
            description = "In which form. Tables are written into the new folder that --out names.",
            converter = FormConverter.class)
    private Form form = Form.YAML;

    @Option(
            names = "--pseudonyms",
            paramLabel = "KEYFILE",
            description =
                    "Replace the ids of members and teams, and leave out names and free words. KEYFILE tells who is"
                            + " who: it is read where it is there, and has everyone afterwards.")
    private @Nullable Path pseudonyms;

    Convert(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Path out = main.globals().out;
        if (out == null || out.toString().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--out is missing; name the place to write to");
        }
        Path place = out;
        requireFree(place);
        Organization read = Inputs.organization(organization, console);
        Organization shown = pseudonyms == null ? read : renamed(read, pseudonyms, place);
        Places.Written result = () -> {
            switch (form) {
                case YAML -> OrganizationFormat.YAML.writeNew(shown, place);
                case JSON -> OrganizationFormat.JSON.writeNew(shown, place);
                case TABLES -> OrganizationTables.write(shown, place);
            }
        };
        Places.write(place, ANOTHER, result);
        return 0;
    }

    private Organization renamed(Organization read, Path key, Path place) throws IOException {
        if (key.toString().isEmpty()) {
            throw new BadInput("", "--pseudonyms was given an empty name; give the name of a file");
        }
        Path keyPlace = key.toAbsolutePath().normalize();
        if (keyPlace.startsWith(place.toAbsolutePath().normalize())
                || Files.isDirectory(organization)
                        && keyPlace.startsWith(organization.toAbsolutePath().normalize())) {
            throw new BadInput(
                    key.toString(),
                    "the key would lie inside what it is the key to; give --pseudonyms a place apart from it");
        }
        if (Files.exists(key) && Files.isSameFile(key, organization)) {
            throw new BadInput(key.toString(), "is the input itself, which is never replaced; give another file");
        }
        // before the result, so that none is ever without its key
        Pseudonyms all = extended(key, known -> known.extendedTo(read, new SecureRandom()));
        List<String> named = Pseudonyms.keptThatName(read);
        for (String one : named.subList(0, Math.min(named.size(), MOST_WARNINGS))) {
            console.message(Console.oneLine(organization + ": warning: " + one
                    + " stays as it is, and the id or a name of a member stands in it; where that is who is meant, give it"
                    + " another name before you pass the result on"));
        }
        if (named.size() > MOST_WARNINGS) {
            console.message(Console.oneLine(organization + ": warning: and " + (named.size() - MOST_WARNINGS)
                    + " more with the id or a name of a member in them"));
        }
        return all.applyTo(read);
    }

    private static Pseudonyms extended(Path key, UnaryOperator<Pseudonyms> extension) {
        if (Files.exists(key)) {
            requireReadable(key);
        }
        List<Pseudonyms> all = new ArrayList<>();
        try {
            Places.write(key, ANOTHER, () -> all.add(PseudonymKey.extend(key, extension)));
        } catch (InvalidFile e) {
            throw new BadInput(key.toString(), e);
        }
        return all.get(0);
    }

    private static void requireReadable(Path key) {
        try {
            PseudonymKey.read(key);
        } catch (InvalidFile e) {
            throw new BadInput(key.toString(), e);
        } catch (FileSystemException e) {
            throw new BadInput(key.toString(), Console.reason(e));
        } catch (IOException e) {
            throw new BadInput(key.toString(), "cannot be read: " + Console.oneLine(String.valueOf(e.getMessage())));
        }
    }

    /** Nothing is ever replaced: a folder cannot be as a whole, and an organisation may be the only one. */
    private void requireFree(Path place) throws IOException {
        boolean taken = form == Form.TABLES
                ? Places.isTakenForFolder(place)
                : Files.isRegularFile(place) || Files.isDirectory(place);
        if (taken) {
            throw Places.exists(place, ANOTHER);
        }
    }

    /** In which form an organisation is written. */
    enum Form {
        YAML,
        JSON,
        TABLES
    }

    /** Reads the form, and says what can be had. */
    static final class FormConverter implements ITypeConverter<Form> {
        FormConverter() {}

        @Override
        public Form convert(String value) {
            return switch (value) {
                case "yaml" -> Form.YAML;
                case "json" -> Form.JSON;
                case "tables" -> Form.TABLES;
                default ->
                    throw new TypeConversionException(
                            "an organisation is written as yaml, json or tables, but \"" + value + "\" was given");
            };
        }
    }
}
