package io.github.distributedleadership.rules.assessment.summary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.policy.Recommendation;
import io.github.distributedleadership.rules.policy.Recommendations;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** What the classes of responsibilities look at, and how their findings are put together. */
final class SummaryContext {
    private static final Rule.Variant SUGGESTION = Rule.of("stands-out.suggestion", Evidence.MIXED)
            .says("for {responsibility}, the policy {policy} suggests {holders}");

    private final Sharing sharing;
    private final ImmutableMap<ResponsibilityId, Recommendation> recommended;

    SummaryContext(Sharing sharing, Recommendations recommendations) {
        this.sharing = sharing;
        recommended = Maps.uniqueIndex(recommendations.recommended(), Recommendation::responsibility);
    }

    Sharing sharing() {
        return sharing;
    }

    Snapshot standing() {
        return sharing.standing();
    }

    OrganizationIndex index() {
        return standing().index();
    }

    ResponsibilityId id(int responsibility) {
        return index().responsibility(responsibility).id();
    }

    Fact responsibility(int responsibility) {
        return Fact.responsibility(id(responsibility));
    }

    /** The finding of a class with a sentence for each of its first members. */
    Optional<StandOut> told(
            StandOutClass type,
            Members members,
            Finding finding,
            Predicate<Recommendation> fits,
            IntFunction<Finding> ofMember) {
        int most = type.tier().members();
        return found(
                type,
                members,
                finding,
                fits,
                ImmutableList.<Finding>builder()
                        .addAll(members.first(most, ofMember))
                        .addAll(Listing.more(members.size(), most))
                        .build());
    }

    /** The finding of a class whose first members are listed, by the sentences of {@link Listing}. */
    Optional<StandOut> listed(
            StandOutClass type,
            Members members,
            Finding finding,
            Predicate<Recommendation> fits,
            List<Rule.Variant> list,
            Finding... after) {
        return found(
                type,
                members,
                finding,
                fits,
                ImmutableList.<Finding>builder()
                        .add(Listing.of(list, members.ids()))
                        .add(after)
                        .build());
    }

    Optional<StandOut> found(
            StandOutClass type,
            Members members,
            Finding finding,
            Predicate<Recommendation> fits,
            ImmutableList<Finding> body) {
        boolean isCounted = type.tier() == StandOutTier.NOT_KNOWN;
        return Optional.of(ImmutableStandOut.builder()
                .type(type)
                .reach(isCounted ? members.size() : members.weight())
                .idKind(IdKind.RESPONSIBILITY)
                .ids(members.ids())
                .values(finding.facts())
                .finding(finding)
                .body(body)
                .suggestion(suggestion(members.first(), fits))
                .build());
    }

    private Optional<Finding> suggestion(int responsibility, Predicate<Recommendation> fits) {
        return Optional.ofNullable(recommended.get(id(responsibility)))
                .filter(fits)
                .map(recommendation -> SUGGESTION
                        .describes()
                        .fact("responsibility", responsibility(responsibility))
                        .id("policy", IdKind.POLICY, recommendation.policy())
                        .members("holders", recommendation.suggestion().holders())
                        .build());
    }
}
