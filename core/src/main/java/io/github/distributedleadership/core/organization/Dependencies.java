package io.github.distributedleadership.core.organization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import java.util.Arrays;
import java.util.stream.IntStream;

/** What has to be in order before what, among responsibilities. */
public final class Dependencies {
    private Dependencies() {}

    /**
     * {@return the groups of responsibilities that depend on each other in a circle, each sorted by id, in the order of
     * their first ids}
     *
     * <p>A circle is not wrong: it says that its responsibilities can only be put in order together.
     */
    public static ImmutableList<ImmutableList<ResponsibilityId>> cycles(Organization organization) {
        OrganizationIndex index = OrganizationIndex.of(organization);
        int n = index.responsibilities();
        int[][] next = new int[n][];
        for (int r = 0; r < n; r++) {
            next[r] = index.responsibility(r).dependsOn().orElse(ImmutableSortedSet.of()).stream()
                    .mapToInt(index::number)
                    .toArray();
        }
        return Arrays.stream(StrongComponents.circular(next))
                .map(cycle -> IntStream.of(cycle)
                        .mapToObj(index::responsibility)
                        .map(Responsibility::id)
                        .collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList());
    }
}
