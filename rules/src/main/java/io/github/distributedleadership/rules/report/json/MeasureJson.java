package io.github.distributedleadership.rules.report.json;

import io.github.distributedleadership.core.network.Dropped;
import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.measure.network.NetworkReport;
import io.github.distributedleadership.rules.measure.network.PeriodsReport;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

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
        JsonFields.write(out, Detail.standard(), json -> {
            json.each("networks", reports, report -> network(json, report));
            if (!periods.equals(PeriodsReport.NONE)) {
                json.object("overTime", () -> overTime(json, periods));
            }
        });
    }

    private static void overTime(JsonFields json, PeriodsReport periods) throws IOException {
        json.each("measures", periods.whole(), json::measurement);
        if (!periods.oscillations().isEmpty()) {
            json.each("members", periods.oscillations().entrySet(), member -> {
                json.text("member", member.getKey());
                json.each("measures", List.of(member.getValue()), json::measurement);
            });
        }
    }

    private static void network(JsonFields json, NetworkReport report) throws IOException {
        json.text("network", report.name().network());
        json.text("relation", report.name().relation());
        Network network = report.network().network();
        Dropped dropped = network.dropped();
        json.number("nodes", network.size());
        json.number("arcs", network.arcCount());
        json.object("dropped", () -> {
            json.number("selfTies", dropped.selfTies());
            json.number("weak", dropped.weak());
            json.number("duplicates", dropped.duplicates());
        });
        json.number("responseRate", report.network().responseRate());
        json.each("measures", report.whole(), json::measurement);
        if (!report.members().isEmpty()) {
            Iterable<Integer> members = IntStream.range(0, network.size())::iterator;
            json.each("members", members, member -> {
                json.text("member", network.node(member));
                json.each("measures", report.members(), values -> json.measurement(values.at(member)));
            });
        }
    }
}
