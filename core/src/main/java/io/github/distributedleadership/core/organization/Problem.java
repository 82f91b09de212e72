package io.github.distributedleadership.core.organization;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One thing that is wrong with an organisation, or with a file that describes one.
 *
 * @param path where: {@code holdings[3].holders[1]}; rows count from 0 in the order in which they were given, elements of
 *     a set in sorted order unless a reader knows better; empty text: the whole
 * @param message what is wrong, what was given, and what to do
 * @param given the text that was given there, for a reader that looks for its place; empty: nothing was
 * @param line the line in the file, from 1; empty: there is no file, or the line is not known
 */
public record Problem(String path, String message, Optional<String> given, OptionalInt line) {
    /** Refuses the lack of a part. */
    public Problem {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(line, "line");
    }

    /** {@return the problem, without a line} */
    public static Problem at(String path, String message) {
        return new Problem(path, message, Optional.empty(), OptionalInt.empty());
    }

    /** {@return the problem with what was given there, without a line} */
    public static Problem at(String path, String message, String given) {
        return new Problem(path, message, Optional.of(given), OptionalInt.empty());
    }

    /** {@return this, at that path and line} */
    public Problem locatedAt(String newPath, int newLine) {
        return new Problem(newPath, message, given, OptionalInt.of(newLine));
    }

    /** {@return {@code line L: PATH: message}, without the parts that are not known} */
    @Override
    public String toString() {
        return (line.isPresent() ? "line " + line.getAsInt() + ": " : "")
                + (path.isEmpty() ? "" : path + ": ")
                + message;
    }
}
