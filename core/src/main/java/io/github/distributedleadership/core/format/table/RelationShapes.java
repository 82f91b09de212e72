package io.github.distributedleadership.core.format.table;

import io.github.distributedleadership.core.format.row.Shape;
import io.github.distributedleadership.core.format.token.Values;
import io.github.distributedleadership.core.format.token.Words;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.people.ReportingKind;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.team.Team;
import org.jspecify.annotations.Nullable;

/** The fields of memberships and of lines of reporting where they stand in tables of their own. */
final class RelationShapes {
    static final Relations.Kind<TeamId, Team, Membership> MEMBERSHIPS = new Relations.Kind<>(
            "memberships", "team", "member", Team::id, m -> m.member().value());

    static final Relations.Kind<MemberId, Member, Reporting> REPORTING = new Relations.Kind<>(
            "reporting", "member", "to", Member::id, line -> line.to().value());

    static final Shape<MembershipDraft, Relations.Row<TeamId, Membership>> MEMBERSHIP =
            Shape.<MembershipDraft, Relations.Row<TeamId, Membership>>of("a membership", MembershipDraft::new)
                    .required("team", (draft, in) -> draft.team = Values.team(in))
                    .required("member", (draft, in) -> draft.membership.member(Values.member(in)))
                    .optional("role", (draft, in) -> draft.membership.role(Values.word(in)))
                    .term((draft, term) -> draft.membership.term(term))
                    .extensions((draft, extensions) -> draft.membership.extensions(extensions))
                    .build(draft -> new Relations.Row<>(given(draft.team), draft.membership.build()));

    static final Shape<LineDraft, Relations.Row<MemberId, Reporting>> LINE =
            Shape.<LineDraft, Relations.Row<MemberId, Reporting>>of("a reporting line", LineDraft::new)
                    .required("member", (draft, in) -> draft.member = Values.member(in))
                    .required("to", (draft, in) -> draft.line.to(Values.party(in)))
                    .optional("kind", (draft, in) -> draft.line.kind(Words.parse(ReportingKind.class, in)))
                    .term((draft, term) -> draft.line.term(term))
                    .extensions((draft, extensions) -> draft.line.extensions(extensions))
                    .build(draft -> new Relations.Row<>(given(draft.member), draft.line.build()));

    private RelationShapes() {}

    private static <T> T given(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a required field was read");
        }
        return value;
    }

    /** A membership of which the required fields are still to come. */
    static final class MembershipDraft {
        private final Membership.Builder membership = Membership.builder();
        private @Nullable TeamId team;
    }

    /** A line of reporting of which the required fields are still to come. */
    static final class LineDraft {
        private final Reporting.Builder line = Reporting.builder();
        private @Nullable MemberId member;
    }
}
