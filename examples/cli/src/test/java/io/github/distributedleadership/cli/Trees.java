package io.github.distributedleadership.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Results and organisations as trees. */
final class Trees {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Trees() {}

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode yaml(Path file) {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The organisation with the rows of all tables, and the keys of all objects, in another order. */
    static JsonNode shuffled(JsonNode organization, Random random) {
        ObjectNode result = shuffledKeys(organization, random);
        result.properties().forEach(entry -> {
            if (entry.getKey().equals("practice")) {
                entry.setValue(shuffled(entry.getValue(), random));
            } else if (entry.getValue().isArray()) {
                entry.setValue(shuffledRows(entry.getValue(), random));
            }
        });
        return result;
    }

    private static ArrayNode shuffledRows(JsonNode rows, Random random) {
        List<JsonNode> list = new ArrayList<>();
        rows.forEach(row -> list.add(row.isObject() ? shuffledKeys(row, random) : row));
        Collections.shuffle(list, random);
        return JSON.createArrayNode().addAll(list);
    }

    private static ObjectNode shuffledKeys(JsonNode object, Random random) {
        List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(object.properties());
        Collections.shuffle(fields, random);
        ObjectNode result = JSON.createObjectNode();
        fields.forEach(field -> result.set(field.getKey(), field.getValue()));
        return result;
    }
}
