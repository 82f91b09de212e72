package io.github.distributedleadership.core.practice;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Orders;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The one order of records, so that the same records given in another order make an equal practice. */
final class Canonical {
    private static final Comparator<ImmutableSortedSet<Party>> PARTIES = Orders.elements();

    static final Comparator<Decision> DECISIONS = Comparator.comparing(Decision::at)
            .thenComparing(Decision::responsibility)
            .thenComparing(Decision::id, Orders.emptyFirst())
            .thenComparing(Decision::deciders, PARTIES)
            .thenComparing(Decision::part, Orders.emptyFirst())
            .thenComparing(Decision::consulted, Orders.recorded(PARTIES))
            .thenComparing(Decision::approvedBy, Orders.recorded())
            .thenComparing(Decision::raisedAt, Orders.emptyFirst())
            .thenComparing(Decision::outcome, Orders.emptyFirst())
            .thenComparing(Decision::applies, Orders.recorded())
            .thenComparing(Orders.byExtensions());

    static final Comparator<Initiative> INITIATIVES = Comparator.comparing(Initiative::at)
            .thenComparing(Initiative::id, Orders.emptyFirst())
            .thenComparing(Initiative::proposers, PARTIES)
            .thenComparing(Initiative::responsibility, Orders.recorded())
            .thenComparing(Initiative::approval, Orders.emptyFirst())
            .thenComparing(Initiative::risk, Orders.emptyFirst())
            .thenComparing(Initiative::serves, Orders.recorded(Orders.elements()))
            .thenComparing(Initiative::applies, Orders.recorded())
            .thenComparing(Initiative::outcome, Orders.emptyFirst())
            .thenComparing(Initiative::lesson, Orders.emptyFirst())
            .thenComparing(Orders.byExtensions());

    static final Comparator<Feedback> FEEDBACK = Comparator.comparing(Feedback::at)
            .thenComparing(Feedback::giver, Comparators.emptiesFirst(Comparator.<Party>naturalOrder()))
            .thenComparing(Feedback::subject)
            .thenComparing(Feedback::aspect)
            .thenComparing(Feedback::anonymous, Orders.emptyFirst())
            .thenComparing(feedback -> feedback.rating().isPresent())
            .thenComparingDouble(feedback -> feedback.rating().orElse(0))
            .thenComparing(Feedback::scale)
            .thenComparing(Feedback::comment, Orders.emptyFirst())
            .thenComparing(Orders.byExtensions());

    static final Comparator<Reflection> REFLECTIONS = Comparator.comparing(Reflection::at)
            .thenComparing(Reflection::id, Orders.emptyFirst())
            .thenComparing(Reflection::about)
            .thenComparing(Reflection::participants, PARTIES)
            .thenComparing(Reflection::spoke, Orders.recorded(PARTIES))
            .thenComparing(Reflection::outcome, Orders.emptyFirst())
            .thenComparing(Reflection::lessons, Orders.recorded(Orders.elements()))
            .thenComparing(Orders.byExtensions());

    static final Comparator<Coaching> COACHING = Comparator.comparing(Coaching::term)
            .thenComparing(Coaching::coach, Comparator.<Party>naturalOrder())
            .thenComparing(Coaching::coachee, Comparator.<Party>naturalOrder())
            .thenComparing(Coaching::skill, Orders.emptyFirst())
            .thenComparing(Orders.byExtensions());

    static final Comparator<Trust> TRUST = Comparator.comparing(Trust::at)
            .thenComparing(Trust::truster, Comparator.<Party>naturalOrder())
            .thenComparing(Trust::trustee, Comparator.<Party>naturalOrder())
            .thenComparing(Trust::level)
            .thenComparing(Orders.byExtensions());

    static final Comparator<Allocation> ALLOCATIONS = Comparator.comparing(Allocation::at)
            .thenComparing(Allocation::to)
            .thenComparing(Allocation::kind)
            .thenComparingDouble(Allocation::amount)
            .thenComparing(Allocation::unit, Orders.emptyFirst())
            .thenComparing(Allocation::responsibility, Orders.recorded())
            .thenComparing(Allocation::by, Orders.recorded())
            .thenComparing(Orders.byExtensions());

    static final Comparator<SurveyItem> ITEMS = Comparator.comparing(SurveyItem::id)
            .thenComparing(SurveyItem::construct)
            .thenComparing(SurveyItem::reversed);

    static final Comparator<Survey> SURVEYS = Comparator.comparing(Survey::at)
            .thenComparing(Survey::id)
            .thenComparing(Survey::items, Comparators.lexicographical(ITEMS))
            .thenComparing(Survey::scale)
            .thenComparingInt(survey -> survey.invited().orElse(-1))
            .thenComparing(Orders.byExtensions());

    static final Comparator<Response> RESPONSES = Comparator.comparing(Response::survey)
            .thenComparing(Response::team, Comparators.emptiesFirst(Comparator.<Party>naturalOrder()))
            .thenComparing(Response::respondent, Orders.emptyFirst())
            .thenComparing(Response::values, Orders.entries())
            .thenComparing(Orders.byExtensions());

    private Canonical() {}

    /** The same list where it is in order, as most are, else a sorted one. */
    static <T extends Comparable<? super T>> ImmutableList<T> ordered(List<T> records) {
        return Ordering.natural().isOrdered(records)
                ? ImmutableList.copyOf(records)
                : records.stream().parallel().sorted().collect(ImmutableList.toImmutableList());
    }

    static void requireOrder(Optional<Moment> raisedAt, Moment at, String name) {
        if (raisedAt.isPresent() && raisedAt.get().day().isAfter(at.day())) {
            throw new IllegalArgumentException(
                    name + " must not be after at but was " + raisedAt.get() + ", after " + at);
        }
    }
}
