package io.github.distributedleadership.rules.condition;

import static io.github.distributedleadership.rules.condition.Twins.DAY;
import static io.github.distributedleadership.rules.condition.Twins.counts;
import static io.github.distributedleadership.rules.condition.Twins.isInWindow;
import static io.github.distributedleadership.rules.condition.Twins.requireSame;

import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.practice.Feedback;
import io.github.distributedleadership.core.practice.Subject;
import io.github.distributedleadership.rules.indicator.Indicator;
import java.util.Collection;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Compares the indicators about feedback with twins written as their definitions read, over organisations of which everything
 * is known.
 *
 * <p>The twins walk objects and dates; they share nothing with what they check but the types.
 */
class FeedbackTwinProperties {

    @Property(tries = 100)
    void people_give_feedback(@ForAll Random random) {
        Organization o = Draft.known(random).build();
        Set<String> givers = o.practice().feedback().stream()
                .filter(f -> isInWindow(f.at()))
                .map(f -> f.giver().orElseThrow().value())
                .collect(Collectors.toSet());
        Set<String> units = o.members().stream()
                .filter(m -> counts(m))
                .map(m -> m.id().value())
                .collect(Collectors.toSet());
        givers.retainAll(units);
        requireSame(o, Indicator.REFLECTION_FEEDBACK, givers, units);
    }

    @Property(tries = 100)
    void feedback_goes_upward(@ForAll Random random) {
        Organization o = Draft.known(random).build();
        Set<String> units = new TreeSet<>();
        Set<String> counted = new TreeSet<>();
        for (Member superior : o.members()) {
            Set<MemberId> reports = o.members().stream()
                    .filter(m -> counts(m) && m.term().holdsOn(DAY))
                    .filter(m -> m.reporting().value().stream()
                            .flatMap(Collection::stream)
                            .anyMatch(line -> line.to().equals(superior.id())))
                    .map(Member::id)
                    .collect(Collectors.toSet());
            if (reports.isEmpty() || !counts(superior) || !superior.term().holdsOn(DAY)) {
                continue;
            }
            units.add(superior.id().value());
            long gave = o.practice().feedback().stream()
                    .filter(f -> isInWindow(f.at()) && f.subject().equals(Subject.of(superior.id())))
                    .map(Feedback::giver)
                    .flatMap(Optional::stream)
                    .filter(reports::contains)
                    .distinct()
                    .count();
            if (gave >= Math.min(3, reports.size())) {
                counted.add(superior.id().value());
            }
        }
        requireSame(o, Indicator.REFLECTION_UPWARD, counted, units);
    }
}
