package io.github.distributedleadership.core.organization;

import io.github.distributedleadership.core.leadership.Answer;
import io.github.distributedleadership.core.leadership.Claim;
import io.github.distributedleadership.core.practice.Allocation;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.Feedback;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.Practice;
import io.github.distributedleadership.core.practice.Reflection;
import io.github.distributedleadership.core.practice.Survey;
import io.github.distributedleadership.core.practice.Trust;
import io.github.distributedleadership.core.value.Moment;
import java.util.stream.Stream;

/** When things were done; coaching has a term and no one date. */
final class Acts {
    private Acts() {}

    /** {@return the date of every act, one for each} */
    static Stream<Moment> at(Practice practice) {
        return Stream.of(
                        practice.decisions().stream().map(Decision::at),
                        practice.initiatives().stream().map(Initiative::at),
                        practice.feedback().stream().map(Feedback::at),
                        practice.reflections().stream().map(Reflection::at),
                        practice.trust().stream().map(Trust::at),
                        practice.claims().stream().map(Claim::at),
                        practice.answers().stream().map(Answer::at),
                        practice.allocations().stream().map(Allocation::at),
                        practice.surveys().stream().map(Survey::at))
                .flatMap(dates -> dates);
    }

    /** {@return these dates, and those on which a decision was raised} */
    static Stream<Moment> atOrRaised(Practice practice) {
        return Stream.concat(at(practice), practice.decisions().stream().flatMap(d -> d.raisedAt().stream()));
    }
}
