package io.github.distributedleadership.core.format.token;

import io.github.distributedleadership.core.format.token.Tokens.Kind;
import io.github.distributedleadership.core.value.PlainText;
import java.io.IOException;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;

/**
 * The value of a field of one's own as compact JSON: without spaces, texts escaped in one way, numbers as given.
 *
 * <p>One value has one text, so that equal files make equal organisations.
 */
public final class JsonText {
    /** A longer key is no key to YAML, unless a question mark says so. */
    private static final int LONG_KEY = 200;

    private JsonText() {}

    /** Goes over the tokens of a value. */
    interface Walk {
        /** The kind of the current token. */
        Kind kind();

        /** Goes to the next token, and says of what kind it is. */
        Kind next() throws IOException;

        /** The text of the current token. */
        String text();
    }

    /** {@return the value at the cursor} */
    static String of(Walk in) throws IOException {
        StringBuilder out = new StringBuilder();
        write(in, out, false);
        return out.toString();
    }

    public static void write(Walk in, StringBuilder out, boolean yaml) throws IOException {
        switch (in.kind()) {
            case NULL -> out.append("null");
            case TEXT -> Quoted.quote(in.text(), out);
            case PLAIN -> plain(in, out);
            case LIST -> {
                out.append('[');
                for (boolean first = true; in.next() != Kind.END_LIST; first = false) {
                    out.append(first ? "" : ",");
                    write(in, out, yaml);
                }
                out.append(']');
            }
            case OBJECT -> object(in, out, yaml);
            default -> throw new IllegalStateException("no value begins with " + in.kind());
        }
    }

    private static void object(Walk in, StringBuilder out, boolean yaml) throws IOException {
        Set<String> seen = new HashSet<>();
        out.append('{');
        for (boolean first = true; in.next() == Kind.KEY; first = false) {
            String key = in.text();
            if (!seen.add(key)) {
                throw new Refused("the key \"" + PlainText.excerpt(in.text()) + "\" is given twice; take one out");
            }
            out.append(first ? "" : ",").append(yaml && key.length() > LONG_KEY ? "? " : "");
            Quoted.quote(key, out);
            out.append(yaml && key.length() > LONG_KEY ? " : " : ":");
            in.next();
            write(in, out, yaml);
        }
        out.append('}');
    }

    /** A bare word as the core schema of YAML 1.2 reads it; in JSON it can only be a number, true or false. */
    private static void plain(Walk in, StringBuilder out) {
        String word = in.text();
        switch (word) {
            case "true", "True", "TRUE" -> out.append("true");
            case "false", "False", "FALSE" -> out.append("false");
            default -> {
                if (Decimals.isDecimal(word)) {
                    out.append(number(word));
                } else if (word.matches("0x[0-9a-fA-F]+")) {
                    out.append(new BigInteger(word.substring(2), 16));
                } else if (word.matches("0o[0-7]+")) {
                    out.append(new BigInteger(word.substring(2), 8));
                } else if (word.matches("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)")) {
                    throw new Refused("must be a finite number but was " + word + "; JSON cannot keep it");
                } else {
                    Quoted.quote(word, out);
                }
            }
        }
    }

    /** The number as JSON writes it, which has no plus sign, no zeros in front, and digits on both sides of a point. */
    private static String number(String decimal) {
        boolean minus = decimal.startsWith("-");
        int begin = minus || decimal.startsWith("+") ? 1 : 0;
        int end = begin;
        while (end < decimal.length() && Character.isDigit(decimal.charAt(end))) {
            end++;
        }
        String whole = decimal.substring(begin, end);
        int zeros = 0;
        while (zeros < whole.length() - 1 && whole.charAt(zeros) == '0') {
            zeros++;
        }
        String rest = decimal.substring(end);
        boolean bare = rest.startsWith(".") && (rest.length() == 1 || !Character.isDigit(rest.charAt(1)));
        return (minus ? "-" : "")
                + (whole.isEmpty() ? "0" : whole.substring(zeros))
                + (bare ? rest.substring(1) : rest);
    }
}
