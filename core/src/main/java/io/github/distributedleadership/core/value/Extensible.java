package io.github.distributedleadership.core.value;

import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;

/**
 * What may carry words of its own beside those of the library.
 *
 * <p>Keys begin with {@code x-}. No rule reads them; they are kept and written again, so that an application can store
 * its own facts in the same file.
 */
public interface Extensible {
    /** {@return the extensions: key, beginning with {@code x-}, to the JSON text of its value} Empty: there are none. */
    ImmutableSortedMap<String, String> extensions();

    /** Refuses a key that could be mistaken for one of the library. */
    @Value.Check
    default void extensionsAreMarked() {
        for (String key : extensions().keySet()) {
            if (!key.startsWith("x-")) {
                throw new IllegalArgumentException(
                        "the key of an extension must begin with \"x-\" but was \"" + PlainText.excerpt(key) + "\"");
            }
        }
    }
}
