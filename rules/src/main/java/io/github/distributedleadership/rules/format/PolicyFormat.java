package io.github.distributedleadership.rules.format;

import com.google.common.collect.ImmutableMap;
import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.format.tree.PlacedValue;
import io.github.distributedleadership.core.problem.InvalidFile;
import io.github.distributedleadership.core.value.PlainText;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.policy.ready.SharingPolicies;
import io.github.distributedleadership.rules.policy.written.RulePolicy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Policies of one's own as YAML or JSON: those that ship put together, and rules.
 *
 * <pre>{@code
 * policies:
 *   - id: careful
 *     combine: unanimous
 *     of: [weighted-majority, standing-orders]
 *   - id: standing-orders
 *     source: Standing orders 2025, section 4
 *     rules:
 *       - when: {significance: {from: 0.8}}
 *         say: share
 *         because: what is weighty is decided by at least two
 * }</pre>
 *
 * <pre>{@code
 * SharingPolicy careful = PolicyFormat.read(Path.of("policies.yaml")).get("careful");
 * }</pre>
 *
 * <p>A policy either has {@code combine} (first-decisive, unanimous, majority, weighted or veto) and {@code of}, with the ids of
 * policies that ship or stand in the same file, for weighted each with its weight; or {@code rules}, of which the first that
 * applies decides, as {@link RulePolicy} has it. {@code question} and {@code source} of rules may be left out: then they ask
 * what they say, and are the writer's own. A rule without {@code when} always applies. Conditions are {@code significance}
 * (from 0 to 1), {@code holders}, {@code candidates}, {@code needs} (how many) and {@code urgency} (hours), each with
 * {@code from}, {@code to} or both, ends included; {@code kind} with a list of kinds in lower case with hyphens; and
 * {@code claimed} with true or false.
 *
 * <p>All problems of a file are told at once, each with its path and line. Needs what {@link OrganizationFormat} needs.
 */
public final class PolicyFormat {
    private PolicyFormat() {}

    /**
     * {@return id to policy, in the order of that file: JSON where its name ends in {@code .json}, else YAML}
     *
     * @throws InvalidFile with every problem, where the file holds no such policies
     * @throws IOException when the file cannot be read
     */
    public static ImmutableMap<String, SharingPolicy> read(Path file) throws IOException {
        return policies(PlacedValue.read(file));
    }

    /**
     * {@return id to policy, in the order of that text of YAML}
     *
     * @throws InvalidFile with every problem, where the text holds no such policies
     */
    public static ImmutableMap<String, SharingPolicy> parse(String yaml) {
        return parse(OrganizationFormat.YAML, yaml);
    }

    /**
     * {@return id to policy, in the order of that text of that form}
     *
     * @throws InvalidFile with every problem, where the text holds no such policies
     */
    public static ImmutableMap<String, SharingPolicy> parse(OrganizationFormat form, String text) {
        return policies(PlacedValue.parse(form, text));
    }

    private static ImmutableMap<String, SharingPolicy> policies(PlacedValue file) {
        PlacedValue given = file.fields("a file of policies", List.of("policies"), List.of())
                .get("policies");
        List<PlacedValue> elements = given == null ? List.of() : given.elements();
        if (given != null && given.isList() && elements.isEmpty()) {
            given.refuse("must have at least one policy");
        }
        PolicyLinks links = new PolicyLinks(drafts(elements));
        links.check();
        file.throwIfAny();
        return links.policies();
    }

    /** The policies by their ids; of two with the same id, the first. */
    private static Map<String, PolicyDraft> drafts(List<PlacedValue> elements) {
        List<String> shipped =
                SharingPolicies.all().stream().map(SharingPolicy::id).toList();
        List<PolicyDraft> all = new ArrayList<>();
        elements.forEach(element -> PolicyDraft.read(element).ifPresent(all::add));
        Map<String, PolicyDraft> drafts = new LinkedHashMap<>();
        for (PolicyDraft draft : all) {
            String id = PlainText.excerpt(draft.name());
            if (!RulePolicy.isId(draft.name())) {
                draft.id().refuse("must be lower-case words joined by hyphens but was \"" + id + "\"");
            } else if (shipped.contains(draft.name())) {
                draft.id().refuse("\"" + id + "\" is a policy that ships; give this one another id");
            } else if (drafts.containsKey(draft.name())) {
                draft.id().refuse("the id \"" + id + "\" is given twice; give each policy its own");
            }
            drafts.putIfAbsent(draft.name(), draft);
        }
        return drafts;
    }
}
