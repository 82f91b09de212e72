package io.github.distributedleadership.rules.testkit;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.practice.About;
import io.github.distributedleadership.core.practice.Approval;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.DecisionId;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.InitiativeId;
import io.github.distributedleadership.core.practice.Outcome;
import io.github.distributedleadership.core.practice.Reflection;
import io.github.distributedleadership.core.practice.ReflectionId;
import io.github.distributedleadership.core.practice.Risk;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws what was done: decisions in patterns, initiatives, and reflections about both. */
final class RandomDecisions {
    private final Chance chance;
    private final Names names;
    private final List<DecisionId> decisionIds = new ArrayList<>();
    private final List<InitiativeId> initiativeIds = new ArrayList<>();

    RandomDecisions(Chance chance, Names names) {
        this.chance = chance;
        this.names = names;
    }

    /** How the decisions of one responsibility came to be made. */
    private enum Pattern {
        SPREAD,
        CONCENTRATED,
        JOINT,
        BY_SUPERIOR,
        BY_OTHERS
    }

    List<Decision> decisions(List<Holding> holdings) {
        List<Decision> decisions = new ArrayList<>();
        for (ResponsibilityId id : names.responsibilities()) {
            List<Party> holders = holdings.stream()
                    .filter(holding -> holding.responsibility().equals(id))
                    .flatMap(holding -> holding.holders().orElse(ImmutableSortedSet.of()).stream())
                    .distinct()
                    .toList();
            Pattern pattern = holders.isEmpty() ? Pattern.BY_OTHERS : chance.of(List.of(Pattern.values()));
            boolean approved = chance.in(25);
            for (int i = chance.in(25) ? 0 : chance.between(1, chance.in(60) ? 12 : 4); i > 0; i--) {
                decisions.add(decision(id, deciders(pattern, holders, i), approved));
            }
        }
        return decisions;
    }

    private ImmutableSortedSet<Party> deciders(Pattern pattern, List<Party> holders, int turn) {
        return switch (chance.in(10) ? Pattern.BY_OTHERS : pattern) {
            case SPREAD -> ImmutableSortedSet.of(holders.get(turn % holders.size()));
            case CONCENTRATED -> ImmutableSortedSet.of(holders.get(0));
            case JOINT -> ImmutableSortedSet.copyOf(holders);
            case BY_SUPERIOR ->
                ImmutableSortedSet.of(holders.get(0) instanceof MemberId member ? names.above(member) : holders.get(0));
            case BY_OTHERS -> chance.<Party>some(names.partiesMostlyMembers(chance), 1, 2);
        };
    }

    private Decision decision(ResponsibilityId id, ImmutableSortedSet<Party> deciders, boolean approved) {
        Moment at = chance.moment();
        Optional<DecisionId> named = chance.sometimes(15, () -> DecisionId.of("d" + decisionIds.size()));
        named.ifPresent(decisionIds::add);
        return Decision.builder()
                .id(named)
                .responsibility(id)
                .part(chance.sometimes(5, chance::words))
                .deciders(deciders)
                .consulted(chance.recordedSome(names.parties(), 0, 2))
                .approvedBy(chance.recorded(
                        approved ? 20 : 95,
                        () -> deciders.first() instanceof MemberId member
                                ? names.above(member)
                                : chance.of(names.members())))
                .raisedAt(chance.maybe(() -> Moment.of(at.day().minusDays(chance.below(30)))))
                .at(at)
                .outcome(outcome())
                .applies(applies())
                .extensions(chance.extensions())
                .build();
    }

    private Optional<Outcome> outcome() {
        return chance.maybe(() -> chance.of(List.of(Outcome.values())));
    }

    private Recorded<ReflectionId> applies() {
        return chance.recorded(80, () -> chance.of(names.reflections()));
    }

    List<Initiative> initiatives() {
        List<Initiative> initiatives = new ArrayList<>();
        for (int i = chance.between(0, 3 + names.members().size() / 4); i > 0; i--) {
            Optional<InitiativeId> named = chance.sometimes(50, () -> InitiativeId.of("i" + initiativeIds.size()));
            named.ifPresent(initiativeIds::add);
            initiatives.add(Initiative.builder()
                    .id(named)
                    .proposers(chance.<Party>some(names.partiesMostlyMembers(chance), 1, 2))
                    .responsibility(chance.recorded(20, () -> chance.of(names.responsibilities())))
                    .approval(chance.maybe(this::approval))
                    .risk(chance.maybe(() -> chance.of(List.of(Risk.values()))))
                    .serves(chance.recordedSome(names.goals(), 0, 2))
                    .applies(applies())
                    .at(chance.moment())
                    .outcome(outcome())
                    .lesson(chance.sometimes(30, chance::words))
                    .extensions(chance.extensions())
                    .build());
        }
        return initiatives;
    }

    private Approval approval() {
        Party by = chance.of(names.parties());
        return chance.of(List.of(
                Approval.NOT_SOUGHT,
                Approval.NOT_NEEDED,
                Approval.PENDING,
                Approval.givenBy(by),
                Approval.refusedBy(by)));
    }

    /** After decisions and initiatives, which they are about; one for each name, and some without. */
    List<Reflection> reflections() {
        List<Reflection> reflections = new ArrayList<>();
        names.reflections().forEach(id -> reflections.add(reflection(Optional.of(id))));
        for (int i = chance.below(3); i > 0; i--) {
            reflections.add(reflection(Optional.empty()));
        }
        return reflections;
    }

    private Reflection reflection(Optional<ReflectionId> id) {
        ImmutableSortedSet<Party> participants = chance.some(names.parties(), 1, 6);
        return Reflection.builder()
                .id(id)
                .participants(participants)
                .spoke(chance.recordedSome(participants.asList(), 0, participants.size()))
                .about(about())
                .outcome(outcome())
                .lessons(chance.recorded(30, () -> com.google.common.collect.ImmutableList.of(chance.words())))
                .at(chance.moment())
                .extensions(chance.extensions())
                .build();
    }

    private About about() {
        int choice = chance.below(4);
        if (choice == 0 && !decisionIds.isEmpty()) {
            return new About.OfDecision(chance.of(decisionIds));
        }
        if (choice == 1 && !initiativeIds.isEmpty()) {
            return new About.OfInitiative(chance.of(initiativeIds));
        }
        return choice == 2
                ? new About.OfTeam(chance.of(names.teams()))
                : new About.OfResponsibility(chance.of(names.responsibilities()));
    }
}
