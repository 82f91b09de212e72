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
    private static final String VALUES = "density is {density} and decentralization {decentralization}: of the four"
            + " quadrants of Mayo and others ";
    private static final String BORDER =
            ", where {muchFrom} and {evenFrom} or more count as high; the borders are our own";
    private static final Rule.Variant SHARED = RULE.says(VALUES + "SHARED, much leadership, evenly spread" + BORDER);
    private static final Rule.Variant VERTICAL = RULE.says(VALUES + "VERTICAL, much leadership for few" + BORDER);
    private static final Rule.Variant AVOIDANCE =
            RULE.says(VALUES + "AVOIDANCE, little leadership, evenly spread" + BORDER);
    private static final Rule.Variant WEAK_VERTICAL =
            RULE.says(VALUES + "WEAK_VERTICAL, little leadership for few" + BORDER);

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
