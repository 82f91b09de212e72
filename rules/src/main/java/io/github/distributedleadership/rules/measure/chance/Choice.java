package io.github.distributedleadership.rules.measure.chance;

import java.util.HashMap;
import java.util.Map;

/** Chooses numbers from 0 to before a bound, none twice, each set of them equally probable: a shuffle that is not written out. */
final class Choice {
    private final long bound;
    private final Draws draws;
    private final Map<Long, Long> moved = new HashMap<>();
    private long chosen;

    Choice(long bound, Draws draws) {
        this.bound = bound;
        this.draws = draws;
    }

    long next() {
        long place = chosen + draws.below(bound - chosen);
        long result = moved.getOrDefault(place, place);
        moved.put(place, moved.getOrDefault(chosen, chosen));
        moved.remove(chosen);
        chosen++;
        return result;
    }
}
