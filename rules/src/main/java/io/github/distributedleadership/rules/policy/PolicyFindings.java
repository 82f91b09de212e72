package io.github.distributedleadership.rules.policy;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.Template;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/** Begins the findings of policies. */
public final class PolicyFindings {
    private static final ConcurrentHashMap<String, String> RULES = new ConcurrentHashMap<>();

    private PolicyFindings() {}

    public static Finding.Builder by(
            String policy, SharingCase about, Template template, FindingOutcome outcome, String source) {
        return Finding.builder(template)
                .rule(RULES.computeIfAbsent(policy, id -> "policy." + id))
                .subject(FindingSubject.of(about.id()))
                .outcome(outcome)
                .evidence(Evidence.MIXED)
                .source(source);
    }

    public static Finding.Builder own(String policy, SharingCase about, Template template, FindingOutcome outcome) {
        return by(policy, about, template, outcome, Finding.OWN);
    }

    /** The ids of members by their numbers, in order: facts have them so. */
    public static List<String> names(SharingCase about, int... numbers) {
        int[] inOrder = numbers.clone();
        Arrays.sort(inOrder);
        String[] names = new String[inOrder.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = about.standing().index().member(inOrder[i]).id().value();
        }
        return ImmutableList.copyOf(names);
    }
}
