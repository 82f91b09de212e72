package io.github.distributedleadership.rules.holding;

import io.github.distributedleadership.core.column.IntRows;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.rules.holding.count.Superiors;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** A responsibility that nobody holds as a whole, because it is held in its parts; without recursion, for parts have parts. */
final class Heading {
    private Heading() {}

    /** {@return whether it has parts that are not over, each of which somebody holds, or is a heading itself} */
    static boolean isHeld(Snapshot standing, Superiors superiors, int responsibility) {
        ArrayDeque<Integer> open = new ArrayDeque<>(List.of(responsibility));
        while (!open.isEmpty()) {
            int[] parts = parts(standing, open.pop());
            if (parts.length == 0) {
                return false;
            }
            for (int part : parts) {
                FormalHolding own = FormalHolding.itself(standing, superiors, part);
                if (FormalHolding.isOpenToParts(own)) {
                    open.push(part);
                } else if (own.outcome() == OnPaper.VACANT || own.outcome() == OnPaper.UNKNOWN) {
                    return false;
                }
            }
        }
        return true;
    }

    /** {@return those who hold the parts, each since the first day of the one that he or she has held longest} */
    static Tenure tenure(Snapshot standing, int responsibility, int since) {
        TreeMap<Integer, Integer> joined = new TreeMap<>();
        ArrayDeque<Integer> open = new ArrayDeque<>(List.of(responsibility));
        while (!open.isEmpty()) {
            for (int part : parts(standing, open.pop())) {
                Tenure own = Tenure.today(standing, part);
                for (int i = 0; i < own.holders().length; i++) {
                    joined.merge(own.holders()[i], own.joined()[i], Math::min);
                }
                if (own.holders().length == 0) {
                    open.push(part);
                }
            }
        }
        int[] holders = joined.keySet().stream().mapToInt(Integer::intValue).toArray();
        return new Tenure(
                holders, joined.values().stream().mapToInt(Integer::intValue).toArray(), since, false);
    }

    private static int[] parts(Snapshot standing, int responsibility) {
        IntRows parts = standing.index().partsOf();
        return Arrays.stream(parts.row(responsibility)).filter(standing::exists).toArray();
    }
}
