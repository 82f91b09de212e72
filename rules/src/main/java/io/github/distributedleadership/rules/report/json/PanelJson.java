package io.github.distributedleadership.rules.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.primitives.ImmutableIntArray;
import io.github.distributedleadership.rules.panel.Accuracy;
import io.github.distributedleadership.rules.panel.PanelAnswer;
import java.io.IOException;
import java.util.OptionalDouble;

/**
 * The answer about a panel as JSON, {@code "format": 1}: {@code verdict}, {@code probabilities}, {@code weights},
 * {@code margin}, {@code breakEven}, {@code restrictedTo}.
 *
 * <p>Beside them {@code status} says how {@code probabilities.weighted} was reached, {@code bounds} between what it lies
 * where it is not exact, {@code priorWeight} what was known beforehand weighs beside the votes and {@code decidedBeforehand}
 * whether it outweighs all of them, and {@code clamped} whose competence was too near to certainty. Places count from 0; what does not
 * apply is absent. Needs Jackson's {@code jackson-core}.
 */
public final class PanelJson {
    private PanelJson() {}

    /**
     * Writes the answer.
     *
     * @throws IOException when the output does
     */
    public static void write(PanelAnswer answer, Appendable out) throws IOException {
        JsonOutput.write(out, json -> {
            json.writeStringField("verdict", answer.verdict().name());
            json.writeObjectFieldStart("probabilities");
            JsonOutput.number(json, "expert", answer.expert().value());
            JsonOutput.number(json, "majority", answer.majority().value());
            JsonOutput.number(json, "weighted", answer.weighted().value());
            JsonOutput.number(
                    json,
                    "quorum",
                    answer.quorum().map(Accuracy::value).map(OptionalDouble::of).orElse(OptionalDouble.empty()));
            json.writeEndObject();
            json.writeStringField("status", answer.weighted().status().name());
            if (!answer.weighted().isExact()) {
                json.writeArrayFieldStart("bounds");
                JsonOutput.number(json, answer.weighted().low());
                JsonOutput.number(json, answer.weighted().high());
                json.writeEndArray();
            }
            json.writeArrayFieldStart("weights");
            for (double weight : answer.panel().weights().asList()) {
                JsonOutput.number(json, weight);
            }
            json.writeEndArray();
            if (!answer.question().prior().isEven()) {
                JsonOutput.number(json, "priorWeight", answer.question().prior().weight());
                json.writeBooleanField("decidedBeforehand", answer.isDecidedBeforehand());
                if (answer.neededAgainstPrior().isPresent()) {
                    json.writeNumberField(
                            "neededAgainstPrior", answer.neededAgainstPrior().getAsInt());
                }
            }
            JsonOutput.number(json, "margin", answer.margin());
            JsonOutput.number(json, "breakEven", answer.breakEven());
            places(json, "restrictedTo", answer.restrictedTo());
            places(json, "clamped", answer.panel().clamped());
        });
    }

    private static void places(JsonGenerator json, String key, ImmutableIntArray places) throws IOException {
        if (!places.isEmpty()) {
            json.writeArrayFieldStart(key);
            for (int i = 0; i < places.length(); i++) {
                json.writeNumber(places.get(i));
            }
            json.writeEndArray();
        }
    }
}
