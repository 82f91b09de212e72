package io.github.distributedleadership.rules.policy.ready;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.policy.SharingCase;
import io.github.distributedleadership.rules.policy.Suggestion;
import io.github.distributedleadership.rules.policy.bench.PolicyFindings;
import io.github.distributedleadership.rules.policy.bench.Suggestions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whom a responsibility concerns: who holds it, and whom it affects (our own definition).
 *
 * <p>They are the ones to decide it together. Where that is not on record in full, is fewer than two, or would be more than are
 * compared, those of whom most is to be expected are suggested instead, and it is told who is left out by that.
 */
final class Stakeholders {
    private static final Rule RULE = Rule.of("policy.*", Evidence.MIXED);

    private static final Rule.Variant UNKNOWN =
            RULE.says("not everybody whom it concerns is on record: record {missing}");
    private static final Rule.Variant MANY =
            RULE.says("it concerns {people} people, more than {limit}, so some would have to decide for all");
    private static final Rule.Variant FEW = RULE.says("as far as is recorded, it concerns {concerned} alone");
    private static final Rule.Variant NOBODY = RULE.says("as far as is recorded, it concerns nobody");

    private static final String MOST_ABLE = "of the candidates, {suggested} would decide best together";
    private static final Rule.Variant OF_ALL =
            RULE.says(MOST_ABLE + "[; first agree with {leftOut}, whom it concerns too, who decides for all]");
    private static final Rule.Variant OF_MORE = RULE.says(MOST_ABLE + "; first ask whom else it concerns");

    private final SharingCase about;
    private final int[] people;
    private final ImmutableSortedSet<FieldId> missing;

    Stakeholders(SharingCase about) {
        this.about = about;
        int[] affected = about.standing()
                .expanded(
                        about.standing().index().affected().row(about.number()),
                        about.standing().day());
        ImmutableSortedSet.Builder<FieldId> unknown = ImmutableSortedSet.naturalOrder();
        about.unknownHolding().ifPresent(unknown::add);
        if (about.responsibility().affects().isUnknown()) {
            unknown.add(FieldId.RESPONSIBILITIES_AFFECTS);
        }
        if (about.hasUnknownHolders() || Arrays.stream(affected).anyMatch(OrganizationIndex::isTeam)) {
            unknown.add(FieldId.TEAMS_MEMBERS);
        }
        missing = unknown.build();
        people = IntStream.concat(Arrays.stream(about.holders()), Arrays.stream(affected))
                .filter(code -> !OrganizationIndex.isTeam(code)
                        && !about.standing().index().isMachine(code))
                .sorted()
                .distinct()
                .toArray();
    }

    private boolean canDecide() {
        return missing.isEmpty()
                && people.length > 1
                && people.length <= about.parameters().maxCandidates();
    }

    /** Whether anybody can be suggested. */
    boolean canSuggest() {
        return canDecide() || Suggestions.canTell(about, 2);
    }

    /** Them; where they cannot, those who come into question and would decide best together. */
    Suggestion suggestion() {
        return canDecide() ? Suggestions.of(about, people) : Suggestions.severalWithoutQuorum(about);
    }

    /** Why not just they are suggested, and who is left out; empty where they are. */
    List<Finding> reservations(String policy) {
        if (canDecide()) {
            return List.of();
        }
        return canSuggest() ? List.of(why(policy), mostAble(policy, suggestion())) : List.of(why(policy));
    }

    private Finding why(String policy) {
        Rule.Variant variant =
                !missing.isEmpty() ? UNKNOWN : people.length > 1 ? MANY : people.length == 0 ? NOBODY : FEW;
        return variant.about(
                        policy,
                        about.subject(),
                        variant == UNKNOWN ? FindingOutcome.UNDETERMINED : FindingOutcome.DESCRIBES)
                .offer("missing", () -> Fact.fields(missing))
                .offer("people", () -> Fact.count(people.length))
                .offer("limit", () -> Fact.count(about.parameters().maxCandidates()))
                .offer("concerned", () -> PolicyFindings.members(about, people))
                .build();
    }

    private Finding mostAble(String policy, Suggestion suggestion) {
        ImmutableSortedSet<MemberId> holders = suggestion.holders();
        int[] leftOut = Arrays.stream(people)
                .filter(person -> !holders.contains(
                        about.standing().index().member(person).id()))
                .toArray();
        boolean knowsAll = missing.isEmpty();
        Finding.Builder finding = (knowsAll ? OF_ALL : OF_MORE)
                .about(policy, about.subject(), FindingOutcome.UNDETERMINED)
                .members("suggested", holders);
        return (knowsAll && leftOut.length > 0
                        ? finding.fact("leftOut", PolicyFindings.members(about, leftOut))
                        : finding)
                .build();
    }
}
