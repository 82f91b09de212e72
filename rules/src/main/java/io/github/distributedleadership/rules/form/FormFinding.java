package io.github.distributedleadership.rules.form;

import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.holding.SharingParameters;
import io.github.distributedleadership.rules.measure.Proportion;
import java.util.Locale;

/** The form of leadership in a scope as a sentence. */
final class FormFinding {
    private static final Rule RULE = Rule.of("sharing.form", Evidence.PAPER);

    private static final String REST = "{counted} {counted|responsibility rests|responsibilities rest} as if on"
            + " {effective} people with equal shares";
    private static final String LARGEST = "; the largest share of one person is {largest}";
    /** Whether some are left out, some are counted by holders, and other thresholds change the form. */
    private static final String ENDING =
            "[; {leftOut} {leftOut|is|are} left out, because nobody holds or answers for {leftOut|it|them}, or it is not"
                    + " known who does]"
                    + "[; {byHolders} {byHolders|is|are} counted by holders, because nobody answers or it is unknown who does]"
                    + "[; in {same} of {settings} settings of our thresholds around the ones that are used"
                    + " the form is the same]";

    private static final Rule.Variant FORM = RULE.says("on paper, leadership is {form}: " + REST
            + ", {onOne} of them on one person{onOne|| each}" + LARGEST + ENDING);
    private static final Rule.Variant FORM_ON_NONE = RULE.says("on paper, leadership is {form}: " + REST
            + ", {onOne|one|none} of them on one person alone" + LARGEST + ENDING);
    private static final Rule.Variant FOCUSED = RULE.says("on paper, leadership is focused on {focus}: " + REST
            + LARGEST
            + "[; for {delegated} of them {focus} answers while others hold {delegated|it|them}]"
            + ENDING);
    private static final Rule.Variant TOO_FEW = RULE.says(
            "on paper, only {counted} {counted|responsibility is|responsibilities are} known to rest on somebody, and a form needs"
                    + " {needed}" + ENDING);
    private static final Rule.Variant NONE = RULE.says(
            "on paper, no {counted|responsibility is|responsibilities are} known to rest on somebody, and a form needs {needed}"
                    + ENDING);

    private FormFinding() {}

    static Finding of(ScopeForm form, SharingParameters parameters) {
        boolean open = form.form() == LeadershipForm.UNDETERMINED;
        Rule.Variant said = open
                ? form.counted() > 0 ? TOO_FEW : NONE
                : form.focus().isPresent() ? FOCUSED : form.onOne() > 0 ? FORM : FORM_ON_NONE;
        Finding.Builder finding = said.about(
                        FindingSubject.of(form.scope()), open ? FindingOutcome.UNDETERMINED : FindingOutcome.DESCRIBES)
                .offer("form", () -> Fact.word(form.form(), words(form.form())))
                .count("counted", form.counted())
                .offer("onOne", () -> Fact.count(form.onOne()))
                .offer("effective", () -> Fact.amount(form.effectiveHolders().orElseThrow()))
                .offer("largest", () -> Fact.amount(form.largestShare().orElseThrow()))
                .offer("focus", () -> Fact.member(form.focus().orElseThrow()))
                .offer("needed", () -> Fact.count(parameters.formMinimum()));
        if (said == FOCUSED && form.delegatedSize() > 0) {
            finding.count("delegated", form.delegatedSize());
        }
        if (form.leftOut() > 0) {
            finding.count("leftOut", form.leftOut());
        }
        if (form.byHolders() > 0) {
            finding.count("byHolders", form.byHolders());
        }
        Proportion same = form.robustness();
        if (!open && same.numerator() < same.denominator()) {
            finding.count("same", same.numerator()).count("settings", same.denominator());
        }
        return finding.build();
    }

    private static String words(LeadershipForm form) {
        return form == LeadershipForm.HYBRID
                ? "half divided, half shared"
                : form.name().toLowerCase(Locale.ROOT);
    }
}
