package io.github.distributedleadership.rules.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.measure.Interval;
import io.github.distributedleadership.rules.measure.Proportion;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

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
    private final boolean open;
    private final OptionalDouble weighted;
    private final int[] counted;
    private final int[] outOf;
    private final IntFunction<String> naming;
    private final ImmutableList<FieldId> missing;
    private final ImmutableSortedMap<String, Double> beside;
    private final boolean withheldIds;

    private IndicatorResult(Builder made) {
        indicator = made.indicator;
        undetermined = made.undetermined;
        numerator = made.numerator;
        denominator = made.denominator;
        unknown = made.unknown;
        open = made.open;
        weighted = made.weighted;
        counted = made.counted;
        outOf = made.outOf;
        naming = made.naming;
        missing = made.missing;
        beside = made.beside;
        withheldIds = made.withheldIds;
    }

    /** {@return a new result of that indicator, with nothing to count yet} */
    public static Builder builder(Indicator indicator) {
        return new Builder(indicator);
    }

    /** {@return a result without a value} */
    public static IndicatorResult without(Indicator indicator, Undetermined reason) {
        boolean isMissing = reason != Undetermined.WITHHELD && reason != Undetermined.NOT_COMPUTED;
        return builder(indicator)
                .undetermined(Optional.of(reason))
                .missing(isMissing ? indicator.fields() : ImmutableList.of())
                .build();
    }

    /** {@return the same, with those fields as missing} */
    public IndicatorResult withMissing(Iterable<FieldId> fields) {
        return new Builder(this).missing(fields).build();
    }

    /** {@return the same numbers, without the ids of the units and what is missing: each might be recognised by them} */
    public IndicatorResult withIdsWithheld() {
        Builder made = new Builder(this).of(new int[0], new int[0], naming).missing(ImmutableList.of());
        made.withheldIds = true;
        return made.build();
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

    /**
     * {@return whether rows that are not on record could add units without limit, so that it has no bounds, and a value is one
     * of what is recorded}
     */
    public boolean isOpen() {
        return open;
    }

    /** {@return what was judged before, and is taken as given; empty: it rests on the record alone} */
    public Optional<Given> given() {
        return indicator.given();
    }

    /**
     * {@return the value if no unknown unit counted, which whatever becomes known cannot fall below; empty: there are no units,
     * or it has no bounds}
     */
    public OptionalDouble low() {
        return bound(numerator);
    }

    /**
     * {@return the value if every unknown unit counted, which whatever becomes known cannot rise above; empty: there are no
     * units, or it has no bounds}
     */
    public OptionalDouble high() {
        return bound(numerator + unknown);
    }

    /**
     * {@return the 95 % Wilson interval of the fraction, as if the acts on record were independent draws; empty: undetermined,
     * or its units are no acts}
     */
    public Optional<Interval> interval() {
        return isDetermined() && indicator.isOfActs()
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
        double units = denominator + unknown;
        return units > 0 && !open && indicator.isBounded()
                ? OptionalDouble.of(counting / units)
                : OptionalDouble.empty();
    }

    @Override
    public String toString() {
        return indicator.id() + ": "
                + reason().orElseGet(() -> numerator + " of " + denominator + ", " + unknown + " unknown");
    }

    /** Makes a result. Not thread-safe. */
    public static final class Builder {
        private final Indicator indicator;
        private Optional<Undetermined> undetermined = Optional.empty();
        private double numerator;
        private double denominator;
        private long unknown;
        private boolean open;
        private OptionalDouble weighted = OptionalDouble.empty();
        private int[] counted = {};
        private int[] outOf = {};
        private IntFunction<String> naming = Integer::toString;
        private ImmutableList<FieldId> missing = ImmutableList.of();
        private ImmutableSortedMap<String, Double> beside = ImmutableSortedMap.of();
        private boolean withheldIds;

        private Builder(Indicator indicator) {
            this.indicator = indicator;
        }

        private Builder(IndicatorResult result) {
            indicator = result.indicator;
            undetermined = result.undetermined;
            numerator = result.numerator;
            denominator = result.denominator;
            unknown = result.unknown;
            open = result.open;
            weighted = result.weighted;
            counted = result.counted;
            outOf = result.outOf;
            naming = result.naming;
            missing = result.missing;
            beside = result.beside;
            withheldIds = result.withheldIds;
        }

        /** {@return this, without a value for that reason; empty: it has one} */
        public Builder undetermined(Optional<Undetermined> reason) {
            undetermined = reason;
            return this;
        }

        /** {@return this, with what counts, of what is on record, and of how many more units it is not known} */
        public Builder sums(double counting, double all, long unknownUnits) {
            numerator = counting;
            denominator = all;
            unknown = unknownUnits;
            return this;
        }

        /** {@return this, without bounds where that is so: rows that are not on record could add units without limit} */
        public Builder open(boolean isOpen) {
            open = isOpen;
            return this;
        }

        /** {@return this, with each responsibility weighted by its significance; empty: units are something else} */
        public Builder weighted(OptionalDouble fraction) {
            weighted = fraction;
            return this;
        }

        /** {@return this, with the numbers of the units that count and of those on record, and how to name them} */
        public Builder of(int[] countedUnits, int[] allUnits, IntFunction<String> name) {
            counted = countedUnits.clone();
            outOf = allUnits.clone();
            naming = name;
            return this;
        }

        /** {@return this, with the fields to record so that it could be determined, or with fewer unknowns} */
        public Builder missing(Iterable<FieldId> fields) {
            missing = ImmutableList.copyOf(fields);
            return this;
        }

        /** {@return this, with numbers beside it for comparison, by name} */
        public Builder beside(Map<String, Double> numbers) {
            beside = ImmutableSortedMap.copyOf(numbers);
            return this;
        }

        /** {@return the result} */
        public IndicatorResult build() {
            return new IndicatorResult(this);
        }
    }
}
