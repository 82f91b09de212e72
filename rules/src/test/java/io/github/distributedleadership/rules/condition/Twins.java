package io.github.distributedleadership.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.rules.holding.plain.PlainTwin;
import io.github.distributedleadership.rules.holding.plain.Truth;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the twins of indicators share, with objects and dates: who belongs to what, who was there, and the comparison. */
public final class Twins {
    public static final LocalDate DAY = Acts.DAY;
    public static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private Twins() {}

    public static Responsibility responsibility(Organization o, ResponsibilityId id) {
        return o.responsibilities().stream()
                .filter(r -> r.id().equals(id))
                .findAny()
                .orElseThrow();
    }

    public static Member member(Organization o, MemberId id) {
        return o.members().stream().filter(m -> m.id().equals(id)).findAny().orElseThrow();
    }

    /** The roles of the member in force on that day. */
    public static Stream<Leader> roles(Organization o, MemberId id, LocalDate day) {
        return o.leaders().stream()
                .filter(role -> role.member().equals(id) && role.term().holdsOn(day))
                .filter(role -> member(o, id).term().holdsOn(day));
    }

    /** Whether any member, or any team as a body, is a superior of the member. */
    public static boolean hasSuperior(
            Organization o, PlainTwin twin, MemberId id, ResponsibilityId about, LocalDate day) {
        return Stream.concat(
                        o.members().stream().map(Member::id), o.teams().stream().map(Team::id))
                .anyMatch(party -> twin.isSuperiorOfMember(party, id, about, day) == Truth.YES);
    }

    /** Those who acted: who was there of them, else the members whom the record names. */
    public static Set<MemberId> people(Organization o, Collection<? extends Party> parties, LocalDate day) {
        Set<MemberId> there = there(o, parties, day);
        return there.isEmpty()
                ? parties.stream()
                        .filter(MemberId.class::isInstance)
                        .map(MemberId.class::cast)
                        .collect(Collectors.toCollection(TreeSet::new))
                : there;
    }

    public static Set<MemberId> there(Organization o, Collection<? extends Party> parties, LocalDate day) {
        Set<MemberId> people = new TreeSet<>();
        o.members().stream()
                .filter(m -> parties.contains(m.id()) && m.term().holdsOn(day))
                .forEach(m -> people.add(m.id()));
        o.teams().stream().filter(t -> parties.contains(t.id())).forEach(t -> people.addAll(members(o, t, day)));
        return people;
    }

    public static Set<MemberId> members(Organization o, Team team, LocalDate day) {
        Set<MemberId> inTeam =
                team.membersOn(day).value().map(ImmutableSet::copyOf).orElse(ImmutableSet.of());
        return o.members().stream()
                .filter(m -> inTeam.contains(m.id()) && m.term().holdsOn(day))
                .map(Member::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public static boolean isInWindow(Moment at) {
        return !at.day().isBefore(FIRST) && !at.day().isAfter(DAY);
    }

    /** There for thirty days of the window; the drafts' terms have one end only. */
    public static boolean counts(Member member) {
        LocalDate from = member.term().start().map(Moment::day).orElse(FIRST);
        return DAY.toEpochDay() - from.toEpochDay() >= 29;
    }

    public static void requireSame(Organization o, Indicator indicator, Set<String> counted, Set<String> units) {
        IndicatorResult result = Acts.result(o.toBuilder(), indicator);
        assertThat(result.outOf())
                .as(() -> "units of " + indicator + " in\n" + OrganizationFormat.YAML.text(o))
                .containsExactlyInAnyOrderElementsOf(units);
        assertThat(result.counted())
                .as(() -> "what counts of " + indicator + " in\n" + OrganizationFormat.YAML.text(o))
                .containsExactlyInAnyOrderElementsOf(counted);
    }

    public static Set<MemberId> holders(Organization o, Holding holding) {
        return there(o, holding.holders().value().map(Set::copyOf).orElse(Set.of()), DAY);
    }
}
