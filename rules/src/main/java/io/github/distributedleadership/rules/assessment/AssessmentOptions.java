package io.github.distributedleadership.rules.assessment;

import io.github.distributedleadership.core.organization.AsOf;
import io.github.distributedleadership.rules.condition.ConditionParameters;
import io.github.distributedleadership.rules.sharing.SharingParameters;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * What may be chosen about an assessment.
 *
 * @param day the day as of which to answer; empty: the day of which the organisation speaks itself
 * @param window how far back practice counts
 * @param sharing the thresholds of how responsibilities are held
 * @param conditions the thresholds of the conditions, and the smallest group that is shown
 */
public record AssessmentOptions(
        Optional<LocalDate> day, Period window, SharingParameters sharing, ConditionParameters conditions) {
    /** The choices of a question that makes none. */
    public static final AssessmentOptions STANDARD = new AssessmentOptions(
            Optional.empty(), AsOf.ONE_YEAR, SharingParameters.STANDARD, ConditionParameters.STANDARD);

    /** {@return the same, as of that day} */
    public AssessmentOptions asOf(LocalDate date) {
        return new AssessmentOptions(Optional.of(date), window, sharing, conditions);
    }

    /** {@return the same, with results from groups of at least that many respondents; 1 shows all} */
    public AssessmentOptions withMinGroup(int respondents) {
        return new AssessmentOptions(day, window, sharing, conditions.withMinGroup(respondents));
    }
}
