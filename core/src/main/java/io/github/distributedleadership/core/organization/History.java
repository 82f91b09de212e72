package io.github.distributedleadership.core.organization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One organisation at several dates: descriptions that were written one after the other.
 *
 * <p>Immutable and thread-safe.
 *
 * @param byDay the day of each description to the description, at least one
 */
public record History(ImmutableSortedMap<LocalDate, Organization> byDay) {
    /** Refuses a history of nothing. */
    public History {
        if (byDay.isEmpty()) {
            throw new IllegalArgumentException("a history must have at least one dated organisation");
        }
    }

    /**
     * {@return the history of these descriptions, each on the day of which it speaks}
     *
     * @throws IllegalArgumentException where one has no date at all, or two have the same
     */
    public static History of(Iterable<Organization> organizations) {
        TreeMap<LocalDate, Organization> byDay = new TreeMap<>();
        for (Organization organization : organizations) {
            LocalDate day = AsOf.of(organization)
                    .day()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "a description in a history must have a date; state its asOf"));
            if (byDay.put(day, organization) != null) {
                throw new IllegalArgumentException(
                        "a history must not have two descriptions of one day but has of " + day);
            }
        }
        return new History(ImmutableSortedMap.copyOfSorted(byDay));
    }

    /** {@return the latest description of that day or before; empty: there is none so early} */
    public Optional<Organization> at(LocalDate date) {
        return Optional.ofNullable(byDay.floorEntry(date)).map(Map.Entry::getValue);
    }

    /**
     * {@return windows of that length that follow each other without a gap, the last of them ending on the last day of the
     * history, the first of them with the first description in it, in the order of time}
     */
    public ImmutableList<AsOf> windows(Period length) {
        ImmutableList.Builder<AsOf> windows = ImmutableList.builder();
        LocalDate last = byDay.lastKey();
        // each end is counted from the last day, for months have different lengths
        for (int back = 0; ; back++) {
            AsOf window = new AsOf(Optional.of(last.minus(length.multipliedBy(back))), length);
            windows.add(window);
            if (!window.firstDayOfWindow().orElseThrow().isAfter(byDay.firstKey())) {
                return windows.build().reverse();
            }
        }
    }
}
