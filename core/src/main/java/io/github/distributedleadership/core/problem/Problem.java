package io.github.distributedleadership.core.problem;

import io.github.distributedleadership.core.value.PlainText;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One thing that is wrong with an organisation, or with a file that describes one.
 *
 * @param place where, for programs; empty: the problem showed while a text was read, and has nothing but its path
 * @param path where, for people: {@code holdings[3].holders[1]}; rows count from 0 in the order in which they were given, elements of
 *     a set in sorted order unless a reader knows better; empty text: the whole
 * @param message what is wrong, what was given, and what to do
 * @param given the text that was given there and names nothing; empty: that is not what is wrong
 * @param line the line in the file, from 1; empty: there is no file, or the line is not known
 * @param file the file, where the description has several: {@code members.csv}; empty: it has one, or none
 */
public record Problem(
        Optional<Place> place,
        String path,
        String message,
        Optional<String> given,
        OptionalInt line,
        Optional<String> file) {
    /** Refuses the lack of a part. */
    public Problem {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(file, "file");
    }

    /** {@return the problem, without a line} */
    public static Problem at(String path, String message) {
        return new Problem(Optional.empty(), path, message, Optional.empty(), OptionalInt.empty(), Optional.empty());
    }

    /** {@return the problem with what was given there, without a line} */
    public static Problem at(String path, String message, String given) {
        return new Problem(Optional.empty(), path, message, Optional.of(given), OptionalInt.empty(), Optional.empty());
    }

    /** {@return this, at that path and line} */
    public Problem locatedAt(String newPath, int newLine) {
        return new Problem(place, newPath, message, given, OptionalInt.of(newLine), file);
    }

    /** {@return this, at that line} */
    public Problem locatedAt(int newLine) {
        return locatedAt(path, newLine);
    }

    /** {@return this, saying that} */
    public Problem saying(String newMessage) {
        return new Problem(place, path, newMessage, given, line, file);
    }

    /** {@return this, in that file} */
    public Problem in(String newFile) {
        return new Problem(place, path, message, given, line, Optional.of(newFile));
    }

    /** {@return {@code FILE: line L: PATH: message}, without the parts that are not known} */
    @Override
    public String toString() {
        return file.map(name -> PlainText.excerpt(name) + ": ").orElse("") + inFile();
    }

    /** {@return {@code line L: PATH: message}, without the parts that are not known and without the file} */
    public String inFile() {
        return (line.isPresent() ? "line " + line.getAsInt() + ": " : "")
                + (path.isEmpty() ? "" : path + ": ")
                + message;
    }
}
