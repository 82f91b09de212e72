package io.github.distributedleadership.rules.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.distributedleadership.rules.assessment.FieldOnRecord;
import io.github.distributedleadership.rules.assessment.IndicatorNeeds;
import io.github.distributedleadership.rules.assessment.RecordingPlan;
import io.github.distributedleadership.rules.assessment.RecordingStep;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import java.io.IOException;
import java.util.List;

/**
 * The plan of what to record as JSON, {@code "format": 1}: {@code next}, what to record and what that decides; {@code open},
 * what stays open for another reason; {@code indicators}, each with its fields and how far they are on record.
 *
 * <p>Needs Jackson's {@code jackson-core}.
 */
public final class RecordingPlanJson {
    private RecordingPlanJson() {}

    /**
     * Writes the plan.
     *
     * @throws IOException when the output does
     */
    public static void write(RecordingPlan plan, Detail detail, Appendable out) throws IOException {
        JsonOutput.write(out, json -> {
            ReasonJson reasons = new ReasonJson(json, detail);
            if (plan.assessment().organization().name().isPresent()) {
                json.writeStringField(
                        "organization", plan.assessment().organization().name().get());
            }
            if (plan.asOf().day().isPresent()) {
                json.writeStringField("asOf", plan.asOf().day().get().toString());
            }
            json.writeArrayFieldStart("next");
            for (RecordingStep step : plan.next()) {
                step(json, reasons, step);
            }
            json.writeEndArray();
            reasons.write("open", plan.open());
            json.writeArrayFieldStart("indicators");
            for (IndicatorNeeds needs : plan.indicators()) {
                needs(json, needs);
            }
            json.writeEndArray();
        });
    }

    private static void step(JsonGenerator json, ReasonJson reasons, RecordingStep step) throws IOException {
        json.writeStartObject();
        JsonOutput.texts(json, "fields", step.fields());
        JsonOutput.texts(
                json,
                "indicators",
                step.indicators().stream().map(Indicator::id).toList());
        reasons.ids("responsibilities", step.responsibilities());
        json.writeNumberField("units", step.units());
        reasons.write("reasons", List.of(step.finding()));
        json.writeEndObject();
    }

    private static void needs(JsonGenerator json, IndicatorNeeds needs) throws IOException {
        IndicatorResult result = needs.result();
        json.writeStartObject();
        json.writeStringField("id", result.indicator().id());
        if (result.indicator().condition().isPresent()) {
            json.writeStringField(
                    "condition", result.indicator().condition().get().name());
        }
        json.writeStringField("status", result.isDetermined() ? "DETERMINED" : "UNDETERMINED");
        if (result.reason().isPresent()) {
            json.writeStringField("reason", result.reason().get());
        }
        json.writeArrayFieldStart("fields");
        for (FieldOnRecord field : needs.fields()) {
            json.writeStartObject();
            json.writeStringField("field", field.field().toString());
            json.writeStringField("presence", field.presence().name());
            json.writeNumberField("known", field.known());
            json.writeNumberField("rows", field.rows());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
