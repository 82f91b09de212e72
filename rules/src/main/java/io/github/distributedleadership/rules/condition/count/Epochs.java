package io.github.distributedleadership.rules.condition.count;

import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.value.Term;

/**
 * The days of the window, cut wherever somebody's place may change: who is there, who reports to whom, who belongs to which
 * team, who holds and who leads what.
 *
 * <p>What was found out about one day of an epoch holds on all its days, so that it need not be asked for every decision.
 */
public final class Epochs {
    private final int first;
    /** Day, counted from the first of the window, to the number of its epoch. */
    private final int[] epoch;

    Epochs(Snapshot standing) {
        first = standing.windowStart();
        epoch = new int[standing.isDated() ? standing.day() - first + 1 : 0];
        Organization organization = standing.organization();
        organization.members().forEach(member -> {
            cut(member.term());
            member.reporting().value().ifPresent(lines -> lines.forEach(line -> cut(line.term())));
        });
        organization
                .teams()
                .forEach(team -> team.memberships().value().ifPresent(rows -> rows.forEach(row -> cut(row.term()))));
        organization.holdings().forEach(holding -> cut(holding.term()));
        organization.leaders().forEach(leader -> cut(leader.term()));
        for (int d = 1; d < epoch.length; d++) {
            epoch[d] += epoch[d - 1];
        }
    }

    /** The number of the epoch of a day of the window. */
    public int of(int day) {
        return epoch[day - first];
    }

    /** How many epochs there are; 0 without a day. */
    public int count() {
        return epoch.length == 0 ? 0 : epoch[epoch.length - 1] + 1;
    }

    private void cut(Term term) {
        if (!term.isAlways()) {
            cut(Days.start(term));
            cut(Days.end(term));
        }
    }

    private void cut(int day) {
        long place = (long) day - first;
        if (0 < place && place < epoch.length) {
            epoch[(int) place] = 1;
        }
    }
}
