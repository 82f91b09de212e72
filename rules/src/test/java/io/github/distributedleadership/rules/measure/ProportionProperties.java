package io.github.distributedleadership.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProportionProperties {
    @Property
    void the_interval_contains_the_value_and_lies_within_0_to_1(@ForAll("known") Proportion proportion) {
        Interval interval = proportion.wilson().orElseThrow();
        assertThat(interval.contains(proportion.value().orElseThrow())).isTrue();
        assertThat(interval.low()).isGreaterThanOrEqualTo(0);
        assertThat(interval.high()).isLessThanOrEqualTo(1);
    }

    @Property
    void the_interval_of_the_others_is_its_mirror(@ForAll("known") Proportion proportion) {
        Interval interval = proportion.wilson().orElseThrow();
        Interval others = Proportion.of(proportion.denominator() - proportion.numerator(), proportion.denominator())
                .wilson()
                .orElseThrow();
        assertThat(Math.abs(interval.low() - (1 - others.high()))).isLessThan(1e-12);
        assertThat(Math.abs(interval.high() - (1 - others.low()))).isLessThan(1e-12);
    }

    @Property
    void the_bounds_contain_the_value_and_are_as_wide_as_the_unknown_share(@ForAll("known") Proportion proportion) {
        Interval bounds = proportion.bounds().orElseThrow();
        double value = proportion.value().orElseThrow();
        assertThat(bounds.low()).isLessThanOrEqualTo(value + 1e-15);
        assertThat(bounds.high()).isGreaterThanOrEqualTo(value - 1e-15);
        assertThat(Math.abs(bounds.width() - proportion.unknownShare().orElseThrow()))
                .isLessThan(1e-12);
    }

    @Provide
    Arbitrary<Proportion> known() {
        Arbitrary<Long> sizes = Arbitraries.oneOf(
                Arbitraries.longs().between(1, 30), Arbitraries.longs().between(1, 1L << 50));
        return sizes.flatMap(n -> Arbitraries.longs()
                .between(0, n)
                .flatMap(k -> Arbitraries.longs().between(0, n).map(unknown -> Proportion.of(k, n, unknown))));
    }
}
