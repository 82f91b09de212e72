package io.github.distributedleadership.rules.assessment;

import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.measure.distribution.TruckFactor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** On how few people the responsibilities of an organisation rest, on paper (our own reading). */
final class Dependence {
    /** Of fewer responsibilities it is not told in words; there is little to learn from one or two. */
    private static final int FEWEST = 3;

    private static final Rule RULE = Rule.of("measure." + TruckFactor.measure().id(), Evidence.PAPER);

    private static final Rule.Variant SETTLED = RULE.says(
            "without {people} {people|person|people}, and no fewer, more than half of the {held} responsibilities"
                    + " that known people hold on paper would be held by nobody");
    private static final Rule.Variant BETWEEN = RULE.says(
            "it takes from {low} to {people} people, the search for the fewest did not end, to leave more than half"
                    + " of the {held} responsibilities that known people hold on paper to nobody");

    private Dependence() {}

    /** The truck factor of those responsibilities that are held by members, all of whom are known; others are left out. */
    static TruckFactor truckFactor(Snapshot standing) {
        List<int[]> held = new ArrayList<>();
        for (int r = 0; r < standing.index().responsibilities(); r++) {
            int[] holders = standing.exists(r)
                    ? standing.index().withoutMachines(standing.holders().row(r))
                    : new int[0];
            if (holders.length > 0 && Arrays.stream(holders).noneMatch(OrganizationIndex::isTeam)) {
                held.add(holders);
            }
        }
        return TruckFactor.of(standing.index().members(), held.toArray(int[][]::new));
    }

    /** The finding; empty where there are too few responsibilities. */
    static Optional<Finding> finding(TruckFactor factor) {
        if (factor.responsibilities() < FEWEST) {
            return Optional.empty();
        }
        return Optional.of((factor.isExact() ? SETTLED : BETWEEN)
                .about(factor.isExact() ? FindingOutcome.SATISFIED : FindingOutcome.UNDETERMINED)
                .count("people", factor.high())
                .count("held", factor.responsibilities())
                .offer("low", () -> Fact.count(factor.low()))
                .build());
    }
}
