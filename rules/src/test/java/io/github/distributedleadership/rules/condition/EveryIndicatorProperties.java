package io.github.distributedleadership.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.Allocation;
import io.github.distributedleadership.core.practice.DecisionId;
import io.github.distributedleadership.core.practice.InitiativeId;
import io.github.distributedleadership.core.practice.Outcome;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Span;
import io.github.distributedleadership.rules.form.Forms;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.holding.SharingParameters;
import io.github.distributedleadership.rules.indicator.ConditionParameters;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Laws that hold of every indicator that is counted, in organisations in which everything occurs. */
class EveryIndicatorProperties {
    private static final double ROUNDING = 1e-12;
    private static final Pattern MEMBER = Pattern.compile("\"m(\\d)\"");
    private static final ImmutableSet<Indicator> ALL = Arrays.stream(Indicator.values())
            .filter(indicator -> !indicator.isPerceived())
            .collect(ImmutableSet.toImmutableSet());

    @Property(tries = 100)
    void the_order_of_the_input_changes_nothing(@ForAll Random random) {
        Draft draft = Draft.detailed(random);
        assertThat(texts(results(draft.shuffled().build()))).isEqualTo(texts(results(draft.build())));
    }

    @Property(tries = 100)
    void acts_after_the_day_change_nothing(@ForAll Random random) {
        Draft draft = Draft.detailed(random);
        List<String> before = texts(results(draft.build()));
        Details details = new Details(draft);
        for (String day : List.of("2026-01-01", "2026-04-01")) {
            draft.addActsOn(day);
            draft.allocations.add(details.allocation(day));
            details.claimOn(day);
        }
        assertThat(texts(results(draft.build()))).isEqualTo(before);
    }

    @Property(tries = 100)
    void other_names_of_people_change_no_number(@ForAll Random random) throws IOException {
        Organization organization = Draft.detailed(random).build();
        List<Integer> places = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6));
        Collections.shuffle(places, random);
        StringBuilder json = new StringBuilder();
        OrganizationFormat.JSON.write(organization, json);
        String renamed =
                MEMBER.matcher(json).replaceAll(name -> "\"p" + places.get(Integer.parseInt(name.group(1))) + "\"");
        Organization other = OrganizationFormat.JSON.read(new StringReader(renamed));
        assertThat(numbers(results(other))).isEqualTo(numbers(results(organization)));
    }

    @Property(tries = 100)
    void what_has_nothing_to_do_with_it_changes_nothing_else(@ForAll Random random) {
        Draft draft = Draft.detailed(random);
        Map<Indicator, IndicatorResult> before = results(draft.build());
        addStranger(draft);
        Map<Indicator, IndicatorResult> then = results(draft.build());
        // what is a heavy load is told by the loads of all, so a verdict may rest on a stranger's
        then.remove(Indicator.SHARED_FIT);
        // what everybody decided is left out, and with a stranger it was not everybody
        then.remove(Indicator.AUTONOMY_BELOW);
        then.forEach((indicator, after) -> {
            String id = indicator.id();
            assertThat(known(after.counted()))
                    .as(id)
                    .isEqualTo(known(before.get(indicator).counted()));
            assertThat(known(after.outOf()))
                    .as(id)
                    .isEqualTo(known(before.get(indicator).outOf()));
        });
    }

    @Property(tries = 100)
    void what_counts_is_among_the_units_and_the_value_within_its_bounds(@ForAll Random random) {
        results(Draft.detailed(random).build()).values().forEach(result -> {
            assertThat(result.outOf()).containsAll(result.counted());
            if (result.indicator() != Indicator.STRAIN_REFUSED) {
                // one may claim again what was refused
                assertThat(result.outOf()).doesNotHaveDuplicates();
            }
            if (result.indicator() != Indicator.STRAIN_LOAD) {
                assertThat(result.numerator()).isEqualTo(result.countedSize());
                assertThat(result.denominator()).isGreaterThanOrEqualTo(result.outOfSize());
            }
            result.value()
                    .ifPresent(value -> assertThat(value)
                            .isBetween(result.low().orElse(0), result.high().orElse(1)));
        });
    }

    @Property(tries = 500)
    void what_becomes_known_never_leaves_the_bounds(@ForAll Random random) {
        Draft draft = Draft.detailed(random);
        Map<Indicator, IndicatorResult> before = results(draft.build());
        for (int step = 0; step < 4; step++) {
            Learned learned = draft.oneOf(LEARNED);
            learned.by().accept(draft);
            Map<Indicator, IndicatorResult> after = results(draft.build());
            for (Indicator indicator : ALL) {
                requireWithin(learned.what(), before.get(indicator), after.get(indicator));
            }
            before = after;
        }
    }

    private static void requireWithin(String what, IndicatorResult before, IndicatorResult after) {
        if (before.low().isPresent() && after.low().isPresent()) {
            String change =
                    what + ": " + before.indicator().id() + ": " + Acts.units(before) + ", then " + Acts.units(after);
            assertThat(after.low().orElseThrow())
                    .as(change)
                    .isGreaterThanOrEqualTo(before.low().orElseThrow() - ROUNDING);
            assertThat(after.high().orElseThrow())
                    .as(change)
                    .isLessThanOrEqualTo(before.high().orElseThrow() + ROUNDING);
        }
    }

    /** Somebody who has a team, leads it and holds what it owns, and has nothing to do with the others. */
    private static void addStranger(Draft draft) {
        draft.members.add(Member.builder()
                .id(MemberId.of("bea"))
                .skills(Recorded.none())
                .reporting(Recorded.none())
                .build());
        draft.teams.add(Team.of("team-bea", "bea"));
        draft.responsibilities.add(Responsibility.builder()
                .id(ResponsibilityId.of("work-bea"))
                .owner(TeamId.of("team-bea"))
                .needs(Recorded.none())
                .significance(Fraction.ZERO)
                .build());
        draft.holdings.add(Holding.of("work-bea", "bea"));
        draft.leaders.add(Leader.builder()
                .member(MemberId.of("bea"))
                .scope(Scope.of(TeamId.of("team-bea")))
                .basis(Basis.ELECTED)
                .build());
        draft.decisions.add(Acts.decision(DecisionId.of("bea-decides"), "work-bea", "2025-05-05", "bea")
                .consulted(Recorded.none())
                .applies(Recorded.none())
                .build());
        draft.initiatives.add(Acts.initiative("2025-05-05", "bea")
                .id(InitiativeId.of("bea-begins"))
                .applies(Recorded.none())
                .responsibility(Recorded.known(ResponsibilityId.of("work-bea")))
                .build());
    }

    // what has no id is named by its place, which another before it moves
    private static List<String> known(List<String> units) {
        return units.stream()
                .filter(unit -> !unit.contains("bea"))
                .map(unit -> unit.replaceAll("\\[\\d+\\]", ""))
                .toList();
    }

    private static Map<Indicator, IndicatorResult> results(Organization organization) {
        Sharing sharing = Sharing.of(organization);
        Conditions conditions = Conditions.of(
                sharing,
                Forms.of(sharing.standing(), SharingParameters.STANDARD),
                ConditionParameters.STANDARD.withMinGroup(1));
        Map<Indicator, IndicatorResult> results = new LinkedHashMap<>();
        ALL.forEach(indicator -> results.put(indicator, conditions.at(indicator)));
        return results;
    }

    private static List<String> texts(Map<Indicator, IndicatorResult> results) {
        return results.values().stream()
                .map(result -> result + " " + Acts.units(result) + " " + result.weighted() + " " + result.beside())
                .toList();
    }

    private static List<String> numbers(Map<Indicator, IndicatorResult> results) {
        return results.values().stream()
                .map(result -> String.format(
                        Locale.ROOT,
                        "%s %.9f of %.9f, %d unknown %s %s",
                        result.indicator(),
                        result.numerator(),
                        result.denominator(),
                        result.unknown(),
                        result.reason(),
                        result.beside().keySet()))
                .toList();
    }

    private static final ImmutableList<Learned> LEARNED = ImmutableList.of(
            learned(
                    "decisions.approvedBy",
                    draft -> draft.decisions,
                    d -> d.approvedBy().isUnknown(),
                    (d, draft) -> d.toBuilder()
                            .approvedBy(draft.noneOr(() -> MemberId.of(draft.person())))
                            .build()),
            learned(
                    "decisions.consulted",
                    draft -> draft.decisions,
                    d -> d.consulted().isUnknown(),
                    (d, draft) -> d.toBuilder()
                            .consulted(draft.noneOr(new Details(draft)::parties))
                            .build()),
            learned(
                    "decisions.raisedAt",
                    draft -> draft.decisions,
                    d -> d.raisedAt().isEmpty(),
                    (d, draft) -> d.toBuilder()
                            .raisedAt(Moment.of(d.at().day().minusDays(draft.oneOf(3, 30))))
                            .build()),
            learned(
                    "decisions.outcome",
                    draft -> draft.decisions,
                    d -> d.outcome().isEmpty(),
                    (d, draft) ->
                            d.toBuilder().outcome(draft.oneOf(Outcome.values())).build()),
            learned(
                    "initiatives.outcome",
                    draft -> draft.initiatives,
                    // what was refused, or still waits, came to nothing
                    i -> i.outcome().isEmpty() && i.mayHaveBegun(),
                    (i, draft) ->
                            i.toBuilder().outcome(draft.oneOf(Outcome.values())).build()),
            learned(
                    "initiatives.approval",
                    draft -> draft.initiatives,
                    i -> i.approval().isEmpty(),
                    (i, draft) -> i.toBuilder()
                            .approval(new Details(draft).approval())
                            .build()),
            learned(
                    "initiatives.responsibility",
                    draft -> draft.initiatives,
                    i -> i.responsibility().isUnknown(),
                    (i, draft) -> i.toBuilder()
                            .responsibility(draft.noneOr(() -> ResponsibilityId.of("r0")))
                            .build()),
            learned(
                    "reflections.spoke",
                    draft -> draft.reflections,
                    r -> r.spoke().isUnknown(),
                    (r, draft) ->
                            r.toBuilder().spoke(draft.noneOr(r::participants)).build()),
            new Learned("members.reportsTo", EveryIndicatorProperties::learnLine),
            learned(
                    "responsibilities.urgency",
                    draft -> draft.responsibilities,
                    r -> r.urgency().isUnknown(),
                    (r, draft) -> r.toBuilder()
                            .urgency(draft.noneOr(() -> Span.ofDays(14)))
                            .build()),
            learned(
                    "responsibilities.affects",
                    draft -> draft.responsibilities,
                    r -> r.affects().isUnknown(),
                    (r, draft) -> r.toBuilder()
                            .affects(draft.noneOr(new Details(draft)::parties))
                            .build()),
            learned(
                    "responsibilities.resources",
                    draft -> draft.responsibilities,
                    r -> r.resources().isUnknown(),
                    (r, draft) -> r.toBuilder()
                            .resources(draft.noneOr(new Details(draft)::resources))
                            .build()),
            learned(
                    "holdings.level",
                    draft -> draft.holdings,
                    h -> h.level().isEmpty(),
                    (h, draft) -> h.toBuilder()
                            .level(draft.oneOf(DecisionLevel.values()))
                            .build()),
            learned(
                    "holdings.accountable",
                    draft -> draft.holdings,
                    h -> h.accountable().isUnknown() && !h.holders().isUnknown(),
                    (h, draft) -> h.toBuilder()
                            .accountable(draft.noneOr(new Details(draft)::parties))
                            .build()),
            learned(
                    "leaders.basis",
                    draft -> draft.leaders,
                    l -> l.basis().isEmpty(),
                    (l, draft) ->
                            l.toBuilder().basis(draft.oneOf(Basis.values())).build()),
            learned(
                    "allocations.for",
                    draft -> draft.allocations,
                    a -> a.responsibility().isUnknown(),
                    (a, draft) -> Allocation.builder()
                            .from(a)
                            .responsibility(draft.noneOr(() -> ResponsibilityId.of("r0")))
                            .build()),
            learned(
                    "allocations.by",
                    draft -> draft.allocations,
                    a -> a.by().isUnknown(),
                    (a, draft) -> Allocation.builder()
                            .from(a)
                            .by(draft.noneOr(() -> MemberId.of(draft.person())))
                            .build()),
            new Learned("allocations", draft -> {
                if (draft.partial.contains(Table.ALLOCATIONS)) {
                    draft.allocations.add(new Details(draft).allocation(draft.day()));
                }
            }));

    /**
     * Of one who neither leads nor approves, and to whom nobody reports: whoever turns out to stand below somebody is no more
     * above by a role. To the one before, for lines go in no circle.
     */
    private static void learnLine(Draft draft) {
        for (int i = 0; i < draft.members.size(); i++) {
            Member member = draft.members.get(i);
            boolean isAboveByRight = draft.leaders.stream()
                            .anyMatch(l -> l.member().equals(member.id()))
                    || draft.holdings.stream()
                            .anyMatch(h -> h.approvers().value().stream().anyMatch(a -> a.contains(member.id())));
            boolean hasReports = draft.members.stream()
                    .flatMap(m -> m.reporting().value().stream())
                    .flatMap(Collection::stream)
                    .anyMatch(line -> line.to().equals(member.id()));
            if (member.reporting().isUnknown() && !isAboveByRight && !hasReports) {
                draft.members.set(
                        i,
                        i == 0 || draft.isOneIn(3)
                                ? member.toBuilder().reporting(Recorded.none()).build()
                                : member.toBuilder()
                                        .reportsTo(MemberId.of("m" + (i - 1)))
                                        .build());
                return;
            }
        }
    }

    private static <T> Learned learned(
            String what, Function<Draft, List<T>> rows, Predicate<T> isUnknown, BiFunction<T, Draft, T> asKnown) {
        return new Learned(what, draft -> {
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
     * @param what the field
     * @param by what changes
     */
    private record Learned(String what, Consumer<Draft> by) {}
}
