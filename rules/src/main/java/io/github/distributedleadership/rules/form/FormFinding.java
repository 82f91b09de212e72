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

    private static final String SPREAD = ", spread as evenly as among {people} {people|person|people}{effective||}";
    private static final String LARGEST = "; the largest share is {percent}%{largest||}";
    /** Whether some are left out, some are counted by holders, and other thresholds change the form. */
    private static final String ENDING =
            "[; {leftOut} {leftOut|is|are} left out: nobody holds or answers for {leftOut|it|them}, or it is not recorded who"
                    + " does]"
                    + "[; for {byHolders} the holders count, as nobody is known to answer for {byHolders|it|them}]"
                    + "[; a close call: other thresholds give another form in {different} of {settings} settings{same||}]";

    private static final Rule.Variant FORM = RULE.says("on paper, leadership is {form}: {onOne} of {counted}"
            + " responsibilities {onOne|rests|rest} on one person{onOne|| each}" + SPREAD + LARGEST + ENDING);
    private static final Rule.Variant FORM_ON_EACH = RULE.says("on paper, leadership is {form}: all {counted}"
            + " responsibilities rest on one person each{onOne||}" + SPREAD + LARGEST + ENDING);
    private static final Rule.Variant FORM_ON_NONE = RULE.says("on paper, leadership is {form}: none of {counted}"
            + " responsibilities rests on one person alone{onOne||}" + SPREAD + LARGEST + ENDING);
    private static final Rule.Variant FOCUSED =
            RULE.says("on paper, leadership is focused on {focus}, who carries {percent}% of {counted}"
                    + " {counted|responsibility|responsibilities}{largest||}{effective||}"
                    + "[; {focus} answers for {delegated} of them while others hold {delegated|it|them}]" + ENDING);
    private static final String CANNOT_BE_TOLD = "the form of leadership on paper cannot be told: ";
    private static final Rule.Variant TOO_FEW = RULE.says(CANNOT_BE_TOLD
            + "only {counted} {counted|responsibility rests|responsibilities rest} on somebody known, and it takes {needed}"
            + ENDING);
    private static final Rule.Variant NONE = RULE.says(
            CANNOT_BE_TOLD + "no responsibility{counted||} rests on somebody known, and it takes {needed}" + ENDING);

    private FormFinding() {}

    static Finding of(ScopeForm form, SharingParameters parameters) {
        boolean open = form.form() == LeadershipForm.UNDETERMINED;
        Rule.Variant said = variant(form);
        Finding.Builder finding = said.about(
                        FindingSubject.of(form.scope()), open ? FindingOutcome.UNDETERMINED : FindingOutcome.DESCRIBES)
                .offer("form", () -> Fact.word(form.form(), words(form.form())))
                .count("counted", form.counted())
                .offer("onOne", () -> Fact.count(form.onOne()))
                .offer("effective", () -> Fact.amount(form.effectiveHolders().orElseThrow()))
                .offer(
                        "people",
                        () -> Fact.amount(tenths(form.effectiveHolders().orElseThrow())))
                .offer("largest", () -> Fact.amount(form.largestShare().orElseThrow()))
                .offer(
                        "percent",
                        () -> Fact.count(Math.round(100 * form.largestShare().orElseThrow())))
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
            finding.count("same", same.numerator())
                    .count("different", same.denominator() - same.numerator())
                    .count("settings", same.denominator());
        }
        return finding.build();
    }

    private static Rule.Variant variant(ScopeForm form) {
        if (form.form() == LeadershipForm.UNDETERMINED) {
            return form.counted() > 0 ? TOO_FEW : NONE;
        }
        if (form.focus().isPresent()) {
            return FOCUSED;
        }
        if (form.onOne() == 0) {
            return FORM_ON_NONE;
        }
        return form.onOne() == form.counted() ? FORM_ON_EACH : FORM;
    }

    private static double tenths(double people) {
        return Math.round(10 * people) / 10.0;
    }

    private static String words(LeadershipForm form) {
        return form == LeadershipForm.HYBRID
                ? "half divided, half shared"
                : form.name().toLowerCase(Locale.ROOT);
    }
}
