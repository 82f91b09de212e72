package io.github.distributedleadership.rules.policy.written;

import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.policy.SharingCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How it is said that a rule decided: whose rule, why, and every fact with the limits within which it lies. */
final class RuleSentence {
    private static final String NOT_URGENT = "it is recorded as not urgent";

    private final RulePolicy policy;
    private final CaseRule rule;
    private final int place;
    private final Rule.Variant variant;
    private final Rule.Variant variantWithoutHurry;

    RuleSentence(RulePolicy policy, CaseRule rule, int place) {
        this.policy = policy;
        this.rule = rule;
        this.place = place;
        variant = variant(true);
        variantWithoutHurry = variant(false);
    }

    private Rule.Variant variant(boolean isUrgent) {
        List<String> clauses = rule.when().stream()
                .map(condition -> clause(condition, isUrgent))
                .toList();
        String from = policy.source().isPresent()
                ? "by rule {rule} of {policy}, after {source}"
                : "by rule {rule} of {policy}";
        return RulePolicy.RULE.says(from + ": {because}; "
                + (clauses.isEmpty() ? "it applies to whatever no earlier rule settles" : inRow(clauses)));
    }

    private static String inRow(List<String> clauses) {
        int last = clauses.size() - 1;
        return last == 0 ? clauses.get(0) : String.join(", ", clauses.subList(0, last)) + " and " + clauses.get(last);
    }

    private static String clause(CaseCondition condition, boolean isUrgent) {
        if (condition instanceof CaseCondition.Within within) {
            return (isUrgent || within.quantity() != CaseQuantity.URGENCY
                            ? within.quantity().clause()
                            : NOT_URGENT)
                    + limits(within);
        }
        if (condition instanceof CaseCondition.OfKind of) {
            return of.kinds().size() == 1 ? "today it is {kind}" : "today it is {kind} (one of {kinds})";
        }
        return ((CaseCondition.Claimed) condition).isClaimed() ? "somebody has claimed it" : "nobody has claimed it";
    }

    private static String limits(CaseCondition.Within within) {
        String name = within.fact();
        if (within.from().isEmpty()) {
            return " ({" + name + "To} or less)";
        }
        return within.to().isEmpty()
                ? " ({" + name + "From} or more)"
                : " (from {" + name + "From} to {" + name + "To})";
    }

    /** The finding that this rule decided about that responsibility. */
    Finding about(SharingCase about) {
        CaseFacts facts = new CaseFacts(about);
        boolean isUrgent =
                Double.isFinite(facts.amount(CaseQuantity.URGENCY).known().orElse(0));
        Finding.Builder finding = policy.finding(
                        about, isUrgent ? variant : variantWithoutHurry, FindingOutcome.BORNE_OUT)
                .count("rule", place + 1L)
                .id("policy", IdKind.POLICY, policy.id())
                .text("because", rule.reason());
        policy.source().ifPresent(source -> finding.text("source", source));
        rule.when().forEach(condition -> put(condition, facts, about, finding));
        return finding.build();
    }

    private static void put(CaseCondition condition, CaseFacts facts, SharingCase about, Finding.Builder finding) {
        if (condition instanceof CaseCondition.Within within) {
            String name = within.fact();
            double amount = facts.amount(within.quantity()).known().orElseThrow();
            if (Double.isFinite(amount)) {
                finding.fact(name, fact(within.quantity(), amount));
            }
            within.from().ifPresent(from -> finding.amount(name + "From", from));
            within.to().ifPresent(to -> finding.amount(name + "To", to));
        } else if (condition instanceof CaseCondition.OfKind of) {
            finding.word("kind", about.kind());
            if (of.kinds().size() > 1) {
                finding.ids(
                        "kinds", of.kinds().stream().map(RuleSentence::words).toList());
            }
        }
    }

    private static Fact fact(CaseQuantity quantity, double amount) {
        boolean isMeasured = quantity == CaseQuantity.SIGNIFICANCE || quantity == CaseQuantity.URGENCY;
        return isMeasured ? Fact.amount(amount) : Fact.count((long) amount);
    }

    private static String words(HoldingKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The sentences about rules. */
    static List<RuleSentence> of(RulePolicy policy, List<CaseRule> rules) {
        List<RuleSentence> sentences = new ArrayList<>();
        for (int place = 0; place < rules.size(); place++) {
            sentences.add(new RuleSentence(policy, rules.get(place), place));
        }
        return List.copyOf(sentences);
    }
}
