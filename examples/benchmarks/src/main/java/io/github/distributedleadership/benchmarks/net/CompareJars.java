package io.github.distributedleadership.benchmarks.net;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Asks two builds of the {@code leadership} command the same questions, and prints where their answers differ: exit code,
 * output and messages.
 *
 * <p>It leaves the JVM with 1 where a difference is not among those that are allowed. The answers of the old build are kept,
 * so that the next run asks the new one alone.
 */
public final class CompareJars {
    private static final Map<String, String> STANDARD = Map.of(
            "--work", "target/net",
            "--organizations", "1000",
            "--mutated", "100000",
            "--seed", "1",
            "--first", "20",
            "--threads", "2");

    private final Map<String, String> options;

    private CompareJars(Map<String, String> options) {
        this.options = options;
    }

    /**
     * Compares, from the root of the project: {@code --old JAR --new JAR [--work DIR] [--organizations N] [--mutated N]
     * [--seed N] [--first N] [--threads N]}.
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Map<String, String> options = new TreeMap<>(STANDARD);
        for (int i = 0; i < args.length; i += 2) {
            boolean known = STANDARD.containsKey(args[i]) || args[i].equals("--old") || args[i].equals("--new");
            if (!known || i + 1 == args.length) {
                throw new IllegalArgumentException("not an option with a value: " + args[i]);
            }
            options.put(args[i], args[i + 1]);
        }
        System.exit(new CompareJars(options).runAlone() ? 0 : 1);
    }

    /** Two runs would put their broken files in the same places. */
    private boolean runAlone() throws IOException, InterruptedException {
        Path work = Files.createDirectories(Path.of(option("--work")))
                .toAbsolutePath()
                .normalize();
        try (FileChannel lock =
                FileChannel.open(work.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (lock.tryLock() == null) {
                throw new IOException("another run uses " + work + "; wait for its end, or give another --work");
            }
            return run(work);
        }
    }

    private int number(String option) {
        return Integer.parseInt(option(option));
    }

    private String option(String name) {
        String value = options.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    private boolean run(Path work) throws IOException, InterruptedException {
        long start = System.nanoTime();
        CommandJar before = CommandJar.of(Path.of(option("--old")));
        CommandJar after = CommandJar.of(Path.of(option("--new")));
        String name = option("--organizations") + "-" + option("--seed");
        Path scratch = work.resolve("scratch");
        Places.delete(scratch);
        Corpus corpus = Corpus.of(
                work.resolve("corpus-" + name),
                scratch,
                number("--organizations"),
                Long.parseLong(option("--seed")),
                Path.of("").toAbsolutePath());
        Recording recording = new Recording(work.resolve("answers-" + name + "-" + before.digest()), before);
        Report report = new Report(AllowedDifference.standing(), System.out, work, number("--first"));
        each(corpus.batches(number("--mutated")), batch -> {
            Path broken = scratch.resolve(batch.name().replace("-", ""));
            Files.createDirectories(broken);
            List<Answer> answers = recording.answers(batch.name(), batch.questions());
            for (int i = 0; i < answers.size(); i++) {
                Question question = batch.questions().get(i);
                report.add(question, answers.get(i), question.ask(after));
            }
            Places.delete(broken);
        });
        boolean explained = report.sums();
        System.out.println("It took " + (System.nanoTime() - start) / 1_000_000_000 + " s.");
        return explained;
    }

    /** What is done with a batch. */
    private interface Work {
        void on(Corpus.Batch batch) throws IOException;
    }

    private void each(List<Corpus.Batch> batches, Work work) throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(number("--threads"));
        AtomicInteger done = new AtomicInteger();
        try {
            List<Future<Void>> all = batches.stream()
                    .map(batch -> threads.submit(() -> {
                        work.on(batch);
                        int so = done.incrementAndGet();
                        if (so % 50 == 0) {
                            System.err.println(so + " of " + batches.size() + " batches");
                        }
                        return (Void) null;
                    }))
                    .toList();
            for (Future<Void> one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("the comparison was given up", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
