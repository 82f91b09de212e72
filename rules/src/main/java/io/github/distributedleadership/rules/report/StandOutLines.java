package io.github.distributedleadership.rules.report;

import io.github.distributedleadership.rules.assessment.summary.StandOut;
import io.github.distributedleadership.rules.assessment.summary.Summary;
import io.github.distributedleadership.rules.explain.Finding;
import java.io.IOException;

/** What stands out, numbered: what it is, about what, and what might be tried. */
final class StandOutLines {
    private StandOutLines() {}

    static void write(Summary summary, Page page) throws IOException {
        page.heading("What stands out");
        if (summary.standOuts().isEmpty()) {
            page.paragraph("Nothing stands out.");
            return;
        }
        int number = 1;
        for (StandOut one : summary.standOuts()) {
            page.numbered(
                    number++, Texts.capital(one.type().tier().words()) + ": " + page.message(one.finding()) + ".");
            if (!one.body().isEmpty()) {
                page.under(body(one, page));
            }
            String suggestion =
                    one.suggestion().map(found -> " " + page.sentence(found)).orElse("");
            page.under("Try: " + one.type().attempt() + "." + suggestion);
        }
        int lesser = summary.lesser().size();
        if (lesser > 0) {
            page.paragraph(lesser + (lesser == 1 ? " lesser finding is" : " lesser findings are") + " left out here.");
        }
    }

    private static String body(StandOut one, Page page) {
        StringBuilder text = new StringBuilder();
        for (Finding sentence : one.body()) {
            text.append(text.length() == 0 ? "" : " ").append(page.sentence(sentence));
        }
        return text.toString();
    }
}
