package io.github.distributedleadership.core.organization.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.Dependencies;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import io.github.distributedleadership.core.problem.Problem;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nothing overflows a stack or walks for ever, however long a line is. */
class LongChainsTest {
    private static final int LENGTH = 200_000;
    private static final LocalDate DAY = LocalDate.of(2000, 1, 1);

    @Test
    void a_long_line_is_walked() {
        Organization organization =
                Organization.builder().members(line(LENGTH, -1)).build();
        ReportingLines lines = Snapshot.of(organization).lines();
        assertThat(lines.isAbove(LENGTH - 1, 0, Days.EVER)).isTrue();
        assertThat(lines.isAbove(0, LENGTH - 1, Days.EVER)).isFalse();
    }

    @Test
    void a_long_circle_is_found() {
        InvalidOrganization refusal = catchThrowableOfType(
                InvalidOrganization.class, Organization.builder().members(line(LENGTH, 0))::build);
        assertThat(refusal.problems())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("… (" + LENGTH + " in all)");
    }

    @Test
    void many_small_circles_are_found() {
        List<Member> members = IntStream.range(0, LENGTH)
                .mapToObj(i -> member(i, Reporting.lineTo(id(i ^ 1))))
                .toList();
        InvalidOrganization refusal = catchThrowableOfType(
                InvalidOrganization.class, Organization.builder().members(members)::build);
        assertThat(refusal.count()).isEqualTo(LENGTH / 2);
    }

    @Test
    void many_who_swap_places_on_many_days_are_looked_at_in_time() {
        List<Member> members = IntStream.range(0, LENGTH)
                .mapToObj(i -> {
                    int other = i ^ 1;
                    LocalDate swap = DAY.plusDays(i / 2 % 9000 + 1);
                    Term term = i < other ? Term.between(DAY, swap) : Term.since(swap);
                    return member(
                            i, Reporting.builder().to(id(other)).term(term).build());
                })
                .toList();
        assertThat(Organization.builder().members(members).build().members()).hasSize(LENGTH);
    }

    @Test
    void a_long_chain_of_parts_is_walked() {
        List<Responsibility> parts = IntStream.range(0, LENGTH)
                .mapToObj(i -> {
                    Responsibility.Builder part = Responsibility.builder().id(part(i));
                    if (i + 1 < LENGTH) {
                        part.partOf(part(i + 1));
                    } else {
                        part.owner(id(0));
                    }
                    return part.dependsOn(Recorded.setOf(List.of(part((i + 1) % LENGTH))))
                            .build();
                })
                .toList();
        Organization organization = Organization.builder()
                .members(List.of(Member.of("m00000000")))
                .responsibilities(parts)
                .build();
        OrganizationIndex index = OrganizationIndex.of(organization);
        assertThat(IntStream.range(0, LENGTH)).allMatch(r -> index.ownerCode(r) == 0);
        Scope widest = Scope.of(part(LENGTH - 1));
        assertThat(new Roles(index).contains(widest, 0)).isTrue();
        assertThat(new Roles(index).contains(Scope.of(part(0)), 1)).isFalse();
        assertThat(new Roles(index).ledScopesOf(0)).isEmpty();
        assertThat(Dependencies.cycles(organization))
                .singleElement()
                .satisfies(cycle -> assertThat(cycle).hasSize(LENGTH));
    }

    /** Each reports to the next, and the last to the one of that number, or to nobody where it is below 0. */
    private static List<Member> line(int length, int last) {
        return IntStream.range(0, length)
                .mapToObj(i -> {
                    int to = i + 1 < length ? i + 1 : last;
                    return to < 0 ? Member.builder().id(id(i)).build() : member(i, Reporting.lineTo(id(to)));
                })
                .toList();
    }

    private static Member member(int i, Reporting line) {
        return Member.builder()
                .id(id(i))
                .reporting(Recorded.setOf(List.of(line)))
                .build();
    }

    private static MemberId id(int i) {
        return MemberId.of("m%08d".formatted(i));
    }

    private static ResponsibilityId part(int i) {
        return ResponsibilityId.of("r%08d".formatted(i));
    }
}
