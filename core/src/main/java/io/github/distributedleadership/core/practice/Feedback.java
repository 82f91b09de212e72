package io.github.distributedleadership.core.practice;

import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Numbers;
import io.github.distributedleadership.core.value.Scale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * That somebody told a member, a team, or those who see to a responsibility, how they see them.
 *
 * <p>The giver is a member, or anonymous with the perspective taken; exactly one of the two is given. Feedback of aspect
 * {@link Aspect#LEADERSHIP} on members makes the network of whom people look to.
 *
 * <p>Immutable and thread-safe; ordered by moment, giver, subject and aspect.
 */
@Value.Immutable
public sealed interface Feedback extends Comparable<Feedback>, Extensible permits ImmutableFeedback {
    /** {@return a new builder; giver or perspective, subject, aspect and moment are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return who gave it; empty: anonymous} */
    Optional<MemberId> giver();

    /** {@return from where an anonymous giver looks; empty: the giver is named} */
    Optional<Perspective> anonymous();

    /** {@return whom or what it is about} */
    Subject subject();

    /** {@return in which respect} */
    Aspect aspect();

    /** {@return the answer, on the {@link #scale()}; empty: none was given, in words only} */
    OptionalDouble rating();

    /** {@return the scale of the rating; 1 to 5 where nothing is said} */
    @Value.Default
    default Scale scale() {
        return Scale.ONE_TO_FIVE;
    }

    /** {@return when} */
    Moment at();

    /** {@return what was said, in free words; empty: not recorded} It may identify people: it is never printed unasked. */
    Optional<String> comment();

    @Override
    @Value.NaturalOrder
    ImmutableSortedMap<String, String> extensions();

    /** {@return where the rating lies on its scale, from 0 to 1; empty: there is no rating} */
    default Optional<Fraction> position() {
        return rating().isPresent() ? Optional.of(scale().position(rating().getAsDouble())) : Optional.empty();
    }

    @Override
    default int compareTo(Feedback other) {
        return Canonical.FEEDBACK.compare(this, other);
    }

    /** Refuses feedback with both a giver and a perspective, or with neither. */
    @Value.Check
    default void isFromSomebody() {
        if (giver().isPresent() == anonymous().isPresent()) {
            throw new IllegalArgumentException(
                    "feedback must have either a giver or, where it is anonymous, a perspective" + " but has "
                            + (giver().isPresent() ? "both" : "neither"));
        }
    }

    /** Refuses a rating outside its scale, NaN included. */
    @Value.Check
    default void ratingIsOnItsScale() {
        if (rating().isPresent() && !scale().contains(rating().getAsDouble())) {
            throw new IllegalArgumentException("a rating must lie on its scale from " + scale() + " but was "
                    + Numbers.plain(rating().getAsDouble()));
        }
    }

    /** Reads -0.0 as 0.0, so that equal ratings are equal. */
    @Value.Check
    default Feedback withoutMinusZero() {
        return Numbers.isMinusZero(rating().orElse(0))
                ? builder().from(this).rating(0).build()
                : this;
    }

    /** Builds a {@link Feedback}. */
    final class Builder extends ImmutableFeedback.Builder {
        Builder() {}
    }
}
