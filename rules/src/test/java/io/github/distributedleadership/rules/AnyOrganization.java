package io.github.distributedleadership.rules;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;

/** Gives properties the rows of choices from which {@link Organizations} reads organisations. */
public abstract class AnyOrganization {
    /** Made by the properties that need one. */
    protected AnyOrganization() {}

    /** {@return rows of choices} */
    @Provide
    protected Arbitrary<List<Integer>> tapes() {
        return Arbitraries.integers()
                .between(0, 9999)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofSize(400);
    }
}
