package io.github.distributedleadership.core.format;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.organization.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A file, or a text in memory, that is read together with others, and what is wrong with it. */
final class Input {
    private final Optional<Path> file;
    private final Source source;
    private final Faults faults = new Faults();

    private Input(Optional<Path> file, Source source) {
        this.file = file;
        this.source = source;
    }

    static Input of(Path file) throws FileSystemException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a directory where a file is expected");
        }
        return new Input(Optional.of(file), new Source(() -> Characters.of(Files.newInputStream(file)), true));
    }

    static Input of(String text) {
        return new Input(Optional.empty(), new Source(() -> Characters.of(new StringReader(text)), true));
    }

    /** Reads one row after the other. */
    interface Reading<T> {
        void read(T in) throws IOException;
    }

    /** Reads the text to its end, or to where it is broken, which is a fault of it. */
    void read(Reading<Characters> reading) throws IOException {
        try (Characters text = source.open()) {
            reading.read(text);
        } catch (BrokenText e) {
            faults.add(e.path(), e.line(), e.sentence());
        }
    }

    /** Reads the text as rows of CSV. */
    void readRows(Reading<CsvRows> reading) throws IOException {
        read(text -> {
            try (CsvRows rows = CsvRows.of(text)) {
                reading.read(rows);
            }
        });
    }

    Faults faults() {
        return faults;
    }

    /** What it is called in a message about another file. */
    String name() {
        return file.map(path -> path.getFileName() == null
                        ? path.toString()
                        : path.getFileName().toString())
                .orElse("the table of nodes");
    }

    /** Throws what is wrong with all these, if anything is. */
    static void throwIfAny(Input... inputs) {
        long count = Stream.of(inputs).mapToLong(input -> input.faults.count()).sum();
        if (count > 0) {
            throw new InvalidFile(
                    Stream.of(inputs)
                            .flatMap(input -> input.faults.listed().stream().map(input::located))
                            .collect(ImmutableList.toImmutableList()),
                    count);
        }
    }

    FileProblem located(Problem problem) {
        return new FileProblem(file, problem);
    }
}
