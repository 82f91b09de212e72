package io.github.distributedleadership.core.format;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.github.distributedleadership.core.format.change.ChangeShapes;
import io.github.distributedleadership.core.format.change.ChangeTokens;
import io.github.distributedleadership.core.format.change.ChangeWriting;
import io.github.distributedleadership.core.format.file.AtomicFile;
import io.github.distributedleadership.core.format.token.BrokenText;
import io.github.distributedleadership.core.format.token.Characters;
import io.github.distributedleadership.core.format.token.Cursor;
import io.github.distributedleadership.core.format.token.Faults;
import io.github.distributedleadership.core.format.token.FileLibrary;
import io.github.distributedleadership.core.format.token.Source;
import io.github.distributedleadership.core.organization.AsOf;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.change.Change;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import io.github.distributedleadership.core.problem.Place;
import io.github.distributedleadership.core.problem.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Changes to try on an organisation, as a file of one change a line.
 *
 * <pre>{@code
 * ChangeList tried = ChangeList.parse("- {share: budget, with: [ben]}");
 * Organization after = tried.applyTo(school);
 * }</pre>
 *
 * <p>Each change has one verb: {@code share}, {@code delegate}, {@code vacate}, {@code account}, {@code level}, {@code
 * skill}, {@code coach}, {@code appoint}, {@code erase}, or {@code add}, {@code remove} and {@code replace} for a row of
 * any collection. They are applied in order, and the result is checked once, at the end.
 *
 * <p>Immutable and thread-safe; equal when the changes are.
 */
public final class ChangeList {
    private final ImmutableList<Change> changes;
    private final ImmutableIntArray lines;
    private final Map<String, ChangeTokens.Place> words;

    private ChangeList(List<Change> changes, ImmutableIntArray lines, Map<String, ChangeTokens.Place> words) {
        this.changes = ImmutableList.copyOf(changes);
        this.lines = lines;
        this.words = words;
    }

    /** {@return these changes, in this order} */
    public static ChangeList of(List<? extends Change> changes) {
        return new ChangeList(ImmutableList.copyOf(changes), ImmutableIntArray.of(), Map.of());
    }

    /**
     * {@return the changes in that file: JSON where its name ends in {@code .json}, else YAML}
     *
     * @throws InvalidOrganization with every problem, where the file holds no list of changes
     * @throws IOException when the file cannot be read
     */
    public static ChangeList read(Path file) throws IOException {
        return read(OrganizationFormat.of(file), () -> Characters.of(Files.newInputStream(file)));
    }

    /**
     * {@return the changes in that text of YAML}
     *
     * @throws InvalidOrganization with every problem, where the text is no list of changes
     */
    public static ChangeList parse(String yaml) {
        return parse(OrganizationFormat.YAML, yaml);
    }

    /**
     * {@return the changes in that text of that form}
     *
     * @throws InvalidOrganization with every problem, where the text is no list of changes
     */
    public static ChangeList parse(OrganizationFormat form, String text) {
        try {
            return read(form, () -> Characters.of(new StringReader(text)));
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
    }

    private static ChangeList read(OrganizationFormat form, Source source) throws IOException {
        return FileLibrary.needed(form, () -> {
            Faults faults = new Faults();
            ImmutableIntArray.Builder lines = ImmutableIntArray.builder();
            ImmutableList<Change> changes = ImmutableList.of();
            Map<String, ChangeTokens.Place> words = Map.of();
            try (Characters text = source.open()) {
                ChangeTokens tokens = new ChangeTokens(form.tokens(text));
                Cursor in = new Cursor(tokens, faults);
                in.next();
                in.next();
                in.next();
                changes = in.listOfReadable(c -> ChangeShapes.read(tokens.verb(), c), lines::add);
                words = tokens.words();
            } catch (BrokenText e) {
                faults.add(e.path(), e.line(), e.sentence());
            }
            faults.throwIfAny();
            return new ChangeList(changes, lines.build(), words);
        });
    }

    /** {@return the changes, in their order} */
    public ImmutableList<Change> changes() {
        return changes;
    }

    /**
     * {@return the organisation with the changes, as of the day of which it speaks}
     *
     * @throws InvalidOrganization with every problem and, where the changes came from a file, their lines
     */
    public Organization applyTo(Organization organization) {
        return applyTo(organization, AsOf.of(organization));
    }

    /**
     * {@return the organisation with the changes, as of that day}
     *
     * @throws InvalidOrganization with every problem and, where the changes came from a file, their lines
     */
    public Organization applyTo(Organization organization, AsOf asOf) {
        try {
            return organization.after(changes, asOf);
        } catch (InvalidOrganization e) {
            throw located(e);
        }
    }

    /** {@return the same problems with the lines on which the changes stand, where they came from a file} */
    public InvalidOrganization located(InvalidOrganization refused) {
        return new InvalidOrganization(
                refused.problems().stream().map(this::locate).toList(), refused.count());
    }

    private Problem locate(Problem problem) {
        if (problem.place().orElse(null) instanceof Place.OfChange at) {
            return at.change() < lines.length() ? problem.locatedAt(lines.get(at.change())) : problem;
        }
        // the row is one of the result; what was given there stands in some change
        Optional<ChangeTokens.Place> given = problem.given().map(words::get);
        return given.map(g -> problem.locatedAt(g.line())).orElse(problem);
    }

    /** Writes the changes to that file, as a whole or not at all: JSON where its name ends in {@code .json}, else YAML. */
    public void write(Path file) throws IOException {
        AtomicFile.write(file, out -> out.append(text(OrganizationFormat.of(file))));
    }

    /** {@return the change as one line of JSON} */
    public static String line(Change change) {
        return ChangeWriting.text(change, false);
    }

    /** {@return the changes as YAML, one a line} */
    public String text() {
        return text(OrganizationFormat.YAML);
    }

    /** {@return the changes as text of that form, one a line} */
    public String text(OrganizationFormat form) {
        boolean yaml = form == OrganizationFormat.YAML;
        if (changes.isEmpty()) {
            return "[]\n";
        }
        StringBuilder out = new StringBuilder(yaml ? "" : "[\n");
        for (int i = 0; i < changes.size(); i++) {
            out.append(yaml ? "- " : "  ").append(ChangeWriting.text(changes.get(i), yaml));
            out.append(yaml || i == changes.size() - 1 ? "\n" : ",\n");
        }
        return out.append(yaml ? "" : "]\n").toString();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof ChangeList that && changes.equals(that.changes);
    }

    @Override
    public int hashCode() {
        return changes.hashCode();
    }

    /** {@return the changes as YAML} */
    @Override
    public String toString() {
        return text();
    }
}
