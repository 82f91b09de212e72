package io.github.distributedleadership.rules.measure.network;

import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.core.value.Scale;
import java.util.Map;

/** The worked example of the documentation: ratings of 1 to 5, of which 4 and 5 are ties. */
public final class TeamOfFour {
    public static final Network RATINGS = Network.builder()
            .arc("ana", "ben", 4)
            .arc("ana", "cleo", 3)
            .arc("ana", "dan", 2)
            .arc("ben", "ana", 5)
            .arc("ben", "cleo", 3)
            .arc("ben", "dan", 1)
            .arc("cleo", "ana", 5)
            .arc("cleo", "ben", 4)
            .arc("cleo", "dan", 2)
            .arc("dan", "ana", 5)
            .arc("dan", "ben", 2)
            .arc("dan", "cleo", 2)
            .build();

    public static final MeasuredNetwork TEAM = MeasuredNetwork.of(RATINGS.atLeast(4))
            .withRatings(RATINGS, Scale.ONE_TO_FIVE)
            .withGroups(Map.of("ana", "north", "ben", "north", "cleo", "south", "dan", "south"));

    private TeamOfFour() {}
}
