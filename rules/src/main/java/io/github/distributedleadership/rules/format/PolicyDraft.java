package io.github.distributedleadership.rules.format;

import com.google.common.collect.ImmutableMap;
import io.github.distributedleadership.core.format.tree.PlacedValue;
import io.github.distributedleadership.core.value.PlainText;
import io.github.distributedleadership.rules.policy.Combining;
import io.github.distributedleadership.rules.policy.ready.SharingPolicies;
import io.github.distributedleadership.rules.policy.written.CaseRule;
import io.github.distributedleadership.rules.policy.written.RulePolicy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A policy as it stands in the file, before it is known which others it names.
 *
 * @param name its id
 * @param id the same, with its place
 * @param rules the policy itself, where it is one of rules
 * @param combine how it puts others together, where it does
 * @param of which others, in their order
 */
record PolicyDraft(
        String name, PlacedValue id, Optional<RulePolicy> rules, Optional<Combining> combine, List<Part> of) {
    private static final String WEIGHTS = "{weighted-majority: 2, participation: 1}";
    private static final ImmutableMap<String, Combining> ALGORITHMS =
            Arrays.stream(Combining.values()).collect(ImmutableMap.toImmutableMap(RuleShapes::word, one -> one));

    /**
     * Another policy that is asked.
     *
     * @param name its id, with its place
     * @param weight with how much weight it speaks; 1 where all speak alike
     */
    record Part(PlacedValue name, double weight) {
        String id() {
            return name.text().orElse("");
        }
    }

    /** {@return the policy that stands there; empty where it has no id by which others could name it} */
    static Optional<PolicyDraft> read(PlacedValue given) {
        Map<String, PlacedValue> fields =
                given.fields("a policy", List.of("id"), List.of("combine", "of", "question", "source", "rules"));
        boolean hasRules = fields.containsKey("rules");
        boolean combines = fields.containsKey("combine") || fields.containsKey("of");
        if (hasRules && combines) {
            given.refuse("has rules and puts others together; make two policies of it, of which one asks the other");
        }
        boolean isUnderstood = given.isObject() && given.entries("{}").size() == fields.size();
        if (!hasRules && !combines && isUnderstood) {
            given.refuse("must have rules, or combine and of");
        }
        Optional<Combining> combine = combines ? combine(given, fields) : Optional.empty();
        List<Part> of = combines ? of(fields, combine) : List.of();
        Optional<String> name = RuleShapes.field(fields, "id").flatMap(PlacedValue::text);
        Optional<RulePolicy> rules = hasRules ? rules(name, fields) : Optional.empty();
        return name.map(id -> new PolicyDraft(id, fields.getOrDefault("id", given), rules, combine, of));
    }

    private static Optional<RulePolicy> rules(Optional<String> name, Map<String, PlacedValue> fields) {
        List<CaseRule> rules =
                RuleShapes.field(fields, "rules").map(RuleShapes::read).orElse(List.of());
        Optional<String> question = RuleShapes.field(fields, "question").flatMap(RuleShapes::sentence);
        Optional<String> source = RuleShapes.field(fields, "source").flatMap(RuleShapes::sentence);
        Optional<String> id = name.filter(RulePolicy::isId);
        if (id.isEmpty()
                || rules.isEmpty()
                || rules.stream().limit(rules.size() - 1L).anyMatch(CaseRule::alwaysApplies)) {
            return Optional.empty(); // why has been told
        }
        RulePolicy plain = RulePolicy.of(id.get(), rules);
        RulePolicy asking = question.map(plain::withQuestion).orElse(plain);
        return Optional.of(source.map(asking::withSource).orElse(asking));
    }

    private static Optional<Combining> combine(PlacedValue given, Map<String, PlacedValue> fields) {
        for (String name : List.of("combine", "of")) {
            if (!fields.containsKey(name)) {
                given.refuse("the field \"" + name + "\" is missing; a policy that puts others together must have it");
            }
        }
        for (String name : List.of("question", "source")) {
            RuleShapes.field(fields, name)
                    .ifPresent(value -> value.refuse("is for a policy of rules; one that puts others together asks what"
                            + " its algorithm asks, so leave it out"));
        }
        return RuleShapes.field(fields, "combine").flatMap(value -> value.oneOf(ALGORITHMS));
    }

    private static List<Part> of(Map<String, PlacedValue> fields, Optional<Combining> combine) {
        Optional<PlacedValue> of = RuleShapes.field(fields, "of");
        if (of.isEmpty() || combine.isEmpty()) {
            return List.of();
        }
        boolean isWeighted = combine.get() == Combining.WEIGHTED;
        List<Part> parts = isWeighted ? weighted(of.get()) : alike(of.get(), combine.get());
        boolean isRead = isWeighted ? of.get().isObject() : of.get().isList();
        if (isRead && parts.isEmpty()) {
            of.get().refuse("must name at least one policy");
        }
        refuseSecond(parts);
        return parts;
    }

    private static List<Part> alike(PlacedValue of, Combining combine) {
        if (of.isObject()) {
            of.refuse(RuleShapes.word(combine)
                    + " has no weights; write a list such as [weighted-majority, participation],"
                    + " or combine: weighted");
            return List.of();
        }
        return of.elements().stream()
                .filter(name -> name.text().isPresent())
                .map(name -> new Part(name, 1))
                .toList();
    }

    private static List<Part> weighted(PlacedValue of) {
        List<Part> parts = new ArrayList<>();
        for (PlacedValue.Entry entry : of.entries(WEIGHTS)) {
            double weight = entry.value().number().orElse(1);
            if (!SharingPolicies.isWeight(weight)) {
                entry.value().refuse("a weight must be a number from 0.000001 to 1000000");
            }
            parts.add(new Part(entry.name(), weight));
        }
        return parts;
    }

    private static void refuseSecond(List<Part> parts) {
        List<String> seen = new ArrayList<>();
        for (Part part : parts) {
            if (seen.contains(part.id())) {
                part.name().refuse("\"" + PlainText.excerpt(part.id()) + "\" stands twice; take one out");
            }
            seen.add(part.id());
        }
    }
}
