package io.github.distributedleadership.rules.holding;

import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.column.IntRows;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.rules.holding.count.Codes;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Who holds a responsibility today, machines left out, and since when the decisions on it are those of today's holders.
 *
 * <p>They are, since a holder who had taken part in deciding, or all holders, last left or were replaced. Who came later
 * joins those who were there: nothing that was decided before is lost, and it counts for nobody who was not yet there.
 *
 * @param holders the codes of the holders in force, in order; teams of unknown members among them
 * @param joined the day on which each of them came, as far as it lies in the window; {@link Days#EVER} where it does not
 * @param since the first day of which the decisions count; {@link Days#EVER} where nobody left within the window
 * @param isSteady whether the same held it, by the same holding, on every day of the window
 */
record Tenure(int[] holders, int[] joined, int since, boolean isSteady) {
    private static final int[] NOBODY = {};

    /**
     * {@return who holds the responsibility of that number, and since when}
     *
     * @param paper how it is held on paper
     * @param hasDecided whether somebody takes part in a decision on it within the window, before a day
     */
    static Tenure of(Snapshot standing, int responsibility, FormalHolding paper, Deciding hasDecided) {
        if (paper.row().filter(PaperRow::isRota).isPresent()) {
            // whose turn is over has not left
            return new Tenure(paper.row().get().holders(), Days.EVER);
        }
        Tenure own = of(standing, responsibility, hasDecided);
        return paper.outcome() == OnPaper.HELD_IN_PARTS ? Heading.tenure(standing, responsibility, own.since) : own;
    }

    /** {@return who holds it itself, and since when each of them does within the window, whoever has left} */
    static Tenure today(Snapshot standing, int responsibility) {
        return of(standing, responsibility, (code, day) -> false);
    }

    private static Tenure of(Snapshot standing, int responsibility, Deciding hasDecided) {
        int[] today = people(standing, standing.holders().row(responsibility));
        int[] joined = new int[today.length];
        Arrays.fill(joined, Days.EVER);
        int[] after = today;
        int since = Days.EVER;
        int lastChange = lastChange(standing, responsibility, standing.day());
        for (int day = lastChange;
                day > standing.windowStart() && since == Days.EVER;
                day = lastChange(standing, responsibility, day - 1)) {
            int[] before = holders(standing, responsibility, day - 1);
            for (int i = 0; i < today.length; i++) {
                boolean came = joined[i] == Days.EVER && !Codes.includes(before, today[i]);
                joined[i] = came ? day : joined[i];
            }
            int left = day;
            since = hasLost(before, after, code -> hasDecided.before(code, left)) ? day : since;
            after = before;
        }
        return new Tenure(today, joined, since, lastChange <= standing.windowStart());
    }

    /** Who decided when. */
    interface Deciding {
        /** {@return whether the member of that code takes part in a decision before that day} */
        boolean before(int code, int day);
    }

    /** Those who were there all the time. */
    private Tenure(int[] holders, int since) {
        this(holders, new int[holders.length], since, false);
        Arrays.fill(joined, Days.EVER);
    }

    /** Whether somebody who counts for what was decided, or everybody, is gone. */
    private static boolean hasLost(int[] before, int[] after, IntPredicate hasDecided) {
        boolean anyStays = false;
        for (int holder : before) {
            boolean stays = Codes.includes(after, holder);
            if (!stays && hasDecided.test(holder)) {
                return true;
            }
            anyStays |= stays;
        }
        return before.length > 0 && !anyStays;
    }

    /** {@return whether that code is one of the holders} */
    boolean holds(int code) {
        return Codes.includes(holders, code);
    }

    /** {@return whether that code is one of the holders who had come by that day} */
    boolean holdsOn(int code, int day) {
        int place = Arrays.binarySearch(holders, code);
        return place >= 0 && joined[place] <= day;
    }

    /** {@return those of the holders who had come by that day} */
    int[] holdersOn(int day) {
        return IntStream.range(0, holders.length)
                .filter(i -> joined[i] <= day)
                .map(i -> holders[i])
                .toArray();
    }

    /** {@return how many of the holders had come by that day} */
    int presentOn(int day) {
        int present = 0;
        for (int came : joined) {
            present += came <= day ? 1 : 0;
        }
        return present;
    }

    /** {@return whether a team of unknown members is among the holders} */
    boolean hasUnknownHolders() {
        return holders.length > 0 && OrganizationIndex.isTeam(holders[0]);
    }

    /** {@return the people among these codes: machines left out} */
    static int[] people(Snapshot standing, int[] codes) {
        return standing.index().withoutMachines(codes);
    }

    static boolean isMachine(Snapshot standing, int code) {
        return standing.index().isMachine(code);
    }

    /** {@return who held the responsibility of that number on that day, be it as a whole or not today} */
    static int[] holders(Snapshot standing, int responsibility, int day) {
        int holding = standing.holdingOn(responsibility, day);
        return holding == OrganizationIndex.NONE
                ? NOBODY
                : people(standing, standing.expanded(standing.index().holders().row(holding), day));
    }

    /** The last day, at the latest that one, on which a holding began or ended, or somebody behind one came or left. */
    private static int lastChange(Snapshot standing, int responsibility, int latest) {
        OrganizationIndex index = standing.index();
        IntRows holdings = index.holdingsOf();
        int last = Days.EVER;
        for (int i = 0; i < holdings.size(responsibility); i++) {
            int holding = holdings.get(responsibility, i);
            last = later(index.holdingStart(holding), latest, last);
            last = later(index.holdingEnd(holding), latest, last);
            for (int place = 0; place < index.holders().size(holding); place++) {
                last = Math.max(last, standing.lastChange(index.holders().get(holding, place), latest));
            }
        }
        return last;
    }

    private static int later(int day, int latest, int last) {
        return day <= latest ? Math.max(last, day) : last;
    }
}
