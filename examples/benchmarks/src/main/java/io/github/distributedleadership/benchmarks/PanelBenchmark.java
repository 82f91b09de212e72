package io.github.distributedleadership.benchmarks;

import io.github.distributedleadership.rules.panel.Panel;
import io.github.distributedleadership.rules.panel.PanelAnswer;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How often a panel is right: by the library, and by the plain ways of computing the same.
 *
 * <pre>
 * mvn -q -pl examples/benchmarks -am package -DskipTests
 * java -jar examples/benchmarks/target/benchmarks.jar PanelBenchmark
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PanelBenchmark {
    private Panel seven;
    private Panel twentyFive;
    private Panel forty;
    private Panel thousands;

    /** Made by JMH. */
    public PanelBenchmark() {}

    /** Draws the panels, and makes sure that both ways lead to the same. */
    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(1);
        seven = Panel.of(random.doubles(7, 0.5, 0.9).toArray());
        twentyFive = Panel.of(random.doubles(25, 0.5, 0.9).toArray());
        forty = Panel.of(random.doubles(40, 0.5, 0.9).toArray());
        thousands = Panel.of(random.doubles(100_000, 0.48, 0.525).toArray());
        requireEqual(weightedOf25(), allVotesOf25());
        requireEqual(majorityOf100000(), oneByOneOf100000());
    }

    private static void requireEqual(double ours, double plain) {
        if (Math.abs(ours - plain) > 1e-10) {
            throw new IllegalStateException("the same must come out, but it was " + ours + " and " + plain);
        }
    }

    /** {@return the whole answer about seven, as many as are compared for a responsibility} */
    @Benchmark
    public PanelAnswer answerOf7() {
        return seven.answer();
    }

    /** {@return how often the best weighted vote of 25 is right} */
    @Benchmark
    public double weightedOf25() {
        return twentyFive.optimal().value();
    }

    /** {@return the same by going through all 2^25 combinations of votes} */
    @Benchmark
    public double allVotesOf25() {
        double[] p = twentyFive.competences().toArray();
        return best(p, 0, 1, 1) / 2;
    }

    private static double best(double[] p, int from, double first, double second) {
        if (from == p.length) {
            return Math.max(first, second);
        }
        return best(p, from + 1, first * p[from], second * (1 - p[from]))
                + best(p, from + 1, first * (1 - p[from]), second * p[from]);
    }

    /** {@return how often the best weighted vote of 40 is right} */
    @Benchmark
    public double weightedOf40() {
        return forty.optimal().value();
    }

    /** {@return how often the majority of 100,000 is right} */
    @Benchmark
    public double majorityOf100000() {
        return thousands.majority().value();
    }

    /** {@return the same by adding one after the other} */
    @Benchmark
    public double oneByOneOf100000() {
        double[] p = thousands.competences().toArray();
        double[] d = new double[p.length + 1];
        d[0] = 1;
        for (int i = 0; i < p.length; i++) {
            double right = p[i];
            double wrong = 1 - right;
            for (int k = i + 1; k > 0; k--) {
                d[k] = d[k] * wrong + d[k - 1] * right;
            }
            d[0] *= wrong;
        }
        double majority = d[p.length / 2] / 2;
        for (int k = p.length; k > p.length / 2; k--) {
            majority += d[k];
        }
        return majority;
    }
}
