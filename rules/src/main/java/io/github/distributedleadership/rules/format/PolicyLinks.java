package io.github.distributedleadership.rules.format;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import io.github.distributedleadership.core.format.tree.PlacedValue;
import io.github.distributedleadership.core.value.NearMiss;
import io.github.distributedleadership.core.value.PlainText;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.policy.ready.SharingPolicies;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which policies of a file ask which others, and the policies made from that. */
final class PolicyLinks {
    /** More than anybody needs; each level may ask all that is below it once more. */
    private static final int DEEPEST = 10;

    private static final String TOO_DEEP = "policies must not be put together more than " + DEEPEST + " levels deep";

    /** What is asked so often is more than anybody would follow, and would take long. */
    private static final int MOST_ASKINGS = 500;

    /** A near miss costs a comparison with every id: enough for a person to see what went wrong. */
    private static final int MAX_NEAR_MISSES = 20;

    private final Map<String, PolicyDraft> drafts;
    private final ImmutableMap<String, SharingPolicy> shipped =
            SharingPolicies.all().stream().collect(ImmutableMap.toImmutableMap(SharingPolicy::id, policy -> policy));
    private final Map<String, Integer> levels = new HashMap<>();
    private final Map<String, Long> askings = new HashMap<>();
    private final Map<String, SharingPolicy> made = new LinkedHashMap<>();
    private int nearMisses;
    private boolean isTooDeep;

    PolicyLinks(Map<String, PolicyDraft> drafts) {
        this.drafts = drafts;
    }

    /** Tells of policies that are not there, of circles, and of what is put together too deep. */
    void check() {
        drafts.values().forEach(draft -> draft.of().forEach(this::requireKnown));
        drafts.keySet().forEach(id -> level(id, new LinkedHashSet<>()));
        if (isTooDeep) {
            return; // to follow it further would go as deep
        }
        drafts.values().stream()
                .filter(draft -> askings(draft.name()) > MOST_ASKINGS)
                .forEach(draft -> draft.id()
                        .refuse("asks policies more than " + MOST_ASKINGS
                                + " times over all levels; take some out of what it asks, or out of what those ask"));
    }

    /** How many policies are asked in all, again where several ask the same. */
    private long askings(String id) {
        Long known = askings.get(id);
        if (known != null) {
            return known;
        }
        askings.put(id, 1L); // whoever asks itself has been told of that already
        PolicyDraft draft = drafts.get(id);
        long all = draft == null
                ? 1
                : 1 + draft.of().stream().mapToLong(part -> askings(part.id())).sum();
        askings.put(id, Math.min(all, MOST_ASKINGS + 1L));
        return Math.min(all, MOST_ASKINGS + 1L);
    }

    private void requireKnown(PolicyDraft.Part part) {
        if (!shipped.containsKey(part.id()) && !drafts.containsKey(part.id())) {
            String near = nearMisses < MAX_NEAR_MISSES
                    ? NearMiss.question(part.id(), Iterables.concat(drafts.keySet(), shipped.keySet()))
                    : "";
            nearMisses++;
            part.name()
                    .refuse("no policy \"" + PlainText.excerpt(part.id()) + "\""
                            + (near.isEmpty()
                                    ? "; it must be one of this file or " + String.join(", ", shipped.keySet())
                                    : near));
        }
    }

    /** How many levels of policies of the file there are, that one included, which was reached by those before it. */
    private int level(String id, Set<String> before) {
        Integer known = levels.get(id);
        PolicyDraft draft = drafts.get(id);
        if (known != null || draft == null) {
            return known == null ? 0 : known;
        }
        before.add(id);
        int deepest = 0;
        for (PolicyDraft.Part part : draft.of()) {
            boolean isOpen = drafts.containsKey(part.id()) && !levels.containsKey(part.id());
            if (before.contains(part.id())) {
                part.name().refuse("goes round in a circle: " + circle(part.id(), before) + "; take one of these out");
            } else if (isOpen && before.size() == DEEPEST) {
                refuseDepth(part.name());
            } else {
                deepest = Math.max(deepest, level(part.id(), before));
            }
        }
        before.remove(id);
        if (deepest == DEEPEST) {
            refuseDepth(draft.id());
        }
        levels.put(id, Math.min(DEEPEST, 1 + deepest));
        return Math.min(DEEPEST, 1 + deepest);
    }

    /** One sentence for all: a chain that is too deep is so at each of its lower links. */
    private void refuseDepth(PlacedValue place) {
        if (!isTooDeep) {
            place.refuse(TOO_DEEP);
        }
        isTooDeep = true;
    }

    private static String circle(String again, Set<String> before) {
        List<String> round = new ArrayList<>(before);
        round.subList(0, round.indexOf(again)).clear();
        round.add(again);
        return round.stream().map(PlainText::excerpt).collect(Collectors.joining(" asks "));
    }

    /** {@return the policies, in the order of the file, of which nothing was told that is wrong} */
    ImmutableMap<String, SharingPolicy> policies() {
        return drafts.keySet().stream().collect(ImmutableMap.toImmutableMap(id -> id, this::policy));
    }

    private SharingPolicy policy(String id) {
        SharingPolicy known = made.getOrDefault(id, shipped.get(id));
        if (known != null) {
            return known;
        }
        PolicyDraft draft = drafts.get(id);
        if (draft == null) {
            throw new IllegalStateException("policies are made before it is known that all are there");
        }
        SharingPolicy policy = draft.rules().<SharingPolicy>map(rules -> rules).orElseGet(() -> combined(draft));
        made.put(id, policy);
        return policy;
    }

    private SharingPolicy combined(PolicyDraft draft) {
        String id = draft.name();
        Map<SharingPolicy, Double> weights = new LinkedHashMap<>();
        draft.of().forEach(part -> weights.put(policy(part.id()), part.weight()));
        SharingPolicy[] all = weights.keySet().toArray(SharingPolicy[]::new);
        return switch (draft.combine().orElseThrow()) {
            case FIRST_DECISIVE -> SharingPolicies.firstDecisive(id, all);
            case UNANIMOUS -> SharingPolicies.unanimous(id, all);
            case MAJORITY -> SharingPolicies.majority(id, all);
            case WEIGHTED -> SharingPolicies.weighted(id, weights);
            case VETO -> {
                SharingPolicy[] others = Stream.of(all).skip(1).toArray(SharingPolicy[]::new);
                yield SharingPolicies.veto(id, all[0], others);
            }
        };
    }
}
