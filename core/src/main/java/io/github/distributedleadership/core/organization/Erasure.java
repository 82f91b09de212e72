package io.github.distributedleadership.core.organization;

import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.leadership.Answer;
import io.github.distributedleadership.core.leadership.Claim;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Reporting;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Takes people out of all records: a stand-in of whom nothing else is known takes the place of each, so that every count
 * stays.
 *
 * <p>Lines and terms stay, for they place others too; names, skills, words of their own and words about them go.
 */
final class Erasure {
    private static final String WORDS = "(erased)";

    private final Organization before;
    private final Map<MemberId, MemberId> standIns = new TreeMap<>();

    Erasure(Organization before, Iterable<MemberId> erased) {
        this.before = before;
        var taken = before.members().stream().map(Member::id).collect(Collectors.toSet());
        int number = 0;
        for (MemberId id : erased) {
            MemberId standIn;
            do {
                standIn = MemberId.of("erased-" + ++number);
            } while (taken.contains(standIn));
            standIns.put(id, standIn);
        }
    }

    Organization erased() {
        OrganizationBuilder after = before.toBuilder();
        for (Table table : Table.values()) {
            List<Extensible> rows =
                    before.rows(table).stream().map(row -> row(table, row)).toList();
            if (!rows.isEmpty()) {
                after.replaceRows(table, rows);
            }
        }
        return after.build();
    }

    private Extensible row(Table table, Extensible row) {
        return switch (table) {
            case MEMBERS -> member((Member) row);
            case TEAMS -> {
                var team = (Team) row;
                yield team.toBuilder()
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
                        .build();
            }
            case ANSWERS -> {
                Answer answer = (Answer) row;
                yield Answer.builder()
                        .from(answer)
                        .by(member(answer.by()))
                        .claimant(member(answer.claimant()))
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
                        .respondent(response.respondent().map(this::respondent))
                        .build();
            }
            default -> row;
        };
    }

    private Member member(Member member) {
        MemberId standIn = standIns.get(member.id());
        Recorded<ImmutableSortedSet<Reporting>> reporting = set(
                member.reporting(),
                line -> Reporting.builder().from(line).to(party(line.to())).build());
        return standIn == null
                ? member.toBuilder().reporting(reporting).build()
                : Member.builder()
                        .id(standIn)
                        .reporting(reporting)
                        .term(member.term())
                        .build();
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
        boolean alone = initiative.proposers().size() == 1
                && isErased(initiative.proposers().first());
        return initiative.toBuilder()
                .proposers(parties(initiative.proposers()))
                .approval(initiative.approval().map(a -> new Approval(a.status(), a.by().map(this::party))))
                .lesson(alone ? initiative.lesson().map(words -> WORDS) : initiative.lesson())
                .build();
    }

    private Feedback feedback(Feedback feedback) {
        boolean about = feedback.subject() instanceof Subject.OfMember of && isErased(of.member());
        boolean by = feedback.giver().filter(this::isErased).isPresent();
        Feedback.Builder after = Feedback.builder()
                .from(feedback)
                .giver(feedback.giver().map(this::member))
                .subject(
                        feedback.subject() instanceof Subject.OfMember of
                                ? Subject.of(member(of.member()))
                                : feedback.subject());
        return about || by
                ? after.comment(Optional.empty())
                        .extensions(ImmutableSortedMap.of())
                        .build()
                : after.build();
    }

    private boolean isErased(Party party) {
        return party instanceof MemberId id && standIns.containsKey(id);
    }

    private MemberId member(MemberId id) {
        return standIns.getOrDefault(id, id);
    }

    private Party party(Party party) {
        return party instanceof MemberId id ? member(id) : party;
    }

    private String respondent(String code) {
        return standIns.entrySet().stream()
                .filter(entry -> entry.getKey().value().equals(code))
                .map(entry -> entry.getValue().value())
                .findFirst()
                .orElse(code);
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

    private static <T extends Comparable<? super T>> Recorded<ImmutableSortedSet<T>> set(
            Recorded<ImmutableSortedSet<T>> values, UnaryOperator<T> change) {
        return values.fold(set -> Recorded.setOf(set.stream().map(change).toList()), Recorded::none, Recorded::unknown);
    }
}
