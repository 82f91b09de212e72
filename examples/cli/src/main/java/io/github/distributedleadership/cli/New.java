package io.github.distributedleadership.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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

/** {@code leadership new}: something to start from. */
@Command(
        name = "new",
        description = {
            "Writes a small organisation to start from, with comments that say what to put in its place.",
            "Where PLACE ends in .yaml, .yml or .json it is that one file (JSON has no comments). Any other PLACE becomes a"
                    + " folder that holds the file, blank tables and a questionnaire of one page.",
        },
        versionProvider = Version.class,
        footer = {"", "Example:", "  leadership new our-class --like school", "  leadership assess our-class"})
final class New implements Callable<Integer> {
    private static final String ANOTHER = "give a new place";

    private final Console console;

    @ParentCommand
    private Main main = new Main();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PLACE", description = "A file or folder that is not there yet.")
    private Path place = Path.of("");

    @Option(
            names = "--like",
            paramLabel = "school|team|survey",
            description = "What it is like: a teacher with a class, a small team (the default), or a survey.",
            converter = LikeConverter.class)
    private Beginning like = Beginning.TEAM;

    New(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        @Nullable Path out = main.globals().out;
        if (out != null) {
            throw new ParameterException(spec.commandLine(), "new writes to PLACE; leave --out out");
        }
        if (place.toString().isBlank()) {
            throw new BadInput("", "PLACE was given an empty name; give the name of a new file or folder");
        }
        Path name = place.getFileName();
        boolean file = name != null && Beginning.isFile(name.toString());
        List<Path> written = file ? like.filesAt(place) : like.folderAt(place);
        for (Path one : written) {
            if (file ? Places.isTaken(one) : Places.isTakenForFolder(place)) {
                throw Places.exists(file ? one : place, ANOTHER);
            }
        }
        Places.write(place, ANOTHER, () -> {
            if (file) {
                like.writeFile(place);
            } else {
                like.writeFolder(place);
            }
        });
        for (Path one : written) {
            console.message("written: " + Console.oneLine(one.toString()));
        }
        console.message(
                "next: put your own into " + Console.oneLine(written.get(0).toString()) + ", then: leadership assess "
                        + Console.oneLine(place.toString()));
        return 0;
    }

    /** Reads what it is like, and says what can be had. */
    static final class LikeConverter implements ITypeConverter<Beginning> {
        LikeConverter() {}

        @Override
        public Beginning convert(String value) {
            return Beginning.ofKey(value)
                    .orElseThrow(() -> new TypeConversionException(
                            "there is school, team or survey to start from, but \"" + value + "\" was given"));
        }
    }
}
