package io.github.distributedleadership.core.value;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * What may carry words of its own beside those of the library.
 *
 * <p>Keys begin with {@code x-}. No rule reads them; they are kept and written again, so that an application can store
 * its own facts in the same file. One that stands in an object within the row is named with the place of that object:
 * {@code stakes.x-note}, {@code resources[0].x-note}; places count from 0 in canonical order.
 */
public interface Extensible {
    /** The key of an extension that stands in an object of the row; group 1 is the place of that object. */
    Pattern NESTED = Pattern.compile("([a-zA-Z]+(?:\\[\\d{1,9}])?)\\.x-.*", Pattern.DOTALL);

    /** {@return the extensions: key to the JSON text of its value} Empty: there are none. */
    ImmutableSortedMap<String, String> extensions();

    /** {@return the place of the object that the key of an extension stands in; empty: the row itself} */
    static Optional<String> place(String key) {
        Matcher nested = NESTED.matcher(key);
        return key.startsWith("x-") || !nested.matches() ? Optional.empty() : Optional.of(nested.group(1));
    }

    /** Refuses a key that could be mistaken for one of the library. */
    @Value.Check
    default void extensionsAreMarked() {
        for (String key : extensions().keySet()) {
            if (!key.startsWith("x-") && place(key).isEmpty()) {
                throw new IllegalArgumentException(
                        "the key of an extension must begin with \"x-\" but was \"" + PlainText.excerpt(key) + "\"");
            }
        }
    }
}
