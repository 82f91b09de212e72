package io.github.distributedleadership.rules.assessment.summary;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Rule;
import java.util.List;

/** Some responsibilities in their own order, which a fact that is a list does not keep: "budget, website and 3 more". */
final class Listing {
    private static final ImmutableList<String> SLOTS =
            ImmutableList.of("first", "second", "third", "fourth", "fifth", "sixth");
    private static final Rule.Variant MORE =
            Rule.of("stands-out.more", Evidence.MIXED).says("and {more} more");

    private Listing() {}

    /** The sentences of a rule that lists: by how many are named, first all of one to so many, then the same with more. */
    static ImmutableList<Rule.Variant> of(Rule rule, int most) {
        ImmutableList.Builder<Rule.Variant> variants = ImmutableList.builder();
        for (int named = 1; named <= most; named++) {
            variants.add(rule.says(sentence(named, named - 1, " and ", "")));
        }
        return variants.add(rule.says(sentence(most, most, ", ", " and {more} more")))
                .build();
    }

    private static String sentence(int named, int last, String joint, String end) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < named; i++) {
            text.append(i == 0 ? "" : i == last ? joint : ", ")
                    .append('{')
                    .append(SLOTS.get(i))
                    .append('}');
        }
        return text.append(end).toString();
    }

    /** The list of these, by the sentences that {@link #of} made. */
    static Finding of(List<Rule.Variant> variants, List<String> ids) {
        int most = variants.size() - 1;
        int named = Math.min(most, ids.size());
        Finding.Builder finding =
                variants.get(ids.size() > most ? most : named - 1).describes();
        for (int i = 0; i < named; i++) {
            finding.id(SLOTS.get(i), IdKind.RESPONSIBILITY, ids.get(i));
        }
        return (ids.size() > most ? finding.count("more", ids.size() - most) : finding).build();
    }

    /** How many there are beyond those that have a sentence of their own; nothing where there are none. */
    static ImmutableList<Finding> more(int size, int told) {
        return size <= told
                ? ImmutableList.of()
                : ImmutableList.of(MORE.describes().count("more", size - told).build());
    }
}
