package io.github.distributedleadership.rules.report;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.value.Numbers;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.panel.Accuracy;
import io.github.distributedleadership.rules.panel.Panel;
import io.github.distributedleadership.rules.panel.PanelAnswer;
import io.github.distributedleadership.rules.panel.PanelVerdict;
import io.github.distributedleadership.rules.panel.Prior;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * What the comparison of the rules of a panel tells, as sentences with their facts.
 *
 * <p>The first is the verdict; then come what each rule reaches, and what would change it. They speak of members by their
 * competences, never by names.
 */
public final class PanelFindings {
    private static final Rule VERDICT = Rule.of("panel.verdict", Evidence.PAPER).after("gradstein-nitzan-1986");
    private static final Rule EXPERTS = Rule.of("panel.expert", Evidence.PAPER).after("condorcet-1785");
    private static final Rule MAJORITIES =
            Rule.of("panel.majority", Evidence.PAPER).after("condorcet-1785");
    private static final Rule WEIGHTED_RULE =
            Rule.of("panel.weighted", Evidence.PAPER).after("nitzan-paroush-1982");
    private static final Rule WEIGHT = Rule.of("panel.weights", Evidence.PAPER).after("nitzan-paroush-1982");
    private static final Rule BREAKS_EVEN =
            Rule.of("panel.break-even", Evidence.PAPER).after("gradstein-nitzan-1986");
    private static final Rule KNOWN_BEFORE =
            Rule.of("panel.prior", Evidence.PAPER).after("ben-yashar-nitzan-1997");

    private static final String BETTER_OF_TWO =
            ". That is right more often, by {margin}, than the best one alone or the majority of all, "
                    + "whichever is better";

    private static final Rule.Variant NOBODY_KNOWS =
            VERDICT.says("accuracy does not settle it: nobody here is right more often than a coin");
    private static final Rule.Variant PRIOR_ALONE =
            VERDICT.says("nobody need be asked: nobody here is right more often than a coin. Going by what was known "
                    + "beforehand is right with a probability of {probability}");
    private static final Rule.Variant EITHER =
            VERDICT.says("it makes no difference: the best one alone is right as often as all together, {expert}");
    private static final Rule.Variant ONE =
            VERDICT.says("there is nobody to share with: the only one is right with a probability of {expert}");
    private static final Rule.Variant DELEGATE =
            VERDICT.says("let the best one, of {competence}, decide alone: no vote of all is right more often. The "
                    + "simple majority is right less often, by {margin}");
    private static final Rule.Variant DELEGATE_REVERSED =
            VERDICT.says("do the opposite of what the one of {competence} says: no vote of all is right more often. "
                    + "The simple majority is right less often, by {margin}");
    private static final Rule.Variant SHARE =
            VERDICT.says("let all {members} vote, one vote each: no rule is right more often. The best one alone is "
                    + "right less often, by {margin}");
    private static final Rule.Variant SHARE_FEWER =
            VERDICT.says("let the best {voters} vote, one vote each, and leave out the other {others}" + BETTER_OF_TWO);
    private static final Rule.Variant SHARE_WEIGHTED =
            VERDICT.says("let several vote, but weigh their votes" + BETTER_OF_TWO);
    private static final Rule.Variant SHARE_AGAINST_PRIOR =
            VERDICT.says("let all {members} vote, one vote each, and go by what was known beforehand unless {needed} "
                    + "or more are against it" + BETTER_OF_TWO);
    private static final Rule.Variant SHARE_AGAINST_PRIOR_ALL =
            VERDICT.says("let all {members} vote, one vote each, and go by what was known beforehand unless all are "
                    + "against it" + BETTER_OF_TWO);
    private static final Rule.Variant NOBODY_NEEDED =
            VERDICT.says("nobody need be asked: what was known beforehand outweighs all votes together. Going by it "
                    + "is right more often, by {margin}, than the best one alone or the majority of all, whichever "
                    + "is better");
    private static final Rule.Variant ONE_NOT_NEEDED =
            VERDICT.says("nobody need be asked: what was known beforehand outweighs the only vote. Going by it is "
                    + "right more often, by {margin}, than going by that vote");

    private static final Rule.Variant EXPERT =
            EXPERTS.says("the best one alone, of {competence}, is right with a probability of {probability}");
    private static final Rule.Variant EXPERT_REVERSED =
            EXPERTS.says("doing the opposite of what the one of {competence} says is right with a probability of "
                    + "{probability}");
    private static final Rule.Variant MAJORITY =
            MAJORITIES.says("the simple majority of all {members} is right with a probability of {probability}");
    private static final Rule.Variant MAJORITY_OR_COIN =
            MAJORITIES.says("the simple majority of all {members} is right with a probability of {probability}; a fair "
                    + "coin decides a tie");
    private static final Rule.Variant WEIGHTED =
            WEIGHTED_RULE.says("the best of all rules is right with a probability of {probability}");
    private static final Rule.Variant BOUNDED =
            WEIGHTED_RULE.says("the best of all rules is right with a probability between {low} and {high}. It was not "
                    + "computed more exactly: there are many members");
    private static final Rule.Variant BOUNDED_CLOSELY =
            WEIGHTED_RULE.says("the best of all rules is right with a probability of about {probability}. It was not "
                    + "computed more exactly: there are many members");
    private static final Rule.Variant ESTIMATED = WEIGHTED_RULE.says(
            "the best of all rules is right with a probability between {low} and {high}, estimated from "
                    + "random draws (true with a probability of {sure})");
    private static final Rule.Variant VOTES_WEIGH =
            WEIGHT.says("that rule weighs the votes, in the order given, {weights}");
    private static final Rule.Variant VOTES_AND_PRIOR_WEIGH =
            WEIGHT.says("that rule weighs the votes, in the order given, {weights}. What was known beforehand counts "
                    + "as one more vote for {side} option, {beforehand}");
    private static final Rule.Variant QUORUM = Rule.of("panel.quorum", Evidence.PAPER)
            .after("condorcet-1785")
            .says("at least {quorum} of the {members} are right with a probability of {probability}");

    private static final Rule.Variant BREAK_EVEN = BREAKS_EVEN.says(
            "the best one alone would be as good as any rule from a competence of {competence} on, with "
                    + "the others as they are");
    private static final Rule.Variant NO_BREAK_EVEN =
            BREAKS_EVEN.says("however good the best one were, a vote with the others would be better");
    private static final Rule.Variant PRIOR = KNOWN_BEFORE.says(
            "it was known that one option is better with a probability of {prior}; only the best of all "
                    + "rules uses that");
    private static final Rule.Variant BEFOREHAND = KNOWN_BEFORE.says(
            "it was known that one option is better with a probability of {prior}; no vote outweighs that");
    private static final Rule.Variant REVERSED = Rule.of("panel.reversed", Evidence.PAPER)
            .after("nitzan-paroush-1982")
            .says("{members} {members|member is|members are} more often wrong than right: ask what is wrong "
                    + "with the question. The best of all rules counts the opposite of such votes; a majority "
                    + "suffers from them");
    private static final Rule.Variant CLAMPED = Rule.of("panel.clamped", Evidence.PAPER)
            .says("nobody is certain: {members} {members|competence|competences}"
                    + " nearer to certainty than {limit} {members|was|were} taken as that");

    private final PanelAnswer answer;
    private final Panel panel;

    private PanelFindings(PanelAnswer answer) {
        this.answer = answer;
        panel = answer.panel();
    }

    static PanelFindings about(PanelAnswer answer) {
        return new PanelFindings(answer);
    }

    /** {@return the sentences, the verdict first} */
    public static ImmutableList<Finding> of(PanelAnswer answer) {
        PanelFindings findings = about(answer);
        return ImmutableList.<Finding>builder()
                .add(findings.verdict())
                .addAll(findings.reached())
                .addAll(findings.conditions())
                .build();
    }

    Finding verdict() {
        boolean told = answer.verdict() != PanelVerdict.UNDETERMINED;
        return variant()
                .about(told ? FindingOutcome.DESCRIBES : FindingOutcome.UNDETERMINED)
                .offer("probability", () -> Fact.amount(answer.weighted().value()))
                .offer("expert", () -> Fact.amount(answer.expert().value()))
                .offer("competence", () -> Fact.amount(panel.competence(answer.best())))
                .offer("members", () -> Fact.count(panel.size()))
                .offer("voters", () -> Fact.count(answer.restrictedTo().length()))
                .offer(
                        "others",
                        () -> Fact.count(panel.size() - answer.restrictedTo().length()))
                .offer("needed", () -> Fact.count(answer.neededAgainstPrior().orElseThrow()))
                .offer("margin", () -> Fact.amount(answer.margin()))
                .build();
    }

    private Rule.Variant variant() {
        return switch (answer.verdict()) {
            case UNDETERMINED -> NOBODY_KNOWS;
            case EITHER -> answer.isDecidedBeforehand() ? beforehand() : panel.size() == 1 ? ONE : EITHER;
            case DELEGATE -> panel.competence(answer.best()) < 0.5 ? DELEGATE_REVERSED : DELEGATE;
            case SHARE -> SHARE;
            case SHARE_WEIGHTED -> answer.restrictedTo().isEmpty() ? weighed() : SHARE_FEWER;
        };
    }

    private Rule.Variant beforehand() {
        return nobodyKnows() ? PRIOR_ALONE : panel.size() == 1 ? ONE_NOT_NEEDED : NOBODY_NEEDED;
    }

    private boolean nobodyKnows() {
        return panel.competences().stream().allMatch(p -> p == 0.5);
    }

    private Rule.Variant weighed() {
        OptionalInt needed = answer.neededAgainstPrior();
        if (needed.isEmpty()) {
            return SHARE_WEIGHTED;
        }
        return needed.getAsInt() == panel.size() ? SHARE_AGAINST_PRIOR_ALL : SHARE_AGAINST_PRIOR;
    }

    /** What each rule reaches. */
    ImmutableList<Finding> reached() {
        ImmutableList.Builder<Finding> all = ImmutableList.builder();
        double best = panel.competence(answer.best());
        all.add((best < 0.5 ? EXPERT_REVERSED : EXPERT)
                .describes()
                .amount("competence", best)
                .amount("probability", answer.expert().value())
                .build());
        if (panel.size() > 1) {
            all.add((panel.size() % 2 == 0 ? MAJORITY_OR_COIN : MAJORITY)
                    .describes()
                    .count("members", panel.size())
                    .amount("probability", answer.majority().value())
                    .build());
        }
        all.add(weighted());
        if (answer.verdict() == PanelVerdict.SHARE_WEIGHTED
                && answer.restrictedTo().isEmpty()
                && panel.size() <= 20) {
            all.add(votesWeigh());
        }
        answer.quorum()
                .ifPresent(quorum -> all.add(QUORUM.describes()
                        .count("quorum", answer.question().quorum().orElseThrow())
                        .count("members", panel.size())
                        .amount("probability", quorum.value())
                        .build()));
        return all.build();
    }

    private Finding votesWeigh() {
        Prior prior = answer.question().prior();
        return (prior.isEven() ? VOTES_WEIGH : VOTES_AND_PRIOR_WEIGH)
                .describes()
                .text("weights", weights())
                .offer("side", () -> Fact.text(prior.weight() > 0 ? "that" : "the other"))
                .offer("beforehand", () -> Fact.amount(Math.abs(prior.weight())))
                .build();
    }

    private Finding weighted() {
        Accuracy weighted = answer.weighted();
        Rule.Variant variant = switch (weighted.status()) {
            case EXACT -> WEIGHTED;
            case BOUNDED -> isClose(weighted) ? BOUNDED_CLOSELY : BOUNDED;
            case ESTIMATED -> ESTIMATED;
        };
        return variant.describes()
                .offer("probability", () -> Fact.amount(weighted.value()))
                .offer("low", () -> Fact.amount(weighted.low()))
                .offer("high", () -> Fact.amount(weighted.high()))
                .offer("sure", () -> Fact.amount(0.99))
                .build();
    }

    /** Whether both ends are shown by the same three decimals. */
    private static boolean isClose(Accuracy accuracy) {
        return Math.rint(accuracy.low() * 1000) == Math.rint(accuracy.high() * 1000);
    }

    private String weights() {
        return panel.weights().stream()
                .mapToObj(weight -> Numbers.plain(Math.rint(weight * 1000) / 1000))
                .collect(Collectors.joining(", "));
    }

    /** What would change it, and what was taken for granted. */
    ImmutableList<Finding> conditions() {
        ImmutableList.Builder<Finding> all = ImmutableList.builder();
        if (panel.size() > 1 && !nobodyKnows()) {
            all.add((answer.breakEven().isPresent() ? BREAK_EVEN : NO_BREAK_EVEN)
                    .describes()
                    .offer("competence", () -> Fact.amount(answer.breakEven().orElseThrow()))
                    .build());
        }
        Prior prior = answer.question().prior();
        if (!prior.isEven()) {
            all.add((answer.isDecidedBeforehand() ? BEFOREHAND : PRIOR)
                    .describes()
                    .amount("prior", prior.alpha())
                    .build());
        }
        int reversed = (int) panel.competences().stream().filter(p -> p < 0.5).count();
        if (reversed > 0) {
            all.add(REVERSED.speaksAgainst(FindingSubject.organization())
                    .count("members", reversed)
                    .build());
        }
        if (!panel.clamped().isEmpty()) {
            all.add(CLAMPED.describes()
                    .count("members", panel.clamped().length())
                    .amount("limit", Panel.CLAMP)
                    .build());
        }
        return all.build();
    }
}
