package io.github.distributedleadership.core.organization.index;

import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.column.IntRows;
import io.github.distributedleadership.core.column.Nesting;
import io.github.distributedleadership.core.column.StrongComponents;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.people.ReportingKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who stands above whom in the line, on any day.
 *
 * <p>A line may lead to a team, and then to everyone who belongs to it. Most organisations are forests without terms;
 * there one walk numbers everyone so that the question is answered by two comparisons. Otherwise each question walks up.
 *
 * <p>A line to a team may close a circle: in a cooperative the board reports to itself. Those in a circle stand above and
 * below each other at once, and so none of them is a superior of another. Immutable and thread-safe.
 */
public final class ReportingLines {
    private final OrganizationIndex index;
    private final IntRows above;
    private final IntRows starts;
    private final IntRows ends;
    /** Who stands below whom, in a forest without terms; else null. */
    private final @Nullable Nesting forest;

    /** Those whose lines lead back to them, if all of them were in force; empty where nobody's do. */
    private final BitSet circular = new BitSet();

    public ReportingLines(OrganizationIndex index) {
        this.index = index;
        IntRows.Builder to = new IntRows.Builder();
        IntRows.Builder start = new IntRows.Builder();
        IntRows.Builder end = new IntRows.Builder();
        boolean plain = true;
        boolean toTeams = false;
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
                        toTeams |= OrganizationIndex.isTeam(code);
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
        forest = plain ? nesting() : null;
        if (toTeams) {
            // only a line to a team may close a circle
            findCircles();
        }
    }

    /** {@return whether the party of that code stands above that member in the line on the day} Never above oneself. */
    public boolean isAbove(int code, int member, int day) {
        if (code == member) {
            return false;
        }
        if (forest != null) {
            return code >= 0 && forest.isWithin(member, code);
        }
        return climb(member, code, day);
    }

    /** {@return whether the party stands above the member in the line on the day, and does not stand below as well} */
    public boolean isSuperior(int code, int member, int day) {
        return isAbove(code, member, day)
                && (OrganizationIndex.isTeam(code) || !circular.get(member) || !isAbove(member, code, day));
    }

    /** {@return whether the lines above the member may lead back on some day, as in a board that reports to itself} */
    public boolean isInCircle(int member) {
        return circular.get(member);
    }

    /** {@return whether everybody has the same one member, or nobody, directly above on all days} Then no lines lead back. */
    public boolean areFixed() {
        return forest != null;
    }

    /** {@return whether anybody is a superior of the member in the line on the day; a team of unknown members is somebody} */
    public boolean hasSuperior(int member, int day) {
        if (circular.get(member)) {
            return new Upward(member, day).hasSomebodyWhoIsNotBelow();
        }
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
        return OrganizationIndex.isTeam(code) || index.teamMembers().isThere(code, day);
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

    private void findCircles() {
        int members = index.members();
        int[][] next = new int[members + index.teams()][];
        for (int m = 0; m < members; m++) {
            next[m] = new int[above.size(m)];
            for (int i = 0; i < next[m].length; i++) {
                int code = above.get(m, i);
                next[m][i] = OrganizationIndex.isTeam(code) ? members - 1 - code : code;
            }
        }
        for (int t = 0; t < index.teams(); t++) {
            next[members + t] = TeamMembers.ever(index, t);
        }
        for (int[] circle : StrongComponents.circular(next)) {
            Arrays.stream(circle).filter(node -> node < members).forEach(circular::set);
        }
    }

    /** Everybody up the line from one member on a day, and from whom of them the lines lead back. */
    private final class Upward {
        private final List<Integer> found = new ArrayList<>();
        private final Map<Integer, List<Integer>> below = new HashMap<>();

        Upward(int member, int day) {
            found.add(member);
            below.put(member, new ArrayList<>());
            for (int i = 0; i < found.size(); i++) {
                int at = found.get(i);
                int[] up = OrganizationIndex.isTeam(at) ? TeamMembers.on(index, -1 - at, day) : directlyAbove(at, day);
                for (int party : up) {
                    below.computeIfAbsent(party, p -> {
                                found.add(p);
                                return new ArrayList<>();
                            })
                            .add(at);
                }
            }
        }

        boolean hasSomebodyWhoIsNotBelow() {
            int member = found.get(0);
            Set<Integer> leadBack = new HashSet<>(List.of(member));
            Deque<Integer> open = new ArrayDeque<>(leadBack);
            while (!open.isEmpty()) {
                for (int party : Objects.requireNonNull(below.get(open.poll()))) {
                    if (leadBack.add(party)) {
                        open.add(party);
                    }
                }
            }
            return found.stream()
                    .anyMatch(party -> OrganizationIndex.isTeam(party)
                            ? !TeamMembers.known(index, -1 - party)
                            : !leadBack.contains(party));
        }
    }

    private Nesting nesting() {
        int[] parent = new int[index.members()];
        for (int m = 0; m < parent.length; m++) {
            parent[m] = above.size(m) == 0 ? OrganizationIndex.NONE : above.get(m, 0);
        }
        return new Nesting(parent);
    }
}
