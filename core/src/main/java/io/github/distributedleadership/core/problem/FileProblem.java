package io.github.distributedleadership.core.problem;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One thing that is wrong with a file, where several are read together.
 *
 * @param file the file; empty: a text in memory
 * @param problem what is wrong; its path is the column, where it lies in one
 */
public record FileProblem(Optional<Path> file, Problem problem) {
    /** {@return {@code FILE: line L: COLUMN: message}, without the parts that are not known} */
    @Override
    public String toString() {
        return file.map(name -> name + ": ").orElse("") + problem;
    }
}
