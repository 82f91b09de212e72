package io.github.distributedleadership.rules.measure.network;

import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.rules.measure.Measure;
import io.github.distributedleadership.rules.measure.Measurement;
import java.util.function.Function;

/**
 * A measure of a whole network: its description, and how it is computed.
 *
 * <pre>{@code
 * NetworkMeasures.density().of(network);   // density = 0.4166666666666667
 * }</pre>
 *
 * <p>Anybody can {@linkplain #of(Measure, Function) make} one. What it computes must depend on the network alone, and not on the clock or chance. Immutable and thread-safe when its function is.
 */
public final class NetworkMeasure {
    private final Measure measure;
    private final Function<MeasuredNetwork, Measurement> computation;

    private NetworkMeasure(Measure measure, Function<MeasuredNetwork, Measurement> computation) {
        this.measure = measure;
        this.computation = computation;
    }

    /** {@return the measure of that description, computed by that function of the network alone} */
    public static NetworkMeasure of(Measure measure, Function<Network, Measurement> computation) {
        return ofMeasured(measure, network -> computation.apply(network.network()));
    }

    /** {@return the measure of that description, computed by that function of the network and what is known beside it} */
    public static NetworkMeasure ofMeasured(Measure measure, Function<MeasuredNetwork, Measurement> computation) {
        return new NetworkMeasure(measure, computation);
    }

    /** {@return what it means} */
    public Measure measure() {
        return measure;
    }

    /** {@return the id that results name it by} */
    public String id() {
        return measure.id();
    }

    /** {@return its value in that network, or why there is none} */
    public Measurement of(Network network) {
        return of(MeasuredNetwork.of(network));
    }

    /** {@return its value in that network, or why there is none} What it shares with other measures is computed once. */
    public Measurement of(MeasuredNetwork network) {
        Measurement result = computation.apply(network);
        if (!result.measure().equals(id())) {
            throw new IllegalStateException("the computation of " + id() + " gave a value of " + result.measure());
        }
        return result;
    }

    /** {@return the id} */
    @Override
    public String toString() {
        return id();
    }
}
