package io.github.distributedleadership.rules.policy.bench;

import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.rules.competence.CompetenceParameters;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.policy.Candidates;
import io.github.distributedleadership.rules.policy.SharingCase;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a policy needs and is not on record. */
public final class MissingInputs {
    private static final Rule RULE = Rule.of("policy.*", Evidence.MIXED);

    private static final Rule.Variant MISSING = RULE.says("{policy} cannot say: nobody recorded {missing}");
    private static final Rule.Variant NOBODY = RULE.says("no candidate is on record: record {missing}");
    private static final Rule.Variant NOBODY_AT_ALL =
            RULE.says("there is no candidate: nobody holds it, no team that owns it has a member, and no claim to "
                    + "it was granted. Name somebody first");
    private static final Rule.Variant NOTHING_NEEDED =
            RULE.says("it needs no skill in particular, so skills do not show how well anybody would decide. Too "
                    + "few decisions on record show it either");
    private static final Rule.Variant OPEN = RULE.says("not every candidate is on record: record {missing}");

    private static final Rule.Variant PRIOR =
            RULE.says("the answer turns on our own assumptions: whether somebody who covers all needs is right "
                    + "with a probability of {least} or of {most}, and how much that counts. Against that, "
                    + "{decisions} {decisions|decision|decisions} with a known outcome {decisions|is|are} on "
                    + "record: record {missing}");

    private static final Rule.Variant ALONE =
            RULE.says("there is nobody to compare with: {candidate} is the only candidate");

    private MissingInputs() {}

    public static SharingVerdict of(SharingCase about, SharingPolicy policy, FieldId... missing) {
        return of(about, policy, List.of(missing));
    }

    public static SharingVerdict of(SharingCase about, SharingPolicy policy, Collection<FieldId> missing) {
        return verdict(about, policy, MISSING, missing);
    }

    /** The same for want of that field, and of who holds it where that is not on record either. */
    public static SharingVerdict ofFieldAndHolders(SharingCase about, SharingPolicy policy, FieldId field) {
        return of(
                about,
                policy,
                about.unknownHolding().map(holders -> List.of(field, holders)).orElseGet(() -> List.of(field)));
    }

    /** Undetermined where nobody, or not everybody, who comes into question is known. */
    public static Optional<SharingVerdict> ofCandidates(SharingCase about, SharingPolicy policy) {
        Candidates candidates = about.candidates();
        if (candidates.isOpen()) {
            return Optional.of(verdict(about, policy, OPEN, candidates.missing()));
        }
        if (candidates.size() > 0) {
            return Optional.empty();
        }
        Set<FieldId> missing = about.unknownOfWho();
        return Optional.of(verdict(about, policy, missing.isEmpty() ? NOBODY_AT_ALL : NOBODY, missing));
    }

    /** Undetermined where those who come into question are not known, or are too few to compare. */
    public static Optional<SharingVerdict> ofComparison(SharingCase about, SharingPolicy policy) {
        if (about.candidates().size() != 1 || about.candidates().isOpen()) {
            return ofCandidates(about, policy);
        }
        List<FieldId> missing = about.standing().index().ownerCode(about.number()) == OrganizationIndex.NONE
                ? List.of(FieldId.RESPONSIBILITIES_OWNER)
                : List.of();
        return Optional.of(verdict(about, policy, ALONE, missing));
    }

    /** Undetermined where nothing in particular is needed, so that nothing is expected of anybody. */
    public static Optional<SharingVerdict> ofNeeds(SharingCase about, SharingPolicy policy) {
        boolean needsNothing = !about.responsibility().needs().isUnknown()
                && about.responsibility().needs().orElse(ImmutableSortedMap.of()).values().stream()
                        .allMatch(need -> need.value() == 0);
        return needsNothing ? Optional.of(verdict(about, policy, NOTHING_NEEDED, List.of())) : Optional.empty();
    }

    /** Undetermined because what skills let expect decides, and is not sure enough to: outcomes of decisions would tell more. */
    public static SharingVerdict ofEvidence(SharingCase about, SharingPolicy policy) {
        CompetenceParameters prior = about.parameters().competence();
        List<FieldId> missing = List.of(about.records(Table.DECISIONS) ? FieldId.DECISIONS_OUTCOME : FieldId.DECISIONS);
        return SharingVerdict.undetermined(
                about,
                policy,
                missing,
                () -> List.of(PRIOR.about(policy.id(), about.subject(), FindingOutcome.UNDETERMINED)
                        .count("decisions", about.decisionsWithOutcome())
                        .amount("least", prior.least() + prior.gains().get(0))
                        .amount("most", prior.least() + prior.gains().get(1))
                        .fields("missing", missing)
                        .build()));
    }

    /** The fields for want of which the expectations of candidates are unknown. */
    public static List<FieldId> ofExpectation(SharingCase about) {
        return about.responsibility().needs().isKnown()
                ? List.of(FieldId.MEMBERS_SKILLS)
                : List.of(FieldId.RESPONSIBILITIES_NEEDS);
    }

    private static SharingVerdict verdict(
            SharingCase about, SharingPolicy policy, Rule.Variant variant, Collection<FieldId> missing) {
        return SharingVerdict.undetermined(
                about,
                policy,
                missing,
                () -> List.of(variant.about(policy.id(), about.subject(), FindingOutcome.UNDETERMINED)
                        .offer("policy", () -> Fact.id(IdKind.POLICY, policy.id()))
                        .offer("missing", () -> Fact.fields(missing))
                        .offer(
                                "candidate",
                                () -> PolicyFindings.member(
                                        about, about.candidates().number(0)))
                        .build()));
    }
}
