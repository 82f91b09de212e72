package io.github.distributedleadership.rules.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.distributedleadership.rules.assessment.NetworkAssessment;
import io.github.distributedleadership.rules.assessment.NetworkLeader;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.measure.Measurement;
import java.io.IOException;
import java.util.Optional;

/**
 * The assessment of a bare network as JSON, {@code "format": 1}, in the parts of an {@linkplain AssessmentJson assessment}
 * that a network has: {@code leaders} and {@code measures}.
 *
 * <p>Without people, {@code leaders} lists those in the highest rank alone, and not whether they are looked to. Needs
 * Jackson's {@code jackson-core}.
 */
public final class NetworkAssessmentJson {
    private NetworkAssessmentJson() {}

    /**
     * Writes the assessment.
     *
     * @throws IOException when the output does
     */
    public static void write(NetworkAssessment assessment, Detail detail, Appendable out) throws IOException {
        JsonOutput.write(out, json -> {
            ReasonJson reasons = new ReasonJson(json, detail);
            optional(json, "network", assessment.network().name().network());
            optional(json, "relation", assessment.network().name().relation());
            json.writeStringField("notice", AssessmentJson.NOTICE);
            reasons.write("headline", assessment.findings());
            if (detail.showsPeople()) {
                reasons.write("mostLookedTo", assessment.ofNodes());
            }
            json.writeArrayFieldStart("leaders");
            for (NetworkLeader leader : assessment.leaders()) {
                if (leader.isAppointed() || detail.showsPeople()) {
                    leader(json, leader, detail);
                }
            }
            json.writeEndArray();
            json.writeArrayFieldStart("measures");
            for (Measurement measurement : assessment.measures()) {
                json.writeStartObject();
                json.writeStringField("id", measurement.measure());
                JsonOutput.number(json, "value", measurement.value());
                json.writeStringField("status", measurement.status());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void leader(JsonGenerator json, NetworkLeader leader, Detail detail) throws IOException {
        json.writeStartObject();
        json.writeStringField("member", leader.node());
        optional(json, "name", leader.name());
        json.writeStringField("scope", "organization");
        if (leader.isAppointed()) {
            json.writeStringField("basis", "APPOINTED");
        }
        json.writeStringField("emergent", leader.isAppointed() ? "NO" : "UNDETERMINED");
        JsonOutput.number(json, "rank", leader.rank());
        if (detail.showsPeople() && leader.isMostLookedTo().isPresent()) {
            json.writeBooleanField("mostLookedTo", leader.isMostLookedTo().get());
            json.writeNumberField("lookedToBy", leader.lookedToBy());
        }
        json.writeEndObject();
    }

    private static void optional(JsonGenerator json, String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(key, value.get());
        }
    }
}
