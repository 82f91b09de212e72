package io.github.distributedleadership.core;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** Something that fits where a type is asked for. */
final class Samples {
    private static final Map<Class<?>, Object> PLAIN = Map.of(
            String.class,
            "text",
            double.class,
            1.0,
            long.class,
            1L,
            boolean.class,
            true,
            ImmutableList.class,
            ImmutableList.of("x"),
            Optional.class,
            Optional.empty(),
            OptionalInt.class,
            OptionalInt.empty(),
            Period.class,
            Period.ofDays(1),
            Duration.class,
            Duration.ZERO,
            Object.class,
            "text");

    private Samples() {}

    static Object of(Class<?> type) {
        if (PLAIN.containsKey(type)) {
            return PLAIN.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return Kinds.ALL.stream()
                .filter(kind -> kind.type().equals(type))
                .findFirst()
                .<Object>map(kind -> kind.sample(new Random(1)))
                .orElseThrow(() -> new AssertionError("no sample of " + type));
    }
}
