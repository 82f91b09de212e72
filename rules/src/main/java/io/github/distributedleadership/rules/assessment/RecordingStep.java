package io.github.distributedleadership.rules.assessment;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.indicator.Indicator;
import java.util.List;

/**
 * Something to record next, and what rests on it.
 *
 * @param finding the advice as a sentence with its facts
 * @param fields what to record: fields, or whole tables; sorted by their keys; empty: no field that is left out would settle it
 * @param indicators the indicators that rest on it, in the order of {@link Indicator}
 * @param responsibilities the ids of the responsibilities of which it rests on it how they are held, sorted
 * @param units how many units of those indicators are on record but cannot be counted for want of it: decisions, holdings
 *     and so on; 0 where nothing of the kind is on record yet
 */
public record RecordingStep(
        Finding finding,
        ImmutableList<FieldId> fields,
        ImmutableList<Indicator> indicators,
        ImmutableList<String> responsibilities,
        long units) {

    /** One that settles how responsibilities are held. */
    static RecordingStep of(Finding finding, List<String> responsibilities, FieldId... fields) {
        return new RecordingStep(
                finding,
                ImmutableList.sortedCopyOf(List.of(fields)),
                ImmutableList.of(),
                ImmutableList.copyOf(responsibilities),
                0);
    }

    /** {@return whether there is something to record} */
    public boolean isToRecord() {
        return !fields.isEmpty();
    }
}
