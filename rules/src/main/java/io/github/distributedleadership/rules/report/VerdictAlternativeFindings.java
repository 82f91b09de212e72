package io.github.distributedleadership.rules.report;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.organization.change.Change;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Names;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.explain.TextRenderer;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import io.github.distributedleadership.rules.policy.Verdict;
import io.github.distributedleadership.rules.whatif.Counterfactual;
import io.github.distributedleadership.rules.whatif.Counterfactuals;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What would have to change for a policy to say something else, as sentences: "it should be shared if ben learnt more
 * baking". How much that would be tells something of people, and is a sentence of its own.
 */
public final class VerdictAlternativeFindings {
    private static final String TO_SIDE = "it should {to} if {changes}";
    private static final String TO_EITHER = "it would make no difference if {changes}";
    private static final Rule RULE = Rule.of("sharing.alternative-verdict", Evidence.MIXED);

    private static final Rule.Variant SIDE = RULE.says(TO_SIDE);
    private static final Rule.Variant EITHER = RULE.says(TO_EITHER);

    private static final Rule.Variant DONE =
            RULE.says("{policy} would take no side any more once {changes}, as suggested");

    private static final String REASON = ". Today's reason: {because}";
    private static final String FROM_SIDE = "by {policy} it should {from}";
    private static final Rule.Variant SIDE_TO_SIDE = RULE.says(FROM_SIDE + " rather than {to}; " + TO_SIDE + REASON);
    private static final Rule.Variant SIDE_TO_EITHER = RULE.says(FROM_SIDE + "; " + TO_EITHER + REASON);
    private static final Rule.Variant EITHER_TO_SIDE =
            RULE.says("by {policy} it makes no difference whether one or several hold it; " + TO_SIDE + REASON);
    private static final Rule.Variant OPEN_TO_SIDE =
            RULE.says("by {policy} it cannot be told how it should be held; " + TO_SIDE + REASON);
    private static final Rule.Variant OPEN_TO_EITHER =
            RULE.says("by {policy} it cannot be told how it should be held; " + TO_EITHER + REASON);

    private static final Rule.Variant LEVELS = RULE.says("for that, these levels would be enough: {levels}");

    private static final Rule.Variant UNTRIED =
            RULE.says("no change was tried: for {policy} we know of none here that people could make");
    private static final Rule.Variant UNTRIED_FOR_WANT =
            RULE.says("no change was tried: nobody recorded {missing}. Record that, and changes can be tried");
    private static final Rule.Variant NONE =
            RULE.says("we tried {tries} {tries|change|changes} that people could make; {tries|it does not "
                    + "alter|none alters} the advice of {policy}");
    private static final Rule.Variant CUT_SHORT =
            RULE.says("we stopped looking for what would change it after {tries} {tries|try|tries}; not all that "
                    + "costs {cost} or more was tried");

    private static final Rule.Variant NONE_UNCOUNTED =
            RULE.says("no change that people could make would alter the advice of {policy}");
    private static final Rule.Variant CUT_SHORT_UNCOUNTED =
            RULE.says("we stopped looking for what would change it before all was tried");

    private final SharingVerdict verdict;
    private final Names names;
    private final ChangeWords words;

    private VerdictAlternativeFindings(SharingVerdict verdict, Collection<Party> holders, Names names) {
        this.verdict = verdict;
        this.names = names;
        words = new ChangeWords(verdict.responsibility(), holders, names);
    }

    /**
     * {@return the sentences, one for each alternative, and one where there is none or the search was cut short} Where what
     * is not on record keeps the policy from telling, there are none.
     *
     * @param verdict what the policy says today
     * @param holders who holds it today
     * @param found what would change that
     */
    public static ImmutableList<Finding> of(
            SharingVerdict verdict, Collection<Party> holders, Counterfactuals<Verdict> found) {
        return of(verdict, holders, found, Detail.standard().withPeople());
    }

    /**
     * {@return the same; where the detail shows no people, without those that tell how able somebody is} How many changes were
     * tried is one of them: there is one for each step that somebody could still learn.
     */
    public static ImmutableList<Finding> of(
            SharingVerdict verdict, Collection<Party> holders, Counterfactuals<Verdict> found, Detail detail) {
        return of(verdict, holders, found, detail, Names.none());
    }

    /** The same, with names in what would have to change. */
    static ImmutableList<Finding> of(
            SharingVerdict verdict,
            Collection<Party> holders,
            Counterfactuals<Verdict> found,
            Detail detail,
            Names names) {
        boolean counts = detail.showsPeople();
        VerdictAlternativeFindings findings = new VerdictAlternativeFindings(verdict, holders, names);
        ImmutableList.Builder<Finding> all = ImmutableList.builder();
        List<List<Change>> told = new ArrayList<>();
        found.found().forEach(one -> {
            all.add(findings.alternative(one, told));
            findings.levels(one).filter(levels -> detail.showsPeople()).ifPresent(all::add);
            told.add(one.changes());
        });
        if (found.isCutShort()) {
            all.add((counts ? CUT_SHORT : CUT_SHORT_UNCOUNTED)
                    .undetermined(findings.subject())
                    .offer("tries", () -> Fact.count(found.tries()))
                    .offer("cost", () -> Fact.amount(found.triedBelow().orElseThrow()))
                    .build());
        } else if (found.found().isEmpty() && verdict.missing().isEmpty()) {
            all.add(findings.none(found, counts));
        }
        return all.build();
    }

    /** That something was tried and nothing found, or that nothing was tried, and why. */
    private Finding none(Counterfactuals<Verdict> found, boolean counts) {
        boolean tried = found.end() != Counterfactuals.End.NOTHING_TO_TRY;
        Rule.Variant variant =
                tried ? counts ? NONE : NONE_UNCOUNTED : found.missing().isEmpty() ? UNTRIED : UNTRIED_FOR_WANT;
        return (tried ? variant.describes(subject()) : variant.undetermined(subject()))
                .offer("policy", () -> Fact.id(IdKind.POLICY, verdict.policy()))
                .offer("tries", () -> Fact.count(found.tries()))
                .offer("missing", () -> Fact.fields(found.missing()))
                .build();
    }

    /**
     * {@return why the policy says what it says rather than the cheapest alternative that does not only carry out what is
     * suggested, and what would lead there, in one sentence; empty where none was found}
     *
     * @param verdict what the policy says today
     * @param holders who holds it today
     * @param found what would change that
     */
    public static Optional<Finding> contrast(
            SharingVerdict verdict, Collection<Party> holders, Counterfactuals<Verdict> found) {
        return contrast(verdict, holders, found, Names.none());
    }

    /** The same, with names in why it is so and in what would have to change. */
    static Optional<Finding> contrast(
            SharingVerdict verdict, Collection<Party> holders, Counterfactuals<Verdict> found, Names names) {
        VerdictAlternativeFindings findings = new VerdictAlternativeFindings(verdict, holders, names);
        return found.found().stream()
                .filter(one -> !findings.isAsSuggested(one))
                .findFirst()
                .map(findings::contrast);
    }

    private Finding contrast(Counterfactual<Verdict> one) {
        boolean toEither = !one.to().isDecisive();
        Rule.Variant variant = switch (one.from()) {
            case SHARE, SHARE_WEIGHTED, DELEGATE -> toEither ? SIDE_TO_EITHER : SIDE_TO_SIDE;
            case EITHER -> EITHER_TO_SIDE;
            case UNDETERMINED -> toEither ? OPEN_TO_EITHER : OPEN_TO_SIDE;
        };
        return told(variant, one, words.of(one.changes()));
    }

    private Finding told(Rule.Variant variant, Counterfactual<Verdict> one, String changes) {
        return variant.describes(subject())
                .text("changes", changes)
                .offer("policy", () -> Fact.id(IdKind.POLICY, verdict.policy()))
                .offer("because", () -> Fact.text(because()))
                .offer("from", () -> Fact.word(one.from(), should(one.from())))
                .offer("to", () -> Fact.word(one.to(), should(one.to())))
                .build();
    }

    /** The reason that decided; never one about a person. */
    private String because() {
        return verdict.reasons(Detail.standard()).stream()
                .findFirst()
                .map(TextRenderer.standard().with(names)::message)
                .orElse("it gives no reason");
    }

    /** Whether it is only shared with whom the policy suggests, and there is nothing more to say then. */
    private boolean isAsSuggested(Counterfactual<Verdict> one) {
        return one.to() == Verdict.EITHER
                && verdict.suggestion()
                        .filter(who -> one.changes().stream()
                                .allMatch(change -> change instanceof Change.Share share
                                        && who.holders().containsAll(share.with())))
                        .isPresent();
    }

    private Finding alternative(Counterfactual<Verdict> one, List<List<Change>> before) {
        return isAsSuggested(one)
                ? told(DONE, one, words.of(one.changes()))
                : told(one.to().isDecisive() ? SIDE : EITHER, one, words.of(one.changes(), before));
    }

    /** How much would have to be learnt: a fact about people. */
    private Optional<Finding> levels(Counterfactual<Verdict> one) {
        return words.levels(one.changes())
                .map(levels -> LEVELS.describes(subject())
                        .fact("levels", Fact.text(levels).asPersonal())
                        .build());
    }

    private static String should(Verdict verdict) {
        return switch (verdict) {
            case SHARE -> "be shared";
            case SHARE_WEIGHTED -> "be shared with unequal weights";
            case DELEGATE -> "be held by one person";
            case EITHER, UNDETERMINED -> throw new IllegalArgumentException(verdict + " takes no side");
        };
    }

    private FindingSubject subject() {
        return FindingSubject.of(verdict.responsibility());
    }
}
