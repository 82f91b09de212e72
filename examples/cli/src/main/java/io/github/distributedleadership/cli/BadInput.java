package io.github.distributedleadership.cli;

import io.github.distributedleadership.core.problem.InvalidFile;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was given cannot be used, and why. */
final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String file;
    private final transient @Nullable InvalidOrganization invalid;
    private final transient @Nullable InvalidFile invalidFile;

    BadInput(String file, String message) {
        super(message);
        this.file = file;
        this.invalid = null;
        this.invalidFile = null;
    }

    BadInput(String file, InvalidOrganization invalid) {
        super(invalid.getMessage(), invalid);
        this.file = file;
        this.invalid = invalid;
        this.invalidFile = null;
    }

    BadInput(String file, InvalidFile invalid) {
        super(invalid.getMessage(), invalid);
        this.file = file;
        this.invalid = null;
        this.invalidFile = invalid;
    }

    String file() {
        return file;
    }

    Optional<InvalidOrganization> invalid() {
        return Optional.ofNullable(invalid);
    }

    /** What is wrong with files that are read together. */
    Optional<InvalidFile> invalidFile() {
        return Optional.ofNullable(invalidFile);
    }
}
