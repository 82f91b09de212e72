package io.github.distributedleadership.benchmarks.net;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts what was found, and prints the first unexplained differences while they are found. Safe for several threads. */
final class Report {
    private static final int PLACES = 5;

    /** Of a fault of ours, the exit code. */
    private static final int FAULT = 70;

    private final PrintStream out;
    private final Path work;
    private final int first;
    private final Map<AllowedDifference, Integer> allowed = new LinkedHashMap<>();
    private final Map<Integer, Integer> exits = new TreeMap<>();
    private int asked;
    private int equal;
    private int laidOutOtherwise;
    private int explained;
    private int unexplained;
    private int faults;

    /**
     * @param out where to print
     * @param work where broken files are kept, and the whole list of what is unexplained
     * @param first how many unexplained answers are printed
     */
    Report(List<AllowedDifference> list, PrintStream out, Path work, int first) throws IOException {
        this.out = out;
        this.work = work;
        this.first = first;
        list.forEach(entry -> allowed.put(entry, 0));
        Files.deleteIfExists(all());
    }

    /** The file that lists every unexplained answer. */
    private Path all() {
        return work.resolve("unexplained.txt");
    }

    synchronized void add(Question question, Answer before, Answer after) throws IOException {
        asked++;
        exits.merge(before.exit(), 1, Integer::sum);
        if (after.exit() == FAULT && faults++ < PLACES) {
            out.println(
                    "a fault, exit 70: " + question.line() + ": " + after.err().strip());
        }
        if (before.equals(after)) {
            equal++;
            return;
        }
        List<Difference> differences = Differences.between(before, after, question.form());
        if (differences.isEmpty()) {
            laidOutOtherwise++;
            return;
        }
        List<Difference> left = differences.stream()
                .filter(difference -> !isAllowed(question.line(), difference))
                .toList();
        if (left.isEmpty()) {
            explained++;
        } else {
            unexplained(question, left);
        }
    }

    private boolean isAllowed(String line, Difference difference) {
        Optional<AllowedDifference> entry = allowed.keySet().stream()
                .filter(each -> each.allows(line, difference))
                .findFirst();
        entry.ifPresent(each -> allowed.merge(each, 1, Integer::sum));
        return entry.isPresent();
    }

    private void unexplained(Question question, List<Difference> left) throws IOException {
        unexplained++;
        StringBuilder text = new StringBuilder("leadership " + question.line() + "\n");
        if (unexplained <= first) {
            text.append("  input: ")
                    .append(question.keep(work.resolve("unexplained")))
                    .append('\n');
        }
        left.stream()
                .limit(PLACES)
                .forEach(each -> text.append("  ").append(each).append('\n'));
        if (left.size() > PLACES) {
            text.append("  and ").append(left.size() - PLACES).append(" more\n");
        }
        Files.writeString(all(), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (unexplained <= first) {
            out.print(text);
        }
    }

    /** Prints the sums; {@return whether all is explained} */
    synchronized boolean sums() {
        out.println(asked + " questions (exit codes of the old command: " + exits + "): " + equal + " answered alike, "
                + explained + " with differences that are all allowed, " + unexplained + " with unexplained ones.");
        if (laidOutOtherwise > 0) {
            out.println(laidOutOtherwise + " say the same in JSON but are laid out otherwise.");
        }
        if (faults > 0) {
            out.println(faults + " answers of the new command were faults, exit 70.");
        }
        allowed.forEach((entry, times) ->
                out.println((times == 0 ? "never needed, take it out: " : times + " times: ") + entry.text()));
        if (unexplained > first) {
            out.println("All that is unexplained: " + all());
        }
        return unexplained == 0;
    }
}
