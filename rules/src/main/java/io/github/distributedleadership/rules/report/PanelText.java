package io.github.distributedleadership.rules.report;

import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.explain.Names;
import io.github.distributedleadership.rules.panel.PanelAnswer;
import java.io.IOException;

/**
 * The answer about a panel as text: which rule to take, what each of them reaches, and what would change that.
 *
 * <p>What it says are the messages of {@link PanelFindings}, so each can be traced to facts; do not parse it, use the answer.
 * Immutable and thread-safe.
 */
public final class PanelText extends TextReport<PanelAnswer> {
    private static final PanelText STANDARD = new PanelText();

    private PanelText() {
        super(Detail.standard());
    }

    /** {@return the text} */
    public static PanelText standard() {
        return STANDARD;
    }

    @Override
    Names names(PanelAnswer answer) {
        return Names.none();
    }

    @Override
    void write(PanelAnswer answer, Page page) throws IOException {
        PanelFindings findings = PanelFindings.about(answer);
        page.title("One decides, or several: competences " + answer.panel());
        page.paragraph("A competence is the probability of picking the better of two options alone.");
        page.heading("In short");
        page.item(findings.verdict());
        page.heading("How often each is right");
        page.items(findings.reached());
        page.heading("What to bear in mind");
        page.items(findings.conditions());
        page.item("The competences are taken as known. Where they are guesses, so are the weights, and the simple"
                + " majority is the safer vote.");
        page.item("Votes are taken as independent. People who learn from each other, or from one source, err together,"
                + " and then voting gains less.");
        page.item(
                "Accuracy is not all: who has to accept the decision, who should learn to decide, how soon it is needed"
                        + " and what it costs to ask everybody are not in these numbers.");
    }
}
