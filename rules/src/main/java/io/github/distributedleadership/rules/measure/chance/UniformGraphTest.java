package io.github.distributedleadership.rules.measure.chance;

import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.rules.measure.network.NetworkMeasure;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Whether a measure of a network is higher or lower than chance would make it (a test by conditional uniform graphs).
 *
 * <pre>{@code
 * UniformGraphTest.of(network, NetworkMeasures.centralizationIn(), NullModel.DENSITY, ChanceOptions.STANDARD)
 *         .orElseThrow().pHigh();
 * }</pre>
 *
 * <p>Networks are drawn of the same nodes, with weights of 1, and the measure is taken of each. A small p says that a network
 * drawn so would rarely have such a value. It says neither why, nor that the value is good; and of twenty measures tested one
 * falls below 0.05 by chance.
 *
 * <p>Worked example: four people, and all three others look to ana and to nobody else. The network has the highest
 * centralization, 1. Of the 220 networks with four nodes and three arcs, four have it, one for each who might be in the
 * middle. So with many values drawn {@code pHigh} by DENSITY comes near 4 / 220 = 0.018.
 *
 * <p>Parallel, on the threads of the common pool or of the fork-join pool that it is called in; which number of them makes
 * no difference to any bit, since each draw depends on the seed and the number of its run alone.
 */
public final class UniformGraphTest {
    private UniformGraphTest() {}

    /** {@return how the measure stands among those of networks by chance; empty: it is undefined for this network} */
    public static Optional<ChanceResult> of(
            Network network, NetworkMeasure measure, NullModel model, ChanceOptions options) {
        return of(network, drawn -> measure.of(drawn).value(), model, options);
    }

    /** {@return the same for any number that a network gives, or for which it gives none} */
    public static Optional<ChanceResult> of(
            Network network, Function<Network, OptionalDouble> statistic, NullModel model, ChanceOptions options) {
        OptionalDouble observed = statistic.apply(network);
        if (observed.isEmpty()) {
            return Optional.empty();
        }
        double[] values = options.runs(
                model.ordinal(),
                draws -> statistic.apply(model.draw(network, draws)).orElse(Double.NaN));
        return Optional.of(ChanceResult.of(observed.getAsDouble(), values, options.seed()));
    }
}
