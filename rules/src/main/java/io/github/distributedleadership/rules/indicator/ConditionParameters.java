package io.github.distributedleadership.rules.indicator;

import io.github.distributedleadership.core.value.Numbers;

/**
 * The thresholds of the conditions; all of them are our own.
 *
 * @param maxUnknown the share of unknown units above which an indicator is undetermined
 * @param minDenominator the fewest units from which an indicator enters a score
 * @param gap the difference between kinds of evidence from which it is a finding
 * @param minGroup the fewest respondents from which a result from feedback, trust or surveys is shown, at least 1
 * @param minPerspective the fewest anonymous records of one perspective that make a group, at least 1; where groups of fewer
 *     respondents are shown, so many are enough
 * @param roundDays in how many days nobody gives anonymous feedback on one aspect of one member twice, at least 1
 * @param surveys what it takes to put a team's answers to a survey into one mean
 */
public record ConditionParameters(
        double maxUnknown,
        int minDenominator,
        double gap,
        int minGroup,
        int minPerspective,
        int roundDays,
        SurveyParameters surveys) {
    /** The thresholds of a question that names none. */
    public static final ConditionParameters STANDARD = new ConditionParameters(0.2, 5, 0.3, 5, 3, 30);

    /** Refuses thresholds outside their ranges. */
    public ConditionParameters {
        if (!(maxUnknown >= 0 && maxUnknown <= 1) || !(gap > 0 && gap <= 1)) {
            throw new IllegalArgumentException("shares must lie between 0 and 1 but were " + Numbers.plain(maxUnknown)
                    + " and " + Numbers.plain(gap));
        }
        if (minDenominator < 1 || minGroup < 1) {
            throw new IllegalArgumentException("the fewest units and respondents must be at least 1 but were "
                    + minDenominator + " and " + minGroup);
        }
        if (minPerspective < 1 || roundDays < 1) {
            throw new IllegalArgumentException(
                    "the fewest records of a perspective and the days of a round must be at least 1 but were "
                            + minPerspective + " and " + roundDays);
        }
    }

    /** The thresholds, with the standard ones of surveys. */
    public ConditionParameters(
            double maxUnknown, int minDenominator, double gap, int minGroup, int minPerspective, int roundDays) {
        this(maxUnknown, minDenominator, gap, minGroup, minPerspective, roundDays, SurveyParameters.STANDARD);
    }

    /** {@return the same, with another smallest group} 1 shows every result: for public or simulated data. */
    public ConditionParameters withMinGroup(int respondents) {
        return new ConditionParameters(
                maxUnknown, minDenominator, gap, respondents, minPerspective, roundDays, surveys);
    }

    /** {@return the same, with other thresholds of surveys} */
    public ConditionParameters withSurveys(SurveyParameters thresholds) {
        return new ConditionParameters(
                maxUnknown, minDenominator, gap, minGroup, minPerspective, roundDays, thresholds);
    }

    /** The fewest anonymous records of one perspective that tell nobody who gave them. */
    public int anonymousGroup() {
        return Math.min(minPerspective, minGroup);
    }

    /** Whether groups of every size are shown, as with public or simulated data. */
    public boolean showsEveryGroup() {
        return minGroup == 1;
    }
}
