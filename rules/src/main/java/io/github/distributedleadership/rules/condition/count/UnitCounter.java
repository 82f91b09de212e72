package io.github.distributedleadership.rules.condition.count;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.rules.indicator.ConditionParameters;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.indicator.Undetermined;
import io.github.distributedleadership.rules.rule.Told;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Counts the units of one indicator by two questions about each: is it one, and does it count?
 *
 * <p>Where both are known it is on record; where it may be one and either is not, it is an unknown unit. Units are whole
 * numbers in ascending order of id; {@code naming} turns them into ids when somebody asks.
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
    private boolean open;
    private boolean isWeightUnknown;
    private double weightCounted;
    private double weightAll;
    private int respondents;
    private final Set<FieldId> missing = EnumSet.noneOf(FieldId.class);
    private final Map<String, Double> beside = new TreeMap<>();

    /** Counts that indicator; open: rows that may be units are missing. */
    public UnitCounter(Indicator indicator, ConditionParameters parameters, boolean open, IntFunction<String> naming) {
        this.indicator = indicator;
        this.parameters = parameters;
        this.open = open;
        this.naming = naming;
    }

    /** What may be a unit. */
    public void ask(int number, Told isOne, Told counts) {
        if (isOne.isYes() && !counts.isUnknown()) {
            unit(number, counts.isYes());
        } else if (!isOne.isNo()) {
            unknown++;
            missing.addAll(isOne.missing());
            missing.addAll(counts.missing());
        }
    }

    /** A responsibility that may be a unit, with its significance; weighed only where that of every unit is on record. */
    public void ask(int number, Told isOne, Told counts, Optional<Fraction> weight) {
        ask(number, isOne, counts);
        if (isOne.isYes() && !counts.isUnknown()) {
            isWeightUnknown |= weight.isEmpty();
            double known = weight.orElse(Fraction.ZERO).value();
            weightAll += known;
            weightCounted += counts.isYes() ? known : 0;
        }
    }

    private void unit(int number, boolean counts) {
        outOf = grown(outOf, outOfSize);
        outOf[outOfSize++] = number;
        if (counts) {
            counted = grown(counted, countedSize);
            counted[countedSize++] = number;
        }
    }

    /** Units that do not count, while it is not on record which they are. */
    public void others(long units) {
        nameless += units;
    }

    /** So many units that are not on record, because that field is missing. */
    public void unknown(FieldId field, long units) {
        if (units > 0) {
            unknown += units;
            missing.add(field);
        }
    }

    /** Units that are not on record, and nobody knows how many, because that list is missing: the bounds are open. */
    public void open(FieldId field) {
        unknown(field, 1);
        open = true;
    }

    /** A number to stand beside the value. */
    public void beside(String name, double value) {
        beside.put(name, value);
    }

    /** So many people said what it rests on; where they are fewer than the smallest group, it is withheld. */
    public void saidBy(int people) {
        respondents = people;
    }

    /** What was counted. */
    public IndicatorResult result() {
        if (respondents > 0 && respondents < parameters.minGroup()) {
            return IndicatorResult.without(indicator, Undetermined.WITHHELD);
        }
        Optional<Undetermined> reason = reason();
        boolean nothing = reason.filter(Undetermined.NOTHING_TO_COUNT::equals).isPresent();
        return IndicatorResult.builder(indicator)
                .undetermined(reason)
                .sums(countedSize, (double) (outOfSize + nameless), unknown)
                .open(open)
                .weighted(
                        !isWeightUnknown && weightAll > 0
                                ? OptionalDouble.of(weightCounted / weightAll)
                                : OptionalDouble.empty())
                .of(Arrays.copyOf(counted, countedSize), Arrays.copyOf(outOf, outOfSize), naming)
                .missing(nothing ? indicator.fields() : missing)
                .beside(beside)
                .build();
    }

    private Optional<Undetermined> reason() {
        if (outOfSize + nameless == 0) {
            return Optional.of(unknown > 0 ? Undetermined.TOO_MUCH_UNKNOWN : Undetermined.NOTHING_TO_COUNT);
        }
        return unknown > parameters.maxUnknown() * (outOfSize + nameless + unknown)
                ? Optional.of(Undetermined.TOO_MUCH_UNKNOWN)
                : Optional.empty();
    }

    private static int[] grown(int[] numbers, int size) {
        return size == numbers.length ? Arrays.copyOf(numbers, size * 2) : numbers;
    }
}
