package io.github.distributedleadership.rules.indicator;

import io.github.distributedleadership.core.value.Numbers;

/**
 * What it takes to put a team's answers to a survey into one mean. That 0.70 is enough agreement is a convention of the
 * field; the other thresholds, and that all three decide together, are our own.
 *
 * @param minResponses the fewest people of a team who answered, at least 1
 * @param minRate the least share of a team who answered, 0 to 1
 * @param minAgreement the least agreement within a team, as rwg(J), 0 to 1
 */
public record SurveyParameters(int minResponses, double minRate, double minAgreement) {
    /** The thresholds of a question that names none. */
    public static final SurveyParameters STANDARD = new SurveyParameters(5, 0.5, 0.7);

    /** Refuses thresholds outside their ranges. */
    public SurveyParameters {
        if (minResponses < 1) {
            throw new IllegalArgumentException("the fewest responses must be at least 1 but were " + minResponses);
        }
        if (!(minRate >= 0 && minRate <= 1) || !(minAgreement >= 0 && minAgreement <= 1)) {
            throw new IllegalArgumentException(
                    "the least response rate and agreement must lie between 0 and 1 but were " + Numbers.plain(minRate)
                            + " and " + Numbers.plain(minAgreement));
        }
    }
}
