package io.github.distributedleadership.rules.condition.count;

import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import java.util.Arrays;
import java.util.BitSet;

/**
 * How many may report to somebody beside those who do on record: the members of whom nobody wrote down to whom they report.
 *
 * <p>Nobody may report to himself or herself, nor to anybody below, for lines go in no circle: that the line of a head is not
 * on record leaves nothing open about those who report to the head.
 */
public final class FurtherReports {
    private static final int NOT_ASKED = -2;
    /** More than one way leads up. */
    private static final int SEVERAL = -1;

    private final IndicatorContext setting;
    private final BitSet unclear = new BitSet();
    /** Member to where the only way up ends. */
    private final int[] top;

    public FurtherReports(IndicatorContext setting) {
        this.setting = setting;
        top = new int[setting.index.members()];
        Arrays.fill(top, NOT_ASKED);
        for (int m = 0; m < top.length; m++) {
            boolean isReport = setting.standing.counts(m) && setting.standing.isPresent(m);
            unclear.set(m, isReport && setting.index.member(m).reporting().isUnknown());
        }
    }

    /** Of how many members it is not on record to whom they report. */
    public int all() {
        return unclear.cardinality();
    }

    /** How many of them may report to the member. */
    public int to(int member) {
        if (unclear.isEmpty()) {
            return 0;
        }
        int others = all() - (unclear.get(member) ? 1 : 0);
        int end = top(member);
        if (end != SEVERAL) {
            // whose line is not on record has nobody above: of those on the way up it is the last, or nobody
            return others - (end != member && unclear.get(end) ? 1 : 0);
        }
        for (int superior : setting.above.inLine(member, setting.standing.day())) {
            others -= unclear.get(superior) ? 1 : 0;
        }
        return others;
    }

    private int top(int member) {
        int at = member;
        int end = top[member];
        while (end == NOT_ASKED) {
            int[] up = setting.standing.lines().directlyAbove(at, setting.standing.day());
            if (up.length == 0) {
                end = at;
            } else if (up.length > 1 || OrganizationIndex.isTeam(up[0])) {
                end = SEVERAL;
            } else {
                at = up[0];
                end = top[at];
            }
        }
        for (int on = member; top[on] == NOT_ASKED; ) {
            top[on] = end;
            int[] up = setting.standing.lines().directlyAbove(on, setting.standing.day());
            on = up.length == 1 && !OrganizationIndex.isTeam(up[0]) ? up[0] : on;
        }
        return end;
    }
}
