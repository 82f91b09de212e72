package io.github.distributedleadership.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.github.distributedleadership.core.format.NetworkFormat;
import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.core.network.NetworkOptions;
import io.github.distributedleadership.rules.measure.network.MeasuredNetwork;
import io.github.distributedleadership.rules.measure.network.MemberMeasures;
import io.github.distributedleadership.rules.measure.network.NetworkMeasures;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads a list of ties and computes some measures of it, each several times, and prints how long each took, on the clock and in
 * seconds of processor time: {@code NetworkTimes FILE TIMES ID…}. The scripts beside it time igraph and networkx in the same way.
 */
public final class NetworkTimes {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private NetworkTimes() {}

    /** Prints a line for each measure and time: what, seconds on the clock, seconds of processor time, the value. */
    public static void main(String[] args) throws IOException {
        Network[] read = new Network[1];
        time("read", () -> {
            read[0] = NetworkFormat.EDGES
                    .read(Path.of(args[0]), NetworkOptions.STANDARD)
                    .get(0)
                    .network();
            return read[0].toString();
        });
        for (int i = 2; i < args.length; i++) {
            String id = args[i];
            for (int time = 0; time < Integer.parseInt(args[1]); time++) {
                time(id, () -> value(id, read[0]));
            }
        }
    }

    private static String value(String id, Network network) {
        MeasuredNetwork measured = MeasuredNetwork.of(network);
        return NetworkMeasures.find(id)
                .map(measure -> measure.of(measured).toString())
                .orElseGet(() -> MemberMeasures.get(id).of(measured).at(0).toString());
    }

    /** Something that takes time, and its result as text. */
    private interface Work {
        String result() throws IOException;
    }

    private static void time(String what, Work work) throws IOException {
        long wall = System.nanoTime();
        long cpu = SYSTEM.getProcessCpuTime();
        String result = work.result();
        System.out.printf(
                Locale.ROOT,
                "%-20s %8.3f %8.3f  %s%n",
                what,
                (System.nanoTime() - wall) / 1e9,
                (SYSTEM.getProcessCpuTime() - cpu) / 1e9,
                result);
    }
}
