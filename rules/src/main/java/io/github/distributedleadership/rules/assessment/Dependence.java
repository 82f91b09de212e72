package io.github.distributedleadership.rules.assessment;

import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.measure.distribution.TruckFactor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** On how few people the responsibilities of an organisation rest (our own reading). */
final class Dependence {
    /** Of fewer responsibilities it is not told in words; there is little to learn from one or two. */
    private static final int FEWEST = 3;

    private static final Rule RULE = Rule.of("measure." + TruckFactor.measure().id(), Evidence.MIXED);

    private static final Rule.Variant SETTLED =
            RULE.says("at least {people} {people|person|people} would have to leave before more than half of the {held}"
                    + " responsibilities had no holder");
    private static final Rule.Variant BETWEEN = RULE.says(
            "between {low} and {people} people would have to leave before more than half of the {held} responsibilities"
                    + " had no holder; the search for the fewest did not end");

    private Dependence() {}

    /**
     * The truck factor of those responsibilities that rest on people all of whom are known: on whoever carries them, and on
     * deputies beside. Others are left out.
     */
    static TruckFactor truckFactor(Sharing sharing) {
        OrganizationIndex index = sharing.standing().index();
        List<int[]> held = new ArrayList<>();
        sharing.responsibilities().forEach(r -> {
            int[] carriers = index.withoutMachines(sharing.carriers(r));
            if (carriers.length > 0 && Arrays.stream(carriers).noneMatch(OrganizationIndex::isTeam)) {
                held.add(withDeputies(sharing.standing(), r, carriers));
            }
        });
        return TruckFactor.of(index.members(), held.toArray(int[][]::new));
    }

    private static int[] withDeputies(Snapshot standing, int responsibility, int[] carriers) {
        OrganizationIndex index = standing.index();
        int holding = standing.holding(responsibility);
        if (holding == OrganizationIndex.NONE) {
            return carriers;
        }
        int[] deputies = standing.expanded(index.codes(index.holding(holding).deputies()), standing.day());
        return IntStream.concat(Arrays.stream(carriers), Arrays.stream(index.withoutMachines(deputies)))
                .filter(code -> !OrganizationIndex.isTeam(code))
                .sorted()
                .distinct()
                .toArray();
    }

    /** The finding; empty where there are too few responsibilities. */
    static Optional<Finding> finding(TruckFactor factor) {
        if (factor.responsibilities() < FEWEST) {
            return Optional.empty();
        }
        return Optional.of((factor.isExact() ? SETTLED : BETWEEN)
                .about(factor.isExact() ? FindingOutcome.DESCRIBES : FindingOutcome.UNDETERMINED)
                .count("people", factor.high())
                .count("held", factor.responsibilities())
                .offer("low", () -> Fact.count(factor.low()))
                .build());
    }
}
