package io.github.distributedleadership.rules.explain;

import java.util.Arrays;
import java.util.Locale;

/** The words of closed lists, made once for each list: they stand in millions of sentences. */
final class Words {
    private static final ClassValue<Fact.Word[]> ALL = new ClassValue<>() {
        @Override
        protected Fact.Word[] computeValue(Class<?> list) {
            return Arrays.stream(list.getEnumConstants())
                    .map(value -> word((Enum<?>) value))
                    .toArray(Fact.Word[]::new);
        }
    };

    private Words() {}

    public static Fact.Word of(Enum<?> value) {
        return ALL.get(value.getDeclaringClass())[value.ordinal()];
    }

    private static Fact.Word word(Enum<?> value) {
        return Fact.word(value, value.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
