package io.github.distributedleadership.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.rules.AnyOrganization;
import io.github.distributedleadership.rules.Organizations;
import io.github.distributedleadership.rules.assessment.FieldOnRecord.Presence;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.report.RecordingPlanText;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The plan keeps its word: what it names, once recorded, settles what it says. */
class RecordingPlanProperties extends AnyOrganization {
    private static RecordingPlan plan(Organization organization) {
        return RecordingPlan.of(Assessment.of(
                organization, AssessmentOptions.STANDARD.withMinGroup(1).asOf(Organizations.DAY)));
    }

    @Property(tries = 150)
    void what_the_first_step_names_is_no_longer_missing_and_what_still_is_the_next_plan_names(
            @ForAll("tapes") List<Integer> tape) {
        Organization organization = Organizations.read(tape);
        for (RecordingStep step : plan(organization).next()) {
            if (!step.indicators().isEmpty()) {
                RecordingPlan now = plan(Filling.of(organization, Organizations.DAY, step.fields()));
                for (Indicator indicator : step.indicators()) {
                    IndicatorResult result = now.assessment().conditions().at(indicator);
                    boolean settled = result.isDetermined() || result.hasNothingToCount();
                    assertThat(settled || isNamed(indicator, now))
                            .as("%s after recording %s: %s", indicator.id(), step.fields(), result)
                            .isTrue();
                    assertThat(settled ? List.<String>of() : result.missing())
                            .as("%s after recording %s: %s", indicator.id(), step.fields(), result)
                            .doesNotContainAnyElementsOf(step.fields());
                }
                return;
            }
        }
    }

    private static boolean isNamed(Indicator indicator, RecordingPlan plan) {
        return plan.next().stream().anyMatch(step -> step.indicators().contains(indicator));
    }

    @Property(tries = 150)
    void every_indicator_that_is_open_is_either_advised_on_or_explained(@ForAll("tapes") List<Integer> tape) {
        RecordingPlan plan = plan(Organizations.read(tape));
        List<Indicator> advised = new ArrayList<>();
        plan.next().forEach(step -> advised.addAll(step.indicators()));
        assertThat(advised).doesNotHaveDuplicates();
        String open = plan.open().toString();
        for (IndicatorNeeds needs : plan.indicators()) {
            Indicator indicator = needs.result().indicator();
            assertThat(advised.contains(indicator) || open.contains(indicator.id()))
                    .as(indicator.id())
                    .isEqualTo(!needs.result().isDetermined());
        }
    }

    @Property(tries = 100)
    void what_is_present_is_known_in_every_row_and_what_is_missing_in_none(@ForAll("tapes") List<Integer> tape) {
        for (IndicatorNeeds needs : plan(Organizations.read(tape)).indicators()) {
            assertThat(needs.fields()).isNotEmpty();
            for (FieldOnRecord field : needs.fields()) {
                assertThat(field.known()).isBetween(0, field.rows());
                assertThat(field.presence() == Presence.PRESENT && field.known() < field.rows())
                        .isFalse();
                assertThat(field.presence() == Presence.MISSING && field.known() > 0)
                        .isFalse();
            }
        }
    }

    @Property(tries = 100)
    void who_holds_what_comes_before_all_that_rests_on_it(@ForAll("tapes") List<Integer> tape) {
        RecordingPlan plan = plan(Organizations.read(tape));
        long unknown = plan.assessment().responsibilities().stream()
                .filter(held -> held.kind() == HoldingKind.UNDETERMINED)
                .count();
        if (unknown > 0) {
            assertThat(plan.next().get(0).fields()).contains(FieldId.HOLDINGS_HOLDERS);
            assertThat(plan.next().get(0).responsibilities()).hasSize((int) unknown);
        }
    }

    @Property(tries = 30)
    void the_same_organisation_gives_the_same_plan(@ForAll("tapes") List<Integer> tape) {
        Organization organization = Organizations.read(tape);
        RecordingPlanText text = RecordingPlanText.of(Detail.standard());
        assertThat(text.render(plan(organization)))
                .isEqualTo(text.render(plan(organization.toBuilder().build())));
    }
}
