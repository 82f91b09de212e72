package io.github.distributedleadership.core.format.row;

import io.github.distributedleadership.core.format.token.BrokenText;
import io.github.distributedleadership.core.format.token.Characters;
import io.github.distributedleadership.core.format.token.Cursor;
import io.github.distributedleadership.core.format.token.Faults;
import io.github.distributedleadership.core.format.token.JsonText;
import io.github.distributedleadership.core.format.token.JsonTokens;
import io.github.distributedleadership.core.format.token.Refused;
import io.github.distributedleadership.core.format.token.Tokens.Kind;
import java.io.IOException;
import java.io.StringReader;

/** Writes the JSON of fields of one's own. */
public final class OwnJson {
    private OwnJson() {}

    /** Writes a value that is given as JSON, checked, so that nothing that is no JSON gets into a file. */
    public static void rewrite(String key, String json, StringBuilder out, boolean yaml) {
        Cursor in;
        try {
            in = new Cursor(new JsonTokens(Characters.of(new StringReader(json))), new Faults());
            if (in.next() == Kind.END) {
                throw new Refused("it is empty");
            }
            JsonText.write(in, out, yaml);
            in.next();
        } catch (BrokenText | Refused e) {
            throw new IllegalArgumentException(
                    "the field \"" + key + "\" cannot be written, for its value is not JSON: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
    }
}
