package io.github.distributedleadership.core.format;

import java.io.IOException;

/** Where a text comes from. */
record Source(Opening opening, boolean opensAgain) {
    /** Opens the text. */
    interface Opening {
        Characters open() throws IOException;
    }

    /** The text from its beginning; a second time only where {@link #opensAgain()}. */
    Characters open() throws IOException {
        return opening.open();
    }
}
