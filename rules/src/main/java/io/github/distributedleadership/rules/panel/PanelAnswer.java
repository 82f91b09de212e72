package io.github.distributedleadership.rules.panel;

import com.google.common.primitives.ImmutableIntArray;
import io.github.distributedleadership.core.value.Numbers;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The rules by which a panel could decide, compared, and which of them to take.
 *
 * <p>With E the accuracy of the {@linkplain #expert() best one}, M that of the {@linkplain #majority() simple majority} of all
 * and W that of the {@linkplain #weighted() best rule}, and equal meaning within 1e-12:
 *
 * <table>
 * <caption>The verdict, first that applies</caption>
 * <tr><th>if</th><th>verdict</th><th>margin</th></tr>
 * <tr><td>what was known beforehand outweighs all votes together</td><td>EITHER</td><td>W - max(E, M)</td></tr>
 * <tr><td>every competence is 0.5</td><td>UNDETERMINED</td><td>0</td></tr>
 * <tr><td>E = M = W</td><td>EITHER</td><td>0</td></tr>
 * <tr><td>E = W</td><td>DELEGATE</td><td>E - M</td></tr>
 * <tr><td>M = W</td><td>SHARE</td><td>M - E</td></tr>
 * <tr><td>else</td><td>SHARE_WEIGHTED</td><td>W - max(E, M)</td></tr>
 * </table>
 *
 * <p>Worked examples, with E, M and W:
 *
 * <table>
 * <caption>Panels</caption>
 * <tr><th>competences</th><th>E</th><th>M</th><th>W</th><th>verdict</th></tr>
 * <tr><td>0.6, 0.6, 0.6</td><td>0.6</td><td>0.648</td><td>0.648</td><td>SHARE</td></tr>
 * <tr><td>0.8, 0.7, 0.6</td><td>0.8</td><td>0.788</td><td>0.8</td><td>DELEGATE</td></tr>
 * <tr><td>0.9, 0.75, 0.75</td><td>0.9</td><td>0.9</td><td>0.9</td><td>EITHER</td></tr>
 * <tr><td>0.9, 0.7, 0.7, 0.7, 0.7</td><td>0.9</td><td>0.88984</td><td>0.91672</td><td>SHARE_WEIGHTED</td></tr>
 * </table>
 *
 * <p>Immutable and thread-safe; equal when the questions are equal.
 */
public final class PanelAnswer {
    private final PanelQuestion question;
    private final BestRule rule;
    private final Accuracy expert;
    private final Accuracy majority;
    private final Accuracy weighted;
    private final Optional<Accuracy> quorum;
    private final PanelVerdict verdict;
    private final ImmutableIntArray restrictedTo;

    private PanelAnswer(PanelQuestion question) {
        this.question = question;
        Panel panel = question.panel();
        rule = BestRule.of(panel, question.prior());
        VoteCount votes = panel.votes();
        expert = panel.expert();
        majority = Accuracy.exact(votes.majority());
        weighted = rule.accuracy();
        quorum = question.quorum().isPresent()
                ? Optional.of(Accuracy.exact(votes.atLeast(question.quorum().getAsInt())))
                : Optional.empty();
        verdict = decide();
        restrictedTo = verdict == PanelVerdict.SHARE_WEIGHTED ? rule.first(rule.restricted()) : ImmutableIntArray.of();
    }

    static PanelAnswer of(PanelQuestion question) {
        return new PanelAnswer(question);
    }

    private PanelVerdict decide() {
        if (isDecidedBeforehand()) {
            return PanelVerdict.EITHER;
        }
        if (question.panel().competences().stream().allMatch(p -> p == 0.5)) {
            return PanelVerdict.UNDETERMINED;
        }
        boolean expertIsBest = isBest(expert, rule.isBestAlone());
        boolean majorityIsBest = isBest(majority, rule.isMajorityOfAll());
        if (expertIsBest) {
            return majorityIsBest ? PanelVerdict.EITHER : PanelVerdict.DELEGATE;
        }
        return majorityIsBest ? PanelVerdict.SHARE : PanelVerdict.SHARE_WEIGHTED;
    }

    // where the best rule is only bounded, the condition on the weights decides
    private boolean isBest(Accuracy of, boolean byWeights) {
        return weighted.isExact()
                ? weighted.value() - of.value() <= Odds.EQUAL
                : byWeights || weighted.high() - of.value() <= Odds.EQUAL;
    }

    /** {@return what was asked} */
    public PanelQuestion question() {
        return question;
    }

    /** {@return who decides} */
    public Panel panel() {
        return question.panel();
    }

    /** {@return which rule to take} */
    public PanelVerdict verdict() {
        return verdict;
    }

    /** {@return E: how often the best one is right, the largest of all p and 1 - p} */
    public Accuracy expert() {
        return expert;
    }

    /** {@return M: how often the simple majority of all is right, a fair coin deciding a tie} */
    public Accuracy majority() {
        return majority;
    }

    /** {@return W: how often the best rule is right, the vote weighted by {@link Panel#weights()} and the prior} */
    public Accuracy weighted() {
        return weighted;
    }

    /** {@return how often at least as many as asked are right, where that was asked} */
    public Optional<Accuracy> quorum() {
        return quorum;
    }

    /** {@return by how much the rule of the verdict is better than what it was compared with: see the table above} */
    public double margin() {
        double margin = verdict == PanelVerdict.SHARE_WEIGHTED || isDecidedBeforehand()
                ? weighted.value() - Math.max(expert.value(), majority.value())
                : Math.abs(expert.value() - majority.value());
        return margin <= Odds.EQUAL ? 0 : margin;
    }

    /** {@return the place of the best one, the first where several are} */
    public int best() {
        return panel().best();
    }

    /**
     * {@return the competence from which the best one alone would be as good as any rule, the others as they are}
     *
     * <p>That is where the odds p / (1 - p) are the product of the odds of all others. Empty where nobody could be so good,
     * beyond 1 - 1e-9. Worked example: beside two of 0.7 it is 0.49 / (0.49 + 0.09) = 0.844828. Of a panel of one it is 0.5.
     */
    public OptionalDouble breakEven() {
        double p = Odds.probability(rule.others());
        return p > 1 - Panel.CLAMP ? OptionalDouble.empty() : OptionalDouble.of(p);
    }

    /**
     * {@return the places of those whose simple majority is the best rule, ascending; empty where none of fewer than all is}
     *
     * <p>Only where the verdict is {@link PanelVerdict#SHARE_WEIGHTED}.
     */
    public ImmutableIntArray restrictedTo() {
        return restrictedTo;
    }

    /** {@return whether what is known beforehand outweighs all votes together, so that nobody need be asked} */
    public boolean isDecidedBeforehand() {
        double all = panel().weights().stream().map(Math::abs).sum();
        double known = Math.abs(question.prior().weight());
        return !question.prior().isEven() && known >= all - Odds.tie(all);
    }

    /**
     * {@return how many are enough for the option that was known to be less likely better, by the best rule, where all votes
     * weigh the same, the fewest where several numbers are as good; empty where they do not, nothing was known beforehand, or nobody need be asked}
     *
     * <p>Worked example: three of 0.7, and 0.8 that the one option is better. Two more for the other than for the one weigh 2 ·
     * 0.847, more than the 1.386 of what was known, and one more does not: all 3.
     */
    public OptionalInt neededAgainstPrior() {
        double vote = Odds.log(panel().competence(0));
        boolean isEven = vote > 0
                && panel().competences().stream().allMatch(p -> Math.abs(Odds.log(p) - vote) <= Odds.tie(vote));
        if (!isEven || question.prior().isEven() || isDecidedBeforehand()) {
            return OptionalInt.empty();
        }
        int size = panel().size();
        double ahead = Math.abs(question.prior().weight()) / vote;
        int needed = size / 2 + 1;
        while (2 * needed - size < ahead - Odds.tie(ahead)) {
            needed++;
        }
        return OptionalInt.of(needed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PanelAnswer answer && question.equals(answer.question);
    }

    @Override
    public int hashCode() {
        return question.hashCode();
    }

    /** {@return such as {@code SHARE by 0.048}} */
    @Override
    public String toString() {
        return verdict + " by " + Numbers.plain(margin());
    }
}
