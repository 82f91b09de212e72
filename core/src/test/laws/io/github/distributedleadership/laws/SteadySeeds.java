package io.github.distributedleadership.laws;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Gives every property a seed made from its name, so that a build fails for what was changed and not by luck.
 *
 * <p>With {@code -Dlaws.fresh} seeds are drawn anew in every run, and {@code -Dlaws.times=10} tries ten times as often: so new
 * counterexamples are looked for. A property that states its own seed keeps it. What failed before is not tried first, for
 * then a run would depend on the one before; the report of a failure names the seed, which brings it back.
 *
 * <p>One source for all modules: each lists this folder among its own tests.
 */
public final class SteadySeeds implements AroundPropertyHook {
    static final String FRESH = "laws.fresh";
    static final String TIMES = "laws.times";
    /** What jqwik takes where a property states none. */
    private static final int TRIES = 1000;

    private final boolean fresh;
    private final int times;

    /** For jqwik, which finds it as a service. */
    public SteadySeeds() {
        this(Optional.ofNullable(System.getProperty(FRESH)), Optional.ofNullable(System.getProperty(TIMES)));
    }

    SteadySeeds(Optional<String> fresh, Optional<String> times) {
        this.fresh = fresh.filter(value -> !value.equals("false")).isPresent();
        this.times = times.map(SteadySeeds::positive).orElse(1);
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyAttributes attributes = context.attributes();
        if (attributes.seed().isEmpty() && !fresh) {
            String name = context.containerClass().getName() + "#"
                    + context.targetMethod().getName();
            attributes.setSeed(Long.toString(seed(name)));
        }
        if (attributes.afterFailure().isEmpty()) {
            attributes.setAfterFailure(AfterFailureMode.RANDOM_SEED);
        }
        // what takes nothing at random is the same in every try
        if (times > 1 && context.targetMethod().getParameterCount() > 0) {
            attributes.setTries(Math.multiplyExact(attributes.tries().orElse(TRIES), times));
        }
        return property.execute();
    }

    /** The seed of a property of that name: FNV-1a with 64 bits. */
    static long seed(String name) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }

    private static int positive(String times) {
        if (!times.matches("[1-9]\\d{0,5}")) {
            throw new IllegalArgumentException(
                    TIMES + " must be a whole number from 1 to 999999, but was \"" + times + "\": try 10");
        }
        return Integer.parseInt(times);
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    /** Farther from the property than all others, which then see what it set. */
    @Override
    public int aroundPropertyProximity() {
        return -100;
    }
}
