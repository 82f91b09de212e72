package io.github.distributedleadership.core.format.token;

import java.io.IOException;

/** The library that reads texts, which an application may have left out. */
public final class FileLibrary {
    private FileLibrary() {}

    /** Reads something. */
    public interface Reading<T> {
        /** {@return what is read} */
        T read() throws IOException;
    }

    /** {@return what is read in that form; where the library is missing, a sentence says which} */
    public static <T> T needed(Enum<?> form, Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "to read " + form
                            + " the library com.fasterxml.jackson.dataformat:jackson-dataformat-yaml must be on"
                            + " the class path, or its module com.fasterxml.jackson.dataformat.yaml among the modules"
                            + " that are resolved (--add-modules)",
                    e);
        }
    }
}
