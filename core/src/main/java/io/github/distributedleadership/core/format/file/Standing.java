package io.github.distributedleadership.core.format.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Whose a file is and who may read it, where the file system has owners; nothing for a file that is not there. */
record Standing(Optional<PosixFileAttributes> attributes) {
    private static final Set<PosixFilePermission> OF_THE_GROUP = EnumSet.of(
            PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE, PosixFilePermission.GROUP_EXECUTE);

    static Standing of(Path file) throws IOException {
        return new Standing(
                hasOwners(file) && Files.isRegularFile(file)
                        ? Optional.of(Files.readAttributes(file, PosixFileAttributes.class))
                        : Optional.empty());
    }

    static boolean hasOwners(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Lets nobody else read what will stand in the place of a file, before it is known to be as closed as that was. */
    void closeToOthers(Path part) throws IOException {
        if (attributes.isPresent()) {
            Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-------"));
        }
    }

    /** Makes the part stand as the file did. A group that may not be given gets nothing; an owner who may not be given stays. */
    void giveTo(Path part) throws IOException {
        if (attributes.isEmpty()) {
            return;
        }
        PosixFileAttributes old = attributes.get();
        PosixFileAttributeView view = Files.getFileAttributeView(part, PosixFileAttributeView.class);
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        permissions.addAll(old.permissions());
        if (!changes(() -> view.setGroup(old.group()))) {
            permissions.removeAll(OF_THE_GROUP);
        }
        changes(() -> view.setOwner(old.owner()));
        view.setPermissions(permissions);
    }

    private interface Attempt {
        void run() throws IOException;
    }

    private static boolean changes(Attempt attempt) {
        try {
            attempt.run();
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
