package io.github.distributedleadership.rules.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.distributedleadership.core.format.tree.PlacedValue;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.policy.Verdict;
import io.github.distributedleadership.rules.policy.written.CaseCondition;
import io.github.distributedleadership.rules.policy.written.CaseQuantity;
import io.github.distributedleadership.rules.policy.written.CaseRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads the rules of a policy. */
final class RuleShapes {
    private static final String KIND = "kind";
    private static final String CLAIMED = "claimed";

    private static final ImmutableMap<String, Verdict> SAYINGS =
            ImmutableMap.of("share", Verdict.SHARE, "delegate", Verdict.DELEGATE, "either", Verdict.EITHER);
    private static final ImmutableMap<String, Boolean> YES_OR_NO = ImmutableMap.of("true", true, "false", false);
    private static final ImmutableMap<String, CaseQuantity> QUANTITIES =
            Arrays.stream(CaseQuantity.values()).collect(ImmutableMap.toImmutableMap(RuleShapes::word, one -> one));
    private static final ImmutableMap<String, HoldingKind> KINDS = Arrays.stream(HoldingKind.values())
            .filter(kind -> kind != HoldingKind.UNDETERMINED)
            .collect(ImmutableMap.toImmutableMap(RuleShapes::word, one -> one));
    private static final ImmutableList<String> FACTS = Stream.concat(
                    QUANTITIES.keySet().stream(), Stream.of(KIND, CLAIMED))
            .collect(ImmutableList.toImmutableList());

    private RuleShapes() {}

    /** {@return the rules that could be read; what is wrong with the others is told} */
    static List<CaseRule> read(PlacedValue given) {
        List<PlacedValue> elements = given.elements();
        if (given.isList() && elements.isEmpty()) {
            given.refuse("must have at least one rule, such as {say: share, because: …}");
        }
        List<CaseRule> rules = new ArrayList<>();
        boolean settled = false;
        for (PlacedValue element : elements) {
            if (settled) {
                element.refuse("can never apply, since a rule before it has no condition; put that one last");
            }
            Map<String, PlacedValue> fields = element.fields("a rule", List.of("say", "because"), List.of("when"));
            settled |= element.isObject() && !fields.containsKey("when");
            rule(fields).ifPresent(rules::add);
        }
        return rules;
    }

    private static Optional<CaseRule> rule(Map<String, PlacedValue> fields) {
        Optional<Verdict> say = field(fields, "say").flatMap(value -> value.oneOf(SAYINGS));
        Optional<String> because = field(fields, "because").flatMap(RuleShapes::sentence);
        ImmutableList<CaseCondition> when =
                field(fields, "when").map(RuleShapes::conditions).orElse(ImmutableList.of());
        return say.isPresent() && because.isPresent()
                ? Optional.of(new CaseRule(when, say.get(), because.get()))
                : Optional.empty();
    }

    static Optional<PlacedValue> field(Map<String, PlacedValue> fields, String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** {@return one line of text; without the line break with which a block of YAML ends} */
    static Optional<String> sentence(PlacedValue given) {
        return given.text()
                .map(String::strip)
                .flatMap(text ->
                        attempt(given, () -> CaseRule.of(Verdict.EITHER, text).because()));
    }

    private static ImmutableList<CaseCondition> conditions(PlacedValue given) {
        ImmutableList.Builder<CaseCondition> conditions = ImmutableList.builder();
        if (given.isObject() && given.entries("{}").isEmpty()) {
            given.refuse("must have a condition; leave \"when\" out where the rule always applies");
        }
        given.fields("a condition", List.of(), FACTS)
                .forEach((fact, value) -> condition(fact, value).ifPresent(conditions::add));
        return conditions.build();
    }

    private static Optional<CaseCondition> condition(String fact, PlacedValue given) {
        return switch (fact) {
            case KIND -> kinds(given);
            case CLAIMED -> given.oneOf(YES_OR_NO).map(CaseCondition::claimed);
            default -> within(QUANTITIES.getOrDefault(fact, CaseQuantity.SIGNIFICANCE), given);
        };
    }

    private static Optional<CaseCondition> kinds(PlacedValue given) {
        List<PlacedValue> elements = given.elements();
        List<HoldingKind> kinds = elements.stream()
                .flatMap(element -> element.oneOf(KINDS).stream())
                .toList();
        return given.isList() && kinds.size() == elements.size()
                ? attempt(given, () -> CaseCondition.ofKind(kinds.toArray(HoldingKind[]::new)))
                : Optional.empty();
    }

    private static Optional<CaseCondition> within(CaseQuantity quantity, PlacedValue given) {
        Map<String, PlacedValue> ends = given.fields("a range", List.of(), List.of("from", "to"));
        List<OptionalDouble> limits = Stream.of("from", "to")
                .map(end -> field(ends, end).map(PlacedValue::number).orElse(OptionalDouble.empty()))
                .toList();
        long known = limits.stream().filter(OptionalDouble::isPresent).count();
        boolean isWhole = given.isObject() && given.entries("{}").size() == known;
        return isWhole
                ? attempt(given, () -> new CaseCondition.Within(quantity, limits.get(0), limits.get(1)))
                : Optional.empty();
    }

    /** {@return what is made; empty where it is refused, which is told} */
    static <T> Optional<T> attempt(PlacedValue given, Supplier<T> making) {
        try {
            return Optional.of(making.get());
        } catch (IllegalArgumentException e) {
            given.refuse(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
