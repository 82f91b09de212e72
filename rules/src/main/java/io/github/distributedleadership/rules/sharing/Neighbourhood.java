package io.github.distributedleadership.rules.sharing;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.organization.AsOf;
import io.github.distributedleadership.core.organization.Change;
import io.github.distributedleadership.core.organization.Coverage;
import io.github.distributedleadership.core.organization.InvalidOrganization;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.organization.OrganizationIndex;
import io.github.distributedleadership.core.organization.Standing;
import io.github.distributedleadership.core.organization.Table;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Recorded;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The part of an organisation on which the kind of one responsibility rests: itself and what it is a part of, its holdings and
 * decisions, the roles in the scopes around it, everybody who is named there, and whoever stands above them.
 *
 * <p>In it changes are tried at once, however large the organisation is.
 */
final class Neighbourhood {
    private final Organization organization;
    private final AsOf asOf;
    private final SharingParameters parameters;
    private final ResponsibilityId responsibility;

    private Neighbourhood(
            Organization organization, AsOf asOf, SharingParameters parameters, ResponsibilityId responsibility) {
        this.organization = organization;
        this.asOf = asOf;
        this.parameters = parameters;
        this.responsibility = responsibility;
    }

    /** The neighbourhood of that responsibility, with these others who may come to hold it. */
    static Neighbourhood of(Sharing sharing, int responsibility, Collection<Party> others) {
        Standing standing = sharing.standing();
        return new Neighbourhood(
                new Gathering(standing, responsibility).with(others).organization(),
                standing.asOf(),
                sharing.parameters(),
                standing.index().responsibility(responsibility).id());
    }

    Organization organization() {
        return organization;
    }

    /** The kind after these changes; empty where they cannot be applied. */
    Optional<Kind> kindAfter(List<? extends Change> changes) {
        return kindAfter(organization, changes, asOf, parameters, responsibility);
    }

    /** The kind of that responsibility in an organisation after these changes; empty where they cannot be applied. */
    static Optional<Kind> kindAfter(
            Organization organization,
            List<? extends Change> changes,
            AsOf asOf,
            SharingParameters parameters,
            ResponsibilityId responsibility) {
        Organization after;
        try {
            after = organization.after(changes, asOf);
        } catch (InvalidOrganization e) {
            return Optional.empty();
        }
        Standing standing = Standing.of(OrganizationIndex.of(after), asOf);
        int number = standing.index().number(responsibility);
        return Optional.of(Judgement.of(standing, Superiors.of(standing), parameters, number)
                .kind()
                .kind());
    }

    /** Gathers what belongs to it. */
    private static final class Gathering {
        private final Standing standing;
        private final OrganizationIndex index;
        private final TreeSet<Integer> codes = new TreeSet<>();
        private final Deque<Integer> open = new ArrayDeque<>();
        private final List<Responsibility> parts = new ArrayList<>();
        private final List<Holding> holdings;
        private final List<Decision> decisions;
        private final List<Leader> leaders = new ArrayList<>();

        Gathering(Standing standing, int responsibility) {
            this.standing = standing;
            index = standing.index();
            for (int r = responsibility; r != OrganizationIndex.NONE; r = index.partOf(r)) {
                Responsibility part = index.responsibility(r);
                parts.add(bare(part));
                part.owner().ifPresent(this::add);
            }
            holdings = rows(index.holdingsOf().row(responsibility))
                    .map(index::holding)
                    .map(Gathering::bare)
                    .toList();
            decisions = rows(index.decisionsOn().row(responsibility))
                    .map(index::decision)
                    .map(Gathering::bare)
                    .toList();
            holdings.forEach(this::add);
            decisions.forEach(this::add);
            for (Leader leader : index.organization().leaders()) {
                if (standing.roles().contains(leader.scope(), responsibility)) {
                    leaders.add(leader.toBuilder().by(Recorded.unknown()).build());
                    add(leader.member());
                }
            }
        }

        private static Stream<Integer> rows(int[] numbers) {
            return IntStream.of(numbers).boxed();
        }

        Gathering with(Collection<Party> others) {
            others.forEach(this::add);
            while (!open.isEmpty()) {
                int code = open.poll();
                if (OrganizationIndex.isTeam(code)) {
                    addAround(index.team(-1 - code));
                } else {
                    addAbove(index.member(code));
                }
            }
            return this;
        }

        private void addAround(Team team) {
            team.parent().ifPresent(this::add);
            for (Membership membership : team.memberships().orElse(ImmutableSortedSet.of())) {
                add(membership.member());
            }
        }

        private void addAbove(Member member) {
            for (Reporting line : member.reporting().orElse(ImmutableSortedSet.of())) {
                add(line.to());
            }
        }

        private void add(Holding holding) {
            holding.holders().value().ifPresent(this::addAll);
            holding.accountable().value().ifPresent(this::addAll);
            holding.approvers().value().ifPresent(this::addAll);
            holding.assignedBy().value().ifPresent(this::add);
            addAll(holding.parts().keySet());
        }

        private void add(Decision decision) {
            addAll(decision.deciders());
            decision.approvedBy().value().ifPresent(this::add);
        }

        private void addAll(Collection<? extends Party> parties) {
            parties.forEach(this::add);
        }

        private void add(Party party) {
            int code = index.code(party);
            if (code != OrganizationIndex.NONE && codes.add(code)) {
                open.add(code);
            }
        }

        // what the kind does not rest on would only bring in more people
        private static Responsibility bare(Responsibility part) {
            return part.toBuilder()
                    .dependsOn(Recorded.unknown())
                    .affects(Recorded.unknown())
                    .serves(Recorded.unknown())
                    .build();
        }

        private static Holding bare(Holding holding) {
            return holding.toBuilder()
                    .reviewers(Recorded.unknown())
                    .consulted(Recorded.unknown())
                    .informed(Recorded.unknown())
                    .agreedIn(Optional.empty())
                    .build();
        }

        private static Decision bare(Decision decision) {
            return decision.toBuilder()
                    .consulted(Recorded.unknown())
                    .applies(Recorded.unknown())
                    .build();
        }

        Organization organization() {
            Organization whole = index.organization();
            OrganizationBuilder part = Organization.builder();
            whole.completeAttributes().forEach(part::complete);
            if (whole.recordedCompletely()) {
                part.recordedCompletely();
            }
            standing.asOf().day().ifPresent(day -> part.asOf(Moment.of(day)));
            part.members(codes.stream()
                    .filter(code -> !OrganizationIndex.isTeam(code))
                    .map(index::member)
                    .toList());
            part.teams(codes.stream()
                    .filter(OrganizationIndex::isTeam)
                    .map(code -> index.team(-1 - code))
                    .toList());
            part.responsibilities(parts).holdings(holdings).leaders(leaders).decisions(decisions);
            for (Table table : List.of(
                    Table.MEMBERS,
                    Table.TEAMS,
                    Table.RESPONSIBILITIES,
                    Table.HOLDINGS,
                    Table.LEADERS,
                    Table.DECISIONS)) {
                if (whole.coverage(table) == Coverage.PARTIAL) {
                    part.partial(table);
                } else if (whole.coverage(table) == Coverage.NOT_RECORDED) {
                    part.clear(table);
                }
            }
            return part.build();
        }
    }
}
