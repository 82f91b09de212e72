package io.github.distributedleadership.rules.assessment.summary;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The order of what stands out, and what of it is told first (our own rule, the same for every organisation). */
final class Ranking {
    /** How many are told at the most. */
    static final int SHOWN = 8;

    private final ImmutableList<StandOut> shown;
    private final ImmutableList<StandOut> lesser;

    private Ranking(List<StandOut> found) {
        Map<StandOutTier, Integer> told = new EnumMap<>(StandOutTier.class);
        List<StandOut> first = new ArrayList<>();
        List<StandOut> rest = new ArrayList<>();
        found.stream().sorted(StandOut.RANK).forEach(one -> {
            StandOutTier tier = one.type().tier();
            boolean isFirst = told.merge(tier, 1, Integer::sum) <= tier.shown();
            (isFirst ? first : rest).add(one);
        });
        // the tiers before the last have fewer places than there are, so what is not known keeps one
        shown = first.stream().limit(SHOWN).collect(ImmutableList.toImmutableList());
        lesser = Stream.concat(first.stream().skip(SHOWN), rest.stream())
                .sorted(StandOut.RANK)
                .collect(ImmutableList.toImmutableList());
    }

    static Ranking of(List<StandOut> found) {
        return new Ranking(found);
    }

    ImmutableList<StandOut> shown() {
        return shown;
    }

    ImmutableList<StandOut> lesser() {
        return lesser;
    }
}
