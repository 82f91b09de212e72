package io.github.distributedleadership.rules.condition;

import static io.github.distributedleadership.rules.condition.Twins.DAY;
import static io.github.distributedleadership.rules.condition.Twins.isInWindow;
import static io.github.distributedleadership.rules.condition.Twins.members;
import static io.github.distributedleadership.rules.condition.Twins.people;
import static io.github.distributedleadership.rules.condition.Twins.requireSame;
import static io.github.distributedleadership.rules.condition.Twins.responsibility;
import static io.github.distributedleadership.rules.condition.Twins.roles;
import static io.github.distributedleadership.rules.condition.Twins.there;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.About;
import io.github.distributedleadership.core.practice.Approval;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.Outcome;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.rules.holding.plain.PlainTwin;
import io.github.distributedleadership.rules.holding.plain.Truth;
import io.github.distributedleadership.rules.indicator.Indicator;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Compares the indicators about decisions and initiatives with twins written as their definitions read, over organisations of
 * which everything is known.
 *
 * <p>The twins walk objects and dates; they share nothing with what they check but the types.
 */
class ActsTwinProperties {
    private static final Set<Approval.Status> ON_THEIR_OWN =
            EnumSet.of(Approval.Status.NOT_SOUGHT, Approval.Status.NOT_NEEDED);

    @Property(tries = 200)
    void nobody_outside_approves(@ForAll Random random) {
        Plain plain = new Plain(byPeopleWhoWereThere(random));
        plain.requireSameDecisions(
                Indicator.AUTONOMY_UNAPPROVED_DECISIONS,
                d -> plain.deciders(d).stream()
                        .anyMatch(one -> Twins.hasSuperior(plain.o, plain.twin, one, d.responsibility(), d.at().day())),
                d -> d.approvedBy().value().stream()
                        .allMatch(by ->
                                d.deciders().contains(by) || plain.deciders(d).contains(by)));
    }

    @Property(tries = 200)
    void heads_leave_decisions_to_others(@ForAll Random random) {
        Plain plain = new Plain(byPeopleWhoWereThere(random));
        plain.requireSameDecisions(
                Indicator.AUTONOMY_BELOW,
                d -> !plain.deciders(d).isEmpty()
                        && plain.innermostWithHead(d)
                                .filter(scope -> !plain.isEverybody(plain.deciders(d), scope, d))
                                .isPresent(),
                d -> plain.twin.scopesOf(d.responsibility()).stream()
                        .flatMap(scope -> plain.heads(scope, d).stream())
                        .noneMatch(head -> plain.deciders(d).stream()
                                .anyMatch(one -> one.equals(head) || plain.isAbove(one, head, d.at().day()))));
    }

    @Property(tries = 200)
    void those_closest_decide(@ForAll Random random) {
        Plain plain = new Plain(byPeopleWhoWereThere(random));
        plain.requireSameDecisions(
                Indicator.AUTONOMY_CLOSEST_DECIDE,
                d -> !plain.deciders(d).isEmpty() && !plain.needs(d).isEmpty(),
                d -> plain.deciders(d).stream().anyMatch(one -> plain.isClose(one, d) && plain.coversHalf(one, d)));
    }

    @Property(tries = 100)
    void those_affected_are_heard(@ForAll Random random) {
        Plain plain = new Plain(byPeopleWhoWereThere(random));
        plain.requireSameDecisions(
                Indicator.AUTONOMY_AFFECTED_HEARD, d -> !plain.affected(d).isEmpty(), d -> {
                    Set<MemberId> heard = new TreeSet<>(plain.deciders(d));
                    d.consulted().value().ifPresent(asked -> heard.addAll(people(plain.o, asked, d.at().day())));
                    return !Collections.disjoint(heard, plain.affected(d));
                });
    }

    @Property(tries = 100)
    void initiatives_begin_without_approval(@ForAll Random random) {
        Plain plain = new Plain(byPeopleWhoWereThere(random));
        plain.requireSameInitiatives(
                Indicator.AUTONOMY_UNAPPROVED_INITIATIVES,
                i -> plain.proposers(i).stream()
                        .anyMatch(one -> i.responsibility().isKnown()
                                ? Twins.hasSuperior(
                                        plain.o,
                                        plain.twin,
                                        one,
                                        i.responsibility().value().orElseThrow(),
                                        i.at().day())
                                : plain.hasAnybodyAbove(one, i.at().day())),
                i -> ON_THEIR_OWN.contains(i.approval().orElseThrow().status()));
    }

    @Property(tries = 100)
    void ideas_of_those_without_a_role_are_let_through(@ForAll Random random) {
        Plain plain = new Plain(byPeopleWhoWereThere(random));
        plain.requireSameInitiatives(
                Indicator.CAPACITY_OPENNESS,
                i -> !plain.proposers(i).isEmpty()
                        && i.approval().orElseThrow().status() != Approval.Status.PENDING
                        && plain.proposers(i).stream()
                                .allMatch(one -> roles(plain.o, one, i.at().day())
                                        .findAny()
                                        .isEmpty()),
                i -> i.approval().orElseThrow().status() != Approval.Status.REFUSED);
    }

    @Property(tries = 300)
    void who_fails_keeps_what_he_had(@ForAll Random random) {
        Plain plain = new Plain(byPeopleWhoWereThere(random));
        plain.requireSameInitiatives(
                Indicator.ACCOUNTABILITY_ROOM_TO_FAIL,
                i -> i.outcome().equals(Optional.of(Outcome.FAILED))
                        && i.approval().orElseThrow().status() != Approval.Status.REFUSED
                        && !i.at().day().plusDays(90).isAfter(DAY)
                        && plain.proposers(i).stream().anyMatch(one -> plain.has(one, i.at().day())),
                i -> plain.proposers(i).stream().noneMatch(one -> plain.loses(one, i.at().day())));
    }

    /** Who had left when he or she acted, by the record, is a case for the tests of each indicator. */
    private static Organization byPeopleWhoWereThere(Random random) {
        Draft draft = Draft.knownInDetail(random);
        Organization o = draft.build();
        draft.reflections.replaceAll(r ->
                r.toBuilder().about(new About.OfTeam(o.teams().get(0).id())).build());
        draft.decisions.removeIf(d -> there(o, d.deciders(), d.at().day()).isEmpty());
        draft.initiatives.removeIf(i -> there(o, i.proposers(), i.at().day()).isEmpty());
        return draft.build();
    }

    /** An organisation, and plain questions about it. */
    private record Plain(Organization o, PlainTwin twin) {
        Plain(Organization o) {
            this(o, new PlainTwin(o));
        }

        void requireSameDecisions(Indicator indicator, Predicate<Decision> isOne, Predicate<Decision> counts) {
            Set<String> units = new TreeSet<>();
            Set<String> counted = new TreeSet<>();
            for (Decision d : o.practice().decisions()) {
                if (isInWindow(d.at()) && isOne.test(d)) {
                    units.add(d.id().orElseThrow().value());
                    if (counts.test(d)) {
                        counted.add(d.id().orElseThrow().value());
                    }
                }
            }
            requireSame(o, indicator, counted, units);
        }

        void requireSameInitiatives(Indicator indicator, Predicate<Initiative> isOne, Predicate<Initiative> counts) {
            Set<String> units = new TreeSet<>();
            Set<String> counted = new TreeSet<>();
            for (Initiative i : o.practice().initiatives()) {
                if (isInWindow(i.at()) && isOne.test(i)) {
                    units.add(i.id().orElseThrow().value());
                    if (counts.test(i)) {
                        counted.add(i.id().orElseThrow().value());
                    }
                }
            }
            requireSame(o, indicator, counted, units);
        }

        Set<MemberId> deciders(Decision d) {
            return people(o, d.deciders(), d.at().day());
        }

        Set<MemberId> proposers(Initiative i) {
            return people(o, i.proposers(), i.at().day());
        }

        Set<MemberId> affected(Decision d) {
            return there(
                    o, responsibility(o, d.responsibility()).affects().orElse(ImmutableSortedSet.of()), d.at().day());
        }

        Map<Skill, Fraction> needs(Decision d) {
            return responsibility(o, d.responsibility()).needs().orElse(ImmutableSortedMap.of());
        }

        boolean coversHalf(MemberId one, Decision d) {
            Map<Skill, Fraction> skills = Twins.member(o, one).skills().orElse(ImmutableSortedMap.of());
            long covered = needs(d).entrySet().stream()
                    .filter(need ->
                            skills.getOrDefault(need.getKey(), Fraction.ZERO).compareTo(need.getValue()) >= 0)
                    .count();
            return 2 * covered >= needs(d).size();
        }

        boolean isClose(MemberId one, Decision d) {
            Set<MemberId> team = owner(d.responsibility())
                    .filter(TeamId.class::isInstance)
                    .map(id -> there(o, Set.of(id), d.at().day()))
                    .orElse(Set.of());
            return holders(d.responsibility(), d.at().day()).contains(one)
                    || team.contains(one) && team.stream().noneMatch(other -> isAbove(one, other, d.at().day()));
        }

        private Optional<Party> owner(ResponsibilityId id) {
            Responsibility at = responsibility(o, id);
            return at.owner().or(() -> at.partOf().flatMap(this::owner));
        }

        private Set<MemberId> holders(ResponsibilityId id, LocalDate day) {
            return o.holdings().stream()
                    .filter(h -> h.responsibility().equals(id) && h.term().holdsOn(day))
                    .flatMap(h -> there(o, h.holders().orElse(ImmutableSortedSet.of()), day).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        boolean isAbove(MemberId above, MemberId below, LocalDate day) {
            return twin.isAboveInLine(above, below, day) == Truth.YES;
        }

        private boolean isThere(MemberId one, LocalDate day) {
            return Twins.member(o, one).term().holdsOn(day);
        }

        /** In what is about no responsibility: in the line, or as who leads the organisation. */
        boolean hasAnybodyAbove(MemberId one, LocalDate day) {
            return o.members().stream()
                    .map(Member::id)
                    .filter(other -> !other.equals(one) && isThere(other, day))
                    .anyMatch(other -> isAbove(other, one, day)
                            || leads(other, Scope.organization(), day)
                                    && !isAbove(one, other, day)
                                    && !isInAnyWayHead(one, Scope.organization(), day));
        }

        private boolean leads(MemberId one, Scope scope, LocalDate day) {
            return roles(o, one, day)
                    .filter(role -> role.scope().equals(scope))
                    .map(role -> role.basis().orElseThrow())
                    .anyMatch(Set.of(Basis.APPOINTED, Basis.ELECTED)::contains);
        }

        /** By whatever right, of the scope or one around it. */
        private boolean isInAnyWayHead(MemberId one, Scope scope, LocalDate day) {
            return roles(o, one, day).anyMatch(role -> twin.liesWithin(scope, role.scope()));
        }

        Optional<Scope> innermostWithHead(Decision d) {
            return twin.scopesOf(d.responsibility()).stream()
                    .filter(scope -> !heads(scope, d).isEmpty())
                    .findFirst();
        }

        /** Where nobody belongs to the scope but its head, the head decides alone, and not everybody together. */
        boolean isEverybody(Set<MemberId> people, Scope scope, Decision d) {
            Set<MemberId> all = inside(scope, d.at().day());
            return !all.isEmpty() && people.containsAll(all) && people.containsAll(heads(scope, d));
        }

        private Set<MemberId> inside(Scope scope, LocalDate day) {
            if (scope instanceof Scope.OfResponsibility of) {
                return holders(of.responsibility(), day);
            }
            if (scope instanceof Scope.OfTeam of) {
                return o.teams().stream()
                        .filter(team -> twin.liesWithin(Scope.of(team.id()), Scope.of(of.team())))
                        .flatMap((Team team) -> members(o, team, day).stream())
                        .collect(Collectors.toCollection(TreeSet::new));
            }
            return o.members().stream()
                    .map(Member::id)
                    .filter(one -> isThere(one, day))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        /** Who leads the scope with nobody above who belongs to it. */
        Set<MemberId> heads(Scope scope, Decision d) {
            LocalDate day = d.at().day();
            return o.leaders().stream()
                    .map(Leader::member)
                    .filter(one -> leads(one, scope, day))
                    .filter(one -> inside(scope, day).stream()
                            .noneMatch(other -> isAbove(other, one, day) || leadsAround(other, one, scope, d)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private boolean leadsAround(MemberId other, MemberId one, Scope scope, Decision d) {
            LocalDate day = d.at().day();
            return !other.equals(one)
                    && twin.scopesOf(d.responsibility()).stream()
                            .filter(around -> !around.equals(scope) && twin.liesWithin(scope, around))
                            .anyMatch(around -> leads(other, around, day)
                                    && !isInAnyWayHead(one, around, day)
                                    && !isAbove(one, other, day));
        }

        boolean has(MemberId one, LocalDate day) {
            return roles(o, one, day).findAny().isPresent()
                    || o.responsibilities().stream()
                            .anyMatch(r -> holders(r.id(), day).contains(one));
        }

        /** Whether anything that is had on the day is had no more on some day up to ninety later. */
        boolean loses(MemberId one, LocalDate day) {
            for (LocalDate next = day.plusDays(1); !next.isAfter(day.plusDays(90)); next = next.plusDays(1)) {
                LocalDate then = next;
                Set<Scope> lost = scopesLed(one, then.minusDays(1));
                lost.retainAll(scopesLed(one, day));
                lost.removeAll(scopesLed(one, then));
                boolean holdsLess = o.responsibilities().stream()
                        .map(Responsibility::id)
                        .filter(id -> holders(id, day).contains(one))
                        .anyMatch(id -> holders(id, then.minusDays(1)).contains(one)
                                && !holders(id, then).contains(one));
                if (!lost.isEmpty() || holdsLess) {
                    return true;
                }
            }
            return false;
        }

        private Set<Scope> scopesLed(MemberId one, LocalDate day) {
            return roles(o, one, day).map(Leader::scope).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
