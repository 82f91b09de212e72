package io.github.distributedleadership.rules.policy.ready;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.practice.Coaching;
import io.github.distributedleadership.core.responsibility.Situation;
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
 * Whether somebody who is being coached for it could learn by holding it with others (our own), unless the situation is one
 * in which those concerned should not decide together after Vroom and Yetton (1973).
 */
final class DevelopmentPolicy extends ShippedPolicy {
    static final String ID = "development";

    private static final Rule RULE = Rule.of("policy." + ID, Evidence.MIXED);
    private static final Rule PUBLISHED = RULE.after("vroom-yetton-1973");

    private static final Rule.Variant LEARN =
            RULE.says("{coached} {coached|is|are} being coached in what it needs, and could learn by holding it "
                    + "with {holders}");
    private static final Rule.Variant NOBODY =
            RULE.says("no candidate who does not hold it yet is being coached in what it needs");
    private static final Rule.Variant NOT_TOGETHER =
            PUBLISHED.says("{coached} {coached|is|are} being coached in what it needs, but it should not be decided "
                    + "together: quality matters ({qualityMatters}), goals are shared ({goalsShared})");
    private static final Rule.Variant NO_HOLDER =
            RULE.says("{coached} {coached|is|are} being coached in what it needs, but there is no other candidate "
                    + "with whom to hold it");

    DevelopmentPolicy() {
        super(ID, "Could somebody who is being coached for it learn by holding it with others?");
    }

    @Override
    public ImmutableSortedSet<FieldId> restsOn() {
        return ImmutableSortedSet.of(
                FieldId.COACHING, FieldId.RESPONSIBILITIES_NEEDS, FieldId.HOLDINGS_HOLDERS, FieldId.TEAMS_MEMBERS);
    }

    @Override
    public SharingVerdict judge(SharingCase about) {
        if (about.standing().organization().coverage(Table.COACHING) == Coverage.NOT_RECORDED) {
            return MissingInputs.ofFieldAndHolders(about, this, FieldId.COACHING);
        }
        Optional<SharingVerdict> lacks = MissingInputs.ofCandidates(about, this);
        if (lacks.isPresent()) {
            return lacks.get();
        }
        int[] coached = Arrays.stream(about.candidates().numbers())
                .filter(m -> !about.isHolder(m) && isCoachedForIt(about, m))
                .sorted()
                .toArray();
        if (coached.length == 0) {
            return about.records(Table.COACHING)
                    ? either(about, () -> NOBODY.describes(about.subject()))
                    : MissingInputs.of(about, this, FieldId.COACHING);
        }
        Optional<Situation> situation = about.responsibility().situation();
        boolean apart = situation
                .filter(s ->
                        s.qualityMatters().orElse(false) && !s.goalsShared().orElse(true))
                .isPresent();
        if (apart) {
            return either(
                    about,
                    () -> coached(NOT_TOGETHER.describes(about.subject()), about, coached)
                            .text("qualityMatters", "yes")
                            .text("goalsShared", "no"));
        }
        int[] holders = withWhom(about, coached);
        if (holders.length == 0) {
            return either(about, () -> coached(NO_HOLDER.describes(about.subject()), about, coached));
        }
        return suggests(
                about,
                Verdict.SHARE,
                () -> coached(LEARN.borneOut(about.subject()), about, coached)
                        .fact("holders", PolicyFindings.members(about, holders)),
                () -> IntStream.concat(Arrays.stream(holders), Arrays.stream(coached))
                        .sorted()
                        .toArray());
    }

    private static Finding.Builder coached(Finding.Builder finding, SharingCase about, int[] coached) {
        return finding.fact("coached", PolicyFindings.members(about, coached));
    }

    private static int[] withWhom(SharingCase about, int[] coached) {
        int[] holders = about.holders();
        return holders.length > 0
                ? holders
                : Arrays.stream(about.candidates().numbers())
                        .filter(m -> Arrays.binarySearch(coached, m) < 0)
                        .limit(1)
                        .toArray();
    }

    private static boolean isCoachedForIt(SharingCase about, int member) {
        for (Coaching coaching : about.coachingOf(member)) {
            var needs = about.responsibility().needs().orElse(ImmutableSortedMap.of());
            if (coaching.skill().isPresent()
                    && needs.containsKey(coaching.skill().get())) {
                return true;
            }
        }
        return false;
    }
}
