package io.github.distributedleadership.benchmarks;

import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.report.AssessmentText;
import io.github.distributedleadership.rules.report.json.AssessmentJson;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reading a town and assessing it.
 *
 * <pre>
 * mvn -q -pl examples/benchmarks -am package -DskipTests
 * java -jar examples/benchmarks/target/benchmarks.jar AssessBenchmark
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class AssessBenchmark {
    /** How many members the town has. */
    @Param({"10000", "100000"})
    public int members;

    private Path file;
    private Organization town;

    /** Made by JMH. */
    public AssessBenchmark() {}

    /** Writes the town. */
    @Setup
    public void write() throws IOException {
        file = Files.createTempFile("town", ".yaml");
        Town.write(file, members, 1);
        town = OrganizationFormat.YAML.read(file);
    }

    /** Takes it away again. */
    @TearDown
    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    /** {@return the town, read from YAML} */
    @Benchmark
    public Organization read() throws IOException {
        return OrganizationFormat.YAML.read(file);
    }

    /** {@return the assessment of a town that was read} */
    @Benchmark
    public Assessment assess() {
        return Assessment.of(town);
    }

    /** {@return the text of an assessment} */
    @Benchmark
    public String text() {
        return AssessmentText.standard().render(Assessment.of(town));
    }

    /** Writes an assessment as JSON, with all reasons of all responsibilities, to nowhere. */
    @Benchmark
    public void json() throws IOException {
        try (Writer nowhere = Writer.nullWriter()) {
            AssessmentJson.write(Assessment.of(town), Detail.standard(), nowhere);
        }
    }
}
