package io.github.distributedleadership.rules.holding.plain;

import io.github.distributedleadership.core.people.MemberId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How several holders were seen to act. */
final class EnactedArrangement {
    private final Permutations permutations;

    EnactedArrangement(Permutations permutations) {
        this.permutations = permutations;
    }

    /** What 1,999 seeded permutations say of three or more kinds; this twin leaves it open. */
    interface Permutations {
        /** {@return ROTATING or ANY_ONE, or NEEDS_PERMUTATIONS where it is left open} */
        PlainEnacted of(List<Counted> decisions);
    }

    PlainEnacted of(List<Counted> decisions, Set<MemberId> holders) {
        if (holders.size() < 2 || decisions.size() < Parameters.K) {
            return PlainEnacted.NONE;
        }
        long byAll = decisions.stream()
                .filter(d -> d.holders().size() >= 2 && d.deciders().containsAll(d.holders()))
                .count();
        if (2 * byAll >= decisions.size()) {
            return PlainEnacted.JOINT;
        }
        boolean oneAtATime = decisions.stream().allMatch(d -> d.deciders().size() == 1);
        if (!oneAtATime || !somebodyComesBack(decisions)) {
            return PlainEnacted.ANY_ONE;
        }
        Set<MemberId> kinds = new TreeSet<>();
        decisions.forEach(d -> kinds.addAll(d.deciders()));
        return kinds.size() == 2 ? exact(decisions, kinds.iterator().next()) : permutations.of(decisions);
    }

    /** The runs are fewer than chance, or more, alpha/2 each side; each day in the order that speaks least for it. */
    private static PlainEnacted exact(List<Counted> decisions, MemberId one) {
        Map<LocalDate, int[]> days = new TreeMap<>();
        int ofOne = 0;
        for (Counted decision : decisions) {
            boolean isOne = decision.deciders().contains(one);
            days.computeIfAbsent(decision.day(), day -> new int[2])[isOne ? 0 : 1]++;
            ofOne += isOne ? 1 : 0;
        }
        List<int[]> inOrder = new ArrayList<>(days.values());
        int ofOther = decisions.size() - ofOne;
        double half = Parameters.ALPHA / 2;
        boolean fewer = Runs.atMost(ofOne, ofOther, Runs.most(inOrder)) <= half;
        boolean more = Runs.atLeast(ofOne, ofOther, Runs.fewest(inOrder)) <= half;
        return fewer || more ? PlainEnacted.ROTATING : PlainEnacted.ANY_ONE;
    }

    /**
     * {@return whether a holder decided on a day before and on a day after one on which other holders decided without him}
     */
    static boolean somebodyComesBack(List<Counted> decisions) {
        for (Counted between : decisions) {
            for (Counted before : decisions) {
                for (MemberId holder : before.acting()) {
                    boolean comesBack = before.day().isBefore(between.day())
                            && !between.acting().isEmpty()
                            && !between.acting().contains(holder)
                            && decisions.stream()
                                    .anyMatch(after -> after.day().isAfter(between.day())
                                            && after.acting().contains(holder));
                    if (comesBack) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
