package io.github.distributedleadership.rules.form;

import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.Template;
import io.github.distributedleadership.rules.holding.SharingParameters;
import io.github.distributedleadership.rules.measure.Proportion;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The form of leadership in a scope as a sentence. */
final class FormFinding {
    private static final String REST = "{counted} {counted|responsibility rests|responsibilities rest} as if on"
            + " {effective} people with equal shares";
    private static final String UNFOCUSED = " (below {focused} people it would be focused)";
    private static final String FORM =
            "leadership is {form}: " + REST + ", {onOne} of them on one person{onOne|| each}" + UNFOCUSED;
    private static final String FORM_ON_NONE =
            "leadership is {form}: " + REST + ", {onOne|one|none} of them on one person alone" + UNFOCUSED;
    private static final String FOCUSED = "leadership is focused on {focus}: " + REST + " (below {focused} is focused)";
    private static final String DELEGATING =
            FOCUSED + "; for {delegated} of them {focus} answers while others hold {delegated|it|them}";
    private static final String TOO_FEW =
            "only {counted} {counted|responsibility is|responsibilities are} known to rest on somebody, and a form needs"
                    + " {needed}";
    private static final String NONE =
            "no {counted|responsibility is|responsibilities are} known to rest on somebody, and a form needs {needed}";
    private static final String LEFT_OUT =
            "; {leftOut} {leftOut|is|are} left out, because nobody holds or answers for {leftOut|it|them}, or it is not"
                    + " known who does";
    private static final String BY_HOLDERS =
            "; {byHolders} {byHolders|is|are} counted by holders, because it is unknown who answers";
    private static final String SHAKY =
            "; in {same} of {settings} settings of our thresholds around the ones that are used"
                    + " the form is the same";
    /** What is said of the form; the place in this list leads to the templates. */
    private static final List<String> SAID = List.of(FORM, FOCUSED, DELEGATING, TOO_FEW, NONE, FORM_ON_NONE);
    /** By what is said, then whether some are left out, some are counted by holders, and other thresholds change the form. */
    private static final Template[] TEMPLATES = SAID.stream()
            .flatMap(said -> Stream.of("", LEFT_OUT)
                    .flatMap(left -> Stream.of("", BY_HOLDERS)
                            .flatMap(by -> Stream.of("", SHAKY).map(shaky -> Template.of(said + left + by + shaky)))))
            .toArray(Template[]::new);

    private FormFinding() {}

    static Finding of(ScopeForm form, SharingParameters parameters) {
        boolean open = form.form() == LeadershipForm.UNDETERMINED;
        String said = open
                ? form.counted() > 0 ? TOO_FEW : NONE
                : form.focus().isEmpty()
                        ? form.onOne() > 0 ? FORM : FORM_ON_NONE
                        : form.delegatedSize() == 0 ? FOCUSED : DELEGATING;
        Proportion same = form.robustness();
        boolean shaky = !open && same.numerator() < same.denominator();
        Template template = TEMPLATES[
                8 * SAID.indexOf(said)
                        + (form.leftOut() > 0 ? 4 : 0)
                        + (form.byHolders() > 0 ? 2 : 0)
                        + (shaky ? 1 : 0)];
        Finding.Builder finding = Finding.builder(template)
                .rule("sharing.form")
                .subject(FindingSubject.of(form.scope()))
                .outcome(open ? FindingOutcome.UNDETERMINED : FindingOutcome.SATISFIED)
                .evidence(Evidence.PAPER)
                .source(Finding.OWN);
        for (String slot : template.slots()) {
            switch (slot) {
                case "form" -> finding.word(slot, form.form(), words(form.form()));
                case "counted" -> finding.count(slot, form.counted());
                case "onOne" -> finding.count(slot, form.onOne());
                case "leftOut" -> finding.count(slot, form.leftOut());
                case "byHolders" -> finding.count(slot, form.byHolders());
                case "effective" -> finding.amount(slot, form.effectiveHolders().orElseThrow());
                case "focused" -> finding.amount(slot, parameters.spread());
                case "needed" -> finding.count(slot, parameters.formMinimum());
                case "same" -> finding.count(slot, same.numerator());
                case "settings" -> finding.count(slot, same.denominator());
                case "focus" -> finding.text(slot, form.focus().orElseThrow().value());
                case "delegated" -> finding.count(slot, form.delegatedSize());
                default -> throw new IllegalStateException("no fact for " + slot);
            }
        }
        return finding.build();
    }

    private static String words(LeadershipForm form) {
        return form == LeadershipForm.HYBRID
                ? "half divided, half shared"
                : form.name().toLowerCase(Locale.ROOT);
    }
}
