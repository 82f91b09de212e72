package io.github.distributedleadership.rules.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.TextRenderer;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Findings as JSON. */
final class ReasonJson {
    private final JsonGenerator json;
    private final Detail detail;
    private final TextRenderer renderer;

    ReasonJson(JsonGenerator json, Detail detail) {
        this.json = json;
        this.detail = detail;
        renderer = TextRenderer.of(detail);
    }

    void write(String key, Iterable<Finding> findings) throws IOException {
        json.writeArrayFieldStart(key);
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringField("rule", finding.rule());
            json.writeStringField("outcome", finding.outcome().name());
            json.writeStringField("evidence", finding.evidence().name());
            json.writeObjectFieldStart("facts");
            for (Map.Entry<String, Fact> fact : finding.facts().entrySet()) {
                fact(fact.getKey(), fact.getValue());
            }
            json.writeEndObject();
            json.writeStringField("message", renderer.message(finding));
            json.writeStringField("source", finding.source());
            json.writeBooleanField("ours", finding.ours());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The first ids, and how many there are where they are not all. */
    void ids(String key, Collection<?> values) throws IOException {
        ids(key, values.size(), values);
    }

    void ids(String key, int size, Iterable<?> first) throws IOException {
        json.writeArrayFieldStart(key);
        int shown = 0;
        for (Object id : first) {
            if (shown++ < detail.idLimit()) {
                json.writeString(id.toString());
            }
        }
        json.writeEndArray();
        if (size > detail.idLimit()) {
            json.writeNumberField(key + "Size", size);
        }
    }

    private void ids(String slot, Fact.Ids ids) throws IOException {
        json.writeArrayFieldStart(slot);
        for (String id : ids.value().subList(0, Math.min(ids.value().size(), detail.idLimit()))) {
            id(ids.kind(), id);
        }
        json.writeEndArray();
        if (ids.value().size() > detail.idLimit()) {
            json.writeNumberField(slot + "Size", ids.value().size());
        }
    }

    /** A member, team or responsibility says of what it is the id; other words stand for themselves. */
    private void id(IdKind kind, String id) throws IOException {
        Optional<String> type = kind.type(id);
        if (type.isEmpty()) {
            json.writeString(id);
            return;
        }
        json.writeStartObject();
        json.writeStringField(type.get(), kind.bare(id));
        json.writeEndObject();
    }

    private void fact(String slot, Fact fact) throws IOException {
        if (fact.isPersonal() && !detail.showsPeople()) {
            return;
        }
        if (fact instanceof Fact.Count count) {
            json.writeNumberField(slot, count.value());
        } else if (fact instanceof Fact.Amount amount) {
            JsonOutput.number(json, slot, amount.value());
        } else if (fact instanceof Fact.Text text) {
            json.writeStringField(slot, text.value());
        } else if (fact instanceof Fact.Word word) {
            json.writeStringField(slot, word.value());
        } else if (fact instanceof Fact.Id id) {
            json.writeFieldName(slot);
            id(id.kind(), id.value());
        } else if (fact instanceof Fact.Ids ids) {
            ids(slot, ids);
        } else if (fact instanceof Fact.Day day) {
            json.writeStringField(slot, day.value().toString());
        }
    }
}
