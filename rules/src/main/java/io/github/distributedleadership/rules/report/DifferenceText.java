package io.github.distributedleadership.rules.report;

import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.assessment.AssessmentDifference;
import io.github.distributedleadership.rules.assessment.ConditionChange;
import io.github.distributedleadership.rules.assessment.FormChange;
import io.github.distributedleadership.rules.assessment.IndicatorChange;
import io.github.distributedleadership.rules.assessment.MeasureChange;
import io.github.distributedleadership.rules.assessment.ResponsibilityChange;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.Names;
import io.github.distributedleadership.rules.measure.network.NetworkMeasure;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What would be otherwise, as text: the changes first, then what differs and why.
 *
 * <p>What it says are messages of findings; do not parse it, use the findings. Long lists show their first entries.
 * Immutable and thread-safe.
 */
public final class DifferenceText extends TextReport<AssessmentDifference> {
    private DifferenceText(Detail detail) {
        super(detail);
    }

    /** {@return the text with the first entries of each list and without personal facts} */
    public static DifferenceText standard() {
        return of(Detail.standard());
    }

    /** {@return the text that tells that much} */
    public static DifferenceText of(Detail detail) {
        return new DifferenceText(detail);
    }

    @Override
    Names names(AssessmentDifference difference) {
        return Names.of(difference.after().organization(), difference.before().organization());
    }

    @Override
    void write(AssessmentDifference difference, Page page) throws IOException {
        opening(difference, page);
        changes(difference, page);
        if (difference.isNone()) {
            page.heading("What would change");
            page.item("Nothing that is assessed changes.");
            return;
        }
        responsibilities(difference, page);
        teams(difference, page);
        conditions(difference, page);
        if (!difference.strain().isEmpty()) {
            page.heading("Strain (high is bad)");
            indicators(difference.strain(), page);
        }
        measures(difference, page);
    }

    private static void opening(AssessmentDifference difference, Page page) throws IOException {
        Assessment before = difference.before();
        String name = Texts.line(before.organization().name().orElse("An organisation without a name"));
        page.title("What if: " + name
                + before.standing().asOf().day().map(day -> ", as of " + day).orElse(""));
        page.paragraph(
                "Before and after are assessed as of the same day. Only what changes is shown. Arrangements are judged"
                        + " here, not people: this is not for appraisal, pay or dismissal.");
    }

    private static void changes(AssessmentDifference difference, Page page) throws IOException {
        page.heading("What you try");
        List<Finding> sentences = difference.sentences().stream()
                .filter(finding -> page.detail().showsPeople() || !finding.isPersonal())
                .toList();
        if (sentences.isEmpty()) {
            page.item("Nothing.");
        }
        page.first(sentences, page::item);
    }

    private static void responsibilities(AssessmentDifference difference, Page page) throws IOException {
        if (difference.responsibilityCount() == 0) {
            return;
        }
        page.heading("How responsibilities are held");
        for (ResponsibilityChange change :
                difference.responsibilities(page.detail().idLimit())) {
            if (change.isHeldOtherwise()) {
                page.item(change.finding());
                for (Finding finding : change.reasonsBefore()) {
                    page.under("Before", finding);
                }
                for (Finding finding : change.reasonsAfter()) {
                    page.under("After", finding);
                }
            }
            if (change.verdictFinding().isPresent()) {
                page.item(change.verdictFinding().get());
                why("Before", change.verdictBefore(), page);
                why("After", change.verdictAfter(), page);
            }
        }
        page.more(difference.responsibilityCount());
    }

    private static void why(String side, Optional<SharingVerdict> verdict, Page page) throws IOException {
        if (verdict.isPresent()) {
            page.under(side, verdict.get().reasons(page.detail()).get(0));
        }
    }

    private static void teams(AssessmentDifference difference, Page page) throws IOException {
        List<FormChange> different = difference.teams();
        if (different.isEmpty()) {
            return;
        }
        page.heading("The form of leadership, on paper");
        page.first(different, change -> {
            page.item(change.finding());
            if (change.before().isPresent()) {
                page.under("Before", change.before().get().finding());
            }
            if (change.after().isPresent()) {
                page.under("After", change.after().get().finding());
            }
        });
    }

    private static void conditions(AssessmentDifference difference, Page page) throws IOException {
        if (difference.conditions().isEmpty()) {
            return;
        }
        page.heading("The six conditions");
        boolean first = true;
        for (ConditionChange change : difference.conditions()) {
            if (!first) {
                page.blank();
            }
            first = false;
            page.paragraph(page.withCapital(change.finding()));
            indicators(change.indicators(), page);
        }
    }

    private static void indicators(List<IndicatorChange> changes, Page page) throws IOException {
        for (IndicatorChange change : changes) {
            page.item(page.message(change.finding()) + ".");
            page.under("Before", change.before().finding());
            page.under("After", change.after().finding());
        }
    }

    private static void measures(AssessmentDifference difference, Page page) throws IOException {
        Map<Boolean, List<MeasureChange>> changes =
                difference.measures().stream().collect(Collectors.partitioningBy(c -> Lines.isOfNetwork(c.before())));
        List<NetworkMeasure> own = difference.after().options().measures();
        measures("Whom people look to", changes.getOrDefault(true, List.of()), own, page);
        measures("How few people it rests on", changes.getOrDefault(false, List.of()), own, page);
    }

    private static void measures(String heading, List<MeasureChange> changes, List<NetworkMeasure> own, Page page)
            throws IOException {
        if (changes.isEmpty()) {
            return;
        }
        page.heading(heading);
        for (MeasureChange change : changes) {
            page.item("Before: " + page.message(Lines.of(change.before(), own)) + ".");
            page.under("After", Lines.of(change.after(), own));
        }
    }
}
