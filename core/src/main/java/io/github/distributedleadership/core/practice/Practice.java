package io.github.distributedleadership.core.practice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import io.github.distributedleadership.core.leadership.Answer;
import io.github.distributedleadership.core.leadership.Claim;
import io.github.distributedleadership.core.value.Moment;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The record of practice: dated acts, as against what stands on paper.
 *
 * <p>These are lists, not sets: two equal records are two events. Each list is in canonical order, by day and then by the
 * other fields, whatever the order in which it was given; a record without an id is named by its place there. An empty
 * list says nothing yet about whether such acts were recorded: that is known by the organisation.
 *
 * <p>Immutable and thread-safe; equal when all lists are equal.
 */
@Value.Immutable
public sealed interface Practice permits ImmutablePractice {
    /** The practice without any record. */
    Practice EMPTY = builder().build();

    /** {@return a new builder; nothing is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return what was decided, in canonical order} */
    ImmutableList<Decision> decisions();

    /** {@return what was proposed or begun, in canonical order} */
    ImmutableList<Initiative> initiatives();

    /** {@return what people told each other, in canonical order} */
    ImmutableList<Feedback> feedback();

    /** {@return when people paused to learn, in canonical order} */
    ImmutableList<Reflection> reflections();

    /** {@return who coached whom, in canonical order} */
    ImmutableList<Coaching> coaching();

    /** {@return who said to trust whom, in canonical order} */
    ImmutableList<Trust> trust();

    /** {@return who claimed to lead, in canonical order} */
    ImmutableList<Claim> claims();

    /** {@return how claims were answered, in canonical order} */
    ImmutableList<Answer> answers();

    /** {@return who was given what, in canonical order} */
    ImmutableList<Allocation> allocations();

    /** {@return what was asked of everyone, in canonical order} */
    ImmutableList<Survey> surveys();

    /** {@return what they answered, in canonical order} */
    ImmutableList<Response> responses();

    /** {@return when each act was done, one date for each; coaching has a term and no one date, answers to surveys none} */
    default Stream<Moment> dates() {
        return Stream.of(
                        decisions().stream().map(Decision::at),
                        initiatives().stream().map(Initiative::at),
                        feedback().stream().map(Feedback::at),
                        reflections().stream().map(Reflection::at),
                        trust().stream().map(Trust::at),
                        claims().stream().map(Claim::at),
                        answers().stream().map(Answer::at),
                        allocations().stream().map(Allocation::at),
                        surveys().stream().map(Survey::at))
                .flatMap(dates -> dates);
    }

    /** {@return a builder that begins with all records of this} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Brings each list to canonical order. */
    @Value.Check
    default Practice canonical() {
        return isCanonical()
                ? this
                : builder()
                        .decisions(Canonical.ordered(decisions()))
                        .initiatives(Canonical.ordered(initiatives()))
                        .feedback(Canonical.ordered(feedback()))
                        .reflections(Canonical.ordered(reflections()))
                        .coaching(Canonical.ordered(coaching()))
                        .trust(Canonical.ordered(trust()))
                        .claims(Canonical.ordered(claims()))
                        .answers(Canonical.ordered(answers()))
                        .allocations(Canonical.ordered(allocations()))
                        .surveys(Canonical.ordered(surveys()))
                        .responses(Canonical.ordered(responses()))
                        .build();
    }

    private boolean isCanonical() {
        return Ordering.natural().isOrdered(decisions())
                && Ordering.natural().isOrdered(initiatives())
                && Ordering.natural().isOrdered(feedback())
                && Ordering.natural().isOrdered(reflections())
                && Ordering.natural().isOrdered(coaching())
                && Ordering.natural().isOrdered(trust())
                && Ordering.natural().isOrdered(claims())
                && Ordering.natural().isOrdered(answers())
                && Ordering.natural().isOrdered(allocations())
                && Ordering.natural().isOrdered(surveys())
                && Ordering.natural().isOrdered(responses());
    }

    /** Builds a {@link Practice}. */
    final class Builder extends ImmutablePractice.Builder {
        Builder() {}
    }
}
