package io.github.distributedleadership.core.format.token;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The tokens of strict JSON (RFC 8259). */
public final class JsonTokens implements Tokens {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
            .configure(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW, false)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST)
                    .maxNameLength(LONGEST)
                    .maxNumberLength(LONGEST)
                    .build())
            .build();

    private final Characters source;
    private final JsonParser parser;
    private int depth;
    private boolean begun;
    private String text = "";

    public JsonTokens(Characters source) throws IOException {
        this.source = source;
        parser = FACTORY.createParser(source);
    }

    @Override
    public Kind next() throws IOException {
        JsonToken token = token();
        if (token == null) {
            return Kind.END;
        }
        if (begun && depth == 0) {
            throw new BrokenText(
                    line(), "something follows the end of the organisation; a file holds one, so take it out");
        }
        begun = true;
        return switch (token) {
            case START_OBJECT -> open(Kind.OBJECT);
            case START_ARRAY -> open(Kind.LIST);
            case END_OBJECT -> close(Kind.END_OBJECT);
            case END_ARRAY -> close(Kind.END_LIST);
            case FIELD_NAME -> Kind.KEY;
            case VALUE_STRING -> Kind.TEXT;
            case VALUE_NULL -> Kind.NULL;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> Kind.PLAIN;
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IllegalStateException("not a token of JSON: " + token);
        };
    }

    private Kind open(Kind kind) {
        depth++;
        return kind;
    }

    private Kind close(Kind kind) {
        depth--;
        return kind;
    }

    private @Nullable JsonToken token() throws IOException {
        source.mark();
        try {
            JsonToken token = parser.nextToken();
            // asked for now, because only then the rest of a text is read, and its mistakes are found
            text = token != null && (token == JsonToken.FIELD_NAME || token.isScalarValue()) ? parser.getText() : "";
            return token;
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            throw new BrokenText(place == null ? line() : place.getLineNr(), sentence(e));
        }
    }

    private static String sentence(JsonProcessingException e) {
        String problem = BrokenText.quoted(e.getOriginalMessage());
        if (e instanceof StreamConstraintsException) {
            return "a text has more than " + LONGEST + " characters; is a quote missing?";
        }
        if (e instanceof JsonEOFException) {
            return "the text ends too early; close every quote, bracket and brace";
        }
        if (problem.contains("comment") || problem.startsWith("Unexpected character ('#' ")) {
            return "comments are not JSON; leave them out, or name the file .yaml and begin them with #";
        }
        if (problem.startsWith("Unexpected character (''' ")) {
            return "a single quote stands here, but texts stand in double quotes in JSON";
        }
        if (problem.contains("start field name")) {
            return "a field name in double quotes must stand here; take a comma before it out, or put the name in quotes";
        }
        if (problem.startsWith("Unexpected character (']' ") && problem.contains("expected a")) {
            return "a value must stand between a comma and the end of a list; take the last comma out";
        }
        if (problem.startsWith("Non-standard token") || problem.startsWith("Unrecognized token")) {
            return "JSON has no word " + problem.replaceFirst("[^']*('[^']*').*", "$1")
                    + "; put a text in double quotes, and write words only as true, false and null";
        }
        if (problem.startsWith("Illegal unquoted character")) {
            return "a line break or another control character stands in a text; write it as \\n or \\u and four digits";
        }
        return "not JSON: " + cleaned(problem);
    }

    /** What the parser says, without what only a programmer could do about it. */
    private static String cleaned(String problem) {
        return problem.replaceFirst(" \\(for (Array|Object) starting.*", "")
                .replaceFirst(": enable `.*", "")
                .replaceFirst(" \\(JSON String.*", "")
                .replaceFirst("Unexpected character \\('(.)' \\(code \\d+\\)\\)", "unexpected '$1'")
                .replaceFirst(" \\(code \\d+\\)", "");
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
