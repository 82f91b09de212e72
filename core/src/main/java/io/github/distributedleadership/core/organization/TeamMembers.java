package io.github.distributedleadership.core.organization;

import io.github.distributedleadership.core.team.Membership;
import java.util.Arrays;

/** Who belongs to a team on a day: memberships in force, of members who are there. */
final class TeamMembers {
    private TeamMembers() {}

    static boolean known(OrganizationIndex index, int team) {
        return !index.team(team).memberships().isUnknown();
    }

    /** Numbers in order, each once; empty where the members are none or unknown. */
    static int[] on(OrganizationIndex index, int team, int day) {
        var memberships = index.team(team).memberships();
        if (!memberships.isKnown()) {
            return new int[0];
        }
        int[] found = new int[memberships.value().orElseThrow().size()];
        int n = 0;
        for (Membership row : memberships.value().orElseThrow()) {
            int member = index.number(row.member());
            boolean there = Days.holds(row.term(), day)
                    && Days.holds(index.member(member).term(), day);
            if (there && (n == 0 || found[n - 1] != member)) {
                found[n++] = member;
            }
        }
        return Arrays.copyOf(found, n);
    }
}
