package io.github.distributedleadership.rules.condition.indicator;

import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.column.IntRows;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.practice.Trust;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.IntPairs;
import io.github.distributedleadership.rules.condition.count.UnitCounter;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.indicator.Undetermined;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Whether those who hold something together trust each other (our own definition).
 *
 * <p>A unit is a pair of members who on the day hold at least one responsibility together, each pair once. What counts is
 * the latest that each said of the other up to the day: the pair counts if both levels are 0.5 or more, and is unknown if
 * either said nothing on record. Beside it, {@code low} counts the pairs of which both are known and one is at 0.25 or less.
 *
 * <p>A holding of unknown holders, or that a team of unknown members has a part in, is one more unknown unit, and so is one
 * of more than a thousand holders, of whom nobody asks for every pair.
 *
 * <p>It is withheld where fewer people than the smallest group are in the pairs that are known. A pair that does not count
 * tells each of the two what the other said, if he or she is shown it: the ids are for those who may see personal facts.
 */
final class SharedTrust {
    private static final double ENOUGH = 0.5;
    private static final double LOW = 0.25;
    private static final int MOST_HOLDERS = 1000;

    private final IndicatorContext setting;
    private final Snapshot standing;
    private final int members;
    /** Member to the responsibilities held with others. */
    private final IntRows heldBy;
    /** Member to the statements made, up to the day, and to those received. */
    private final IntRows made;

    private final IntRows received;
    private final UnitCounter count;
    private final IntPairs pairs = new IntPairs();
    private final BitSet people = new BitSet();
    private int low;

    SharedTrust(IndicatorContext setting) {
        this.setting = setting;
        standing = setting.standing;
        members = setting.index.members();
        count = setting.count(
                Indicator.SHARED_TRUST,
                pair -> setting.memberName(pairs.first(pair)) + "/" + setting.memberName(pairs.second(pair)));
        List<Trust> trust = setting.practice.trust();
        int[] truster = new int[trust.size()];
        int[] trustee = new int[trust.size()];
        for (int t = 0; t < truster.length; t++) {
            boolean said = !standing.isDated() || Days.of(trust.get(t).at()) <= standing.day();
            truster[t] = said ? setting.index.number(trust.get(t).truster()) : -1;
            trustee[t] = said ? setting.index.number(trust.get(t).trustee()) : -1;
        }
        made = IntRows.byKey(truster, members);
        received = IntRows.byKey(trustee, members);
        heldBy = heldTogether();
    }

    IndicatorResult result() {
        if (setting.lacks(Table.TRUST) || setting.lacks(Table.HOLDINGS)) {
            return IndicatorResult.without(Indicator.SHARED_TRUST, Undetermined.NOT_RECORDED);
        }
        Latest given = new Latest();
        Latest got = new Latest();
        int[] metBy = new int[members];
        Arrays.fill(metBy, -1);
        int[] others = new int[members];
        for (int m = 0; m < members; m++) {
            int n = 0;
            for (int i = 0; i < heldBy.size(m); i++) {
                int r = heldBy.get(m, i);
                for (int j = standing.holders().size(r) - 1; j >= 0; j--) {
                    int other = standing.holders().get(r, j);
                    if (other > m && metBy[other] != m) {
                        metBy[other] = m;
                        others[n++] = other;
                    }
                }
            }
            if (n > 0) {
                given.read(m, made, true);
                got.read(m, received, false);
                Arrays.sort(others, 0, n);
                for (int i = 0; i < n; i++) {
                    look(m, others[i], given, got);
                }
            }
        }
        count.beside("low", low);
        return count.resultOf(people.cardinality());
    }

    private void look(int one, int other, Latest given, Latest got) {
        if (!given.knows(one, other) || !got.knows(one, other)) {
            count.unknown(FieldId.TRUST);
            return;
        }
        people.set(one);
        people.set(other);
        double least = Math.min(given.level[other], got.level[other]);
        count.unit(pairs.add(one, other), least >= ENOUGH);
        low += least <= LOW ? 1 : 0;
    }

    // of several responsibilities with the very same holders in a row one is enough: the pairs are the same
    private IntRows heldTogether() {
        IntPairs held = new IntPairs();
        int size = 0;
        IntRows holders = standing.holders();
        int[] before = new int[0];
        for (int r = 0; r < holders.rows(); r++) {
            int n = holders.size(r);
            if (standing.exists(r) && isHeldByUnknown(r)) {
                count.unknown(FieldId.HOLDINGS_HOLDERS);
            }
            if (!standing.exists(r) || n == 0) {
                continue;
            }
            boolean someUnknown = holders.get(r, 0) < 0;
            if (someUnknown) {
                count.unknown(FieldId.TEAMS_MEMBERS);
            }
            if (n > MOST_HOLDERS) {
                count.unknown(FieldId.TRUST);
                continue;
            }
            int[] row = holders.row(r);
            if (n > 1 && !Arrays.equals(row, before)) {
                before = row;
                for (int holder : row) {
                    if (holder >= 0) {
                        size = held.add(holder, r) + 1;
                    }
                }
            }
        }
        int[] holder = new int[size];
        for (int i = 0; i < size; i++) {
            holder[i] = held.first(i);
        }
        IntRows places = IntRows.byKey(holder, members);
        IntRows.Builder rows = new IntRows.Builder();
        for (int m = 0; m < members; m++) {
            places.forEach(m, place -> rows.add(held.second(place)));
            rows.endRow();
        }
        return rows.build();
    }

    private boolean isHeldByUnknown(int responsibility) {
        int holding = standing.holding(responsibility);
        return holding != OrganizationIndex.NONE
                && setting.index.holding(holding).holders().isUnknown();
    }

    /** The latest levels between one member and others. */
    private final class Latest {
        final double[] level = new double[members];
        private final int[] of = new int[members];

        Latest() {
            Arrays.fill(of, -1);
        }

        void read(int member, IntRows statements, boolean byMember) {
            for (int i = 0; i < statements.size(member); i++) {
                Trust trust = setting.practice.trust().get(statements.get(member, i));
                int other = setting.index.number(byMember ? trust.trustee() : trust.truster());
                of[other] = member;
                level[other] = trust.level().value();
            }
        }

        boolean knows(int member, int other) {
            return of[other] == member;
        }
    }
}
