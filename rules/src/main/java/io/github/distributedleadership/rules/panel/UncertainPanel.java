package io.github.distributedleadership.rules.panel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;

/**
 * People whose competences are only roughly known: which verdicts are possible, and what would decide between them.
 *
 * <p>The verdicts follow from conditions on the weights ln(p / (1 - p)) which are checked over all combinations at once, not
 * at their corners alone. A tie (EITHER) is compatible with each verdict, and is told only where nothing else is possible.
 *
 * <p>Worked example: of 0.8, 0.7 and 0.6 the best one should decide, since 4 &gt; 7/3 · 3/2 = 3.5 in odds. If the 0.8 may be
 * anything from 0.75 to 0.85, sharing is possible too: below 3.5 / 4.5 = 0.777778.
 *
 * <pre>{@code
 * UncertainPanel panel = UncertainPanel.of(List.of(
 *         CompetenceRange.of(0.75, 0.8, 0.85), CompetenceRange.known(0.7), CompetenceRange.known(0.6)));
 * panel.verdicts();  // [DELEGATE, SHARE]
 * panel.flips();     // member 0, towards the low end, at 0.777778, to SHARE
 * }</pre>
 *
 * <p>That one rule is right more often than another does not say by how much: where the margin of the verdict is small, so is
 * the harm of taking the wrong one. Immutable and thread-safe; equal when the ranges are.
 */
public final class UncertainPanel {
    /** The most members whose ranges can be combined. */
    public static final int MOST = 1_000;

    private final ImmutableList<CompetenceRange> ranges;
    private final Panel panel;
    private final WeightBox box;

    private UncertainPanel(ImmutableList<CompetenceRange> ranges) {
        if (ranges.size() > MOST) {
            throw new IllegalArgumentException(
                    "an uncertain panel may have at most " + MOST + " members but was given " + ranges.size());
        }
        this.ranges = ranges;
        panel = Panel.of(ranges.stream().mapToDouble(CompetenceRange::value).toArray());
        box = WeightBox.of(ranges);
    }

    /**
     * {@return the panel of people with competences in these ranges}
     *
     * @throws IllegalArgumentException when there is none, or more than 1,000
     */
    public static UncertainPanel of(List<CompetenceRange> ranges) {
        return new UncertainPanel(ImmutableList.copyOf(ranges));
    }

    /** {@return the ranges, in order} */
    public ImmutableList<CompetenceRange> ranges() {
        return ranges;
    }

    /** {@return the panel of the values within the ranges} */
    public Panel panel() {
        return panel;
    }

    /** {@return every verdict that some competences within the ranges have, at least one} */
    public ImmutableSortedSet<PanelVerdict> verdicts() {
        return ImmutableSortedSet.copyOf(box.verdicts());
    }

    /** {@return whether the verdict is the same whatever the competences are within their ranges} */
    public boolean isRobust() {
        return verdicts().size() == 1;
    }

    /**
     * {@return the single competences that change the verdict when moved to an end of their range, by place, low before high}
     *
     * <p>Where this is empty and the verdict is still not robust, it takes several competences moved together, or one moved
     * part of the way.
     */
    public ImmutableList<Flip> flips() {
        ImmutableList.Builder<Flip> flips = ImmutableList.builder();
        PanelVerdict now = verdict(panel.competences().toArray());
        for (int i = 0; i < ranges.size(); i++) {
            for (Flip.End end : Flip.End.values()) {
                double to = Odds.clamp(
                        end == Flip.End.LOW
                                ? ranges.get(i).low()
                                : ranges.get(i).high());
                PanelVerdict there = with(i, to);
                if (there != now && there != PanelVerdict.EITHER) {
                    flips.add(new Flip(i, end, threshold(i, to, now), there));
                }
            }
        }
        return flips.build();
    }

    private double threshold(int place, double end, PanelVerdict now) {
        double same = panel.competence(place);
        double other = end;
        while (Math.abs(other - same) > 1e-10) {
            double middle = same + (other - same) / 2;
            if (with(place, middle) == now) {
                same = middle;
            } else {
                other = middle;
            }
        }
        return same + (other - same) / 2;
    }

    private PanelVerdict with(int place, double competence) {
        double[] all = panel.competences().toArray();
        all[place] = competence;
        return verdict(all);
    }

    private static PanelVerdict verdict(double[] competences) {
        return BestRule.of(Panel.of(competences), Prior.EVEN).verdict();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UncertainPanel uncertain && ranges.equals(uncertain.ranges);
    }

    @Override
    public int hashCode() {
        return ranges.hashCode();
    }

    /** {@return the ranges} */
    @Override
    public String toString() {
        return ranges.toString();
    }
}
