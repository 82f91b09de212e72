package io.github.distributedleadership.rules.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.distributedleadership.rules.measure.Measurement;
import io.github.distributedleadership.rules.measure.Proportion;
import io.github.distributedleadership.rules.measure.agreement.AgreementReport;
import io.github.distributedleadership.rules.measure.agreement.GroupAgreement;
import java.io.IOException;
import java.util.OptionalInt;

/**
 * How far raters agree, as JSON of format 1: the items, the groups with their raters and response rates, and each statistic
 * with its status; what has no value has no {@code value}.
 *
 * <p>It needs Jackson's {@code jackson-core}.
 */
public final class AgreementJson {
    private AgreementJson() {}

    /**
     * Writes the report as JSON.
     *
     * @throws IOException when the output does
     */
    public static void write(AgreementReport report, Appendable out) throws IOException {
        JsonOutput.write(out, json -> {
            JsonOutput.texts(json, "items", report.ratings().items());
            json.writeNumberField("options", report.ratings().options());
            json.writeArrayFieldStart("groups");
            for (GroupAgreement group : report.groups()) {
                group(json, group);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("statistics");
            for (GroupAgreement group : report.groups()) {
                for (Measurement statistic : group.statistics()) {
                    statistic(json, group.group(), statistic);
                }
            }
            for (Measurement statistic : report.overall()) {
                statistic(json, "", statistic);
            }
            json.writeEndArray();
        });
    }

    private static void group(JsonGenerator json, GroupAgreement group) throws IOException {
        json.writeStartObject();
        json.writeStringField("group", group.group());
        json.writeBooleanField("withheld", group.isWithheld());
        OptionalInt raters = group.raters();
        if (raters.isPresent()) {
            json.writeNumberField("raters", raters.getAsInt());
        }
        Proportion answered = group.answered().orElse(null);
        if (answered != null) {
            json.writeNumberField("answers", answered.numerator());
            json.writeNumberField("asked", answered.denominator());
            JsonOutput.number(json, "responseRate", answered.value());
        }
        json.writeEndObject();
    }

    private static void statistic(JsonGenerator json, String group, Measurement statistic) throws IOException {
        json.writeStartObject();
        json.writeStringField("group", group);
        json.writeStringField("statistic", statistic.measure());
        JsonOutput.number(json, "value", statistic.value());
        json.writeStringField("status", statistic.status());
        json.writeEndObject();
    }
}
