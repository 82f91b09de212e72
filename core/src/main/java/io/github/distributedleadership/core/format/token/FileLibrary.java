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
        return needed(
                "to read " + form,
                "com.fasterxml.jackson.dataformat:jackson-dataformat-yaml",
                "com.fasterxml.jackson.dataformat.yaml",
                reading);
    }

    /** {@return what is read from CSV; where the library is missing, a sentence says which} */
    public static <T> T neededForCsv(Reading<T> reading) throws IOException {
        return needed(
                "to read CSV",
                "com.fasterxml.jackson.dataformat:jackson-dataformat-csv",
                "com.fasterxml.jackson.dataformat.csv",
                reading);
    }

    // the whole of the reading, since a class that mentions the library may fail as soon as it is looked at
    private static <T> T needed(String what, String library, String module, Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    what + " the library " + library + " must be on the class path, or its module " + module
                            + " among the modules that are resolved (--add-modules)",
                    e);
        }
    }
}
