package io.github.distributedleadership.rules.testkit;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.responsibility.AgreedIn;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.HoldingId;
import io.github.distributedleadership.core.responsibility.Origin;
import io.github.distributedleadership.core.responsibility.ResourceKind;
import io.github.distributedleadership.core.responsibility.ResourceNeed;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.responsibility.Situation;
import io.github.distributedleadership.core.responsibility.Stakes;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Span;
import io.github.distributedleadership.core.value.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Draws what stands on paper: responsibilities, and who holds each of them from when until when. */
final class RandomHoldings {
    private static final List<Arrangement> OF_SEVERAL = List.of(
            Arrangement.JOINT, Arrangement.JOINT, Arrangement.ANY_ONE, Arrangement.DIVIDED, Arrangement.ROTATING);

    private final Chance chance;
    private final Names names;

    RandomHoldings(Chance chance, Names names) {
        this.chance = chance;
        this.names = names;
    }

    List<Responsibility> responsibilities() {
        List<Responsibility> responsibilities = new ArrayList<>();
        for (ResponsibilityId id : names.responsibilities()) {
            responsibilities.add(responsibility(id, responsibilities.size()));
        }
        return responsibilities;
    }

    private Responsibility responsibility(ResponsibilityId id, int place) {
        var responsibility = Responsibility.builder()
                .id(id)
                .name("Responsibility " + id)
                .owner(chance.maybe(() -> chance.of(names.parties())))
                .partOf(
                        place == 0
                                ? Optional.empty()
                                : chance.sometimes(
                                        20,
                                        () -> chance.of(names.responsibilities().subList(0, place))))
                .needs(chance.forgets() ? Recorded.unknown() : Recorded.mapOf(needs()))
                .dependsOn(chance.recordedSome(names.responsibilities(), 0, 2))
                .urgency(chance.recorded(
                        20, () -> Span.parse(chance.of(List.of("P7D", "P14D", "P3M", "PT4H", "P1DT12H")))))
                .resources(chance.forgets() ? Recorded.unknown() : Recorded.setOf(resources()))
                .affects(chance.recordedSome(names.parties(), 0, 4))
                .serves(chance.recordedSome(names.goals(), 0, 2))
                .stakes(chance.maybe(() -> new Stakes(chance.fraction(), chance.below(9), chance.below(9))))
                .situation(chance.maybe(this::situation))
                .term(chance.in(90) ? Term.ALWAYS : chance.term())
                .extensions(chance.extensions());
        chance.maybe(chance::fraction).ifPresent(responsibility::significance);
        return responsibility.build();
    }

    private Map<Skill, Fraction> needs() {
        TreeMap<Skill, Fraction> needs = new TreeMap<>();
        chance.<Skill>some(names.skills(), 0, 2).forEach(skill -> needs.put(skill, chance.fraction()));
        return needs;
    }

    private Set<ResourceNeed> resources() {
        TreeSet<ResourceNeed> resources = new TreeSet<>();
        for (int i = chance.below(3); i > 0; i--) {
            resources.add(new ResourceNeed(
                    chance.of(List.of(ResourceKind.values())),
                    chance.between(1, 40) / 4.0,
                    chance.sometimes(60, () -> chance.of(List.of("EUR", "day")))));
        }
        return resources;
    }

    private Situation situation() {
        return Situation.builder()
                .qualityMatters(chance.maybe(() -> chance.in(60)))
                .holderInformed(chance.maybe(() -> chance.in(50)))
                .structured(chance.maybe(() -> chance.in(50)))
                .acceptanceCritical(chance.maybe(() -> chance.in(60)))
                .acceptanceCertain(chance.maybe(() -> chance.in(40)))
                .goalsShared(chance.maybe(() -> chance.in(60)))
                .conflictLikely(chance.maybe(() -> chance.in(40)))
                .build();
    }

    /** Of each responsibility none, one, or one after the other, the later one often with the same holders. */
    List<Holding> holdings() {
        List<Holding> holdings = new ArrayList<>();
        for (ResponsibilityId id : names.responsibilities()) {
            int number = chance.in(10) ? 0 : chance.in(75) ? 1 : chance.between(2, 3);
            LocalDate day = Chance.AS_OF.minusDays(chance.between(200, 900));
            Recorded<ImmutableSortedSet<Party>> holders = holders();
            for (int i = 1; i <= number; i++) {
                LocalDate end = day.plusDays(chance.between(60, 300));
                boolean open = i == number && chance.in(90);
                holdings.add(holding(id, holders, open ? Term.since(day) : Term.between(day, end), holdings.size()));
                day = end;
                holders = chance.in(50) ? holders : holders();
            }
        }
        return holdings;
    }

    private Recorded<ImmutableSortedSet<Party>> holders() {
        if (chance.forgets()) {
            return Recorded.unknown();
        }
        if (chance.in(7)) {
            return Recorded.none();
        }
        int most = chance.in(45) ? 1 : chance.between(2, 5);
        return Recorded.setOf(chance.<Party>some(names.partiesMostlyMembers(chance), most == 1 ? 1 : 2, most));
    }

    private Holding holding(ResponsibilityId id, Recorded<ImmutableSortedSet<Party>> holders, Term term, int number) {
        ImmutableSortedSet<Party> known = holders.orElse(ImmutableSortedSet.of());
        var holding = Holding.builder()
                .id(chance.sometimes(20, () -> HoldingId.of("h" + number)))
                .responsibility(id)
                .holders(holders)
                .assignedBy(chance.recorded(55, () -> assigner(known)))
                .accountable(chance.in(60) ? holders : chance.recordedSome(names.members(), 0, 3))
                .deputies(few(chance.in(70) ? 0 : 1))
                .approvers(chance.in(60) ? few(0) : few(2))
                .reviewers(few(1))
                .consulted(few(2))
                .informed(few(2))
                .level(chance.maybe(() -> chance.of(List.of(DecisionLevel.values()))))
                .origin(chance.maybe(() -> chance.of(List.of(Origin.values()))))
                .agreedIn(chance.sometimes(
                        15,
                        () -> new AgreedIn(
                                AgreedIn.Kind.REFLECTION,
                                chance.of(names.reflections()).value())))
                .term(term)
                .extensions(chance.extensions());
        if (!chance.forgets()) {
            arrange(known, holding);
        }
        return holding.build();
    }

    private void arrange(ImmutableSortedSet<Party> holders, Holding.Builder holding) {
        if (holders.isEmpty()) {
            return;
        }
        boolean isOnePerson = holders.size() == 1 && holders.first() instanceof MemberId;
        Arrangement arrangement = isOnePerson ? Arrangement.SOLE : chance.of(OF_SEVERAL);
        holding.arrangement(arrangement);
        if (arrangement == Arrangement.DIVIDED && chance.in(70)) {
            holding.parts(ImmutableSortedMap.copyOf(parts(holders)));
        }
        if (arrangement == Arrangement.JOINT && chance.in(30)) {
            holding.quorum(chance.between(1, holders.size()));
        }
    }

    private Map<Party, String> parts(ImmutableSortedSet<Party> holders) {
        TreeMap<Party, String> parts = new TreeMap<>();
        holders.forEach(holder -> parts.put(holder, chance.words()));
        return parts;
    }

    /** Mostly who stands above the first holder. */
    private Party assigner(ImmutableSortedSet<Party> holders) {
        return !holders.isEmpty() && holders.first() instanceof MemberId member && chance.in(75)
                ? names.above(member)
                : chance.of(names.parties());
    }

    private Recorded<ImmutableSortedSet<Party>> few(int most) {
        return chance.recordedSome(names.parties(), 0, most);
    }
}
