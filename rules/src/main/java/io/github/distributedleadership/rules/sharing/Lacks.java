package io.github.distributedleadership.rules.sharing;

import io.github.distributedleadership.core.organization.OrganizationIndex;
import io.github.distributedleadership.core.organization.Table;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.Template;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What a policy needs and is not on record. */
final class Lacks {
    private static final Template MISSING =
            Template.of("it cannot be told, since {missing} {missing|is|are} not on record for it");
    private static final Template NOBODY =
            Template.of("nobody comes into question: it is not on record who holds it, which"
                    + " team it belongs to, or whose claim to it was granted; record {missing}");
    private static final Template OPEN =
            Template.of("who comes into question is not on record in full: record {missing}");

    private static final Template ALONE =
            Template.of("only {candidate} comes into question, so that there is nobody to compare with");

    private Lacks() {}

    static SharingVerdict of(SharingCase about, SharingPolicy policy, String... missing) {
        return verdict(about, policy, MISSING, List.of(missing));
    }

    /** Undetermined where nobody, or not everybody, who comes into question is known. */
    static Optional<SharingVerdict> ofCandidates(SharingCase about, SharingPolicy policy) {
        Candidates candidates = about.candidates();
        if (candidates.isOpen()) {
            return Optional.of(verdict(about, policy, OPEN, List.of("teams.members")));
        }
        if (candidates.size() > 0) {
            return Optional.empty();
        }
        TreeSet<String> missing = new TreeSet<>(List.of("claims"));
        if (about.responsibility().owner().isEmpty()) {
            missing.add("responsibilities.owner");
        }
        missing.add(about.records(Table.HOLDINGS) ? "holdings.holders" : "holdings");
        return Optional.of(verdict(about, policy, NOBODY, missing));
    }

    /** Undetermined where those who come into question are not known, or are too few to compare. */
    static Optional<SharingVerdict> ofComparison(SharingCase about, SharingPolicy policy) {
        if (about.candidates().size() != 1 || about.candidates().isOpen()) {
            return ofCandidates(about, policy);
        }
        List<String> missing = about.standing().index().ownerCode(about.number()) == OrganizationIndex.NONE
                ? List.of("responsibilities.owner")
                : List.of();
        return Optional.of(SharingVerdict.undetermined(
                about,
                policy,
                missing,
                () -> List.of(Said.own(policy.id(), about, ALONE, FindingOutcome.UNDETERMINED)
                        .ids("candidate", Said.names(about, about.candidates().numbers()))
                        .build())));
    }

    /** The fields for want of which the expectations of candidates are unknown. */
    static List<String> ofExpectation(SharingCase about) {
        return about.responsibility().needs().isKnown() ? List.of("members.skills") : List.of("responsibilities.needs");
    }

    private static SharingVerdict verdict(
            SharingCase about, SharingPolicy policy, Template template, Iterable<String> missing) {
        return SharingVerdict.undetermined(
                about, policy, missing, () -> List.of(finding(about, policy, template, missing)));
    }

    private static Finding finding(
            SharingCase about, SharingPolicy policy, Template template, Iterable<String> missing) {
        return Said.own(policy.id(), about, template, FindingOutcome.UNDETERMINED)
                .ids("missing", missing)
                .build();
    }
}
