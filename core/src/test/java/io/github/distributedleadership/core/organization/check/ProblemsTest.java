package io.github.distributedleadership.core.organization.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.practice.About;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.DecisionId;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.InitiativeId;
import io.github.distributedleadership.core.practice.ItemId;
import io.github.distributedleadership.core.practice.Reflection;
import io.github.distributedleadership.core.practice.ReflectionId;
import io.github.distributedleadership.core.practice.Response;
import io.github.distributedleadership.core.practice.Survey;
import io.github.distributedleadership.core.practice.SurveyId;
import io.github.distributedleadership.core.practice.SurveyItem;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import io.github.distributedleadership.core.problem.Problem;
import io.github.distributedleadership.core.responsibility.Goal;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.HoldingId;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Scale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is wrong is told all at once, and within bounds. */
class ProblemsTest {
    private static final Moment DAY = Moment.parse("2025-11-30");
    private static final MemberId ANA = MemberId.of("ana");

    @Test
    void an_id_is_given_once_in_its_table() {
        Holding first = Holding.of("r").toBuilder().id(HoldingId.of("a")).build();
        Holding second = Holding.of("s").toBuilder().id(HoldingId.of("a")).build();
        Survey survey = survey();
        assertThat(problems(Organization.builder()
                        .members(List.of(Member.of("a"), Member.of("ana"), Member.of("a"), Member.of("a")))
                        .teams(List.of(Team.of("a"), Team.of("a")))
                        .goals(List.of(Goal.of("a"), Goal.of("a")))
                        .responsibilities(
                                List.of(Responsibility.of("r"), Responsibility.of("s"), Responsibility.of("r")))
                        .holdings(List.of(first, second))
                        .decisions(Collections.nCopies(
                                2, decision().id(DecisionId.of("a")).build()))
                        .initiatives(Collections.nCopies(
                                2,
                                Initiative.builder()
                                        .id(InitiativeId.of("a"))
                                        .addProposers(ANA)
                                        .at(DAY)
                                        .build()))
                        .reflections(Collections.nCopies(
                                2,
                                Reflection.builder()
                                        .id(ReflectionId.of("a"))
                                        .addParticipants(ANA)
                                        .about(new About.OfResponsibility(ResponsibilityId.of("r")))
                                        .at(DAY)
                                        .build()))
                        .surveys(List.of(survey, survey))))
                .containsExactly(
                        "members[2].id: the id \"a\" is given already to members[0]; each member needs its own",
                        "members[3].id: the id \"a\" is given already to members[0]; each member needs its own",
                        "teams[1].id: the id \"a\" is given already to teams[0]; each team needs its own",
                        "goals[1].id: the id \"a\" is given already to goals[0]; each goal needs its own",
                        "responsibilities[2].id: the id \"r\" is given already to responsibilities[0];"
                                + " each responsibility needs its own",
                        "holdings[1].id: the id \"a\" is given already to holdings[0]; each holding needs its own",
                        "practice.decisions[1].id: the id \"a\" is given already to practice.decisions[0];"
                                + " each decision needs its own",
                        "practice.initiatives[1].id: the id \"a\" is given already to practice.initiatives[0];"
                                + " each initiative needs its own",
                        "practice.reflections[1].id: the id \"a\" is given already to practice.reflections[0];"
                                + " each reflection needs its own",
                        "practice.surveys[1].id: the id \"a\" is given already to practice.surveys[0];"
                                + " each survey needs its own");
    }

    @Test
    void things_of_different_kinds_may_share_an_id() {
        Organization.builder()
                .members(List.of(Member.of("a")))
                .teams(List.of(Team.of("a")))
                .goals(List.of(Goal.of("a")))
                .responsibilities(List.of(Responsibility.of("a")))
                .build();
    }

    @Test
    void records_without_an_id_may_be_equal() {
        Organization organization = Organization.builder()
                .members(List.of(Member.of("ana")))
                .responsibilities(List.of(Responsibility.of("r")))
                .decisions(Collections.nCopies(3, decision().build()))
                .build();
        assertThat(organization.practice().decisions()).hasSize(3);
    }

    @Test
    void rows_are_counted_as_they_were_given_and_elements_as_they_are_sorted() {
        assertThat(problems(Organization.builder()
                        .members(List.of(Member.of("z"), Member.of("a")))
                        .responsibilities(List.of(Responsibility.of("r")))
                        .holdings(List.of(Holding.of("r", "zoe", "a", "z")))))
                .containsExactly("holdings[0].holders[2]: no member \"zoe\"");
    }

    @Test
    void an_answer_lies_on_the_scale_of_its_survey() {
        assertThat(problems(Organization.builder()
                        .surveys(List.of(survey()))
                        .responses(
                                List.of(response("q1", 5), response("q1", 6), response("q2", 0), response("q9", 3)))))
                .containsExactly(
                        "practice.responses[1].values.q1: an answer must lie on the survey's scale from 1 to 5 but was 6",
                        "practice.responses[2].values.q2: an answer must lie on the survey's scale from 1 to 5 but was 0",
                        "practice.responses[3].values.q9: no item of survey \"a\" called \"q9\"; did you mean \"q1\"?");
    }

    @Test
    void what_can_be_declared_complete_is_known() {
        assertThat(problems(Organization.builder().complete("decisions.approvedby", "trust", "decisions.approvedBy")))
                .containsExactly(
                        "complete: no attribute \"decisions.approvedby\" can be declared complete;"
                                + " did you mean \"decisions.approvedBy\"?",
                        "complete: no attribute \"trust\" can be declared complete");
    }

    @Test
    void a_thousand_problems_are_kept_a_hundred_are_told_and_all_are_counted() {
        InvalidOrganization refusal = refusal(lost(2500));
        assertThat(refusal.count()).isEqualTo(2500);
        assertThat(refusal.problems()).hasSize(1000);
        assertThat(refusal.getMessage().lines()).hasSize(101).last().isEqualTo("and 2400 more");
        assertThat(refusal(lost(101)).getMessage()).endsWith("\nand 1 more");
        assertThat(refusal(lost(100)).getMessage().lines()).hasSize(100);
        assertThat(refusal(lost(1)).getMessage()).doesNotContain("\n");
    }

    @Test
    void near_misses_are_sought_for_the_first_twenty() {
        assertThat(refusal(lost(30)).problems())
                .extracting(problem -> problem.message().contains("did you mean \"member\"?"))
                .containsExactlyElementsOf(
                        IntStream.range(0, 30).mapToObj(i -> i < 20).toList());
    }

    @Test
    void a_long_id_is_shortened_in_the_message() {
        String id = "x".repeat(256);
        assertThat(problems(Organization.builder().holdings(List.of(Holding.of(id)))))
                .containsExactly("holdings[0].responsibility: no responsibility \"" + "x".repeat(60) + "…\"");
    }

    @Test
    void a_problem_reads_line_path_message() {
        assertThat(Problem.at("", "nothing here")).hasToString("nothing here");
        assertThat(Problem.at("a", "wrong", "x").locatedAt("b[1]", 7)).hasToString("line 7: b[1]: wrong");
        assertThat(Problem.at("a", "wrong", "x").given()).hasValue("x");
    }

    /** So many members who report to somebody who is not there. */
    private static OrganizationBuilder lost(int number) {
        List<Member> members = new ArrayList<>(List.of(Member.of("member")));
        IntStream.range(0, number)
                .mapToObj(i -> Member.of("m" + i).toBuilder()
                        .reporting(Recorded.setOf(List.of(Reporting.lineTo(MemberId.of("membr")))))
                        .build())
                .forEach(members::add);
        return Organization.builder().members(members);
    }

    private static List<String> problems(OrganizationBuilder builder) {
        return refusal(builder).problems().stream().map(Problem::toString).toList();
    }

    private static InvalidOrganization refusal(OrganizationBuilder builder) {
        return catchThrowableOfType(InvalidOrganization.class, builder::build);
    }

    private static Decision.Builder decision() {
        return Decision.builder()
                .responsibility(ResponsibilityId.of("r"))
                .addDeciders(ANA)
                .at(DAY);
    }

    private static Survey survey() {
        return Survey.builder()
                .id(SurveyId.of("a"))
                .addItems(
                        new SurveyItem(ItemId.of("q1"), "trust", false), new SurveyItem(ItemId.of("q2"), "trust", true))
                .scale(Scale.ONE_TO_FIVE)
                .at(DAY)
                .build();
    }

    private static Response response(String item, double answer) {
        return Response.builder()
                .survey(SurveyId.of("a"))
                .putValues(ItemId.of(item), answer)
                .build();
    }
}
