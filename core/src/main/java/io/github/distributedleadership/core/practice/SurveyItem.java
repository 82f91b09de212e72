package io.github.distributedleadership.core.practice;

import io.github.distributedleadership.core.value.PlainText;
import java.util.Objects;

/**
 * One question of a survey: what it asks about, not how it is worded.
 *
 * @param id which item
 * @param construct what it measures: one of the six conditions, {@code trust}, or a word of one's own
 * @param reversed whether a high answer means little of the construct
 */
public record SurveyItem(ItemId id, String construct, boolean reversed) {
    /** Checks the construct. */
    public SurveyItem {
        Objects.requireNonNull(id, "the id of a survey item");
        construct = PlainText.word(construct, "a construct");
    }
}
