package io.github.distributedleadership.rules.measure.network;

import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.rules.measure.Measure;
import java.util.function.Function;

/**
 * A measure of each member of a network: its description, and how it is computed.
 *
 * <pre>{@code
 * MemberValues looks = MemberMeasures.get("in-degree").of(network);
 * looks.of(network.indexOf("ana").orElseThrow());   // in-degree = 3
 * }</pre>
 *
 * <p>It describes a place in a network, and is no judgement of a person. Anybody can {@linkplain #of(Measure, Function) make}
 * one. Immutable and thread-safe when its function is.
 */
public final class MemberMeasure {
    private final Measure measure;
    private final Function<MeasuredNetwork, MemberValues> computation;

    private MemberMeasure(Measure measure, Function<MeasuredNetwork, MemberValues> computation) {
        this.measure = measure;
        this.computation = computation;
    }

    /** {@return the measure of that description, computed by that function of the network and what is known beside it} */
    public static MemberMeasure of(Measure measure, Function<MeasuredNetwork, MemberValues> computation) {
        return new MemberMeasure(measure, computation);
    }

    /** {@return what it means} */
    public Measure measure() {
        return measure;
    }

    /** {@return the id that results name it by} */
    public String id() {
        return measure.id();
    }

    /** {@return its values for the members of that network} */
    public MemberValues of(Network network) {
        return of(MeasuredNetwork.of(network));
    }

    /** {@return its values for the members of that network} What it shares with other measures is computed once. */
    public MemberValues of(MeasuredNetwork network) {
        MemberValues values = computation.apply(network);
        if (!values.measure().equals(id()) || values.size() != network.network().size()) {
            throw new IllegalStateException("the computation of " + id() + " gave " + values.size() + " values of "
                    + values.measure() + " for " + network.network().size() + " members");
        }
        return values;
    }

    /** {@return the id} */
    @Override
    public String toString() {
        return id();
    }
}
