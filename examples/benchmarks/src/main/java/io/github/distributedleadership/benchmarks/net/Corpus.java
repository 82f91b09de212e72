package io.github.distributedleadership.benchmarks.net;

import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.rules.testkit.RandomOrganizations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * All that is asked about. Files are written once and then stay as they are, so that a change of what writes or draws them
 * changes no question; broken files are made from these while they are asked about.
 */
final class Corpus {
    private static final int BATCH = 25;
    private static final int BATCH_OF_BROKEN = 500;
    private static final int ALIKE = 50;
    private static final int SOUND = 100;

    private final Path folder;
    private final Path scratch;
    private final long seed;

    private Corpus(Path folder, Path scratch, long seed) {
        this.folder = folder;
        this.scratch = scratch;
        this.seed = seed;
    }

    /** Questions that are asked one after the other. */
    record Batch(String name, List<Question> questions) {}

    /**
     * {@return the corpus in that folder, which is written first where it is not there}
     *
     * @param scratch where broken files and results are put for a moment
     * @param organizations how many organisations are drawn
     * @param seed from what
     * @param root where the project is, whose examples belong to the corpus, as does the folder {@code shared} beside it
     */
    static Corpus of(Path folder, Path scratch, int organizations, long seed, Path root) throws IOException {
        Corpus corpus = new Corpus(folder, scratch, seed);
        if (!Files.exists(folder)) {
            corpus.write(organizations, root);
        }
        return corpus;
    }

    private void write(int organizations, Path root) throws IOException {
        Places.delete(folder.resolveSibling(folder.getFileName() + ".part"));
        Path part = Files.createDirectories(folder.resolveSibling(folder.getFileName() + ".part"));
        List<List<String>> lines = new ArrayList<>();
        Path drawn = Files.createDirectories(part.resolve("organizations"));
        for (int i = 0; i < organizations; i++) {
            lines.addAll(OrganizationQuestions.write(i, seed, drawn));
        }
        Path examples = part.resolve("examples");
        Places.copy(root.resolve("examples/cli/src/main/resources/examples"), examples);
        lines.addAll(FoundQuestions.of(examples));
        lines.add(List.of(
                "what-if",
                examples.resolve("school.yaml").toString(),
                examples.resolve("school-changes.yaml").toString()));
        Path shared = part.resolve("shared");
        for (String name : List.of("truth", "trust", "cases", "data", "page/organisations")) {
            Path there = root.resolve("../shared").resolve(name);
            if (Files.isDirectory(there)) {
                Places.copy(there, shared.resolve(name));
                lines.addAll(FoundQuestions.of(shared.resolve(name)));
            } else {
                System.err.println("left out, because it is not there: " + there);
            }
        }
        writeSound(Files.createDirectories(part.resolve("sound")));
        List<String> texts = lines.stream()
                .map(line -> String.join("\t", line).replace(part.toString(), folder.toString()))
                .toList();
        Files.write(part.resolve("questions.txt"), texts);
        Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Small organisations, each in all three forms, to be broken. */
    private void writeSound(Path sound) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < SOUND; i++) {
            Organization small = RandomOrganizations.of(
                    random.nextLong(), 2 + random.nextInt(3), i % 2 == 0 ? Fraction.ZERO : Fraction.of(0.4));
            String name = String.format(java.util.Locale.ROOT, "%03d", i);
            for (String ending : List.of(".yaml", ".json", "")) {
                OrganizationQuestions.write(small, sound.resolve(name + ending));
            }
        }
    }

    /** {@return all questions, so many of them about broken files} */
    List<Batch> batches(int broken) throws IOException {
        List<Batch> batches = new ArrayList<>();
        List<String> lines = Files.readAllLines(folder.resolve("questions.txt"));
        for (int start = 0; start < lines.size(); start += BATCH) {
            List<Question> questions = new ArrayList<>();
            for (String line : lines.subList(start, Math.min(lines.size(), start + BATCH))) {
                questions.add(LineQuestion.of(List.of(line.split("\t")), scratch.resolve("out" + start)));
            }
            batches.add(new Batch("lines-" + start, questions));
        }
        List<Path> sound = Places.list(folder.resolve("sound"));
        for (int start = 0; start < broken; start += BATCH_OF_BROKEN) {
            batches.add(broken(start, Math.min(broken, start + BATCH_OF_BROKEN), sound));
        }
        return batches;
    }

    private Batch broken(int start, int end, List<Path> sound) {
        List<Question> questions = new ArrayList<>();
        for (int number = start; number < end; number++) {
            // forms stand side by side in the list, and so take turns
            Path whole = sound.get(number / ALIKE % sound.size());
            String name = whole.getFileName().toString();
            Path place = scratch.resolve("broken" + start).resolve(name);
            questions.add(new MutatedQuestion(whole, place, seed * 1_000_000_007 + number));
        }
        return new Batch("broken-" + start, questions);
    }
}
