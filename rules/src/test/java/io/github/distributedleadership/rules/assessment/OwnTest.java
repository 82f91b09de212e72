package io.github.distributedleadership.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.indicator.Condition;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.measure.Interval;
import io.github.distributedleadership.rules.measure.Measure;
import io.github.distributedleadership.rules.measure.Measurement;
import io.github.distributedleadership.rules.measure.network.NetworkMeasure;
import io.github.distributedleadership.rules.measure.network.NetworkMeasures;
import io.github.distributedleadership.rules.report.AssessmentText;
import io.github.distributedleadership.rules.report.json.AssessmentJson;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

/** An indicator and a measure of one's own enter an assessment, its text and its JSON like those of the library. */
class OwnTest {
    private static final AssessmentOptions OPTIONS =
            AssessmentOptions.STANDARD.withMinGroup(1).withIndicators(new AskedFirst());
    /** Of the members, the share that looks to anybody. */
    private static final NetworkMeasure FOLLOWING = NetworkMeasure.of(
            Measure.builder()
                    .id("following")
                    .definition("of the members, the share that looks to anybody")
                    .source(Measure.OWN)
                    .range(Interval.UNIT)
                    .direction(Measure.Direction.NEITHER)
                    .meaningAtLow("nobody looks to anybody")
                    .meaningAtHigh("everybody looks to somebody")
                    .cost(Measure.Cost.LINEAR)
                    .degenerate("no member", "undefined: no members")
                    .example("ana, ben, cleo and dan all look to somebody: 4 / 4 = 1")
                    .build(),
            network -> {
                int following = 0;
                for (int node = 0; node < network.size(); node++) {
                    following += network.outDegree(node) > 0 ? 1 : 0;
                }
                return network.size() == 0
                        ? Measurement.undefined("following", "no members")
                        : Measurement.exact("following", (double) following / network.size());
            });

    private static Organization shop(String coverage) throws IOException {
        return OrganizationFormat.YAML.read(new StringReader("""
                format: 1
                asOf: 2025-12-31
                %s
                members: [{id: ana}, {id: ben}, {id: cem}]
                responsibilities: [{id: menu}]
                practice:
                  decisions:
                    - {responsibility: menu, deciders: [ana], consulted: [ben], at: 2024-12-31}
                    - {responsibility: menu, deciders: [ana], consulted: [ben], at: 2025-03-01}
                    - {responsibility: menu, deciders: [ana], consulted: [ben], at: 2025-04-01}
                    - {responsibility: menu, deciders: [ben], consulted: [], at: 2025-05-01}
                    - {responsibility: menu, deciders: [ben], consulted: [ana], at: 2025-06-01}
                    - {responsibility: menu, deciders: [ana], at: 2025-07-01}
                  feedback:
                    - {giver: ana, subject: {member: ben}, aspect: leadership, rating: 5, scale: [1, 5], at: 2025-07-01}
                    - {giver: cem, subject: {member: ben}, aspect: leadership, rating: 5, scale: [1, 5], at: 2025-07-01}
                """.formatted(coverage)));
    }

    private static IndicatorResult askedFirst(Organization organization) {
        return Assessment.of(organization, OPTIONS).conditions().at(new AskedFirst().indicator());
    }

    @Test
    void an_indicator_of_ones_own_is_counted_with_bounds_and_interval() throws IOException {
        IndicatorResult result = askedFirst(shop(""));
        assertThat(result.counted()).containsExactly("menu on 2025-03-01", "menu on 2025-04-01", "menu on 2025-06-01");
        assertThat(result.value()).hasValue(0.75);
        assertThat(result.unknown()).isEqualTo(1);
        assertThat(result.low()).hasValue(3 / 5.0);
        assertThat(result.high()).hasValue(4 / 5.0);
        assertThat(result.interval()).isPresent();
        assertThat(result.missing()).containsExactly(FieldId.DECISIONS_CONSULTED);
    }

    @Test
    void its_bounds_are_open_and_it_is_not_recorded_as_those_of_the_library_are() throws IOException {
        IndicatorResult inPart = askedFirst(shop("partial: [decisions]"));
        assertThat(inPart.value()).hasValue(0.75);
        assertThat(inPart.isOpen()).isTrue();
        assertThat(inPart.high()).isEmpty();
        assertThat(askedFirst(Organization.builder().build()).reason()).contains("not recorded");
    }

    @Test
    void it_enters_the_condition_the_text_and_the_json() throws IOException {
        Assessment assessment = Assessment.of(shop(""), OPTIONS);
        assertThat(assessment.conditions().at(Condition.SHARED_RESPONSIBILITY).indicators())
                .extracting(result -> result.indicator().id())
                .contains("own.asked-first");
        String text = AssessmentText.standard().render(assessment);
        assertThat(text.replaceAll("\\s+", " "))
                .contains("own.asked-first 75%: 3 of 4 decisions were made after somebody was asked; 1 more is not"
                        + " known, so between 60 and 80%");
        StringBuilder json = new StringBuilder();
        AssessmentJson.write(assessment, Detail.standard(), json);
        assertThat(json.toString()).contains("own.asked-first");
    }

    @Test
    void a_measure_of_ones_own_is_told_with_the_others() throws IOException {
        Assessment assessment = Assessment.of(shop(""), OPTIONS.withMeasures(FOLLOWING));
        assertThat(assessment.measures())
                .filteredOn(measurement -> measurement.measure().equals("following"))
                .singleElement()
                .satisfies(measurement -> assertThat(measurement.value()).hasValue(2 / 3.0));
        assertThat(AssessmentText.standard().render(assessment)).contains("following");
    }

    @Test
    void ids_of_the_library_are_refused() {
        Indicator known = Indicator.builder("autonomy.below")
                .evidence(new AskedFirst().indicator().evidence())
                .says("was")
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OPTIONS.withIndicators(new AskedFirst() {
                    @Override
                    public Indicator indicator() {
                        return known;
                    }
                }))
                .withMessage("another indicator has the id autonomy.below; give yours an id of its own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OPTIONS.withMeasures(NetworkMeasures.all().get(0)));
    }
}
