package io.github.distributedleadership.rules.holding.count;

import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.index.ReportingLines;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import java.util.Arrays;

/**
 * Of whom it is not on record, up the line, to whom they report.
 *
 * <p>Where everybody has one line for ever each is found once, from the top downwards. Immutable and thread-safe.
 */
final class OpenLines {
    private final OrganizationIndex index;
    private final ReportingLines lines;
    /** Member to the first one up the line, or the member, whose line is unknown; nobody: all are known. Null: lines change. */
    private final int[] firstOpen;

    OpenLines(Snapshot standing) {
        index = standing.index();
        lines = standing.lines();
        firstOpen = lines.areFixed() ? firstOpen() : new int[0];
    }

    /** {@return whether the line of that member, or of somebody above, is not on record} */
    boolean isOpen(int member, int day) {
        if (lines.areFixed()) {
            return firstOpen[member] != OrganizationIndex.NONE;
        }
        return isUnknown(member) || lines.anyAbove(member, day, this::isUnknown);
    }

    /** {@return whether the other may turn out to stand above the member: who stands below somebody up the line cannot} */
    boolean mayBeAbove(int other, int member, int day) {
        if (lines.areFixed()) {
            return firstOpen[member] != OrganizationIndex.NONE && mayReportUp(firstOpen[member], other, day);
        }
        return isUnknown(member) && mayReportUp(member, other, day)
                || lines.anyAbove(member, day, up -> isUnknown(up) && mayReportUp(up, other, day));
    }

    private boolean mayReportUp(int member, int other, int day) {
        return member != other && (OrganizationIndex.isTeam(other) || !lines.isAbove(member, other, day));
    }

    /** {@return whether the member may turn out to stand below the other, by a line that nobody wrote down} */
    boolean maySuperiorBeBelow(int member, int other, int day) {
        if (lines.areFixed()) {
            int open = firstOpen[member];
            return open != OrganizationIndex.NONE && mayReport(open, other, day);
        }
        return mayReportTo(member, other, day) || lines.anyAbove(member, day, up -> mayReportTo(up, other, day));
    }

    private boolean mayReportTo(int member, int other, int day) {
        return isUnknown(member) && mayReport(member, other, day);
    }

    /** Whoever stands above the other cannot report to the other as well. */
    private boolean mayReport(int member, int other, int day) {
        return member != other && !lines.isAbove(member, other, day);
    }

    private boolean isUnknown(int code) {
        return !OrganizationIndex.isTeam(code) && index.member(code).reporting().isUnknown();
    }

    private int[] firstOpen() {
        int[] found = new int[index.members()];
        boolean[] done = new boolean[found.length];
        int[] path = new int[16];
        for (int member = 0; member < found.length; member++) {
            int depth = 0;
            int at = member;
            int open = OrganizationIndex.NONE;
            while (at >= 0 && !done[at]) {
                path = depth == path.length ? Arrays.copyOf(path, depth * 2) : path;
                path[depth++] = at;
                int up = lines.onlyAbove(at);
                open = up == OrganizationIndex.NONE && isUnknown(at) ? at : OrganizationIndex.NONE;
                at = up;
            }
            open = at >= 0 ? found[at] : open;
            for (int i = 0; i < depth; i++) {
                found[path[i]] = open;
                done[path[i]] = true;
            }
        }
        return found;
    }
}
