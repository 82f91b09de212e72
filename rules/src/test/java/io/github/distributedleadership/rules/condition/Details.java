package io.github.distributedleadership.rules.condition;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Answer;
import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.leadership.Claim;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.Allocation;
import io.github.distributedleadership.core.practice.Approval;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.ResourceKind;
import io.github.distributedleadership.core.responsibility.ResourceNeed;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Span;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Adds to a draft what autonomy, accountability, capacity and strain look at: approval, consultation, levels, means, claims. */
public final class Details {
    private final Draft draft;

    public Details(Draft draft) {
        this.draft = draft;
    }

    public void add() {
        draft.members.replaceAll(this::withReporting);
        draft.responsibilities.replaceAll(this::withNeeds);
        draft.holdings.replaceAll(this::withLevel);
        draft.leaders.replaceAll(this::withBasis);
        draft.decisions.replaceAll(this::withApproval);
        draft.initiatives.replaceAll(this::withApproval);
        for (int i = 0; i < 8; i++) {
            draft.allocations.add(allocation(draft.day()));
            claimOn(draft.day());
        }
        List.of(Table.LEADERS, Table.ALLOCATIONS, Table.CLAIMS, Table.ANSWERS).stream()
                .filter(table -> draft.isLeftOpen(6))
                .forEach(draft.partial::add);
    }

    private Member withReporting(Member member) {
        return member.reporting().isUnknown() && draft.isOneIn(2)
                ? member.toBuilder().reporting(Recorded.none()).build()
                : member;
    }

    private Responsibility withNeeds(Responsibility responsibility) {
        return responsibility.toBuilder()
                .urgency(draft.recorded(() -> Span.ofDays(14)))
                .affects(draft.recorded(this::parties))
                .resources(draft.recorded(this::resources))
                .build();
    }

    public ImmutableSortedSet<Party> parties() {
        return Arrays.stream(draft.someParties())
                .map(Party::parse)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    public ImmutableSortedSet<ResourceNeed> resources() {
        return ImmutableSortedSet.of(ResourceNeed.of(ResourceKind.EDUCATION, draft.oneOf(1, 2, 3), "day"));
    }

    private Holding withLevel(Holding holding) {
        Holding.Builder detailed = holding.toBuilder();
        if (!draft.isLeftOpen(4)) {
            detailed.level(draft.oneOf(DecisionLevel.values()));
        }
        if (draft.isOneIn(3)) {
            detailed.accountable(draft.recorded(this::parties));
        }
        if (draft.isOneIn(3)) {
            detailed.approvers(draft.recorded(() -> ImmutableSortedSet.of(MemberId.of(draft.person()))));
        }
        if (draft.isOneIn(3) && holding.holders().isKnown()) {
            detailed.arrangement(Arrangement.ANY_ONE);
        }
        Holding dated = detailed.term(Acts.term(draft.oneOf("..", "2024-05-01..", "2025-03-01..")))
                .build();
        return draft.isEverythingKnown() ? completed(dated) : dated;
    }

    private Holding completed(Holding holding) {
        Recorded<ImmutableSortedSet<Party>> nobody = Recorded.none();
        return holding.toBuilder()
                .accountable(holding.accountable().isUnknown() ? draft.recorded(this::parties) : holding.accountable())
                .approvers(holding.approvers().isUnknown() ? nobody : holding.approvers())
                .assignedBy(draft.recorded(() -> MemberId.of(draft.person())))
                .arrangement(draft.oneOf(Arrangement.JOINT, Arrangement.ANY_ONE, Arrangement.ROTATING))
                .build();
    }

    private Leader withBasis(Leader leader) {
        Leader.Builder detailed = leader.toBuilder()
                .scope(draft.oneOf(
                        Scope.organization(), Scope.of(TeamId.of("t0")), Scope.of(ResponsibilityId.of("r0"))));
        if (!draft.isLeftOpen(4)) {
            detailed.basis(draft.oneOf(Basis.values()));
        }
        return detailed.build();
    }

    private Decision withApproval(Decision decision) {
        Decision.Builder detailed = decision.toBuilder()
                .approvedBy(draft.recorded(() -> MemberId.of(draft.person())))
                .consulted(draft.recorded(this::parties));
        if (!draft.isLeftOpen(4)) {
            LocalDate day = decision.at().day();
            detailed.raisedAt(Moment.of(day.minusDays(draft.oneOf(0, 14, 15))));
        }
        return detailed.build();
    }

    private Initiative withApproval(Initiative initiative) {
        return draft.isLeftOpen(4)
                ? initiative
                : initiative.toBuilder().approval(approval()).build();
    }

    public Approval approval() {
        Party somebody = MemberId.of(draft.person());
        return draft.oneOf(
                Approval.NOT_SOUGHT,
                Approval.NOT_NEEDED,
                Approval.PENDING,
                Approval.givenBy(somebody),
                Approval.refusedBy(somebody));
    }

    public Allocation allocation(String day) {
        return Allocation.builder()
                .to(Party.parse(draft.someParties()[0]))
                .responsibility(draft.recorded(() -> ResponsibilityId.of("r" + draft.oneOf(0, 1, 2))))
                .by(draft.recorded(() -> MemberId.of(draft.person())))
                .kind(draft.oneOf(ResourceKind.EDUCATION, ResourceKind.FUNDS))
                .amount(draft.oneOf(1, 2, 3))
                .unit("day")
                .at(Acts.at(day))
                .build();
    }

    /** A claim, mostly answered on its day. */
    public void claimOn(String day) {
        String[] pair = draft.twoPeople();
        Claim claim = Claim.builder()
                .claimant(MemberId.of(pair[0]))
                .scope(Scope.of(TeamId.of("t0")))
                .at(Acts.at(day))
                .build();
        draft.claims.add(claim);
        if (!draft.isOneIn(3)) {
            draft.answers.add(Answer.builder()
                    .by(MemberId.of(pair[1]))
                    .claimant(claim.claimant())
                    .scope(claim.scope())
                    .granted(draft.isOneIn(2))
                    .at(claim.at())
                    .build());
        }
    }
}
