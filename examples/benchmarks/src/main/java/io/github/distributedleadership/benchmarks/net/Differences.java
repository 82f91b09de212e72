package io.github.distributedleadership.benchmarks.net;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Compares two answers: JSON as a structure, all else line by line. */
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
     * @param json whether the output should be JSON; where it is none on either side it is compared as text
     */
    static List<Difference> between(Answer before, Answer after, boolean json) {
        Differences differences = new Differences();
        if (before.exit() != after.exit()) {
            differences.add(Difference.ofText("exit", "" + before.exit(), "" + after.exit()));
        }
        if (!before.out().equals(after.out())) {
            differences.output(before.out(), after.out(), json);
        }
        differences.lines("err", before.err(), after.err());
        return differences.found;
    }

    private void add(Difference difference) {
        if (found.size() < MOST) {
            found.add(difference);
        }
    }

    private void output(String before, String after, boolean json) {
        if (json) {
            try {
                tree("", JSON.readTree(before), JSON.readTree(after));
                return;
            } catch (JsonProcessingException e) {
                // then it is a message or nothing at all
            }
        }
        lines("out", before, after);
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
            for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
                tree(path + "[" + i + "]", before.path(i), after.path(i));
            }
        } else if (!before.equals(after)) {
            add(new Difference(path, before, after));
        }
    }

    /** What they begin and end with alike is left out; where the rest is equally long, each line is told by itself. */
    private void lines(String what, String before, String after) {
        if (before.equals(after)) {
            return;
        }
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int shorter = Math.min(old.size(), now.size());
        int first = 0;
        while (first < shorter && old.get(first).equals(now.get(first))) {
            first++;
        }
        int last = 0;
        while (last < shorter - first && old.get(old.size() - 1 - last).equals(now.get(now.size() - 1 - last))) {
            last++;
        }
        List<String> oldRest = old.subList(first, old.size() - last);
        List<String> nowRest = now.subList(first, now.size() - last);
        if (oldRest.size() != nowRest.size() || oldRest.isEmpty()) {
            String where = what + ":" + (first + 1);
            add(
                    oldRest.isEmpty() && nowRest.isEmpty()
                            ? Difference.ofText(what + ":end", ends(before), ends(after))
                            : new Difference(where, text(oldRest), text(nowRest)));
            return;
        }
        for (int i = 0; i < oldRest.size(); i++) {
            if (!oldRest.get(i).equals(nowRest.get(i))) {
                add(Difference.ofText(what + ":" + (first + i + 1), oldRest.get(i), nowRest.get(i)));
            }
        }
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
