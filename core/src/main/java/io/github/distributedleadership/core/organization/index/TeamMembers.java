package io.github.distributedleadership.core.organization.index;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.column.IntRows;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.value.Term;
import java.util.Arrays;

/** Who belongs to a team on a day: memberships in force, of members who are there. As numbers, for it is asked often. */
public final class TeamMembers {
    private final int[] memberStart;
    private final int[] memberEnd;
    private final boolean[] known;
    private final IntRows members;
    private final IntRows starts;
    private final IntRows ends;

    TeamMembers(OrganizationIndex index) {
        memberStart = new int[index.members()];
        memberEnd = new int[memberStart.length];
        for (int m = 0; m < memberStart.length; m++) {
            Term term = index.member(m).term();
            memberStart[m] = Days.start(term);
            memberEnd[m] = Days.end(term);
        }
        known = new boolean[index.teams()];
        IntRows.Builder member = new IntRows.Builder();
        IntRows.Builder start = new IntRows.Builder();
        IntRows.Builder end = new IntRows.Builder();
        for (int t = 0; t < known.length; t++) {
            var memberships = index.team(t).memberships();
            known[t] = !memberships.isUnknown();
            if (memberships.isKnown()) {
                ImmutableList<Membership> rows =
                        memberships.value().orElseThrow().asList();
                for (int i = 0; i < rows.size(); i++) {
                    member.add(index.number(rows.get(i).member()));
                    start.add(Days.start(rows.get(i).term()));
                    end.add(Days.end(rows.get(i).term()));
                }
            }
            member.endRow();
            start.endRow();
            end.endRow();
        }
        members = member.build();
        starts = start.build();
        ends = end.build();
    }

    public static boolean known(OrganizationIndex index, int team) {
        return index.teamMembers().known[team];
    }

    /** Numbers in order, each once; empty where the members are none or unknown. */
    public static int[] on(OrganizationIndex index, int team, int day) {
        return index.teamMembers().on(team, day);
    }

    /** All who belong to it on any day, in order, some perhaps twice. */
    static int[] ever(OrganizationIndex index, int team) {
        return index.teamMembers().members.row(team);
    }

    /** Whether the member belongs to the organisation on that day. */
    public boolean isThere(int member, int day) {
        return Days.holds(memberStart[member], memberEnd[member], day);
    }

    /**
     * The last day, at the latest that one, on which somebody came to the party or left it, or came to the organisation or left
     * it; {@link Days#EVER} where there is none.
     */
    public int lastChange(int code, int latest) {
        if (!OrganizationIndex.isTeam(code)) {
            return later(memberStart[code], memberEnd[code], latest, Days.EVER);
        }
        int team = -1 - code;
        int last = Days.EVER;
        for (int i = 0; i < members.size(team); i++) {
            int member = members.get(team, i);
            last = later(starts.get(team, i), ends.get(team, i), latest, last);
            last = later(memberStart[member], memberEnd[member], latest, last);
        }
        return last;
    }

    private static int later(int start, int end, int latest, int last) {
        int later = start <= latest ? Math.max(last, start) : last;
        return end <= latest ? Math.max(later, end) : later;
    }

    /** Whether nothing is on record of the member's coming or leaving. */
    public boolean isAlwaysThere(int member) {
        return memberStart[member] == Days.ALWAYS && memberEnd[member] == Days.OPEN;
    }

    private int[] on(int team, int day) {
        int[] found = new int[members.size(team)];
        int n = 0;
        for (int i = 0; i < found.length; i++) {
            int member = members.get(team, i);
            boolean there = Days.holds(starts.get(team, i), ends.get(team, i), day) && isThere(member, day);
            if (there && (n == 0 || found[n - 1] != member)) {
                found[n++] = member;
            }
        }
        return n == found.length ? found : Arrays.copyOf(found, n);
    }
}
