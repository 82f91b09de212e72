package io.github.distributedleadership.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.policy.SharingCase;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import io.github.distributedleadership.rules.policy.ready.SharingPolicies;
import io.github.distributedleadership.rules.whatif.Alternatives;
import io.github.distributedleadership.rules.whatif.VerdictAlternatives;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A machine holds and decides, and is no person in any count: it leads, answers, learns, is asked and gives feedback never. */
class MachinesTest {
    private static final ResponsibilityId RELEASE = ResponsibilityId.of("release");

    /** The bot holds the release with ana, decides on it, claims it, is coached, answers, leads, and rates everybody. */
    private static final String WITH = """
            format: 1
            asOf: 2025-06-30
            members:
              - {id: ana, skills: {git: 0.8}, reportsTo: none}
              - {id: ben, skills: {git: 0.5}, reportsTo: none}
              - {id: bot, kind: machine, skills: {git: 1}, reportsTo: none}
            teams: [{id: crew, members: [ana, ben, bot]}]
            responsibilities:
              - {id: release, owner: team:crew, needs: {git: 1}, significance: 0.9, affects: [ana, bot]}
              - {id: docs, owner: team:crew}
              - {id: site, owner: team:crew}
            holdings:
              - {responsibility: release, holders: [ana, bot], accountable: [ana, bot]}
              - {responsibility: docs, holders: [bot], accountable: [bot]}
              - {responsibility: site, holders: [ben, bot], accountable: [ben]}
            leaders: [{member: bot, scope: {team: crew}, basis: appointed}]
            practice:
              decisions:
                - {responsibility: release, deciders: [bot], at: 2025-06-01, outcome: succeeded}
                - {responsibility: release, deciders: [bot], at: 2025-06-02, outcome: failed}
                - {responsibility: release, deciders: [ana, bot], at: 2025-06-03, outcome: succeeded}
                - {responsibility: docs, deciders: [bot], at: 2025-06-04}
                - {responsibility: site, deciders: [bot], at: 2025-06-05}
              claims: [{claimant: bot, scope: {responsibility: release}, at: 2025-05-01}]
              answers:
                - {by: ana, claimant: bot, scope: {responsibility: release}, granted: true, at: 2025-05-02}
                - {by: ben, claimant: bot, scope: {responsibility: release}, granted: true, at: 2025-05-02}
              coaching: [{coach: ana, coachee: bot, skill: git}]
              feedback:
                - {giver: bot, subject: {member: ana}, aspect: leadership, rating: 5, at: 2025-05-01}
                - {giver: ana, subject: {member: bot}, aspect: leadership, rating: 5, at: 2025-05-01}
                - {giver: ben, subject: {member: ana}, aspect: leadership, rating: 5, at: 2025-05-01}
            """;

    private static Assessment assessed(String text) {
        return Assessment.of(OrganizationFormat.YAML.parse(text));
    }

    private static SharingCase release(Assessment assessment) {
        return assessment.verdicts().cases().at(RELEASE);
    }

    private static MemberId bot() {
        return MemberId.of("bot");
    }

    @Test
    void it_comes_into_question_for_nothing_and_carries_no_load() {
        Assessment assessment = assessed(WITH);
        assertThat(release(assessment).candidates().members()).containsExactly(MemberId.of("ana"), MemberId.of("ben"));
        assertThat(release(assessment).candidates().leftOut()).isEmpty();
        int bot = assessment.standing().index().number(bot());
        assertThat(assessment.verdicts().cases().load(bot)).isZero();
        // ben and ana hold one each; what the bot holds makes nobody laden
        assertThat(assessment.verdicts().cases().maxLoad()).isOne();
        assertThat(release(assessment).holders())
                .containsExactly(assessment.standing().index().number(MemberId.of("ana")));
    }

    @Test
    void no_policy_suggests_it_or_counts_it_as_somebody_who_would_stay() {
        SharingCase release = release(assessed(WITH));
        for (var policy : SharingPolicies.all()) {
            SharingVerdict verdict = policy.judge(release);
            verdict.suggestion()
                    .ifPresent(who ->
                            assertThat(who.holders()).as(verdict.toString()).doesNotContain(bot()));
        }
        assertThat(SharingPolicies.independence()
                        .judge(release)
                        .reasons()
                        .get(0)
                        .message())
                .contains("nobody would hold it if ana left");
        assertThat(SharingPolicies.consent().judge(release).reasons().get(0).message())
                .doesNotContain("bot");
        assertThat(SharingPolicies.development().judge(release).reasons().get(0).message())
                .doesNotContain("bot");
    }

    /** Of the decisions one counts, which ana made, with a machine and with nobody else: all of it is hers. */
    @Test
    void what_it_decides_alone_tells_nothing_of_people_and_with_it_one_decides_alone() {
        SharingCase release = release(assessed(WITH));
        var onIt = release.cases().competences().on(release.number());
        assertThat(onIt.decisions()).isOne();
        assertThat(release.cases().competences().at(MemberId.of("ana"), RELEASE).decisions())
                .isEqualTo(1.0);
        assertThat(release.cases().competences().at(bot(), RELEASE).decisions()).isZero();
    }

    @Test
    void no_lever_names_it() {
        Assessment assessment = assessed(WITH);
        assessment.sharing().responsibilities().forEach(r -> {
            assertThat(Alternatives.of(assessment.sharing()).to(r).found())
                    .noneMatch(one -> one.changes().toString().contains("bot"));
            for (var policy : SharingPolicies.all()) {
                assertThat(VerdictAlternatives.of(assessment.verdicts().cases(), policy)
                                .to(r)
                                .found())
                        .noneMatch(one -> one.changes().toString().contains("bot"));
            }
        });
    }

    @Test
    void it_is_no_node_of_the_network_and_its_ratings_are_none() {
        var network = assessed(WITH).network();
        assertThat(network.network().size()).isEqualTo(2);
        assertThat(network.network().arcCount()).isOne();
        assertThat(network.givers()).isOne();
    }

    @Test
    void it_leads_nothing_and_bears_no_share_of_a_form() {
        Assessment assessment = assessed(WITH);
        assertThat(assessment.leaders()).isEmpty();
        assertThat(assessment.form().withoutAny()).doesNotContain(bot());
        // the documents rest on nobody
        assertThat(assessment.form().counted()).isEqualTo(2);
        assertThat(assessment.form().onOne()).isEqualTo(2);
    }

    @Test
    void nothing_depends_on_it() {
        assertThat(assessed(WITH).truckFactor().responsibilities()).isEqualTo(2);
    }

    @Test
    void whether_people_answer_for_what_it_holds_or_decides_is_counted() {
        IndicatorResult result = answered(WITH);
        assertThat(result.counted()).containsExactly("release", "site");
        assertThat(result.outOf()).containsExactly("docs", "release", "site");
        assertThat(result.indicator().isScored()).isFalse();
    }

    @Test
    void where_no_member_is_a_machine_there_is_nothing_to_count() {
        assertThat(answered(WITH.replace("kind: machine, ", "")).denominator()).isZero();
    }

    @Test
    void where_it_is_not_on_record_who_answers_that_is_unknown() {
        IndicatorResult result = answered(WITH.replace("holders: [bot], accountable: [bot]", "holders: [bot]"));
        assertThat(result.outOf()).containsExactly("release", "site");
        assertThat(result.unknown()).isOne();
    }

    private static IndicatorResult answered(String text) {
        return assessed(text).conditions().at(Indicator.ACCOUNTABILITY_MACHINES_ANSWERED);
    }

    @Test
    void that_machines_decide_where_nobody_answers_is_among_the_findings() {
        assertThat(machines(WITH)).singleElement().satisfies(finding -> {
            assertThat(finding.message())
                    .isEqualTo("nobody present answers for docs, where machines alone made 1 decision");
            assertThat(finding.outcome()).isEqualTo(FindingOutcome.SPEAKS_AGAINST);
            assertThat(finding.facts().keySet()).containsExactlyInAnyOrder("responsibilities", "automated");
        });
        assertThat(machines(WITH.replace("accountable: [bot]", "accountable: [ben]")))
                .isEmpty();
        assertThat(machines(WITH.replace("holders: [bot], accountable: [bot]", "holders: [bot]")))
                .extracting(Finding::message)
                .containsExactly("who answers for docs is not recorded, where machines alone made 1 decision; record"
                        + " holdings.accountable");
        assertThat(machines(WITH.replace("kind: machine, ", ""))).isEmpty();
    }

    private static List<Finding> machines(String text) {
        return assessed(text).headline().stream()
                .filter(finding -> finding.rule().equals("assessment.machines"))
                .toList();
    }

    /** What it holds, decides, claims, answers and rates may as well not be there, as far as people are concerned. */
    @Test
    void without_it_the_same_is_said_of_people() {
        Organization with = OrganizationFormat.YAML.parse(WITH);
        Organization without = OrganizationFormat.YAML.parse(
                WITH.replace("  - {id: bot, kind: machine, skills: {git: 1}, reportsTo: none}\n", "")
                        .replace("members: [ana, ben, bot]", "members: [ana, ben]")
                        .replace("affects: [ana, bot]", "affects: [ana]")
                        .replace("holders: [ana, bot], accountable: [ana, bot]", "holders: [ana], accountable: [ana]")
                        .replace("holders: [bot], accountable: [bot]", "holders: [], accountable: []")
                        .replace("holders: [ben, bot]", "holders: [ben]")
                        .replaceAll("leaders: .*\n", "leaders: []\n")
                        .replaceAll(".*deciders: \\[bot].*\n", "")
                        .replace("deciders: [ana, bot]", "deciders: [ana]")
                        .replaceAll("claims: .*\n", "claims: []\n")
                        .replaceAll("answers:\n.*\n.*\n", "answers: []\n")
                        .replaceAll("coaching: .*\n", "coaching: []\n")
                        .replaceAll(".*giver: bot.*\n", "")
                        .replaceAll(".*subject: \\{member: bot}.*\n", ""));
        Assessment one = Assessment.of(with);
        Assessment other = Assessment.of(without);
        for (var policy : SharingPolicies.all()) {
            assertThat(policy.judge(release(one)).verdict())
                    .as(policy.id())
                    .isEqualTo(policy.judge(release(other)).verdict());
            assertThat(policy.judge(release(one)).suggestion())
                    .isEqualTo(policy.judge(release(other)).suggestion());
        }
        assertThat(one.form().form()).isEqualTo(other.form().form());
        assertThat(one.network().network().arcCount())
                .isEqualTo(other.network().network().arcCount());
    }
}
