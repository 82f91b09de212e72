package io.github.distributedleadership.rules.report.json;

import com.google.common.collect.Iterables;
import io.github.distributedleadership.rules.assessment.summary.StandOut;
import io.github.distributedleadership.rules.assessment.summary.Summary;
import java.io.IOException;
import java.util.List;

/** What stands out, in the order in which the text tells it; those that it leaves out follow, marked as lesser. */
final class SummaryJson {
    private SummaryJson() {}

    static void write(JsonFields json, Summary summary) throws IOException {
        int[] left = {summary.standOuts().size()};
        json.each("findings", Iterables.concat(summary.standOuts(), summary.lesser()), one -> {
            finding(json, one);
            json.flag("lesser", left[0]-- <= 0);
        });
    }

    private static void finding(JsonFields json, StandOut one) throws IOException {
        json.number("tier", one.type().tier().number());
        json.word("class", one.type());
        json.number("reach", one.reach());
        json.ids("ids", one.idKind(), one.ids().size(), one.ids());
        json.facts("values", one.values());
        json.findings("reasons", Iterables.concat(List.of(one.finding()), one.body()));
        json.text("try", one.type().attempt());
        if (one.suggestion().isPresent()) {
            json.findings("suggestion", one.suggestion().get());
        }
    }
}
