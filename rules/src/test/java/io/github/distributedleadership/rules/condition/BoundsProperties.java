package io.github.distributedleadership.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.organization.AsOf;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.rules.form.Forms;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.holding.SharingParameters;
import io.github.distributedleadership.rules.indicator.ConditionParameters;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.policy.SharingCases;
import io.github.distributedleadership.rules.policy.SharingVerdicts;
import io.github.distributedleadership.rules.policy.ready.SharingPolicies;
import io.github.distributedleadership.rules.testkit.RandomOrganizations;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The law of bounds: whatever is filled in for what is unknown, the value of a determined indicator stays within them.
 *
 * <p>What was judged before is given: indicators that rest on kinds, verdicts or forms have no bounds.
 */
class BoundsProperties {
    private static final double ROUNDING = 1e-12;
    private static final ImmutableSet<Indicator> ALL = ImmutableSet.copyOf(Indicator.values());

    @Property(tries = 700)
    void no_completion_of_a_small_organisation_leaves_the_bounds(@ForAll Random random) {
        requireWithin(Draft.detailed(random).build(), random);
    }

    @Property(tries = 500)
    void no_completion_of_an_organisation_of_all_kinds_of_rows_leaves_the_bounds(@ForAll Random random) {
        Fraction unknown = Fraction.of(random.nextInt(30) / 100.0);
        requireWithin(RandomOrganizations.of(random.nextLong(), 2 + random.nextInt(9), unknown), random);
    }

    private static void requireWithin(Organization known, Random random) {
        AsOf asOf = AsOf.of(known);
        if (asOf.day().isEmpty()) {
            return;
        }
        Map<Indicator, IndicatorResult> before = results(known, asOf);
        Organization completed = known;
        Completions completions = new Completions(known, asOf.day().get(), random);
        for (int step = 0; step < 2; step++) {
            completed = completions.filled(1 + random.nextInt(20));
            Map<Indicator, IndicatorResult> after = results(completed, asOf);
            for (Indicator indicator : ALL) {
                requireWithin(before.get(indicator), after.get(indicator), known, completed);
            }
        }
    }

    private static void requireWithin(
            IndicatorResult before, IndicatorResult after, Organization known, Organization completed) {
        if (isBounded(before, after)) {
            assertThat(after.numerator() / after.denominator())
                    .as(() -> before.indicator() + ": " + Acts.units(before) + " " + before.low() + " to "
                            + before.high() + ", then " + Acts.units(after) + "\n"
                            + OrganizationFormat.YAML.text(known) + "\n"
                            + OrganizationFormat.YAML.text(completed))
                    .isBetween(
                            before.low().orElseThrow() - ROUNDING, before.high().orElseThrow() + ROUNDING);
        }
    }

    static boolean isBounded(IndicatorResult before, IndicatorResult after) {
        return before.isDetermined() && before.low().isPresent() && after.denominator() > 0;
    }

    static Map<Indicator, IndicatorResult> results(Organization organization, AsOf asOf) {
        Snapshot standing = Snapshot.of(organization, asOf);
        Sharing sharing = Sharing.of(standing, SharingParameters.STANDARD);
        Conditions conditions = Conditions.of(
                SharingVerdicts.of(SharingCases.of(sharing), SharingPolicies.consent()),
                Forms.of(standing, SharingParameters.STANDARD),
                ConditionParameters.STANDARD.withMinGroup(1));
        Map<Indicator, IndicatorResult> results = new LinkedHashMap<>();
        ALL.forEach(indicator -> results.put(indicator, conditions.at(indicator)));
        return results;
    }
}
