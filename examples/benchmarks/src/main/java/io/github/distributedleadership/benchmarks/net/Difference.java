package io.github.distributedleadership.benchmarks.net;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * One place at which two answers differ.
 *
 * @param where a path such as {@code responsibilities[3].kind} in JSON, {@code out:12} or {@code err:1} for a line, or {@code exit}
 * @param before the value of the old answer; missing where it has none
 * @param after the value of the new answer
 */
record Difference(String where, JsonNode before, JsonNode after) {
    private static final int MOST = 300;

    static Difference ofText(String where, String before, String after) {
        return new Difference(where, TextNode.valueOf(before), TextNode.valueOf(after));
    }

    /** {@return the value as lists of what is allowed match it: texts bare, all else as JSON, nothing where it is missing} */
    static String plain(JsonNode value) {
        return value instanceof MissingNode ? "" : value.isTextual() ? value.textValue() : value.toString();
    }

    @Override
    public String toString() {
        return where + ": " + shown(before) + " -> " + shown(after);
    }

    private static String shown(JsonNode value) {
        String text = value instanceof MissingNode ? "(nothing)" : value.toString();
        return text.length() <= MOST ? text : text.substring(0, MOST) + "…";
    }
}
