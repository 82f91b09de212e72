package io.github.distributedleadership.core.organization.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each holds of a forest, and where somebody has a second line, so that nothing can be numbered beforehand. */
class ReportingLinesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    private static final int TODAY = Days.of(DAY);

    private final List<Member> members = new ArrayList<>();
    private final OrganizationBuilder builder = Organization.builder();

    private void reports(String id, String... to) {
        reports(id, Term.ALWAYS, to);
    }

    private void reports(String id, Term term, String... to) {
        members.add(Member.builder()
                .id(MemberId.of(id))
                .reporting(Recorded.setOf(Arrays.stream(to)
                        .map(party -> Reporting.builder().to(Party.parse(party)).build())
                        .toList()))
                .term(term)
                .build());
    }

    private void team(String id, String... people) {
        builder.teams(List.of(Team.of(id, people)));
    }

    private Asked lines(boolean isForest) {
        if (!isForest) {
            reports("x");
            reports("y");
            reports("z", "x", "y");
        }
        Snapshot standing = Snapshot.of(builder.members(members).build());
        assertThat(standing.lines().areFixed()).isEqualTo(isForest);
        return new Asked(standing.index(), standing.lines());
    }

    private record Asked(OrganizationIndex index, ReportingLines lines) {
        boolean isAbove(String one, String other) {
            return lines.isAbove(code(one), code(other), TODAY);
        }

        private int code(String party) {
            return index.code(Party.parse(party));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_line_goes_up_from_member_to_member(boolean isForest) {
        reports("ana");
        reports("ben", "ana");
        reports("cy", "ben");
        Asked asked = lines(isForest);
        assertThat(asked.isAbove("ana", "cy")).isTrue();
        assertThat(asked.isAbove("ben", "cy")).isTrue();
        assertThat(asked.isAbove("cy", "ana")).isFalse();
        assertThat(asked.isAbove("cy", "cy")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void at_a_team_a_line_ends_and_its_members_singly_stand_above_nobody(boolean isForest) {
        reports("ana");
        reports("ben", "ana");
        reports("cy", "team:board");
        reports("dee", "cy");
        team("board", "ben", "cy");
        Asked asked = lines(isForest);
        assertThat(asked.isAbove("team:board", "cy")).isTrue();
        assertThat(asked.isAbove("team:board", "dee")).isTrue();
        assertThat(asked.isAbove("ben", "cy")).isFalse();
        assertThat(asked.isAbove("ana", "cy")).isFalse();
        assertThat(asked.isAbove("cy", "team:board")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void above_one_who_has_left_the_line_goes_on(boolean isForest) {
        reports("ana");
        reports("ben", Term.between(DAY.minusYears(2), DAY.minusYears(1)), "ana");
        reports("cy", "ben");
        Asked asked = lines(isForest);
        assertThat(asked.isAbove("ana", "cy")).isTrue();
        assertThat(asked.lines().directlyAbove(asked.code("cy"), TODAY)).isEmpty();
    }

    @Test
    void a_line_leads_up_as_long_as_it_is_in_force() {
        reports("ana");
        members.add(Member.builder()
                .id(MemberId.of("ben"))
                .reporting(Recorded.setOf(List.of(Reporting.builder()
                        .to(MemberId.of("ana"))
                        .term(Term.between(DAY.minusYears(1), DAY))
                        .build())))
                .build());
        Asked asked = lines(false);
        assertThat(asked.isAbove("ana", "ben")).isFalse();
        assertThat(asked.lines().isAbove(asked.code("ana"), asked.code("ben"), TODAY - 1))
                .isTrue();
    }
}
