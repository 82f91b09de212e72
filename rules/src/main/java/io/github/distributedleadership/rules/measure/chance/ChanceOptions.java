package io.github.distributedleadership.rules.measure.chance;

import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How much is drawn, and from which seed.
 *
 * @param values how many values by chance, 1 or more; 999 give p-values in steps of 0.001
 * @param seed any number; the same seed gives the same result bit for bit
 */
public record ChanceOptions(int values, long seed) {
    /** 999 values from the seed 1. */
    public static final ChanceOptions STANDARD = new ChanceOptions(999, 1);

    /** Refuses to draw nothing. */
    public ChanceOptions {
        if (values < 1) {
            throw new IllegalArgumentException("at least 1 value must be drawn but was told " + values);
        }
    }

    /** {@return the same with so many values} */
    public ChanceOptions withValues(int many) {
        return new ChanceOptions(many, seed);
    }

    /** {@return the same from that seed} */
    public ChanceOptions withSeed(long other) {
        return new ChanceOptions(values, other);
    }

    /** What so many runs give, each with its own draws for that purpose. */
    double[] runs(long purpose, ToDoubleFunction<Draws> run) {
        return IntStream.range(0, values)
                .parallel()
                .mapToDouble(number -> run.applyAsDouble(new Draws(seed, purpose, number)))
                .toArray();
    }
}
