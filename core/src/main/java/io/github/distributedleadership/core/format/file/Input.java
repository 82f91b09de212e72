package io.github.distributedleadership.core.format.file;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.format.csv.CsvRows;
import io.github.distributedleadership.core.format.token.BrokenText;
import io.github.distributedleadership.core.format.token.Characters;
import io.github.distributedleadership.core.format.token.Faults;
import io.github.distributedleadership.core.format.token.FileLibrary;
import io.github.distributedleadership.core.format.token.Source;
import io.github.distributedleadership.core.problem.FileProblem;
import io.github.distributedleadership.core.problem.InvalidFile;
import io.github.distributedleadership.core.problem.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A file, or a text in memory, that is read together with others, and what is wrong with it. */
public final class Input {
    private final Optional<Path> file;
    private final Source source;
    private final Faults faults = new Faults();

    private Input(Optional<Path> file, Source source) {
        this.file = file;
        this.source = source;
    }

    public static Input of(Path file) throws FileSystemException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a directory where a file is expected");
        }
        return new Input(Optional.of(file), () -> Characters.of(Files.newInputStream(file)));
    }

    public static Input of(String text) {
        return new Input(Optional.empty(), () -> Characters.of(new StringReader(text)));
    }

    /** Reads one row after the other. */
    public interface Reading<T> {
        public void read(T in) throws IOException;
    }

    /** Reads the text to its end, or to where it is broken, which is a fault of it. */
    public void read(Reading<Characters> reading) throws IOException {
        try (Characters text = source.open()) {
            reading.read(text);
        } catch (BrokenText e) {
            faults.add(e.path(), e.line(), e.sentence());
        }
    }

    /** Reads the text as rows of CSV. */
    public void readRows(Reading<CsvRows> reading) throws IOException {
        FileLibrary.neededForCsv(() -> {
            read(text -> {
                try (CsvRows rows = CsvRows.of(text)) {
                    reading.read(rows);
                }
            });
            return this;
        });
    }

    public Faults faults() {
        return faults;
    }

    /** What it is called in a message about another file. */
    public String name() {
        return file.map(path -> path.getFileName() == null
                        ? path.toString()
                        : path.getFileName().toString())
                .orElse("the table of nodes");
    }

    /** Throws what is wrong with all these, if anything is. */
    public static void throwIfAny(Input... inputs) {
        long count = Stream.of(inputs).mapToLong(input -> input.faults.count()).sum();
        if (count > 0) {
            throw new InvalidFile(
                    Stream.of(inputs)
                            .flatMap(input -> input.faults.listed().stream().map(input::located))
                            .collect(ImmutableList.toImmutableList()),
                    count);
        }
    }

    public FileProblem located(Problem problem) {
        return new FileProblem(file, problem);
    }
}
