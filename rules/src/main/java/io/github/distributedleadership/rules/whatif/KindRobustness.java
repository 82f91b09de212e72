package io.github.distributedleadership.rules.whatif;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.holding.SharingParameters;

/** How far kinds depend on thresholds that are our own: {@linkplain SharingParameters#around() nine settings} of them. */
public final class KindRobustness {
    private KindRobustness() {}

    /** {@return in which settings the responsibility of that number has the kind that it has} */
    public static Robustness<HoldingKind> of(Sharing sharing, int responsibility) {
        return new Robustness<>(
                sharing.kind(responsibility),
                sharing.parameters().around().stream()
                        .map(p -> new Setting<>(
                                ImmutableSortedMap.of(
                                        Assumption.MIN_DECISIONS, (double) p.minDecisions(),
                                        Assumption.SPREAD, p.spread(),
                                        Assumption.CONCENTRATED, p.concentrated()),
                                Sharing.kind(sharing.standing(), p, responsibility)))
                        .collect(ImmutableList.toImmutableList()),
                ImmutableList.of());
    }
}
