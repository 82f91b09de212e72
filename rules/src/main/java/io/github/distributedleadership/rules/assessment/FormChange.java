package io.github.distributedleadership.rules.assessment;

import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.Rule;
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
    private static final Rule RULE = Rule.of("difference.form", Evidence.PAPER);

    private static final Rule.Variant OTHERWISE = RULE.says("leadership in {scope}: {before} -> {after}");
    private static final Rule.Variant SAME = RULE.says(
            "leadership in {scope} stays {after}, spread as evenly as among {afterHolders} {afterHolders|person|people}"
                    + " instead of {beforeHolders}");
    private static final Rule.Variant NEW = RULE.says("leadership in {scope}: new, {after}");
    private static final Rule.Variant GONE = RULE.says("leadership in {scope}: {before} -> gone");

    boolean differs() {
        return !before.map(ScopeForm::form).equals(after.map(ScopeForm::form))
                || !before.map(ScopeForm::effectiveHolders).equals(after.map(ScopeForm::effectiveHolders));
    }

    /** {@return the difference as a sentence with its facts} */
    public Finding finding() {
        return variant()
                .describes(FindingSubject.of(scope))
                .fact("scope", Fact.scope(scope))
                .offer("before", () -> Fact.word(before.orElseThrow().form()))
                .offer("after", () -> Fact.word(after.orElseThrow().form()))
                .offer(
                        "beforeHolders",
                        () -> Fact.amount(
                                before.orElseThrow().effectiveHolders().orElseThrow()))
                .offer(
                        "afterHolders",
                        () -> Fact.amount(after.orElseThrow().effectiveHolders().orElseThrow()))
                .build();
    }

    private Rule.Variant variant() {
        if (before.isEmpty() || after.isEmpty()) {
            return before.isEmpty() ? NEW : GONE;
        }
        boolean same = before.get().form() == after.get().form()
                && before.get().effectiveHolders().isPresent()
                && after.get().effectiveHolders().isPresent();
        return same ? SAME : OTHERWISE;
    }
}
