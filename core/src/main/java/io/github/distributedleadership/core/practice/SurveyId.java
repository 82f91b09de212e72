package io.github.distributedleadership.core.practice;

import io.github.distributedleadership.core.value.PlainText;

/**
 * Which survey.
 *
 * @param value the text of the id, as {@link PlainText} allows
 */
public record SurveyId(String value) implements Comparable<SurveyId> {
    /** Checks the text and brings it to normal form C. */
    public SurveyId {
        value = PlainText.identifier(value, "the id of a survey");
    }

    /** {@return the id of that text} */
    public static SurveyId of(String value) {
        return new SurveyId(value);
    }

    @Override
    public int compareTo(SurveyId other) {
        return value.compareTo(other.value);
    }

    /** {@return the bare id} */
    @Override
    public String toString() {
        return value;
    }
}
