package io.github.distributedleadership.rules.assessment;

import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.Template;
import io.github.distributedleadership.rules.form.ScopeForm;
import java.util.Optional;

/**
 * A team in which leadership has another form or rests on more or fewer, or that only one side has.
 *
 * @param scope which team
 * @param before the form before; empty: the team is not there
 * @param after the form after; empty: the team is not there
 */
public record FormChange(Scope scope, Optional<ScopeForm> before, Optional<ScopeForm> after) {
    private static final Template OTHERWISE = Template.of("leadership in {scope} would be {after} and is {before}");
    private static final Template SAME = Template.of(
            "leadership in {scope} would stay {after}, as if on {afterHolders} people and not on {beforeHolders}");
    private static final Template NEW = Template.of("leadership in {scope}, which would be new, would be {after}");
    private static final Template GONE = Template.of("{scope} would be gone; leadership in it is {before}");

    boolean differs() {
        return !before.map(ScopeForm::form).equals(after.map(ScopeForm::form))
                || !before.map(ScopeForm::effectiveHolders).equals(after.map(ScopeForm::effectiveHolders));
    }

    /** {@return the difference as a sentence with its facts} */
    public Finding finding() {
        Template template = template();
        Finding.Builder finding = Finding.builder(template)
                .rule("difference.form")
                .subject(FindingSubject.of(scope))
                .outcome(FindingOutcome.SATISFIED)
                .evidence(Evidence.PAPER)
                .source(Finding.OWN);
        for (String slot : template.slots()) {
            switch (slot) {
                case "scope" -> finding.text(slot, scope.reference());
                case "before" -> finding.word(slot, before.orElseThrow().form());
                case "after" -> finding.word(slot, after.orElseThrow().form());
                case "beforeHolders" ->
                    finding.amount(slot, before.orElseThrow().effectiveHolders().orElseThrow());
                case "afterHolders" ->
                    finding.amount(slot, after.orElseThrow().effectiveHolders().orElseThrow());
                default -> throw new IllegalStateException("no fact for " + slot);
            }
        }
        return finding.build();
    }

    private Template template() {
        if (before.isEmpty() || after.isEmpty()) {
            return before.isEmpty() ? NEW : GONE;
        }
        boolean same = before.get().form() == after.get().form()
                && before.get().effectiveHolders().isPresent()
                && after.get().effectiveHolders().isPresent();
        return same ? SAME : OTHERWISE;
    }
}
