package io.github.distributedleadership.rules.report;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.rules.assessment.NetworkAssessment;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.TextRenderer;
import io.github.distributedleadership.rules.measure.Measurement;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The assessment of a bare network as text: the answer, then, where people are asked for, whom it is about, then the
 * measures of the network.
 *
 * <p>What it says are messages of findings, so each can be traced to facts; do not parse it, use the findings. Immutable and
 * thread-safe.
 */
public final class NetworkAssessmentText {
    private final Detail detail;
    private final TextRenderer renderer;

    private NetworkAssessmentText(Detail detail) {
        this.detail = detail;
        renderer = TextRenderer.of(detail);
    }

    /** {@return the text that tells that much} */
    public static NetworkAssessmentText of(Detail detail) {
        return new NetworkAssessmentText(detail);
    }

    /** {@return the text} */
    public String render(NetworkAssessment assessment) {
        StringBuilder out = new StringBuilder();
        try {
            write(assessment, out);
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
    public void write(NetworkAssessment assessment, Appendable out) throws IOException {
        Page page = new Page(out);
        String name = Texts.line(assessment.network().name().toString());
        page.title(name.isEmpty() ? "A network without a name" : "Network " + name);
        page.paragraph(
                "A tie is read as: its source looks to its target as a leader. Whether the ties that were given mean"
                        + " that, the data does not tell. Arrangements are judged here, not people: this is not for appraisal,"
                        + " pay or dismissal.");
        page.heading("In short");
        sentences(assessment.findings(), page);
        if (assessment.isShown()) {
            page.heading("Who is most looked to");
            if (detail.showsPeople()) {
                sentences(assessment.ofNodes(), page);
            } else {
                page.paragraph("Nodes may be people, so this is shown when people are asked for.");
            }
            page.heading("How leadership is spread");
            for (Measurement measurement : assessment.measures()) {
                page.item(sentence(Lines.of(measurement), true));
            }
        }
    }

    private void sentences(ImmutableList<Finding> findings, Page page) throws IOException {
        for (Finding finding : findings) {
            page.item(sentence(finding, !finding.template().toString().startsWith("{")));
        }
    }

    private String sentence(Finding finding, boolean withCapital) {
        String message = renderer.message(finding);
        return (withCapital ? Texts.capital(message) : message) + ".";
    }
}
