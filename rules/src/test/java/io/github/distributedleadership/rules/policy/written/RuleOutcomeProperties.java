package io.github.distributedleadership.rules.policy.written;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.rules.policy.Verdict;
import io.github.distributedleadership.rules.rule.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The logic of rules: what was determined stays so whatever the unknown facts turn out to be, and what is said to be missing is
 * enough to determine the rest.
 */
class RuleOutcomeProperties {
    /** Five facts, each with one condition on it. */
    private static final List<CaseCondition> CONDITIONS = List.of(
            CaseCondition.from(CaseQuantity.HOLDERS, 1),
            CaseCondition.from(CaseQuantity.CANDIDATES, 1),
            CaseCondition.from(CaseQuantity.NEEDS, 1),
            CaseCondition.from(CaseQuantity.URGENCY, 1),
            CaseCondition.claimed(true));

    private enum Truth {
        HOLDS,
        FAILS,
        UNKNOWN
    }

    @Provide
    Arbitrary<List<CaseRule>> rules() {
        Arbitrary<Set<CaseCondition>> conditions =
                Arbitraries.of(CONDITIONS).set().ofMinSize(0).ofMaxSize(3);
        Arbitrary<Verdict> says = Arbitraries.of(Verdict.SHARE, Verdict.DELEGATE, Verdict.EITHER);
        return Combinators.combine(conditions, says)
                .as((when, say) -> CaseRule.of(say, "so we said", when.toArray(CaseCondition[]::new)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Truth>> facts() {
        return Arbitraries.of(Truth.class).list().ofSize(CONDITIONS.size());
    }

    private static RuleOutcome ruling(List<CaseRule> rules, List<Truth> facts) {
        return RuleOutcome.of(rules, condition -> {
            Truth truth = facts.get(CONDITIONS.indexOf(condition));
            return truth == Truth.UNKNOWN ? Told.unknown(missing(condition)) : Told.of(truth == Truth.HOLDS);
        });
    }

    /** Any field, another for each condition. */
    private static FieldId missing(CaseCondition condition) {
        return FieldId.values()[CONDITIONS.indexOf(condition)];
    }

    /** Every way in which the unknown facts may turn out. */
    private static List<List<Truth>> completions(List<Truth> facts) {
        List<List<Truth>> completions = List.of(List.of());
        for (Truth fact : facts) {
            List<List<Truth>> longer = new ArrayList<>();
            for (List<Truth> begun : completions) {
                for (Truth truth : fact == Truth.UNKNOWN ? List.of(Truth.HOLDS, Truth.FAILS) : List.of(fact)) {
                    List<Truth> more = new ArrayList<>(begun);
                    more.add(truth);
                    longer.add(more);
                }
            }
            completions = longer;
        }
        return completions;
    }

    private static Set<Verdict> possible(List<CaseRule> rules, List<Truth> facts) {
        Set<Verdict> possible = new TreeSet<>();
        completions(facts).forEach(all -> possible.add(ruling(rules, all).verdict()));
        return possible;
    }

    @Property(tries = 2000)
    void completingUnknownFactsNeverContradictsADeterminedVerdict(
            @ForAll("rules") List<CaseRule> rules, @ForAll("facts") List<Truth> facts) {
        Verdict verdict = ruling(rules, facts).verdict();
        Set<Verdict> possible = possible(rules, facts);
        if (verdict != Verdict.UNDETERMINED) {
            assertThat(possible).containsExactly(verdict);
        }
        assertThat(possible).doesNotContain(Verdict.UNDETERMINED);
    }

    @Property(tries = 2000)
    void whatIsUndeterminedNamesWhatIsMissingAndThatIsEnough(
            @ForAll("rules") List<CaseRule> rules, @ForAll("facts") List<Truth> facts) {
        RuleOutcome ruling = ruling(rules, facts);
        if (ruling.verdict() != Verdict.UNDETERMINED) {
            return;
        }
        assertThat(ruling.missing()).isNotEmpty();
        for (List<Truth> all : completions(facts)) {
            List<Truth> asked = new ArrayList<>(facts);
            for (int i = 0; i < asked.size(); i++) {
                if (ruling.missing().contains(missing(CONDITIONS.get(i)))) {
                    asked.set(i, all.get(i));
                }
            }
            assertThat(ruling(rules, asked).verdict()).isNotEqualTo(Verdict.UNDETERMINED);
        }
    }

    @Property(tries = 500)
    void whereEverythingIsKnownTheFirstThatAppliesDecides(
            @ForAll("rules") List<CaseRule> rules, @ForAll("facts") List<Truth> facts) {
        for (List<Truth> all : completions(facts)) {
            Verdict expected = rules.stream()
                    .filter(rule -> rule.when().stream()
                            .allMatch(condition -> all.get(CONDITIONS.indexOf(condition)) == Truth.HOLDS))
                    .findFirst()
                    .map(CaseRule::say)
                    .orElse(Verdict.EITHER);
            assertThat(ruling(rules, all).verdict()).isEqualTo(expected);
            assertThat(ruling(rules, all).open()).isEmpty();
        }
    }
}
