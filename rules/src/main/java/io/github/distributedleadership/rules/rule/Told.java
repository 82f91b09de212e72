package io.github.distributedleadership.rules.rule;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import io.github.distributedleadership.core.description.FieldId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the record tells of a yes-or-no question: yes, no, or that it is unknown, and for want of which fields.
 *
 * <p>It is joined by the rules of Kleene (1938): a no settles {@link #and}, a yes settles {@link #or}, whatever is unknown of
 * the other.
 *
 * <pre>{@code
 * Told answers = Told.unknown(FieldId.HOLDINGS_ACCOUNTABLE);
 * answers.and(Told.NO);              // no
 * answers.or(Told.NO).missing();     // [holdings.accountable]
 * }</pre>
 *
 * <p>Immutable and thread-safe; equal when the answer and the fields are.
 */
public final class Told {
    /** It is so. */
    public static final Told YES = new Told(Answer.YES, ImmutableSortedSet.of());
    /** It is not so. */
    public static final Told NO = new Told(Answer.NO, ImmutableSortedSet.of());

    private static final Map<FieldId, Told> FOR_WANT_OF = Maps.toMap(
            Arrays.asList(FieldId.values()), field -> new Told(Answer.UNKNOWN, ImmutableSortedSet.of(field)));

    private enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    private final Answer answer;
    private final ImmutableSortedSet<FieldId> missing;

    private Told(Answer answer, ImmutableSortedSet<FieldId> missing) {
        this.answer = answer;
        this.missing = missing;
    }

    /** {@return yes or no} */
    public static Told of(boolean isSo) {
        return isSo ? YES : NO;
    }

    /** {@return that it is unknown, for want of that field} */
    public static Told unknown(FieldId missing) {
        return Objects.requireNonNull(FOR_WANT_OF.get(missing));
    }

    /** {@return whether it is so} */
    public boolean isYes() {
        return answer == Answer.YES;
    }

    /** {@return whether it is not so} */
    public boolean isNo() {
        return answer == Answer.NO;
    }

    /** {@return whether the record leaves it open} */
    public boolean isUnknown() {
        return answer == Answer.UNKNOWN;
    }

    /** {@return the fields for want of which it is unknown, in order; empty where it is known} */
    public ImmutableSortedSet<FieldId> missing() {
        return missing;
    }

    /** {@return whether both are so: one that is not so settles it} */
    public Told and(Told other) {
        if (isNo() || other.isNo()) {
            return NO;
        }
        return isYes() ? other : other.isYes() ? this : both(other);
    }

    /** {@return whether at least one is so: one that is so settles it} */
    public Told or(Told other) {
        if (isYes() || other.isYes()) {
            return YES;
        }
        return isNo() ? other : other.isNo() ? this : both(other);
    }

    /** {@return whether it is not so} */
    public Told not() {
        return isYes() ? NO : isNo() ? YES : this;
    }

    private Told both(Told other) {
        if (missing.containsAll(other.missing)) {
            return this;
        }
        return new Told(
                Answer.UNKNOWN,
                ImmutableSortedSet.<FieldId>naturalOrder()
                        .addAll(missing)
                        .addAll(other.missing)
                        .build());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Told that && answer == that.answer && missing.equals(that.missing);
    }

    @Override
    public int hashCode() {
        return Objects.hash(answer, missing);
    }

    /** {@return {@code yes}, {@code no}, or {@code unknown: holdings.accountable}} */
    @Override
    public String toString() {
        String word = answer.name().toLowerCase(Locale.ROOT);
        return isUnknown() ? word + ": " + Joiner.on(", ").join(missing) : word;
    }
}
