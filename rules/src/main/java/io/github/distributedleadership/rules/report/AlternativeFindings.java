package io.github.distributedleadership.rules.report;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.Names;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.holding.HoldingFinding;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.whatif.Counterfactual;
import io.github.distributedleadership.rules.whatif.Counterfactuals;
import java.util.Optional;

/**
 * What would have to change for a responsibility to be held otherwise, as sentences: "it would be shared rather than delegated
 * if ben and cem held it and answered for it together".
 *
 * <p>Why it is held as it is say the findings of {@link HoldingFinding}; these go on from there.
 */
public final class AlternativeFindings {
    private static final Rule RULE = Rule.of("sharing.alternative", Evidence.PAPER);

    private static final Rule.Variant ALTERNATIVE = RULE.says("it would be {to} if {changes}");
    private static final Rule.Variant CONTRAST =
            RULE.says("it is {from} rather than {to}: {because}. It would be {to} if {changes}");
    private static final Rule.Variant NONE =
            RULE.says("we tried {tries} {tries|change|changes}; {tries|it would leave|all would leave} it {from}");
    private static final Rule.Variant CUT_SHORT =
            RULE.says("we stopped looking for what would change it after {tries} {tries|try|tries}; not all that "
                    + "costs {cost} or more was tried");

    private final HoldingFinding held;
    private final ChangeWords words;

    private AlternativeFindings(HoldingFinding held, Names names) {
        this.held = held;
        words = new ChangeWords(held.responsibility(), held.holders(), names);
    }

    /** {@return the sentences, one for each alternative, and one where there is none or the search was cut short} */
    public static ImmutableList<Finding> of(HoldingFinding held, Counterfactuals<HoldingKind> found) {
        return of(held, found, Names.none());
    }

    /** The same, with names in what would have to change. */
    static ImmutableList<Finding> of(HoldingFinding held, Counterfactuals<HoldingKind> found, Names names) {
        AlternativeFindings findings = new AlternativeFindings(held, names);
        ImmutableList.Builder<Finding> all = ImmutableList.builder();
        found.found().stream()
                .filter(one -> one.to() != HoldingKind.UNHELD) // "if nobody held it" is no news
                .forEach(one -> all.add(findings.told(ALTERNATIVE, one).build()));
        if (found.isCutShort()) {
            all.add(findings.finding(CUT_SHORT, FindingOutcome.UNDETERMINED)
                    .count("tries", found.tries())
                    .amount("cost", found.triedBelow().orElseThrow())
                    .build());
        } else if (found.found().isEmpty()) {
            all.add(findings.finding(NONE, FindingOutcome.DESCRIBES)
                    .word("from", held.kind(), Texts.words(held.kind()))
                    .count("tries", found.tries())
                    .build());
        }
        return all.build();
    }

    /**
     * {@return why it is held as it is rather than otherwise, and what would lead there, in one sentence: about the cheapest
     * alternative in which somebody holds it; empty where there is none}
     */
    public static Optional<Finding> contrast(HoldingFinding held, Counterfactuals<HoldingKind> found) {
        return found.found().stream()
                .filter(one -> one.to() != HoldingKind.UNHELD)
                .findFirst()
                .map(one -> new AlternativeFindings(held, Names.none()).contrast(one));
    }

    private Finding contrast(Counterfactual<HoldingKind> one) {
        String decisive = held.evidence() == Evidence.RECORD ? "sharing.in-record" : "sharing.on-paper";
        String because = held.findings().stream()
                .filter(finding -> finding.rule().equals(decisive))
                .findFirst()
                .map(Finding::message)
                .orElseThrow();
        return told(CONTRAST, one)
                .word("from", one.from(), Texts.words(one.from()))
                .text("because", because)
                .build();
    }

    private Finding.Builder told(Rule.Variant variant, Counterfactual<HoldingKind> one) {
        return finding(variant, FindingOutcome.DESCRIBES)
                .word("to", one.to(), Texts.words(one.to()))
                .text("changes", words.of(one.changes()));
    }

    private Finding.Builder finding(Rule.Variant variant, FindingOutcome outcome) {
        return variant.about(FindingSubject.of(held.responsibility()), outcome)
                .evidence(held.evidence() == Evidence.RECORD ? Evidence.RECORD : Evidence.PAPER);
    }
}
