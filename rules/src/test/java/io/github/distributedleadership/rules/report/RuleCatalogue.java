package io.github.distributedleadership.rules.report;

import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The page of all rules: what stands in the constants of this module, and of what types the facts were found to be. */
final class RuleCatalogue {
    private static final String INTRODUCTION = """
            # Rules

            Every finding names the rule by which it was found, and every rule stands here with all its sentences. This page is made from the rules
            themselves; a test fails where it is out of date, and with `-Ddocs.correct=true` writes it anew.

            A star in an id stands for what the finding names: the policy, the indicator, the condition or the measure. A sentence has slots in braces, and a
            finding has a fact for each. `{n|one|many}` is a word chosen by a number or a list, `{n:none}` has a word for nothing, and what stands in brackets
            is told only where its facts are given. Sentences that name only what there is, such as how many responsibilities are held in each way, and those of
            policies written in YAML are put together for each answer; their facts stand here too.

            In JSON a fact of type *number* is a number; *text*, *word* and *day* are texts, a word in upper case; a *member*, *team* or *responsibility* is
            `{"member": "ana"}`, `{"team": "literacy"}` or `{"responsibility": "budget"}`, and a list of them a list of these; a *party* is a member or a team, and a
            *scope* a team, a responsibility or the text `organization`. All other ids, such as fields, indicators and policies, are texts. Where a list
            is longer than is shown, the fact of that name and `Size` says how long it is.
            """;

    /** Facts of rules that no organisation of the corpus meets. */
    private static final Map<String, String> UNSEEN = Map.ofEntries(
            Map.entry("rate", "number"),
            Map.entry("different", "number"),
            Map.entry("beforeHolders", "number"),
            Map.entry("afterHolders", "number"),
            Map.entry("given", "number"),
            Map.entry("duplicates", "number"),
            Map.entry("selfTies", "number"),
            Map.entry("weak", "number"),
            Map.entry("sure", "number"),
            Map.entry("open", "number"),
            Map.entry("weight", "number"),
            Map.entry("origin", "word"),
            Map.entry("shifts", "number"),
            Map.entry("free", "list of member"),
            Map.entry("load", "number"));

    private final Map<String, List<Rule.Variant>> rules = new TreeMap<>();
    /** By sentence and slot. */
    private final Map<String, String> types = new HashMap<>();
    /** By rule, of sentences that are no constants. */
    private final Map<String, TreeMap<String, String>> others = new TreeMap<>();
    /** By slot, wherever it stands: what a fact of that name is where no finding of the corpus has it. */
    private final Map<String, Set<String>> anywhere = new HashMap<>();

    RuleCatalogue(Path classes, List<Finding> findings) throws IOException {
        for (Rule.Variant variant : variants(classes)) {
            rules.computeIfAbsent(variant.rule().id(), id -> new ArrayList<>()).add(variant);
        }
        rules.values().forEach(all -> all.sort(Comparator.comparing(variant -> variant.template() + "")));
        Set<String> constants = new TreeSet<>();
        rules.values().forEach(all -> all.forEach(variant -> constants.add(variant.template() + "")));
        for (Finding finding : findings) {
            boolean isConstant = constants.contains(finding.template() + "");
            finding.facts().forEach((slot, fact) -> {
                types.put(finding.template() + " " + slot, FactTypesTest.type(fact));
                anywhere.computeIfAbsent(slot, any -> new TreeSet<>()).add(FactTypesTest.type(fact));
                if (!isConstant) {
                    others.computeIfAbsent(rule(finding.rule()), id -> new TreeMap<>())
                            .put(slot, FactTypesTest.type(fact));
                }
            });
        }
    }

    /** {@return the page} */
    String page() {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        rules.forEach((id, variants) -> {
            page.append("\n## `").append(id).append("`\n\n");
            Set<String> grounds = new LinkedHashSet<>();
            variants.forEach(variant -> grounds.add(grounds(variant)));
            if (grounds.size() == 1) {
                String ground = grounds.iterator().next();
                page.append(ground.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(ground.substring(1))
                        .append(".\n\n");
            }
            new LinkedHashSet<>(variants.stream()
                            .map(variant -> "* `" + variant.template() + "`"
                                    + (grounds.size() > 1 ? " (" + grounds(variant) + ")" : "") + "\n")
                            .toList())
                    .forEach(page::append);
            Map<String, String> facts = facts(id);
            if (!facts.isEmpty()) {
                page.append("\nFacts: ");
                page.append(String.join(
                        ", ",
                        facts.entrySet().stream()
                                .map(fact -> "`" + fact.getKey() + "` (" + fact.getValue() + ")")
                                .toList()));
                page.append(".\n");
            }
        });
        return page.toString();
    }

    /** {@return the facts of which no finding tells the type, each after its rule} */
    List<String> untyped() {
        List<String> untyped = new ArrayList<>();
        rules.keySet()
                .forEach(id -> facts(id).forEach((slot, type) -> {
                    if (type.isEmpty()) {
                        untyped.add(id + " " + slot);
                    }
                }));
        return untyped;
    }

    private Map<String, String> facts(String id) {
        Map<String, String> facts = new TreeMap<>(others.getOrDefault(id, new TreeMap<>()));
        for (Rule.Variant variant : rules.get(id)) {
            for (String slot : variant.template().slots()) {
                facts.merge(
                        slot,
                        types.getOrDefault(variant.template() + " " + slot, ""),
                        (one, other) -> one.isEmpty() ? other : one);
            }
        }
        facts.replaceAll((slot, type) -> type.isEmpty() ? likely(slot) : type);
        return facts;
    }

    /** The type of a fact that no finding of the corpus has: that of all other facts of its name, or as it is listed. */
    private String likely(String slot) {
        Set<String> elsewhere = anywhere.getOrDefault(slot, Set.of());
        return elsewhere.size() == 1 ? elsewhere.iterator().next() : UNSEEN.getOrDefault(slot, "");
    }

    private static String grounds(Rule.Variant variant) {
        return variant.rule().evidence().inWords() + "; "
                + (variant.rule().source().equals(Finding.OWN)
                        ? "our own definition"
                        : "after " + variant.rule().source());
    }

    /** The rule of which a finding of that id is, the one with the longest words of its own. */
    private String rule(String id) {
        return rules.keySet().stream()
                .filter(rule -> id.matches(rule.replace(".", "\\.").replace("*", "[a-z0-9.-]+")))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow(() -> new AssertionError("no rule is called " + id));
    }

    static List<Rule.Variant> variants(Path classes) throws IOException {
        List<Rule.Variant> variants = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .sorted()
                    .forEach(name -> addFrom(name.replaceAll("\\.class$", "").replaceAll("[/\\\\]", "."), variants));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return variants;
    }

    private static void addFrom(String name, List<Rule.Variant> variants) {
        try {
            for (Field field : Class.forName(name).getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && mayHold(field.getType())) {
                    field.setAccessible(true);
                    add(field.get(null), variants);
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }

    private static boolean mayHold(Class<?> type) {
        return type == Rule.Variant.class
                || type == Rule.Variant[].class
                || Collection.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type);
    }

    private static void add(Object value, List<Rule.Variant> variants) {
        if (value instanceof Rule.Variant variant) {
            variants.add(variant);
        } else if (value instanceof Rule.Variant[] several) {
            variants.addAll(Arrays.asList(several));
        } else if (value instanceof Collection<?> several) {
            several.forEach(one -> add(one, variants));
        } else if (value instanceof Map<?, ?> several) {
            several.values().forEach(one -> add(one, variants));
        }
    }

    /** {@return the page that stands in the documentation; empty: there is none} */
    static Optional<String> written(Path file) throws IOException {
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }
}
