package io.github.distributedleadership.core.format.table;

import io.github.distributedleadership.core.format.file.Beside;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a folder of tables as a whole or not at all: nobody ever finds half of one. */
public final class AtomicFolder {
    private AtomicFolder() {}

    /** Writes the tables. */
    public interface Content {
        void writeTo(TablesWriting.Files files) throws IOException;
    }

    public static void write(Path folder, Content content) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        Path parent = target.getParent();
        if (parent == null || Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !isEmpty(target)) {
            throw new FileAlreadyExistsException(folder.toString(), null, "something is there already");
        }
        if (!Files.isDirectory(parent)) {
            throw new NoSuchFileException(parent.toString(), null, "its folder is not there");
        }
        Path beside = Beside.of(target, part -> Files.createDirectory(part));
        // once it is moved its name is free, and may be that of another part already
        try {
            content.writeTo((key, table) -> {
                Path file = beside.resolve(TableFiles.name(key));
                try (Writer out = Files.newBufferedWriter(
                        file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                    table.writeTo(out);
                }
            });
            move(beside, target);
        } catch (IOException | RuntimeException | Error e) {
            Beside.delete(beside);
            throw e;
        }
    }

    private static boolean isEmpty(Path place) throws IOException {
        if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(place)) {
            return !entries.iterator().hasNext();
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to); // never onto something that has come in the meantime
        } catch (FileSystemException e) {
            if (Files.exists(to, LinkOption.NOFOLLOW_LINKS) && !isEmpty(to)) {
                throw new FileAlreadyExistsException(to.toString(), null, "something is there already");
            }
            throw e;
        }
    }
}
