package io.github.distributedleadership.benchmarks.net;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A difference that is meant. {@code allowed-differences.yaml} explains how one is written.
 *
 * @param text how it stands in the list
 * @param command the command to which it applies, or {@code *}
 * @param line what must be found in the command line, for a difference that is meant for some organisations alone
 * @param where which places it is about
 * @param before what the old value must be as a whole
 * @param after what the new value must be as a whole
 * @param typedIds whether the new value must be the old one with each id in an object that says of what it is
 */
record AllowedDifference(
        String text, String command, Pattern line, Pattern where, Pattern before, Pattern after, boolean typedIds) {
    private static final Set<String> FIELDS = Set.of("command", "line", "where", "old", "new", "as", "reason");
    private static final Set<String> KINDS = Set.of("member", "team", "responsibility");
    private static final ObjectMapper YAML = new YAMLMapper();

    /** {@return the list that stands beside this class} */
    static List<AllowedDifference> standing() throws IOException {
        try (InputStream in = AllowedDifference.class.getResourceAsStream("allowed-differences.yaml")) {
            return parse(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    static List<AllowedDifference> parse(String yaml) throws IOException {
        List<AllowedDifference> allowed = new ArrayList<>();
        for (JsonNode entry : YAML.readTree(yaml)) {
            allowed.add(of(entry));
        }
        return allowed;
    }

    private static AllowedDifference of(JsonNode entry) {
        entry.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                throw new IllegalArgumentException("an allowed difference has no field \"" + name + "\": " + entry);
            }
        });
        String as = entry.path("as").asText("");
        if (!as.isEmpty() && !as.equals("typed-ids")) {
            throw new IllegalArgumentException("as must be typed-ids but was \"" + as + "\": " + entry);
        }
        if (entry.path("reason").asText("").isBlank()
                || entry.path("where").asText("").isBlank()) {
            throw new IllegalArgumentException("an allowed difference needs where and reason: " + entry);
        }
        return new AllowedDifference(
                entry.toString(),
                entry.path("command").asText("*"),
                pattern(entry, "line"),
                where(entry.path("where").asText()),
                pattern(entry, "old"),
                pattern(entry, "new"),
                !as.isEmpty());
    }

    private static Pattern pattern(JsonNode entry, String field) {
        try {
            return Pattern.compile(entry.path(field).asText(".*"), Pattern.DOTALL);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(field + " is not a regular expression: " + entry, e);
        }
    }

    /** A star stands for one name or number, two stars for any way down. */
    private static Pattern where(String path) {
        StringBuilder regex = new StringBuilder();
        for (String part : path.split("(?<=\\*)(?!\\*)|(?<!\\*)(?=\\*)")) {
            regex.append(
                    switch (part) {
                        case "*" -> "[^.\\[\\]]*";
                        case "**" -> ".*";
                        default -> Pattern.quote(part);
                    });
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }

    /** {@return whether it allows the difference to whoever gives that command line, which begins with the command} */
    boolean allows(String asked, Difference difference) {
        return (command.equals("*") || command.equals(asked.split(" ", 2)[0]))
                && line.matcher(asked).find()
                && where.matcher(difference.where()).matches()
                && before.matcher(Difference.plain(difference.before())).matches()
                && after.matcher(Difference.plain(difference.after())).matches()
                && (!typedIds || isTyped(difference.before(), difference.after()));
    }

    private static boolean isTyped(JsonNode before, JsonNode after) {
        if (before.isArray() && after.isArray() && before.size() == after.size()) {
            for (int i = 0; i < before.size(); i++) {
                if (!isTyped(before.get(i), after.get(i))) {
                    return false;
                }
            }
            return true;
        }
        if (!before.isTextual() || !after.isObject() || after.size() != 1) {
            return false;
        }
        String kind = after.fieldNames().next();
        String id = after.get(kind).asText();
        return KINDS.contains(kind)
                && (before.textValue().equals(id) || before.textValue().equals(kind + ":" + id));
    }
}
