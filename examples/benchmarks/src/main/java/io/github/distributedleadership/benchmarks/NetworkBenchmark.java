package io.github.distributedleadership.benchmarks;

import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.rules.measure.network.MeasuredNetwork;
import io.github.distributedleadership.rules.measure.network.MemberMeasures;
import io.github.distributedleadership.rules.measure.network.MemberValues;
import io.github.distributedleadership.rules.measure.network.NetworkMeasures;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntToDoubleFunction;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures of a random network, ours and those of JGraphT on the same network. That both give the same is asserted before anything
 * is timed.
 *
 * <pre>
 * mvn -q -pl examples/benchmarks -am package -DskipTests
 * java -jar examples/benchmarks/target/benchmarks.jar NetworkBenchmark
 * </pre>
 *
 * <p>Not compared is the eigenvector: on networks of two sides JGraphT's swings between two vectors and does not say so. Nor is
 * coreness, which JGraphT has only of networks without directions and without two arcs between the same nodes. Of its ways to
 * strong components Gabow's calls itself and overflows the stack at a few thousand nodes, so Kosaraju's is taken.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class NetworkBenchmark {
    /** How many nodes there are; there are eight times as many arcs. */
    @Param({"1000"})
    public int nodes;

    private Network network;
    private Graph<Integer, DefaultEdge> peer;

    /** Made by JMH. */
    public NetworkBenchmark() {}

    /** Draws the network, and asserts that both sides give the same. */
    @Setup
    public void draw() throws IOException {
        network = new RandomNetwork(nodes, 8 * nodes, 1).network();
        peer = new DirectedPseudograph<>(DefaultEdge.class);
        for (int node = 0; node < network.size(); node++) {
            peer.addVertex(node);
        }
        for (int node = 0; node < network.size(); node++) {
            for (int arc = network.outBegin(node); arc < network.outEnd(node); arc++) {
                peer.addEdge(node, network.target(arc));
            }
        }
        Map<Integer, Double> between = betweennessOfPeer();
        same("betweenness", betweenness(), between::get, 1e-9);
        Map<Integer, Double> ranks = pageRankOfPeer();
        same("pagerank", pageRank(), ranks::get, 1e-6);
        if (strongComponents() != strongComponentsOfPeer()) {
            throw new IllegalStateException("the strong components differ");
        }
    }

    private static void same(String what, MemberValues ours, IntToDoubleFunction theirs, double tolerance) {
        for (int node = 0; node < ours.size(); node++) {
            double one = ours.at(node).value().orElseThrow();
            double other = theirs.applyAsDouble(node);
            if (!(Math.abs(one - other) <= tolerance * Math.max(1, Math.abs(one)))) {
                throw new IllegalStateException(
                        what + " of node " + node + " is " + one + " here and " + other + " there");
            }
        }
    }

    private MemberValues ofMembers(String id) {
        return MemberMeasures.get(id).of(MeasuredNetwork.of(network));
    }

    /** {@return betweenness} */
    @Benchmark
    public MemberValues betweenness() {
        return ofMembers("betweenness");
    }

    /** {@return betweenness by JGraphT} */
    @Benchmark
    public Map<Integer, Double> betweennessOfPeer() {
        return new BetweennessCentrality<>(peer).getScores();
    }

    /** {@return PageRank} */
    @Benchmark
    public MemberValues pageRank() {
        return ofMembers("pagerank");
    }

    /** {@return PageRank by JGraphT, to the same change of all ranks together} */
    @Benchmark
    public Map<Integer, Double> pageRankOfPeer() {
        return new PageRank<>(peer, 0.85, 1000, 1e-12 / nodes).getScores();
    }

    /** {@return how many strong components} */
    @Benchmark
    public int strongComponents() {
        return (int)
                NetworkMeasures.get("components-strong").of(network).value().orElseThrow();
    }

    /** {@return how many strong components by JGraphT} */
    @Benchmark
    public int strongComponentsOfPeer() {
        return new KosarajuStrongConnectivityInspector<>(peer)
                .stronglyConnectedSets()
                .size();
    }
}
