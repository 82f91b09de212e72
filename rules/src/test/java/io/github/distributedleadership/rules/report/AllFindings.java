package io.github.distributedleadership.rules.report;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.network.NamedNetwork;
import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.core.network.NetworkName;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.organization.change.Change;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.assessment.AssessmentDifference;
import io.github.distributedleadership.rules.assessment.AssessmentOptions;
import io.github.distributedleadership.rules.assessment.LeaderAnswer;
import io.github.distributedleadership.rules.assessment.NetworkAssessment;
import io.github.distributedleadership.rules.assessment.NetworkQuestion;
import io.github.distributedleadership.rules.assessment.RecordingPlan;
import io.github.distributedleadership.rules.assessment.summary.Summary;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.form.ScopeForm;
import io.github.distributedleadership.rules.holding.HoldingFinding;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.panel.Panel;
import io.github.distributedleadership.rules.panel.PanelQuestion;
import io.github.distributedleadership.rules.panel.Prior;
import io.github.distributedleadership.rules.policy.PolicyComparison;
import io.github.distributedleadership.rules.policy.Recommendation;
import io.github.distributedleadership.rules.policy.SharingCase;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import io.github.distributedleadership.rules.policy.Verdict;
import io.github.distributedleadership.rules.policy.ready.ConsentRound;
import io.github.distributedleadership.rules.policy.ready.Objection;
import io.github.distributedleadership.rules.policy.ready.SharingPolicies;
import io.github.distributedleadership.rules.policy.written.CaseCondition;
import io.github.distributedleadership.rules.policy.written.CaseQuantity;
import io.github.distributedleadership.rules.policy.written.CaseRule;
import io.github.distributedleadership.rules.policy.written.RulePolicy;
import io.github.distributedleadership.rules.whatif.Alternatives;
import io.github.distributedleadership.rules.whatif.VerdictAlternatives;
import io.github.distributedleadership.rules.whatif.words.ChangeSentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the library finds about an organisation, a panel or a change: as many of its sentences as can be had. */
final class AllFindings {
    /** Of more, the searches for what would change it take long. */
    private static final int SEARCHED = 2;

    private static final MemberId ANA = MemberId.of("ana");
    private static final MemberId BEN = MemberId.of("ben");
    private static final ResponsibilityId MENU = ResponsibilityId.of("menu");

    private final List<Finding> all = new ArrayList<>();

    private AllFindings() {}

    /** {@return what is found about that organisation} */
    static List<Finding> about(Organization organization) {
        AllFindings findings = new AllFindings();
        findings.organization(organization);
        return findings.all;
    }

    /** {@return what is told of changes, whomever they are about} */
    static List<Finding> aboutChanges() {
        return changes().flatMap(change -> ChangeSentences.of(change).stream()).toList();
    }

    /** {@return what is found about panels of all kinds} */
    static List<Finding> aboutPanels() {
        List<Panel> panels = List.of(
                Panel.of(0.5),
                Panel.of(0.5, 0.5),
                Panel.of(0.8),
                Panel.of(0.2, 0.6),
                Panel.of(0.9, 0.6, 0.6),
                Panel.of(0.7, 0.7, 0.7),
                Panel.of(0.9, 0.8, 0.8, 0.6, 0.5),
                Panel.of(0.9, 0.9, 0.9, 0.51, 0.51),
                Panel.of(1, 0.7, 0.7));
        return panels.stream()
                .flatMap(panel -> Stream.of(
                        PanelQuestion.of(panel),
                        PanelQuestion.of(panel).withQuorum(1),
                        PanelQuestion.of(panel).withPrior(Prior.of(0.7)),
                        PanelQuestion.of(panel).withPrior(Prior.of(0.999))))
                .flatMap(question -> PanelFindings.of(question.answer()).stream())
                .toList();
    }

    private void organization(Organization organization) {
        AssessmentOptions options = AssessmentOptions.STANDARD;
        Assessment assessment = Assessment.of(organization, options.withMinGroup(1));
        assessment(assessment);
        assessment(Assessment.of(organization));
        policies(assessment);
        RecordingPlan plan = RecordingPlan.of(assessment);
        all.add(plan.finding());
        all.addAll(plan.open());
        plan.next().forEach(step -> all.add(step.finding()));
        plan.indicators().forEach(needs -> all.add(needs.finding()));
        for (List<Table> tables : List.of(
                List.of(Table.COACHING),
                List.of(Table.HOLDINGS),
                List.of(Table.HOLDINGS, Table.DECISIONS, Table.REFLECTIONS, Table.INITIATIVES))) {
            OrganizationBuilder cleared = organization.toBuilder();
            tables.forEach(cleared::clear);
            Assessment less = Assessment.of(cleared.build(), options.withMinGroup(1));
            difference(AssessmentDifference.between(assessment, less));
            difference(AssessmentDifference.between(less, assessment));
            all.addAll(less.headline());
            summary(less.summary());
            all.addAll(less.recordNext());
            less.responsibilities().stream().map(HoldingFinding::findings).forEach(all::addAll);
        }
        network(assessment.network().network());
    }

    private void assessment(Assessment assessment) {
        all.addAll(assessment.headline());
        summary(assessment.summary());
        all.addAll(assessment.recordNext());
        all.addAll(OverviewNext.findings(assessment));
        assessment.dependence().ifPresent(all::add);
        assessment.leaders().stream().map(LeaderAnswer::finding).forEach(all::add);
        assessment.responsibilities().stream().map(HoldingFinding::findings).forEach(all::addAll);
        assessment.teams().stream().map(ScopeForm::finding).forEach(all::add);
        all.add(assessment.form().finding());
        assessment.conditions().conditions().forEach(result -> {
            all.add(Lines.of(result, assessment.options().conditions()));
            result.indicators().stream().map(IndicatorResult::finding).forEach(all::add);
        });
        assessment.conditions().strain().stream().map(IndicatorResult::finding).forEach(all::add);
        all.add(Lines.ofSilent(assessment.conditions().conditions()));
        all.add(assessment.network().finding(assessment.options().conditions().minGroup()));
        assessment.measures().stream()
                .map(measurement -> Lines.of(measurement, List.of()))
                .forEach(all::add);
        all.addAll(Lines.onlyOnPaper(assessment.sharing()));
        all.addAll(VerdictLines.of(assessment.verdicts()));
        assessment.recommendations().recommended().stream()
                .map(Recommendation::finding)
                .forEach(all::add);
        all.addAll(assessment.recommendations().heldBack());
        Alternatives alternatives = Alternatives.of(assessment.sharing());
        assessment.responsibilities().stream().limit(SEARCHED).forEach(held -> {
            all.addAll(AlternativeFindings.of(held, alternatives.to(held.responsibility())));
            AlternativeFindings.contrast(held, alternatives.to(held.responsibility()))
                    .ifPresent(all::add);
        });
    }

    private void policies(Assessment assessment) {
        List<SharingPolicy> policies = policies(assessment.organization());
        assessment.sharing().responsibilities().forEach(r -> {
            SharingCase about = assessment.verdicts().cases().at(r);
            policies.forEach(policy -> {
                SharingVerdict verdict = policy.judge(about);
                all.addAll(verdict.reasons());
                all.addAll(verdict.preconditions());
            });
            PolicyComparison comparison = PolicyComparison.of(about, SharingPolicies.all());
            comparison.split().ifPresent(all::add);
            all.addAll(comparison.deciding());
        });
        policies.stream().limit(4).forEach(policy -> {
            VerdictAlternatives alternatives =
                    VerdictAlternatives.of(assessment.verdicts().cases(), policy);
            assessment.responsibilities().stream().limit(SEARCHED).forEach(held -> {
                SharingVerdict verdict =
                        policy.judge(assessment.verdicts().cases().at(held.responsibility()));
                var found = alternatives.to(held.responsibility());
                all.addAll(VerdictAlternativeFindings.of(verdict, held.holders(), found));
                VerdictAlternativeFindings.contrast(verdict, held.holders(), found)
                        .ifPresent(all::add);
            });
        });
    }

    private void summary(Summary summary) {
        all.addAll(summary.headline());
        Stream.concat(summary.standOuts().stream(), summary.lesser().stream()).forEach(one -> {
            all.add(one.finding());
            all.addAll(one.body());
            one.suggestion().ifPresent(all::add);
        });
    }

    private static List<SharingPolicy> policies(Organization organization) {
        List<SharingPolicy> policies = new ArrayList<>(SharingPolicies.all());
        SharingPolicy capacity = SharingPolicies.capacity();
        SharingPolicy independence = SharingPolicies.independence();
        policies.add(SharingPolicies.firstDecisive("first", capacity, independence));
        policies.add(SharingPolicies.unanimous("all-of-them", capacity, independence));
        policies.add(SharingPolicies.majority("most", capacity, independence, SharingPolicies.weightedMajority()));
        policies.add(SharingPolicies.weighted("weighted", ImmutableMap.of(capacity, 2.0, independence, 1.0)));
        policies.add(SharingPolicies.veto("veto", SharingPolicies.weightedMajority(), independence, capacity));
        CaseRule limits = CaseRule.of(
                Verdict.SHARE,
                "so it was settled",
                CaseCondition.between(CaseQuantity.SIGNIFICANCE, 0.2, 0.9),
                CaseCondition.ofKind(HoldingKind.SOLE, HoldingKind.UNHELD, HoldingKind.DELEGATED));
        policies.add(RulePolicy.of("orders", List.of(limits)));
        policies.add(RulePolicy.of(
                        "urgent",
                        List.of(
                                CaseRule.of(Verdict.SHARE, "no hurry", CaseCondition.from(CaseQuantity.URGENCY, 0.1)),
                                CaseRule.of(Verdict.DELEGATE, "somebody has to begin")))
                .withSource("a handbook"));
        List<MemberId> members =
                organization.members().stream().map(Member::id).limit(2).toList();
        if (members.size() == 2) {
            for (Objection concern : List.of(
                    Objection.by(members.get(0)), answered(members.get(0), true), answered(members.get(0), false))) {
                ImmutableMap.Builder<ResponsibilityId, ConsentRound> rounds = ImmutableMap.builder();
                organization
                        .responsibilities()
                        .forEach(r -> rounds.put(r.id(), ConsentRound.of(members, List.of(concern))));
                policies.add(SharingPolicies.consent(rounds.buildOrThrow()));
            }
        }
        return policies;
    }

    private static Objection answered(MemberId by, boolean harms) {
        Optional<Boolean> yes = Optional.of(true);
        return new Objection(by, Optional.of(harms), Optional.of(harms), yes, yes, Optional.of(harms));
    }

    private void difference(AssessmentDifference difference) {
        all.addAll(difference.sentences());
        difference.responsibilities().forEach(change -> {
            all.add(change.finding());
            change.verdictFinding().ifPresent(all::add);
        });
        difference.teams().forEach(change -> all.add(change.finding()));
        difference.conditions().forEach(change -> {
            all.add(change.finding());
            change.indicators().forEach(indicator -> all.add(indicator.finding()));
        });
    }

    private void network(Network network) {
        ImmutableSortedMap.Builder<String, String> ranks = ImmutableSortedMap.naturalOrder();
        for (int node = 0; node < network.size(); node++) {
            if (node % 4 > 0) {
                ranks.put(network.nodes().get(node), node % 3 + "");
            }
        }
        NamedNetwork ranked = new NamedNetwork(NetworkName.NONE, network, ImmutableSortedMap.of("rank", ranks.build()));
        for (NetworkQuestion question : List.of(
                NetworkQuestion.STANDARD,
                NetworkQuestion.STANDARD.withRank("rank"),
                NetworkQuestion.STANDARD.withRank("rank").withMinGroup(1))) {
            NetworkAssessment assessment = NetworkAssessment.of(ranked, question);
            all.addAll(assessment.findings());
            all.addAll(assessment.ofNodes());
        }
    }

    private static Stream<Change> changes() {
        TeamId team = TeamId.of("kitchen");
        Skill skill = Skill.of("baking");
        return Stream.of(
                new Change.Share(MENU, ImmutableSortedSet.of(ANA, team)),
                new Change.Delegate(MENU, ANA, team),
                new Change.Delegate(MENU, team, ANA),
                new Change.Vacate(MENU),
                new Change.Account(MENU, ImmutableSortedSet.of(ANA), ImmutableSortedSet.of(BEN)),
                new Change.Account(MENU, ImmutableSortedSet.of(ANA), ImmutableSortedSet.of()),
                new Change.Account(MENU, ImmutableSortedSet.of(), ImmutableSortedSet.of(team)),
                new Change.Level(MENU, DecisionLevel.AGREE),
                new Change.Learn(skill, ANA, Fraction.of(0.5)),
                new Change.Coach(ANA, BEN, Optional.of(skill)),
                new Change.Coach(ANA, BEN, Optional.empty()),
                new Change.Appoint(ANA, Scope.of(team)),
                new Change.Appoint(ANA, Scope.of(MENU)),
                new Change.Appoint(ANA, Scope.organization()),
                new Change.Erase(ANA),
                new Change.Add(
                        Table.MEMBERS, Member.builder().id(MemberId.of("eva")).build()),
                new Change.Replace(Table.MEMBERS, Member.builder().id(ANA).build()));
    }
}
