package io.github.distributedleadership.core.format;

import io.github.distributedleadership.core.format.file.AtomicFile;
import io.github.distributedleadership.core.format.row.DocumentReading;
import io.github.distributedleadership.core.format.row.DocumentWriting;
import io.github.distributedleadership.core.format.token.Characters;
import io.github.distributedleadership.core.format.token.FileLibrary;
import io.github.distributedleadership.core.format.token.JsonTokens;
import io.github.distributedleadership.core.format.token.Source;
import io.github.distributedleadership.core.format.token.Tokens;
import io.github.distributedleadership.core.format.token.YamlTokens;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The two forms of text in which an organisation is kept, with the same fields and words.
 *
 * <pre>{@code
 * Path file = Path.of("harbour.yaml");
 * Organization school = OrganizationFormat.of(file).read(file);
 * OrganizationFormat.JSON.write(school, Path.of("harbour.json"));
 * }</pre>
 *
 * <p>What is read must be UTF-8; YAML has at most 2,147,483,647 characters, and in both forms a single text has at most
 * 1,000,000. All problems of a file are reported at once, each with its path and line, unless the text itself is
 * broken: that ends the reading. Writing is canonical: equal organisations give equal text, and {@code read} of what
 * {@code write} wrote is equal to what was written.
 *
 * <p>Reading needs the library {@code com.fasterxml.jackson.dataformat:jackson-dataformat-yaml}, which brings what both
 * forms need; without it every method that reads throws an {@link IllegalStateException} that says so.
 */
public enum OrganizationFormat {
    /** YAML 1.2 with its core schema, without anchors, aliases, merge keys and tags; for people. */
    YAML {
        @Override
        Tokens tokens(Characters text) {
            return new YamlTokens(text);
        }
    },
    /** JSON as RFC 8259 has it, without comments and trailing commas; for programs. */
    JSON {
        @Override
        Tokens tokens(Characters text) throws IOException {
            return new JsonTokens(text);
        }
    };

    /** {@return the form of a file of that name: JSON where it ends in {@code .json}, else YAML} */
    public static OrganizationFormat of(Path file) {
        Path name = file.getFileName();
        return name != null && name.toString().toLowerCase(Locale.ROOT).endsWith(".json") ? JSON : YAML;
    }

    abstract Tokens tokens(Characters text) throws IOException;

    /**
     * {@return the organisation in that file, or in the tables of that folder}
     *
     * @throws InvalidOrganization with every problem, where the file holds no valid organisation
     * @throws IOException when the file cannot be read
     */
    public Organization read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return OrganizationTables.read(file);
        }
        return read(() -> Characters.of(Files.newInputStream(file)));
    }

    /**
     * {@return the organisation in that stream of UTF-8, read to its end and left open}
     *
     * @throws InvalidOrganization with every problem, where the stream holds no valid organisation
     * @throws IOException when the stream cannot be read
     */
    public Organization read(InputStream utf8) throws IOException {
        return read(() -> Characters.leftOpen(utf8));
    }

    /**
     * {@return the organisation in that text, read to its end and left open}
     *
     * @throws InvalidOrganization with every problem, where the text holds no valid organisation
     * @throws IOException when the text cannot be read
     */
    public Organization read(Reader text) throws IOException {
        return read(() -> Characters.leftOpen(text));
    }

    /**
     * {@return the organisation in that text}
     *
     * @throws InvalidOrganization with every problem, where the text holds no valid organisation
     */
    public Organization parse(String text) {
        try {
            return read(() -> Characters.of(new StringReader(text)));
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
    }

    private Organization read(Source source) throws IOException {
        return FileLibrary.needed(this, () -> new DocumentReading(this::tokens, source).read());
    }

    /**
     * Writes the organisation to that file, as a whole or not at all: beside it first, then moved into its place. A file that
     * is replaced leaves its mode, its owner and its group, as far as they may be given; what a link leads to is replaced, not
     * the link.
     */
    public void write(Organization organization, Path file) throws IOException {
        AtomicFile.write(file, out -> write(organization, out));
    }

    /**
     * Writes the organisation to a new file, as a whole or not at all.
     *
     * @throws java.nio.file.FileAlreadyExistsException when something is there, be it since a moment ago; it stays as it is
     */
    public void writeNew(Organization organization, Path file) throws IOException {
        AtomicFile.writeNew(file, out -> write(organization, out));
    }

    /** Writes the organisation as text; the caller encodes it as UTF-8. */
    public void write(Organization organization, Appendable out) throws IOException {
        new DocumentWriting(this == YAML, out).write(organization);
    }

    /** {@return the organisation as text} */
    public String text(Organization organization) {
        StringBuilder out = new StringBuilder();
        try {
            write(organization, out);
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be written", e);
        }
        return out.toString();
    }
}
