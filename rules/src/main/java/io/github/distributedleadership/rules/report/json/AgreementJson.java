package io.github.distributedleadership.rules.report.json;

import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.measure.Measurement;
import io.github.distributedleadership.rules.measure.Proportion;
import io.github.distributedleadership.rules.measure.agreement.AgreementReport;
import io.github.distributedleadership.rules.measure.agreement.GroupAgreement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

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
        JsonFields.write(out, Detail.standard(), json -> {
            json.texts("items", report.ratings().items());
            json.number("options", report.ratings().options());
            json.each("groups", report.groups(), group -> group(json, group));
            List<Statistic> statistics = new ArrayList<>();
            for (GroupAgreement group : report.groups()) {
                group.statistics().forEach(of -> statistics.add(new Statistic(group.group(), of)));
            }
            report.overall().forEach(of -> statistics.add(new Statistic("", of)));
            json.each("statistics", statistics, statistic -> {
                json.text("group", statistic.group());
                json.text("statistic", statistic.measured().measure());
                json.number("value", statistic.measured().value());
                json.text("status", statistic.measured().status());
            });
        });
    }

    /** A statistic of a group, or of all together where that is empty. */
    private record Statistic(String group, Measurement measured) {}

    private static void group(JsonFields json, GroupAgreement group) throws IOException {
        json.text("group", group.group());
        json.flag("withheld", group.isWithheld());
        if (group.raters().isPresent()) {
            json.number("raters", group.raters().getAsInt());
        }
        if (group.answered().isPresent()) {
            Proportion answered = group.answered().get();
            json.number("answers", answered.numerator());
            json.number("asked", answered.denominator());
            json.number("responseRate", answered.value());
        }
    }
}
