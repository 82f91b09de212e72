package io.github.distributedleadership.rules.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.measure.Interval;
import io.github.distributedleadership.rules.measure.Proportion;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * The value of an indicator, or why there is none.
 *
 * <p>Written by hand instead of generated, since there may be millions of units: their ids are made when asked for.
 * Immutable and thread-safe.
 */
public final class IndicatorResult {
    private final Indicator indicator;
    private final Optional<Undetermined> undetermined;
    private final double numerator;
    private final double denominator;
    private final long unknown;
    /** How much the unknown units would add: one each, or in an indicator of amounts their amounts. */
    private final double unknownAmount;

    private final boolean countsUnits;
    private final OptionalDouble weighted;
    private final int[] counted;
    private final int[] outOf;
    private final IntFunction<String> naming;
    private final ImmutableList<FieldId> missing;
    private final ImmutableSortedMap<String, Double> beside;
    private final boolean withheldIds;

    private IndicatorResult(
            Indicator indicator,
            Optional<Undetermined> undetermined,
            double numerator,
            double denominator,
            long unknown,
            double unknownAmount,
            boolean countsUnits,
            OptionalDouble weighted,
            int[] counted,
            int[] outOf,
            IntFunction<String> naming,
            ImmutableList<FieldId> missing,
            ImmutableSortedMap<String, Double> beside,
            boolean withheldIds) {
        this.indicator = indicator;
        this.undetermined = undetermined;
        this.numerator = numerator;
        this.denominator = denominator;
        this.unknown = unknown;
        this.unknownAmount = unknownAmount;
        this.countsUnits = countsUnits;
        this.weighted = weighted;
        this.counted = counted;
        this.outOf = outOf;
        this.naming = naming;
        this.missing = missing;
        this.beside = beside;
        this.withheldIds = withheldIds;
    }

    /** The result of counting units, each of which counts as one. */
    public static IndicatorResult ofUnits(
            Indicator indicator,
            Optional<Undetermined> undetermined,
            double numerator,
            double denominator,
            long unknown,
            OptionalDouble weighted,
            int[] counted,
            int[] outOf,
            IntFunction<String> naming,
            ImmutableList<FieldId> missing,
            ImmutableSortedMap<String, Double> beside) {
        return new IndicatorResult(
                indicator,
                undetermined,
                numerator,
                denominator,
                unknown,
                unknown,
                true,
                weighted,
                counted,
                outOf,
                naming,
                missing,
                beside,
                false);
    }

    /** The result of adding up amounts; the units say where they come from. */
    public static IndicatorResult ofAmounts(
            Indicator indicator,
            Optional<Undetermined> undetermined,
            double numerator,
            double denominator,
            long unknown,
            double unknownAmount,
            int[] counted,
            int[] outOf,
            IntFunction<String> naming,
            ImmutableList<FieldId> missing,
            ImmutableSortedMap<String, Double> beside) {
        return new IndicatorResult(
                indicator,
                undetermined,
                numerator,
                denominator,
                unknown,
                unknownAmount,
                false,
                OptionalDouble.empty(),
                counted,
                outOf,
                naming,
                missing,
                beside,
                false);
    }

    /** A result without a value. */
    public static IndicatorResult without(Indicator indicator, Undetermined reason) {
        return ofUnits(
                indicator,
                Optional.of(reason),
                0,
                0,
                0,
                OptionalDouble.empty(),
                new int[0],
                new int[0],
                Integer::toString,
                reason == Undetermined.WITHHELD || reason == Undetermined.NOT_COMPUTED
                        ? ImmutableList.of()
                        : indicator.fields(),
                ImmutableSortedMap.of());
    }

    /** The same, where a list that it needs was not kept, with those fields not named as missing that are on record. */
    public IndicatorResult withoutMissing(Predicate<FieldId> isRecorded) {
        ImmutableList<FieldId> absent =
                missing.stream().filter(isRecorded.negate()).collect(ImmutableList.toImmutableList());
        return !isNotRecorded() || absent.isEmpty() || absent.size() == missing.size()
                ? this
                : new IndicatorResult(
                        indicator,
                        undetermined,
                        numerator,
                        denominator,
                        unknown,
                        unknownAmount,
                        countsUnits,
                        weighted,
                        counted,
                        outOf,
                        naming,
                        absent,
                        beside,
                        withheldIds);
    }

    /** The same numbers, without the ids of the units and without what is missing: each might be recognised by them. */
    public IndicatorResult withIdsWithheld() {
        return new IndicatorResult(
                indicator,
                undetermined,
                numerator,
                denominator,
                unknown,
                unknownAmount,
                countsUnits,
                weighted,
                new int[0],
                new int[0],
                naming,
                ImmutableList.of(),
                beside,
                true);
    }

    /** {@return which indicator} */
    public Indicator indicator() {
        return indicator;
    }

    /** {@return whether it has a value} */
    public boolean isDetermined() {
        return undetermined.isEmpty();
    }

    /** {@return why it is undetermined; empty: it is determined} */
    public Optional<Undetermined> undetermined() {
        return undetermined;
    }

    /** {@return why it is undetermined, in words: {@code not computed}, {@code withheld}, …; empty: it is determined} */
    public Optional<String> reason() {
        return undetermined.map(Undetermined::toString);
    }

    /** {@return whether it is undetermined since this version does not compute it} */
    public boolean isNotComputed() {
        return has(Undetermined.NOT_COMPUTED);
    }

    /** {@return whether it is undetermined since few people answered, and each might be recognised} */
    public boolean isWithheld() {
        return has(Undetermined.WITHHELD);
    }

    /**
     * {@return whether the ids of its units are withheld: always if the result is, and where they would tell who gave
     * anonymous feedback} Then {@link #counted()}, {@link #outOf()} and {@link #missing()} are empty.
     */
    public boolean hasWithheldIds() {
        return withheldIds || isWithheld();
    }

    /** {@return whether it is undetermined since there is nothing to count, although it is recorded} */
    public boolean hasNothingToCount() {
        return has(Undetermined.NOTHING_TO_COUNT);
    }

    /** {@return whether it is undetermined since a table that it needs is not recorded} */
    public boolean isNotRecorded() {
        return has(Undetermined.NOT_RECORDED);
    }

    /** {@return whether it is undetermined since nothing is dated} */
    public boolean hasNoDate() {
        return has(Undetermined.NO_DATE);
    }

    /** {@return whether it is undetermined since the answers within each team of a survey lie too far apart} */
    public boolean hasNoAgreement() {
        return has(Undetermined.NO_AGREEMENT);
    }

    /** {@return whether it is undetermined since too small a share of each team answered a survey} */
    public boolean hasLowRate() {
        return has(Undetermined.LOW_RESPONSE_RATE);
    }

    /** {@return whether it is undetermined since too few of each team answered a survey} */
    public boolean hasTooFewResponses() {
        return has(Undetermined.TOO_FEW_RESPONSES);
    }

    /** {@return the fraction; empty: undetermined} */
    public OptionalDouble value() {
        return isDetermined() ? OptionalDouble.of(numerator / denominator) : OptionalDouble.empty();
    }

    /** {@return how many units count, or what they amount to; 0 where it is withheld or not computed} */
    public double numerator() {
        return numerator;
    }

    /** {@return out of how many whose answer is on record; 0 where it is withheld or not computed} */
    public double denominator() {
        return denominator;
    }

    /** {@return of how many more units the answer is not on record} */
    public long unknown() {
        return unknown;
    }

    /** {@return the value if no unknown unit counted; empty where there are no units} */
    public OptionalDouble low() {
        return bound(numerator);
    }

    /** {@return the value if every unknown unit counted; empty where there are no units} */
    public OptionalDouble high() {
        return bound(numerator + unknownAmount);
    }

    /** {@return the 95 % Wilson interval of the fraction; empty: undetermined, or no count of units} */
    public Optional<Interval> interval() {
        return isDetermined() && countsUnits
                ? Proportion.of((long) numerator, (long) denominator).wilson()
                : Optional.empty();
    }

    /** {@return the value with each responsibility weighted by its significance; empty where units are something else} */
    public OptionalDouble weighted() {
        return isDetermined() ? weighted : OptionalDouble.empty();
    }

    /** {@return the ids of the units that count, in their order} */
    public ImmutableList<String> counted() {
        return Arrays.stream(counted).mapToObj(naming).collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the ids of the units whose answer is on record, in their order} Where it is on record how many do not count,
     * but not which, as with anonymous feedback, there are fewer than the {@link #denominator()} says.
     */
    public ImmutableList<String> outOf() {
        return Arrays.stream(outOf).mapToObj(naming).collect(ImmutableList.toImmutableList());
    }

    /** {@return how many units count: the length of {@link #counted()}, without making it} */
    public int countedSize() {
        return counted.length;
    }

    /** {@return how many units are on record: the length of {@link #outOf()}, without making it} */
    public int outOfSize() {
        return outOf.length;
    }

    /** {@return at most that many ids of the units that count, the first in their order} */
    public ImmutableList<String> counted(int limit) {
        return Arrays.stream(counted).limit(limit).mapToObj(naming).collect(ImmutableList.toImmutableList());
    }

    /** {@return at most that many ids of the units on record, the first in their order} */
    public ImmutableList<String> outOf(int limit) {
        return Arrays.stream(outOf).limit(limit).mapToObj(naming).collect(ImmutableList.toImmutableList());
    }

    /** {@return the fields to record so that it could be determined, or with fewer unknowns; empty: nothing is missing} */
    public ImmutableList<FieldId> missing() {
        return missing;
    }

    /** {@return what stands beside it for comparison, by name} */
    public ImmutableSortedMap<String, Double> beside() {
        return beside;
    }

    /** {@return the result as a sentence with its facts} */
    public Finding finding() {
        return IndicatorFinding.of(this);
    }

    private boolean has(Undetermined why) {
        return undetermined.filter(why::equals).isPresent();
    }

    private OptionalDouble bound(double counting) {
        double units = denominator + unknownAmount;
        return units > 0 ? OptionalDouble.of(counting / units) : OptionalDouble.empty();
    }

    @Override
    public String toString() {
        return indicator.id() + ": "
                + reason().orElseGet(() -> numerator + " of " + denominator + ", " + unknown + " unknown");
    }
}
