package io.github.distributedleadership.rules.report.json;

import com.google.common.collect.Iterables;
import io.github.distributedleadership.rules.assessment.NetworkAssessment;
import io.github.distributedleadership.rules.assessment.NetworkLeader;
import io.github.distributedleadership.rules.explain.Detail;
import java.io.IOException;

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
        JsonFields.write(out, detail, json -> {
            json.text("network", assessment.network().name().network());
            json.text("relation", assessment.network().name().relation());
            json.notice();
            json.findings("headline", assessment.findings());
            if (detail.showsPeople()) {
                json.findings("mostLookedTo", assessment.ofNodes());
            }
            json.each(
                    "leaders",
                    Iterables.filter(assessment.leaders(), leader -> leader.isAppointed() || detail.showsPeople()),
                    leader -> leader(json, leader));
            json.each("measures", assessment.measures(), json::measurement);
        });
    }

    private static void leader(JsonFields json, NetworkLeader leader) throws IOException {
        json.text("member", leader.node());
        json.text("name", leader.name());
        json.text("scope", "organization");
        if (leader.isAppointed()) {
            json.text("basis", "APPOINTED");
        }
        json.text("emergent", leader.isAppointed() ? "NO" : "UNDETERMINED");
        json.number("rank", leader.rank());
        if (json.detail().showsPeople() && leader.isMostLookedTo().isPresent()) {
            json.flag("mostLookedTo", leader.isMostLookedTo().get());
            json.number("lookedToBy", leader.lookedToBy());
        }
    }
}
