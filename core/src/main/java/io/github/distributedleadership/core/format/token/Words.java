package io.github.distributedleadership.core.format.token;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The words of files for the constants of enums: lower case with hyphens. */
public final class Words {
    private static final Map<Class<?>, ImmutableMap<String, ?>> KNOWN = new ConcurrentHashMap<>();

    private Words() {}

    /** {@return the word of the constant: {@code self-initiated}} */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return word to constant, in the order of the enum} */
    @SuppressWarnings("unchecked")
    public static <E extends Enum<E>> ImmutableMap<String, E> of(Class<E> type) {
        return (ImmutableMap<String, E>) KNOWN.computeIfAbsent(type, unused -> {
            ImmutableMap.Builder<String, E> words = ImmutableMap.builder();
            for (E constant : type.getEnumConstants()) {
                words.put(of(constant), constant);
            }
            return words.buildOrThrow();
        });
    }

    /** {@return the constant of a word in any case, with hyphens or underscores} */
    public static <E extends Enum<E>> E parse(Class<E> type, Cursor in) {
        String given = Values.text(in);
        ImmutableMap<String, E> words = of(type);
        E exact = words.get(given);
        if (exact != null) {
            return exact;
        }
        String word = given.toLowerCase(Locale.ROOT).replace('_', '-');
        E constant = words.get(word);
        if (constant == null) {
            throw new Refused("must be one of " + String.join(", ", words.keySet()) + " but was \"" + in.excerpt()
                    + "\"" + in.faults().nearMiss(word, words.keySet()));
        }
        return constant;
    }
}
