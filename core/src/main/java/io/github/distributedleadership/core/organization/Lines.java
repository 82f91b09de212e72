package io.github.distributedleadership.core.organization;

import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.people.ReportingKind;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Who stands above whom in the line, on any day.
 *
 * <p>A line may lead to a team, and then to everyone who belongs to it. Most organisations are forests without terms;
 * there one walk numbers everyone so that the question is answered by two comparisons. Otherwise each question walks up.
 * Immutable and thread-safe.
 */
public final class Lines {
    private final OrganizationIndex index;
    private final IntRows above;
    private final IntRows starts;
    private final IntRows ends;
    private final boolean forest;
    private final int[] first;
    private final int[] last;

    Lines(OrganizationIndex index) {
        this.index = index;
        IntRows.Builder to = new IntRows.Builder();
        IntRows.Builder start = new IntRows.Builder();
        IntRows.Builder end = new IntRows.Builder();
        boolean plain = true;
        for (var member : index.organization().members()) {
            int lines = 0;
            if (member.reporting().isKnown()) {
                for (Reporting line : member.reporting().value().orElseThrow()) {
                    if (line.kind() == ReportingKind.LINE) {
                        int code = index.code(line.to());
                        to.add(code);
                        start.add(Days.start(line.term()));
                        end.add(Days.end(line.term()));
                        lines++;
                        plain &= code >= 0
                                && line.term().isAlways()
                                && index.member(code).term().isAlways();
                    }
                }
            }
            plain &= lines <= 1;
            to.endRow();
            start.endRow();
            end.endRow();
        }
        above = to.build();
        starts = start.build();
        ends = end.build();
        forest = plain;
        first = new int[forest ? index.members() : 0];
        last = new int[first.length];
        if (forest) {
            number();
        }
    }

    /** {@return whether the party of that code stands above that member in the line on the day} Never above oneself. */
    public boolean isAbove(int code, int member, int day) {
        if (code == member) {
            return false;
        }
        if (forest) {
            return code >= 0 && first[code] <= first[member] && first[member] <= last[code];
        }
        return climb(member, code, day);
    }

    /** {@return whether anybody in force stands above that member in the line on the day} */
    public boolean hasAnyAbove(int member, int day) {
        for (int i = 0; i < above.size(member); i++) {
            if (inForce(member, i, day) && isAnybodyElse(above.get(member, i), member, day)) {
                return true;
            }
        }
        return false;
    }

    /** {@return member to the parties directly above in the line on the day} */
    public int[] directlyAbove(int member, int day) {
        int[] found = new int[above.size(member)];
        int n = 0;
        for (int i = 0; i < found.length; i++) {
            if (inForce(member, i, day)) {
                found[n++] = above.get(member, i);
            }
        }
        return Arrays.copyOf(found, n);
    }

    private boolean inForce(int member, int line, int day) {
        return Days.holds(starts.get(member, line), ends.get(member, line), day)
                && isThere(above.get(member, line), day);
    }

    private boolean isThere(int code, int day) {
        return OrganizationIndex.isTeam(code) || Days.holds(index.member(code).term(), day);
    }

    // a board that reports to itself has nobody above it, as long as it is one person; a team of nobody is nobody
    private boolean isAnybodyElse(int code, int member, int day) {
        if (!OrganizationIndex.isTeam(code)) {
            return code != member;
        }
        return !TeamMembers.known(index, -1 - code)
                || Arrays.stream(TeamMembers.on(index, -1 - code, day)).anyMatch(person -> person != member);
    }

    private boolean climb(int member, int wanted, int day) {
        Deque<Integer> open = new ArrayDeque<>();
        Set<Integer> seen = new HashSet<>();
        open.add(member);
        seen.add(member);
        while (!open.isEmpty()) {
            int at = open.poll();
            for (int up : directlyAbove(at, day)) {
                if (up == wanted) {
                    return true;
                }
                int[] people = OrganizationIndex.isTeam(up) ? TeamMembers.on(index, -1 - up, day) : new int[] {up};
                for (int person : people) {
                    if (person == wanted && person != member) {
                        return true;
                    }
                    if (seen.add(person)) {
                        open.add(person);
                    }
                }
            }
        }
        return false;
    }

    // numbers members so that everyone below somebody lies in his or her span; without recursion, for lines are long
    private void number() {
        int n = index.members();
        int[] parent = new int[n];
        for (int m = 0; m < n; m++) {
            parent[m] = above.size(m) == 0 ? -1 : above.get(m, 0);
        }
        IntRows below = IntRows.byKey(parent, n);
        int[] turn = new int[n];
        int[] path = new int[n + 1];
        int next = 0;
        for (int root = 0; root < n; root++) {
            if (parent[root] >= 0) {
                continue;
            }
            int depth = 0;
            path[0] = root;
            first[root] = next++;
            while (depth >= 0) {
                int at = path[depth];
                if (turn[at] == below.size(at)) {
                    last[at] = next - 1;
                    depth--;
                } else {
                    int child = below.get(at, turn[at]++);
                    first[child] = next++;
                    path[++depth] = child;
                }
            }
        }
    }
}
