package io.github.distributedleadership.rules.condition.indicator;

import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.practice.Trust;
import io.github.distributedleadership.rules.condition.count.HeldToday;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.IntPairs;
import io.github.distributedleadership.rules.condition.count.UnitCounter;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.rule.Told;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whether those who hold something together trust each other (our own definition).
 *
 * <p>A unit is a pair of members who on the day hold at least one responsibility together, each pair once. What counts is
 * the latest that each said of the other up to the day: the pair counts if both levels are 0.5 or more, and is unknown if
 * either said nothing on record; where trust is recorded in part, a later word may be missing, and every pair is. Beside it,
 * {@code low} counts the pairs of which both are known and one is at 0.25 or less.
 *
 * <p>What people unknown hold may make any number of pairs, so the bounds are open; so are they with something of more than a
 * thousand holders, of whom nobody asks for every pair.
 *
 * <p>It is withheld where fewer people than the smallest group are in the pairs that are known. A pair that does not count
 * tells each of the two what the other said, if he or she is shown it: the ids are for those who may see personal facts.
 */
final class SharedTrust {
    private static final double ENOUGH = 0.5;
    private static final double LOW = 0.25;
    private static final int MOST_HOLDERS = 1000;

    private final IndicatorContext setting;
    private final IntPairs pairs = new IntPairs();
    private final BitSet people = new BitSet();
    /** Truster and trustee to the latest level up to the day. */
    private final Map<Long, Double> levels = new HashMap<>();

    private int low;

    SharedTrust(IndicatorContext setting) {
        this.setting = setting;
    }

    IndicatorResult result() {
        return setting.run(
                Indicator.SHARED_TRUST,
                pair -> setting.memberName(pairs.first(pair)) + "/" + setting.memberName(pairs.second(pair)),
                this::count);
    }

    private void count(UnitCounter count) {
        Snapshot standing = setting.standing;
        for (Trust row : setting.practice.trust()) {
            if (!standing.isDated() || Days.of(row.at()) <= standing.day()) {
                levels.put(
                        key(setting.index.number(row.truster()), setting.index.number(row.trustee())),
                        row.level().value());
            }
        }
        SortedSet<Long> together = new TreeSet<>();
        int[][] before = {new int[0]};
        setting.sharing.responsibilities().forEach(r -> {
            HeldToday held = HeldToday.of(setting, r);
            held.moreHolders().missing().stream().findFirst().ifPresent(count::open);
            int[] holders = held.holders;
            if (holders.length > MOST_HOLDERS) {
                count.open(FieldId.TRUST);
            } else if (!Arrays.equals(holders, before[0])) {
                // of several with the very same holders in a row one is enough: the pairs are the same
                before[0] = holders;
                addPairs(holders, together);
            }
        });
        together.forEach(pair -> ask(count, (int) (pair >> Integer.SIZE), pair.intValue()));
        count.beside("low", low);
        count.saidBy(people.cardinality());
    }

    private static void addPairs(int[] holders, Set<Long> together) {
        for (int i = 0; i < holders.length; i++) {
            for (int j = i + 1; j < holders.length && holders[i] >= 0; j++) {
                together.add(key(holders[i], holders[j]));
            }
        }
    }

    private static long key(int one, int other) {
        return ((long) one << Integer.SIZE) | other;
    }

    private void ask(UnitCounter count, int one, int other) {
        Double given = levels.get(key(one, other));
        Double got = levels.get(key(other, one));
        if (given == null || got == null || !setting.records(Table.TRUST)) {
            count.unknown(FieldId.TRUST, 1);
            return;
        }
        people.set(one);
        people.set(other);
        double least = Math.min(given, got);
        low += least <= LOW ? 1 : 0;
        count.ask(pairs.add(one, other), Told.YES, Told.of(least >= ENOUGH));
    }
}
