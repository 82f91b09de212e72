package io.github.distributedleadership.rules.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.distributedleadership.core.value.Numbers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes JSON as all results have it: two spaces, line feeds, keys in a promised order, nothing undetermined. */
final class JsonOutput {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonOutput() {}

    /** Writes an object. */
    interface Body {
        void writeTo(JsonGenerator json) throws IOException;
    }

    static void write(Appendable out, Body body) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(new AppendableWriter(out))) {
            json.setPrettyPrinter(new Printer(0));
            json.writeStartObject();
            json.writeNumberField("format", 1);
            body.writeTo(json);
            json.writeEndObject();
        }
        out.append('\n');
    }

    /** A value that stands that deep in a document, to be put there; so that many can be made side by side. */
    static JsonPart part(int depth, Body body) {
        JsonPart part = new JsonPart();
        try (JsonGenerator json = FACTORY.createGenerator(part)) {
            json.setPrettyPrinter(new Printer(depth));
            body.writeTo(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a part does not fail
        }
        return part;
    }

    static void number(JsonGenerator json, String key, double value) throws IOException {
        json.writeFieldName(key);
        number(json, value);
    }

    /** Whole numbers without a fraction, others shortest; the JDKs differ in how they write a double, so it is written here. */
    static void number(JsonGenerator json, double value) throws IOException {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a result must be a finite number, but was " + value);
        }
        json.writeNumber(Numbers.plain(value));
    }

    /** Two spaces for each level. */
    private static final class Printer extends DefaultPrettyPrinter {
        private static final long serialVersionUID = 1;
        private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

        Printer(int depth) {
            indentObjectsWith(INDENTER);
            indentArraysWith(INDENTER);
            _nesting = depth;
        }

        @Override
        public Printer createInstance() {
            return new Printer(_nesting);
        }
    }

    /** A writer on something that only takes text. */
    private static final class AppendableWriter extends Writer {
        private final Appendable out;

        AppendableWriter(Appendable out) {
            this.out = out;
        }

        @Override
        public void write(char[] text, int start, int length) throws IOException {
            if (out instanceof Writer writer) {
                writer.write(text, start, length);
            } else if (out instanceof StringBuilder builder) {
                builder.append(text, start, length);
            } else {
                out.append(new String(text, start, length));
            }
        }

        @Override
        public void flush() throws IOException {
            if (out instanceof Writer writer) {
                writer.flush();
            }
        }

        @Override
        public void close() {
            // what was handed in is closed by whoever opened it
        }
    }
}
