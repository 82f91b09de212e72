package io.github.distributedleadership.core.practice;

import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.value.Extensible;
import java.util.Comparator;
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
        return Comparator.comparing((Response r) -> r.survey())
                .thenComparing(r -> r.team().map(TeamId::value).orElse(""))
                .thenComparing(r -> r.respondent().orElse(""))
                .thenComparing(Response::toString)
                .compare(this, other);
    }

    /** Builds a {@link Response}. */
    final class Builder extends ImmutableResponse.Builder {
        Builder() {}
    }
}
