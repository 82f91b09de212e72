package io.github.distributedleadership.core.format.row;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.format.token.Cursor;
import io.github.distributedleadership.core.format.token.Refused;
import io.github.distributedleadership.core.format.token.Tokens.Kind;
import io.github.distributedleadership.core.format.token.Values;
import io.github.distributedleadership.core.format.token.Words;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.people.ReportingKind;
import io.github.distributedleadership.core.responsibility.Goal;
import io.github.distributedleadership.core.responsibility.GoalId;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.team.TeamKind;
import io.github.distributedleadership.core.value.Recorded;
import java.io.IOException;

/** The fields of people, teams and goals. */
public final class PeopleShapes {
    public static final Shape<Reporting.Builder, Reporting> REPORTING = Shape.<Reporting.Builder, Reporting>of(
                    "a reporting line", Reporting::builder)
            .required("to", (draft, in) -> draft.to(Values.party(in)))
            .optional("kind", (draft, in) -> draft.kind(Words.parse(ReportingKind.class, in)))
            .term((draft, term) -> draft.term(term))
            .extensions((draft, extensions) -> draft.extensions(extensions))
            .build(draft -> draft.build());

    public static final Shape<MemberDraft, Member> MEMBER = Shape.<MemberDraft, Member>of("a member", MemberDraft::new)
            .required("id", (draft, in) -> draft.member.id(Values.member(in)))
            .optional("name", (draft, in) -> draft.member.name(Values.text(in)))
            .optional("skills", (draft, in) -> draft.member.skills(Values.levelsOrNone(in)))
            .optional("reportsTo", MemberDraft::reportsTo)
            .optional("reporting", MemberDraft::reporting)
            .term((draft, term) -> draft.member.term(term))
            .extensions((draft, extensions) -> draft.member.extensions(extensions))
            .build(draft -> draft.member.build());

    static final Shape<Membership.Builder, Membership> MEMBERSHIP = Shape.<Membership.Builder, Membership>of(
                    "a membership", Membership::builder)
            .required("member", (draft, in) -> draft.member(Values.member(in)))
            .optional("role", (draft, in) -> draft.role(Values.word(in)))
            .term((draft, term) -> draft.term(term))
            .extensions((draft, extensions) -> draft.extensions(extensions))
            .build(draft -> draft.build());

    public static final Shape<Team.Builder, Team> TEAM = Shape.<Team.Builder, Team>of("a team", Team::builder)
            .required("id", (draft, in) -> draft.id(Values.team(in)))
            .optional("name", (draft, in) -> draft.name(Values.text(in)))
            .optional("purpose", (draft, in) -> draft.purpose(Values.text(in)))
            .optional("kind", (draft, in) -> draft.kind(Words.parse(TeamKind.class, in)))
            .optional("members", (draft, in) -> draft.memberships(Values.setOrNone(in, PeopleShapes::membership)))
            .optional("parent", (draft, in) -> draft.parent(Values.team(in)))
            .extensions((draft, extensions) -> draft.extensions(extensions))
            .build(draft -> draft.build());

    static final Shape<Goal.Builder, Goal> GOAL = Shape.<Goal.Builder, Goal>of("a goal", Goal::builder)
            .required("id", (draft, in) -> draft.id(GoalId.of(Values.text(in))))
            .optional("name", (draft, in) -> draft.name(Values.text(in)))
            .optional("owner", (draft, in) -> draft.owner(Values.party(in)))
            .extensions((draft, extensions) -> draft.extensions(extensions))
            .build(draft -> draft.build());

    private PeopleShapes() {}

    /** A membership, or in short the member alone. */
    public static Membership membership(Cursor in) throws IOException {
        return in.kind() == Kind.OBJECT ? MEMBERSHIP.read(in) : Membership.of(Values.member(in));
    }

    /** A member, and whether it is said already to whom he or she reports. */
    static final class MemberDraft {
        private final Member.Builder member = Member.builder();
        private boolean reports;

        private void reportsTo(Cursor in) throws IOException {
            requireOnce();
            Recorded<ImmutableSortedSet<Reporting>> line = Values.partyOrNone(in)
                    .fold(
                            party -> Recorded.known(ImmutableSortedSet.of(Reporting.lineTo(party))),
                            Recorded::none,
                            Recorded::unknown);
            member.reporting(line);
        }

        private void reporting(Cursor in) throws IOException {
            requireOnce();
            member.reporting(Values.setOrNone(in, REPORTING::read));
        }

        private void requireOnce() {
            if (reports) {
                throw new Refused("reportsTo and reporting say the same; keep one of them");
            }
            reports = true;
        }
    }
}
