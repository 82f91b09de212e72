package io.github.distributedleadership.core.format.file;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes a file as a whole or not at all: nobody ever finds half of one. */
public final class AtomicFile {
    private static final int MOST_LINKS = 40;
    private static final FileAttribute<?>[] AS_USUAL = {};

    private AtomicFile() {}

    /** Writes the content. */
    public interface Content {
        void writeTo(Appendable out) throws IOException;
    }

    /** Writes the file, or puts another in its place, with the mode, the owner and the group of what was there. */
    public static void write(Path file, Content content) throws IOException {
        write(file, content, AS_USUAL, false);
    }

    /**
     * Writes a new file.
     *
     * @throws FileAlreadyExistsException when something is there, be it since a moment ago
     */
    public static void writeNew(Path file, Content content) throws IOException {
        write(file, content, AS_USUAL, true);
    }

    /** Writes what only the owner of the file may read, from its first byte on, where the file system has owners. */
    public static void writePrivately(Path file, Content content) throws IOException {
        write(file, content, ownerOnly(file), false);
    }

    /**
     * The same to a new file.
     *
     * @throws FileAlreadyExistsException when something is there, be it since a moment ago
     */
    public static void writeNewPrivately(Path file, Content content) throws IOException {
        write(file, content, ownerOnly(file), true);
    }

    private static void write(Path file, Content content, FileAttribute<?>[] attributes, boolean isNew)
            throws IOException {
        Path target = followed(file);
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            try (Writer out = Files.newBufferedWriter(target, StandardCharsets.UTF_8, StandardOpenOption.WRITE)) {
                content.writeTo(out); // a pipe or a terminal: there is nothing to replace
            }
            return;
        }
        Path beside = Beside.of(target, part -> Files.createFile(part, attributes));
        // once it is moved its name is free, and may be that of another part already
        try {
            Standing standing = Standing.of(target);
            standing.closeToOthers(beside);
            try (Writer out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8, StandardOpenOption.WRITE)) {
                content.writeTo(out);
            }
            if (isNew) {
                publish(beside, target);
            } else {
                if (attributes == AS_USUAL) {
                    standing.giveTo(beside);
                }
                move(beside, target);
            }
        } catch (IOException | RuntimeException | Error e) {
            Files.deleteIfExists(beside);
            throw e;
        }
    }

    /** Through links to what they lead to, be it there or not, so that a link stays one. */
    private static Path followed(Path file) throws IOException {
        Path at = file.toAbsolutePath();
        for (int links = 0; links < MOST_LINKS && Files.isSymbolicLink(at); links++) {
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        return Files.exists(at) ? at.toRealPath() : at;
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return Standing.hasOwners(file)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : AS_USUAL;
    }

    /** Moves it to where nothing is; a second name for what is written is given to one of many at once. */
    private static void publish(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
            Files.delete(from);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(to.toString());
            }
            Files.createFile(to); // a file system without second names: the place is taken first
            move(from, to);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
