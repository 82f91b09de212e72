package io.github.distributedleadership.cli;

import io.github.distributedleadership.cli.Globals.Format;
import io.github.distributedleadership.core.format.RatingsFormat;
import io.github.distributedleadership.core.network.Ratings;
import io.github.distributedleadership.rules.measure.agreement.AgreementQuestion;
import io.github.distributedleadership.rules.measure.agreement.AgreementReport;
import io.github.distributedleadership.rules.report.json.AgreementJson;
import io.github.distributedleadership.rules.report.table.AgreementTable;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code leadership agree}: how far raters in groups agree. */
@Command(
        name = "agree",
        description =
                "Tells how far the raters of each group agree, rwg, rwg(J), r*wg(J), AD and awg, and whether groups differ,"
                        + " ICC(1) and ICC(2). Groups of fewer than five raters are withheld (--min-group).",
        versionProvider = Version.class,
        footer = {"", "Example:", "  leadership agree --ratings ratings.csv --group team --items q1,q2,q3 --options 5"})
final class Agree implements Callable<Integer> {
    private final Console console;

    @ParentCommand
    private Main main = new Main();

    @Option(
            names = "--ratings",
            required = true,
            paramLabel = "FILE",
            description = "The ratings: CSV with one row for each rater; an empty cell or NA is missing.")
    private Path file = Path.of("");

    @Option(names = "--group", required = true, paramLabel = "COLUMN", description = "The column of groups.")
    private String group = "";

    @Option(
            names = "--items",
            required = true,
            paramLabel = "COLUMN",
            split = ",",
            description = "The columns of items, with commas between them.")
    private List<String> items = List.of();

    @Option(
            names = "--options",
            required = true,
            paramLabel = "N",
            description = "How many options the scale has; ratings are numbers from 1 to N.",
            converter = OptionsConverter.class)
    private int options;

    @Option(
            names = "--min-answered",
            paramLabel = "SHARE",
            description = "Give no value for a group of whose answers a smaller share is there, 0 to 1 (default: 0).",
            converter = ShareConverter.class)
    private double minAnswered;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    Agree(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Globals globals = main.globals();
        Format format = globals.format(spec, Format.CSV, Format.JSON, Format.TEXT);
        if (globals.day().isPresent()) {
            throw new ParameterException(spec.commandLine(), "--as-of needs dates, and ratings have none");
        }
        Ratings ratings = Inputs.ratings(file, columns());
        AgreementReport report = AgreementReport.of(
                ratings,
                AgreementQuestion.STANDARD.withMinGroup(globals.minGroup).withMinAnswered(minAnswered));
        console.write(globals.target(file), out -> {
            switch (format) {
                case CSV -> AgreementTable.writeCsv(report, out);
                case JSON -> AgreementJson.write(report, out);
                case TEXT -> AgreementTable.writeText(report, out);
            }
        });
        return 0;
    }

    private RatingsFormat columns() {
        try {
            return new RatingsFormat(group, items, options);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--items: " + e.getMessage(), e);
        }
    }

    /** Reads the number of options. */
    static final class OptionsConverter implements ITypeConverter<Integer> {
        OptionsConverter() {}

        @Override
        public Integer convert(String value) {
            if (!value.matches("[1-9][0-9]{0,5}") || value.equals("1")) {
                throw new TypeConversionException("must be a whole number from 2 to 999999 but was \"" + value + "\"");
            }
            return Integer.valueOf(value);
        }
    }

    /** Reads a share. */
    static final class ShareConverter implements ITypeConverter<Double> {
        ShareConverter() {}

        @Override
        public Double convert(String value) {
            if (!value.matches("0(\\.[0-9]{1,9})?|1(\\.0{1,9})?")) {
                throw new TypeConversionException("must be a number from 0 to 1 such as 0.8 but was \"" + value + "\"");
            }
            return Double.valueOf(value);
        }
    }
}
