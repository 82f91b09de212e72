package io.github.distributedleadership.rules.report.json;

import com.google.common.collect.Lists;
import io.github.distributedleadership.rules.assessment.IndicatorNeeds;
import io.github.distributedleadership.rules.assessment.RecordingPlan;
import io.github.distributedleadership.rules.assessment.RecordingStep;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.explain.Names;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import java.io.IOException;

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
        Names names = Names.of(plan.assessment().organization());
        JsonFields.writeWithNames(out, detail, names, json -> {
            json.text("organization", plan.assessment().organization().name());
            json.text("asOf", plan.asOf().day());
            json.each("next", plan.next(), step -> step(json, step));
            json.findings("open", plan.open());
            json.each("indicators", plan.indicators(), needs -> needs(json, needs));
        });
    }

    private static void step(JsonFields json, RecordingStep step) throws IOException {
        json.texts("fields", step.fields());
        json.texts("indicators", Lists.transform(step.indicators(), Indicator::id));
        json.ids("responsibilities", step.responsibilities());
        json.number("units", step.units());
        json.findings("reasons", step.finding());
    }

    private static void needs(JsonFields json, IndicatorNeeds needs) throws IOException {
        IndicatorResult result = needs.result();
        json.text("id", result.indicator().id());
        json.word("condition", result.indicator().condition());
        json.text("status", result.isDetermined() ? "DETERMINED" : "UNDETERMINED");
        json.text("reason", result.reason());
        json.each("fields", needs.fields(), field -> {
            json.text("field", field.field().toString());
            json.word("presence", field.presence());
            json.number("known", field.known());
            json.number("rows", field.rows());
        });
    }
}
