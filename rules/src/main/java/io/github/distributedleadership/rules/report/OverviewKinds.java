package io.github.distributedleadership.rules.report;

import com.google.common.base.Strings;
import com.google.common.primitives.Ints;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.holding.Sharing;
import java.util.ArrayList;
import java.util.List;

/** How many responsibilities are held how, in words that need no explanation. */
enum OverviewKinds {
    SHARED("shared in practice"),
    SHARED_ON_PAPER("shared on paper only"),
    BY_ONE("by one person"),
    BY_GROUP("by a group"),
    IN_PARTS("in parts"),
    IN_NAME_ONLY("shared in name only"),
    INFORMALLY("held informally"),
    ABOVE("decided above"),
    NOBODY("by nobody"),
    NOT_KNOWN("not known");

    private static final int ROWS = 3;

    private final String words;

    OverviewKinds(String words) {
        this.words = words;
    }

    /** The counts as rows of a table, read column by column. */
    static List<List<String>> of(Sharing sharing) {
        int[] counts = new int[values().length];
        sharing.responsibilities().forEach(r -> counts[of(sharing, r).ordinal()]++);
        int digits = Texts.number(Ints.max(counts)).length();
        List<String> cells = new ArrayList<>();
        for (OverviewKinds kind : values()) {
            if (counts[kind.ordinal()] > 0) {
                cells.add(Strings.padStart(Texts.number(counts[kind.ordinal()]), digits, ' ') + " " + kind.words);
            }
        }
        return Texts.inColumns(cells, Math.min(ROWS, (cells.size() + 2) / ROWS));
    }

    private static OverviewKinds of(Sharing sharing, int responsibility) {
        return switch (sharing.kind(responsibility)) {
            case SHARED -> sharing.evidence(responsibility) == Evidence.RECORD ? SHARED : SHARED_ON_PAPER;
            case SHARED_INFORMALLY -> SHARED;
            case SHARED_IN_NAME_ONLY -> IN_NAME_ONLY;
            case SOLE, DELEGATED, ONE_HOLDER -> BY_ONE;
            case DELEGATED_TO_GROUP, SEVERAL_HOLDERS, HELD_BY_TEAM -> BY_GROUP;
            case HELD_IN_PARTS -> IN_PARTS;
            case HELD_INFORMALLY -> INFORMALLY;
            case RETAINED -> ABOVE;
            case UNHELD -> NOBODY;
            case UNDETERMINED -> NOT_KNOWN;
        };
    }
}
