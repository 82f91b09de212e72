package io.github.distributedleadership.benchmarks;

import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.organization.Standing;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.TextRenderer;
import io.github.distributedleadership.rules.sharing.Sharing;
import io.github.distributedleadership.rules.sharing.SharingCases;
import io.github.distributedleadership.rules.sharing.SharingParameters;
import io.github.distributedleadership.rules.sharing.SharingPolicies;
import io.github.distributedleadership.rules.sharing.SharingVerdicts;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
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
 * What reasons cost: how every responsibility of a town is held, and how it should be, found and written with and without all
 * reasons. Nothing is kept of what is written.
 *
 * <pre>
 * mvn -q -pl examples/benchmarks -am package -DskipTests
 * java -jar examples/benchmarks/target/benchmarks.jar ReasonsBenchmark
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5)
@Measurement(iterations = 5)
public class ReasonsBenchmark {
    /** How many members and responsibilities the town has. */
    @Param({"20000", "100000"})
    public int members;

    private Standing town;

    /** Made by JMH. */
    public ReasonsBenchmark() {}

    /** Reads the town. */
    @Setup
    public void read() throws IOException {
        Path file = Files.createTempFile("town", ".yaml");
        Town.write(file, members, 1);
        town = Standing.of(OrganizationFormat.YAML.read(file));
        Files.delete(file);
    }

    private Sharing sharing() {
        return Sharing.of(town, SharingParameters.STANDARD);
    }

    private static SharingVerdicts verdicts(Sharing sharing) {
        return SharingVerdicts.of(SharingCases.of(sharing), SharingPolicies.standard());
    }

    private static void outcome(ResponsibilityId id, Enum<?> outcome, Writer out) throws IOException {
        out.append(id.value()).append(' ').append(outcome.name()).append('\n');
    }

    private static void reasons(Iterable<Finding> reasons, Writer out) throws IOException {
        for (Finding reason : reasons) {
            out.append(TextRenderer.standard().message(reason)).append('\n');
        }
    }

    /** Writes how each is held. */
    @Benchmark
    public void kinds() throws IOException {
        kinds(false);
    }

    /** Writes how each is held, and why. */
    @Benchmark
    public void kindsWithReasons() throws IOException {
        kinds(true);
    }

    private void kinds(boolean withReasons) throws IOException {
        Sharing sharing = sharing();
        try (Writer out = Writer.nullWriter()) {
            for (int r : sharing.responsibilities().toArray()) {
                outcome(town.index().responsibility(r).id(), sharing.kind(r), out);
                if (withReasons) {
                    reasons(sharing.at(r).findings(), out);
                }
            }
        }
    }

    /** Writes the verdict about each. */
    @Benchmark
    public void verdicts() throws IOException {
        verdicts(false);
    }

    /** Writes the verdict about each, and why. */
    @Benchmark
    public void verdictsWithReasons() throws IOException {
        verdicts(true);
    }

    private void verdicts(boolean withReasons) throws IOException {
        Sharing sharing = sharing();
        SharingVerdicts verdicts = verdicts(sharing);
        try (Writer out = Writer.nullWriter()) {
            for (int r : sharing.responsibilities().toArray()) {
                outcome(town.index().responsibility(r).id(), verdicts.verdict(r), out);
                if (withReasons) {
                    reasons(verdicts.at(r).reasons(), out);
                }
            }
        }
    }
}
