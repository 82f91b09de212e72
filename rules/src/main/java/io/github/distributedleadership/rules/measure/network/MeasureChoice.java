package io.github.distributedleadership.rules.measure.network;

import com.google.common.collect.ImmutableSet;
import io.github.distributedleadership.core.value.NearMiss;
import io.github.distributedleadership.core.value.PlainText;
import io.github.distributedleadership.rules.measure.Measure;
import io.github.distributedleadership.rules.measure.time.TimeMeasures;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which measures of networks and members are asked for.
 *
 * <pre>{@code
 * MeasureChoice.STANDARD;                            // all, of large networks only what takes linear time
 * MeasureChoice.parse("density,betweenness");        // these two, whatever they cost
 * }</pre>
 *
 * <p>Immutable and thread-safe; equal when they choose the same.
 */
public final class MeasureChoice {
    /** Up to so many members times arcs, everything is computed where nothing else is said: some seconds on one core. */
    public static final double AFFORDABLE = 1e9;

    /** All measures; of a network beyond {@link #AFFORDABLE} those that do not take linear time are skipped, and say so. */
    public static final MeasureChoice STANDARD = new MeasureChoice("", ImmutableSet.of());

    /** All measures that take linear time, and no others. */
    public static final MeasureChoice LINEAR = new MeasureChoice("linear", ImmutableSet.of());

    /** All measures, whatever they cost. */
    public static final MeasureChoice ALL = new MeasureChoice("all", ImmutableSet.of());

    private final String kind;
    private final ImmutableSet<String> ids;

    private MeasureChoice(String kind, ImmutableSet<String> ids) {
        this.kind = kind;
        this.ids = ids;
    }

    /**
     * {@return the measures of these ids, whatever they cost}
     *
     * @throws IllegalArgumentException when there is none, or an id names no measure; all such ids are named
     */
    public static MeasureChoice of(List<String> ids) {
        Set<String> known = Stream.of(
                        NetworkMeasures.all().stream().map(NetworkMeasure::id),
                        MemberMeasures.all().stream().map(MemberMeasure::id),
                        TimeMeasures.all().stream().map(Measure::id))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
        List<String> unknown = new ArrayList<>();
        for (String id : ids) {
            if (!known.contains(id)) {
                unknown.add("\"" + PlainText.excerpt(id) + "\"" + NearMiss.question(id, known));
            }
        }
        if (ids.isEmpty() || !unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    ids.isEmpty()
                            ? "no measure was named; give ids such as density,gini, or linear, or all"
                            : "there is no measure " + String.join(", nor ", unknown));
        }
        return new MeasureChoice("ids", ImmutableSet.copyOf(ids));
    }

    /**
     * {@return what that text chooses: {@code linear}, {@code all}, or ids with commas between them}
     *
     * @throws IllegalArgumentException when an id names no measure
     */
    public static MeasureChoice parse(String text) {
        return switch (text) {
            case "linear" -> LINEAR;
            case "all" -> ALL;
            default -> of(Stream.of(text.split(",", -1)).map(String::strip).toList());
        };
    }

    /** {@return whether results tell of that measure} */
    public boolean includes(Measure measure) {
        return switch (kind) {
            case "ids" -> ids.contains(measure.id());
            case "linear" -> measure.cost() == Measure.Cost.LINEAR;
            default -> true;
        };
    }

    /** {@return whether that measure, which is included, is skipped for what it costs of that network} */
    public boolean skips(Measure measure, MeasuredNetwork network) {
        return kind.isEmpty() && measure.cost() != Measure.Cost.LINEAR && network.size() > AFFORDABLE;
    }

    /** {@return the measures of members that were named by their ids} */
    public ImmutableSet<String> namedOfMembers() {
        return ids.stream().filter(id -> MemberMeasures.find(id).isPresent()).collect(ImmutableSet.toImmutableSet());
    }

    /** {@return the measures over time that were named by their ids} */
    public ImmutableSet<String> namedOverTime() {
        return ids.stream().filter(id -> TimeMeasures.find(id).isPresent()).collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MeasureChoice that && kind.equals(that.kind) && ids.equals(that.ids);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + ids.hashCode();
    }

    /** {@return as it is written, {@code density,betweenness}; the standard choice is {@code standard}} */
    @Override
    public String toString() {
        return switch (kind) {
            case "" -> "standard";
            case "ids" -> String.join(",", ids);
            default -> kind;
        };
    }
}
