package io.github.distributedleadership.rules.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.InOrder;
import io.github.distributedleadership.rules.explain.Names;
import io.github.distributedleadership.rules.explain.TextRenderer;
import io.github.distributedleadership.rules.measure.Measurement;
import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The fields of the object that is being written, one after the other; what is undetermined is left out. */
final class JsonFields {
    /** Said of every result that tells about people. */
    private static final String NOTICE = "not for appraisal, pay or dismissal";

    private final JsonGenerator json;
    private final Detail detail;
    private final NamesInUse names;
    private final TextRenderer renderer;

    private JsonFields(JsonGenerator json, Detail detail, NamesInUse names) {
        this.json = json;
        this.detail = detail;
        this.names = names;
        renderer = TextRenderer.of(detail);
    }

    /** Writes the fields of a whole document. */
    interface Document {
        void write(JsonFields fields) throws IOException;
    }

    /** Writes the fields of an object within it. */
    interface Inner {
        void write() throws IOException;
    }

    /** Writes the fields of one of several objects. */
    interface Each<T> {
        void write(T one) throws IOException;
    }

    /** Writes the fields of the object that is about what has that number. */
    interface Numbered {
        void write(JsonFields fields, int number) throws IOException;
    }

    /** Writes a document; where the library that writes JSON is missing, a sentence says which it is. */
    static void write(Appendable out, Detail detail, Document document) throws IOException {
        write(out, detail, Names.none(), document);
    }

    /** Writes a document about an organisation, and last the names of those whose ids it shows. */
    static void writeWithNames(Appendable out, Detail detail, Names names, Document document) throws IOException {
        write(out, detail, names, fields -> {
            document.write(fields);
            fields.names();
        });
    }

    private static void write(Appendable out, Detail detail, Names names, Document document) throws IOException {
        try {
            JsonOutput.write(out, json -> document.write(new JsonFields(json, detail, new NamesInUse(names))));
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "to write JSON the library com.fasterxml.jackson.core:jackson-core must be on the class path, or its"
                            + " module com.fasterxml.jackson.core among the modules that are resolved (--add-modules)",
                    e);
        }
    }

    Detail detail() {
        return detail;
    }

    void notice() throws IOException {
        text("notice", NOTICE);
    }

    void text(String key, String value) throws IOException {
        json.writeStringField(key, value);
    }

    /** The id of a member, a team or a responsibility, as it is referred to; the key says of what it is. */
    void id(String key, IdKind kind, String id) throws IOException {
        names.show(kind, id);
        text(key, id);
    }

    void text(String key, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            text(key, value.get().toString());
        }
    }

    void word(String key, Enum<?> value) throws IOException {
        text(key, value.name());
    }

    void word(String key, Optional<? extends Enum<?>> value) throws IOException {
        text(key, value.map(Enum::name));
    }

    void flag(String key, boolean value) throws IOException {
        json.writeBooleanField(key, value);
    }

    void number(String key, long value) throws IOException {
        json.writeNumberField(key, value);
    }

    void number(String key, double value) throws IOException {
        JsonOutput.number(json, key, value);
    }

    void number(String key, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            number(key, value.getAsDouble());
        }
    }

    void numbers(String key, double... values) throws IOException {
        json.writeArrayFieldStart(key);
        for (double value : values) {
            JsonOutput.number(json, value);
        }
        json.writeEndArray();
    }

    void texts(String key, Iterable<?> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (Object value : values) {
            json.writeString(value.toString());
        }
        json.writeEndArray();
    }

    /** All ids of things of that kind, as they are referred to. */
    void ids(String key, IdKind kind, Iterable<String> ids) throws IOException {
        ids.forEach(id -> names.show(kind, id));
        texts(key, ids);
    }

    /** An array of arrays of texts. */
    void lists(String key, Iterable<? extends Iterable<?>> lists) throws IOException {
        json.writeArrayFieldStart(key);
        for (Iterable<?> list : lists) {
            json.writeStartArray();
            for (Object value : list) {
                json.writeString(value.toString());
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    /** An array of values that are JSON already. */
    void raw(String key, Collection<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            names.showAll(value);
            json.writeRawValue(value);
        }
        json.writeEndArray();
    }

    void object(String key, Inner fields) throws IOException {
        json.writeFieldName(key);
        object(fields);
    }

    private void object(Inner fields) throws IOException {
        json.writeStartObject();
        fields.write();
        json.writeEndObject();
    }

    /** An array of objects, one for each. */
    <T> void each(String key, Iterable<T> all, Each<? super T> fields) throws IOException {
        json.writeArrayFieldStart(key);
        for (T one : all) {
            object(() -> fields.write(one));
        }
        json.writeEndArray();
    }

    /** An array of objects of a whole document, which are made side by side. */
    void eachSideBySide(String key, int[] numbers, Numbered fields) throws IOException {
        json.writeArrayFieldStart(key);
        InOrder.forEach(
                numbers,
                number -> JsonOutput.part(2, json -> {
                    JsonFields part = new JsonFields(json, detail, names);
                    part.object(() -> fields.write(part, number));
                }),
                part -> part.putInto(json));
        json.writeEndArray();
    }

    /** What was measured, as a number or as the name of a class; and how, or why there is neither. */
    void measurement(Measurement measurement) throws IOException {
        text("id", measurement.measure());
        text("value", measurement.name());
        number("value", measurement.value());
        text("status", measurement.status());
    }

    void findings(String key, Finding... findings) throws IOException {
        findings(key, List.of(findings));
    }

    void findings(String key, Iterable<Finding> findings) throws IOException {
        each(key, findings, finding -> {
            text("rule", finding.rule());
            word("outcome", finding.outcome());
            word("evidence", finding.evidence());
            facts("facts", finding.facts());
            text("message", renderer.message(finding));
            text("source", finding.source());
            flag("ours", finding.ours());
        });
    }

    /** An object with a field for each fact. */
    void facts(String key, Map<String, Fact> facts) throws IOException {
        object(key, () -> {
            for (Map.Entry<String, Fact> fact : facts.entrySet()) {
                fact(fact.getKey(), fact.getValue());
            }
        });
    }

    /** The first ids, and how many there are where they are not all. */
    void ids(String key, Collection<?> values) throws IOException {
        ids(key, values.size(), values);
    }

    void ids(String key, int size, Iterable<?> first) throws IOException {
        first(key, size, first, id -> {
            names.showAny(id);
            json.writeString(id);
        });
    }

    /** The same, each saying of what it is. */
    void ids(String key, IdKind kind, int size, Iterable<?> first) throws IOException {
        first(key, size, first, id -> id(kind, id));
    }

    private void first(String key, int size, Iterable<?> first, Each<String> each) throws IOException {
        json.writeArrayFieldStart(key);
        Iterator<?> ids = first.iterator();
        for (int shown = 0; shown < detail.idLimit() && ids.hasNext(); shown++) {
            each.write(ids.next().toString());
        }
        json.writeEndArray();
        if (size > detail.idLimit()) {
            number(key + "Size", size);
        }
    }

    private void names() throws IOException {
        object("names", () -> {
            names("members", names.members());
            names("teams", names.teams());
            names("responsibilities", names.responsibilities());
        });
    }

    private void names(String key, Map<String, String> all) throws IOException {
        object(key, () -> {
            for (Map.Entry<String, String> one : all.entrySet()) {
                text(one.getKey(), one.getValue());
            }
        });
    }

    /** A member, team or responsibility says of what it is the id; other words stand for themselves. */
    private void id(IdKind kind, String id) throws IOException {
        names.show(kind, id);
        Optional<String> type = kind.type(id);
        if (type.isEmpty()) {
            json.writeString(id);
        } else {
            object(() -> text(type.get(), kind.bare(id)));
        }
    }

    private void fact(String slot, Fact fact) throws IOException {
        if (fact.isPersonal() && !detail.showsPeople()) {
            return;
        }
        if (fact instanceof Fact.Count count) {
            number(slot, count.value());
        } else if (fact instanceof Fact.Amount amount) {
            number(slot, amount.value());
        } else if (fact instanceof Fact.Text text) {
            text(slot, text.value());
        } else if (fact instanceof Fact.Word word) {
            text(slot, word.value());
        } else if (fact instanceof Fact.Id id) {
            json.writeFieldName(slot);
            id(id.kind(), id.value());
        } else if (fact instanceof Fact.Ids ids) {
            first(slot, ids.value().size(), ids.value(), id -> id(ids.kind(), id));
        } else if (fact instanceof Fact.Day day) {
            text(slot, day.value().toString());
        }
    }
}
