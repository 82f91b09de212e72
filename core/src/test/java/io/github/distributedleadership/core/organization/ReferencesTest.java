package io.github.distributedleadership.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.leadership.Answer;
import io.github.distributedleadership.core.leadership.Claim;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.About;
import io.github.distributedleadership.core.practice.Allocation;
import io.github.distributedleadership.core.practice.Approval;
import io.github.distributedleadership.core.practice.Aspect;
import io.github.distributedleadership.core.practice.Coaching;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.DecisionId;
import io.github.distributedleadership.core.practice.Feedback;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.InitiativeId;
import io.github.distributedleadership.core.practice.ItemId;
import io.github.distributedleadership.core.practice.Reflection;
import io.github.distributedleadership.core.practice.ReflectionId;
import io.github.distributedleadership.core.practice.Response;
import io.github.distributedleadership.core.practice.Subject;
import io.github.distributedleadership.core.practice.Survey;
import io.github.distributedleadership.core.practice.SurveyId;
import io.github.distributedleadership.core.practice.SurveyItem;
import io.github.distributedleadership.core.practice.Trust;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import io.github.distributedleadership.core.problem.Problem;
import io.github.distributedleadership.core.responsibility.AgreedIn;
import io.github.distributedleadership.core.responsibility.Goal;
import io.github.distributedleadership.core.responsibility.GoalId;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.ResourceKind;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Scale;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where each reference of each table is said to be wrong, and what was probably meant. */
class ReferencesTest {
    private static final Moment DAY = Moment.parse("2025-11-30");
    private static final MemberId ANA = MemberId.of("ana");
    private static final MemberId BEN = MemberId.of("ben");
    private static final MemberId ANNA = MemberId.of("anna");
    private static final TeamId CREW = TeamId.of("crew");
    private static final TeamId CROW = TeamId.of("crow");
    private static final ResponsibilityId READING = ResponsibilityId.of("reading");
    private static final ResponsibilityId READNIG = ResponsibilityId.of("readnig");

    private static final String MEMBER = "no member \"anna\"; did you mean \"ana\"?";
    private static final String TEAM = "no team \"crow\"; did you mean \"crew\"?";
    private static final String GOAL = "no goal \"peac\"; did you mean \"peace\"?";
    private static final String RESPONSIBILITY = "no responsibility \"readnig\"; did you mean \"reading\"?";
    private static final String DECISION = "no decision \"vot\"; did you mean \"vote\"?";
    private static final String INITIATIVE = "no initiative \"pilots\"; did you mean \"pilot\"?";
    private static final String REFLECTION = "no reflection \"rerto\"; did you mean \"retro\"?";
    private static final String SURVEY = "no survey \"pool\"; did you mean \"poll\"?";

    @ParameterizedTest(name = "{0}")
    @MethodSource({"structure", "holdings", "roles", "decisions", "perceptions"})
    void a_reference_to_what_is_not_there_is_refused(
            String path, String message, Consumer<OrganizationBuilder> mention) {
        OrganizationBuilder builder = world();
        mention.accept(builder);
        InvalidOrganization refusal = catchThrowableOfType(InvalidOrganization.class, builder::build);
        assertThat(refusal.problems())
                .extracting(Problem::path, Problem::message)
                .containsExactly(tuple(path, message));
        assertThat(refusal).hasMessage(path + ": " + message);
        assertThat(message).contains("no ", refusal.problems().get(0).given().orElseThrow());
    }

    static Stream<Arguments> structure() {
        return Stream.of(
                member("members[1].reportsTo", MEMBER, b -> b.reportsTo(ANNA)),
                member("members[1].reportsTo", TEAM, b -> b.reportsTo(CROW)),
                broken("teams[1].members[1]", MEMBER, b -> b.teams(List.of(Team.of("staff", "ana", "anna")))),
                broken(
                        "teams[1].parent",
                        TEAM,
                        b -> b.teams(List.of(
                                Team.of("staff").toBuilder().parent(CROW).build()))),
                goal("goals[1].owner", MEMBER, ANNA),
                goal("goals[1].owner", TEAM, CROW),
                responsibility("owner", MEMBER, b -> b.owner(ANNA)),
                responsibility("owner", TEAM, b -> b.owner(CROW)),
                responsibility("partOf", RESPONSIBILITY, b -> b.partOf(READNIG)),
                responsibility(
                        "dependsOn[1]", RESPONSIBILITY, b -> b.dependsOn(Recorded.setOf(List.of(READING, READNIG)))),
                responsibility("affects[0]", MEMBER, b -> b.affects(parties(ANNA, CREW))),
                responsibility("affects[1]", TEAM, b -> b.affects(parties(ANA, CROW))),
                responsibility("serves[0]", GOAL, b -> b.serves(Recorded.setOf(List.of(GoalId.of("peac"))))));
    }

    static Stream<Arguments> holdings() {
        return Stream.of(
                broken(
                        "holdings[0].responsibility",
                        RESPONSIBILITY,
                        b -> b.holdings(List.of(Holding.of("readnig", "ana")))),
                holding("holders[1]", MEMBER, b -> b.holders("ana", "anna")),
                holding("holders[1]", TEAM, b -> b.holders("ana", "team:crow")),
                holding("assignedBy", MEMBER, b -> b.assignedBy("anna")),
                holding("accountable[0]", MEMBER, b -> b.accountable("anna")),
                holding("approvers[0]", TEAM, b -> b.approvers("team:crow")),
                holding("reviewers[0]", MEMBER, b -> b.reviewers(parties(ANNA))),
                holding("consulted[0]", MEMBER, b -> b.consulted(parties(ANNA))),
                holding("informed[0]", MEMBER, b -> b.informed(parties(ANNA))),
                holding("agreedIn.decision", DECISION, b -> b.agreedIn(new AgreedIn(AgreedIn.Kind.DECISION, "vot"))),
                holding(
                        "agreedIn.reflection",
                        REFLECTION,
                        b -> b.agreedIn(new AgreedIn(AgreedIn.Kind.REFLECTION, "rerto"))));
    }

    static Stream<Arguments> roles() {
        return Stream.of(
                leader("member", MEMBER, b -> b.member(ANNA).scope(Scope.organization())),
                leader("scope.team", TEAM, b -> b.member(ANA).scope(Scope.of(CROW))),
                leader(
                        "scope.responsibility",
                        RESPONSIBILITY,
                        b -> b.member(ANA).scope(Scope.of(READNIG))),
                leader(
                        "by",
                        TEAM,
                        b -> b.member(ANA).scope(Scope.organization()).by(Recorded.known(CROW))),
                claim("claimant", MEMBER, ANNA, Scope.organization()),
                claim("scope.team", TEAM, ANA, Scope.of(CROW)),
                claim("scope.responsibility", RESPONSIBILITY, ANA, Scope.of(READNIG)),
                answer("by", MEMBER, ANNA, ANA, Scope.organization()),
                answer("claimant", MEMBER, ANA, ANNA, Scope.organization()),
                answer("scope.team", TEAM, ANA, BEN, Scope.of(CROW)),
                answer("scope.responsibility", RESPONSIBILITY, ANA, BEN, Scope.of(READNIG)));
    }

    static Stream<Arguments> decisions() {
        return Stream.of(
                broken(
                        "practice.decisions[1].responsibility",
                        RESPONSIBILITY,
                        b -> b.decisions(List.of(Decision.builder()
                                .responsibility(READNIG)
                                .addDeciders(ANA)
                                .at(DAY)
                                .build()))),
                decision("deciders[1]", MEMBER, b -> b.addDeciders(ANNA)),
                decision("deciders[1]", TEAM, b -> b.addDeciders(CROW)),
                decision("consulted[0]", MEMBER, b -> b.consulted(parties(ANNA))),
                decision("approvedBy", MEMBER, b -> b.approvedBy(Recorded.known(ANNA))),
                decision("applies", REFLECTION, b -> b.applies(Recorded.known(ReflectionId.of("rerto")))),
                initiative("proposers[1]", MEMBER, b -> b.addProposers(ANNA)),
                initiative("responsibility", RESPONSIBILITY, b -> b.responsibility(Recorded.known(READNIG))),
                initiative("approval", MEMBER, b -> b.approval(Approval.givenBy(ANNA))),
                initiative("approval", TEAM, b -> b.approval(Approval.refusedBy(CROW))),
                initiative("serves[0]", GOAL, b -> b.serves(Recorded.setOf(List.of(GoalId.of("peac"))))),
                initiative("applies", REFLECTION, b -> b.applies(Recorded.known(ReflectionId.of("rerto")))),
                reflection("participants[1]", MEMBER, b -> b.addParticipants(ANNA)),
                reflection("spoke[0]", TEAM, b -> b.spoke(parties(CROW))),
                reflection("about.decision", DECISION, b -> b.about(new About.OfDecision(DecisionId.of("vot")))),
                reflection(
                        "about.initiative",
                        INITIATIVE,
                        b -> b.about(new About.OfInitiative(InitiativeId.of("pilots")))),
                reflection("about.responsibility", RESPONSIBILITY, b -> b.about(new About.OfResponsibility(READNIG))),
                reflection("about.team", TEAM, b -> b.about(new About.OfTeam(CROW))));
    }

    static Stream<Arguments> perceptions() {
        return Stream.of(
                feedback("giver", MEMBER, b -> b.giver(ANNA).subject(Subject.of(ANA))),
                feedback("subject.member", MEMBER, b -> b.giver(ANA).subject(Subject.of(ANNA))),
                feedback("subject.team", TEAM, b -> b.giver(ANA).subject(Subject.of(CROW))),
                feedback(
                        "subject.responsibility",
                        RESPONSIBILITY,
                        b -> b.giver(ANA).subject(Subject.of(READNIG))),
                coaching("coach", ANNA, ANA),
                coaching("coachee", ANA, ANNA),
                trust("truster", ANNA, ANA),
                trust("trustee", ANA, ANNA),
                allocation("to", TEAM, b -> b.to(CROW)),
                allocation("for", RESPONSIBILITY, b -> b.to(ANA).responsibility(Recorded.known(READNIG))),
                allocation("by", MEMBER, b -> b.to(ANA).by(Recorded.known(ANNA))),
                response("survey", SURVEY, b -> b.survey(SurveyId.of("pool"))),
                response("team", TEAM, b -> b.survey(SurveyId.of("poll")).team(CROW)),
                response(
                        "values.q2",
                        "no item of survey \"poll\" called \"q2\"; did you mean \"q1\"?",
                        b -> b.survey(SurveyId.of("poll")).putValues(ItemId.of("q2"), 3.0)));
    }

    private static OrganizationBuilder world() {
        return Organization.builder()
                .members(List.of(Member.of("ana"), Member.of("ben")))
                .teams(List.of(Team.of("crew")))
                .goals(List.of(Goal.of("peace")))
                .responsibilities(List.of(Responsibility.of("reading")))
                .decisions(List.of(decision().id(DecisionId.of("vote")).build()))
                .initiatives(List.of(initiative().id(InitiativeId.of("pilot")).build()))
                .reflections(List.of(reflection().id(ReflectionId.of("retro")).build()))
                .surveys(List.of(Survey.builder()
                        .id(SurveyId.of("poll"))
                        .addItems(new SurveyItem(ItemId.of("q1"), "trust", false))
                        .scale(Scale.ONE_TO_FIVE)
                        .at(DAY)
                        .build()));
    }

    private static Decision.Builder decision() {
        return Decision.builder().responsibility(READING).addDeciders(ANA).at(DAY);
    }

    private static Initiative.Builder initiative() {
        return Initiative.builder().addProposers(ANA).at(DAY);
    }

    private static Reflection.Builder reflection() {
        return Reflection.builder()
                .addParticipants(ANA)
                .about(new About.OfResponsibility(READING))
                .at(DAY);
    }

    private static Arguments broken(String path, String message, Consumer<OrganizationBuilder> mention) {
        return Arguments.of(path, message, mention);
    }

    private static Arguments member(String path, String message, Consumer<Member.Builder> mention) {
        Member.Builder row = Member.builder().id(MemberId.of("cleo"));
        mention.accept(row);
        return broken(path.replace("[1]", "[2]"), message, b -> b.members(List.of(row.build())));
    }

    private static Arguments goal(String path, String message, Party owner) {
        return broken(
                path,
                message,
                b -> b.goals(List.of(Goal.of("order").toBuilder().owner(owner).build())));
    }

    private static Arguments responsibility(String field, String message, Consumer<Responsibility.Builder> mention) {
        Responsibility.Builder row = Responsibility.builder().id(ResponsibilityId.of("writing"));
        mention.accept(row);
        return broken("responsibilities[1]." + field, message, b -> b.responsibilities(List.of(row.build())));
    }

    private static Arguments holding(String field, String message, Consumer<Holding.Builder> mention) {
        Holding.Builder row = Holding.builder().responsibility(READING);
        mention.accept(row);
        return broken("holdings[0]." + field, message, b -> b.holdings(List.of(row.build())));
    }

    private static Arguments leader(String field, String message, Consumer<Leader.Builder> mention) {
        Leader.Builder row = Leader.builder();
        mention.accept(row);
        return broken("leaders[0]." + field, message, b -> b.leaders(List.of(row.build())));
    }

    private static Arguments claim(String field, String message, MemberId claimant, Scope scope) {
        Claim row = Claim.builder().claimant(claimant).scope(scope).at(DAY).build();
        return broken("practice.claims[0]." + field, message, b -> b.claims(List.of(row)));
    }

    private static Arguments answer(String field, String message, MemberId by, MemberId claimant, Scope scope) {
        Answer row = Answer.builder()
                .by(by)
                .claimant(claimant)
                .scope(scope)
                .granted(true)
                .at(DAY)
                .build();
        return broken("practice.answers[0]." + field, message, b -> b.answers(List.of(row)));
    }

    private static Arguments decision(String field, String message, Consumer<Decision.Builder> mention) {
        Decision.Builder row = decision();
        mention.accept(row);
        return broken("practice.decisions[1]." + field, message, b -> b.decisions(List.of(row.build())));
    }

    private static Arguments initiative(String field, String message, Consumer<Initiative.Builder> mention) {
        Initiative.Builder row = initiative();
        mention.accept(row);
        return broken("practice.initiatives[1]." + field, message, b -> b.initiatives(List.of(row.build())));
    }

    private static Arguments reflection(String field, String message, Consumer<Reflection.Builder> mention) {
        Reflection.Builder row = reflection();
        mention.accept(row);
        return broken("practice.reflections[1]." + field, message, b -> b.reflections(List.of(row.build())));
    }

    private static Arguments feedback(String field, String message, Consumer<Feedback.Builder> mention) {
        Feedback.Builder row = Feedback.builder().aspect(Aspect.SUPPORT).at(DAY);
        mention.accept(row);
        return broken("practice.feedback[0]." + field, message, b -> b.feedback(List.of(row.build())));
    }

    private static Arguments coaching(String field, MemberId coach, MemberId coachee) {
        Coaching row = Coaching.builder().coach(coach).coachee(coachee).build();
        return broken("practice.coaching[0]." + field, MEMBER, b -> b.coaching(List.of(row)));
    }

    private static Arguments trust(String field, MemberId truster, MemberId trustee) {
        Trust row = Trust.builder()
                .truster(truster)
                .trustee(trustee)
                .level(Fraction.ONE)
                .at(DAY)
                .build();
        return broken("practice.trust[0]." + field, MEMBER, b -> b.trust(List.of(row)));
    }

    private static Arguments allocation(String field, String message, Consumer<Allocation.Builder> mention) {
        Allocation.Builder row =
                Allocation.builder().kind(ResourceKind.TIME).amount(1).at(DAY);
        mention.accept(row);
        return broken("practice.allocations[0]." + field, message, b -> b.allocations(List.of(row.build())));
    }

    private static Arguments response(String field, String message, Consumer<Response.Builder> mention) {
        Response.Builder row = Response.builder();
        mention.accept(row);
        return broken("practice.responses[0]." + field, message, b -> b.responses(List.of(row.build())));
    }

    private static Recorded<ImmutableSortedSet<Party>> parties(Party... parties) {
        return Recorded.setOf(List.of(parties));
    }
}
