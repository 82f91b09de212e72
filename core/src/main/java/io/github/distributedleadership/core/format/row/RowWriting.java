package io.github.distributedleadership.core.format.row;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.format.token.Words;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.people.ReportingKind;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.AgreedIn;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.responsibility.Goal;
import io.github.distributedleadership.core.responsibility.GoalId;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.HoldingId;
import io.github.distributedleadership.core.responsibility.ResourceNeed;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.responsibility.Situation;
import io.github.distributedleadership.core.responsibility.Stakes;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Span;
import java.util.Optional;

/** The fields of what there is and who holds it; what a reader supplies by itself is left out. */
public final class RowWriting {
    private RowWriting() {}

    public static void member(RowText row, Member member) {
        row.text("id", member.id().value());
        name(row, member.name(), member.id().value());
        row.levels("skills", member.skills());
        Optional<Party> superior = superior(member);
        if (superior.isPresent()) {
            row.partyOrNone("reportsTo", Recorded.known(superior.get()));
        } else if (member.reporting().isNone()) {
            row.partyOrNone("reportsTo", Recorded.none());
        } else {
            row.list("reporting", member.reporting(), line -> row.object(() -> reporting(row, line)));
        }
        row.term(member.term());
    }

    /** To whom the member reports, where one word says all of it. */
    public static Optional<Party> superior(Member member) {
        return member.reporting()
                .value()
                .filter(lines -> lines.size() == 1)
                .map(ImmutableSortedSet::first)
                .filter(line -> line.equals(Reporting.lineTo(line.to())))
                .map(Reporting::to);
    }

    public static void reporting(RowText row, Reporting line) {
        row.text("to", line.to().reference());
        if (line.kind() != ReportingKind.LINE) {
            row.constant("kind", line.kind());
        }
        row.term(line.term());
        row.extensions(line.extensions());
    }

    public static void team(RowText row, Team team) {
        row.text("id", team.id().value());
        name(row, team.name(), team.id().value());
        row.text("purpose", team.purpose());
        row.constant("kind", team.kind());
        row.list("members", team.memberships(), membership -> membership(row, membership));
        row.text("parent", team.parent(), TeamId::value);
    }

    public static void membership(RowText row, Membership membership) {
        if (membership.equals(Membership.of(membership.member()))) {
            row.value(membership.member().value());
            return;
        }
        row.object(() -> membershipInFull(row, membership));
    }

    public static void membershipInFull(RowText row, Membership membership) {
        row.text("member", membership.member().value());
        row.text("role", membership.role());
        row.term(membership.term());
        row.extensions(membership.extensions());
    }

    static void goal(RowText row, Goal goal) {
        row.text("id", goal.id().value());
        name(row, goal.name(), goal.id().value());
        row.party("owner", goal.owner());
    }

    static void responsibility(RowText row, Responsibility responsibility) {
        row.text("id", responsibility.id().value());
        name(row, responsibility.name(), responsibility.id().value());
        row.party("owner", responsibility.owner());
        row.text("partOf", responsibility.partOf(), ResponsibilityId::value);
        row.levels("needs", responsibility.needs());
        row.list("dependsOn", responsibility.dependsOn(), id -> row.value(id.value()));
        if (!responsibility.significance().equals(Fraction.HALF)) {
            row.number("significance", responsibility.significance().value());
        }
        row.orNone("urgency", responsibility.urgency(), Span::toString);
        if (!responsibility.resources().isUnknown()) {
            row.objects("resources", needs(responsibility), need -> resource(row, need));
        }
        row.parties("affects", responsibility.affects());
        row.list("serves", responsibility.serves(), (GoalId goal) -> row.value(goal.value()));
        responsibility.stakes().ifPresent(stakes -> row.object("stakes", () -> stakes(row, stakes)));
        responsibility.situation().ifPresent(s -> row.object("situation", () -> situation(row, s)));
        row.term(responsibility.term());
    }

    private static Iterable<ResourceNeed> needs(Responsibility responsibility) {
        return responsibility.resources().value().orElseGet(ImmutableSortedSet::of);
    }

    public static void resource(RowText row, ResourceNeed need) {
        row.constant("kind", need.kind());
        row.number("amount", need.amount());
        row.text("unit", need.unit());
    }

    public static void stakes(RowText row, Stakes stakes) {
        row.number("prior", stakes.prior().value());
        row.number("gain", stakes.gain());
        row.number("loss", stakes.loss());
    }

    public static void situation(RowText row, Situation situation) {
        question(row, "qualityMatters", situation.qualityMatters());
        question(row, "holderInformed", situation.holderInformed());
        question(row, "structured", situation.structured());
        question(row, "acceptanceCritical", situation.acceptanceCritical());
        question(row, "acceptanceCertain", situation.acceptanceCertain());
        question(row, "goalsShared", situation.goalsShared());
        question(row, "conflictLikely", situation.conflictLikely());
    }

    private static void question(RowText row, String key, Optional<Boolean> answer) {
        answer.ifPresent(yes -> row.yesOrNo(key, yes));
    }

    static void holding(RowText row, Holding holding) {
        row.text("id", holding.id(), HoldingId::value);
        row.text("responsibility", holding.responsibility().value());
        row.parties("holders", holding.holders());
        if (!holding.parts().isEmpty()) {
            row.map("parts", holding.parts(), Party::reference, row::value);
        }
        if (holding.arrangement() != arrangementByNumber(holding)) {
            row.constant("arrangement", holding.arrangement());
        }
        row.count("quorum", holding.quorum());
        row.partyOrNone("assignedBy", holding.assignedBy());
        row.parties("accountable", holding.accountable());
        row.parties("approvers", holding.approvers());
        row.parties("reviewers", holding.reviewers());
        row.parties("consulted", holding.consulted());
        row.parties("informed", holding.informed());
        row.constant("level", holding.level());
        row.constant("origin", holding.origin());
        holding.agreedIn().ifPresent(where -> row.object("agreedIn", () -> agreedIn(row, where)));
        row.term(holding.term());
    }

    /** The arrangement of a holding that says nothing about it. */
    private static Arrangement arrangementByNumber(Holding holding) {
        return holding.holders()
                .value()
                .filter(holders -> holders.size() > 1 || !(holders.first() instanceof MemberId))
                .map(holders -> Arrangement.JOINT)
                .orElse(Arrangement.SOLE);
    }

    public static void agreedIn(RowText row, AgreedIn where) {
        row.text(where.kind() == AgreedIn.Kind.DECISION ? "decision" : "reflection", where.id());
    }

    static void leader(RowText row, Leader leader) {
        row.text("member", leader.member().value());
        row.text("role", leader.role());
        scope(row, leader.scope());
        row.constant("basis", leader.basis());
        row.partyOrNone("by", leader.by());
        row.list("accountabilities", leader.accountabilities(), a -> row.value(Words.of(a)));
        row.term(leader.term());
    }

    public static void scope(RowText row, Scope scope) {
        row.object("scope", () -> {
            if (scope instanceof Scope.OfTeam of) {
                row.text("team", of.team().value());
            } else if (scope instanceof Scope.OfResponsibility of) {
                row.text("responsibility", of.responsibility().value());
            } else {
                row.yesOrNo("organization", true);
            }
        });
    }

    private static void name(RowText row, String name, String id) {
        if (!name.equals(id)) {
            row.text("name", name);
        }
    }
}
