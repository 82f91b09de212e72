package io.github.distributedleadership.rules.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.organization.Change;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.rules.explain.Counterfactual;
import io.github.distributedleadership.rules.explain.Counterfactuals;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.Template;
import io.github.distributedleadership.rules.sharing.HeldAs;
import io.github.distributedleadership.rules.sharing.Kind;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * What would have to change for a responsibility to be held otherwise, as sentences: "it would be shared rather than delegated
 * if ben and cem held it and answered for it together".
 *
 * <p>Why it is held as it is say the findings of {@link HeldAs}; these go on from there.
 */
public final class AlternativeFindings {
    private static final Template ALTERNATIVE = Template.of("it would be {to} rather than {from} if {changes}");
    private static final Template NONE = Template.of("nothing that was tried would make it anything but {from}; {tries}"
            + " {tries|change was|changes were} tried");
    private static final Template CUT_SHORT = Template.of("the search for what would change it ended after {tries}"
            + " {tries|try|tries}; what costs {cost} or more was not all tried");

    private final HeldAs held;

    private AlternativeFindings(HeldAs held) {
        this.held = held;
    }

    /** {@return the sentences, one for each alternative, and one where there is none or the search was cut short} */
    public static ImmutableList<Finding> of(HeldAs held, Counterfactuals<Kind> found) {
        AlternativeFindings findings = new AlternativeFindings(held);
        ImmutableList.Builder<Finding> all = ImmutableList.builder();
        found.found().stream()
                .filter(one -> one.to() != Kind.UNHELD) // "if nobody held it" is no news
                .forEach(one -> all.add(findings.alternative(one)));
        if (found.isCutShort()) {
            all.add(findings.finding(CUT_SHORT, FindingOutcome.UNDETERMINED)
                    .count("tries", found.tries())
                    .amount("cost", found.triedBelow().orElseThrow())
                    .build());
        } else if (found.found().isEmpty()) {
            all.add(findings.finding(NONE, FindingOutcome.SATISFIED)
                    .word("from", held.kind(), Texts.words(held.kind()))
                    .count("tries", found.tries())
                    .build());
        }
        return all.build();
    }

    private Finding alternative(Counterfactual<Kind> one) {
        return finding(ALTERNATIVE, FindingOutcome.SATISFIED)
                .word("to", one.to(), Texts.words(one.to()))
                .word("from", one.from(), Texts.words(one.from()))
                .text("changes", inWords(one))
                .build();
    }

    private String inWords(Counterfactual<Kind> one) {
        if (one.changes().get(0) instanceof Change.Add add && add.row() instanceof Decision decision) {
            int n = one.changes().size();
            String who = names(decision.deciders());
            return "the next " + (n == 1 ? "" : n + " ") + "decision" + (n == 1 ? "" : "s") + " on it were made by "
                    + who + (decision.deciders().size() > 1 ? " together" : " alone") + ", approved by nobody";
        }
        return one.changes().stream().map(this::inWords).collect(Collectors.joining(", and "));
    }

    private String inWords(Change change) {
        if (change instanceof Change.Share share) {
            ImmutableSortedSet<Party> all = ImmutableSortedSet.<Party>naturalOrder()
                    .addAll(held.holders())
                    .addAll(share.with())
                    .build();
            return all.size() == 1
                    ? names(all) + " held it and answered for it, assigned by nobody"
                    : names(all) + " held it and answered for it together";
        }
        if (change instanceof Change.Delegate delegate) {
            return names(ImmutableSortedSet.of(delegate.by())) + " assigned it to "
                    + names(ImmutableSortedSet.of(delegate.to()));
        }
        if (change instanceof Change.Vacate) {
            return "nobody held it";
        }
        if (change instanceof Change.Level level) {
            return "its holders might " + LevelWords.of(level.to());
        }
        if (change instanceof Change.Account account) {
            String added = names(account.add()) + " answered for it";
            String removed = names(account.remove()) + " no longer answered for it";
            return account.remove().isEmpty() ? added : account.add().isEmpty() ? removed : added + ", and " + removed;
        }
        throw new IllegalArgumentException("no words for the change " + change);
    }

    private static String names(Collection<? extends Party> parties) {
        ImmutableList<String> all =
                parties.stream().map(Party::reference).map(Texts::line).collect(ImmutableList.toImmutableList());
        return all.size() == 1
                ? all.get(0)
                : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
    }

    private Finding.Builder finding(Template template, FindingOutcome outcome) {
        return Finding.builder(template)
                .rule("sharing.alternative")
                .subject(FindingSubject.of(held.responsibility()))
                .outcome(outcome)
                .evidence(held.evidence() == Evidence.RECORD ? Evidence.RECORD : Evidence.PAPER)
                .source(Finding.OWN);
    }
}
