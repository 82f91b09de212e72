package io.github.distributedleadership.rules.policy.ready;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Answer;
import io.github.distributedleadership.core.leadership.Claim;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.policy.SharingCase;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import io.github.distributedleadership.rules.policy.Verdict;
import io.github.distributedleadership.rules.policy.bench.MissingInputs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Whether those concerned have consented to who should hold it, with the criteria of objections of the Holacracy Constitution.
 *
 * <p>A round that was held settles it. Where there is none, the answers to a claim are read as one (our own reading): granted
 * is no concern, and refused is a concern of which nobody wrote down whether it is an objection.
 */
final class ConsentPolicy extends ShippedPolicy {
    static final String ID = "consent";
    private static final String SOURCE = "holacracy-5";

    private static final Rule RULE = Rule.of("policy." + ID, Evidence.MIXED);
    private static final Rule PUBLISHED = RULE.after(SOURCE);

    private static final Rule.Variant ADOPTED =
            PUBLISHED.says("the proposal that {holders} should hold it was adopted: of {concerns:no} "
                    + "{concerns|concern|concerns}, none is an objection");
    private static final Rule.Variant REFUSED =
            PUBLISHED.says("the proposal that {holders} should hold it was not adopted: {objectors} "
                    + "{objectors|objects|object}. Change it until no objection remains");
    private static final Rule.Variant ASK =
            PUBLISHED.says("nobody recorded whether the concern of {concerned} about {holders} is an objection; ask: "
                    + "{questions}");
    private static final Rule.Variant GRANTED =
            RULE.says("everybody who answered granted {claimants} a part in it, with at least {answers} "
                    + "{answers|answer|answers}{claimants|| each}");
    private static final Rule.Variant FEW =
            RULE.says("{claimants} {claimants|claims|claim} a part in it, but fewer than {needed} have answered");
    private static final Rule.Variant NOBODY = RULE.says("nobody else claims a part in it");

    private final ImmutableMap<ResponsibilityId, ConsentRound> rounds;

    ConsentPolicy(Map<ResponsibilityId, ConsentRound> rounds) {
        super(ID, "Have those concerned consented to who should hold it?");
        this.rounds = ImmutableMap.copyOf(rounds);
    }

    @Override
    public ImmutableSortedSet<FieldId> restsOn() {
        return ImmutableSortedSet.of(FieldId.CLAIMS, FieldId.ANSWERS, FieldId.HOLDINGS_HOLDERS);
    }

    @Override
    public SharingVerdict judge(SharingCase about) {
        ConsentRound round = rounds.get(about.id());
        if (round != null) {
            return judge(about, round);
        }
        List<MemberId> claimants = claimants(about);
        if (claimants.isEmpty()) {
            return about.records(Table.CLAIMS)
                    ? either(about, () -> NOBODY.describes(about.subject()))
                    : MissingInputs.of(about, this, FieldId.CLAIMS);
        }
        return judge(about, claimants);
    }

    private static List<MemberId> claimants(SharingCase about) {
        List<Claim> claims = about.claims();
        return claims.isEmpty()
                ? List.of()
                : claims.stream()
                        .map(claim -> claim.claimant())
                        .filter(m -> !about.isHolder(about.standing().index().number(m)))
                        .filter(m -> about.standing()
                                .isPresent(about.standing().index().number(m)))
                        .distinct()
                        .sorted()
                        .toList();
    }

    private SharingVerdict judge(SharingCase about, ConsentRound round) {
        if (round.isAdopted().isEmpty()) {
            List<Objection> open = round.concerns().stream()
                    .filter(concern -> concern.isValid().isEmpty())
                    .toList();
            return ask(
                    about,
                    open.stream().map(Objection::by).toList(),
                    round.holders(),
                    open.stream()
                            .flatMap(o -> o.questions().stream())
                            .distinct()
                            .toList());
        }
        if (!round.isAdopted().get()) {
            List<MemberId> objectors = round.concerns().stream()
                    .filter(concern -> concern.isValid().orElse(false))
                    .map(Objection::by)
                    .toList();
            return either(
                    about,
                    () -> REFUSED.speaksAgainst(about.subject())
                            .members("holders", round.holders())
                            .members("objectors", objectors));
        }
        int[] members = round.holders().stream()
                .mapToInt(about.standing().index()::number)
                .sorted()
                .toArray();
        return suggests(
                about,
                members.length > 1 ? Verdict.SHARE : Verdict.DELEGATE,
                () -> ADOPTED.borneOut(about.subject())
                        .members("holders", round.holders())
                        .count("concerns", round.concerns().size()),
                () -> members);
    }

    private SharingVerdict judge(SharingCase about, List<MemberId> claimants) {
        List<MemberId> granted = new ArrayList<>();
        TreeSet<MemberId> refusing = new TreeSet<>();
        List<MemberId> refused = new ArrayList<>();
        int least = Integer.MAX_VALUE;
        for (MemberId claimant : claimants) {
            Collection<Answer> answers = about.latestAnswers(claimant).values();
            List<MemberId> against = answers.stream()
                    .filter(answer -> !answer.granted())
                    .map(Answer::by)
                    .toList();
            refusing.addAll(against);
            if (!against.isEmpty()) {
                refused.add(claimant);
            } else if (answers.size() >= about.parameters().minAnswers()) {
                granted.add(claimant);
                least = Math.min(least, answers.size());
            }
        }
        if (!granted.isEmpty()) {
            return granted(about, granted, least);
        }
        if (!refused.isEmpty()) {
            return ask(about, refusing, refused, Objection.by(refused.get(0)).questions());
        }
        return undetermined(
                about,
                List.of(FieldId.ANSWERS),
                () -> FEW.undetermined(about.subject())
                        .members("claimants", claimants)
                        .count("needed", about.parameters().minAnswers()));
    }

    private SharingVerdict granted(SharingCase about, List<MemberId> granted, int least) {
        int[] joining =
                granted.stream().mapToInt(about.standing().index()::number).toArray();
        int[] together = IntStream.concat(Arrays.stream(about.holders()), Arrays.stream(joining))
                .sorted()
                .distinct()
                .toArray();
        return suggests(
                about,
                together.length > 1 ? Verdict.SHARE : Verdict.DELEGATE,
                () -> GRANTED.borneOut(about.subject())
                        .members("claimants", granted)
                        .count("answers", least),
                () -> together);
    }

    private SharingVerdict ask(
            SharingCase about, Collection<MemberId> concerned, Collection<MemberId> holders, List<String> questions) {
        return undetermined(
                about,
                List.of(),
                () -> ASK.undetermined(about.subject())
                        .members("concerned", concerned)
                        .members("holders", holders)
                        .text("questions", String.join(" ", questions)));
    }
}
