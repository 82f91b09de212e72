package io.github.distributedleadership.core.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/** Breaks texts a little: takes out, doubles, puts in what means something, or turns bytes into others. */
final class Mutations {
    private static final List<String> PIECES = List.of(
            "[",
            "]",
            "{",
            "}",
            ":",
            ",",
            ";",
            "=",
            "\"",
            "\"\"",
            "'",
            "\\",
            "\n",
            "\n  ",
            "\r",
            "\r\n",
            "\t",
            " ",
            "- ",
            "? ",
            "&a ",
            "*a",
            "!t ",
            "!none",
            "!empty",
            "<<: ",
            "#",
            "|",
            ">",
            "~",
            "null",
            "none",
            "true",
            "no",
            "[]",
            "{}",
            "NA",
            "NaN",
            ".nan",
            "-1",
            "1e999",
            "1e-999",
            "99999999999999999999",
            "2025-02-30",
            "P99999999Y",
            "\u0000",
            "\u2028",
            "\uFEFF",
            "\uFFFE",
            "\uD800",
            "\u202E",
            "%",
            "@",
            "---\n",
            "...\n",
            "team:",
            "member:",
            "x-a: 1, ",
            "x-a",
            "format: 1\n",
            "members",
            "id",
            "source",
            "weight",
            "network",
            "<",
            ">",
            "</",
            "/>",
            "&",
            "&amp;",
            "&x;",
            "&#0;",
            "<!DOCTYPE a>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?a?>",
            "='");

    private final SplittableRandom random;

    Mutations(long seed) {
        random = new SplittableRandom(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T oneOf(List<T> some) {
        return some.get(below(some.size()));
    }

    /** The text with one to four changes, in one of five as bytes that may be no text. */
    byte[] broken(String text) {
        String changed = text;
        for (int i = below(4); i >= 0; i--) {
            changed = changed(changed);
        }
        byte[] bytes = changed.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && below(5) == 0) {
            for (int i = below(4); i >= 0; i--) {
                bytes[below(bytes.length)] = (byte) below(256);
            }
        }
        return bytes;
    }

    private String changed(String text) {
        int at = below(text.length() + 1);
        int end = Math.min(text.length(), at + 1 + below(below(2) == 0 ? 3 : 200));
        String rest = text.substring(end);
        return switch (below(5)) {
            case 0 -> text.substring(0, at) + rest;
            case 1 -> text.substring(0, end) + text.substring(at);
            case 2 -> text.substring(0, at) + oneOf(PIECES) + text.substring(at);
            case 3 -> text.substring(0, at) + oneOf(PIECES) + rest;
            // what stands elsewhere, in another place
            default -> {
                int from = below(text.length() + 1);
                yield text.substring(0, at) + text.substring(from, Math.min(text.length(), from + below(40))) + rest;
            }
        };
    }
}
