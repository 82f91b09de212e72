package io.github.distributedleadership.core.format.row;

import io.github.distributedleadership.core.format.token.Quoted;
import io.github.distributedleadership.core.format.token.Tokens;
import io.github.distributedleadership.core.format.token.Values;
import io.github.distributedleadership.core.value.PlainText;
import java.util.Map;

/** Writes objects on one line, in either form of documents. */
public final class DocumentRow extends RowText {
    /** The longest key that YAML takes for one without a question mark, less what escapes may add to it. */
    private static final int LONG_KEY = 160;

    private final boolean yaml;
    private final StringBuilder out = new StringBuilder(256);
    private Map<String, String> own = Map.of();

    public DocumentRow(boolean yaml) {
        this.yaml = yaml;
    }

    /** Gives up what was written, and begins anew. */
    public String take() {
        String text = out.toString();
        out.setLength(0);
        return text;
    }

    /** Writes a row, with the fields of one's own that it has and that its objects have. */
    public DocumentRow row(Map<String, String> extensions, Runnable fields) {
        own = extensions;
        object(() -> {
            fields.run();
            extensions(extensions);
        });
        return this;
    }

    @Override
    public void ownAt(String place) {
        own.forEach((key, json) -> {
            if (hasOwnAt(place, key)) {
                own(key.substring(place.length() + 1), json);
            }
        });
    }

    @Override
    public boolean hasOwnAt(String place) {
        return own.keySet().stream().anyMatch(key -> hasOwnAt(place, key));
    }

    private static boolean hasOwnAt(String place, String key) {
        return key.startsWith(place) && key.startsWith(".x-", place.length());
    }

    @Override
    public void key(String key) {
        key(key, "");
    }

    private void key(String key, String indent) {
        separate();
        boolean explain = yaml && key.length() > LONG_KEY;
        boolean outside = out.length() == 0;
        out.append(explain ? "? " : "");
        value(key);
        out.append(explain ? (outside ? "\n" + indent + ": " : " : ") : ": ");
    }

    /** A text, in quotes where it would not be one without. */
    @Override
    public void value(String text) {
        if (yaml && Quoted.isBare(text)) {
            out.append(text);
        } else {
            int begin = out.length();
            Quoted.quote(text, out);
            if (out.length() - begin > Tokens.LONGEST) {
                throw new IllegalArgumentException("a text must have at most " + Tokens.LONGEST
                        + " characters as it is written but one has " + (out.length() - begin)
                        + "; it begins with \"" + PlainText.excerpt(text) + "\"");
            }
        }
    }

    @Override
    public void word(String word) {
        String quote = yaml ? "" : "\"";
        out.append(quote).append(word).append(quote);
    }

    private void separate() {
        if (out.length() > 0 && "{[".indexOf(out.charAt(out.length() - 1)) < 0) {
            out.append(", ");
        }
    }

    @Override
    public void bare(String word) {
        out.append(word);
    }

    @Override
    public void none() {
        value(Values.NONE);
    }

    @Override
    public void open(char bracket) {
        out.append(bracket);
    }

    @Override
    public void close(char bracket) {
        out.append(bracket);
    }

    @Override
    public void element() {
        separate();
    }

    @Override
    public void extensions(Map<String, String> extensions) {
        extensions.forEach((key, json) -> {
            if (key.startsWith("x-")) {
                own(key, json);
            }
        });
    }

    private void own(String key, String json) {
        own(key, json, "");
    }

    /** Writes a field of one's own; the indentation is that of a line of its own, for a key too long for one line. */
    void own(String key, String json, String indent) {
        key(key, indent);
        OwnJson.rewrite(key, json, out, yaml);
    }
}
