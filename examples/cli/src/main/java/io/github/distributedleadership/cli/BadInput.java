package io.github.distributedleadership.cli;

import io.github.distributedleadership.core.organization.InvalidOrganization;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was given cannot be used, and why. */
final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String file;
    private final transient @Nullable InvalidOrganization invalid;

    BadInput(String file, String message) {
        super(message);
        this.file = file;
        this.invalid = null;
    }

    BadInput(String file, InvalidOrganization invalid) {
        super(invalid.getMessage(), invalid);
        this.file = file;
        this.invalid = invalid;
    }

    String file() {
        return file;
    }

    Optional<InvalidOrganization> invalid() {
        return Optional.ofNullable(invalid);
    }
}
