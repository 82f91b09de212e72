package io.github.distributedleadership.rules.condition;

import static io.github.distributedleadership.rules.condition.Twins.DAY;
import static io.github.distributedleadership.rules.condition.Twins.holders;
import static io.github.distributedleadership.rules.condition.Twins.isInWindow;
import static io.github.distributedleadership.rules.condition.Twins.requireSame;
import static io.github.distributedleadership.rules.condition.Twins.responsibility;
import static io.github.distributedleadership.rules.condition.Twins.there;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.practice.Allocation;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.ResourceNeed;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.holding.plain.PlainTwin;
import io.github.distributedleadership.rules.holding.plain.Truth;
import io.github.distributedleadership.rules.indicator.Indicator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Compares the indicators about what stands on paper, and what is given for it, with twins written as their definitions read,
 * over organisations of which everything is known.
 *
 * <p>The twins walk objects and dates; they share nothing with what they check but the types.
 */
class PaperTwinProperties {
    private static final Set<DecisionLevel> THEIR_SAY =
            EnumSet.of(DecisionLevel.AGREE, DecisionLevel.ADVISE, DecisionLevel.INQUIRE, DecisionLevel.DELEGATE);
    private static final Set<DecisionLevel> SAY_FROM_ABOVE =
            EnumSet.of(DecisionLevel.TELL, DecisionLevel.SELL, DecisionLevel.CONSULT, DecisionLevel.AGREE);

    @Property(tries = 200)
    void holders_below_somebody_have_a_say(@ForAll Random random) {
        Organization o = Draft.knownInDetail(random).build();
        PlainTwin twin = new PlainTwin(o);
        requireSameResponsibilities(
                o,
                Indicator.AUTONOMY_LEVEL,
                h -> !holders(o, h).isEmpty()
                        && holders(o, h).stream()
                                .allMatch(one -> Twins.hasSuperior(o, twin, one, h.responsibility(), DAY)),
                h -> THEIR_SAY.contains(h.level().orElseThrow()));
    }

    @Property(tries = 100)
    void somebody_answers(@ForAll Random random) {
        Organization o = Draft.knownInDetail(random).build();
        requireSameResponsibilities(
                o,
                Indicator.ACCOUNTABILITY_ANSWERED,
                h -> true,
                h -> !answering(o, h).isEmpty());
    }

    @Property(tries = 100)
    void all_who_hold_it_answer(@ForAll Random random) {
        Organization o = Draft.knownInDetail(random).build();
        requireSameResponsibilities(
                o,
                Indicator.ACCOUNTABILITY_MUTUAL,
                h -> holders(o, h).size() >= 2,
                h -> answering(o, h).containsAll(holders(o, h)));
    }

    @Property(tries = 200)
    void who_may_decide_answers(@ForAll Random random) {
        Organization o = Draft.knownInDetail(random).build();
        PlainTwin twin = new PlainTwin(o);
        Set<String> answer = new TreeSet<>();
        Set<String> exposed = new TreeSet<>();
        Set<String> eitherOr = new TreeSet<>();
        Set<String> matched = new TreeSet<>();
        for (Holding h : o.holdings()) {
            Set<MemberId> people = holders(o, h);
            people.addAll(answering(o, h));
            for (MemberId one : people) {
                boolean answers = answering(o, h).contains(one);
                boolean may = mayDecide(o, twin, h, one);
                String pair = one.value() + "/" + h.responsibility().value();
                addIf(answers, pair, answer);
                addIf(answers && !may, pair, exposed);
                addIf(answers || holders(o, h).contains(one) && may, pair, eitherOr);
                addIf(answers && may, pair, matched);
            }
        }
        requireSame(o, Indicator.STRAIN_EXPOSED, exposed, answer);
        requireSame(o, Indicator.ACCOUNTABILITY_MATCHED, matched, eitherOr);
    }

    @Property(tries = 200)
    void holders_have_the_skills(@ForAll Random random) {
        Organization o = Draft.knownInDetail(random).build();
        requireSameResponsibilities(
                o,
                Indicator.CAPACITY_SKILLS,
                h -> !holders(o, h).isEmpty() && !needs(o, h).isEmpty(),
                h -> needs(o, h).entrySet().stream().allMatch(need -> {
                    Stream<MemberId> holders = holders(o, h).stream();
                    return h.arrangement().orElseThrow() == Arrangement.JOINT
                            ? holders.anyMatch(one -> has(o, one, need))
                            : holders.allMatch(one -> has(o, one, need));
                }));
    }

    @Property(tries = 100)
    void what_is_needed_is_allocated(@ForAll Random random) {
        Organization o = Draft.knownInDetail(random).build();
        requireSameResponsibilities(
                o,
                Indicator.CAPACITY_RESOURCES,
                h -> responsibility(o, h.responsibility()).resources().isKnown(),
                h -> responsibility(o, h.responsibility()).resources().value().orElseThrow().stream()
                        .allMatch(need -> allocated(o, h, need) >= need.amount()));
    }

    @Property(tries = 200)
    void what_is_gained_comes_with_something(@ForAll Random random) {
        Organization o = Draft.knownInDetail(random).build();
        Set<String> units = new TreeSet<>();
        Set<String> counted = new TreeSet<>();
        for (Holding h : o.holdings()) {
            boolean isGained = h.term().start().filter(Twins::isInWindow).isPresent()
                    && h.holders().isKnown();
            boolean got = o.practice().allocations().stream().anyMatch(a -> isFor(a, h));
            boolean needs = responsibility(o, h.responsibility()).resources().isKnown();
            String unit = h.responsibility().value() + "/2025-03-01";
            addIf(isGained && (needs || got), unit, units);
            addIf(isGained && needs && !got, unit, counted);
        }
        requireSame(o, Indicator.STRAIN_UNRESOURCED, counted, units);
    }

    private static void requireSameResponsibilities(
            Organization o, Indicator indicator, Predicate<Holding> isOne, Predicate<Holding> counts) {
        Set<String> units = new TreeSet<>();
        Set<String> counted = new TreeSet<>();
        for (Holding h : o.holdings()) {
            addIf(isOne.test(h), h.responsibility().value(), units);
            addIf(isOne.test(h) && counts.test(h), h.responsibility().value(), counted);
        }
        requireSame(o, indicator, counted, units);
    }

    private static void addIf(boolean isSo, String unit, Set<String> units) {
        if (isSo) {
            units.add(unit);
        }
    }

    private static Set<MemberId> answering(Organization o, Holding h) {
        return those(o, h.accountable());
    }

    private static Set<MemberId> those(Organization o, Recorded<ImmutableSortedSet<Party>> parties) {
        return there(o, parties.orElse(ImmutableSortedSet.of()), DAY);
    }

    private static boolean mayDecide(Organization o, PlainTwin twin, Holding h, MemberId one) {
        Set<MemberId> holders = holders(o, h);
        DecisionLevel level = h.level().orElseThrow();
        if (those(o, h.approvers()).contains(one)) {
            return true;
        }
        if (holders.isEmpty()) {
            return Twins.roles(o, one, DAY)
                    .filter(role -> Set.of(Basis.APPOINTED, Basis.ELECTED)
                            .contains(role.basis().orElseThrow()))
                    .anyMatch(role -> twin.scopesOf(h.responsibility()).contains(role.scope()));
        }
        boolean standsAbove = holders.stream()
                .anyMatch(other ->
                        !other.equals(one) && twin.isSuperior(one, other, h.responsibility(), DAY) == Truth.YES);
        return holders.contains(one) && THEIR_SAY.contains(level)
                || answering(o, h).contains(one) && SAY_FROM_ABOVE.contains(level) && standsAbove;
    }

    private static Map<Skill, Fraction> needs(Organization o, Holding h) {
        return responsibility(o, h.responsibility()).needs().orElse(ImmutableSortedMap.of());
    }

    private static boolean has(Organization o, MemberId one, Map.Entry<Skill, Fraction> need) {
        return Twins.member(o, one)
                        .skills()
                        .orElse(ImmutableSortedMap.of())
                        .getOrDefault(need.getKey(), Fraction.ZERO)
                        .compareTo(need.getValue())
                >= 0;
    }

    private static boolean isFor(Allocation allocation, Holding h) {
        return isInWindow(allocation.at())
                && allocation.responsibility().value().equals(Optional.of(h.responsibility()));
    }

    private static double allocated(Organization o, Holding h, ResourceNeed need) {
        return o.practice().allocations().stream()
                .filter(a -> isFor(a, h) && a.kind() == need.kind() && a.unit().equals(need.unit()))
                .mapToDouble(Allocation::amount)
                .sum();
    }
}
