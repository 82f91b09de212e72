package io.github.distributedleadership.rules.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.distributedleadership.core.format.ChangeList;
import io.github.distributedleadership.core.organization.change.Change;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.policy.Verdict;
import io.github.distributedleadership.rules.whatif.Counterfactual;
import io.github.distributedleadership.rules.whatif.Counterfactuals;
import java.io.IOException;

/** What would have to change, as JSON: the changes in the form that a file of changes has. */
final class CounterfactualJson {
    private CounterfactualJson() {}

    /**
     * Writes {@code counterfactuals} of how it is held and of what a policy says, and {@code counterfactualSearch} for each of
     * the two searches that did not try everything cheaper.
     */
    static void write(
            JsonGenerator json, Detail detail, Counterfactuals<HoldingKind> ofKind, Counterfactuals<Verdict> ofVerdict)
            throws IOException {
        json.writeArrayFieldStart("counterfactuals");
        each(json, detail, "kind", ofKind);
        each(json, detail, "verdict", ofVerdict);
        json.writeEndArray();
        if (ofKind.isCutShort() || ofVerdict.isCutShort()) {
            json.writeArrayFieldStart("counterfactualSearch");
            end(json, "kind", ofKind);
            end(json, "verdict", ofVerdict);
            json.writeEndArray();
        }
    }

    /** The same of one of the two alone. */
    static <T extends Enum<T>> void write(JsonGenerator json, Detail detail, String of, Counterfactuals<T> found)
            throws IOException {
        json.writeArrayFieldStart("counterfactuals");
        each(json, detail, of, found);
        json.writeEndArray();
        if (found.isCutShort()) {
            json.writeArrayFieldStart("counterfactualSearch");
            end(json, of, found);
            json.writeEndArray();
        }
    }

    private static <T extends Enum<T>> void each(JsonGenerator json, Detail detail, String of, Counterfactuals<T> found)
            throws IOException {
        for (Counterfactual<T> one : found.found()) {
            json.writeStartObject();
            json.writeStringField("of", of);
            json.writeStringField("from", one.from().name());
            json.writeStringField("to", one.to().name());
            JsonOutput.number(json, "cost", cost(one, detail));
            json.writeArrayFieldStart("changes");
            for (Change change : one.changes()) {
                json.writeRawValue(ChangeList.line(change));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** What it costs to learn something tells how much somebody knows: without people it is rounded up to a whole number. */
    private static double cost(Counterfactual<?> one, Detail detail) {
        boolean tells = one.changes().stream().anyMatch(Change.Learn.class::isInstance);
        return tells && !detail.showsPeople() ? Math.ceil(one.cost()) : one.cost();
    }

    private static <T> void end(JsonGenerator json, String of, Counterfactuals<T> found) throws IOException {
        if (found.isCutShort()) {
            json.writeStartObject();
            json.writeStringField("of", of);
            json.writeStringField("end", found.end().name());
            json.writeNumberField("tries", found.tries());
            JsonOutput.number(json, "triedBelow", found.triedBelow());
            json.writeEndObject();
        }
    }
}
