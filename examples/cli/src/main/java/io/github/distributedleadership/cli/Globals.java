package io.github.distributedleadership.cli;

import io.github.distributedleadership.core.organization.AsOf;
import io.github.distributedleadership.rules.assessment.AssessmentOptions;
import io.github.distributedleadership.rules.assessment.Thresholds;
import io.github.distributedleadership.rules.explain.Detail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The options that every command has, before its name or after. */
final class Globals {
    @Option(
            names = "--format",
            paramLabel = "text|json|csv",
            description = "How to write the result (default: text, and csv where the result is a table).",
            scope = ScopeType.INHERIT)
    @Nullable
    String format;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the result to FILE, which is replaced only when all is written.",
            scope = ScopeType.INHERIT)
    @Nullable
    Path out;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Answer as of that day, such as 2025-11-30 (default: the day of which the file speaks).",
            scope = ScopeType.INHERIT,
            converter = DayConverter.class)
    @Nullable
    LocalDate asOf;

    @Option(
            names = "--window",
            paramLabel = "P1Y",
            description = "How far back the record of practice counts, such as P6M for six months (default: P1Y).",
            scope = ScopeType.INHERIT,
            converter = WindowConverter.class)
    @Nullable
    Period window;

    @Option(
            names = "--set",
            paramLabel = "THRESHOLD=VALUE",
            description = "Judge by another threshold, such as sharing.minDecisions=8; may be given several times."
                    + " --set list shows all of them.",
            scope = ScopeType.INHERIT)
    List<String> set = new ArrayList<>();

    @Option(
            names = "--people",
            description =
                    "Also show facts about named people: competence, marks, trust, ratings; with --for, also comments.",
            scope = ScopeType.INHERIT)
    boolean people;

    @Option(
            names = "--min-group",
            paramLabel = "N",
            description =
                    "Show results from feedback, trust and surveys from N respondents on (default: 5; 1 shows all,"
                            + " for public or simulated data).",
            scope = ScopeType.INHERIT,
            converter = GroupConverter.class)
    int minGroup = 5;

    @Option(
            names = "--ids",
            paramLabel = "all",
            description = "Show every id of every list, not the first 20.",
            scope = ScopeType.INHERIT,
            converter = IdsConverter.class)
    @Nullable
    Ids ids;

    @Option(
            names = "--debug",
            description = "Add the stack trace to the message of an error.",
            scope = ScopeType.INHERIT)
    boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.",
            scope = ScopeType.INHERIT)
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.",
            scope = ScopeType.INHERIT)
    boolean version;

    Globals() {}

    /** Needed where a command failed before its options were read. */
    static boolean wantsDebug(String... args) {
        return Arrays.asList(args).contains("--debug");
    }

    Optional<LocalDate> day() {
        return Optional.ofNullable(asOf);
    }

    /** Where the result goes; never onto what is read. */
    Optional<Path> target(Path... inputs) {
        for (Path input : inputs) {
            if (out != null && isSame(out, input)) {
                throw new BadInput(
                        out.toString(), "is the input itself, which is never replaced; give another file to --out");
            }
        }
        return Optional.ofNullable(out);
    }

    // however it is spelled, and through links; a file in a folder that is read is read too
    private static boolean isSame(Path out, Path input) {
        try {
            boolean inside = Files.isDirectory(input)
                    && Files.isRegularFile(out)
                    && out.toRealPath().startsWith(input.toRealPath());
            return inside || Files.isSameFile(out, input);
        } catch (IOException e) {
            return false; // one of them is not there
        }
    }

    /** How to assess an organisation: as of the day and with the smallest group that were given. */
    AssessmentOptions options(CommandSpec command) {
        AssessmentOptions options = AssessmentOptions.STANDARD.withMinGroup(minGroup);
        AssessmentOptions windowed = window == null ? options : options.withWindow(window);
        AssessmentOptions dated = day().map(windowed::asOf).orElse(windowed);
        for (String threshold : set) {
            int equals = threshold.indexOf('=');
            if (equals < 0) {
                throw new ParameterException(
                        command.commandLine(),
                        "--set needs a threshold and a value, such as sharing.minDecisions=8, but \"" + threshold
                                + "\" was given; --set list shows them");
            }
            dated = set(dated, threshold.substring(0, equals), threshold.substring(equals + 1), command);
        }
        return dated;
    }

    private static AssessmentOptions set(AssessmentOptions options, String name, String value, CommandSpec command) {
        try {
            return Thresholds.set(options, name, value);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "--set: " + e.getMessage());
        }
    }

    /** Whether all that is wanted is what can be set. */
    boolean wantsThresholds() {
        return set.contains("list");
    }

    /** Writes what can be set, and what it is unless it is set. */
    static void writeThresholds(Appendable out) throws IOException {
        for (Map.Entry<String, String> one :
                Thresholds.of(AssessmentOptions.STANDARD).entrySet()) {
            out.append(one.getKey() + "=" + one.getValue() + "\n");
        }
    }

    /** How much of lists and of people is told. */
    Detail detail() {
        Detail detail = people ? Detail.standard().withPeople() : Detail.standard();
        return ids == Ids.ALL ? detail.withAllIds() : detail;
    }

    /**
     * How to write the result of a command.
     *
     * @param command the command
     * @param forms the forms that it has, first the one it takes where none was asked for
     */
    Format format(CommandSpec command, Format... forms) {
        if (format == null) {
            return forms[0];
        }
        for (Format form : forms) {
            if (form.word().equals(format)) {
                return form;
            }
        }
        StringBuilder words = new StringBuilder(forms[0].word());
        for (int i = 1; i < forms.length; i++) {
            words.append(i == forms.length - 1 ? " or " : ", ").append(forms[i].word());
        }
        throw new ParameterException(
                command.commandLine(), "this command writes " + words + ", but \"" + format + "\" was given");
    }

    /** How a result is written. */
    enum Format {
        TEXT,
        JSON,
        CSV;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Which ids of a list are shown; without the option, the first. */
    enum Ids {
        ALL
    }

    /** Reads a day. */
    static final class DayConverter implements ITypeConverter<LocalDate> {
        DayConverter() {}

        @Override
        public LocalDate convert(String value) {
            try {
                return AsOf.day(LocalDate.parse(value)).day().orElseThrow();
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("not a day: \"" + value + "\"; write one such as 2025-11-30");
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    /** Reads a length of time. */
    static final class WindowConverter implements ITypeConverter<Period> {
        WindowConverter() {}

        @Override
        public Period convert(String value) {
            try {
                return new AsOf(Optional.empty(), Period.parse(value)).window();
            } catch (DateTimeParseException e) {
                throw new TypeConversionException(
                        "not a length of time: \"" + value + "\"; write one such as P1Y, P6M or P90D");
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    /** Reads the smallest group. */
    static final class GroupConverter implements ITypeConverter<Integer> {
        GroupConverter() {}

        @Override
        public Integer convert(String value) {
            if (!value.matches("[1-9][0-9]{0,8}")) {
                throw new TypeConversionException("must be a whole number of at least 1 but was \"" + value + "\"");
            }
            return Integer.valueOf(value);
        }
    }

    /** Reads "all". */
    static final class IdsConverter implements ITypeConverter<Ids> {
        IdsConverter() {}

        @Override
        public Ids convert(String value) {
            if (!value.equals("all")) {
                throw new TypeConversionException("only \"all\" can be asked for but \"" + value + "\" was given");
            }
            return Ids.ALL;
        }
    }
}
