package io.github.distributedleadership.rules.policy.ready;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.responsibility.Stakes;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.panel.Prospects;
import io.github.distributedleadership.rules.panel.Screening;
import io.github.distributedleadership.rules.policy.Candidates;
import io.github.distributedleadership.rules.policy.PolicyParameters;
import io.github.distributedleadership.rules.policy.SharingCase;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import io.github.distributedleadership.rules.policy.Verdict;
import io.github.distributedleadership.rules.policy.bench.MissingInputs;
import io.github.distributedleadership.rules.policy.bench.PanelChoice;
import io.github.distributedleadership.rules.policy.bench.PolicyFindings;
import io.github.distributedleadership.rules.policy.bench.Suggestions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How many have to say yes, by what letting a bad proposal through and stopping a good one cost: hierarchy, polyarchy and
 * committee after Sah and Stiglitz (1986). That the estimated competence is the probability to judge a proposal rightly, the
 * cost of further holders and the likeness of votes are our own.
 *
 * <p>As with {@link PanelChoice}, several should say yes where something is left for them after costs, and one alone where every
 * committee comes to less than that one by more than what one further holder costs; between the two it is too close to decide.
 */
final class ScreeningPolicy extends ShippedPolicy {
    static final String ID = "screening";
    private static final String SOURCE = "sah-stiglitz-1986";

    private static final String STAKES =
            ". On record, {prior} of proposals are good, with {gain} to gain and {loss} to lose";
    private static final String COST = "; each further person costs {cost}";
    private static final Rule RULE = Rule.of("policy." + ID, Evidence.MIXED).after(SOURCE);

    private static final Rule.Variant SHARE =
            RULE.says("{people} people of whom {quorum} {quorum|has|have} to say yes are worth more than the best "
                    + "one alone, by {band}[, {margin}]; this is a share of what is at stake" + STAKES + COST);
    private static final Rule.Variant ONE =
            RULE.says("the best one alone is worth more than {people} people of whom {quorum} {quorum|has|have} to "
                    + "say yes, by {band}[, {margin}]; this is a share of what is at stake" + STAKES + COST);
    private static final Rule.Variant EQUAL =
            RULE.says("it makes no difference whether one person decides or {people} of whom {quorum} "
                    + "{quorum|has|have} to say yes: what one further person costs, {cost}, is more than the "
                    + "difference" + STAKES);
    private static final Rule.Variant NOTHING = RULE.says(
            "nothing is at stake: with {prior} of proposals good, there is {gain} to gain and {loss} to " + "lose");

    /** What the best committee comes to. */
    private record Committee(int quorum, int people, double gain) {}

    ScreeningPolicy() {
        super(
                ID,
                "How many should have to say yes, by what it costs to let a bad thing through or to stop a good one?");
    }

    @Override
    public ImmutableSortedSet<FieldId> restsOn() {
        return ImmutableSortedSet.of(
                FieldId.RESPONSIBILITIES_STAKES,
                FieldId.HOLDINGS_HOLDERS,
                FieldId.TEAMS_MEMBERS,
                FieldId.RESPONSIBILITIES_NEEDS,
                FieldId.MEMBERS_SKILLS,
                FieldId.DECISIONS_OUTCOME);
    }

    @Override
    public SharingVerdict judge(SharingCase about) {
        Optional<Stakes> recorded = about.responsibility().stakes();
        if (recorded.isEmpty()) {
            return MissingInputs.ofFieldAndHolders(about, this, FieldId.RESPONSIBILITIES_STAKES);
        }
        Optional<SharingVerdict> lacks = MissingInputs.ofComparison(about, this);
        if (lacks.isPresent()) {
            return lacks.get();
        }
        Stakes stakes = recorded.get();
        Candidates candidates = about.candidates();
        if (worth(stakes) == 0) {
            return either(about, () -> stakes(about, stakes, NOTHING, FindingOutcome.DESCRIBES));
        }
        Committee committee = best(candidates.means(), stakes, about.parameters());
        Verdict verdict = verdict(committee, about.parameters());
        boolean open = IntStream.range(0, candidates.size()).anyMatch(i -> !candidates.isExpectationKnown(i));
        if (open
                && !Robustness.leavesWhereUnknown(
                        candidates, verdict, p -> verdict(best(p, stakes, about.parameters()), about.parameters()))) {
            return MissingInputs.ofNeeds(about, this)
                    .orElseGet(() -> MissingInputs.of(about, this, MissingInputs.ofExpectation(about)));
        }
        if (!Robustness.leavesAtBordersOfThePrior(
                about, verdict, p -> verdict(best(p, stakes, about.parameters()), about.parameters()))) {
            return MissingInputs.ofEvidence(about, this);
        }
        SharingVerdict says = SharingVerdict.of(
                        about, this, verdict, people -> reasons(about, stakes, committee, people))
                .byCompetence(
                        verdict == Verdict.EITHER ? 0 : Math.abs(committee.gain()),
                        about.parameters().costPerHolder());
        return !verdict.isDecisive()
                ? says
                : says.suggesting(() -> verdict == Verdict.DELEGATE
                        ? Suggestions.one(about)
                        : Suggestions.of(
                                about,
                                OptionalInt.of(committee.quorum()),
                                Arrays.copyOf(candidates.numbers(), committee.people())));
    }

    private static double worth(Stakes stakes) {
        return stakes.prior().value() * stakes.gain() + (1 - stakes.prior().value()) * stakes.loss();
    }

    private static Verdict verdict(Committee committee, PolicyParameters parameters) {
        if (committee.gain() > PanelChoice.EQUAL) {
            return Verdict.SHARE;
        }
        return -committee.gain() <= parameters.costPerHolder() + PanelChoice.EQUAL ? Verdict.EITHER : Verdict.DELEGATE;
    }

    /** The committee of two or more that is worth most, against the best one alone; of equal ones the smallest. */
    private static Committee best(double[] competences, Stakes stakes, PolicyParameters parameters) {
        Prospects prospects = Suggestions.prospects(stakes);
        double worth = worth(stakes);
        double single = Screening.ofCompetence(competences[0]).value(prospects);
        List<Screening> members = new ArrayList<>(List.of(Screening.ofCompetence(competences[0])));
        Committee best = new Committee(0, 0, Double.NEGATIVE_INFINITY);
        for (int n = 2; n <= competences.length; n++) {
            members.add(Screening.ofCompetence(competences[n - 1]));
            for (int quorum = 1; quorum <= n; quorum++) {
                double value = Screening.committee(quorum, members).value(prospects);
                double gain = (1 - parameters.correlation()) * (value - single) / worth
                        - (n - 1) * parameters.costPerHolder();
                if (gain > best.gain() + PanelChoice.EQUAL) {
                    best = new Committee(quorum, n, gain);
                }
            }
        }
        return best;
    }

    private List<Finding> reasons(SharingCase about, Stakes stakes, Committee committee, boolean withPeople) {
        Verdict verdict = verdict(committee, about.parameters());
        Rule.Variant variant = verdict == Verdict.SHARE ? SHARE : verdict == Verdict.DELEGATE ? ONE : EQUAL;
        Finding.Builder finding = stakes(about, stakes, variant, FindingOutcome.BORNE_OUT)
                .count("quorum", committee.quorum())
                .count("people", committee.people())
                .amount("cost", about.parameters().costPerHolder());
        if (verdict.isDecisive()) {
            double margin = Math.abs(committee.gain());
            finding.fact("band", PolicyFindings.band(about, margin))
                    .fact("margin", Fact.amount(margin).asPersonal());
        }
        List<Finding> reasons = new ArrayList<>(List.of(finding.build()));
        for (int i = 0; withPeople && i < about.candidates().size(); i++) {
            reasons.add(WeightedMajorityPolicy.candidate(ID, about, i));
        }
        return reasons;
    }

    private static Finding.Builder stakes(
            SharingCase about, Stakes stakes, Rule.Variant variant, FindingOutcome outcome) {
        return variant.about(about.subject(), outcome)
                .amount("prior", stakes.prior().value())
                .amount("gain", stakes.gain())
                .amount("loss", stakes.loss());
    }
}
