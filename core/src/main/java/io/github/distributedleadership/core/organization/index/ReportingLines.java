package io.github.distributedleadership.core.organization.index;

import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.column.IntRows;
import io.github.distributedleadership.core.column.Nesting;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.people.ReportingKind;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Who stands above whom in the line, on any day.
 *
 * <p>A line may lead to a team: then the team as a body stands above, its members singly do not, and the line ends there.
 * So lines never lead back to where they began, even in a cooperative whose members report to its board. Most organisations
 * are forests without terms; there one walk numbers everyone so that the question is answered by two comparisons. Otherwise
 * each question walks up. A line goes on above one who has left, who is nobody's superior. Immutable and thread-safe.
 */
public final class ReportingLines {
    private final OrganizationIndex index;
    private final IntRows above;
    private final IntRows starts;
    private final IntRows ends;
    /** Who stands below whom, members first and then teams, in a forest without terms; else null. */
    private final @Nullable Nesting forest;

    public ReportingLines(OrganizationIndex index) {
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
                        plain &= line.term().isAlways();
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
    }

    /** {@return whether the party of that code stands above that member in the line on the day} Never above oneself. */
    public boolean isAbove(int code, int member, int day) {
        if (code == member || OrganizationIndex.isTeam(member)) {
            return false;
        }
        return forest == null ? anyAbove(member, day, up -> up == code) : forest.isWithin(member, node(code));
    }

    /** {@return whether everybody has the same one party, or nobody, directly above on all days} */
    public boolean areFixed() {
        return forest != null;
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
        return n == found.length ? found : Arrays.copyOf(found, n);
    }

    /** {@return the one party directly above the member where lines are {@linkplain #areFixed() fixed}, there or not; or none} */
    public int onlyAbove(int member) {
        return above.size(member) == 0 ? OrganizationIndex.NONE : above.get(member, 0);
    }

    /** {@return whether it holds of somebody above the member in the line on the day, directly or not} */
    public boolean anyAbove(int member, int day, IntPredicate holds) {
        int[] open = {member};
        BitSet seen = null;
        for (int size = 1; size > 0; ) {
            int at = open[--size];
            for (int i = 0; i < above.size(at); i++) {
                int up = above.get(at, i);
                if (isLine(at, i, day)) {
                    if (holds.test(up)) {
                        return true;
                    }
                    // of one line each nobody is met twice
                    seen = seen == null && above.size(at) > 1 ? new BitSet() : seen;
                    boolean isNew = !OrganizationIndex.isTeam(up) && (seen == null || !seen.get(up));
                    if (isNew) {
                        open = size == open.length ? Arrays.copyOf(open, size * 2) : open;
                        open[size++] = up;
                        if (seen != null) {
                            seen.set(up);
                        }
                    }
                }
            }
        }
        return false;
    }

    private boolean inForce(int member, int line, int day) {
        return isLine(member, line, day) && isThere(above.get(member, line), day);
    }

    /** Whether the line leads up on the day, be it to somebody who has left, above whom others stand. */
    private boolean isLine(int member, int line, int day) {
        return Days.holds(starts.get(member, line), ends.get(member, line), day);
    }

    private boolean isThere(int code, int day) {
        return OrganizationIndex.isTeam(code) || index.teamMembers().isThere(code, day);
    }

    private int node(int code) {
        return OrganizationIndex.isTeam(code) ? index.members() - 1 - code : code;
    }

    private Nesting nesting() {
        int[] parent = new int[index.members() + index.teams()];
        Arrays.fill(parent, OrganizationIndex.NONE);
        for (int m = 0; m < index.members(); m++) {
            parent[m] = above.size(m) == 0 ? OrganizationIndex.NONE : node(above.get(m, 0));
        }
        return new Nesting(parent);
    }
}
