package io.github.distributedleadership.core.organization.privacy;

import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Answer;
import io.github.distributedleadership.core.leadership.Claim;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.About;
import io.github.distributedleadership.core.practice.Allocation;
import io.github.distributedleadership.core.practice.Approval;
import io.github.distributedleadership.core.practice.Coaching;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.Feedback;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.Reflection;
import io.github.distributedleadership.core.practice.Response;
import io.github.distributedleadership.core.practice.Subject;
import io.github.distributedleadership.core.practice.Trust;
import io.github.distributedleadership.core.responsibility.Goal;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.Recorded;
import java.util.function.UnaryOperator;

/** Puts other ids of people and teams into the place of theirs, in every row that names them. */
public final class Renaming {
    private final UnaryOperator<MemberId> members;
    private final UnaryOperator<TeamId> teams;
    private final UnaryOperator<String> respondents;

    /**
     * Renames by these.
     *
     * @param respondents what becomes of a respondent of a survey, which may be a member or any code
     */
    public Renaming(UnaryOperator<MemberId> members, UnaryOperator<TeamId> teams, UnaryOperator<String> respondents) {
        this.members = members;
        this.teams = teams;
        this.respondents = respondents;
    }

    public Extensible row(Table table, Extensible row) {
        return switch (table) {
            case MEMBERS -> {
                Member member = (Member) row;
                yield member.toBuilder()
                        .id(member(member.id()))
                        .reporting(set(
                                member.reporting(),
                                line -> Reporting.builder()
                                        .from(line)
                                        .to(party(line.to()))
                                        .build()))
                        .build();
            }
            case TEAMS -> {
                var team = (Team) row;
                yield team.toBuilder()
                        .id(team(team.id()))
                        .parent(team.parent().map(this::team))
                        .memberships(set(
                                team.memberships(),
                                m -> Membership.builder()
                                        .from(m)
                                        .member(member(m.member()))
                                        .build()))
                        .build();
            }
            case GOALS -> {
                var goal = (Goal) row;
                yield goal.toBuilder().owner(goal.owner().map(this::party)).build();
            }
            case RESPONSIBILITIES -> {
                var responsibility = (Responsibility) row;
                yield responsibility.toBuilder()
                        .owner(responsibility.owner().map(this::party))
                        .affects(parties(responsibility.affects()))
                        .build();
            }
            case HOLDINGS -> holding((Holding) row);
            case LEADERS -> {
                var leader = (Leader) row;
                yield leader.toBuilder()
                        .member(member(leader.member()))
                        .scope(scope(leader.scope()))
                        .by(one(leader.by()))
                        .build();
            }
            default -> act(table, row);
        };
    }

    private Extensible act(Table table, Extensible row) {
        return switch (table) {
            case DECISIONS -> {
                Decision decision = (Decision) row;
                yield decision.toBuilder()
                        .deciders(parties(decision.deciders()))
                        .consulted(parties(decision.consulted()))
                        .approvedBy(one(decision.approvedBy()))
                        .build();
            }
            case INITIATIVES -> initiative((Initiative) row);
            case FEEDBACK -> feedback((Feedback) row);
            case REFLECTIONS -> {
                Reflection reflection = (Reflection) row;
                yield reflection.toBuilder()
                        .participants(parties(reflection.participants()))
                        .spoke(parties(reflection.spoke()))
                        .about(
                                reflection.about() instanceof About.OfTeam of
                                        ? new About.OfTeam(team(of.team()))
                                        : reflection.about())
                        .build();
            }
            case COACHING -> {
                Coaching coaching = (Coaching) row;
                yield Coaching.builder()
                        .from(coaching)
                        .coach(member(coaching.coach()))
                        .coachee(member(coaching.coachee()))
                        .build();
            }
            case TRUST -> {
                Trust trust = (Trust) row;
                yield Trust.builder()
                        .from(trust)
                        .truster(member(trust.truster()))
                        .trustee(member(trust.trustee()))
                        .build();
            }
            case CLAIMS -> {
                Claim claim = (Claim) row;
                yield Claim.builder()
                        .from(claim)
                        .claimant(member(claim.claimant()))
                        .scope(scope(claim.scope()))
                        .build();
            }
            case ANSWERS -> {
                Answer answer = (Answer) row;
                yield Answer.builder()
                        .from(answer)
                        .by(member(answer.by()))
                        .claimant(member(answer.claimant()))
                        .scope(scope(answer.scope()))
                        .build();
            }
            case ALLOCATIONS -> {
                Allocation allocation = (Allocation) row;
                yield Allocation.builder()
                        .from(allocation)
                        .to(party(allocation.to()))
                        .by(one(allocation.by()))
                        .build();
            }
            case RESPONSES -> {
                Response response = (Response) row;
                yield Response.builder()
                        .from(response)
                        .team(response.team().map(this::team))
                        .respondent(response.respondent().map(respondents))
                        .build();
            }
            default -> row;
        };
    }

    private Holding holding(Holding holding) {
        ImmutableSortedMap.Builder<Party, String> parts = ImmutableSortedMap.naturalOrder();
        holding.parts().forEach((holder, words) -> parts.put(party(holder), words));
        return holding.toBuilder()
                .holders(parties(holding.holders()))
                .parts(parts.buildOrThrow())
                .assignedBy(one(holding.assignedBy()))
                .accountable(parties(holding.accountable()))
                .approvers(parties(holding.approvers()))
                .reviewers(parties(holding.reviewers()))
                .consulted(parties(holding.consulted()))
                .informed(parties(holding.informed()))
                .build();
    }

    private Initiative initiative(Initiative initiative) {
        return initiative.toBuilder()
                .proposers(parties(initiative.proposers()))
                .approval(initiative.approval().map(a -> new Approval(a.status(), a.by().map(this::party))))
                .build();
    }

    private Feedback feedback(Feedback feedback) {
        return Feedback.builder()
                .from(feedback)
                .giver(feedback.giver().map(this::member))
                .subject(subject(feedback.subject()))
                .build();
    }

    private Subject subject(Subject subject) {
        if (subject instanceof Subject.OfMember of) {
            return Subject.of(member(of.member()));
        }
        return subject instanceof Subject.OfTeam of ? Subject.of(team(of.team())) : subject;
    }

    private Scope scope(Scope scope) {
        return scope instanceof Scope.OfTeam of ? Scope.of(team(of.team())) : scope;
    }

    private MemberId member(MemberId id) {
        return members.apply(id);
    }

    private TeamId team(TeamId id) {
        return teams.apply(id);
    }

    private Party party(Party party) {
        return party instanceof MemberId id ? member(id) : team((TeamId) party);
    }

    private Recorded<Party> one(Recorded<Party> party) {
        return party.fold(p -> Recorded.known(party(p)), Recorded::none, Recorded::unknown);
    }

    private ImmutableSortedSet<Party> parties(ImmutableSortedSet<Party> parties) {
        return parties.stream().map(this::party).collect(ImmutableSortedSet.toImmutableSortedSet(naturalOrder()));
    }

    private Recorded<ImmutableSortedSet<Party>> parties(Recorded<ImmutableSortedSet<Party>> parties) {
        return set(parties, this::party);
    }

    public static <T extends Comparable<? super T>> Recorded<ImmutableSortedSet<T>> set(
            Recorded<ImmutableSortedSet<T>> values, UnaryOperator<T> change) {
        return values.fold(set -> Recorded.setOf(set.stream().map(change).toList()), Recorded::none, Recorded::unknown);
    }
}
