package io.github.distributedleadership.rules.report;

import io.github.distributedleadership.rules.assessment.NetworkAssessment;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.explain.Names;
import io.github.distributedleadership.rules.measure.Measurement;
import java.io.IOException;
import java.util.List;

/**
 * The assessment of a bare network as text: the answer, then, where people are asked for, whom it is about, then the
 * measures of the network.
 *
 * <p>What it says are messages of findings, so each can be traced to facts; do not parse it, use the findings. Immutable and
 * thread-safe.
 */
public final class NetworkAssessmentText extends TextReport<NetworkAssessment> {
    private NetworkAssessmentText(Detail detail) {
        super(detail);
    }

    /** {@return the text that tells that much} */
    public static NetworkAssessmentText of(Detail detail) {
        return new NetworkAssessmentText(detail);
    }

    @Override
    Names names(NetworkAssessment assessment) {
        return Names.none();
    }

    @Override
    void write(NetworkAssessment assessment, Page page) throws IOException {
        String name = Texts.line(assessment.network().name().toString());
        page.title(name.isEmpty() ? "A network without a name" : "Network " + name);
        page.paragraph(
                "We read a tie as: its source looks to its target as a leader. The data cannot show whether the ties"
                        + " given mean that. Arrangements are judged here, not people: this is not for appraisal,"
                        + " pay or dismissal.");
        page.heading("In short");
        page.items(assessment.findings());
        if (assessment.isShown()) {
            page.heading("Who is most looked to");
            if (page.detail().showsPeople()) {
                page.items(assessment.ofNodes());
            } else {
                page.paragraph("Nodes may be people, so this is shown when people are asked for.");
            }
            page.heading("How leadership is spread");
            for (Measurement measurement : assessment.measures()) {
                page.item(page.withCapital(Lines.of(measurement, List.of())));
            }
        }
    }
}
