package io.github.distributedleadership.core.practice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Scale;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * That people were asked the same questions on some day.
 *
 * <p>Only the structure is kept: published instruments' wording belongs to their authors. Immutable and thread-safe;
 * ordered by moment and id.
 */
@Value.Immutable
public sealed interface Survey extends Comparable<Survey>, Extensible permits ImmutableSurvey {
    /** {@return a new builder; id, at least one item, scale and moment are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id, one per survey} */
    SurveyId id();

    /** {@return its questions, in the order asked, at least one} */
    ImmutableList<SurveyItem> items();

    /** {@return the scale of all answers} */
    Scale scale();

    /** {@return when it was held} */
    Moment at();

    /** {@return how many were asked; empty: not recorded, and the response rate is unknown} */
    OptionalInt invited();

    @Override
    @Value.NaturalOrder
    ImmutableSortedMap<String, String> extensions();

    @Override
    default int compareTo(Survey other) {
        return Canonical.SURVEYS.compare(this, other);
    }

    /** Refuses a survey without items or with two of the same id. */
    @Value.Check
    default void itemsAreDistinct() {
        if (items().isEmpty()) {
            throw new IllegalArgumentException("survey \"" + id() + "\" must have at least one item but has none");
        }
        Set<ItemId> seen = new HashSet<>();
        for (SurveyItem item : items()) {
            if (!seen.add(item.id())) {
                throw new IllegalArgumentException(
                        "survey \"" + id() + "\" must not have two items \"" + item.id() + "\"");
            }
        }
    }

    /** Refuses a negative number of invited. */
    @Value.Check
    default void invitedIsACount() {
        if (invited().orElse(0) < 0) {
            throw new IllegalArgumentException(
                    "the number invited must be at least 0 but was " + invited().getAsInt());
        }
    }

    /** Builds a {@link Survey}. */
    final class Builder extends ImmutableSurvey.Builder {
        Builder() {}
    }
}
