package io.github.distributedleadership.core.format.file;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hidden part beside a place, in which something is written before it is moved there.
 *
 * <p>Its name says whose it is: {@code .school.yaml.leadership-4711.part} is written by process 4711. What a killed process
 * left behind is taken away by the next that writes to the same place, once it has not been touched for an hour: on a folder
 * that several machines share, a process that is not found here may run there.
 */
public final class Beside {
    private static final Duration OLD = Duration.ofHours(1);

    private Beside() {}

    /** Creates a part. */
    public interface Creation {
        Path create(Path part) throws IOException;
    }

    /** {@return a new part beside that place} */
    public static Path of(Path target, Creation creation) throws IOException {
        String name = "." + target.getFileName() + ".leadership-";
        String own = name + ProcessHandle.current().pid();
        Path part = created(target, own, creation);
        clear(target, name, part);
        return part;
    }

    private static Path created(Path target, String name, Creation creation) throws IOException {
        for (int n = 1; ; n++) {
            try {
                return creation.create(target.resolveSibling(name + (n == 1 ? "" : "-" + n) + ".part"));
            } catch (FileAlreadyExistsException e) {
                if (n == 1000) {
                    throw e;
                }
            }
        }
    }

    private static void clear(Path target, String name, Path own) throws IOException {
        Path folder = Optional.ofNullable(target.getParent()).orElse(target);
        Pattern parts = Pattern.compile(Pattern.quote(name) + "(\\d{1,18})(-\\d+)?\\.part");
        Duration now = since(own);
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(
                folder, entry -> isLeft(entry, parts) && now.minus(since(entry)).compareTo(OLD) > 0)) {
            for (Path left : entries) {
                delete(left);
            }
        } catch (IOException | DirectoryIteratorException e) {
            return; // what cannot be looked at or taken away stays, and stops nobody from writing
        }
    }

    private static boolean isLeft(Path entry, Pattern parts) {
        Matcher name = parts.matcher(String.valueOf(entry.getFileName()));
        return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
    }

    private static Duration since(Path path) throws IOException {
        return Duration.ofMillis(
                Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS).toMillis());
    }

    /** Takes a part away, a file or a folder of files; one that is not there is fine. */
    public static void delete(Path part) throws IOException {
        if (Files.isDirectory(part, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(part)) {
                for (Path file : files) {
                    Files.deleteIfExists(file);
                }
            } catch (NoSuchFileException e) {
                return;
            }
        }
        Files.deleteIfExists(part);
    }
}
