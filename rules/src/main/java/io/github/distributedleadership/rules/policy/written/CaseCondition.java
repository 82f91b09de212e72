package io.github.distributedleadership.rules.policy.written;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.value.Numbers;
import io.github.distributedleadership.rules.holding.HoldingKind;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A condition of a rule of one's own, on one fact about a responsibility. It holds, does not hold, or is unknown, where the
 * fact is not on record.
 *
 * <pre>{@code
 * CaseCondition weighty = CaseCondition.from(CaseQuantity.SIGNIFICANCE, 0.8);
 * CaseCondition open = CaseCondition.ofKind(Kind.UNHELD, Kind.RETAINED);
 * }</pre>
 */
public sealed interface CaseCondition {
    /** {@return that the quantity is that much or more} */
    static CaseCondition from(CaseQuantity quantity, double least) {
        return new Within(quantity, OptionalDouble.of(least), OptionalDouble.empty());
    }

    /** {@return that the quantity is that much or less} */
    static CaseCondition to(CaseQuantity quantity, double most) {
        return new Within(quantity, OptionalDouble.empty(), OptionalDouble.of(most));
    }

    /** {@return that the quantity lies between the two, ends included} */
    static CaseCondition between(CaseQuantity quantity, double least, double most) {
        return new Within(quantity, OptionalDouble.of(least), OptionalDouble.of(most));
    }

    /** {@return that it is held in one of these ways} */
    static CaseCondition ofKind(HoldingKind... kinds) {
        return new OfKind(ImmutableSet.copyOf(kinds));
    }

    /** {@return that somebody has claimed it, or that nobody has} */
    static CaseCondition claimed(boolean isClaimed) {
        return new Claimed(isClaimed);
    }

    /** {@return the fields of the file on which it rests, in order} */
    ImmutableSortedSet<FieldId> restsOn();

    /** {@return the name of the fact: a rule has one condition on each at the most} */
    String fact();

    /**
     * That a quantity lies within limits, which belong to it.
     *
     * @param quantity of what
     * @param from the least; empty: there is no least
     * @param to the most; empty: there is no most
     */
    record Within(CaseQuantity quantity, OptionalDouble from, OptionalDouble to) implements CaseCondition {
        /** Refuses a range without limits, one in which nothing lies, and limits that are not finite. */
        public Within {
            if (from.isEmpty() && to.isEmpty()) {
                throw new IllegalArgumentException("a range must have a least or a most; give from, to or both");
            }
            if (!Double.isFinite(from.orElse(0)) || !Double.isFinite(to.orElse(0))) {
                throw new IllegalArgumentException("the ends of a range must be finite numbers");
            }
            double most = quantity == CaseQuantity.SIGNIFICANCE ? 1 : Double.POSITIVE_INFINITY;
            if (from.orElse(0) < 0 || to.orElse(0) < 0 || from.orElse(0) > most || to.orElse(0) > most) {
                throw new IllegalArgumentException("the ends of a range of " + word(quantity) + " must be "
                        + (most == 1 ? "from 0 to 1" : "0 or more"));
            }
            if (from.orElse(0) > to.orElse(Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("nothing lies in a range from " + Numbers.plain(from.getAsDouble())
                        + " to " + Numbers.plain(to.getAsDouble()) + "; give the smaller number to from");
            }
        }

        @Override
        public ImmutableSortedSet<FieldId> restsOn() {
            return quantity.restsOn();
        }

        @Override
        public String fact() {
            return word(quantity);
        }

        private static String word(CaseQuantity quantity) {
            return quantity.name().toLowerCase(Locale.ROOT);
        }

        /** Whether it is settled by so much, and stays so with more. */
        boolean isSettledFrom(double value) {
            return value > to.orElse(Double.POSITIVE_INFINITY)
                    || to.isEmpty() && value >= from.orElse(Double.NEGATIVE_INFINITY);
        }

        Within times(double factor) {
            return new Within(quantity, times(from, factor), times(to, factor));
        }

        private OptionalDouble times(OptionalDouble end, double factor) {
            double most = quantity == CaseQuantity.SIGNIFICANCE ? 1 : Double.MAX_VALUE;
            return end.isEmpty() ? end : OptionalDouble.of(Math.min(most, factor * end.getAsDouble()));
        }

        boolean holdsFor(double value) {
            return value >= from.orElse(Double.NEGATIVE_INFINITY) && value <= to.orElse(Double.POSITIVE_INFINITY);
        }
    }

    /**
     * That it is held in one of several ways. Where that cannot be told from what is on record, it is unknown.
     *
     * @param kinds the ways, at least one
     */
    record OfKind(ImmutableSet<HoldingKind> kinds) implements CaseCondition {
        /** Refuses no kind at all, and UNDETERMINED, which is not a way to hold something. */
        public OfKind {
            if (kinds.isEmpty()) {
                throw new IllegalArgumentException("there must be at least one kind");
            }
            if (kinds.contains(HoldingKind.UNDETERMINED)) {
                throw new IllegalArgumentException(
                        "undetermined is no way to hold something; where it cannot be told how it"
                                + " is held, the condition is unknown");
            }
            kinds = Sets.immutableEnumSet(kinds);
        }

        @Override
        public ImmutableSortedSet<FieldId> restsOn() {
            return ImmutableSortedSet.of(
                    FieldId.DECISIONS,
                    FieldId.HOLDINGS_ACCOUNTABLE,
                    FieldId.HOLDINGS_ASSIGNED_BY,
                    FieldId.HOLDINGS_HOLDERS,
                    FieldId.TEAMS_MEMBERS);
        }

        @Override
        public String fact() {
            return "kind";
        }
    }

    /**
     * That somebody has claimed it, or that nobody has. Unknown where no claim is on record and claims are not kept in full.
     *
     * @param isClaimed whether somebody must have
     */
    record Claimed(boolean isClaimed) implements CaseCondition {
        @Override
        public ImmutableSortedSet<FieldId> restsOn() {
            return ImmutableSortedSet.of(FieldId.CLAIMS);
        }

        @Override
        public String fact() {
            return "claimed";
        }
    }
}
