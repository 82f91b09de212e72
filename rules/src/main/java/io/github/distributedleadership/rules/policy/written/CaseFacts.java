package io.github.distributedleadership.rules.policy.written;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Span;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.policy.SharingCase;
import io.github.distributedleadership.rules.rule.Told;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;

/** The facts on which conditions are, told about one responsibility; or what is not on record, so that they cannot be. */
final class CaseFacts {
    private static final double HOURS = 24;
    private static final double SECONDS = 3600;

    private final SharingCase about;

    CaseFacts(SharingCase about) {
        this.about = about;
    }

    /** How much; or for want of which fields that is unknown; or how much at the least, for want of which fields more. */
    record Amount(OptionalDouble known, ImmutableSortedSet<FieldId> missing) {
        static Amount of(double value) {
            return new Amount(OptionalDouble.of(value), ImmutableSortedSet.of());
        }

        static Amount unknown(Iterable<FieldId> missing) {
            return new Amount(OptionalDouble.empty(), ImmutableSortedSet.copyOf(missing));
        }

        static Amount unknown(FieldId missing) {
            return unknown(ImmutableSortedSet.of(missing));
        }
    }

    Told told(CaseCondition condition) {
        if (condition instanceof CaseCondition.Within within) {
            return told(within, amount(within.quantity()));
        }
        if (condition instanceof CaseCondition.OfKind of) {
            return about.kind() == HoldingKind.UNDETERMINED
                    ? unknown(missingOfKind())
                    : Told.of(of.kinds().contains(about.kind()));
        }
        boolean wanted = ((CaseCondition.Claimed) condition).isClaimed();
        boolean isClaimed = !about.claims().isEmpty();
        return isClaimed || about.records(Table.CLAIMS) ? Told.of(isClaimed == wanted) : Told.unknown(FieldId.CLAIMS);
    }

    private static Told told(CaseCondition.Within within, Amount amount) {
        if (amount.known().isEmpty()) {
            return unknown(amount.missing());
        }
        double known = amount.known().getAsDouble();
        if (amount.missing().isEmpty() || within.isSettledFrom(known)) {
            return Told.of(within.holdsFor(known));
        }
        return unknown(amount.missing());
    }

    private static Told unknown(ImmutableSortedSet<FieldId> missing) {
        return missing.stream().map(Told::unknown).reduce(Told::and).orElseThrow();
    }

    Amount amount(CaseQuantity quantity) {
        return switch (quantity) {
            case SIGNIFICANCE ->
                about.responsibility()
                        .significance()
                        .map(weight -> Amount.of(weight.value()))
                        .orElse(Amount.unknown(FieldId.RESPONSIBILITIES_SIGNIFICANCE));
            case HOLDERS -> holders();
            case CANDIDATES -> candidates();
            case NEEDS -> needs();
            case URGENCY -> urgency();
        };
    }

    private Amount holders() {
        Optional<FieldId> unknown = about.unknownHolding();
        if (unknown.isPresent()) {
            return Amount.unknown(unknown.get());
        }
        return about.hasUnknownHolders() ? Amount.unknown(FieldId.TEAMS_MEMBERS) : Amount.of(about.holders().length);
    }

    private Amount candidates() {
        TreeSet<FieldId> missing = new TreeSet<>(about.candidates().missing());
        missing.addAll(about.unknownOfWho());
        // where it is not known who holds it, who decides it in fact comes into question only until that is
        return about.unknownHolding().isPresent()
                ? Amount.unknown(missing)
                : new Amount(
                        OptionalDouble.of(
                                about.candidates().size() + about.candidates().numbersLeftOut().length),
                        ImmutableSortedSet.copyOf(missing));
    }

    private Amount needs() {
        Recorded<ImmutableSortedMap<Skill, Fraction>> needs =
                about.responsibility().needs();
        if (needs.isUnknown()) {
            return Amount.unknown(FieldId.RESPONSIBILITIES_NEEDS);
        }
        return Amount.of((double) needs.orElse(ImmutableSortedMap.of()).values().stream()
                .filter(level -> level.value() > 0)
                .count());
    }

    private Amount urgency() {
        Recorded<Span> urgency = about.responsibility().urgency();
        if (urgency.isUnknown()) {
            return Amount.unknown(FieldId.RESPONSIBILITIES_URGENCY);
        }
        return Amount.of(urgency.value().map(CaseFacts::hours).orElse(Double.POSITIVE_INFINITY));
    }

    private static double hours(Span span) {
        Period days = span.days();
        double whole = 365.0 * days.getYears() + 30.0 * days.getMonths() + days.getDays();
        return HOURS * whole + span.time().toSeconds() / SECONDS;
    }

    private ImmutableSortedSet<FieldId> missingOfKind() {
        return about.unknownHolding().map(ImmutableSortedSet::of).orElse(ImmutableSortedSet.of(FieldId.TEAMS_MEMBERS));
    }
}
