package io.github.distributedleadership.rules.assessment;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.network.Dropped;
import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.Template;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;

/** What a bare network tells, as sentences with their facts. */
final class NetworkFindings {
    private static final String IN_DEGREE = "freeman-1979";

    private static final Template READ =
            Template.of("{givers} of {nodes} {nodes|node looks|nodes look} to others; there"
                    + " {ties|is|are} {ties} such {ties|tie|ties}");
    private static final Template DROPPED = Template.of("left out {given|was|were} {given} of what was given:"
            + " {selfTies} of a node to itself, {duplicates} given again and {weak} too weak");
    private static final Template NOBODY = Template.of("nobody looks to anybody, so nobody can be told to lead");
    private static final Template WITHHELD = Template.of(
            "few nodes look to others ({fewest} is the smallest group shown)," + " so whom they look to is withheld");
    private static final Template MOST = Template.of(
            "{looked} {looked|node is|nodes are} most looked to, by {fewest} of" + " {others} others or more");
    private static final Template MOST_ALIKE =
            Template.of("{looked} {looked|node is|nodes are} most looked to, by {fewest} of {others} others");
    private static final Template CHANCE =
            Template.of("if each looked to as many others as now, but to any of them alike,"
                    + " somebody would be looked to by {most} or more with a probability of at most {probability}");
    private static final Template SLOW = Template.of(
            "whether chance could make somebody so much looked to was not computed: the network is too large");

    private static final Template RANK = Template.of("by {column}, the highest rank is {rank}, and"
            + " {appointed} {appointed|is|are} in it; the rank of {known} of {nodes} {nodes|node|nodes} is known");
    private static final Template NO_RANK = Template.of("by {column}, no two ranks that are known differ, so none"
            + " tells who was appointed; the rank of {known} of {nodes} {nodes|node|nodes} is known");
    private static final Template OVERLAP = Template.of(
            "of the {appointed} in the highest rank, {both} {both|is|are} among" + " the {looked} most looked to");
    private static final Template NO_OVERLAP =
            Template.of("of the {appointed} in the highest rank, none is among the" + " {looked} most looked to");
    private static final String THE_ONE = "the one in the highest rank";
    private static final String THE_ONE_LOOKED_TO = " the one most looked to{appointed||}{looked||}";
    private static final String SOME_LOOKED_TO = " among the {looked} most looked to{appointed||}";
    private static final Template ONE_IS_ONE = Template.of(THE_ONE + " is" + THE_ONE_LOOKED_TO + "{both||}");
    private static final Template ONE_IS_AMONG = Template.of(THE_ONE + " is" + SOME_LOOKED_TO + "{both||}");
    private static final Template ONE_IS_NOT_ONE = Template.of(THE_ONE + " is not" + THE_ONE_LOOKED_TO);
    private static final Template ONE_IS_NOT_AMONG = Template.of(THE_ONE + " is not" + SOME_LOOKED_TO);
    private static final Template CHANCE_OVERLAP =
            Template.of("if rank had nothing to do with being looked to, so many or"
                    + " more of the {known} of known rank would be both with a probability of {probability}");
    private static final Template CHANCE_NONE =
            Template.of("if rank had nothing to do with being looked to, none of the"
                    + " {known} of known rank would be both with a probability of {probability}");
    private static final Template EMERGENT = Template.of(
            "whether anybody leads without appointment cannot be told from a"
                    + " network alone: that takes ratings of leadership, claims that were granted, or a record of decisions");

    private static final Template WHO = Template.of("most looked to {nodes|is|are} {nodes}");
    private static final Template NOT_LOOKED_TO = Template.of("in the highest rank, and not among the most looked to:"
            + " {nodes}, looked to by {fewest} to {most} others");
    private static final Template NOT_LOOKED_TO_ALIKE =
            Template.of("in the highest rank, and not among the most looked to:"
                    + " {nodes}, looked to by {fewest} {fewest|other|others}");
    private static final Template WITHOUT_RANK =
            Template.of("among the most looked to, and not in the highest rank: {nodes}");
    private static final Template RANK_UNKNOWN = Template.of("among the most looked to, and of unknown rank: {nodes}");
    private static final Template BOTH = Template.of("in the highest rank and among the most looked to: {nodes}");

    private final NetworkAssessment assessment;
    private final Network network;
    private final BitSet appointed;
    private final BitSet looked;
    private final BitSet both;

    NetworkFindings(NetworkAssessment assessment) {
        this.assessment = assessment;
        network = assessment.network().network();
        appointed = assessment.ranks().appointed();
        looked = assessment.mostLookedTo();
        both = and(appointed, looked, false);
    }

    /** What names nobody but those in the highest rank. */
    ImmutableList<Finding> open() {
        ImmutableList.Builder<Finding> all = ImmutableList.builder();
        all.add(finding(READ, "network.ties", FindingOutcome.SATISFIED, Evidence.PERCEIVED)
                .count("givers", assessment.givers())
                .count("nodes", network.size())
                .count("ties", network.arcCount())
                .build());
        Dropped dropped = network.dropped();
        if (!dropped.isNone()) {
            all.add(finding(DROPPED, "network.dropped", FindingOutcome.SATISFIED, Evidence.PERCEIVED)
                    .count("given", dropped.total())
                    .count("selfTies", dropped.selfTies())
                    .count("duplicates", dropped.duplicates())
                    .count("weak", dropped.weak())
                    .build());
        }
        assessment.question().rank().ifPresent(column -> all.add(rank(column)));
        if (assessment.givers() == 0) {
            return all.add(finding(NOBODY, "network.most-looked-to", FindingOutcome.UNDETERMINED, Evidence.PERCEIVED)
                            .build())
                    .build();
        }
        if (!assessment.isShown()) {
            return all.add(finding(WITHHELD, "network.most-looked-to", FindingOutcome.UNDETERMINED, Evidence.PERCEIVED)
                            .count("fewest", assessment.question().minGroup())
                            .build())
                    .build();
        }
        Template most = assessment.border() == assessment.highest() ? MOST_ALIKE : MOST;
        all.add(finding(most, "network.most-looked-to", FindingOutcome.SATISFIED, Evidence.PERCEIVED, IN_DEGREE)
                .count("looked", looked.cardinality())
                .count("fewest", assessment.border())
                .count("others", network.size() - 1L)
                .build());
        all.add(chance());
        new QuadrantFinding(network).finding().ifPresent(all::add);
        // of a few it would tell who
        if (assessment.isRanked() && !isPersonal()) {
            overlap(all);
        }
        if (assessment.isRanked()) {
            all.add(new RankFinding(assessment).finding());
        }
        return all.add(finding(EMERGENT, "network.emergent", FindingOutcome.UNDETERMINED, Evidence.PERCEIVED)
                        .build())
                .build();
    }

    /** What is told of named nodes. */
    ImmutableList<Finding> ofNodes() {
        if (!assessment.isShown()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Finding> all = ImmutableList.builder();
        all.add(named(WHO, "network.who", FindingOutcome.SATISFIED, looked).build());
        if (!assessment.isRanked()) {
            return all.build();
        }
        if (isPersonal()) {
            overlap(all);
        }
        if (!both.isEmpty()) {
            all.add(named(BOTH, "network.both", FindingOutcome.SATISFIED, both).build());
        }
        BitSet unheeded = and(appointed, looked, true);
        if (!unheeded.isEmpty()) {
            all.add(unheeded(unheeded));
        }
        BitSet others = and(looked, appointed, true);
        BitSet unknown = new BitSet();
        others.stream().filter(node -> assessment.ranks().of(node).isEmpty()).forEach(unknown::set);
        others.andNot(unknown);
        if (!others.isEmpty()) {
            all.add(named(WITHOUT_RANK, "network.looked-to-only", FindingOutcome.VIOLATED, others)
                    .build());
        }
        if (!unknown.isEmpty()) {
            all.add(named(RANK_UNKNOWN, "network.rank-unknown", FindingOutcome.UNDETERMINED, unknown)
                    .build());
        }
        return all.build();
    }

    private Finding unheeded(BitSet unheeded) {
        int fewest = unheeded.stream().map(network::inDegree).min().orElse(0);
        int most = unheeded.stream().map(network::inDegree).max().orElse(0);
        Template template = fewest == most ? NOT_LOOKED_TO_ALIKE : NOT_LOOKED_TO;
        Finding.Builder finding = named(template, "network.appointed-only", FindingOutcome.VIOLATED, unheeded)
                .count("fewest", fewest);
        return (fewest == most ? finding : finding.count("most", most)).build();
    }

    private Finding rank(String column) {
        int known = assessment.ranks().known();
        if (!assessment.isRanked()) {
            return finding(NO_RANK, "network.rank", FindingOutcome.UNDETERMINED, Evidence.PAPER)
                    .text("column", column)
                    .count("known", known)
                    .count("nodes", network.size())
                    .build();
        }
        return finding(RANK, "network.rank", FindingOutcome.SATISFIED, Evidence.PAPER)
                .text("column", column)
                .amount("rank", assessment.ranks().highest().orElseThrow())
                .ids("appointed", labels(appointed))
                .count("known", known)
                .count("nodes", network.size())
                .build();
    }

    private Finding chance() {
        OptionalDouble probability = ByChance.ofMostLookedTo(network, assessment.highest());
        return probability.isPresent()
                ? finding(CHANCE, "network.chance", FindingOutcome.SATISFIED, Evidence.PERCEIVED)
                        .count("most", assessment.highest())
                        .amount("probability", probability.getAsDouble())
                        .build()
                : finding(SLOW, "network.chance", FindingOutcome.UNDETERMINED, Evidence.PERCEIVED)
                        .build();
    }

    private void overlap(ImmutableList.Builder<Finding> all) {
        BitSet lookedOfKnownRank = new BitSet();
        looked.stream().filter(node -> assessment.ranks().of(node).isPresent()).forEach(lookedOfKnownRank::set);
        FindingOutcome outcome = both.equals(appointed) && looked.equals(appointed)
                ? FindingOutcome.SATISFIED
                : lookedOfKnownRank.equals(both)
                                && !both.equals(appointed)
                                && lookedOfKnownRank.cardinality() < looked.cardinality()
                        ? FindingOutcome.UNDETERMINED
                        : FindingOutcome.VIOLATED;
        Finding.Builder told = finding(overlap(), "network.overlap", outcome, Evidence.MIXED)
                .count("appointed", appointed.cardinality())
                .count("looked", looked.cardinality());
        all.add((both.isEmpty() ? told : told.count("both", both.cardinality())).build());
        int known = assessment.ranks().known();
        double probability =
                ByChance.ofOverlap(known, appointed.cardinality(), lookedOfKnownRank.cardinality(), both.cardinality());
        all.add(finding(
                        both.isEmpty() ? CHANCE_NONE : CHANCE_OVERLAP,
                        "network.overlap-chance",
                        FindingOutcome.SATISFIED,
                        Evidence.MIXED)
                .count("known", known)
                .amount("probability", probability)
                .build());
    }

    private Template overlap() {
        if (appointed.cardinality() > 1) {
            return both.isEmpty() ? NO_OVERLAP : OVERLAP;
        }
        if (looked.cardinality() > 1) {
            return both.isEmpty() ? ONE_IS_NOT_AMONG : ONE_IS_AMONG;
        }
        return both.isEmpty() ? ONE_IS_NOT_ONE : ONE_IS_ONE;
    }

    /** Whether what is said of those in the highest rank is said of few enough to be about each. */
    private boolean isPersonal() {
        return appointed.cardinality() < assessment.question().minGroup();
    }

    private Finding.Builder named(Template template, String rule, FindingOutcome outcome, BitSet nodes) {
        Evidence evidence = template.equals(WHO) ? Evidence.PERCEIVED : Evidence.MIXED;
        return finding(template, rule, outcome, evidence)
                .fact("nodes", Fact.ids(labels(nodes)).asPersonal());
    }

    private List<String> labels(BitSet nodes) {
        return nodes.stream().mapToObj(node -> assessment.leader(node).label()).toList();
    }

    private static BitSet and(BitSet one, BitSet other, boolean not) {
        BitSet result = (BitSet) one.clone();
        if (not) {
            result.andNot(other);
        } else {
            result.and(other);
        }
        return result;
    }

    private static Finding.Builder finding(Template template, String rule, FindingOutcome outcome, Evidence evidence) {
        return finding(template, rule, outcome, evidence, Finding.OWN);
    }

    private static Finding.Builder finding(
            Template template, String rule, FindingOutcome outcome, Evidence evidence, String source) {
        return Finding.builder(template)
                .rule(rule)
                .subject(FindingSubject.organization())
                .outcome(outcome)
                .evidence(evidence)
                .source(source);
    }
}
