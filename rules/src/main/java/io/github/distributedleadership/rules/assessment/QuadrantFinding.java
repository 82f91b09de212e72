package io.github.distributedleadership.rules.assessment;

import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.measure.network.NetworkMeasures;
import io.github.distributedleadership.rules.measure.network.Quadrant;
import io.github.distributedleadership.rules.measure.network.QuadrantBorders;
import java.util.Optional;

/** How much leadership a bare network has, and how evenly it is spread, as one of four. */
record QuadrantFinding(Network network) {
    private static final Rule RULE =
            Rule.of("network.quadrant", Evidence.PERCEIVED).after("mayo-meindl-pastor-2003");

    private static final QuadrantBorders BORDERS = QuadrantBorders.HALF;
    private static final String VALUES =
            ", of the four quadrants of Mayo and others. Density is {density} ({muchFrom} or more is "
                    + "high) and decentralization {decentralization} ({evenFrom} or more is high); the borders are "
                    + "our own";
    private static final Rule.Variant SHARED = RULE.says("much leadership, evenly spread: SHARED" + VALUES);
    private static final Rule.Variant VERTICAL = RULE.says("much leadership for few: VERTICAL" + VALUES);
    private static final Rule.Variant AVOIDANCE = RULE.says("little leadership, evenly spread: AVOIDANCE" + VALUES);
    private static final Rule.Variant WEAK_VERTICAL = RULE.says("little leadership for few: WEAK_VERTICAL" + VALUES);

    /** {@return it; empty: fewer than two nodes} */
    Optional<Finding> finding() {
        return BORDERS.of(network)
                .map(quadrant -> variant(quadrant)
                        .describes()
                        .amount("density", value("density"))
                        .amount("decentralization", value("decentralization"))
                        .amount("muchFrom", BORDERS.density())
                        .amount("evenFrom", BORDERS.decentralization())
                        .build());
    }

    private double value(String measure) {
        return NetworkMeasures.get(measure).of(network).value().orElseThrow();
    }

    private static Rule.Variant variant(Quadrant quadrant) {
        return switch (quadrant) {
            case SHARED -> SHARED;
            case VERTICAL -> VERTICAL;
            case AVOIDANCE -> AVOIDANCE;
            case WEAK_VERTICAL -> WEAK_VERTICAL;
        };
    }
}
