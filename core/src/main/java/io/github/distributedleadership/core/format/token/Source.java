package io.github.distributedleadership.core.format.token;

import java.io.IOException;

/** Where a text comes from. */
public interface Source {
    /** {@return the text from its beginning} */
    Characters open() throws IOException;
}
