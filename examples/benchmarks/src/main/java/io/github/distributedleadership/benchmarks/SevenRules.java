package io.github.distributedleadership.benchmarks;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.builders.RuleSetBuilder;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.RuleBuilder;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.utils.KieHelper;

/** The seven rules of Vroom and Yetton (1973) as each rule engine wants them written. */
final class SevenRules {
    /**
     * One rule.
     *
     * @param name its name
     * @param condition when it applies, in Java
     * @param text the same as text, over a fact named $a
     * @param excluded which styles it takes out
     */
    private record SevenRule(String name, Predicate<Answers> condition, String text, int excluded) {}

    private static final List<SevenRule> RULES = List.of(
            new SevenRule("information", a -> a.isQuality() && !a.isInformation(), "$a.quality && !$a.information", 1),
            new SevenRule("goals", a -> a.isQuality() && !a.isGoals(), "$a.quality && !$a.goals", 16),
            new SevenRule(
                    "structure",
                    a -> a.isQuality() && !a.isInformation() && !a.isStructure(),
                    "$a.quality && !$a.information && !$a.structure",
                    7),
            new SevenRule("acceptance", a -> a.isAcceptance() && !a.isCertainty(), "$a.acceptance && !$a.certainty", 3),
            new SevenRule(
                    "conflict",
                    a -> a.isAcceptance() && !a.isCertainty() && a.isConflict(),
                    "$a.acceptance && !$a.certainty && $a.conflict",
                    7),
            new SevenRule(
                    "fairness",
                    a -> !a.isQuality() && a.isAcceptance() && !a.isCertainty(),
                    "!$a.quality && $a.acceptance && !$a.certainty",
                    15),
            new SevenRule(
                    "priority",
                    a -> a.isAcceptance() && !a.isCertainty() && a.isGoals(),
                    "$a.acceptance && !$a.certainty && $a.goals",
                    15));

    private SevenRules() {}

    static Rules ofEasyRules() {
        Rules rules = new Rules();
        for (SevenRule rule : RULES) {
            rules.register(new RuleBuilder()
                    .name(rule.name())
                    .when(facts -> rule.condition().test(facts.get("answers")))
                    .then(facts -> facts.<Answers>get("answers").exclude(rule.excluded()))
                    .build());
        }
        return rules;
    }

    static Knowledge ofEvrete(KnowledgeService service) {
        RuleSetBuilder<Knowledge> rules = service.newKnowledge().builder();
        for (SevenRule rule : RULES) {
            rules = rules.newRule(rule.name())
                    .forEach("$a", Answers.class)
                    .where(rule.text())
                    .execute(context -> context.<Answers>get("$a").exclude(rule.excluded()));
        }
        return rules.build();
    }

    static KieBase ofDrools() {
        String text = RULES.stream()
                .map(rule -> "rule \"" + rule.name() + "\" dialect \"mvel\" when $a : Answers("
                        + rule.text().replace("$a.", "") + ") then $a.exclude(" + rule.excluded() + "); end")
                .collect(Collectors.joining("\n", "import " + Answers.class.getName() + ";\n", "\n"));
        return new KieHelper().addContent(text, ResourceType.DRL).build();
    }
}
