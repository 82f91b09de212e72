package io.github.distributedleadership.core.organization.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.people.ReportingKind;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import io.github.distributedleadership.core.problem.Problem;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Term;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CyclesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    @Test
    void a_team_inside_itself_is_refused() {
        refused(
                Organization.builder().teams(List.of(inside("c", "a"), inside("a", "b"), inside("b", "c"))),
                "teams[0].parent: \"c\" is inside itself: \"c\" → \"a\" → \"b\" → \"c\"; take one of these links out");
    }

    @Test
    void a_responsibility_that_is_a_part_of_itself_is_refused() {
        refused(
                Organization.builder()
                        .responsibilities(List.of(
                                Responsibility.of("whole"), partOf("a", "b"), partOf("b", "a"), partOf("x", "a"))),
                "responsibilities[1].partOf: \"a\" is a part of itself: \"a\" → \"b\" → \"a\";"
                        + " take one of these links out");
    }

    @Test
    void each_circle_is_told() {
        refused(
                Organization.builder()
                        .members(List.of(below("m", line("n")), below("n", line("m")), below("o", line("o"))))
                        .teams(List.of(inside("a", "b"), inside("b", "a"), inside("c", "d"), inside("d", "c"))),
                "teams[0].parent: \"a\" is inside itself: \"a\" → \"b\" → \"a\"; take one of these links out",
                "teams[2].parent: \"c\" is inside itself: \"c\" → \"d\" → \"c\"; take one of these links out",
                "members[0].reportsTo: \"m\" stands above himself or herself in the line: \"m\" → \"n\" → \"m\";"
                        + " take one of these links out",
                "members[2].reportsTo: \"o\" stands above himself or herself in the line: \"o\" → \"o\";"
                        + " take one of these links out");
    }

    @Test
    void a_long_circle_is_shortened_in_the_message() {
        List<Team> ring = IntStream.range(0, 12)
                .mapToObj(i -> inside("t" + i, "t" + (i + 1) % 12))
                .toList();
        refused(
                Organization.builder().teams(ring),
                "teams[0].parent: \"t0\" is inside itself: \"t0\" → \"t1\" → \"t2\" → \"t3\" → \"t4\" → \"t5\" →"
                        + " \"t6\" → \"t7\" → \"t8\" → \"t9\" → … (12 in all) → \"t0\"; take one of these links out");
    }

    @Test
    void a_line_in_a_circle_is_refused_where_all_of_it_is_in_force_on_one_day() {
        refused(
                members(
                        below("a", line("b", Term.between(DAY, DAY.plusDays(10)))),
                        below("b", line("c", Term.since(DAY.plusDays(9)))),
                        below("c", line("a"))),
                "members[0].reportsTo: \"a\" stands above himself or herself in the line: \"a\" → \"b\" → \"c\" → \"a\";"
                        + " take one of these links out");
    }

    @Test
    void two_who_swapped_places_are_accepted() {
        accepted(members(
                below("a", line("b", Term.between(DAY, DAY.plusDays(10)))),
                below("b", line("a", Term.since(DAY.plusDays(10))))));
    }

    @Test
    void three_lines_that_meet_in_pairs_but_never_all_are_accepted() {
        accepted(members(
                below("a", line("b", Term.between(DAY, DAY.plusDays(10)))),
                below("b", line("c", Term.between(DAY.plusDays(5), DAY.plusDays(15)))),
                below("c", line("a", Term.between(DAY.plusDays(10), DAY.plusDays(20))))));
    }

    @Test
    void one_day_in_common_is_enough() {
        refused(
                members(
                        below("a", line("b", Term.between(DAY, DAY.plusDays(11)))),
                        below("b", line("c", Term.between(DAY.plusDays(5), DAY.plusDays(15)))),
                        below("c", line("a", Term.between(DAY.plusDays(10), DAY.plusDays(20))))),
                "members[0].reportsTo: \"a\" stands above himself or herself in the line: \"a\" → \"b\" → \"c\" → \"a\";"
                        + " take one of these links out");
    }

    @Test
    void functional_lines_make_no_circle() {
        Reporting functional = Reporting.builder()
                .to(MemberId.of("a"))
                .kind(ReportingKind.FUNCTIONAL)
                .build();
        accepted(members(below("a", line("b"), functional), below("b", functional)));
    }

    @Test
    void a_board_may_report_to_itself() {
        Member ana = below("ana", Reporting.lineTo(TeamId.of("board")));
        accepted(members(ana, below("ben", line("ana"))).teams(List.of(Team.of("board", "ana", "ben"))));
    }

    @Test
    void of_people_who_are_tangled_the_shortest_circle_through_the_first_is_told() {
        refused(
                members(
                        below("a", line("b"), line("c")),
                        below("b", line("c")),
                        below("c", line("d")),
                        below("d", line("a"))),
                "members[0].reportsTo: \"a\" stands above himself or herself in the line: \"a\" → \"c\" → \"d\" → \"a\";"
                        + " take one of these links out");
    }

    @Test
    void a_row_given_twice_does_not_hide_a_circle() {
        InvalidOrganization refusal = catchThrowableOfType(
                InvalidOrganization.class,
                Organization.builder().teams(List.of(inside("a", "b"), inside("b", "a"), Team.of("a")))::build);
        assertThat(refusal.problems()).extracting(Problem::path).containsExactly("teams[2].id", "teams[0].parent");
    }

    private static void refused(OrganizationBuilder builder, String... problems) {
        InvalidOrganization refusal = catchThrowableOfType(InvalidOrganization.class, builder::build);
        assertThat(refusal.problems()).extracting(Problem::toString).containsExactly(problems);
    }

    private static void accepted(OrganizationBuilder builder) {
        assertThatCode(builder::build).doesNotThrowAnyException();
    }

    private static OrganizationBuilder members(Member... members) {
        return Organization.builder().members(Arrays.asList(members));
    }

    private static Team inside(String id, String parent) {
        return Team.of(id).toBuilder().parent(TeamId.of(parent)).build();
    }

    private static Responsibility partOf(String id, String whole) {
        return Responsibility.of(id).toBuilder()
                .partOf(ResponsibilityId.of(whole))
                .build();
    }

    private static Member below(String id, Reporting... lines) {
        return Member.of(id).toBuilder()
                .reporting(Recorded.setOf(Arrays.asList(lines)))
                .build();
    }

    private static Reporting line(String to) {
        return line(to, Term.ALWAYS);
    }

    private static Reporting line(String to, Term term) {
        return Reporting.builder().to((Party) MemberId.of(to)).term(term).build();
    }
}
