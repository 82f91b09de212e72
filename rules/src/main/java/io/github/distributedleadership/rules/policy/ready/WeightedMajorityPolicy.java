package io.github.distributedleadership.rules.policy.ready;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.rules.competence.Competence;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.panel.Panel;
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
import java.util.List;
import java.util.Optional;

/**
 * Whether the best one or several decide more often rightly: the optimal weighted majority after Nitzan and Paroush (1982) and
 * Shapley and Grofman (1984), on estimated competences, less what further holders cost. Cost, likeness of votes and the
 * estimates are our own.
 */
final class WeightedMajorityPolicy extends ShippedPolicy {
    static final String ID = "weighted-majority";
    private static final String SOURCE = "nitzan-paroush-1982";

    private static final String WEIGHED = "a vote in which the better ones weigh more";

    private static final String ASSUMED =
            ". We assume that in a share of {correlation} of cases all think alike, and that each further"
                    + " person costs {cost}";
    private static final Rule RULE = Rule.of("policy." + ID, Evidence.MIXED);
    private static final Rule PUBLISHED = RULE.after(SOURCE);
    /** What is expected of somebody is told by other policies too. */
    private static final Rule ANY = Rule.of("policy.*", Evidence.MIXED);

    private static final Rule.Variant SHARE =
            PUBLISHED.says("{people} people deciding by {rule} are likely to decide better than the best of them "
                    + "alone[: right more often by {raised}]. After costs, {band} is left[: {margin}]" + ASSUMED);
    private static final Rule.Variant ONE =
            PUBLISHED.says("one person is likely to decide better than all {people} voting: several are worth less by "
                    + "{band}[, by at least {margin}], even with weighted votes" + ASSUMED);
    private static final Rule.Variant EQUAL =
            PUBLISHED.says("one person alone and several of {people} candidates are likely to decide equally well, "
                    + "within what one further person costs" + ASSUMED);
    private static final Rule.Variant TOSS =
            RULE.says("nobody of {people} {people|candidate|candidates} is known to bring what is needed, so each "
                    + "alone decides as well as a coin. Coach somebody first: accuracy does not settle it");
    private static final Rule.Variant UNKNOWN =
            RULE.says("nobody recorded {missing}, so {candidates} may be right as seldom as a coin or almost "
                    + "always. Within that, either side can be better");
    private static final Rule.Variant VOTE =
            PUBLISHED.says("in that vote the weight of {candidate} is {weight}; the heavier side wins");
    private static final Rule.Variant CANDIDATE =
            ANY.says("{candidate} alone is right with an estimated probability of {mean} ({low} to {high}), from "
                    + "{decisions} {decisions|decision|decisions} and what skills lead us to expect");
    private static final Rule.Variant FIRM =
            RULE.says("this holds wherever the estimates of {candidates} lie within their intervals");
    private static final Rule.Variant FIRM_FOR_ONE =
            RULE.says("this holds wherever the estimates of {candidates} lie within their intervals, but the one "
                    + "could be another: the intervals overlap");
    private static final Rule.Variant LOOSE = RULE.says(
            "the estimates of {candidates} are rough: within their intervals the other side could be " + "better");
    private static final Rule.Variant LEFT_OUT =
            RULE.says("{leftOut} {leftOut|was|were} not compared: we compare at most {limit} candidates");

    WeightedMajorityPolicy() {
        super(ID, "Who is more often right, the best one or several together, after what further holders cost?");
    }

    @Override
    public ImmutableSortedSet<FieldId> restsOn() {
        return ImmutableSortedSet.of(
                FieldId.HOLDINGS_HOLDERS,
                FieldId.TEAMS_MEMBERS,
                FieldId.RESPONSIBILITIES_NEEDS,
                FieldId.MEMBERS_SKILLS,
                FieldId.DECISIONS_OUTCOME);
    }

    @Override
    public SharingVerdict judge(SharingCase about) {
        Optional<SharingVerdict> lacks = MissingInputs.ofComparison(about, this);
        if (lacks.isPresent()) {
            return lacks.get();
        }
        Candidates candidates = about.candidates();
        PanelChoice choice = PanelChoice.of(candidates.means(), about.parameters());
        if (isExpectationOpen(candidates) && !isRobustWhereUnknown(about, choice)) {
            List<FieldId> missing = MissingInputs.ofExpectation(about);
            return MissingInputs.ofNeeds(about, this)
                    .orElseGet(() -> undetermined(about, missing, () -> unknown(about, missing)));
        }
        Verdict verdict = choice.verdict();
        if (verdict != Verdict.UNDETERMINED
                && !Robustness.leavesAtBordersOfThePrior(
                        about,
                        verdict,
                        p -> PanelChoice.of(p, about.parameters()).verdict())) {
            return MissingInputs.ofEvidence(about, this);
        }
        SharingVerdict says = SharingVerdict.of(about, this, verdict, people -> reasons(about, choice, people));
        if (!verdict.isDecisive()) {
            return verdict == Verdict.EITHER
                    ? says.byCompetence(0, about.parameters().costPerHolder())
                    : says;
        }
        return says.byCompetence(choice.margin(), about.parameters().costPerHolder())
                .suggesting(() -> switch (verdict) {
                    case SHARE -> Suggestions.byMajority(about);
                    // no number that agree is enough where their votes do not weigh the same
                    case SHARE_WEIGHTED -> Suggestions.severalWithoutQuorum(about);
                    default -> Suggestions.one(about);
                });
    }

    private static boolean isExpectationOpen(Candidates candidates) {
        for (int i = 0; i < candidates.size(); i++) {
            if (!candidates.isExpectationKnown(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRobustWhereUnknown(SharingCase about, PanelChoice choice) {
        return Robustness.leavesWhereUnknown(
                about.candidates(),
                choice.verdict(),
                p -> PanelChoice.of(p, about.parameters()).verdict());
    }

    private static boolean isRobust(SharingCase about, PanelChoice choice) {
        return Robustness.leaves(
                about.candidates(),
                choice.verdict(),
                p -> PanelChoice.of(p, about.parameters()).verdict());
    }

    /** Whether another one could be the best within the intervals. */
    private static boolean overlaps(Candidates candidates) {
        double least = candidates.interval(0).low();
        for (int i = 1; i < candidates.size(); i++) {
            if (candidates.interval(i).high() > least) {
                return true;
            }
        }
        return false;
    }

    private static Finding.Builder unknown(SharingCase about, List<FieldId> missing) {
        Candidates candidates = about.candidates();
        int[] open = java.util.stream.IntStream.range(0, candidates.size())
                .filter(i -> !candidates.isExpectationKnown(i))
                .map(candidates::number)
                .toArray();
        return UNKNOWN.undetermined(about.subject())
                .fields("missing", missing)
                .fact("candidates", PolicyFindings.members(about, open));
    }

    private List<Finding> reasons(SharingCase about, PanelChoice choice, boolean withPeople) {
        Candidates candidates = about.candidates();
        List<Finding> reasons = new ArrayList<>();
        reasons.add(deciding(about, choice));
        if (choice.verdict().isDecisive()) {
            boolean robust = isRobust(about, choice);
            Rule.Variant variant = !robust
                    ? LOOSE
                    : choice.verdict() == Verdict.DELEGATE && overlaps(candidates) ? FIRM_FOR_ONE : FIRM;
            reasons.add(variant.about(about.subject(), robust ? FindingOutcome.BORNE_OUT : FindingOutcome.UNDETERMINED)
                    .fact("candidates", PolicyFindings.members(about, candidates.numbers()))
                    .build());
        }
        boolean showsWeights = withPeople && choice.verdict() == Verdict.SHARE_WEIGHTED;
        for (int i = 0; showsWeights && i < choice.size(); i++) {
            reasons.add(vote(about, i));
        }
        for (int i = 0; withPeople && i < candidates.size(); i++) {
            reasons.add(candidate(ID, about, i));
        }
        if (candidates.numbersLeftOut().length > 0) {
            reasons.add(LEFT_OUT.describes(about.subject())
                    .fact("leftOut", PolicyFindings.members(about, candidates.numbersLeftOut()))
                    .count("limit", about.parameters().maxCandidates())
                    .build());
        }
        return reasons;
    }

    /** How much the voice of one weighs, as log odds: a fact about a person. */
    private static Finding vote(SharingCase about, int place) {
        double mean = about.candidates().mean(place);
        return VOTE.borneOut(about.subject())
                .fact(
                        "candidate",
                        PolicyFindings.member(about, about.candidates().number(place)))
                .fact("weight", Fact.amount(Panel.of(mean).weights().get(0)).asPersonal())
                .build();
    }

    /** What is expected of one of those who come into question: a fact about a person. */
    static Finding candidate(String policy, SharingCase about, int place) {
        Competence competence = about.candidates().competence(place);
        return CANDIDATE
                .about(policy, about.subject(), FindingOutcome.BORNE_OUT)
                .fact(
                        "candidate",
                        PolicyFindings.member(about, about.candidates().number(place)))
                .fact("mean", Fact.amount(competence.mean()).asPersonal())
                .fact("low", Fact.amount(competence.interval().low()).asPersonal())
                .fact("high", Fact.amount(competence.interval().high()).asPersonal())
                .fact("decisions", Fact.amount(competence.decisions()).asPersonal())
                .build();
    }

    private Finding deciding(SharingCase about, PanelChoice choice) {
        Candidates candidates = about.candidates();
        Verdict verdict = choice.verdict();
        if (verdict == Verdict.UNDETERMINED) {
            return TOSS.undetermined(about.subject())
                    .count("people", candidates.size())
                    .build();
        }
        Rule.Variant variant = verdict.isShared() ? SHARE : verdict == Verdict.DELEGATE ? ONE : EQUAL;
        PolicyParameters parameters = about.parameters();
        return variant.borneOut(about.subject())
                .count("people", verdict.isShared() ? choice.size() : candidates.size())
                .offer("rule", () -> Fact.text(choice.isWeighted() ? WEIGHED : "majority"))
                .offer(
                        "raised",
                        () -> Fact.amount(choice.accuracy() - choice.expert()).asPersonal())
                .amount("correlation", parameters.correlation())
                .amount("cost", parameters.costPerHolder())
                .offer("band", () -> PolicyFindings.band(about, choice.margin()))
                .offer("margin", () -> Fact.amount(choice.margin()).asPersonal())
                .build();
    }
}
