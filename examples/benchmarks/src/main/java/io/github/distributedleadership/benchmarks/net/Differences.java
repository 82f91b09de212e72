package io.github.distributedleadership.benchmarks.net;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Compares two answers: JSON as a structure, text sentence by sentence, all else line by line. */
final class Differences {
    /** How many are told of one answer; one more place would help nobody. */
    private static final int MOST = 500;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /**
     * {@return where these differ; empty where they say the same, though fields of an object may stand in another order}
     *
     * @param form what the output should be; where it is no JSON on either side it is compared as lines
     */
    static List<Difference> between(Answer before, Answer after, Form form) {
        Differences differences = new Differences();
        if (before.exit() != after.exit()) {
            differences.add(Difference.ofText("exit", "" + before.exit(), "" + after.exit()));
        }
        if (!before.out().equals(after.out())) {
            differences.output(before.out(), after.out(), form);
        }
        differences.lines("err", before.err(), after.err(), Form.LINES);
        return differences.found;
    }

    private void add(Difference difference) {
        if (found.size() < MOST) {
            found.add(difference);
        }
    }

    private void output(String before, String after, Form form) {
        if (form == Form.JSON) {
            try {
                tree("", JSON.readTree(before), JSON.readTree(after));
                return;
            } catch (JsonProcessingException e) {
                // then it is a message or nothing at all
            }
        }
        lines("out", before, after, form);
    }

    private void tree(String path, JsonNode before, JsonNode after) {
        if (before.isObject() && after.isObject()) {
            TreeSet<String> names = new TreeSet<>();
            before.fieldNames().forEachRemaining(names::add);
            after.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                tree(path.isEmpty() ? name : path + "." + name, before.path(name), after.path(name));
            }
        } else if (before.isArray() && after.isArray()) {
            elements(path, before, after);
        } else if (!before.equals(after)) {
            add(new Difference(path, before, after));
        }
    }

    /** What both sides have is left out, so that one element less moves no other. */
    private void elements(String path, JsonNode before, JsonNode after) {
        for (Alignment<JsonNode> place : Alignment.of(ImmutableList.copyOf(before), ImmutableList.copyOf(after))) {
            for (int i = 0; i < Math.max(place.before().size(), place.after().size()); i++) {
                tree(path + "[" + (place.from() + i) + "]", at(place.before(), i), at(place.after(), i));
            }
        }
    }

    private static JsonNode at(List<JsonNode> elements, int place) {
        return place < elements.size() ? elements.get(place) : MissingNode.getInstance();
    }

    /** What both have is left out; where the rest is equally long, each line is told by itself. */
    private void lines(String what, String before, String after, Form form) {
        if (before.equals(after)) {
            return;
        }
        List<Alignment<String>> apart = Alignment.of(lines(before, form), lines(after, form));
        for (Alignment<String> place : apart) {
            List<String> old = place.before();
            List<String> now = place.after();
            if (old.size() != now.size()) {
                add(new Difference(what + ":" + (place.from() + 1), text(old), text(now)));
                continue;
            }
            for (int i = 0; i < old.size(); i++) {
                add(Difference.ofText(what + ":" + (place.from() + i + 1), old.get(i), now.get(i)));
            }
        }
        if (apart.isEmpty() && form == Form.SENTENCES) {
            lines(what, before, after, Form.LINES); // the same sentences in other lines
        } else if (apart.isEmpty()) {
            add(Difference.ofText(what + ":end", ends(before), ends(after)));
        }
    }

    private static List<String> lines(String text, Form form) {
        return form == Form.SENTENCES ? Unwrapped.lines(text) : text.lines().toList();
    }

    private static JsonNode text(List<String> lines) {
        return lines.isEmpty()
                ? MissingNode.getInstance()
                : com.fasterxml.jackson.databind.node.TextNode.valueOf(String.join("\n", lines));
    }

    /** How a text ends whose lines are those of another. */
    private static String ends(String text) {
        return text.substring(Math.max(0, text.length() - 2));
    }
}
