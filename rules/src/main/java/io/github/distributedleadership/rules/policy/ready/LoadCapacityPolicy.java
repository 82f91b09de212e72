package io.github.distributedleadership.rules.policy.ready;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.policy.SharingCase;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import io.github.distributedleadership.rules.policy.Verdict;
import io.github.distributedleadership.rules.policy.bench.MissingInputs;
import io.github.distributedleadership.rules.policy.bench.PolicyFindings;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whether those who hold it hold too much, while others who come into question have room (our own).
 *
 * <p>What most people hold at the most is by default the third quartile of how many responsibilities the holders of today hold.
 * As always some hold more than that, too much is only more than twice as many; and only who holds fewer has room.
 */
final class LoadCapacityPolicy extends ShippedPolicy {
    static final String ID = "capacity";

    private static final Rule RULE = Rule.of("policy." + ID, Evidence.MIXED);

    private static final Rule.Variant ROOM =
            RULE.says("nobody who holds it holds more than {bearable} {bearable|responsibility|responsibilities}, "
                    + "{overload} times what most people here hold");
    private static final Rule.Variant NOBODY = RULE.says("nobody holds it, so no load counts for either side");
    private static final Rule.Variant FULL =
            RULE.says("{laden} {laden|holds|hold up to} {load} responsibilities, more than {overload} times what "
                    + "most people here hold ({most} or fewer). No other candidate has room: relieve {laden|that "
                    + "person|them} of something first");
    private static final Rule.Variant SPREAD =
            RULE.says("{laden} {laden|holds|hold up to} {load} responsibilities, more than {overload} times what "
                    + "most people here hold ({most} or fewer). Room to hold it: {free}");

    LoadCapacityPolicy() {
        super(ID, "Do those who hold it hold too much, while others have room?");
    }

    @Override
    public ImmutableSortedSet<FieldId> restsOn() {
        return ImmutableSortedSet.of(FieldId.HOLDINGS_HOLDERS, FieldId.TEAMS_MEMBERS);
    }

    @Override
    public SharingVerdict judge(SharingCase about) {
        Optional<FieldId> unknown = about.unknownHolding();
        if (unknown.isPresent()) {
            return MissingInputs.of(about, this, unknown.get());
        }
        if (!about.cases().knowsLoads()) {
            return MissingInputs.of(about, this, FieldId.HOLDINGS_HOLDERS);
        }
        if (about.hasUnknownHolders()) {
            return MissingInputs.of(about, this, FieldId.TEAMS_MEMBERS);
        }
        int[] holders = about.holders();
        int most = about.cases().maxLoad();
        int bearable = about.cases().bearable();
        if (holders.length == 0) {
            return either(about, () -> NOBODY.describes(about.subject()));
        }
        int[] laden = Arrays.stream(holders)
                .filter(h -> about.cases().load(h) > bearable)
                .toArray();
        if (laden.length == 0) {
            return either(
                    about,
                    () -> ROOM.borneOut(about.subject())
                            .count("bearable", bearable)
                            .amount("overload", about.parameters().overload()));
        }
        int[] free = Arrays.stream(about.candidates().numbers())
                .filter(m -> !about.isHolder(m) && about.cases().load(m) < most)
                .toArray();
        int[] staying = Arrays.stream(holders)
                .filter(h -> about.cases().load(h) <= bearable)
                .toArray();
        if (free.length == 0 && staying.length == 0 || free.length == 0 && holders.length == 1) {
            return about.candidates().isOpen()
                    ? MissingInputs.of(about, this, about.candidates().missing())
                    : either(about, () -> laden(about, FULL, laden));
        }
        int[] others =
                IntStream.concat(Arrays.stream(staying), Arrays.stream(free)).toArray();
        return suggests(
                about,
                Verdict.SHARE,
                () -> laden(about, SPREAD, laden).fact("free", PolicyFindings.members(about, others)),
                () -> group(laden, staying, free));
    }

    /** Those who hold it and have room, and the best one with room beside; where none of them has, one who has too much keeps a part. */
    private static int[] group(int[] laden, int[] staying, int[] free) {
        IntStream beside = Arrays.stream(free).limit(1);
        IntStream kept = staying.length > 0
                ? Arrays.stream(staying)
                : Arrays.stream(laden).limit(1);
        int[] group = IntStream.concat(kept, beside).sorted().toArray();
        return group.length > 1
                ? group
                : IntStream.of(group[0], laden[0]).sorted().toArray();
    }

    private static Finding.Builder laden(SharingCase about, Rule.Variant variant, int[] laden) {
        int load = Arrays.stream(laden).map(about.cases()::load).max().orElse(0);
        return variant.speaksAgainst(about.subject())
                .fact("laden", PolicyFindings.members(about, laden))
                .count("load", load)
                .amount("overload", about.parameters().overload())
                .count("most", about.cases().maxLoad());
    }
}
