package io.github.distributedleadership.rules.panel;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * All weights that are possible: each between two bounds of its own.
 *
 * <p>The best one is best alone where its weight is at least that of all others together, without their signs. A majority of
 * all, of an odd number n = 2 k + 1, is best where the k + 1 smallest weights are together at least the k largest, with their
 * signs; of an even number, where all weights are equal. Both regions are closed and convex for each best one, and meet
 * nowhere but where nobody knows anything, except for three people, who fill everything with them as long as no vote counts
 * reversed. So a box lies wholly in one of them, or holds weights of neither.
 */
final class WeightBox {
    private final double[] low;
    private final double[] high;
    private final double[] least;
    private final double[] most;
    private final double tie;

    private WeightBox(double[] low, double[] high) {
        int n = low.length;
        this.low = low;
        this.high = high;
        least = new double[n];
        most = new double[n];
        for (int i = 0; i < n; i++) {
            boolean through = low[i] < 0 && high[i] > 0;
            least[i] = through ? 0 : Math.min(Math.abs(low[i]), Math.abs(high[i]));
            most[i] = Math.max(Math.abs(low[i]), Math.abs(high[i]));
        }
        tie = Odds.tie(Arrays.stream(most).sum());
    }

    static WeightBox of(List<CompetenceRange> ranges) {
        return new WeightBox(
                ranges.stream().mapToDouble(r -> Odds.log(Odds.clamp(r.low()))).toArray(),
                ranges.stream().mapToDouble(r -> Odds.log(Odds.clamp(r.high()))).toArray());
    }

    Set<PanelVerdict> verdicts() {
        if (Arrays.stream(most).allMatch(w -> w == 0)) {
            return EnumSet.of(PanelVerdict.UNDETERMINED);
        }
        EnumSet<PanelVerdict> verdicts = EnumSet.noneOf(PanelVerdict.class);
        if (low.length <= 2) {
            if (low.length == 1 ? low[0] < 0 : !isOnePoint() || low[0] < 0) {
                verdicts.add(PanelVerdict.DELEGATE);
            }
        } else {
            add(verdicts, mayBeBestAlone(), PanelVerdict.DELEGATE);
            add(verdicts, mayBeMajority(), PanelVerdict.SHARE);
            add(verdicts, mayBeNeither(), PanelVerdict.SHARE_WEIGHTED);
        }
        // nothing but ties is left
        add(verdicts, verdicts.isEmpty(), PanelVerdict.EITHER);
        return verdicts;
    }

    private static void add(Set<PanelVerdict> verdicts, boolean possible, PanelVerdict verdict) {
        if (possible) {
            verdicts.add(verdict);
        }
    }

    /** Whether all weights are equal and known. */
    private boolean isOnePoint() {
        return Arrays.stream(high).max().orElseThrow()
                        - Arrays.stream(low).min().orElseThrow()
                <= tie;
    }

    private boolean mayBeBestAlone() {
        double others = Arrays.stream(least).sum();
        return IntStream.range(0, most.length).anyMatch(i -> most[i] - (others - least[i]) > tie);
    }

    /** Whether somebody is best alone whatever the weights are. */
    private boolean isBestAlone() {
        double others = Arrays.stream(most).sum();
        double[] sorted = most.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length - 3] == 0 // two who alone know anything: the better one
                || IntStream.range(0, most.length).anyMatch(i -> least[i] >= others - most[i] - tie);
    }

    private boolean mayBeMajority() {
        if (low.length % 2 == 0) {
            double equal = Arrays.stream(high).min().orElseThrow();
            return equal > 0 && Arrays.stream(low).max().orElseThrow() <= equal + tie;
        }
        // the more equal the weights the better, so each is moved as near to a common one as it can
        return IntStream.range(0, low.length)
                .mapToDouble(i -> Math.max(majority(towards(low[i])), majority(towards(high[i]))))
                .anyMatch(lead -> lead > tie);
    }

    private double[] towards(double common) {
        return IntStream.range(0, low.length)
                .mapToDouble(i -> Math.max(low[i], Math.min(high[i], common)))
                .toArray();
    }

    /** By how much the smallest k + 1 outweigh the largest k. */
    private static double majority(double[] weights) {
        double[] sorted = weights.clone();
        Arrays.sort(sorted);
        double lead = 0;
        for (int i = 0; i < sorted.length; i++) {
            lead += i <= sorted.length / 2 ? sorted[i] : -sorted[i];
        }
        return lead;
    }

    /** Whether the majority is best whatever the weights are. */
    private boolean isMajority() {
        if (low.length % 2 == 0) {
            return low[0] > 0 && isOnePoint();
        }
        // the worst case: some k + 1 at their lowest against the others at their highest
        double[] both = IntStream.range(0, low.length)
                .mapToDouble(i -> low[i] + high[i])
                .sorted()
                .toArray();
        double lead = -Arrays.stream(high).sum();
        for (int i = 0; i <= low.length / 2; i++) {
            lead += both[i];
        }
        return lead >= -tie;
    }

    private boolean mayBeNeither() {
        if (low.length > 3) {
            return !isBestAlone() && !isMajority();
        }
        return IntStream.range(0, 3).anyMatch(i -> low[i] < 0 && !reversed(i).isBestAlone());
    }

    /** The part of it where the vote of one counts reversed. */
    private WeightBox reversed(int place) {
        double[] below = high.clone();
        below[place] = Math.min(0, high[place]);
        return new WeightBox(low, below);
    }
}
