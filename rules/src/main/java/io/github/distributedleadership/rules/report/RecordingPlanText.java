package io.github.distributedleadership.rules.report;

import io.github.distributedleadership.rules.assessment.IndicatorNeeds;
import io.github.distributedleadership.rules.assessment.RecordingPlan;
import io.github.distributedleadership.rules.assessment.RecordingStep;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.explain.Names;
import io.github.distributedleadership.rules.indicator.Condition;
import java.io.IOException;
import java.util.Optional;

/**
 * The plan of what to record, as text: what to record next, and then every indicator with what it needs.
 *
 * <p>What it says are messages of findings; do not parse it, use the findings. Immutable and thread-safe.
 */
public final class RecordingPlanText extends TextReport<RecordingPlan> {
    private RecordingPlanText(Detail detail) {
        super(detail);
    }

    /** {@return the text that tells that much} */
    public static RecordingPlanText of(Detail detail) {
        return new RecordingPlanText(detail);
    }

    @Override
    Names names(RecordingPlan plan) {
        return Names.of(plan.assessment().organization());
    }

    @Override
    void write(RecordingPlan plan, Page page) throws IOException {
        page.title("What to record, "
                + plan.assessment().organization().name().map(Texts::line).orElse("an organisation without a name")
                + plan.asOf().day().map(day -> ", as of " + day).orElse(""));
        page.paragraph(page.sentence(plan.finding())
                + " Nobody has to record all of this. Take the steps that answer a question"
                + " you have.");
        page.heading("What to record next");
        if (plan.next().isEmpty()) {
            page.paragraph("Nothing more: no missing field would settle anything.");
        } else {
            page.paragraph("First comes what settles how responsibilities are held, then what settles most"
                    + " indicators for each thing to record.");
        }
        int number = 0;
        for (RecordingStep step : plan.next()) {
            page.numbered(++number, page.sentence(step.finding()));
            decides(step, page);
        }
        if (!plan.open().isEmpty()) {
            page.heading("What stays open for another reason");
            page.items(plan.open());
        }
        page.heading("What every indicator needs");
        for (Condition condition : Condition.values()) {
            needs(plan, Optional.of(condition), page);
        }
        needs(plan, Optional.empty(), page);
    }

    private static void decides(RecordingStep step, Page page) throws IOException {
        if (!step.indicators().isEmpty()) {
            int size = step.indicators().size();
            page.under(size
                    + (size == 1 ? " indicator" : " indicators")
                    + (step.units() == 0
                            ? "."
                            : "; " + step.units() + (step.units() == 1 ? " case" : " cases")
                                    + " on record cannot be counted without it."));
        } else if (!step.responsibilities().isEmpty()) {
            int size = step.responsibilities().size();
            page.under(size + (size == 1 ? " responsibility." : " responsibilities."));
        }
    }

    private static void needs(RecordingPlan plan, Optional<Condition> condition, Page page) throws IOException {
        page.blank();
        page.paragraph(Texts.capital(condition.map(Condition::words).orElse("strain")));
        for (IndicatorNeeds needs : plan.indicators()) {
            if (needs.result().indicator().condition().equals(condition)) {
                page.item(page.message(needs.finding()) + ".");
            }
        }
    }
}
