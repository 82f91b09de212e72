package io.github.distributedleadership.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.Kinds.Kind;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every value promises. */
class ValueContract {
    @Property(tries = 4000)
    void what_is_made_alike_is_equal(@ForAll("kinds") Kind<?> kind, @ForAll long seed) {
        Object one = kind.sample(new Random(seed));
        Object other = kind.sample(new Random(seed));
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
    }

    @Property
    void nothing_else_is_equal_to_it(@ForAll("kinds") Kind<?> kind, @ForAll Random random) {
        Object value = kind.sample(random);
        assertThat(value.equals(value)).isTrue();
        assertThat(value).isNotEqualTo(null).isNotEqualTo(value.toString());
    }

    @Property(tries = 2000)
    void it_is_equal_to_what_is_built_of_its_attributes(@ForAll("generated") Kind<?> kind, @ForAll Random random) {
        rebuild(kind, random);
    }

    private static <T> void rebuild(Kind<T> kind, Random random) {
        T value = kind.sample(random);
        T rebuilt = Attributes.rebuilt(kind.type(), value);
        assertThat(rebuilt).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
    }

    @Property(tries = 4000)
    void another_attribute_makes_another_value(@ForAll("generated") Kind<?> kind, @ForAll Random random) {
        change(kind, random);
    }

    private static <T> void change(Kind<T> kind, Random random) {
        T value = kind.sample(random);
        T other = kind.sample(random);
        for (Method attribute : Attributes.of(kind.type())) {
            boolean same = Objects.equals(Attributes.read(attribute, value), Attributes.read(attribute, other));
            Attributes.with(kind.type(), value, attribute, other).ifPresent(changed -> {
                assertThat(changed.equals(value)).as(attribute.getName()).isEqualTo(same);
                if (value instanceof Comparable) {
                    assertThat(order(changed, value) == 0)
                            .as(attribute.getName())
                            .isEqualTo(same);
                    assertThat(order(changed, value)).as(attribute.getName()).isEqualTo(-order(value, changed));
                }
            });
        }
    }

    @Property(tries = 10_000)
    void only_equal_values_share_a_place_in_the_order(@ForAll("comparable") Kind<?> kind, @ForAll Random random) {
        Object a = kind.sample(random);
        Object b = kind.sample(random);
        assertThat(order(a, b)).isEqualTo(-order(b, a));
        assertThat(order(a, b) == 0).isEqualTo(a.equals(b));
    }

    @Property(tries = 10_000)
    void the_order_has_no_circle(@ForAll("comparable") Kind<?> kind, @ForAll Random random) {
        Object a = kind.sample(random);
        Object b = kind.sample(random);
        Object c = kind.sample(random);
        if (order(a, b) <= 0 && order(b, c) <= 0) {
            assertThat(order(a, c)).isLessThanOrEqualTo(0);
        }
    }

    @Provide
    Arbitrary<Kind<?>> kinds() {
        return Arbitraries.of(Kinds.ALL);
    }

    @Provide
    Arbitrary<Kind<?>> generated() {
        return Arbitraries.of(Kinds.GENERATED);
    }

    @Provide
    Arbitrary<Kind<?>> comparable() {
        return Arbitraries.of(Kinds.COMPARABLE);
    }

    @SuppressWarnings("unchecked")
    private static int order(Object a, Object b) {
        return Integer.signum(((Comparable<Object>) a).compareTo(b));
    }
}
