package io.github.distributedleadership.rules.whatif;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Answer;
import io.github.distributedleadership.core.leadership.Claim;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.practice.Coaching;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.policy.SharingCase;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Gathers the part of an organisation around one responsibility: itself, what it is a part of and its own parts, the holdings
 * of it and of these, its decisions, the roles in the scopes around it and in the bodies that stand behind it, everybody who
 * is named there, and whoever stands above them.
 */
final class NeighbourhoodBuilder {
    private final Snapshot standing;
    private final OrganizationIndex index;
    private final TreeSet<Integer> codes = new TreeSet<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    /** The teams that may stand above somebody as bodies. */
    private final TreeSet<Integer> bodies = new TreeSet<>();

    private final List<Responsibility> parts = new ArrayList<>();
    private final List<Holding> holdings = new ArrayList<>();
    private final List<Decision> decisions;
    private final List<Leader> leaders = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<Coaching> coaching = new ArrayList<>();
    private final int responsibility;

    NeighbourhoodBuilder(Snapshot standing, int responsibility) {
        this.standing = standing;
        this.responsibility = responsibility;
        index = standing.index();
        for (int r = responsibility; r != OrganizationIndex.NONE; r = index.partOf(r)) {
            Responsibility part = index.responsibility(r);
            parts.add(bare(part));
            part.owner().ifPresent(this::add);
        }
        rows(index.holdingsOf().row(responsibility))
                .map(index::holding)
                .map(NeighbourhoodBuilder::bare)
                .forEach(holdings::add);
        decisions = rows(index.decisionsOn().row(responsibility))
                .map(index::decision)
                .map(NeighbourhoodBuilder::bare)
                .toList();
        addOwnParts();
        holdings.forEach(this::add);
        decisions.forEach(this::add);
        for (Leader leader : index.organization().leaders()) {
            if (standing.roles().contains(leader.scope(), responsibility)) {
                leaders.add(leader.toBuilder().by(Recorded.unknown()).build());
                add(leader.member());
            }
        }
    }

    /** What holds the parts of it may hold the whole; without recursion, for parts have parts. */
    private void addOwnParts() {
        Deque<Integer> wholes = new ArrayDeque<>(List.of(responsibility));
        while (!wholes.isEmpty()) {
            for (int part : index.partsOf().row(wholes.pop())) {
                Responsibility own = bare(index.responsibility(part));
                parts.add(own);
                own.owner().ifPresent(this::add);
                rows(index.holdingsOf().row(part))
                        .map(index::holding)
                        .map(NeighbourhoodBuilder::bare)
                        .forEach(holdings::add);
                wholes.push(part);
            }
        }
    }

    private static Stream<Integer> rows(int[] numbers) {
        return IntStream.of(numbers).boxed();
    }

    /** These others as well. */
    NeighbourhoodBuilder with(Collection<? extends Party> others) {
        others.forEach(this::addBody);
        return this;
    }

    /** What was claimed and answered about it as well. */
    NeighbourhoodBuilder withClaims(SharingCase about) {
        claims.addAll(about.claims());
        answers.addAll(about.answers());
        claims.forEach(claim -> add(claim.claimant()));
        answers.forEach(answer -> {
            add(answer.claimant());
            add(answer.by());
        });
        return this;
    }

    /** These people as well, with all that they hold on the day and in what they are coached. */
    NeighbourhoodBuilder withWhatIsHeldBy(int[] people, SharingCase about) {
        int[] sorted = IntStream.of(people).sorted().distinct().toArray();
        for (int person : sorted) {
            add(index.member(person).id());
            coaching.addAll(about.coachingOf(person));
        }
        coaching.forEach(one -> add(one.coach()));
        for (int r = 0; r < index.responsibilities(); r++) {
            if (r != responsibility
                    && standing.exists(r)
                    && anyOf(standing.holders().row(r), sorted)) {
                addHeld(r, sorted);
            }
        }
        return this;
    }

    private static boolean anyOf(int[] codes, int[] sorted) {
        for (int code : codes) {
            if (Arrays.binarySearch(sorted, code) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** What else they hold counts alone by their holding it: with whom, why and for whom would only bring in more people. */
    private void addHeld(int other, int[] people) {
        Responsibility held = index.responsibility(other);
        if (holdings.stream().anyMatch(holding -> holding.responsibility().equals(held.id()))) {
            return;
        }
        if (parts.stream().noneMatch(part -> part.id().equals(held.id()))) {
            parts.add(bare(held).toBuilder()
                    .owner(Optional.empty())
                    .partOf(Optional.empty())
                    .build());
        }
        Holding holding = index.holding(standing.holding(other));
        Set<Party> holders = new TreeSet<>();
        for (Party holder : holding.holders().orElse(ImmutableSortedSet.of())) {
            int[] code = {index.code(holder)};
            if (anyOf(standing.expanded(code, standing.day()), people)) {
                holders.add(holder);
            }
        }
        addAll(holders);
        holdings.add(Holding.builder()
                .responsibility(held.id())
                .holders(Recorded.setOf(holders))
                .term(holding.term())
                .build());
    }

    /** The part that was gathered, with all who stand around and above. */
    Organization organization() {
        while (!open.isEmpty()) {
            int code = open.poll();
            if (OrganizationIndex.isTeam(code)) {
                addAround(index.team(-1 - code));
            } else {
                addAbove(index.member(code));
            }
        }
        addWhoLeadsBodies();
        return built();
    }

    /** Above whoever leads it by appointment a body does not stand; these lead nothing else that counts. */
    private void addWhoLeadsBodies() {
        for (Leader leader : index.organization().leaders()) {
            boolean ofBody = leader.scope() instanceof Scope.OfTeam of
                    && bodies.contains(OrganizationIndex.teamCode(index.number(of.team())))
                    && codes.contains(index.number(leader.member()))
                    && !standing.roles().contains(leader.scope(), responsibility);
            if (ofBody) {
                leaders.add(leader.toBuilder().by(Recorded.unknown()).build());
            }
        }
    }

    private void addAround(Team team) {
        team.parent().ifPresent(this::add);
        for (Membership membership : team.memberships().orElse(ImmutableSortedSet.of())) {
            add(membership.member());
        }
    }

    private void addAbove(Member member) {
        for (Reporting line : member.reporting().orElse(ImmutableSortedSet.of())) {
            addBody(line.to());
        }
    }

    private void add(Holding holding) {
        holding.holders().value().ifPresent(holders -> holders.forEach(this::addBody));
        holding.deputies().value().ifPresent(this::addAll);
        holding.accountable().value().ifPresent(answering -> answering.forEach(this::addBody));
        holding.approvers().value().ifPresent(approving -> approving.forEach(this::addBody));
        holding.assignedBy().value().ifPresent(this::addBody);
        addAll(holding.parts().keySet());
    }

    private void add(Decision decision) {
        addAll(decision.deciders());
        decision.approvedBy().value().ifPresent(this::add);
    }

    private void addAll(Collection<? extends Party> parties) {
        parties.forEach(this::add);
    }

    /** One who may stand above somebody; of a team, all who belong to the teams below it as well. */
    private void addBody(Party party) {
        add(party);
        int code = index.code(party);
        if (OrganizationIndex.isTeam(code) && bodies.add(code)) {
            for (int team : standing.roles().teamsWithin(-1 - code)) {
                add(index.team(team).id());
            }
        }
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

    /** Where there are teams, one at least: what nobody wrote down may be the doing of a team only where there is any. */
    private List<Team> teams() {
        List<Team> named = codes.stream()
                .filter(OrganizationIndex::isTeam)
                .map(code -> index.team(-1 - code))
                .toList();
        return named.isEmpty() && index.teams() > 0
                ? List.of(Team.of(index.team(0).id().value()))
                : named;
    }

    private Organization built() {
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
        part.teams(teams());
        part.responsibilities(parts).holdings(holdings).leaders(leaders).decisions(decisions);
        part.claims(claims).answers(answers).coaching(coaching);
        for (Table table : List.of(
                Table.MEMBERS,
                Table.TEAMS,
                Table.RESPONSIBILITIES,
                Table.HOLDINGS,
                Table.LEADERS,
                Table.DECISIONS,
                Table.CLAIMS,
                Table.ANSWERS,
                Table.COACHING)) {
            if (whole.coverage(table) == Coverage.PARTIAL) {
                part.partial(table);
            } else if (whole.coverage(table) == Coverage.NOT_RECORDED) {
                part.clear(table);
            }
        }
        return part.build();
    }
}
