package io.github.distributedleadership.rules.panel;

import java.util.OptionalInt;

/**
 * What is asked about a panel.
 *
 * <pre>{@code
 * PanelQuestion.of(Panel.of(0.9, 0.7, 0.7)).withQuorum(2).withPrior(Prior.of(0.3)).answer();
 * }</pre>
 *
 * @param panel who decides
 * @param prior what is known of the options beforehand; it enters the best rule alone, since neither the best one nor the
 *     simple majority makes use of it
 * @param quorum how many have to be right, from 1 to all, where that is asked
 */
public record PanelQuestion(Panel panel, Prior prior, OptionalInt quorum) {
    /** Refuses a quorum that nobody or not even all could reach. */
    public PanelQuestion {
        if (quorum.isPresent() && (quorum.getAsInt() < 1 || quorum.getAsInt() > panel.size())) {
            throw new IllegalArgumentException("the quorum of a panel of " + panel.size() + " must be from 1 to "
                    + panel.size() + " but was " + quorum.getAsInt());
        }
    }

    /** {@return the question which rule is best, with nothing known beforehand} */
    public static PanelQuestion of(Panel panel) {
        return new PanelQuestion(panel, Prior.EVEN, OptionalInt.empty());
    }

    /** {@return the same question with that known beforehand} */
    public PanelQuestion withPrior(Prior known) {
        return new PanelQuestion(panel, known, quorum);
    }

    /** {@return the same question, and how often at least so many are right} */
    public PanelQuestion withQuorum(int atLeast) {
        return new PanelQuestion(panel, prior, OptionalInt.of(atLeast));
    }

    /** {@return the answer} */
    public PanelAnswer answer() {
        return PanelAnswer.of(this);
    }
}
