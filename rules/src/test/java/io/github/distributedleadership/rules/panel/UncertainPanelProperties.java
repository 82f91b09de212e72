package io.github.distributedleadership.rules.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The verdicts of a box are those of the panels in it. */
class UncertainPanelProperties {
    private static List<CompetenceRange> ranges(int members, double from, Random random) {
        List<CompetenceRange> ranges = new ArrayList<>();
        double width = random.nextDouble() * 0.2;
        double common = from + (0.95 - from) * random.nextDouble();
        for (int i = 0; i < members; i++) {
            double middle = random.nextInt(3) > 0 ? common : from + (0.95 - from) * random.nextDouble();
            double low = Math.max(from, middle - width * random.nextDouble());
            double high = Math.min(0.97, middle + width * random.nextDouble());
            ranges.add(CompetenceRange.of(low, Math.max(low, Math.min(high, middle)), high));
        }
        return ranges;
    }

    private static double[] inside(List<CompetenceRange> ranges, Random random) {
        int how = random.nextInt(3);
        return ranges.stream()
                .mapToDouble(r -> switch (how) {
                    case 0 -> corner(r, random);
                    case 1 -> r.low() + (r.high() - r.low()) * random.nextDouble();
                    default -> random.nextInt(3) > 0 ? (random.nextBoolean() ? r.low() : r.high()) : r.value();
                })
                .toArray();
    }

    /** One of the ends, or where the vote is worth least: verdicts change there first. */
    private static double corner(CompetenceRange range, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> range.low();
            case 1 -> range.high();
            default -> Math.max(range.low(), Math.min(range.high(), 0.5));
        };
    }

    @Property(tries = 400)
    void no_panel_within_the_ranges_has_another_verdict(
            @ForAll @IntRange(min = 1, max = 7) int members, @ForAll boolean able, @ForAll Random random) {
        List<CompetenceRange> ranges = ranges(members, able ? 0.5 : 0.2, random);
        UncertainPanel panel = UncertainPanel.of(ranges);
        EnumSet<PanelVerdict> possible = EnumSet.copyOf(panel.verdicts());
        possible.add(PanelVerdict.EITHER);
        possible.add(PanelVerdict.UNDETERMINED);
        for (int i = 0; i < 100; i++) {
            double[] p = inside(ranges, random);
            assertThat(possible).as(Arrays.toString(p)).contains(PlainPanel.verdict(p));
        }
    }

    @Property(tries = 60)
    void every_verdict_told_is_found_within_the_ranges(
            @ForAll @IntRange(min = 3, max = 5) int members, @ForAll boolean able, @ForAll Random random) {
        // wide ranges, in which no verdict hides in a corner that chance would miss
        List<CompetenceRange> ranges = ranges(members, able ? 0.5 : 0.3, random).stream()
                .map(r -> CompetenceRange.of(
                        Math.max(able ? 0.5 : 0.3, r.low() - 0.05), r.value(), Math.min(0.97, r.high() + 0.05)))
                .toList();
        UncertainPanel panel = UncertainPanel.of(ranges);
        EnumSet<PanelVerdict> found = EnumSet.noneOf(PanelVerdict.class);
        found.add(PlainPanel.verdict(panel.panel().competences().toArray()));
        for (int i = 0; i < 20_000 && !found.containsAll(panel.verdicts()); i++) {
            double[] p = inside(ranges, random);
            found.add(PlainPanel.verdict(p));
            double common = p[random.nextInt(members)];
            double[] even = IntStream.range(0, members)
                    .mapToDouble(m ->
                            Math.max(ranges.get(m).low(), Math.min(ranges.get(m).high(), common)))
                    .toArray();
            found.add(PlainPanel.verdict(even));
        }
        assertThat(found).containsAll(panel.verdicts());
    }

    @Property(tries = 200)
    void each_flip_is_one(@ForAll @IntRange(min = 3, max = 7) int members, @ForAll Random random) {
        List<CompetenceRange> ranges = ranges(members, 0.5, random);
        UncertainPanel panel = UncertainPanel.of(ranges);
        PanelVerdict now = panel.panel().answer().verdict();
        for (Flip flip : panel.flips()) {
            CompetenceRange range = ranges.get(flip.place());
            double[] p = panel.panel().competences().toArray();
            p[flip.place()] = flip.end() == Flip.End.LOW ? range.low() : range.high();
            assertThat(PlainPanel.verdict(p)).isEqualTo(flip.to()).isNotEqualTo(now);
            assertThat(flip.at()).isBetween(range.low(), range.high());
        }
        if (panel.isRobust()) {
            assertThat(panel.flips()).isEmpty();
        }
    }
}
