package io.github.distributedleadership.rules.report.table;

import io.github.distributedleadership.core.format.csv.CsvText;
import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.core.value.Numbers;
import io.github.distributedleadership.rules.measure.Measurement;
import io.github.distributedleadership.rules.measure.network.MemberValues;
import io.github.distributedleadership.rules.measure.network.NetworkReport;
import io.github.distributedleadership.rules.measure.network.PeriodsReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The measures of networks as CSV and as text.
 *
 * <p>CSV has the columns {@code network,member,measure,value,status}: of each network first a row for each measure of the whole,
 * where {@code member} is empty, then the rows of each member; at the end those over time, where {@code network} is empty.
 * What has no value has an empty cell. A name that a spreadsheet would take for a formula has an apostrophe before it. Reports are taken one after another, so they may be made when they are asked for.
 */
public final class MeasureTable {
    private MeasureTable() {}

    /**
     * Writes the reports as CSV; the caller encodes it as UTF-8.
     *
     * @throws IOException when the output does
     */
    public static void writeCsv(Iterable<NetworkReport> reports, Appendable out) throws IOException {
        writeCsv(reports, PeriodsReport.NONE, out);
    }

    /**
     * Writes the reports as CSV, and what the networks give as periods that follow each other.
     *
     * @throws IOException when the output does
     */
    public static void writeCsv(Iterable<NetworkReport> reports, PeriodsReport periods, Appendable out)
            throws IOException {
        CsvText.row(out, List.of("network", "member", "measure", "value", "status"));
        for (NetworkReport report : reports) {
            String name = report.name().toString();
            for (Measurement measurement : report.whole()) {
                row(name, "", measurement, out);
            }
            Network network = report.network().network();
            for (int member = 0; member < network.size(); member++) {
                for (MemberValues values : report.members()) {
                    row(name, network.node(member), values.at(member), out);
                }
            }
        }
        for (Measurement measurement : periods.whole()) {
            row("", "", measurement, out);
        }
        for (Map.Entry<String, Measurement> member : periods.oscillations().entrySet()) {
            row("", member.getKey(), member.getValue(), out);
        }
    }

    private static void row(String network, String member, Measurement it, Appendable out) throws IOException {
        CsvText.row(out, List.of(Cells.name(network), Cells.name(member), it.measure(), it.text(), it.status()));
    }

    /**
     * Writes the reports for people to read, fractions to four decimals: a line for each measure of the whole, and a table of members
     * where they were asked for.
     *
     * @throws IOException when the output does
     */
    public static void writeText(Iterable<NetworkReport> reports, Appendable out) throws IOException {
        writeText(reports, PeriodsReport.NONE, out);
    }

    /**
     * Writes the reports for people to read, and what the networks give as periods that follow each other.
     *
     * @throws IOException when the output does
     */
    public static void writeText(Iterable<NetworkReport> reports, PeriodsReport periods, Appendable out)
            throws IOException {
        for (NetworkReport report : reports) {
            String name = report.name().toString();
            Network network = report.network().network();
            out.append(name.isEmpty() ? "Network" : Cells.line(name))
                    .append(": ")
                    .append(network.toString())
                    .append('\n');
            lines(report.whole(), out);
            members(report, out);
        }
        if (!periods.equals(PeriodsReport.NONE)) {
            out.append("Over time\n");
            lines(periods.whole(), out);
            for (Map.Entry<String, Measurement> member : periods.oscillations().entrySet()) {
                out.append("  ")
                        .append(member.getValue().measure())
                        .append(" of ")
                        .append(Cells.line(member.getKey()));
                out.append("  ").append(text(member.getValue())).append('\n');
            }
        }
    }

    private static void lines(List<Measurement> measured, Appendable out) throws IOException {
        int width = width(measured.stream().map(Measurement::measure));
        for (Measurement measurement : measured) {
            out.append("  ").append(padded(measurement.measure(), width)).append("  ");
            out.append(text(measurement)).append('\n');
        }
    }

    private static void members(NetworkReport report, Appendable out) throws IOException {
        if (report.members().isEmpty()) {
            return;
        }
        Network network = report.network().network();
        List<String> heads =
                report.members().stream().map(MemberValues::measure).toList();
        int width = Math.max(6, width(network.nodes().stream().map(Cells::line)));
        out.append('\n').append("  ").append(padded("member", width));
        for (String head : heads) {
            out.append("  ").append(head);
        }
        out.append('\n');
        List<String> notes = new ArrayList<>();
        for (int member = 0; member < network.size(); member++) {
            out.append("  ").append(padded(Cells.line(network.node(member)), width));
            for (int i = 0; i < heads.size(); i++) {
                Measurement it = report.members().get(i).at(member);
                boolean isTold = it.isDefined() && !it.status().equals("NOT_CONVERGED");
                String note = heads.get(i) + ": " + it.status();
                if (!isTold && !notes.contains(note)) {
                    notes.add(note);
                }
                String cell = isTold ? text(it) : "-";
                out.append("  ").append(" ".repeat(Math.max(0, heads.get(i).length() - cell.length())));
                out.append(cell);
            }
            out.append('\n');
        }
        for (String note : notes) {
            out.append("  - ").append(note).append('\n');
        }
    }

    private static String text(Measurement it) {
        if (it.value().isEmpty() || it.status().equals("NOT_CONVERGED")) {
            return it.name().orElse(it.status());
        }
        double value = it.value().getAsDouble();
        return value == Math.rint(value) ? Numbers.plain(value) : String.format(Locale.ROOT, "%.4f", value);
    }

    private static int width(Stream<String> words) {
        return words.collect(Collectors.summarizingInt(word -> word.codePointCount(0, word.length())))
                .getMax();
    }

    private static String padded(String word, int width) {
        return word + " ".repeat(Math.max(0, width - word.codePointCount(0, word.length())));
    }
}
