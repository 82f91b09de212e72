package io.github.distributedleadership.benchmarks;

import io.github.distributedleadership.core.network.Network;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * A network in which each arc is drawn alike, self-ties and arcs drawn twice left out: {@code nodes} nodes and a little fewer than
 * {@code arcs} arcs. The same seed gives the same network in memory and in a file.
 *
 * @param nodes how many nodes
 * @param arcs how many arcs are drawn
 * @param seed where the draws begin
 */
public record RandomNetwork(int nodes, int arcs, long seed) {
    /** Takes each arc. */
    private interface Arcs {
        void arc(String source, String target) throws IOException;
    }

    /** Writes a network as a list of ties: FILE NODES ARCS. */
    public static void main(String[] args) throws IOException {
        new RandomNetwork(Integer.parseInt(args[1]), Integer.parseInt(args[2]), 1).write(Path.of(args[0]));
    }

    private void draw(Arcs each) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        for (int arc = 0; arc < arcs; arc++) {
            each.arc("m" + random.nextInt(nodes), "m" + random.nextInt(nodes));
        }
    }

    /** Writes it as CSV with the columns source and target. */
    public void write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("source,target\n");
            draw((source, target) ->
                    out.append(source).append(',').append(target).append('\n'));
        }
    }

    /** {@return it in memory} */
    public Network network() throws IOException {
        Network.Builder builder = Network.builder();
        for (int node = 0; node < nodes; node++) {
            builder.node("m" + node);
        }
        draw(builder::arc);
        return builder.build();
    }
}
