package io.github.distributedleadership.core.organization;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.organization.check.LookAlikes;
import io.github.distributedleadership.core.organization.check.MachineLooks;
import io.github.distributedleadership.core.problem.Warning;

/** What may be a slip in an organisation in which nothing is wrong. */
public final class Warnings {
    private Warnings() {}

    /**
     * {@return members of unwritten kind that look like machines, then members that look like one person twice, each by id}
     *
     * <p>Both are guesses by names, and careful ones: people would be counted that are none, or twice. In time proportional
     * to the members.
     */
    public static ImmutableList<Warning> of(Organization organization) {
        return ImmutableList.<Warning>builder()
                .addAll(MachineLooks.among(organization.members()))
                .addAll(LookAlikes.among(organization.members()))
                .build();
    }
}
