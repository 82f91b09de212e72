package io.github.distributedleadership.core.practice;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.Numbers;
import io.github.distributedleadership.core.value.PlainText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One person's answers to a survey.
 *
 * <p>Immutable and thread-safe; ordered by survey, team, respondent and answers.
 */
@Value.Immutable
public sealed interface Response extends Comparable<Response>, Extensible permits ImmutableResponse {
    /** {@return a new builder; the survey is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return to which survey} */
    SurveyId survey();

    /** {@return for which team; empty: not recorded} */
    Optional<TeamId> team();

    /** {@return a member's id or a code that only tells answers apart; empty: anonymous} */
    Optional<String> respondent();

    /** {@return item to answer, on the survey's scale; an item that is missing was not answered} */
    @Value.NaturalOrder
    ImmutableSortedMap<ItemId, Double> values();

    @Override
    @Value.NaturalOrder
    ImmutableSortedMap<String, String> extensions();

    @Override
    default int compareTo(Response other) {
        return Canonical.RESPONSES.compare(this, other);
    }

    /** Refuses an answer that is no number. */
    @Value.Check
    default void answersAreNumbers() {
        values().forEach((item, value) -> {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(
                        "the answer to item \"" + item + "\" must be a number but was " + Numbers.plain(value));
            }
        });
    }

    /** Brings the respondent to normal form C, as ids are, and reads -0.0 as 0.0. */
    @Value.Check
    default Response normalized() {
        Optional<String> code = respondent().map(text -> PlainText.word(text, "a respondent"));
        return code.equals(respondent()) && values().values().stream().noneMatch(Numbers::isMinusZero)
                ? this
                : builder()
                        .from(this)
                        .respondent(code)
                        .values(Maps.transformValues(values(), value -> value + 0.0))
                        .build();
    }

    /** Builds a {@link Response}. */
    final class Builder extends ImmutableResponse.Builder {
        Builder() {}
    }
}
