package io.github.distributedleadership.rules.report;

import io.github.distributedleadership.core.organization.AsOf;
import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.explain.Fact;
import java.io.IOException;

/** How every text about a whole organisation begins: of what, of which day, over which span, and what it is not for. */
final class Opening {
    private static final int TITLE = 150;

    private Opening() {}

    static void write(Assessment assessment, Page page) throws IOException {
        AsOf asOf = assessment.standing().asOf();
        page.title(Texts.cut(
                        Texts.line(assessment.organization().name().orElse("An organisation without a name")), TITLE)
                + asOf.day().map(day -> ", as of " + Fact.Day.inWords(day)).orElse(", undated"));
        page.paragraph(asOf.firstDayOfWindow()
                        .map(day -> "Practice since " + Fact.Day.inWords(day) + ". ")
                        .orElse("")
                + assessment
                        .organization()
                        .purpose()
                        .map(purpose -> "Data for " + Texts.words(purpose) + ". ")
                        .orElse("")
                + "Not for appraisal, pay or dismissal."
                + later(assessment.standing().recordsAfterTheDay()));
    }

    private static String later(long records) {
        if (records == 0) {
            return "";
        }
        return " " + Texts.capital(Texts.spelled(records)) + (records == 1 ? " record is" : " records are")
                + " dated later and left out.";
    }
}
