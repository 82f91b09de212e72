package io.github.distributedleadership.rules.assessment;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.change.Change;
import io.github.distributedleadership.core.organization.index.AnonymousGivers;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.Aspect;
import io.github.distributedleadership.core.practice.Feedback;
import io.github.distributedleadership.core.practice.ItemId;
import io.github.distributedleadership.core.practice.Response;
import io.github.distributedleadership.core.practice.Survey;
import io.github.distributedleadership.core.practice.SurveyId;
import io.github.distributedleadership.core.practice.Trust;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import io.github.distributedleadership.rules.indicator.Condition;
import io.github.distributedleadership.rules.indicator.Indicator;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which answers must not be told on both sides of a difference (our own rule): those that rest on what people said, where the
 * two sides differ by what fewer people said than the smallest group. Whoever has both could subtract.
 *
 * <p>Worked example: six people answered a survey, and a change takes one answer out. Six and five are enough for a mean each;
 * six times the one less five times the other is the answer of one person. Where nothing differs, nothing can be subtracted.
 * To take a person out changes no answer, only whose it is.
 */
final class FewAnswers {
    private final Assessment before;
    private final Assessment after;
    private final Organization old;
    private final int minGroup;

    private FewAnswers(Assessment before, Assessment after, List<? extends Change> changes) {
        this.before = before;
        this.after = after;
        minGroup = after.options().conditions().minGroup();
        ImmutableList<Change> erasing =
                changes.stream().filter(Change.Erase.class::isInstance).collect(ImmutableList.toImmutableList());
        old = erasing.isEmpty() || minGroup == 1 ? before.organization() : without(erasing);
    }

    private Organization without(List<Change> erasing) {
        try {
            return before.organization().after(erasing);
        } catch (InvalidOrganization e) {
            return before.organization(); // who is taken out came with another change
        }
    }

    static FewAnswers between(Assessment before, Assessment after, List<? extends Change> changes) {
        return new FewAnswers(before, after, changes);
    }

    /** The indicators whose values on both sides would tell what few said. */
    ImmutableSet<Indicator> indicators() {
        ImmutableSet.Builder<Indicator> few = ImmutableSet.builder();
        if (minGroup == 1) {
            return few.build();
        }
        boolean sameAnswers = old.practice()
                .responses()
                .equals(after.organization().practice().responses());
        for (Condition condition : Condition.values()) {
            if (!sameAnswers && isFewForSome(surveys(), survey -> responses(condition, survey))) {
                few.add(Indicator.perceived(condition));
            }
        }
        if (isFew(feedback(row -> true))) {
            few.add(Indicator.REFLECTION_FEEDBACK, Indicator.REFLECTION_UPWARD, Indicator.ACCOUNTABILITY_ENABLING);
        }
        if (isFew(people(difference(o -> o.practice().trust()), Trust::truster)) || fewPairs()) {
            few.add(Indicator.SHARED_TRUST);
        }
        return few.build();
    }

    /** Whether whom people look to would tell on both sides whom few look to. */
    boolean inNetwork() {
        return minGroup > 1 && isFew(feedback(row -> row.aspect().equals(Aspect.LEADERSHIP)));
    }

    private boolean isFew(int people) {
        return people > 0 && people < minGroup;
    }

    private boolean isFewForSome(Collection<SurveyId> surveys, Function<SurveyId, Integer> people) {
        return surveys.stream().anyMatch(survey -> isFew(people.apply(survey)));
    }

    private Set<SurveyId> surveys() {
        Set<SurveyId> ids = new TreeSet<>();
        old.practice().surveys().forEach(survey -> ids.add(survey.id()));
        after.organization().practice().surveys().forEach(survey -> ids.add(survey.id()));
        return ids;
    }

    /** By how many people the answers differ that one survey got about the condition. */
    private int responses(Condition condition, SurveyId survey) {
        Set<ItemId> items = new HashSet<>(items(condition, survey, old));
        items.addAll(items(condition, survey, after.organization()));
        return people(
                difference(o -> o.practice().responses().stream()
                        .filter(row -> row.survey().equals(survey))
                        .map(row -> new Answers(row, items))
                        .filter(answers -> !answers.values.isEmpty())
                        .toList()),
                answers -> answers.respondent.isPresent() ? answers.respondent : new Object());
    }

    private static Set<ItemId> items(Condition condition, SurveyId survey, Organization organization) {
        return organization.practice().surveys().stream()
                .filter(s -> s.id().equals(survey))
                .map(Survey::items)
                .flatMap(Collection::stream)
                .filter(item -> item.construct()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-')
                        .equals(condition.key()))
                .map(item -> item.id())
                .collect(Collectors.toSet());
    }

    private int feedback(Predicate<Feedback> which) {
        List<Multiset<Feedback>> difference =
                difference(o -> o.practice().feedback().stream().filter(which).toList());
        int most = 0;
        for (int side = 0; side < 2; side++) {
            Set<MemberId> named = new HashSet<>();
            difference.get(side).forEach(row -> row.giver().ifPresent(named::add));
            List<Feedback> anonymous = difference.get(side).stream()
                    .filter(row -> row.anonymous().isPresent())
                    .toList();
            Organization of = side == 0 ? old : after.organization();
            int unnamed = anonymous.isEmpty() ? 0 : new AnonymousGivers(OrganizationIndex.of(of)).atLeast(anonymous);
            most = Math.max(most, named.size() + unnamed);
        }
        return most;
    }

    /** Whether the pairs of whom trust is told differ by so few that they may be fewer people than the smallest group. */
    private boolean fewPairs() {
        Set<String> one =
                new HashSet<>(before.conditions().at(Indicator.SHARED_TRUST).outOf());
        Set<String> other =
                new HashSet<>(after.conditions().at(Indicator.SHARED_TRUST).outOf());
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        int pairs = Math.max(one.size(), other.size()) - both.size();
        return !one.isEmpty() && !other.isEmpty() && pairs > 0 && pairs < minGroup * (minGroup - 1L) / 2;
    }

    /** What only the one side has, and what only the other. */
    private <T> List<Multiset<T>> difference(Function<Organization, Collection<T>> rows) {
        Multiset<T> one = HashMultiset.create(rows.apply(old));
        Multiset<T> other = HashMultiset.create(rows.apply(after.organization()));
        return List.of(Multisets.difference(one, other), Multisets.difference(other, one));
    }

    private static <T> int people(List<Multiset<T>> difference, Function<T, Object> who) {
        return difference.stream()
                .mapToInt(side -> (int) side.stream().map(who).distinct().count())
                .max()
                .orElse(0);
    }

    /** What one response says about a condition; who left no code is somebody else in each. */
    private record Answers(Optional<TeamId> team, Optional<String> respondent, Map<ItemId, Double> values) {
        Answers(Response row, Set<ItemId> items) {
            this(
                    row.team(),
                    row.respondent(),
                    row.values().entrySet().stream()
                            .filter(value -> items.contains(value.getKey()))
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        }
    }
}
