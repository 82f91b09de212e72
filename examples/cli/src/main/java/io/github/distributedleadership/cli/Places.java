package io.github.distributedleadership.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Where something new is written: nothing is ever replaced, and what cannot be written is told. */
final class Places {
    private Places() {}

    /** Writes something. */
    interface Written {
        void write() throws IOException;
    }

    /**
     * Writes to a place where nothing is yet.
     *
     * @param giveAnother what to do where something is there already, such as {@code give a new place to --out}
     */
    static void write(Path place, String giveAnother, Written result) {
        try {
            result.write();
        } catch (FileAlreadyExistsException e) {
            throw exists(place, giveAnother);
        } catch (AccessDeniedException e) {
            throw new BadInput(
                    place.toString(), "cannot be written, for its permissions forbid it; choose another place");
        } catch (IOException e) {
            Path folder = place.toAbsolutePath().getParent();
            String why = folder == null || Files.isDirectory(folder)
                    ? Optional.ofNullable(e instanceof FileSystemException f ? f.getReason() : e.getMessage())
                            .orElse("the system does not allow it")
                    : "its folder is not there";
            throw new BadInput(
                    place.toString(), "cannot be written, for " + Console.oneLine(why) + "; choose another place");
        }
    }

    static BadInput exists(Path place, String giveAnother) {
        return new BadInput(place.toString(), "is there already and is not replaced; " + giveAnother);
    }

    /** Whether something is there, be it a link that leads nowhere. */
    static boolean isTaken(Path place) {
        return Files.exists(place, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether something is there that is no empty folder. */
    static boolean isTakenForFolder(Path place) throws IOException {
        if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            return isTaken(place);
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(place)) {
            return entries.iterator().hasNext();
        } catch (AccessDeniedException e) {
            throw new BadInput(place.toString(), "may not be read; check its permissions");
        }
    }
}
