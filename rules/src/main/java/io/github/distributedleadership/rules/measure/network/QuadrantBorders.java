package io.github.distributedleadership.rules.measure.network;

import com.google.common.collect.ImmutableList;
import com.google.common.math.Quantiles;
import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.core.value.Numbers;
import io.github.distributedleadership.rules.measure.Measurement;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * From which density on there is much leadership, and from which decentralization on it is evenly spread.
 *
 * <pre>{@code
 * QuadrantBorders.HALF.of(network);                            // Optional[VERTICAL]
 * QuadrantBorders.ofMedians(teams).orElseThrow().of(network);  // against the teams of one's own sample
 * }</pre>
 *
 * <p>Worked example: ana and ben look to each other, cleo to both, and dan to ana. The density is 5/12 = 0.416667, the
 * decentralization 1 - 7/9 = 0.222222; with halves as borders that is {@link Quadrant#WEAK_VERTICAL}. Both halves are our own:
 * density falls as teams grow, so compare teams of about one size, best with the medians of a sample.
 *
 * @param density the border of density, 0 to 1; a value at the border is high
 * @param decentralization the border of decentralization, 0 to 1; a value at the border is high
 */
public record QuadrantBorders(double density, double decentralization) {
    /** One half of both. */
    public static final QuadrantBorders HALF = new QuadrantBorders(0.5, 0.5);

    /** Refuses what is no share. */
    public QuadrantBorders {
        check("density", density);
        check("decentralization", decentralization);
    }

    private static void check(String what, double border) {
        if (!(border >= 0 && border <= 1)) {
            throw new IllegalArgumentException(
                    "the border of " + what + " must be from 0 to 1 but was " + Numbers.plain(border));
        }
    }

    /** {@return the medians of those networks, the mean of the middle two of an even number; empty: none has two nodes} */
    public static Optional<QuadrantBorders> ofMedians(Iterable<Network> networks) {
        ImmutableList.Builder<Double> densities = ImmutableList.builder();
        ImmutableList.Builder<Double> evenness = ImmutableList.builder();
        for (Network network : networks) {
            value("density", network).ifPresent(densities::add);
            value("decentralization", network).ifPresent(evenness::add);
        }
        ImmutableList<Double> known = densities.build();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(new QuadrantBorders(
                        Quantiles.median().compute(known), Quantiles.median().compute(evenness.build())));
    }

    private static OptionalDouble value(String measure, Network network) {
        Measurement measurement = NetworkMeasures.get(measure).of(network);
        return measurement.value();
    }

    /** {@return where that network stands; empty: fewer than two nodes} */
    public Optional<Quadrant> of(Network network) {
        OptionalDouble much = value("density", network);
        OptionalDouble even = value("decentralization", network);
        return much.isEmpty() || even.isEmpty()
                ? Optional.empty()
                : Optional.of(at(much.getAsDouble(), even.getAsDouble()));
    }

    /**
     * {@return where a team of those values stands}
     *
     * @param density how much leadership there is, such as {@code density} or {@code density-rescaled}
     * @param decentralization how evenly it is spread, such as {@code decentralization}, or 1 - {@code centralization-in-valued}
     */
    public Quadrant at(double density, double decentralization) {
        boolean even = decentralization >= this.decentralization;
        return density >= this.density
                ? even ? Quadrant.SHARED : Quadrant.VERTICAL
                : even ? Quadrant.AVOIDANCE : Quadrant.WEAK_VERTICAL;
    }
}
