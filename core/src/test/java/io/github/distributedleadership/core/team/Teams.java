package io.github.distributedleadership.core.team;

import io.github.distributedleadership.core.people.People;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.value.Values;
import java.util.Random;

/** Random teams. */
public final class Teams {
    private Teams() {}

    public static Membership membership(Random random) {
        return Membership.builder()
                .member(People.memberId(random))
                .role(Values.maybe(random, Values::free))
                .term(Values.term(random))
                .extensions(Values.extensions(random))
                .build();
    }

    public static Team team(Random random) {
        return Team.builder()
                .id(People.teamId(random))
                .name(Values.oneOf(random, "Literacy", "Budget"))
                .purpose(Values.maybe(random, Values::free))
                .kind(Values.maybe(random, r -> Values.oneOf(r, TeamKind.values())))
                .memberships(Values.recordedSet(random, Teams::membership))
                .parent(Values.maybe(random, r -> TeamId.of("above")))
                .extensions(Values.extensions(random))
                .build();
    }
}
