package io.github.distributedleadership.core.responsibility;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.People;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Values;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Random responsibilities and holdings. */
public final class Responsibilities {
    private Responsibilities() {}

    public static ResponsibilityId id(Random random) {
        return ResponsibilityId.of(Values.oneOf(random, "r", "s", "t"));
    }

    public static GoalId goalId(Random random) {
        return GoalId.of(Values.oneOf(random, "g", "h"));
    }

    public static Goal goal(Random random) {
        return Goal.builder()
                .id(goalId(random))
                .name(Values.oneOf(random, "Early reading", "Peace"))
                .owner(Values.maybe(random, People::party))
                .extensions(Values.extensions(random))
                .build();
    }

    public static ResourceNeed need(Random random) {
        return new ResourceNeed(
                Values.oneOf(random, ResourceKind.values()),
                Values.oneOf(random, 0.5, 1.0, 1200.0),
                Values.maybe(random, Values::word));
    }

    public static Stakes stakes(Random random) {
        return new Stakes(
                Values.fraction(random), Values.oneOf(random, 0.0, -0.0, 1.0), Values.oneOf(random, 0.0, -0.0, 2.5));
    }

    public static Situation situation(Random random) {
        return Situation.builder()
                .qualityMatters(Values.maybe(random, Random::nextBoolean))
                .holderInformed(Values.maybe(random, Random::nextBoolean))
                .structured(Values.maybe(random, Random::nextBoolean))
                .acceptanceCritical(Values.maybe(random, Random::nextBoolean))
                .acceptanceCertain(Values.maybe(random, Random::nextBoolean))
                .goalsShared(Values.maybe(random, Random::nextBoolean))
                .conflictLikely(Values.maybe(random, Random::nextBoolean))
                .build();
    }

    public static Responsibility responsibility(Random random) {
        Map<Skill, Fraction> needs = new TreeMap<>();
        Values.list(random, 0, 2, People::skill).forEach(skill -> needs.put(skill, Values.fraction(random)));
        return Responsibility.builder()
                .id(id(random))
                .name(Values.oneOf(random, "Reading", "Writing"))
                .owner(Values.maybe(random, People::party))
                .partOf(Values.maybe(random, r -> ResponsibilityId.of("whole")))
                .needs(random.nextBoolean() ? Recorded.unknown() : Recorded.mapOf(needs))
                .dependsOn(Values.recordedSet(random, Responsibilities::id))
                .significance(Values.fraction(random))
                .urgency(Values.recorded(random, Values::span))
                .resources(Values.recordedSet(random, Responsibilities::need))
                .affects(Values.recordedSet(random, People::party))
                .serves(Values.recordedSet(random, Responsibilities::goalId))
                .stakes(Values.maybe(random, Responsibilities::stakes))
                .situation(Values.maybe(random, Responsibilities::situation))
                .term(Values.term(random))
                .extensions(Values.extensions(random))
                .build();
    }

    public static AgreedIn agreedIn(Random random) {
        return new AgreedIn(Values.oneOf(random, AgreedIn.Kind.values()), Values.oneOf(random, "d", "e"));
    }

    public static Holding holding(Random random) {
        Recorded<ImmutableSortedSet<Party>> holders = Values.recordedSet(random, People::party);
        int number = holders.value().map(ImmutableSortedSet::size).orElse(0);
        boolean divided = random.nextInt(3) == 0;
        Holding.Builder builder = Holding.builder()
                .id(Values.maybe(random, r -> HoldingId.of(Values.oneOf(r, "h", "i"))))
                .responsibility(id(random))
                .holders(holders)
                .assignedBy(Values.recorded(random, People::party))
                .accountable(Values.recordedSet(random, People::party))
                .approvers(Values.recordedSet(random, People::party))
                .reviewers(Values.recordedSet(random, People::party))
                .consulted(Values.recordedSet(random, People::party))
                .informed(Values.recordedSet(random, People::party))
                .level(Values.maybe(random, r -> Values.oneOf(r, DecisionLevel.values())))
                .origin(Values.maybe(random, r -> Values.oneOf(r, Origin.values())))
                .agreedIn(Values.maybe(random, Responsibilities::agreedIn))
                .term(Values.term(random))
                .extensions(Values.extensions(random));
        if (divided) {
            builder.arrangement(Arrangement.DIVIDED);
            holders.orElse(ImmutableSortedSet.of()).forEach(party -> builder.putParts(party, Values.free(random)));
        } else if (number > 1) {
            builder.arrangement(Values.oneOf(random, Arrangement.JOINT, Arrangement.ANY_ONE, Arrangement.ROTATING));
        }
        boolean people = number > 0 && holders.value().orElseThrow().stream().allMatch(MemberId.class::isInstance);
        if (people && random.nextBoolean()) {
            builder.quorum(1 + random.nextInt(number));
        }
        return builder.build();
    }
}
