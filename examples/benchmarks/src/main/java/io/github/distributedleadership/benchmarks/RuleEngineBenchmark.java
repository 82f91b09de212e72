package io.github.distributedleadership.benchmarks;

import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.responsibility.Situation;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.TextRenderer;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.policy.SharingCases;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import io.github.distributedleadership.rules.policy.ready.Participation;
import io.github.distributedleadership.rules.policy.ready.ParticipationRule;
import io.github.distributedleadership.rules.policy.ready.ParticipationStyle;
import io.github.distributedleadership.rules.policy.ready.SharingPolicies;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
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
 * The seven rules of Vroom and Yetton over the responsibilities of an organisation, of which all answers are on record: by the
 * library, which keeps the reasons, and by three rule engines, which keep none. All on one thread. That all come to the same
 * styles for every responsibility is asserted before anything is timed.
 *
 * <pre>
 * mvn -q -pl examples/benchmarks -am package -DskipTests
 * java -jar examples/benchmarks/target/benchmarks.jar RuleEngineBenchmark
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RuleEngineBenchmark {
    /** With a million facts in one session Drools does not come to an end within ten minutes, so it is not asked then. */
    private static final int MOST_IN_ONE_SESSION = 100_000;

    /** How many responsibilities there are; above 100,000 run neither drools nor evrete. */
    @Param({"10000", "100000"})
    public int responsibilities;

    private final KnowledgeService service = new KnowledgeService();
    private SharingCases cases;
    private List<Situation> situations;
    private List<Answers> answers;
    private Rules easyRules;
    private Knowledge evrete;
    private KieBase drools;

    /** Made by JMH. */
    public RuleEngineBenchmark() {}

    /** Makes the organisation and the rules, and asserts that all engines come to the same. */
    @Setup
    public void prepare() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        List<Responsibility> all = new ArrayList<>();
        for (int i = 0; i < responsibilities; i++) {
            all.add(Responsibility.builder()
                    .id(ResponsibilityId.of("r" + i))
                    .situation(situation(random))
                    .build());
        }
        Organization organization = Organization.builder().responsibilities(all).build();
        cases = SharingCases.of(Sharing.of(organization));
        situations = organization.responsibilities().stream()
                .map(responsibility -> responsibility.situation().orElseThrow())
                .toList();
        answers = situations.stream().map(Answers::new).toList();
        easyRules = SevenRules.ofEasyRules();
        evrete = SevenRules.ofEvrete(service);
        drools = SevenRules.ofDrools();
        int[] ours = outcomes();
        same("Easy Rules", ours, easyRules());
        if (responsibilities <= MOST_IN_ONE_SESSION) {
            same("Evrete", ours, evrete());
            same("Drools", ours, drools());
        }
        if (outcomesWithReasons() <= responsibilities) {
            throw new IllegalStateException("reasons must come with the outcomes");
        }
    }

    private static Situation situation(SplittableRandom random) {
        return Situation.builder()
                .qualityMatters(random.nextBoolean())
                .holderInformed(random.nextBoolean())
                .structured(random.nextBoolean())
                .acceptanceCritical(random.nextBoolean())
                .acceptanceCertain(random.nextBoolean())
                .goalsShared(random.nextBoolean())
                .conflictLikely(random.nextBoolean())
                .build();
    }

    private static void same(String engine, int[] ours, int[] theirs) {
        int first = Arrays.mismatch(ours, theirs);
        if (first >= 0) {
            throw new IllegalStateException(engine + " leaves the styles " + theirs[first] + " for responsibility "
                    + first + " and we leave " + ours[first]);
        }
    }

    /** Stops what the engines started. */
    @TearDown(Level.Trial)
    public void stop() {
        service.shutdown();
    }

    private static int bits(Set<ParticipationStyle> styles) {
        int bits = 0;
        for (ParticipationStyle style : styles) {
            bits |= 1 << style.ordinal();
        }
        return bits;
    }

    /** {@return the styles that fit each} */
    @Benchmark
    public int[] outcomes() {
        int[] outcomes = new int[situations.size()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = bits(Participation.of(situations.get(i)).feasible());
        }
        return outcomes;
    }

    /** {@return the styles that fit each and the rules that say so; as many as there are} */
    @Benchmark
    public long outcomesWithReasons() {
        long all = 0;
        for (Situation situation : situations) {
            Participation participation = Participation.of(situation);
            List<ParticipationRule> reasons = participation.applying();
            all += bits(participation.feasible()) + reasons.size();
        }
        return all;
    }

    /** {@return the verdict about each with all its reasons as sentences; as many characters as they have} */
    @Benchmark
    public long verdictsWithSentences() throws IOException {
        SharingPolicy policy = SharingPolicies.participation();
        TextRenderer renderer = TextRenderer.standard();
        Characters out = new Characters();
        for (int i = 0; i < responsibilities; i++) {
            SharingVerdict verdict = policy.judge(cases.at(i));
            out.append(verdict.verdict().name());
            for (Finding reason : verdict.reasons()) {
                out.append(renderer.message(reason));
            }
        }
        return out.written;
    }

    /** {@return the styles that fit each, by Easy Rules} */
    @Benchmark
    public int[] easyRules() {
        answers.forEach(Answers::reset);
        DefaultRulesEngine engine = new DefaultRulesEngine();
        for (Answers one : answers) {
            Facts facts = new Facts();
            facts.put("answers", one);
            engine.fire(easyRules, facts);
        }
        return left();
    }

    /** {@return the styles that fit each, by Evrete} */
    @Benchmark
    public int[] evrete() {
        answers.forEach(Answers::reset);
        StatelessSession session = evrete.newStatelessSession();
        session.insert(answers);
        session.fire();
        return left();
    }

    /** {@return the styles that fit each, by Drools} */
    @Benchmark
    public int[] drools() {
        answers.forEach(Answers::reset);
        KieSession session = drools.newKieSession();
        try {
            answers.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return left();
    }

    private int[] left() {
        return answers.stream().mapToInt(Answers::feasible).toArray();
    }

    /** Counts what is written. */
    private static final class Characters extends Writer {
        private long written;

        @Override
        public void write(char[] text, int from, int length) {
            written += length;
        }

        @Override
        public void flush() {
            // nothing is kept
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
