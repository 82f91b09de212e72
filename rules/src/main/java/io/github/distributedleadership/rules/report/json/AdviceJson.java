package io.github.distributedleadership.rules.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.distributedleadership.rules.assessment.Advice;
import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.measure.Proportion;
import io.github.distributedleadership.rules.report.AlternativeFindings;
import io.github.distributedleadership.rules.whatif.Counterfactuals;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Advice about one responsibility as JSON, {@code "format": 1}.
 *
 * <p>Words of closed lists are upper case with underscores. What is undetermined is absent. Findings about how well named
 * people decide are left out unless the {@link Detail} shows people. Needs Jackson's {@code jackson-core}.
 */
public final class AdviceJson {
    private AdviceJson() {}

    /**
     * Writes the advice.
     *
     * @throws IOException when the output does
     */
    public static void write(Advice advice, Detail detail, Appendable out) throws IOException {
        JsonOutput.write(out, json -> write(advice, detail, json));
    }

    private static void write(Advice advice, Detail detail, JsonGenerator json) throws IOException {
        Assessment assessment = advice.assessment();
        optional(json, "organization", assessment.organization().name());
        optional(json, "asOf", assessment.standing().asOf().day().map(Object::toString));
        json.writeStringField("notice", AssessmentJson.NOTICE);
        json.writeStringField("responsibility", advice.responsibility().id().value());
        json.writeStringField("kind", advice.held().kind().name());
        robustness(json, advice.robustnessOfKind());
        new ReasonJson(json, detail).write("reasons", advice.held().findings());
        Counterfactuals<HoldingKind> otherKinds = advice.alternativesOfKind();
        new ReasonJson(json, detail)
                .write(
                        "contrast",
                        AlternativeFindings.contrast(advice.held(), otherKinds).stream()
                                .toList());
        CounterfactualJson.write(json, detail, "kind", otherKinds);
        json.writeArrayFieldStart("verdicts");
        for (int i = 0; i < advice.verdicts().size(); i++) {
            new VerdictJson(json, detail).whole(advice, i);
        }
        json.writeEndArray();
        new ReasonJson(json, detail)
                .write(
                        "splits",
                        Stream.concat(advice.split().stream(), advice.deciding().stream())
                                .toList());
    }

    /** In how many settings of our thresholds it is the same. */
    static void robustness(JsonGenerator json, Proportion same) throws IOException {
        json.writeObjectFieldStart("robustness");
        json.writeNumberField("same", same.numerator());
        json.writeNumberField("settings", same.denominator());
        json.writeEndObject();
    }

    private static void optional(JsonGenerator json, String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(key, value.get());
        }
    }
}
