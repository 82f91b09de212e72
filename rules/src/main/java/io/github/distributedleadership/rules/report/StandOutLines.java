package io.github.distributedleadership.rules.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.assessment.summary.StandOut;
import io.github.distributedleadership.rules.assessment.summary.StandOutTier;
import io.github.distributedleadership.rules.assessment.summary.Summary;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** What stands out, numbered: what it is, about what, and what might be tried. */
final class StandOutLines {
    private static final String NOTHING = "Nothing stands out.";

    private StandOutLines() {}

    /** All of them. */
    static void write(Summary summary, Page page) throws IOException {
        page.heading("What stands out");
        if (summary.standOuts().isEmpty()) {
            page.paragraph(NOTHING);
            return;
        }
        int number = 1;
        for (StandOut one : Iterables.concat(summary.standOuts(), summary.lesser())) {
            entry(number++, one, ImmutableSet.of(), page);
        }
    }

    /**
     * The first of them, and how many there are beyond.
     *
     * @param most how many at the most
     * @param listed about what a change is suggested elsewhere on the page
     * @param everything how to see the others; empty: nowhere
     */
    static void write(Summary summary, int most, Set<ResponsibilityId> listed, String everything, Page page)
            throws IOException {
        if (summary.standOuts().isEmpty()) {
            page.paragraph(NOTHING);
            return;
        }
        int number = 1;
        List<StandOut> shown = first(summary.standOuts(), most);
        for (StandOut one : shown) {
            entry(number++, one, listed, page);
        }
        int lesser =
                summary.standOuts().size() - shown.size() + summary.lesser().size();
        if (lesser > 0) {
            String hint = everything.isEmpty() ? " left out here." : ": " + everything;
            page.paragraph(Texts.capital(Texts.spelled(lesser))
                    + (lesser == 1 ? " lesser finding" : " lesser findings")
                    + (everything.isEmpty() ? lesser == 1 ? " is" : " are" : "")
                    + hint);
        }
    }

    private static void entry(int number, StandOut one, Set<ResponsibilityId> listed, Page page) throws IOException {
        page.numbered(number, Texts.capital(one.type().tier().words()) + ": " + page.clause(one.finding()) + ".");
        if (!one.body().isEmpty()) {
            page.under(body(one, page));
        }
        String suggestion = one.suggestion()
                .filter(found -> found.find("responsibility", Fact.Id.class)
                        .map(about -> !listed.contains(ResponsibilityId.of(about.value())))
                        .orElse(true))
                .map(found -> " " + page.sentence(found))
                .orElse("");
        page.under("Try: " + one.type().attempt() + "." + suggestion);
    }

    /** The first of them; where the last of all is what nobody knows, that keeps the last place. */
    private static List<StandOut> first(List<StandOut> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        StandOut last = all.get(all.size() - 1);
        return last.type().tier() == StandOutTier.NOT_KNOWN
                ? ImmutableList.<StandOut>builder()
                        .addAll(all.subList(0, most - 1))
                        .add(last)
                        .build()
                : all.subList(0, most);
    }

    private static String body(StandOut one, Page page) {
        StringBuilder text = new StringBuilder();
        for (Finding sentence : one.body()) {
            text.append(text.length() == 0 ? "" : " ").append(page.sentence(sentence));
        }
        return text.toString();
    }
}
