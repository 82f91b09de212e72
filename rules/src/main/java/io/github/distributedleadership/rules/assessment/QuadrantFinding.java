package io.github.distributedleadership.rules.assessment;

import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.Template;
import io.github.distributedleadership.rules.measure.network.NetworkMeasures;
import io.github.distributedleadership.rules.measure.network.Quadrant;
import io.github.distributedleadership.rules.measure.network.QuadrantBorders;
import java.util.Optional;

/** How much leadership a bare network has, and how evenly it is spread, as one of four. */
record QuadrantFinding(Network network) {
    private static final QuadrantBorders BORDERS = QuadrantBorders.HALF;
    private static final String VALUES = "density is {density} and decentralization {decentralization}: of the four"
            + " quadrants of Mayo and others ";
    private static final String BORDER =
            ", where {muchFrom} and {evenFrom} or more count as high; the borders are our own";
    private static final Template SHARED = Template.of(VALUES + "SHARED, much leadership, evenly spread" + BORDER);
    private static final Template VERTICAL = Template.of(VALUES + "VERTICAL, much leadership for few" + BORDER);
    private static final Template AVOIDANCE =
            Template.of(VALUES + "AVOIDANCE, little leadership, evenly spread" + BORDER);
    private static final Template WEAK_VERTICAL =
            Template.of(VALUES + "WEAK_VERTICAL, little leadership for few" + BORDER);

    /** {@return it; empty: fewer than two nodes} */
    Optional<Finding> finding() {
        return BORDERS.of(network)
                .map(quadrant -> Finding.builder(template(quadrant))
                        .rule("network.quadrant")
                        .subject(FindingSubject.organization())
                        .outcome(FindingOutcome.SATISFIED)
                        .evidence(Evidence.PERCEIVED)
                        .source("mayo-meindl-pastor-2003")
                        .amount("density", value("density"))
                        .amount("decentralization", value("decentralization"))
                        .amount("muchFrom", BORDERS.density())
                        .amount("evenFrom", BORDERS.decentralization())
                        .build());
    }

    private double value(String measure) {
        return NetworkMeasures.get(measure).of(network).value().orElseThrow();
    }

    private static Template template(Quadrant quadrant) {
        return switch (quadrant) {
            case SHARED -> SHARED;
            case VERTICAL -> VERTICAL;
            case AVOIDANCE -> AVOIDANCE;
            case WEAK_VERTICAL -> WEAK_VERTICAL;
        };
    }
}
