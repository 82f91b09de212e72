package io.github.distributedleadership.rules.measure.network;

import static io.github.distributedleadership.rules.measure.network.Describing.TOO_SMALL;
import static io.github.distributedleadership.rules.measure.network.Describing.describeWhole;
import static io.github.distributedleadership.rules.measure.network.Describing.whole;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.rules.measure.Interval;
import io.github.distributedleadership.rules.measure.Measure;
import io.github.distributedleadership.rules.measure.Measurement;
import java.util.Arrays;

/** The classes of {@link Typology}, and how far leaders look to each other. */
final class StructureMeasures {
    private static final String TOO_FEW = "fewer than 2 leaders";

    private static final ImmutableList<String> CLASSES =
            Arrays.stream(Typology.Structure.values()).map(Enum::name).collect(ImmutableList.toImmutableList());

    private static final NetworkMeasure STRUCTURE = whole(
            describeWhole("structure", Measure.OWN)
                    .definition(
                            "how many are leaders, to whom at least the share tau of the others looks, and whether all"
                                    + " of them look to each other, and the formal leader with them")
                    .range(Interval.of(0, CLASSES.size() - 1))
                    .names(CLASSES)
                    .meaningAtLow("NO_LEADER: nobody is looked to by enough of the others")
                    .meaningAtHigh("DISTRIBUTED_FRAGMENTED: several lead, and not all of them look to each other")
                    .degenerate("no arc", "NO_LEADER")
                    .degenerate("star, all look to one", "LEADER_CENTERED")
                    .degenerate("every arc", "DISTRIBUTED_COORDINATED")
                    .example(
                            "at least half of 3 look to ana, and to ben, who look to each other = DISTRIBUTED_COORDINATED")
                    .build(),
            network -> network.typology()
                    .structure()
                    .map(structure -> Measurement.named("structure", structure.name()))
                    .orElse(Measurement.undefined("structure", TOO_SMALL)));

    private static final NetworkMeasure COORDINATION = whole(
            describeWhole("coordination", Measure.OWN)
                    .definition(
                            "of the pairs of leaders, and of the formal leader, the share that looks to each other; a"
                                    + " leader is to whom at least the share tau of the others looks")
                    .meaningAtLow("no two leaders look to each other")
                    .meaningAtHigh("all leaders look to each other")
                    .degenerate("nobody leads, or one", Describing.undefined(TOO_FEW))
                    .degenerate("every arc", "1")
                    .example("ana and ben look to each other: 1 / 1 = 1")
                    .build(),
            network -> Measurement.exact("coordination", network.typology().coordination(), TOO_FEW));

    static final ImmutableList<NetworkMeasure> ALL = ImmutableList.of(STRUCTURE, COORDINATION);

    private StructureMeasures() {}
}
