package io.github.distributedleadership.rules.sharing;

import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.Template;
import java.util.Arrays;
import java.util.List;

/** Begins the findings of policies. */
final class Said {
    private Said() {}

    static Finding.Builder by(
            String policy, SharingCase about, Template template, FindingOutcome outcome, String source) {
        return Finding.builder(template)
                .rule("policy." + policy)
                .subject(FindingSubject.of(about.id()))
                .outcome(outcome)
                .evidence(Evidence.MIXED)
                .source(source);
    }

    static Finding.Builder own(String policy, SharingCase about, Template template, FindingOutcome outcome) {
        return by(policy, about, template, outcome, Finding.OWN);
    }

    /** The ids of members by their numbers. */
    static List<String> names(SharingCase about, int... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(m -> about.standing().index().member(m).id().value())
                .toList();
    }
}
