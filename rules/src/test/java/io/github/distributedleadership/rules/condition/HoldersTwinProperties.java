package io.github.distributedleadership.rules.condition;

import static io.github.distributedleadership.rules.condition.Twins.DAY;
import static io.github.distributedleadership.rules.condition.Twins.holders;
import static io.github.distributedleadership.rules.condition.Twins.requireSame;
import static io.github.distributedleadership.rules.condition.Twins.responsibility;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.practice.Trust;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.rules.indicator.Indicator;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Compares the indicators about holders with twins written as their definitions read, over organisations of which everything
 * is known.
 *
 * <p>The twins walk objects and dates; they share nothing with what they check but the types.
 */
class HoldersTwinProperties {

    @Property(tries = 100)
    void holders_trust_each_other(@ForAll Random random) {
        Organization o = Draft.known(random).build();
        Set<String> units = new TreeSet<>();
        Set<String> counted = new TreeSet<>();
        int unknown = 0;
        for (Member one : o.members()) {
            for (Member other : o.members()) {
                boolean together = one.id().compareTo(other.id()) < 0
                        && o.holdings().stream()
                                .map(h -> holders(o, h))
                                .anyMatch(h -> h.containsAll(Set.of(one.id(), other.id())));
                if (!together) {
                    continue;
                }
                Optional<Double> there = latest(o, one.id(), other.id());
                Optional<Double> back = latest(o, other.id(), one.id());
                if (there.isEmpty() || back.isEmpty()) {
                    unknown++;
                    continue;
                }
                String unit = one.id().value() + "/" + other.id().value();
                units.add(unit);
                if (there.get() >= 0.5 && back.get() >= 0.5) {
                    counted.add(unit);
                }
            }
        }
        requireSame(o, Indicator.SHARED_TRUST, counted, units);
        assertThat(Acts.result(o.toBuilder(), Indicator.SHARED_TRUST).unknown()).isEqualTo(unknown);
    }

    @Property(tries = 200)
    void nobody_is_needed(@ForAll Random random) {
        Organization o =
                Draft.known(random).build().toBuilder().partial(Table.DECISIONS).build();
        Set<String> units = new TreeSet<>();
        Set<String> counted = new TreeSet<>();
        for (Holding h : o.holdings()) {
            Set<MemberId> holders = holders(o, h);
            if (holders.isEmpty()) {
                continue;
            }
            String id = h.responsibility().value();
            units.add(id);
            ImmutableSortedMap<Skill, Fraction> needs =
                    responsibility(o, h.responsibility()).needs().orElse(ImmutableSortedMap.of());
            boolean stays = holders.stream().allMatch(leaving -> {
                Set<MemberId> left = new TreeSet<>(holders);
                left.remove(leaving);
                return !left.isEmpty()
                        && needs.entrySet().stream().allMatch(need -> covers(o, left, need.getKey(), need.getValue()));
            });
            if (stays) {
                counted.add(id);
            }
        }
        requireSame(o, Indicator.SHARED_INDEPENDENCE, counted, units);
    }

    private static boolean covers(Organization o, Set<MemberId> people, Skill skill, Fraction needed) {
        return o.members().stream()
                .filter(m -> people.contains(m.id()))
                .map(m -> m.skills().orElse(ImmutableSortedMap.of()).getOrDefault(skill, Fraction.ZERO))
                .anyMatch(level -> level.compareTo(needed) >= 0);
    }

    private static Optional<Double> latest(Organization o, MemberId truster, MemberId trustee) {
        return o.practice().trust().stream()
                .filter(t -> t.truster().equals(truster) && t.trustee().equals(trustee))
                .filter(t -> !t.at().day().isAfter(DAY))
                .reduce((earlier, later) -> later)
                .map(Trust::level)
                .map(Fraction::value);
    }
}
