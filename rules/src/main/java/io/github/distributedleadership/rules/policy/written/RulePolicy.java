package io.github.distributedleadership.rules.policy.written;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.value.PlainText;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.policy.SharingCase;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import io.github.distributedleadership.rules.policy.Verdict;
import io.github.distributedleadership.rules.policy.bench.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A policy of one's own that is a list of rules, of which the first that applies decides.
 *
 * <pre>{@code
 * SharingPolicy orders = RulePolicy.of(
 *         "standing-orders",
 *         List.of(
 *                 CaseRule.of(
 *                         Verdict.SHARE,
 *                         "what is weighty is decided by at least two",
 *                         CaseCondition.from(CaseQuantity.SIGNIFICANCE, 0.8)),
 *                 CaseRule.of(Verdict.DELEGATE, "somebody has to begin", CaseCondition.ofKind(Kind.UNHELD))));
 * }</pre>
 *
 * <p>It never guesses. A rule does not apply where one of its conditions fails; where none does and one is unknown, it may
 * apply or not. Where all rules that could be the first to apply say the same, that is the verdict; else it is UNDETERMINED and
 * names what is not on record. Where none applies it is EITHER. So to record more never contradicts what was determined
 * before, as long as the facts that were known stay.
 *
 * <p>A suggestion is made as other policies make it: for SHARE where at least two come into question and it is on record what they can do, those who gain most
 * together, jointly; for DELEGATE the best one.
 *
 * <p>What the rules say is the matter of whoever wrote them. Immutable and thread-safe; equal when id, question, source and
 * rules are.
 */
public final class RulePolicy implements SharingPolicy {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    static final Rule RULE = Rule.of("policy.*", Evidence.MIXED);

    private static final Rule.Variant MORE =
            RULE.says("{open} earlier {open|rule|rules} may apply too, because nobody recorded {missing}, and "
                    + "would say the same");
    private static final Rule.Variant NONE = RULE.says("no rule of {policy} applies; {rules} {rules|was|were} tried");
    private static final Rule.Variant NONE_FOR_A_SIDE =
            RULE.says("no rule of {policy} applies for certain; {rules} {rules|was|were} tried. Those that may "
                    + "apply take no side: nobody recorded {missing}");
    private static final Rule.Variant OPEN =
            RULE.says("rule {rule} of {policy} ({because}) may or may not apply: record {missing}");

    private final String id;
    private final String question;
    private final Optional<String> source;
    private final ImmutableList<CaseRule> rules;
    private final List<RuleSentence> sentences;

    private RulePolicy(String id, String question, Optional<String> source, ImmutableList<CaseRule> rules) {
        this.id = id;
        this.question = question;
        this.source = source;
        this.rules = rules;
        this.sentences = RuleSentence.of(this, rules);
    }

    /**
     * {@return the policy of these rules, in their order; it asks what they say, and is the writer's own}
     *
     * @param id lower-case words joined by hyphens
     * @throws IllegalArgumentException when the id is none, there is no rule, or one can never apply because another before it
     *     always does
     */
    public static RulePolicy of(String id, List<CaseRule> rules) {
        if (!isId(id)) {
            throw new IllegalArgumentException(
                    "the id of a policy must be lower-case words joined by hyphens but was \"" + PlainText.excerpt(id)
                            + "\"");
        }
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("a policy must have at least one rule");
        }
        for (int place = 0; place < rules.size() - 1; place++) {
            if (rules.get(place).alwaysApplies()) {
                throw new IllegalArgumentException("rule " + (place + 2) + " can never apply, since rule " + (place + 1)
                        + " has no condition; put that last");
            }
        }
        return new RulePolicy(
                id, "What do the rules of " + id + " say?", Optional.empty(), ImmutableList.copyOf(rules));
    }

    private static boolean isBorder(CaseCondition condition) {
        return condition instanceof CaseCondition.Within within
                && (within.quantity() == CaseQuantity.SIGNIFICANCE || within.quantity() == CaseQuantity.URGENCY);
    }

    /** Moves all borders of significance, at the most to 1, and of urgency; what is counted in whole numbers stays. */
    @Override
    public Optional<SharingPolicy> withBordersTimes(double factor) {
        if (rules.stream().flatMap(rule -> rule.when().stream()).noneMatch(RulePolicy::isBorder)) {
            return Optional.empty();
        }
        ImmutableList<CaseRule> moved = rules.stream()
                .map(rule -> new CaseRule(
                        rule.when().stream()
                                .map(condition -> isBorder(condition)
                                        ? ((CaseCondition.Within) condition).times(factor)
                                        : condition)
                                .collect(ImmutableList.toImmutableList()),
                        rule.say(),
                        rule.because()))
                .collect(ImmutableList.toImmutableList());
        return Optional.of(new RulePolicy(id, question, source, moved));
    }

    /** {@return whether that can be the id of a policy: lower-case words joined by hyphens} */
    public static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /** {@return the same, asking that} */
    public RulePolicy withQuestion(String asked) {
        return new RulePolicy(id, PlainText.word(asked, "the question of a policy"), source, rules);
    }

    /** {@return the same, with rules that come from there: the title of a document, or whoever decided on them} */
    public RulePolicy withSource(String from) {
        return new RulePolicy(id, question, Optional.of(PlainText.word(from, "the source of a policy")), rules);
    }

    /** {@return where the rules come from; empty: they are the writer's own} */
    public Optional<String> source() {
        return source;
    }

    /** {@return the rules, in their order} */
    public ImmutableList<CaseRule> rules() {
        return rules;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String question() {
        return question;
    }

    @Override
    public ImmutableSortedSet<FieldId> restsOn() {
        return CaseRule.restsOn(rules);
    }

    @Override
    public SharingVerdict judge(SharingCase about) {
        RuleOutcome ruling = RuleOutcome.of(rules, new CaseFacts(about)::told);
        if (ruling.verdict() == Verdict.UNDETERMINED) {
            return SharingVerdict.undetermined(about, this, ruling.missing(), () -> unknown(about, ruling));
        }
        SharingVerdict says = SharingVerdict.of(about, this, ruling.verdict(), () -> reasons(about, ruling));
        return switch (ruling.verdict()) {
            // how many of them have to agree is for the rules to say
            case SHARE ->
                Suggestions.canTell(about, 2) ? says.suggesting(() -> Suggestions.severalWithoutQuorum(about)) : says;
            case DELEGATE -> Suggestions.canTell(about, 1) ? says.suggesting(() -> Suggestions.one(about)) : says;
            default -> says;
        };
    }

    private List<Finding> unknown(SharingCase about, RuleOutcome ruling) {
        List<Finding> findings = new ArrayList<>();
        for (RuleOutcome.Open open : ruling.open()) {
            findings.add(finding(about, OPEN, FindingOutcome.UNDETERMINED)
                    .count("rule", open.place() + 1L)
                    .id("policy", IdKind.POLICY, id)
                    .text("because", rules.get(open.place()).reason())
                    .fields("missing", open.missing())
                    .build());
        }
        return findings;
    }

    private List<Finding> reasons(SharingCase about, RuleOutcome ruling) {
        if (ruling.decided() == RuleOutcome.NONE) {
            return List.of(none(about, ruling));
        }
        Finding deciding = sentences.get(ruling.decided()).about(about);
        if (ruling.open().isEmpty()) {
            return List.of(deciding);
        }
        Finding more = finding(about, MORE, FindingOutcome.BORNE_OUT)
                .count("open", ruling.open().size())
                .fields("missing", ruling.missing())
                .build();
        return List.of(deciding, more);
    }

    private Finding none(SharingCase about, RuleOutcome ruling) {
        return finding(about, ruling.open().isEmpty() ? NONE : NONE_FOR_A_SIDE, FindingOutcome.DESCRIBES)
                .id("policy", IdKind.POLICY, id)
                .count("rules", rules.size())
                .offer("missing", () -> Fact.fields(ruling.missing()))
                .build();
    }

    /** A finding of this policy: after its source, which the sentence tells, or of the writer's own. */
    Finding.Builder finding(SharingCase about, Rule.Variant variant, FindingOutcome outcome) {
        return variant.about(id, about.subject(), outcome).source(source.isPresent() ? id : Finding.OWN);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RulePolicy that
                && id.equals(that.id)
                && question.equals(that.question)
                && source.equals(that.source)
                && rules.equals(that.rules);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** {@return such as {@code standing-orders of 2 rules}} */
    @Override
    public String toString() {
        return id + " of " + rules.size() + (rules.size() == 1 ? " rule" : " rules");
    }
}
