package io.github.distributedleadership.rules.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** A value of a document as text, in the pieces in which it came: nothing is copied to join them. */
final class JsonPart extends Writer {
    private final List<String> pieces = new ArrayList<>();

    /** Writes it as the next value. */
    void putInto(JsonGenerator json) throws IOException {
        json.writeRawValue("");
        for (String piece : pieces) {
            json.writeRaw(piece);
        }
    }

    @Override
    public void write(char[] text, int start, int length) {
        pieces.add(new String(text, start, length));
    }

    @Override
    public void flush() {
        // all is here already
    }

    @Override
    public void close() {
        // nothing is open
    }
}
