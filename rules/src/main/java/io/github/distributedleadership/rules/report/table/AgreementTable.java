package io.github.distributedleadership.rules.report.table;

import io.github.distributedleadership.core.format.csv.CsvText;
import io.github.distributedleadership.core.value.Numbers;
import io.github.distributedleadership.rules.measure.Measurement;
import io.github.distributedleadership.rules.measure.Proportion;
import io.github.distributedleadership.rules.measure.agreement.AgreementCutoffs;
import io.github.distributedleadership.rules.measure.agreement.AgreementReport;
import io.github.distributedleadership.rules.measure.agreement.GroupAgreement;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * The agreement of groups as CSV and as text.
 *
 * <p>CSV has the columns {@code group,statistic,value,status}, a row for each statistic of each group, groups sorted, and then
 * those of all groups together, with an empty group. What has no value has an empty cell. The name of a group that a spreadsheet
 * would take for a formula has an apostrophe before it.
 */
public final class AgreementTable {
    private AgreementTable() {}

    /**
     * Writes the report as CSV; the caller encodes it as UTF-8.
     *
     * @throws IOException when the output does
     */
    public static void writeCsv(AgreementReport report, Appendable out) throws IOException {
        CsvText.row(out, List.of("group", "statistic", "value", "status"));
        for (GroupAgreement group : report.groups()) {
            for (Measurement statistic : group.statistics()) {
                row(group.group(), statistic, out);
            }
        }
        for (Measurement statistic : report.overall()) {
            row("", statistic, out);
        }
    }

    private static void row(String group, Measurement statistic, Appendable out) throws IOException {
        CsvText.row(out, List.of(Cells.name(group), statistic.measure(), value(statistic), statistic.status()));
    }

    /**
     * Writes the report for people to read, numbers to four decimals.
     *
     * @throws IOException when the output does
     */
    public static void writeText(AgreementReport report, Appendable out) throws IOException {
        for (GroupAgreement group : report.groups()) {
            out.append(Cells.line(group.group()));
            Proportion answered = group.answered().orElse(null);
            if (answered != null) {
                int raters = group.raters().orElse(0);
                out.append(", ").append(raters == 1 ? "1 rater" : raters + " raters");
                out.append(", ").append(answered.toString()).append(" answers given");
            }
            out.append('\n');
            lines(group.statistics(), report, out);
        }
        out.append("All groups\n");
        lines(report.overall(), report, out);
        AgreementCutoffs cutoffs = report.question().cutoffs();
        out.append("The words are conventions, not laws. Enough: rwg, rwg(J) and r*wg(J) of ")
                .append(Numbers.plain(cutoffs.rwg()))
                .append(" or more, awg of ")
                .append(Numbers.plain(cutoffs.awg()))
                .append(" or more,\nAD below ")
                .append(String.format(
                        Locale.ROOT,
                        "%.4f",
                        cutoffs.deviation() * report.ratings().options()))
                .append(".\n");
    }

    private static void lines(Iterable<Measurement> statistics, AgreementReport report, Appendable out)
            throws IOException {
        for (Measurement statistic : statistics) {
            String value = statistic.isDefined()
                    ? String.format(Locale.ROOT, "%7.4f", statistic.value().orElseThrow())
                    : statistic.status();
            out.append(
                    String.format(Locale.ROOT, "  %-8s %s%s\n", statistic.measure(), value, words(statistic, report)));
        }
    }

    /** What a field would say of that value. */
    private static String words(Measurement statistic, AgreementReport report) {
        StringBuilder words = new StringBuilder();
        AgreementCutoffs.strength(statistic)
                .ifPresent(
                        strength -> words.append("  ").append(lower(strength)).append(" agreement"));
        AgreementCutoffs.effect(statistic)
                .ifPresent(effect -> words.append("  ").append(lower(effect)).append(" effect of the group"));
        report.question()
                .cutoffs()
                .isEnough(statistic, report.ratings().options())
                .ifPresent(enough ->
                        words.append(words.length() == 0 ? "  " : ", ").append(enough ? "enough" : "not enough"));
        return words.toString();
    }

    private static String lower(Enum<?> word) {
        return word.name().equals("NONE")
                ? "no"
                : word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String value(Measurement statistic) {
        return statistic.isDefined() ? Numbers.plain(statistic.value().orElseThrow()) : "";
    }
}
