package io.github.distributedleadership.core.organization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.column.StrongComponents;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
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
        ImmutableList<Responsibility> all = organization.responsibilities();
        List<ResponsibilityId> ids = all.stream().map(Responsibility::id).toList();
        int[][] next = new int[ids.size()][];
        for (int r = 0; r < next.length; r++) {
            next[r] = all.get(r).dependsOn().orElse(ImmutableSortedSet.of()).stream()
                    .mapToInt(id -> Collections.binarySearch(ids, id))
                    .toArray();
        }
        return Arrays.stream(StrongComponents.circular(next))
                .map(cycle -> IntStream.of(cycle).mapToObj(ids::get).collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList());
    }
}
