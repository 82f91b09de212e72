package io.github.distributedleadership.core.format.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;

/** One after the other at a file that is read and then replaced, whatever process they are in. */
public final class Turn {
    /** Far behind all content, which may be read meanwhile where locks keep readers away. */
    private static final long BEHIND_ALL = Long.MAX_VALUE - 1;

    private Turn() {}

    /** What is done in turn. */
    public interface Work<T> {
        T run() throws IOException;
    }

    /** {@return what the work gives; empty: the file was replaced while its turn came, and it has to be tried again} */
    public static <T> Optional<T> at(Path file, Work<T> work) throws IOException {
        // a lock is the process's: within it, threads wait for each other here
        synchronized (Turn.class) {
            Object before = identity(file);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock(BEHIND_ALL, 1, false)) {
                return lock.isValid() && Objects.equals(before, identity(file))
                        ? Optional.of(work.run())
                        : Optional.empty();
            } catch (NoSuchFileException e) {
                return Optional.empty();
            }
        }
    }

    private static Object identity(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        Object key = attributes.fileKey();
        return key == null ? attributes.creationTime() : key;
    }
}
