package io.github.distributedleadership.rules.condition.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.rules.AnyOrganization;
import io.github.distributedleadership.rules.Organizations;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.indicator.ConditionParameters;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Large organisations are looked at in parts, on several threads; that changes nothing. */
class PartsProperties extends AnyOrganization {
    @Property(tries = 200)
    void decisions_are_judged_alike_in_one_part_and_in_several(
            @ForAll("tapes") List<Integer> tape, @ForAll @IntRange(min = 2, max = 5) int parts) {
        Sharing sharing = Sharing.of(Organizations.read(tape));
        assertThat(results(sharing, parts)).isEqualTo(results(sharing, 1));
    }

    private static List<String> results(Sharing sharing, int parts) {
        List<String> found = new ArrayList<>();
        new DecisionAutonomy(new IndicatorContext(sharing, ConditionParameters.STANDARD), parts)
                .addTo(result ->
                        found.add(result.indicator() + " " + result.finding().message() + " " + result.counted() + " "
                                + result.outOf() + " " + result.unknown() + " " + result.missing()));
        return found;
    }
}
