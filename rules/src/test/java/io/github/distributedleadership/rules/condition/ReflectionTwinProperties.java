package io.github.distributedleadership.rules.condition;

import static io.github.distributedleadership.rules.condition.Twins.DAY;
import static io.github.distributedleadership.rules.condition.Twins.FIRST;
import static io.github.distributedleadership.rules.condition.Twins.isInWindow;
import static io.github.distributedleadership.rules.condition.Twins.members;
import static io.github.distributedleadership.rules.condition.Twins.people;
import static io.github.distributedleadership.rules.condition.Twins.requireSame;
import static io.github.distributedleadership.rules.condition.Twins.responsibility;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.practice.About;
import io.github.distributedleadership.core.practice.Approval;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.Outcome;
import io.github.distributedleadership.core.practice.Reflection;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.rules.indicator.Indicator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Compares the indicators about reflections with twins written as their definitions read, over organisations of which everything
 * is known.
 *
 * <p>The twins walk objects and dates; they share nothing with what they check but the types.
 */
class ReflectionTwinProperties {

    @Property(tries = 100)
    void teams_pause(@ForAll Random random) {
        Organization o = Draft.known(random).build();
        Set<String> units = new TreeSet<>();
        Set<String> counted = new TreeSet<>();
        LocalDate first = o.practice().reflections().get(0).at().day();
        for (Team team : o.teams()) {
            for (int q = 1; q <= 4; q++) {
                LocalDate start = LocalDate.of(2025, 3 * q - 2, 1);
                LocalDate end = start.plusMonths(3).minusDays(1);
                boolean isUnit = start.isAfter(first)
                        && team.memberships().orElse(ImmutableSortedSet.of()).stream()
                                .anyMatch(row -> row.term().start().isEmpty()
                                        || row.term().start().get().day().isBefore(start))
                        && !members(o, team, start).isEmpty()
                        && !members(o, team, end).isEmpty();
                if (!isUnit) {
                    continue;
                }
                String unit = team.id().value() + "/2025-Q" + q;
                units.add(unit);
                for (Reflection reflection : o.practice().reflections()) {
                    LocalDate day = reflection.at().day();
                    Set<MemberId> inTeam = members(o, team, day);
                    Set<MemberId> there = people(o, reflection.participants(), day);
                    there.retainAll(inTeam);
                    boolean half = !inTeam.isEmpty() && 2 * there.size() >= inTeam.size();
                    if (!day.isBefore(start) && !day.isAfter(end) && half && isWorkOf(o, team, reflection.about())) {
                        counted.add(unit);
                    }
                }
            }
        }
        requireSame(o, Indicator.REFLECTION_CADENCE, counted, units);
    }

    @Property(tries = 100)
    void failures_are_reflected_on(@ForAll Random random) {
        Organization o = Draft.known(random).build();
        Set<String> units = new TreeSet<>();
        Set<String> counted = new TreeSet<>();
        for (Decision d : o.practice().decisions()) {
            look(o, d.outcome(), d.at(), d.deciders(), new About.OfDecision(d.id().orElseThrow()), units, counted);
        }
        for (Initiative i : o.practice().initiatives()) {
            if (i.approval().orElseThrow().status() == Approval.Status.REFUSED) {
                continue;
            }
            look(o, i.outcome(), i.at(), i.proposers(), new About.OfInitiative(i.id().orElseThrow()), units, counted);
        }
        requireSame(o, Indicator.REFLECTION_FAILURES, counted, units);
    }

    private static void look(
            Organization o,
            Optional<Outcome> outcome,
            Moment at,
            Collection<Party> by,
            About about,
            Set<String> units,
            Set<String> counted) {
        LocalDate day = at.day();
        if (outcome.orElseThrow() != Outcome.FAILED || day.isBefore(FIRST) || day.isAfter(DAY.minusDays(30))) {
            return;
        }
        String id = about.reference().substring(about.reference().indexOf(':') + 1);
        units.add(id);
        for (Reflection reflection : o.practice().reflections()) {
            LocalDate then = reflection.at().day();
            Set<MemberId> present = people(o, reflection.participants(), then);
            present.retainAll(people(o, by, day));
            if (reflection.about().equals(about) && !then.isBefore(day) && !then.isAfter(DAY) && !present.isEmpty()) {
                counted.add(id);
            }
        }
    }

    @Property(tries = 100)
    void lessons_are_applied(@ForAll Random random) {
        Organization o = Draft.known(random).build();
        Set<String> units = new TreeSet<>();
        Set<String> counted = new TreeSet<>();
        for (Reflection r : o.practice().reflections()) {
            LocalDate day = r.at().day();
            if (day.isBefore(FIRST)
                    || day.isAfter(DAY.minusDays(90))
                    || r.lessons().isNone()) {
                continue;
            }
            units.add(r.id().orElseThrow().value());
            boolean applied = Stream.concat(
                            o.practice().decisions().stream()
                                    .filter(d -> d.applies().value().equals(r.id()))
                                    .map(Decision::at),
                            o.practice().initiatives().stream()
                                    .filter(i -> i.applies().value().equals(r.id()))
                                    .map(Initiative::at))
                    .map(Moment::day)
                    .anyMatch(then -> !then.isBefore(day) && !then.isAfter(DAY));
            if (applied) {
                counted.add(r.id().orElseThrow().value());
            }
        }
        requireSame(o, Indicator.REFLECTION_LEARNING, counted, units);
    }

    @Property(tries = 100)
    void people_speak(@ForAll Random random) {
        Organization o = Draft.known(random).build();
        Set<String> units = new TreeSet<>();
        Set<String> counted = new TreeSet<>();
        for (Reflection r : o.practice().reflections()) {
            Set<MemberId> there = people(o, r.participants(), r.at().day());
            Set<MemberId> speaking =
                    people(o, r.spoke().value().map(Set::copyOf).orElse(Set.of()), r.at().day());
            if (isInWindow(r.at()) && there.size() > 1) {
                for (MemberId member : there) {
                    String unit = r.id().orElseThrow().value() + "/" + member.value();
                    units.add(unit);
                    if (speaking.contains(member)) {
                        counted.add(unit);
                    }
                }
            }
        }
        requireSame(o, Indicator.REFLECTION_VOICE, counted, units);
    }

    private static boolean isWorkOf(Organization o, Team team, About about) {
        if (about instanceof About.OfTeam of) {
            return of.team().equals(team.id());
        }
        if (about instanceof About.OfResponsibility of) {
            return owns(o, team, of.responsibility());
        }
        if (about instanceof About.OfDecision of) {
            return o.practice().decisions().stream()
                    .filter(d -> d.id().equals(Optional.of(of.decision())))
                    .anyMatch(d -> owns(o, team, d.responsibility()));
        }
        Initiative initiative = o.practice().initiatives().stream()
                .filter(i -> about.equals(new About.OfInitiative(i.id().orElseThrow())))
                .findAny()
                .orElseThrow();
        LocalDate day = initiative.at().day();
        Set<MemberId> proposers = people(o, initiative.proposers(), day);
        return initiative.proposers().contains(team.id())
                || members(o, team, day).stream().anyMatch(proposers::contains);
    }

    private static boolean owns(Organization o, Team team, ResponsibilityId id) {
        Responsibility at = responsibility(o, id);
        while (at.owner().isEmpty() && at.partOf().isPresent()) {
            at = responsibility(o, at.partOf().get());
        }
        return at.owner().equals(Optional.of(team.id()));
    }
}
