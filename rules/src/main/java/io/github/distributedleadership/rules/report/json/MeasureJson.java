package io.github.distributedleadership.rules.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.distributedleadership.core.network.Dropped;
import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.rules.measure.Measurement;
import io.github.distributedleadership.rules.measure.network.MemberValues;
import io.github.distributedleadership.rules.measure.network.NetworkReport;
import io.github.distributedleadership.rules.measure.network.PeriodsReport;
import java.io.IOException;
import java.util.Map;

/**
 * The measures of networks as JSON of format 1: {@code networks}, each with its size, what was dropped of it, {@code
 * measures} and perhaps {@code members}, and {@code overTime} with {@code measures} and {@code members} where that was asked
 * for; what has no value has no {@code value}.
 *
 * <p>Reports are taken one after another, so they may be made when they are asked for. It needs Jackson's {@code
 * jackson-core}.
 */
public final class MeasureJson {
    private MeasureJson() {}

    /**
     * Writes the reports as JSON.
     *
     * @throws IOException when the output does
     */
    public static void write(Iterable<NetworkReport> reports, Appendable out) throws IOException {
        write(reports, PeriodsReport.NONE, out);
    }

    /**
     * Writes the reports as JSON, and what the networks give as periods that follow each other.
     *
     * @throws IOException when the output does
     */
    public static void write(Iterable<NetworkReport> reports, PeriodsReport periods, Appendable out)
            throws IOException {
        JsonOutput.write(out, json -> {
            json.writeArrayFieldStart("networks");
            for (NetworkReport report : reports) {
                json.writeStartObject();
                network(json, report);
                json.writeEndObject();
            }
            json.writeEndArray();
            if (!periods.equals(PeriodsReport.NONE)) {
                json.writeObjectFieldStart("overTime");
                overTime(json, periods);
                json.writeEndObject();
            }
        });
    }

    private static void overTime(JsonGenerator json, PeriodsReport periods) throws IOException {
        json.writeArrayFieldStart("measures");
        for (Measurement measurement : periods.whole()) {
            measurement(json, measurement);
        }
        json.writeEndArray();
        if (!periods.oscillations().isEmpty()) {
            json.writeArrayFieldStart("members");
            for (Map.Entry<String, Measurement> member : periods.oscillations().entrySet()) {
                json.writeStartObject();
                json.writeStringField("member", member.getKey());
                json.writeArrayFieldStart("measures");
                measurement(json, member.getValue());
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private static void network(JsonGenerator json, NetworkReport report) throws IOException {
        if (report.name().network().isPresent()) {
            json.writeStringField("network", report.name().network().get());
        }
        if (report.name().relation().isPresent()) {
            json.writeStringField("relation", report.name().relation().get());
        }
        Network network = report.network().network();
        Dropped dropped = network.dropped();
        json.writeNumberField("nodes", network.size());
        json.writeNumberField("arcs", network.arcCount());
        json.writeObjectFieldStart("dropped");
        json.writeNumberField("selfTies", dropped.selfTies());
        json.writeNumberField("weak", dropped.weak());
        json.writeNumberField("duplicates", dropped.duplicates());
        json.writeEndObject();
        JsonOutput.number(json, "responseRate", report.network().responseRate());
        json.writeArrayFieldStart("measures");
        for (Measurement measurement : report.whole()) {
            measurement(json, measurement);
        }
        json.writeEndArray();
        if (!report.members().isEmpty()) {
            json.writeArrayFieldStart("members");
            for (int member = 0; member < network.size(); member++) {
                json.writeStartObject();
                json.writeStringField("member", network.node(member));
                json.writeArrayFieldStart("measures");
                for (MemberValues values : report.members()) {
                    measurement(json, values.of(member));
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private static void measurement(JsonGenerator json, Measurement it) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", it.measure());
        if (it.name().isPresent()) {
            json.writeStringField("value", it.name().get());
        }
        JsonOutput.number(json, "value", it.value());
        json.writeStringField("status", it.status());
        json.writeEndObject();
    }
}
