package io.github.distributedleadership.core.format;

import io.github.distributedleadership.core.format.token.Characters;
import io.github.distributedleadership.core.format.token.Decimals;
import io.github.distributedleadership.core.format.token.Tokens;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A document as maps, lists, texts, numbers and truth values, for tests that look at all of it. */
public final class Tree {
    private Tree() {}

    public static Object of(OrganizationFormat form, String text) {
        try {
            Tokens tokens = form.tokens(Characters.of(new StringReader(text)));
            return value(tokens, tokens.next());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(Tokens tokens, Tokens.Kind kind) throws IOException {
        return switch (kind) {
            case OBJECT -> {
                Map<String, Object> fields = new LinkedHashMap<>();
                while (tokens.next() == Tokens.Kind.KEY) {
                    String key = tokens.text();
                    fields.put(key, value(tokens, tokens.next()));
                }
                yield fields;
            }
            case LIST -> {
                List<Object> elements = new ArrayList<>();
                for (Tokens.Kind next = tokens.next(); next != Tokens.Kind.END_LIST; next = tokens.next()) {
                    elements.add(value(tokens, next));
                }
                yield elements;
            }
            case PLAIN -> word(tokens.text());
            case TEXT -> tokens.text();
            default -> "nothing";
        };
    }

    private static Object word(String word) {
        if (word.equals("true") || word.equals("false")) {
            return word.equals("true");
        }
        return Decimals.isDecimal(word) ? (Object) Double.valueOf(word) : word;
    }
}
