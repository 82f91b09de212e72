package io.github.distributedleadership.rules.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.explain.Finding;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a policy says about one responsibility.
 *
 * <p>Its reasons, its suggestion and its preconditions are made when asked for, and made again equal, so that a verdict
 * about each of a million responsibilities costs no more than it has to. The first reason is the one that decided.
 * Immutable and thread-safe; equal when all parts are equal.
 */
public final class SharingVerdict {
    private final SharingCase about;
    private final String policy;
    private final Verdict verdict;
    private final double margin;
    private final @Nullable MarginBand band;
    private final ImmutableSortedSet<FieldId> missing;
    private final ReasonSource reasons;
    private final @Nullable Supplier<Suggestion> suggestion;
    private final String suggestedBy;
    private final ImmutableList<SharingVerdict> parts;

    private SharingVerdict(
            SharingCase about,
            String policy,
            Verdict verdict,
            double margin,
            @Nullable MarginBand band,
            ImmutableSortedSet<FieldId> missing,
            ReasonSource reasons,
            @Nullable Supplier<Suggestion> suggestion,
            String suggestedBy,
            ImmutableList<SharingVerdict> parts) {
        this.about = about;
        this.policy = policy;
        this.verdict = verdict;
        this.margin = margin;
        this.band = band;
        this.missing = missing;
        this.reasons = reasons;
        this.suggestion = suggestion;
        this.suggestedBy = suggestedBy;
        this.parts = parts;
    }

    /** {@return a verdict of that policy, without margin and suggestion, for these reasons} */
    public static SharingVerdict of(
            SharingCase about, SharingPolicy policy, Verdict verdict, Supplier<List<Finding>> reasons) {
        return of(about, policy, verdict, ReasonSource.of(reasons));
    }

    /** {@return the same, for reasons of which some tell of people, and are made only where they are to be shown} */
    public static SharingVerdict of(SharingCase about, SharingPolicy policy, Verdict verdict, ReasonSource reasons) {
        return new SharingVerdict(
                about,
                policy.id(),
                verdict,
                Double.NaN,
                null,
                ImmutableSortedSet.of(),
                reasons,
                null,
                policy.id(),
                ImmutableList.of());
    }

    /**
     * {@return an undetermined verdict of that policy, for want of these fields}
     *
     * @param missing fields, such as {@link FieldId#RESPONSIBILITIES_NEEDS}; at least one, unless data could not help
     */
    public static SharingVerdict undetermined(
            SharingCase about, SharingPolicy policy, Iterable<FieldId> missing, Supplier<List<Finding>> reasons) {
        return new SharingVerdict(
                about,
                policy.id(),
                Verdict.UNDETERMINED,
                Double.NaN,
                null,
                ImmutableSortedSet.copyOf(missing),
                ReasonSource.of(reasons),
                null,
                policy.id(),
                ImmutableList.of());
    }

    /** The same, by that margin; NaN: without one. */
    SharingVerdict by(double difference) {
        return by(difference, null);
    }

    private SharingVerdict by(double difference, @Nullable MarginBand told) {
        return new SharingVerdict(
                about, policy, verdict, difference, told, missing, reasons, suggestion, suggestedBy, parts);
    }

    /**
     * {@return the same, with a margin: by how much the better side is better, in the unit of the policy}
     *
     * @throws IllegalArgumentException when it is negative or not finite
     */
    public SharingVerdict withMargin(double difference) {
        return by(checked(difference));
    }

    /**
     * {@return the same, with a margin that rests on how able people are, and is told as a {@link #band()} where they are not
     * shown}
     *
     * @param costPerHolder what one further holder costs, in the same unit
     * @throws IllegalArgumentException when the margin is negative or not finite
     */
    public SharingVerdict byCompetence(double difference, double costPerHolder) {
        return by(checked(difference), MarginBand.of(difference, costPerHolder));
    }

    private static double checked(double difference) {
        if (!(difference >= 0 && Double.isFinite(difference))) {
            throw new IllegalArgumentException("a margin must be a number of at least 0 but was " + difference);
        }
        return difference;
    }

    /** {@return the same, with that suggestion, which is made when asked for} */
    public SharingVerdict suggesting(Supplier<Suggestion> who) {
        return new SharingVerdict(about, policy, verdict, margin, band, missing, reasons, who, policy, parts);
    }

    /** The same as a verdict of another policy, which came to it by asking these. */
    SharingVerdict asOf(String other, Verdict combined, List<SharingVerdict> asked, ReasonSource why) {
        return new SharingVerdict(
                about,
                other,
                combined,
                combined == verdict || combined.agreesWith(verdict) ? margin : Double.NaN,
                combined == verdict || combined.agreesWith(verdict) ? band : null,
                combined == Verdict.UNDETERMINED
                        ? asked.stream()
                                .flatMap(v -> v.missing.stream())
                                .collect(ImmutableSortedSet.toImmutableSortedSet(java.util.Comparator.naturalOrder()))
                        : ImmutableSortedSet.of(),
                why,
                combined.agreesWith(verdict) ? suggestion : null,
                suggestedBy,
                ImmutableList.copyOf(asked));
    }

    /** {@return about which responsibility} */
    public ResponsibilityId responsibility() {
        return about.id();
    }

    /** {@return the id of the policy that says it} */
    public String policy() {
        return policy;
    }

    /** {@return what it says} */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * {@return by how much the better side is better, in the unit of the policy, 0 or more; empty where it has none} Where
     * there is a {@link #band()}, it tells how able people are.
     */
    public OptionalDouble margin() {
        return Double.isNaN(margin) ? OptionalDouble.empty() : OptionalDouble.of(margin);
    }

    /**
     * {@return the margin as it may be told without people; empty where the policy does not weigh how able they are, or has no
     * margin}
     */
    public Optional<MarginBand> band() {
        return Optional.ofNullable(band);
    }

    /** {@return the fields for want of which it is undetermined, in order} */
    public ImmutableSortedSet<FieldId> missing() {
        return missing;
    }

    /** {@return who should hold it and how, where the verdict speaks for one side and candidates are known} */
    public Optional<Suggestion> suggestion() {
        return Optional.ofNullable(suggestion).map(Supplier::get);
    }

    /**
     * {@return the id of the policy by whose rule that is suggested, which may be one of those that this one asked; empty where
     * nothing is suggested}
     */
    public Optional<String> suggestedBy() {
        return suggestion == null ? Optional.empty() : Optional.of(suggestedBy);
    }

    /**
     * {@return what would have to be put right before the suggestion can work, and is not, or is not on record; empty where
     * nothing is suggested}
     */
    public ImmutableList<Finding> preconditions() {
        return suggestion().map(who -> Preconditions.of(about, policy, who)).orElse(ImmutableList.of());
    }

    /** {@return the reasons with their facts, the one that decided first} */
    public ImmutableList<Finding> reasons() {
        return reasons(true);
    }

    /** {@return the reasons that may be shown, the one that decided first: without people, those that tell no fact about one} */
    public ImmutableList<Finding> reasons(Detail detail) {
        return reasons(detail.showsPeople());
    }

    ImmutableList<Finding> reasons(boolean withPeople) {
        return ImmutableList.copyOf(made(withPeople));
    }

    /** The same, for those who put them into another list. */
    List<Finding> made(boolean withPeople) {
        return reasons.reasons(withPeople);
    }

    /** {@return the verdicts of the policies that were asked, in their order; empty for a policy that asked none} */
    public ImmutableList<SharingVerdict> parts() {
        return parts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SharingVerdict that
                && responsibility().equals(that.responsibility())
                && policy.equals(that.policy)
                && verdict == that.verdict
                && Double.compare(margin, that.margin) == 0
                && band == that.band
                && missing.equals(that.missing)
                && suggestion().equals(that.suggestion())
                && suggestedBy().equals(that.suggestedBy())
                && reasons().equals(that.reasons())
                && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(responsibility(), policy, verdict.name(), margin, missing, parts);
    }

    /** {@return such as {@code reading-scheme: SHARE by standard}} */
    @Override
    public String toString() {
        return responsibility() + ": " + verdict + " by " + policy;
    }
}
