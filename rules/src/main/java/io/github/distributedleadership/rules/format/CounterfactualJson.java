package io.github.distributedleadership.rules.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.distributedleadership.core.format.ChangeList;
import io.github.distributedleadership.core.organization.Change;
import io.github.distributedleadership.rules.explain.Counterfactual;
import io.github.distributedleadership.rules.explain.Counterfactuals;
import java.io.IOException;

/** What would have to change, as JSON: the changes in the form that a file of changes has. */
final class CounterfactualJson {
    private CounterfactualJson() {}

    /**
     * Writes {@code counterfactuals}, and {@code counterfactualSearch} where the search did not try everything cheaper.
     *
     * @param of of what outcome: kind or verdict
     */
    static <T extends Enum<T>> void write(JsonGenerator json, String of, Counterfactuals<T> found) throws IOException {
        json.writeArrayFieldStart("counterfactuals");
        for (Counterfactual<T> one : found.found()) {
            json.writeStartObject();
            json.writeStringField("of", of);
            json.writeStringField("from", one.from().name());
            json.writeStringField("to", one.to().name());
            JsonOutput.number(json, "cost", one.cost());
            json.writeArrayFieldStart("changes");
            for (Change change : one.changes()) {
                json.writeRawValue(ChangeList.line(change));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        if (found.isCutShort()) {
            json.writeObjectFieldStart("counterfactualSearch");
            json.writeStringField("end", found.end().name());
            json.writeNumberField("tries", found.tries());
            JsonOutput.number(json, "triedBelow", found.triedBelow());
            json.writeEndObject();
        }
    }
}
