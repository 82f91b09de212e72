package io.github.distributedleadership.rules.assessment.summary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.form.LeadershipForm;
import io.github.distributedleadership.rules.form.ScopeForm;
import io.github.distributedleadership.rules.measure.Proportion;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The scope of most responsibilities in which leadership is focused on one person: the whole, or a team. */
final class Centred implements ClassRule {
    private static final Rule RULE = Rule.of("stands-out.centred", Evidence.PAPER);
    private static final Rule.Variant TEAM = RULE.says(
            "{scope}: on paper {focus} carries {percent}% of the {counted} responsibilities that can be counted");
    private static final Rule.Variant WHOLE =
            RULE.says("on paper {focus} carries {percent}% of all {counted} responsibilities that can be counted");
    private static final Rule.Variant DELEGATED =
            RULE.says("others hold {delegated} of the responsibilities {focus} answers for");
    private static final Rule.Variant CLOSE =
            RULE.says("a close call: other thresholds give another answer in {different} of {settings} settings");
    private static final Rule.Variant MORE = RULE.says("{teams} more {teams|team is|teams are} centred too");

    private final SummaryContext context;
    private final List<ScopeForm> focused;

    Centred(SummaryContext context, ScopeForm whole, List<ScopeForm> teams) {
        this.context = context;
        focused = Stream.concat(Stream.of(whole), teams.stream())
                .filter(form -> form.form() == LeadershipForm.FOCUSED)
                // the whole has the most, so those beyond the first are teams; equal ones stay in the order of ids
                .sorted(Comparator.comparingInt((ScopeForm form) -> -(form.counted() + form.leftOut())))
                .toList();
    }

    @Override
    public Optional<StandOut> find() {
        if (focused.isEmpty()) {
            return Optional.empty();
        }
        ScopeForm form = focused.get(0);
        Members members = members(form.scope());
        return Optional.of(ImmutableStandOut.builder()
                .type(StandOutClass.CENTRED)
                .reach(members.size())
                .idKind(IdKind.RESPONSIBILITY)
                .ids(members.ids())
                .putValues("scope", Fact.scope(form.scope()))
                .putValues("focus", focus(form))
                .putValues("largestShare", Fact.amount(form.largestShare().orElseThrow()))
                .putValues("counted", Fact.count(form.counted()))
                .finding(finding(form))
                .body(body(form))
                .build());
    }

    private Members members(Scope scope) {
        if (scope.equals(Scope.organization())) {
            return Members.of(context, r -> true);
        }
        TeamId team = ((Scope.OfTeam) scope).team();
        Snapshot standing = context.standing();
        Set<Integer> within = Arrays.stream(
                        standing.roles().teamsWithin(context.index().number(team)))
                .boxed()
                .collect(ImmutableSet.toImmutableSet());
        return Members.of(context, r -> {
            int owner = context.index().ownerCode(r);
            return OrganizationIndex.isTeam(owner) && within.contains(-1 - owner);
        });
    }

    private static Fact focus(ScopeForm form) {
        return Fact.member(form.focus().orElseThrow());
    }

    private static Finding finding(ScopeForm form) {
        boolean isWhole = form.scope().equals(Scope.organization());
        return (isWhole ? WHOLE : TEAM)
                .describes(FindingSubject.of(form.scope()))
                .offer("scope", () -> Fact.scope(form.scope()))
                .fact("focus", focus(form))
                .count("percent", Math.round(100 * form.largestShare().orElseThrow()))
                .count("counted", form.counted())
                .build();
    }

    private ImmutableList<Finding> body(ScopeForm form) {
        ImmutableList.Builder<Finding> body = ImmutableList.builder();
        FindingSubject subject = FindingSubject.of(form.scope());
        if (form.delegatedSize() > 0) {
            body.add(DELEGATED
                    .describes(subject)
                    .count("delegated", form.delegatedSize())
                    .fact("focus", focus(form))
                    .build());
        }
        Proportion same = form.robustness();
        if (same.numerator() < same.denominator()) {
            body.add(CLOSE.describes(subject)
                    .count("different", same.denominator() - same.numerator())
                    .count("settings", same.denominator())
                    .build());
        }
        if (focused.size() > 1) {
            body.add(MORE.describes().count("teams", focused.size() - 1).build());
        }
        return body.build();
    }
}
