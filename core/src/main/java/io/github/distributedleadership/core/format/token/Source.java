package io.github.distributedleadership.core.format.token;

import java.io.IOException;

/** Where a text comes from. */
public record Source(Opening opening, boolean opensAgain) {
    /** Opens the text. */
    public interface Opening {
        public Characters open() throws IOException;
    }

    /** The text from its beginning; a second time only where {@link #opensAgain()}. */
    public Characters open() throws IOException {
        return opening.open();
    }
}
