package io.github.distributedleadership.rules.assessment;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.network.Dropped;
import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Rule;
import java.util.BitSet;
import java.util.OptionalDouble;

/** What a bare network tells, as sentences with their facts. */
final class NetworkFindings {
    private static final Rule MOST_LOOKED_TO = Rule.of("network.most-looked-to", Evidence.PERCEIVED);
    private static final Rule MOST_LOOKED_TO_AFTER = MOST_LOOKED_TO.after("freeman-1979");
    private static final Rule BY_CHANCE = Rule.of("network.chance", Evidence.PERCEIVED);
    private static final Rule OF_RANK = Rule.of("network.rank", Evidence.PAPER);
    private static final Rule OVERLAPPING = Rule.of("network.overlap", Evidence.MIXED);
    private static final Rule OVERLAP_BY_CHANCE = Rule.of("network.overlap-chance", Evidence.MIXED);
    private static final Rule APPOINTED_ONLY = Rule.of("network.appointed-only", Evidence.MIXED);

    private static final Rule.Variant READ = Rule.of("network.ties", Evidence.PERCEIVED)
            .says("{givers} of {nodes} {nodes|node looks|nodes look} to others; there"
                    + " {ties|is|are} {ties} such {ties|tie|ties}");
    private static final Rule.Variant DROPPED = Rule.of("network.dropped", Evidence.PERCEIVED)
            .says("{given} of the ties given {given|was|were} left out:"
                    + " {selfTies} of a node to itself, {duplicates} given again and {weak} too weak");
    private static final Rule.Variant NOBODY =
            MOST_LOOKED_TO.says("nobody looks to anybody, so nobody can be said to lead");
    private static final Rule.Variant WITHHELD = MOST_LOOKED_TO.says(
            "withheld: whom they look to. Fewer than {fewest} nodes look to others, and each might be " + "recognised");
    private static final Rule.Variant MOST = MOST_LOOKED_TO_AFTER.says(
            "{looked} {looked|node is|nodes are} most looked to, by {fewest} of" + " {others} others or more");
    private static final Rule.Variant MOST_ALIKE = MOST_LOOKED_TO_AFTER.says(
            "{looked} {looked|node is|nodes are} most looked to, by {fewest} of {others} others");
    private static final Rule.Variant CHANCE =
            BY_CHANCE.says("by chance alone, somebody would be looked to by {most} or more with a probability of at "
                    + "most {probability}, if each looked to as many others as now");
    private static final Rule.Variant SLOW =
            BY_CHANCE.says("whether chance alone could do this was not computed: the network is too large");

    private static final Rule.Variant RANK =
            OF_RANK.says("by {column}, the highest rank is {rank}, and {appointed} {appointed|has|have} it; the rank "
                    + "of {known} of {nodes} {nodes|node|nodes} is known");
    private static final Rule.Variant NO_RANK =
            OF_RANK.says("by {column}, no two known ranks differ, so none shows who was appointed; the rank of "
                    + "{known} of {nodes} {nodes|node|nodes} is known");
    private static final Rule.Variant OVERLAP = OVERLAPPING.says(
            "of the {appointed} in the highest rank, {both} {both|is|are} among" + " the {looked} most looked to");
    private static final Rule.Variant NO_OVERLAP =
            OVERLAPPING.says("of the {appointed} in the highest rank, none is among the" + " {looked} most looked to");
    private static final String THE_ONE = "the one in the highest rank";
    private static final String THE_ONE_LOOKED_TO = " the one most looked to{appointed||}{looked||}";
    private static final String SOME_LOOKED_TO = " among the {looked} most looked to{appointed||}";
    private static final Rule.Variant ONE_IS_ONE = OVERLAPPING.says(THE_ONE + " is" + THE_ONE_LOOKED_TO + "{both||}");
    private static final Rule.Variant ONE_IS_AMONG = OVERLAPPING.says(THE_ONE + " is" + SOME_LOOKED_TO + "{both||}");
    private static final Rule.Variant ONE_IS_NOT_ONE = OVERLAPPING.says(THE_ONE + " is not" + THE_ONE_LOOKED_TO);
    private static final Rule.Variant ONE_IS_NOT_AMONG = OVERLAPPING.says(THE_ONE + " is not" + SOME_LOOKED_TO);
    private static final Rule.Variant CHANCE_OVERLAP =
            OVERLAP_BY_CHANCE.says("by chance alone, so many or more of the {known} of known rank would be both with a "
                    + "probability of {probability}");
    private static final Rule.Variant CHANCE_NONE = OVERLAP_BY_CHANCE.says(
            "by chance alone, none of the {known} of known rank would be both with a probability of "
                    + "{probability}");
    private static final Rule.Variant EMERGENT = Rule.of("network.emergent", Evidence.PERCEIVED)
            .says(
                    "whether anybody leads without being appointed cannot be told from a"
                            + " network alone: that takes ratings of leadership, claims that were granted, or a record of decisions");

    private static final Rule.Variant WHO =
            Rule.of("network.who", Evidence.PERCEIVED).says("most looked to {nodes|is|are} {nodes}");
    private static final Rule.Variant NOT_LOOKED_TO =
            APPOINTED_ONLY.says("in the highest rank, and not among the most looked to:"
                    + " {nodes}, looked to by {fewest} to {most} others");
    private static final Rule.Variant NOT_LOOKED_TO_ALIKE =
            APPOINTED_ONLY.says("in the highest rank, and not among the most looked to:"
                    + " {nodes}, looked to by {fewest} {fewest|other|others}");
    private static final Rule.Variant WITHOUT_RANK = Rule.of("network.looked-to-only", Evidence.MIXED)
            .says("among the most looked to, and not in the highest rank: {nodes}");
    private static final Rule.Variant RANK_UNKNOWN = Rule.of("network.rank-unknown", Evidence.MIXED)
            .says("among the most looked to, and of unknown rank: {nodes}");
    private static final Rule.Variant BOTH =
            Rule.of("network.both", Evidence.MIXED).says("in the highest rank and among the most looked to: {nodes}");

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
        all.add(READ.describes()
                .count("givers", assessment.givers())
                .count("nodes", network.size())
                .count("ties", network.arcCount())
                .build());
        Dropped dropped = network.dropped();
        if (!dropped.isNone()) {
            all.add(DROPPED.describes()
                    .count("given", dropped.total())
                    .count("selfTies", dropped.selfTies())
                    .count("duplicates", dropped.duplicates())
                    .count("weak", dropped.weak())
                    .build());
        }
        assessment.question().rank().ifPresent(column -> all.add(rank(column)));
        if (assessment.givers() == 0) {
            return all.add(NOBODY.undetermined().build()).build();
        }
        if (!assessment.isShown()) {
            return all.add(WITHHELD.undetermined()
                            .count("fewest", assessment.question().minGroup())
                            .build())
                    .build();
        }
        Rule.Variant most = assessment.border() == assessment.highest() ? MOST_ALIKE : MOST;
        all.add(most.describes()
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
        return all.add(EMERGENT.undetermined().build()).build();
    }

    /** What is told of named nodes. */
    ImmutableList<Finding> ofNodes() {
        if (!assessment.isShown()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Finding> all = ImmutableList.builder();
        name(WHO, FindingOutcome.DESCRIBES, looked, all);
        if (!assessment.isRanked()) {
            return all.build();
        }
        if (isPersonal()) {
            overlap(all);
        }
        name(BOTH, FindingOutcome.BORNE_OUT, both, all);
        BitSet unheeded = and(appointed, looked, true);
        if (!unheeded.isEmpty()) {
            all.add(unheeded(unheeded));
        }
        BitSet others = and(looked, appointed, true);
        BitSet unknown = new BitSet();
        others.stream().filter(node -> assessment.ranks().at(node).isEmpty()).forEach(unknown::set);
        others.andNot(unknown);
        name(WITHOUT_RANK, FindingOutcome.SPEAKS_AGAINST, others, all);
        name(RANK_UNKNOWN, FindingOutcome.UNDETERMINED, unknown, all);
        return all.build();
    }

    private void name(Rule.Variant variant, FindingOutcome outcome, BitSet nodes, ImmutableList.Builder<Finding> all) {
        if (!nodes.isEmpty()) {
            all.add(named(variant, outcome, nodes).build());
        }
    }

    private Finding unheeded(BitSet unheeded) {
        int fewest = unheeded.stream().map(network::inDegree).min().orElse(0);
        int most = unheeded.stream().map(network::inDegree).max().orElse(0);
        Rule.Variant variant = fewest == most ? NOT_LOOKED_TO_ALIKE : NOT_LOOKED_TO;
        return named(variant, FindingOutcome.SPEAKS_AGAINST, unheeded)
                .count("fewest", fewest)
                .offer("most", () -> Fact.count(most))
                .build();
    }

    private Finding rank(String column) {
        int known = assessment.ranks().known();
        return (assessment.isRanked() ? RANK : NO_RANK)
                .about(assessment.isRanked() ? FindingOutcome.DESCRIBES : FindingOutcome.UNDETERMINED)
                .text("column", column)
                .offer("rank", () -> Fact.amount(assessment.ranks().highest().orElseThrow()))
                .offer("appointed", () -> labels(appointed))
                .count("known", known)
                .count("nodes", network.size())
                .build();
    }

    private Finding chance() {
        OptionalDouble probability = ByChance.ofMostLookedTo(network, assessment.highest());
        return probability.isPresent()
                ? CHANCE.describes()
                        .count("most", assessment.highest())
                        .amount("probability", probability.getAsDouble())
                        .build()
                : SLOW.undetermined().build();
    }

    private void overlap(ImmutableList.Builder<Finding> all) {
        BitSet lookedOfKnownRank = new BitSet();
        looked.stream().filter(node -> assessment.ranks().at(node).isPresent()).forEach(lookedOfKnownRank::set);
        FindingOutcome outcome = both.equals(appointed) && looked.equals(appointed)
                ? FindingOutcome.BORNE_OUT
                : lookedOfKnownRank.equals(both)
                                && !both.equals(appointed)
                                && lookedOfKnownRank.cardinality() < looked.cardinality()
                        ? FindingOutcome.UNDETERMINED
                        : FindingOutcome.SPEAKS_AGAINST;
        all.add(overlap()
                .about(outcome)
                .count("appointed", appointed.cardinality())
                .count("looked", looked.cardinality())
                .offer("both", () -> Fact.count(both.cardinality()))
                .build());
        int known = assessment.ranks().known();
        double probability =
                ByChance.ofOverlap(known, appointed.cardinality(), lookedOfKnownRank.cardinality(), both.cardinality());
        all.add((both.isEmpty() ? CHANCE_NONE : CHANCE_OVERLAP)
                .describes()
                .count("known", known)
                .amount("probability", probability)
                .build());
    }

    private Rule.Variant overlap() {
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

    private Finding.Builder named(Rule.Variant variant, FindingOutcome outcome, BitSet nodes) {
        return variant.about(outcome).fact("nodes", labels(nodes).asPersonal());
    }

    private Fact.Ids labels(BitSet nodes) {
        return Fact.ids(
                IdKind.NODE,
                nodes.stream().mapToObj(node -> assessment.leader(node).label()).toList());
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
}
