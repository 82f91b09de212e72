package io.github.distributedleadership.rules.assessment;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.network.NamedNetwork;
import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.measure.Measurement;
import io.github.distributedleadership.rules.measure.network.NetworkMeasures;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * What a bare network tells about leadership: who is most looked to, and whether they are those who were appointed.
 *
 * <pre>{@code
 * NetworkAssessment assessment = NetworkAssessment.of(network, NetworkQuestion.STANDARD.withRank("command"));
 * assessment.leaders();       // who is in the highest rank, and who is most looked to
 * System.out.println(NetworkAssessmentText.of(Detail.standard().withPeople()).render(assessment));
 * }</pre>
 *
 * <p>An arc means that its source looks to its target as a leader. <em>Most looked to</em> (our own definition) are as many
 * nodes as are in the highest rank, or one where no rank is known, with the highest numbers of nodes that look to them; ties
 * at the border are all in, and who is looked to by nobody never is. That a node is most looked to supports that it
 * leads, and never suffices: whether a node without appointment is an emergent leader stays undetermined.
 *
 * <p>Immutable and thread-safe.
 */
public final class NetworkAssessment {
    private final NamedNetwork network;
    private final NetworkQuestion question;
    private final Ranks ranks;
    private final BitSet mostLookedTo;
    private final int givers;

    private NetworkAssessment(NamedNetwork network, NetworkQuestion question, Ranks ranks) {
        this.network = network;
        this.question = question;
        this.ranks = ranks;
        mostLookedTo =
                mostLookedTo(network.network(), isRanked() ? ranks.appointed().cardinality() : 1);
        int looking = 0;
        for (int node = 0; node < network.network().size(); node++) {
            looking += network.network().outDegree(node) > 0 ? 1 : 0;
        }
        givers = looking;
    }

    /**
     * {@return what that network tells}
     *
     * @throws IllegalArgumentException when a rank is asked for and there is no such attribute, or one is no number
     */
    public static NetworkAssessment of(NamedNetwork network, NetworkQuestion question) {
        Ranks ranks = question.rank()
                .map(column -> Ranks.of(network, column, question.lowestIsTop()))
                .orElseGet(() -> Ranks.unknown(network.network().size()));
        return new NetworkAssessment(network, question, ranks);
    }

    private static BitSet mostLookedTo(Network network, int count) {
        int[] degrees = new int[network.size()];
        for (int node = 0; node < degrees.length; node++) {
            degrees[node] = network.inDegree(node);
        }
        int[] sorted = degrees.clone();
        Arrays.sort(sorted);
        int border = sorted.length == 0 ? 1 : Math.max(1, sorted[Math.max(0, sorted.length - count)]);
        BitSet most = new BitSet();
        for (int node = 0; node < degrees.length; node++) {
            most.set(node, degrees[node] >= border);
        }
        return most;
    }

    /** {@return about what} */
    public NamedNetwork network() {
        return network;
    }

    /** {@return what was chosen} */
    public NetworkQuestion question() {
        return question;
    }

    /** {@return how many nodes look to others} */
    public int givers() {
        return givers;
    }

    /** {@return whether enough nodes look to others to tell anything of whom they look to} */
    public boolean isShown() {
        return givers > 0 && givers >= question.minGroup();
    }

    /** {@return those in the highest rank and, where it is shown, those most looked to, by their ids} */
    public ImmutableList<NetworkLeader> leaders() {
        BitSet all = new BitSet();
        if (isRanked()) {
            all.or(ranks.appointed());
        }
        if (isShown()) {
            all.or(mostLookedTo);
        }
        return all.stream().mapToObj(this::leader).collect(ImmutableList.toImmutableList());
    }

    /** {@return the measures of the network, in a fixed order; each undefined where it is not shown} */
    public ImmutableList<Measurement> measures() {
        return NetworkMeasures.atAGlance().stream()
                .map(measure -> isShown()
                        ? measure.of(network.network())
                        : Measurement.undefined(measure.id(), givers == 0 ? "no arcs" : "withheld"))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the answer in a few sentences that name nobody but those in the highest rank} */
    public ImmutableList<Finding> findings() {
        return new NetworkFindings(this).open();
    }

    /** {@return what the answer is for named nodes: personal where nodes are people} */
    public ImmutableList<Finding> ofNodes() {
        return new NetworkFindings(this).ofNodes();
    }

    /** Whether ranks tell some nodes from others. */
    boolean isRanked() {
        return ranks.tellsApart();
    }

    Ranks ranks() {
        return ranks;
    }

    BitSet mostLookedTo() {
        return mostLookedTo;
    }

    /** The fewest that look to one of the most looked to. */
    int border() {
        return mostLookedTo.stream().map(network.network()::inDegree).min().orElse(0);
    }

    /** The most that look to any. */
    int highest() {
        return mostLookedTo.stream().map(network.network()::inDegree).max().orElse(0);
    }

    NetworkLeader leader(int node) {
        String id = network.network().node(node);
        return new NetworkLeader(
                id,
                network.attribute(NamedNetwork.NAME, id),
                ranks.at(node),
                isRanked() && ranks.appointed().get(node),
                isShown() ? Optional.of(mostLookedTo.get(node)) : Optional.empty(),
                network.network().inDegree(node));
    }
}
