package io.github.distributedleadership.benchmarks;

import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.condition.ConditionResult;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.InOrder;
import io.github.distributedleadership.rules.explain.TextRenderer;
import io.github.distributedleadership.rules.form.ScopeForm;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.holding.SharingParameters;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.policy.SharingCases;
import io.github.distributedleadership.rules.policy.SharingVerdicts;
import io.github.distributedleadership.rules.policy.ready.SharingPolicies;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
 * What reasons cost: how every responsibility of a town is held, how it should be, and the whole assessment, found and written
 * with and without all reasons. Nothing is kept of what is written.
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

    private Snapshot town;
    private Sharing sharing;

    /** Made by JMH. */
    public ReasonsBenchmark() {}

    /** Reads the town. */
    @Setup
    public void read() throws IOException {
        Path file = Files.createTempFile("town", ".yaml");
        Town.write(file, members, 1);
        town = Snapshot.of(OrganizationFormat.YAML.read(file));
        Files.delete(file);
        sharing = sharing();
    }

    private Sharing sharing() {
        return Sharing.of(town, SharingParameters.STANDARD);
    }

    private SharingVerdicts judged() {
        return SharingVerdicts.of(SharingCases.of(sharing), SharingPolicies.standard());
    }

    private static void outcome(String subject, Enum<?> outcome, StringBuilder out) {
        out.append(subject).append(' ').append(outcome.name()).append('\n');
    }

    private static void reasons(Iterable<Finding> reasons, StringBuilder out) {
        for (Finding reason : reasons) {
            TextRenderer.standard().message(reason, out);
            out.append('\n');
        }
    }

    /** What is written about one responsibility. */
    private interface Lines {
        void write(int responsibility, String id, StringBuilder out);
    }

    /** Writes about each, on all processors, in order. */
    private void write(Lines lines) throws IOException {
        try (Writer out = Writer.nullWriter()) {
            InOrder.forEach(
                    sharing.responsibilities().toArray(),
                    r -> {
                        StringBuilder text = new StringBuilder(128);
                        String id = town.organization()
                                .responsibilities()
                                .get(r)
                                .id()
                                .value();
                        lines.write(r, id, text);
                        return text;
                    },
                    out::append);
        }
    }

    /** Writes how each is held. */
    @Benchmark
    public void kinds() throws IOException {
        Sharing found = sharing();
        write((r, id, out) -> outcome(id, found.kind(r), out));
    }

    /** Writes how each is held, and why. */
    @Benchmark
    public void kindsWithReasons() throws IOException {
        Sharing found = sharing();
        write((r, id, out) -> {
            outcome(id, found.kind(r), out);
            reasons(found.reasons(r), out);
        });
    }

    /** Writes the verdict about each. */
    @Benchmark
    public void verdicts() throws IOException {
        SharingVerdicts found = judged();
        write((r, id, out) -> outcome(id, found.verdict(r), out));
    }

    /** Writes the verdict about each, and why, without what is told of people. */
    @Benchmark
    public void verdictsWithReasons() throws IOException {
        SharingVerdicts found = judged();
        write((r, id, out) -> {
            outcome(id, found.verdict(r), out);
            reasons(found.at(r).reasons(Detail.standard()), out);
        });
    }

    /** Writes all that comes out: how each is held, the verdict about each, the form of each team, all indicators. */
    @Benchmark
    public void assessment() throws IOException {
        assessment(false);
    }

    /** Writes all that comes out, and why. */
    @Benchmark
    public void assessmentWithReasons() throws IOException {
        assessment(true);
    }

    private void assessment(boolean withReasons) throws IOException {
        Assessment found = Assessment.of(town.organization());
        write((r, id, out) -> {
            outcome(id, found.sharing().kind(r), out);
            outcome(id, found.verdicts().verdict(r), out);
            if (withReasons) {
                reasons(found.sharing().reasons(r), out);
                reasons(found.verdicts().at(r).reasons(Detail.standard()), out);
            }
        });
        StringBuilder out = new StringBuilder();
        for (ScopeForm form : found.teams()) {
            outcome(form.scope().reference(), form.form(), out);
            if (withReasons) {
                reasons(List.of(form.finding()), out);
            }
        }
        for (ConditionResult condition : found.conditions().conditions()) {
            for (IndicatorResult indicator : condition.indicators()) {
                out.append(indicator.indicator().id())
                        .append(' ')
                        .append(indicator.value())
                        .append('\n');
                if (withReasons) {
                    reasons(List.of(indicator.finding()), out);
                }
            }
        }
        Writer.nullWriter().append(out);
    }
}
