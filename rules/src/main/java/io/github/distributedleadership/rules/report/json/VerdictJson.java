package io.github.distributedleadership.rules.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.rules.assessment.Advice;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.measure.Proportion;
import io.github.distributedleadership.rules.policy.Recommendation;
import io.github.distributedleadership.rules.policy.Recommendations;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import io.github.distributedleadership.rules.policy.Suggestion;
import io.github.distributedleadership.rules.policy.Verdict;
import io.github.distributedleadership.rules.report.VerdictAlternativeFindings;
import io.github.distributedleadership.rules.whatif.Counterfactuals;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Verdicts, suggestions and recommendations as JSON. */
final class VerdictJson {
    private final JsonGenerator json;
    private final Detail detail;
    private final ReasonJson reasons;

    VerdictJson(JsonGenerator json, Detail detail) {
        this.json = json;
        this.detail = detail;
        reasons = new ReasonJson(json, detail);
    }

    /** The verdict alone and its margin, as fields of what is being written. */
    void outcome(SharingVerdict verdict) throws IOException {
        json.writeStringField("verdict", verdict.verdict().name());
        JsonOutput.number(json, "margin", verdict.margin());
    }

    /** The verdict at that place of the advice as an object, with how far it depends on thresholds and what would change it. */
    void whole(Advice advice, int place) throws IOException {
        SharingVerdict verdict = advice.verdicts().get(place);
        Collection<Party> holders = advice.held().holders();
        Counterfactuals<Verdict> otherwise = advice.alternativesOfVerdict(place);
        json.writeStartObject();
        json.writeStringField("policy", verdict.policy());
        outcome(verdict);
        Optional<Proportion> robustness = advice.robustnessOfVerdict(place);
        if (robustness.isPresent()) {
            AdviceJson.robustness(json, robustness.get());
        }
        if (verdict.suggestion().isPresent()) {
            suggestion(verdict.suggestion().get());
        }
        JsonOutput.texts(json, "missing", verdict.missing());
        reasons.write("reasons", verdict.reasons(detail));
        reasons.write(
                "contrast",
                VerdictAlternativeFindings.contrast(verdict, holders, otherwise).stream()
                        .toList());
        CounterfactualJson.write(json, detail, "verdict", otherwise);
        reasons.write("preconditions", verdict.preconditions());
        json.writeArrayFieldStart("parts");
        for (SharingVerdict part : verdict.parts()) {
            json.writeStartObject();
            json.writeStringField("policy", part.policy());
            outcome(part);
            JsonOutput.texts(json, "missing", part.missing());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    void recommendations(Recommendations recommendations) throws IOException {
        json.writeArrayFieldStart("recommendations");
        for (Recommendation one : recommendations.recommended()) {
            json.writeStartObject();
            json.writeStringField("id", one.responsibility().value());
            json.writeStringField("kind", one.kind().name());
            json.writeStringField("verdict", one.verdict().name());
            suggestion(one.suggestion());
            reasons.write("reasons", List.of(one.finding()));
            json.writeEndObject();
        }
        json.writeEndArray();
        reasons.write("heldBack", recommendations.heldBack());
    }

    private void suggestion(Suggestion suggestion) throws IOException {
        json.writeObjectFieldStart("suggestion");
        JsonOutput.texts(json, "holders", suggestion.holders());
        json.writeStringField("arrangement", suggestion.arrangement().name());
        if (suggestion.level().isPresent()) {
            json.writeStringField("level", suggestion.level().get().name());
        }
        if (suggestion.quorum().isPresent()) {
            json.writeNumberField("quorum", suggestion.quorum().getAsInt());
        }
        json.writeEndObject();
    }
}
