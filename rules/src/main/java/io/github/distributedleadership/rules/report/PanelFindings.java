package io.github.distributedleadership.rules.report;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.value.Numbers;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.Template;
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
    private static final String WEIGHTS = "nitzan-paroush-1982";
    private static final String CONDITIONS = "gradstein-nitzan-1986";
    private static final String JURY = "condorcet-1785";

    private static final Template UNDETERMINED =
            Template.of("accuracy cannot tell: nobody here picks the better option more often than a coin would");
    private static final Template PRIOR_ALONE = Template.of(
            "nobody here picks the better option more often than a coin"
                    + " would, so nobody need be asked: to go by what was known beforehand is right with a probability of {probability}");
    private static final Template EITHER =
            Template.of("either will do: the best one alone is right as often as all together, {expert}");
    private static final Template ONE =
            Template.of("the competence of the only one is known, {expert}, and there is nobody to share with");
    private static final Template DELEGATE = Template.of("let the best one, of {competence}, decide alone: no vote of"
            + " all is right more often, and the simple majority is right less often, by {margin}");
    private static final Template DELEGATE_REVERSED = Template.of("who is of most use is the one of {competence}, for"
            + " doing the opposite: no vote of all is right more often, and the simple majority is right less often, by"
            + " {margin}");
    private static final Template SHARE = Template.of("let all {members} vote, each with one voice: no rule is right"
            + " more often, and the best one alone is right less often, by {margin}");
    private static final Template SHARE_FEWER = Template.of("let the best {voters} vote, each with one voice, and leave"
            + " out the other {others}: that is right more often, by {margin}, than the better of two, the best one alone and the"
            + " majority of all");
    private static final Template SHARE_WEIGHTED = Template.of(
            "let several vote, but weigh their votes: that is right more often, by {margin}, than the better of"
                    + " two, the best one alone and the majority of all");
    private static final String BETTER_OF_TWO =
            "that is right more often, by {margin}, than the better of two, the best one alone and the majority of all";
    private static final Template SHARE_AGAINST_PRIOR =
            Template.of("let all {members} vote, each with one voice, and go by"
                    + " what was known beforehand unless {needed} or more are against it: " + BETTER_OF_TWO);
    private static final Template SHARE_AGAINST_PRIOR_ALL =
            Template.of("let all {members} vote, each with one voice, and"
                    + " go by what was known beforehand unless all are against it: " + BETTER_OF_TWO);
    private static final Template NOBODY_NEEDED =
            Template.of("nobody need be asked: what was known beforehand outweighs"
                    + " all votes together, and to go by it is right more often, by {margin}, than the better of two, the best one"
                    + " alone and the majority of all");
    private static final Template ONE_NOT_NEEDED =
            Template.of("nobody need be asked: what was known beforehand outweighs"
                    + " the only vote, and to go by it is right more often, by {margin}, than to go by that");

    private static final Template EXPERT =
            Template.of("the best one alone, of {competence}, is right with a probability of {probability}");
    private static final Template EXPERT_REVERSED = Template.of("whoever does the opposite of what the one of"
            + " {competence} says is right with a probability of {probability}");
    private static final Template MAJORITY =
            Template.of("the simple majority of all {members} is right with a probability of {probability}");
    private static final Template MAJORITY_OR_COIN = Template.of("the simple majority of all {members} is right with a"
            + " probability of {probability}, a fair coin deciding a tie");
    private static final Template WEIGHTED =
            Template.of("the best of all rules is right with a probability of {probability}");
    private static final Template BOUNDED = Template.of(
            "the best of all rules is right with a probability between {low} and {high}; more exactly it was not computed, since there are many members");
    private static final Template BOUNDED_CLOSELY = Template.of(
            "the best of all rules is right with a probability of about {probability}; more exactly it was not computed, since there are many members");
    private static final Template ESTIMATED = Template.of("the best of all rules is right with a probability between"
            + " {low} and {high}: estimated from random draws, and true with a probability of {sure}");
    private static final Template VOTES_WEIGH =
            Template.of("that rule weighs the votes, in the order given, {weights}");
    private static final Template VOTES_AND_PRIOR_WEIGH = Template.of("that rule weighs the votes, in the order given,"
            + " {weights}, and what was known beforehand, as one more vote for {side} option, {beforehand}");
    private static final Template QUORUM =
            Template.of("at least {quorum} of the {members} are right with a probability of {probability}");

    private static final Template BREAK_EVEN = Template.of("the best one alone would be as good as any rule from a"
            + " competence of {competence} on, the others as they are");
    private static final Template NO_BREAK_EVEN =
            Template.of("however good the best one were, a vote with the others would be better");
    private static final Template PRIOR = Template.of("it was known that the one option is better with a probability"
            + " of {prior}; that enters the best of all rules alone");
    private static final Template BEFOREHAND = Template.of(
            "it was known that the one option is better with a" + " probability of {prior}; no vote outweighs that");
    private static final Template REVERSED = Template.of("{members} {members|member is|members are} more often wrong"
            + " than right: the best of all rules counts the opposite of such votes, and a majority suffers from them;"
            + " it is better to ask what is wrong with the question");
    private static final Template CLAMPED = Template.of("nobody is certain: {members} {members|competence|competences}"
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
        return switch (answer.verdict()) {
            case UNDETERMINED -> nobodyKnows();
            case EITHER ->
                verdict(panel.size() == 1 ? ONE : EITHER)
                        .amount("expert", answer.expert().value())
                        .build();
            case DELEGATE ->
                verdict(panel.competence(answer.best()) < 0.5 ? DELEGATE_REVERSED : DELEGATE)
                        .amount("competence", panel.competence(answer.best()))
                        .amount("margin", answer.margin())
                        .build();
            case SHARE ->
                verdict(SHARE)
                        .count("members", panel.size())
                        .amount("margin", answer.margin())
                        .build();
            case SHARE_WEIGHTED ->
                answer.restrictedTo().isEmpty()
                        ? weighed().amount("margin", answer.margin()).build()
                        : verdict(SHARE_FEWER)
                                .count("voters", answer.restrictedTo().length())
                                .count(
                                        "others",
                                        panel.size() - answer.restrictedTo().length())
                                .amount("margin", answer.margin())
                                .build();
        };
    }

    private Finding nobodyKnows() {
        return answer.isDecidedBeforehand()
                ? finding(PRIOR_ALONE, "panel.verdict", CONDITIONS, FindingOutcome.UNDETERMINED)
                        .amount("probability", answer.weighted().value())
                        .build()
                : finding(UNDETERMINED, "panel.verdict", CONDITIONS, FindingOutcome.UNDETERMINED)
                        .build();
    }

    private Finding.Builder weighed() {
        if (answer.isDecidedBeforehand()) {
            return verdict(panel.size() == 1 ? ONE_NOT_NEEDED : NOBODY_NEEDED);
        }
        OptionalInt needed = answer.neededAgainstPrior();
        if (needed.isEmpty()) {
            return verdict(SHARE_WEIGHTED);
        }
        return needed.getAsInt() == panel.size()
                ? verdict(SHARE_AGAINST_PRIOR_ALL).count("members", panel.size())
                : verdict(SHARE_AGAINST_PRIOR).count("members", panel.size()).count("needed", needed.getAsInt());
    }

    /** What each rule reaches. */
    ImmutableList<Finding> reached() {
        ImmutableList.Builder<Finding> all = ImmutableList.builder();
        double best = panel.competence(answer.best());
        all.add(satisfied(best < 0.5 ? EXPERT_REVERSED : EXPERT, "panel.expert", JURY)
                .amount("competence", best)
                .amount("probability", answer.expert().value())
                .build());
        if (panel.size() > 1) {
            all.add(satisfied(panel.size() % 2 == 0 ? MAJORITY_OR_COIN : MAJORITY, "panel.majority", JURY)
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
                .ifPresent(quorum -> all.add(satisfied(QUORUM, "panel.quorum", JURY)
                        .count("quorum", answer.question().quorum().orElseThrow())
                        .count("members", panel.size())
                        .amount("probability", quorum.value())
                        .build()));
        return all.build();
    }

    private Finding votesWeigh() {
        Prior prior = answer.question().prior();
        return prior.isEven()
                ? satisfied(VOTES_WEIGH, "panel.weights", WEIGHTS)
                        .text("weights", weights())
                        .build()
                : satisfied(VOTES_AND_PRIOR_WEIGH, "panel.weights", WEIGHTS)
                        .text("weights", weights())
                        .text("side", prior.weight() > 0 ? "that" : "the other")
                        .amount("beforehand", Math.abs(prior.weight()))
                        .build();
    }

    private Finding weighted() {
        Accuracy weighted = answer.weighted();
        return switch (weighted.status()) {
            case EXACT ->
                satisfied(WEIGHTED, "panel.weighted", WEIGHTS)
                        .amount("probability", weighted.value())
                        .build();
            case BOUNDED ->
                isClose(weighted)
                        ? satisfied(BOUNDED_CLOSELY, "panel.weighted", WEIGHTS)
                                .amount("probability", weighted.value())
                                .build()
                        : satisfied(BOUNDED, "panel.weighted", WEIGHTS)
                                .amount("low", weighted.low())
                                .amount("high", weighted.high())
                                .build();
            case ESTIMATED ->
                satisfied(ESTIMATED, "panel.weighted", WEIGHTS)
                        .amount("low", weighted.low())
                        .amount("high", weighted.high())
                        .amount("sure", 0.99)
                        .build();
        };
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
        if (panel.size() > 1 && answer.verdict() != PanelVerdict.UNDETERMINED) {
            all.add(
                    answer.breakEven().isPresent()
                            ? satisfied(BREAK_EVEN, "panel.break-even", CONDITIONS)
                                    .amount("competence", answer.breakEven().getAsDouble())
                                    .build()
                            : satisfied(NO_BREAK_EVEN, "panel.break-even", CONDITIONS)
                                    .build());
        }
        Prior prior = answer.question().prior();
        if (!prior.isEven()) {
            all.add(satisfied(
                            answer.isDecidedBeforehand() ? BEFOREHAND : PRIOR, "panel.prior", "ben-yashar-nitzan-1997")
                    .amount("prior", prior.alpha())
                    .build());
        }
        int reversed = (int) panel.competences().stream().filter(p -> p < 0.5).count();
        if (reversed > 0) {
            all.add(finding(REVERSED, "panel.reversed", WEIGHTS, FindingOutcome.VIOLATED)
                    .count("members", reversed)
                    .build());
        }
        if (!panel.clamped().isEmpty()) {
            all.add(satisfied(CLAMPED, "panel.clamped", Finding.OWN)
                    .count("members", panel.clamped().length())
                    .amount("limit", Panel.CLAMP)
                    .build());
        }
        return all.build();
    }

    private static Finding.Builder verdict(Template template) {
        return satisfied(template, "panel.verdict", CONDITIONS);
    }

    private static Finding.Builder satisfied(Template template, String rule, String source) {
        return finding(template, rule, source, FindingOutcome.SATISFIED);
    }

    private static Finding.Builder finding(Template template, String rule, String source, FindingOutcome outcome) {
        return Finding.builder(template)
                .rule(rule)
                .subject(FindingSubject.organization())
                .outcome(outcome)
                .evidence(Evidence.PAPER)
                .source(source);
    }
}
