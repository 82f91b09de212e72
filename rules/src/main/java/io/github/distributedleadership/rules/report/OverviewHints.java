package io.github.distributedleadership.rules.report;

import com.google.common.collect.ImmutableList;

/**
 * Where to go on from an overview, in the words of the program that shows it.
 *
 * @param everything how to see all findings; empty: nowhere
 * @param oneChange how to see the reasons for one suggested change; empty: nowhere
 * @param more the last lines
 */
public record OverviewHints(String everything, String oneChange, ImmutableList<String> more) {
    /** Nowhere: for a page by itself. */
    public static final OverviewHints NONE = new OverviewHints("", "", ImmutableList.of());
}
