package io.github.distributedleadership.rules.measure.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.rules.measure.Measure;
import io.github.distributedleadership.rules.measure.Measurement;
import io.github.distributedleadership.rules.measure.time.TimeMeasures;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the chosen measures over time give of networks of one team in periods that follow each other.
 *
 * <p>The team are all who are in any of the networks. Who is not in the network of a period is on top of nobody there, and between
 * nobody: betweenness 0. So who came later or left should be looked at by the {@linkplain #oscillations() curves} of members.
 *
 * <p>Where one of the networks is too small to be told about, everything here is withheld, since it could be found out from the
 * others.
 *
 * @param whole a result for each chosen measure of {@link TimeMeasures#all()}, in their order
 * @param oscillations of each member how often the curve of betweenness turns; empty when it was not asked for
 */
public record PeriodsReport(ImmutableList<Measurement> whole, ImmutableSortedMap<String, Measurement> oscillations) {
    /** Nothing is asked about time. */
    public static final PeriodsReport NONE = new PeriodsReport(ImmutableList.of(), ImmutableSortedMap.of());

    /**
     * {@return the report about those networks}
     *
     * @param periods the networks, in the order of time
     * @param choice which measures
     * @param byMember whether members are asked for too
     * @param minGroup the fewest that must look to others in each period; 1 withholds nothing
     */
    public static PeriodsReport of(
            List<MeasuredNetwork> periods, MeasureChoice choice, boolean byMember, int minGroup) {
        ImmutableSortedSet.Builder<String> union = ImmutableSortedSet.naturalOrder();
        periods.forEach(period -> union.addAll(period.network().nodes()));
        ImmutableSortedSet<String> team = union.build();
        Measure oscillation = TimeMeasures.oscillation();
        boolean withheld = periods.stream().anyMatch(period -> NetworkReport.isWithheld(period, minGroup));
        boolean skipped = periods.stream().anyMatch(period -> choice.skips(oscillation, period));
        boolean curved = choice.includes(oscillation) && !withheld && !skipped && periods.size() > 1;
        TreeMap<String, double[]> curves = curved ? curves(team, periods) : new TreeMap<>();
        ImmutableList.Builder<Measurement> whole = ImmutableList.builder();
        for (Measure measure : TimeMeasures.all()) {
            if (choice.includes(measure)) {
                whole.add(
                        withheld
                                ? Measurement.undefined(measure.id(), "withheld")
                                : measure.equals(oscillation)
                                        ? ofCurves(measure, skipped, periods, curves)
                                        : ofTops(measure, periods, team.size()));
            }
        }
        ImmutableSortedMap.Builder<String, Measurement> members = ImmutableSortedMap.naturalOrder();
        if (byMember && choice.includes(oscillation)) {
            for (String member : team) {
                members.put(
                        member,
                        withheld
                                ? Measurement.undefined(oscillation.id(), "withheld")
                                : ofMember(oscillation, skipped, curves.get(member)));
            }
        }
        return new PeriodsReport(whole.build(), members.build());
    }

    private static Measurement ofTops(Measure measure, List<MeasuredNetwork> periods, int members) {
        List<ImmutableSortedSet<String>> onTop = periods.stream()
                .map(period -> TimeMeasures.onTop(period.network()))
                .toList();
        return measure.equals(TimeMeasures.turnover())
                ? TimeMeasures.turnover(onTop)
                : TimeMeasures.evenness(onTop, members);
    }

    private static Measurement ofCurves(
            Measure measure, boolean skipped, List<MeasuredNetwork> periods, TreeMap<String, double[]> curves) {
        if (skipped) {
            return Measurement.skipped(measure.id(), "cost");
        }
        return periods.size() < 2
                ? TimeMeasures.oscillation(List.of(new double[periods.size()]))
                : TimeMeasures.oscillation(List.copyOf(curves.values()));
    }

    private static Measurement ofMember(Measure measure, boolean skipped, double @Nullable [] curve) {
        if (skipped) {
            return Measurement.skipped(measure.id(), "cost");
        }
        return curve == null
                ? TimeMeasures.oscillation(List.of(new double[1]))
                : Measurement.exact(measure.id(), TimeMeasures.turns(curve));
    }

    private static TreeMap<String, double[]> curves(Iterable<String> team, List<MeasuredNetwork> periods) {
        TreeMap<String, double[]> curves = new TreeMap<>();
        List<MemberValues> betweenness = periods.stream()
                .map(period -> MemberMeasures.get("betweenness").of(period))
                .toList();
        for (String member : team) {
            double[] curve = new double[periods.size()];
            for (int period = 0; period < curve.length; period++) {
                OptionalInt node = periods.get(period).network().indexOf(member);
                // where there is no betweenness, nobody is between anybody
                curve[period] = node.isEmpty()
                        ? 0
                        : betweenness.get(period).at(node.getAsInt()).value().orElse(0);
            }
            curves.put(member, curve);
        }
        return curves;
    }
}
