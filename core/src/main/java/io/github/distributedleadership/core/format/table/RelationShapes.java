package io.github.distributedleadership.core.format.table;

import io.github.distributedleadership.core.description.row.Rows;
import io.github.distributedleadership.core.format.row.RowForm;
import io.github.distributedleadership.core.format.row.Shape;
import io.github.distributedleadership.core.format.token.Values;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Reporting;
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

    static final Shape<MembershipDraft, Relations.Row<TeamId, Membership>> MEMBERSHIP = RowForm.of(Rows.MEMBERSHIP)
            .addTo(
                    Shape.<MembershipDraft, Relations.Row<TeamId, Membership>>of("a membership", MembershipDraft::new)
                            .required("team", (draft, in) -> draft.team = Values.team(in)),
                    draft -> draft.membership)
            .build(draft -> new Relations.Row<>(given(draft.team), draft.membership.build()));

    static final Shape<LineDraft, Relations.Row<MemberId, Reporting>> LINE = RowForm.of(Rows.REPORTING)
            .addTo(
                    Shape.<LineDraft, Relations.Row<MemberId, Reporting>>of("a reporting line", LineDraft::new)
                            .required("member", (draft, in) -> draft.member = Values.member(in)),
                    draft -> draft.line)
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
