package io.github.distributedleadership.rules.condition.count;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.rules.indicator.ConditionParameters;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.indicator.Undetermined;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Counts the units of one indicator: each counts, does not count, or is not on record.
 *
 * <p>Units are whole numbers in ascending order of id; {@code naming} turns them into ids when somebody asks.
 */
public final class UnitCounter {

    private final Indicator indicator;
    private final ConditionParameters parameters;
    private final IntFunction<String> naming;
    private int[] counted = new int[16];
    private int[] outOf = new int[16];
    private int countedSize;
    private int outOfSize;
    private long nameless;
    private long unknown;
    private boolean isWeighted;
    private double weightCounted;
    private double weightAll;
    private final Set<FieldId> missing = EnumSet.noneOf(FieldId.class);
    private final Map<String, Double> beside = new TreeMap<>();

    public UnitCounter(Indicator indicator, ConditionParameters parameters, IntFunction<String> naming) {
        this.indicator = indicator;
        this.parameters = parameters;
        this.naming = naming;
    }

    /** A unit on record. */
    public void unit(int number, boolean counts) {
        outOf = grown(outOf, outOfSize);
        outOf[outOfSize++] = number;
        if (counts) {
            counted = grown(counted, countedSize);
            counted[countedSize++] = number;
        }
    }

    /** A responsibility on record, with its significance. */
    public void unit(int number, boolean counts, double weight) {
        unit(number, counts);
        isWeighted = true;
        weightAll += weight;
        weightCounted += counts ? weight : 0;
    }

    /**
     * A unit that counts by a row of a table, and does not count for want of one; in a table that is not complete a
     * missing row says nothing.
     */
    public void unit(int number, boolean hasRow, boolean isComplete, FieldId table) {
        if (hasRow || isComplete) {
            unit(number, hasRow);
        } else {
            unknown(table);
        }
    }

    /** Units that do not count, while it is not on record which they are. */
    public void others(long units) {
        nameless += units;
    }

    /** A unit that is not on record, because that field is missing. */
    public void unknown(FieldId field) {
        unknown++;
        missing.add(field);
    }

    /** Units that are not on record, because that field is missing. */
    public void unknown(FieldId field, long units) {
        if (units > 0) {
            unknown += units;
            missing.add(field);
        }
    }

    /** A number to stand beside the value. */
    public void beside(String name, double value) {
        beside.put(name, value);
    }

    public IndicatorResult result() {
        return result(reason());
    }

    /** The result of an indicator from feedback, trust or surveys by that many respondents: withheld where they are few. */
    public IndicatorResult resultOf(int respondents) {
        return respondents > 0 && respondents < parameters.minGroup()
                ? IndicatorResult.without(indicator, Undetermined.WITHHELD)
                : result();
    }

    private Optional<Undetermined> reason() {
        if (outOfSize + nameless == 0) {
            return Optional.of(unknown > 0 ? Undetermined.TOO_MUCH_UNKNOWN : Undetermined.NOTHING_TO_COUNT);
        }
        return unknown > parameters.maxUnknown() * (outOfSize + nameless + unknown)
                ? Optional.of(Undetermined.TOO_MUCH_UNKNOWN)
                : Optional.empty();
    }

    private IndicatorResult result(Optional<Undetermined> reason) {
        boolean nothing = reason.filter(Undetermined.NOTHING_TO_COUNT::equals).isPresent();
        return IndicatorResult.builder(indicator)
                .undetermined(reason)
                .units(countedSize, outOfSize + nameless, unknown)
                .weighted(
                        isWeighted && weightAll > 0
                                ? OptionalDouble.of(weightCounted / weightAll)
                                : OptionalDouble.empty())
                .of(Arrays.copyOf(counted, countedSize), Arrays.copyOf(outOf, outOfSize), naming)
                .missing(nothing ? indicator.fields() : missing)
                .beside(beside)
                .build();
    }

    private static int[] grown(int[] numbers, int size) {
        return size == numbers.length ? Arrays.copyOf(numbers, size * 2) : numbers;
    }
}
