package io.github.distributedleadership.rules.policy.ready;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
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
 * Whether something weighty depends on one person (our own); whoever is on record as a deputy is another. Of what is less weighty it says nothing: to share everything
 * would cost more than it saves.
 */
final class IndependencePolicy extends ShippedPolicy {
    static final String ID = "independence";

    private static final Rule RULE = Rule.of("policy." + ID, Evidence.MIXED);

    private static final Rule.Variant LIGHT = RULE.says(
            "its significance is {significance}; only from {threshold} on should nothing depend on one " + "person");
    private static final Rule.Variant SEVERAL =
            RULE.says("{holders} {holders|holds|hold} it, so it stays held whoever leaves");
    private static final Rule.Variant DEPUTIES = RULE.says(
            "if {holders} left, {deputies} would stand in as {deputies|a deputy|deputies}, so it stays " + "held");
    private static final Rule.Variant ONE =
            RULE.says("nobody would hold it if {holders} left; {others} could hold it too. Its significance is "
                    + "{significance} ({threshold} or more is weighty)");
    private static final Rule.Variant NOBODY =
            RULE.says("nobody holds it; {others} could, and two should. Its significance is {significance} "
                    + "({threshold} or more is weighty)");
    private static final Rule.Variant NO_OTHER =
            RULE.says("nobody would hold it if {holders} left, and there is no other candidate: coach somebody, or "
                    + "ask somebody in");

    IndependencePolicy() {
        super(ID, "Would something weighty be held by nobody if one person left?");
    }

    @Override
    public ImmutableSortedSet<FieldId> restsOn() {
        return ImmutableSortedSet.of(
                FieldId.RESPONSIBILITIES_SIGNIFICANCE,
                FieldId.HOLDINGS_HOLDERS,
                FieldId.HOLDINGS_DEPUTIES,
                FieldId.TEAMS_MEMBERS);
    }

    @Override
    public SharingVerdict judge(SharingCase about) {
        Optional<Fraction> significance = about.responsibility().significance();
        if (significance.filter(s -> s.value() < about.parameters().weighty()).isPresent()) {
            return either(about, () -> weighty(about, LIGHT, FindingOutcome.DESCRIBES));
        }
        Optional<FieldId> unknown = about.unknownHolding();
        if (unknown.isPresent()) {
            return MissingInputs.of(about, this, unknown.get());
        }
        int[] holders = acting(about);
        if (holders.length >= 2) {
            return either(
                    about,
                    () -> SEVERAL.borneOut(about.subject()).fact("holders", PolicyFindings.members(about, holders)));
        }
        int[] deputies = deputies(about, holders);
        if (holders.length == 1 && deputies.length > 0) {
            return either(
                    about,
                    () -> DEPUTIES.borneOut(about.subject())
                            .fact("holders", PolicyFindings.members(about, holders))
                            .fact("deputies", PolicyFindings.members(about, deputies)));
        }
        if (significance.isEmpty()) {
            return MissingInputs.of(about, this, FieldId.RESPONSIBILITIES_SIGNIFICANCE);
        }
        if (about.candidates().isOpen()) {
            return MissingInputs.of(about, this, about.candidates().missing());
        }
        int[] others = Arrays.stream(about.candidates().numbers())
                .filter(m -> Arrays.binarySearch(holders, m) < 0)
                .toArray();
        return holders.length == 1 ? dependsOnOne(about, holders, others) : heldByNobody(about, others);
    }

    /** On whom it rests, as far as people are known. */
    private static int[] acting(SharingCase about) {
        return about.holders().length < 2
                ? about.holders()
                : Arrays.stream(about.cases().sharing().carriers(about.number()))
                        .filter(carrier -> !OrganizationIndex.isTeam(carrier))
                        .toArray();
    }

    private static int[] deputies(SharingCase about, int[] holders) {
        return Arrays.stream(about.deputies())
                .filter(m -> Arrays.binarySearch(holders, m) < 0)
                .toArray();
    }

    private SharingVerdict dependsOnOne(SharingCase about, int[] holders, int[] others) {
        if (others.length == 0) {
            return either(
                    about,
                    () -> NO_OTHER.speaksAgainst(about.subject())
                            .fact("holders", PolicyFindings.members(about, holders)));
        }
        return suggests(
                about,
                Verdict.SHARE,
                () -> weighty(about, ONE, FindingOutcome.SPEAKS_AGAINST)
                        .fact("holders", PolicyFindings.members(about, holders))
                        .fact("others", PolicyFindings.members(about, others)),
                () -> sorted(holders[0], others[0]));
    }

    private SharingVerdict heldByNobody(SharingCase about, int[] others) {
        if (others.length < 2) {
            return MissingInputs.ofCandidates(about, this)
                    .orElseGet(() -> MissingInputs.of(about, this, FieldId.HOLDINGS_HOLDERS));
        }
        return suggests(
                about,
                Verdict.SHARE,
                () -> weighty(about, NOBODY, FindingOutcome.SPEAKS_AGAINST)
                        .fact("others", PolicyFindings.members(about, others)),
                () -> sorted(others[0], others[1]));
    }

    private static int[] sorted(int... members) {
        return IntStream.of(members).sorted().toArray();
    }

    private static Finding.Builder weighty(SharingCase about, Rule.Variant variant, FindingOutcome outcome) {
        return variant.about(about.subject(), outcome)
                .amount(
                        "significance",
                        about.responsibility().significance().orElseThrow().value())
                .amount("threshold", about.parameters().weighty());
    }
}
