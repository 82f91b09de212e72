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
import io.github.distributedleadership.rules.explain.TextRenderer;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import java.io.IOException;
import java.io.UncheckedIOException;
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
public final class DifferenceText {
    private final Detail detail;
    private final TextRenderer renderer;

    private DifferenceText(Detail detail) {
        this.detail = detail;
        renderer = TextRenderer.of(detail);
    }

    /** {@return the text with the first entries of each list and without personal facts} */
    public static DifferenceText standard() {
        return of(Detail.standard());
    }

    /** {@return the text that tells that much} */
    public static DifferenceText of(Detail detail) {
        return new DifferenceText(detail);
    }

    /** {@return the text} */
    public String render(AssessmentDifference difference) {
        StringBuilder out = new StringBuilder();
        try {
            write(difference, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string builder does not fail
        }
        return out.toString();
    }

    /**
     * Writes the text, a part at a time.
     *
     * @throws IOException when the output does
     */
    public void write(AssessmentDifference difference, Appendable out) throws IOException {
        Page page = new Page(out);
        opening(difference, page);
        changes(difference, page);
        if (difference.isNone()) {
            page.heading("What would be otherwise");
            page.item("Nothing that is assessed differs.");
            return;
        }
        responsibilities(difference, page);
        teams(difference, page);
        conditions(difference, page);
        if (!difference.strain().isEmpty()) {
            page.heading("Strain, where high is bad");
            indicators(difference.strain(), page);
        }
        measures(difference, page);
    }

    private void opening(AssessmentDifference difference, Page page) throws IOException {
        Assessment before = difference.before();
        String name = Texts.line(before.organization().name().orElse("An organisation without a name"));
        page.title("What if: " + name
                + before.standing().asOf().day().map(day -> ", as of " + day).orElse(""));
        page.paragraph("Both sides are assessed as of the same day. Only what differs is shown. Arrangements are judged"
                + " here, not people: this is not for appraisal, pay or dismissal.");
    }

    private void changes(AssessmentDifference difference, Page page) throws IOException {
        page.heading("What is changed");
        List<Finding> sentences = difference.sentences().stream()
                .filter(finding -> detail.showsPeople() || !finding.isPersonal())
                .toList();
        if (sentences.isEmpty()) {
            page.item("Nothing.");
        }
        for (int i = 0; i < Math.min(sentences.size(), detail.idLimit()); i++) {
            page.item(sentence(sentences.get(i)));
        }
        more(sentences.size(), page);
    }

    private void responsibilities(AssessmentDifference difference, Page page) throws IOException {
        if (difference.responsibilityCount() == 0) {
            return;
        }
        page.heading("How responsibilities are held");
        for (ResponsibilityChange change : difference.responsibilities(detail.idLimit())) {
            if (change.isHeldOtherwise()) {
                page.item(sentence(change.finding()));
                for (Finding finding : change.reasonsBefore()) {
                    page.under("Before: " + renderer.message(finding) + ".");
                }
                for (Finding finding : change.reasonsAfter()) {
                    page.under("After: " + renderer.message(finding) + ".");
                }
            }
            if (change.verdictFinding().isPresent()) {
                page.item(sentence(change.verdictFinding().get()));
                page.under("Before: " + why(change.verdictBefore()));
                page.under("After: " + why(change.verdictAfter()));
            }
        }
        more(difference.responsibilityCount(), page);
    }

    private String why(Optional<SharingVerdict> verdict) {
        return verdict.map(v -> v.reasons().get(0)).map(renderer::message).orElse("") + ".";
    }

    private void teams(AssessmentDifference difference, Page page) throws IOException {
        List<FormChange> different = difference.teams();
        if (different.isEmpty()) {
            return;
        }
        page.heading("What form leadership has");
        for (int i = 0; i < Math.min(different.size(), detail.idLimit()); i++) {
            FormChange change = different.get(i);
            page.item(sentence(change.finding()));
            if (change.before().isPresent()) {
                page.under("Before: " + renderer.message(change.before().get().finding()) + ".");
            }
            if (change.after().isPresent()) {
                page.under("After: " + renderer.message(change.after().get().finding()) + ".");
            }
        }
        more(different.size(), page);
    }

    private void conditions(AssessmentDifference difference, Page page) throws IOException {
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
            page.paragraph(Texts.capital(renderer.message(change.finding())) + ".");
            indicators(change.indicators(), page);
        }
    }

    private void indicators(List<IndicatorChange> changes, Page page) throws IOException {
        for (IndicatorChange change : changes) {
            page.item(renderer.message(change.finding()) + ".");
            page.under("Before: " + renderer.message(change.before().finding()) + ".");
            page.under("After: " + renderer.message(change.after().finding()) + ".");
        }
    }

    private void measures(AssessmentDifference difference, Page page) throws IOException {
        Map<Boolean, List<MeasureChange>> changes =
                difference.measures().stream().collect(Collectors.partitioningBy(c -> Lines.isOfNetwork(c.before())));
        measures("Whom people look to", changes.getOrDefault(true, List.of()), page);
        measures("On how few it rests", changes.getOrDefault(false, List.of()), page);
    }

    private void measures(String heading, List<MeasureChange> changes, Page page) throws IOException {
        if (changes.isEmpty()) {
            return;
        }
        page.heading(heading);
        for (MeasureChange change : changes) {
            page.item("Before: " + renderer.message(Lines.of(change.before())) + ".");
            page.under("After: " + renderer.message(Lines.of(change.after())) + ".");
        }
    }

    private void more(int size, Page page) throws IOException {
        if (size > detail.idLimit()) {
            page.item("and " + (size - detail.idLimit()) + " more.");
        }
    }

    private String sentence(Finding finding) {
        String message = renderer.message(finding);
        return (finding.template().toString().startsWith("{") ? message : Texts.capital(message)) + ".";
    }
}
