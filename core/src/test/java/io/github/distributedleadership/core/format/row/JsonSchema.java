package io.github.distributedleadership.core.format.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** As much of JSON Schema (draft 2020-12) as the schema of organisations uses. */
final class JsonSchema {
    private final Map<?, ?> root;

    JsonSchema(Map<?, ?> root) {
        this.root = root;
    }

    /** What in the value does not conform; empty: nothing. */
    List<String> complaints(Object value) {
        List<String> complaints = new ArrayList<>();
        check(value, root, "", complaints);
        return complaints;
    }

    Map<?, ?> resolve(Map<?, ?> schema) {
        Object reference = schema.get("$ref");
        if (reference == null) {
            return schema;
        }
        return map(map(root.get("$defs")).get(reference.toString().replace("#/$defs/", "")));
    }

    static Map<?, ?> map(Object value) {
        return (Map<?, ?>) Objects.requireNonNull(value);
    }

    private boolean conforms(Object value, Map<?, ?> schema) {
        List<String> complaints = new ArrayList<>();
        check(value, schema, "", complaints);
        return complaints.isEmpty();
    }

    private void check(Object value, Map<?, ?> given, String path, List<String> complaints) {
        Map<?, ?> schema = resolve(given);
        schema.forEach((keyword, argument) -> {
            boolean fine = switch (keyword.toString()) {
                case "$schema", "$id", "$ref", "$defs", "title", "description" -> true;
                case "type" -> hasType(value, argument);
                case "const" -> Objects.equals(value, argument);
                case "enum" -> ((List<?>) argument).contains(value);
                case "anyOf" -> ((List<?>) argument).stream().anyMatch(s -> conforms(value, map(s)));
                case "oneOf" ->
                    ((List<?>) argument)
                                    .stream()
                                            .filter(s -> conforms(value, map(s)))
                                            .count()
                            == 1;
                case "required" -> !(value instanceof Map<?, ?> m) || m.keySet().containsAll((List<?>) argument);
                case "minimum" -> !(value instanceof Double d) || d >= (Double) argument;
                case "maximum" -> !(value instanceof Double d) || d <= (Double) argument;
                case "exclusiveMinimum" -> !(value instanceof Double d) || d > (Double) argument;
                case "pattern" -> !(value instanceof String s) || s.matches(argument.toString());
                case "minItems" -> !(value instanceof List<?> l) || l.size() >= (Double) argument;
                case "maxItems" -> !(value instanceof List<?> l) || l.size() <= (Double) argument;
                case "minProperties" -> !(value instanceof Map<?, ?> m) || m.size() >= (Double) argument;
                case "maxProperties" -> !(value instanceof Map<?, ?> m) || m.size() <= (Double) argument;
                case "items" -> {
                    if (value instanceof List<?> list) {
                        list.forEach(element -> check(element, map(argument), path + "[]", complaints));
                    }
                    yield true;
                }
                case "properties", "patternProperties" -> true;
                case "additionalProperties" -> {
                    if (value instanceof Map<?, ?> fields) {
                        fields.forEach(
                                (key, field) -> field(schema, key.toString(), field, argument, path, complaints));
                    }
                    yield true;
                }
                default -> throw new IllegalArgumentException("a keyword that this check does not know: " + keyword);
            };
            if (!fine) {
                complaints.add(path + ": " + keyword + " " + argument + " but was " + value);
            }
        });
    }

    private void field(
            Map<?, ?> schema, String key, Object field, Object additional, String path, List<String> complaints) {
        Object own =
                schema.containsKey("properties") ? map(schema.get("properties")).get(key) : null;
        if (own != null) {
            check(field, map(own), path + "." + key, complaints);
        } else if (key.startsWith("x-") && schema.containsKey("patternProperties")) {
            return;
        } else if (additional instanceof Map<?, ?> values) {
            check(field, values, path + "." + key, complaints);
        } else {
            complaints.add(path + ": unknown field " + key);
        }
    }

    private static boolean hasType(Object value, Object type) {
        if (type instanceof List<?> types) {
            return types.stream().anyMatch(t -> hasType(value, t));
        }
        return switch (type.toString()) {
            case "object" -> value instanceof Map;
            case "array" -> value instanceof List;
            case "string" -> value instanceof String;
            case "number" -> value instanceof Double;
            case "integer" -> value instanceof Double d && d == Math.rint(d);
            case "boolean" -> value instanceof Boolean;
            default -> throw new IllegalArgumentException("no type " + type);
        };
    }
}
