package io.github.distributedleadership.rules.report;

import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.TextRenderer;
import io.github.distributedleadership.rules.panel.PanelAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The answer about a panel as text: which rule to take, what each of them reaches, and what would change that.
 *
 * <p>What it says are the messages of {@link PanelFindings}, so each can be traced to facts; do not parse it, use the answer.
 * Immutable and thread-safe.
 */
public final class PanelText {
    private static final PanelText STANDARD = new PanelText();

    private final TextRenderer renderer = TextRenderer.of(Detail.standard());

    private PanelText() {}

    /** {@return the text} */
    public static PanelText standard() {
        return STANDARD;
    }

    /** {@return the text of that answer} */
    public String render(PanelAnswer answer) {
        StringBuilder out = new StringBuilder();
        try {
            write(answer, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string builder does not fail
        }
        return out.toString();
    }

    /**
     * Writes the text.
     *
     * @throws IOException when the output does
     */
    public void write(PanelAnswer answer, Appendable out) throws IOException {
        PanelFindings findings = PanelFindings.about(answer);
        Page page = new Page(out);
        page.title("One decides, or several: competences " + answer.panel());
        page.paragraph("A competence is the probability of picking the better of two options alone.");
        page.heading("In short");
        page.item(sentence(findings.verdict()));
        page.heading("How often each is right");
        for (Finding finding : findings.reached()) {
            page.item(sentence(finding));
        }
        page.heading("What to bear in mind");
        for (Finding finding : findings.conditions()) {
            page.item(sentence(finding));
        }
        page.item("The competences are taken as known. Where they are guesses, so are the weights, and the simple"
                + " majority is the safer vote.");
        page.item("Votes are taken as independent. People who learn from each other, or from one source, err together,"
                + " and then voting gains less.");
        page.item(
                "Accuracy is not all: who has to accept the decision, who should learn to decide, how soon it is needed"
                        + " and what it costs to ask everybody are not in these numbers.");
    }

    private String sentence(Finding finding) {
        return Texts.capital(renderer.message(finding)) + ".";
    }
}
