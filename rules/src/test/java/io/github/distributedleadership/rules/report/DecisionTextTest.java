package io.github.distributedleadership.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.assessment.Advice;
import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.policy.ready.SharingPolicies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answer comes first. */
class DecisionTextTest {
    private static final Path SCHOOL = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .resolve("../examples/cli/src/main/resources/examples/school.yaml");

    private static Advice advice(String responsibility, SharingPolicy policy) throws IOException {
        Assessment school = Assessment.of(OrganizationFormat.YAML.read(SCHOOL));
        return Advice.of(school, ResponsibilityId.of(responsibility), List.of(policy));
    }

    private static String text(String responsibility, SharingPolicy policy) throws IOException {
        return DecisionText.standard().render(advice(responsibility, policy)).replaceAll("\\s+", " ");
    }

    @Test
    void what_is_to_be_shared_and_set_aside_is_both_said_at_once() throws IOException {
        assertThat(text("residential-trip", SharingPolicies.standard()))
                .contains(
                        "should it be shared? ====================================== Yes, by five people who decide together:"
                                + " Grace Adeyemi, Hal Whitcombe, Oscar Lindqvist, Priya Nair and Wren Gallagher. In the whole"
                                + " organisation this is set aside for now: Grace Adeyemi would hold too much. Why ");
        assertThat(text("safeguarding", SharingPolicies.standard()))
                .contains("No: one person, Tom Ferris. In the whole organisation this is set aside for now:"
                        + " it would then depend on one person.");
    }

    @Test
    void what_another_policy_says_is_not_set_aside_by_that_of_the_assessment() throws IOException {
        assertThat(text("residential-trip", SharingPolicies.participation()))
                .contains("Yes, by five people", "Sure? By the policy participation alone.")
                .doesNotContain("set aside");
    }

    @Test
    void what_cannot_be_told_names_what_to_record() throws IOException {
        assertThat(text("timetable", SharingPolicies.standard()))
                .contains("Cannot be told yet. Record first: responsibilities.situation, responsibilities.stakes.");
    }

    @ParameterizedTest
    @CsvSource({"budget", "residential-trip", "early-assessment", "timetable", "minibus"})
    void the_parts_come_in_their_order(String responsibility) throws IOException {
        String text =
                DecisionText.standard().withMore("--full").render(advice(responsibility, SharingPolicies.standard()));
        List<String> parts = List.of("Why", "Today", "First", "Change", "Sure?", "More");
        assertThat(text.lines()
                        .filter(line -> line.matches("(Why|Today|First|Change|Sure\\?|More) {2,}.*"))
                        .map(line -> line.split(" ")[0]))
                .isSubsetOf(parts)
                .isSortedAccordingTo((one, other) -> parts.indexOf(one) - parts.indexOf(other))
                .contains("Why", "Today")
                .endsWith("More");
        assertThat(text).endsWith("More    --full\n");
    }
}
