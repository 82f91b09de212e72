package io.github.distributedleadership.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.practice.Outcome;
import io.github.distributedleadership.core.practice.Perspective;
import io.github.distributedleadership.core.responsibility.GoalId;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.form.Forms;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.holding.SharingParameters;
import io.github.distributedleadership.rules.indicator.ConditionParameters;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Laws of the indicators of coaching, reflection and shared responsibility. */
class IndicatorProperties {
    private static final double ROUNDING = 1e-12;
    private static final ImmutableSet<Indicator> ALL = Arrays.stream(Indicator.values())
            .dropWhile(indicator -> indicator != Indicator.COACHING_REACH)
            .takeWhile(indicator -> indicator != Indicator.PERCEIVED_AUTONOMY)
            .collect(ImmutableSet.toImmutableSet());

    @Property(tries = 100)
    void the_order_of_the_input_changes_nothing(@ForAll Random random) {
        Draft draft = Draft.random(random);
        assertThat(texts(draft.shuffled())).isEqualTo(texts(draft));
    }

    @Property(tries = 100)
    void acts_after_the_day_change_nothing(@ForAll Random random) {
        Draft draft = Draft.random(random);
        List<String> before = texts(draft);
        draft.addActsOn("2026-01-01");
        draft.addActsOn("2026-04-01");
        assertThat(texts(draft)).isEqualTo(before);
    }

    @Property(tries = 100)
    void what_counts_is_among_the_units_and_the_value_within_its_bounds(@ForAll Random random) {
        results(Draft.random(random)).values().forEach(result -> {
            assertThat(result.outOf()).doesNotHaveDuplicates().containsAll(result.counted());
            assertThat(result.numerator()).isEqualTo(result.countedSize());
            assertThat(result.denominator()).isGreaterThanOrEqualTo(result.outOfSize());
            result.value()
                    .ifPresent(value -> assertThat(value)
                            .isBetween(result.low().orElse(0), result.high().orElse(1)));
        });
    }

    @Property(tries = 200)
    void what_becomes_known_never_leaves_the_bounds(@ForAll Random random) {
        Draft draft = Draft.random(random);
        Map<Indicator, IndicatorResult> before = results(draft);
        for (int step = 0; step < 4; step++) {
            Learned learned = draft.oneOf(LEARNED);
            learned.by().accept(draft);
            Map<Indicator, IndicatorResult> after = results(draft);
            learned.bound().forEach(indicator -> requireWithin(before.get(indicator), after.get(indicator)));
            before.putAll(after);
        }
    }

    private static void requireWithin(IndicatorResult before, IndicatorResult after) {
        if (before.indicator() == Indicator.SHARED_FIT) {
            // another verdict may be due once more is known: policies weigh what there is
            return;
        }
        if (before.low().isPresent() && after.low().isPresent()) {
            String change = before.indicator().id() + ": " + Acts.units(before) + ", then " + Acts.units(after);
            assertThat(after.low().orElseThrow())
                    .as(change)
                    .isGreaterThanOrEqualTo(before.low().orElseThrow() - ROUNDING);
            assertThat(after.high().orElseThrow())
                    .as(change)
                    .isLessThanOrEqualTo(before.high().orElseThrow() + ROUNDING);
        }
    }

    private static Map<Indicator, IndicatorResult> results(Draft draft) {
        Snapshot standing = Snapshot.of(draft.build());
        Conditions conditions = Conditions.of(
                Sharing.of(standing, SharingParameters.STANDARD),
                Forms.of(standing, SharingParameters.STANDARD),
                ConditionParameters.STANDARD.withMinGroup(1));
        Map<Indicator, IndicatorResult> results = new LinkedHashMap<>();
        ALL.forEach(indicator -> results.put(indicator, conditions.at(indicator)));
        return results;
    }

    private static List<String> texts(Draft draft) {
        return results(draft).values().stream()
                .map(result -> result + " " + Acts.units(result) + " " + result.weighted() + " " + result.beside())
                .toList();
    }

    private static final ImmutableList<Learned> LEARNED = ImmutableList.of(
            learned(
                    ALL,
                    draft -> draft.decisions,
                    d -> d.outcome().isEmpty(),
                    (d, draft) ->
                            d.toBuilder().outcome(draft.oneOf(Outcome.values())).build()),
            learned(
                    ALL,
                    draft -> draft.initiatives,
                    i -> i.outcome().isEmpty(),
                    (i, draft) ->
                            i.toBuilder().outcome(draft.oneOf(Outcome.values())).build()),
            learned(
                    ALL,
                    draft -> draft.decisions,
                    d -> d.applies().isUnknown(),
                    (d, draft) -> d.toBuilder()
                            .applies(draft.noneOr(draft::reflectionId))
                            .build()),
            learned(
                    ALL,
                    draft -> draft.initiatives,
                    i -> i.applies().isUnknown(),
                    (i, draft) -> i.toBuilder()
                            .applies(draft.noneOr(draft::reflectionId))
                            .build()),
            learned(
                    ALL,
                    draft -> draft.initiatives,
                    i -> i.serves().isUnknown(),
                    (i, draft) -> i.toBuilder()
                            .serves(draft.noneOr(() -> ImmutableSortedSet.of(GoalId.of("g"))))
                            .build()),
            learned(
                    ALL,
                    draft -> draft.initiatives,
                    i -> i.responsibility().isUnknown(),
                    (i, draft) -> i.toBuilder()
                            .responsibility(draft.noneOr(() -> ResponsibilityId.of("r0")))
                            .build()),
            learned(
                    ALL,
                    draft -> draft.reflections,
                    r -> r.lessons().isUnknown(),
                    (r, draft) -> r.toBuilder()
                            .lessons(draft.noneOr(() -> ImmutableList.of("listen")))
                            .build()),
            learned(
                    ALL,
                    draft -> draft.reflections,
                    r -> r.spoke().isUnknown(),
                    (r, draft) ->
                            r.toBuilder().spoke(draft.noneOr(r::participants)).build()),
            learned(
                    ALL,
                    draft -> draft.members,
                    m -> m.skills().isUnknown(),
                    (m, draft) -> m.toBuilder().skills(levels(draft)).build()),
            learned(
                    ALL,
                    draft -> draft.responsibilities,
                    r -> r.needs().isUnknown(),
                    (r, draft) -> r.toBuilder().needs(levels(draft)).build()),
            // who holds it turns its kind, and makes as many pairs as there are holders
            learned(
                    ImmutableSet.of(Indicator.SHARED_INDEPENDENCE),
                    draft -> draft.holdings,
                    h -> h.holders().isUnknown(),
                    (h, draft) -> Holding.of(h.responsibility().value(), draft.twoPeople())),
            // who is in a team makes as many units of those per person
            learned(
                    ImmutableSet.of(
                            Indicator.REFLECTION_CADENCE, Indicator.REFLECTION_FAILURES, Indicator.REFLECTION_UPWARD),
                    draft -> draft.teams,
                    t -> t.memberships().isUnknown(),
                    (t, draft) -> t.toBuilder()
                            .memberships(Team.of("t", draft.twoPeople()).memberships())
                            .build()),
            learned(
                    ImmutableSet.of(Indicator.COACHING_REPRODUCTION),
                    draft -> draft.coaching,
                    c -> c.term().start().isEmpty(),
                    (c, draft) -> Acts.coaching(
                            c.coach().value(), c.coachee().value(), draft.oneOf("2021-01-01..", "2025-01-01.."))),
            learned(
                    ImmutableSet.of(Indicator.COACHING_REPRODUCTION),
                    draft -> draft.leaders,
                    l -> l.term().start().isEmpty(),
                    (l, draft) -> Acts.leader(l.member().value(), draft.oneOf("2021-01-01..", "2023-08-01.."))),
            learned(
                    ImmutableSet.of(Indicator.REFLECTION_FEEDBACK),
                    draft -> draft.feedback,
                    f -> f.anonymous().filter(from -> from != Perspective.SELF).isPresent(),
                    (f, draft) -> Acts.feedback(draft.twoPeople()[0], "team:t0", f.at().toString())),
            new Learned(ImmutableSet.of(Indicator.COACHING_REACH, Indicator.COACHING_LEADERS_COACH), draft -> {
                if (draft.partial.contains(Table.COACHING)) {
                    String[] pair = draft.twoPeople();
                    draft.coaching.add(Acts.coaching(pair[0], pair[1], "2025-02-01.."));
                }
            }),
            new Learned(ImmutableSet.of(Indicator.REFLECTION_FEEDBACK, Indicator.REFLECTION_UPWARD), draft -> {
                if (draft.partial.contains(Table.FEEDBACK)) {
                    String[] pair = draft.twoPeople();
                    draft.feedback.add(Acts.feedback(pair[0], pair[1], draft.day()));
                }
            }),
            new Learned(ImmutableSet.of(Indicator.REFLECTION_CADENCE, Indicator.REFLECTION_FAILURES), draft -> {
                if (draft.partial.contains(Table.REFLECTIONS)) {
                    draft.reflections.add(draft.reflection("2025-05-05", "x" + draft.reflections.size())
                            .build());
                }
            }),
            new Learned(ImmutableSet.of(Indicator.SHARED_TRUST), draft -> {
                String[] pair = draft.twoPeople();
                boolean said = draft.trust.stream()
                        .anyMatch(t -> t.truster().value().equals(pair[0])
                                && t.trustee().value().equals(pair[1]));
                if (!said) {
                    draft.trust.add(Acts.trust(pair[0], pair[1], 0.5, draft.day()));
                }
            }));

    private static Recorded<ImmutableSortedMap<Skill, Fraction>> levels(Draft draft) {
        return draft.noneOr(() -> ImmutableSortedMap.of(Skill.of("s0"), Fraction.of(0.5)));
    }

    private static <T> Learned learned(
            ImmutableSet<Indicator> bound,
            Function<Draft, List<T>> rows,
            Predicate<T> isUnknown,
            BiFunction<T, Draft, T> asKnown) {
        return new Learned(bound, draft -> {
            List<T> all = rows.apply(draft);
            for (int i = 0; i < all.size(); i++) {
                if (isUnknown.test(all.get(i))) {
                    all.set(i, asKnown.apply(all.get(i), draft));
                    return;
                }
            }
        });
    }

    /**
     * Something that was not on record, and now is.
     *
     * @param bound the indicators whose bounds have to hold
     * @param by what changes
     */
    private record Learned(ImmutableSet<Indicator> bound, Consumer<Draft> by) {}
}
