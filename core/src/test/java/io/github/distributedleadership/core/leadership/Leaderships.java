package io.github.distributedleadership.core.leadership;

import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.People;
import io.github.distributedleadership.core.responsibility.Responsibilities;
import io.github.distributedleadership.core.value.Values;
import java.util.Random;

/** Random roles, claims and answers. */
public final class Leaderships {
    private Leaderships() {}

    public static Scope scope(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Scope.organization();
            case 1 -> Scope.of(People.teamId(random));
            default -> Scope.of(Responsibilities.id(random));
        };
    }

    public static Leader leader(Random random) {
        return Leader.builder()
                .member(People.memberId(random))
                .role(Values.maybe(random, Values::free))
                .scope(scope(random))
                .basis(Values.maybe(random, r -> Values.oneOf(r, Basis.values())))
                .by(Values.recorded(random, People::party))
                .accountabilities(Values.recordedSet(random, r -> Values.oneOf(r, Accountability.values())))
                .term(Values.term(random))
                .extensions(Values.extensions(random))
                .build();
    }

    public static Claim claim(Random random) {
        return Claim.builder()
                .claimant(People.memberId(random))
                .scope(scope(random))
                .at(Values.moment(random))
                .extensions(Values.extensions(random))
                .build();
    }

    public static Answer answer(Random random) {
        return Answer.builder()
                .by(People.memberId(random))
                .claimant(MemberId.of(Values.oneOf(random, "d", "e")))
                .scope(scope(random))
                .granted(random.nextBoolean())
                .at(Values.moment(random))
                .extensions(Values.extensions(random))
                .build();
    }
}
