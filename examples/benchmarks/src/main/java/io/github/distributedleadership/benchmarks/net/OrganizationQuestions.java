package io.github.distributedleadership.benchmarks.net;

import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.format.OrganizationTables;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.rules.testkit.RandomOrganizations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Writes one organisation of the corpus, and says what is asked about it: the usual always, the rest by turns. */
final class OrganizationQuestions {
    private static final List<String> POLICIES = List.of(
            "standard",
            "participation",
            "participation-time",
            "participation-development",
            "consent",
            "complementarity",
            "weighted-majority",
            "screening",
            "independence",
            "capacity",
            "development");

    private static final List<String> LEVELS = List.of("tell", "consult", "agree", "delegate");

    private final List<List<String>> lines = new ArrayList<>();
    private final int number;
    private final SplittableRandom random;
    private final Organization organization;
    private final Path place;

    private OrganizationQuestions(int number, long seed, Path folder) {
        this.number = number;
        random = new SplittableRandom(seed * 1_000_003 + number);
        // every second one is known as a whole
        Fraction unknown =
                Fraction.of(number % 2 == 0 ? 0 : List.of(0.1, 0.3, 0.5, 0.8).get(number / 2 % 4));
        organization = RandomOrganizations.of(random.nextLong(), size(), unknown);
        String name = String.format(java.util.Locale.ROOT, "%04d", number);
        String ending = number % 10 == 8 ? ".json" : number % 10 == 9 ? "" : ".yaml";
        place = folder.resolve(name + ending);
    }

    /** Writes the organisation of that number into the folder; {@return what is asked about it} */
    static List<List<String>> write(int number, long seed, Path folder) throws IOException {
        OrganizationQuestions questions = new OrganizationQuestions(number, seed, folder);
        write(questions.organization, questions.place);
        questions.ask();
        return questions.lines;
    }

    /** Writes an organisation as YAML, as JSON or, where the place has no ending, as tables. */
    static void write(Organization organization, Path place) throws IOException {
        if (place.toString().endsWith(".yaml") || place.toString().endsWith(".json")) {
            OrganizationFormat.of(place).write(organization, place);
        } else {
            OrganizationTables.write(organization, place);
        }
    }

    /** Mostly small, of a hundred one as large as they come. */
    private int size() {
        int share = number % 100;
        if (share == 0) {
            return 200 + random.nextInt(201);
        }
        return share <= 4 ? 60 + random.nextInt(140) : share <= 24 ? 20 + random.nextInt(40) : 2 + random.nextInt(19);
    }

    private void ask() throws IOException {
        ask("assess", "--format", "json", "--people", "--ids", "all", "--min-group", "1");
        ask("assess");
        ask("plan");
        ask("check");
        if (number % 3 == 0) {
            ask("decide", responsibility(), "--format", "json");
            ask("decide", responsibility(), "--people", "--policy", one(POLICIES), "--policy", one(POLICIES));
        }
        switch (number % 4) {
            case 0 -> ask("assess", "--people", "--ids", "all", "--min-group", "1");
            case 1 -> ask("assess", "--as-of", "2025-06-30", "--format", "json");
            case 2 -> ask("assess", "--policy", one(POLICIES), "--format", "json", "--counterfactuals", "2");
            default -> ask("assess", "--for", member(), "--people");
        }
        if (number % 5 < 2) {
            Path changes = place.resolveSibling(String.format(java.util.Locale.ROOT, "%04d-changes.yaml", number));
            Files.writeString(changes, changes());
            ask("what-if", changes.toString(), "--people", "--format", "json");
            ask("what-if", changes.toString());
        }
        if (number % 5 == 2) {
            ask("convert", "--to", List.of("yaml", "json", "tables").get(number % 3), "--out", LineQuestion.OUT);
        }
        if (number % 10 == 3) {
            ask("plan", "--format", "json");
            ask("check", "--format", "json");
        }
    }

    private void ask(String command, String... arguments) {
        List<String> line = new ArrayList<>(List.of(command, place.toString()));
        line.addAll(List.of(arguments));
        lines.add(line);
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private String member() {
        return one(organization.members()).id().value();
    }

    private String another(String than) {
        return one(organization.members().stream()
                .map(member -> member.id().value())
                .filter(id -> !id.equals(than))
                .toList());
    }

    private String responsibility() {
        return one(organization.responsibilities()).id().value();
    }

    private String changes() {
        StringBuilder changes = new StringBuilder();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            changes.append("- ").append(change()).append('\n');
        }
        return changes.toString();
    }

    private String change() {
        String r = responsibility();
        String m = member();
        return switch (random.nextInt(10)) {
            case 0 -> "{vacate: " + r + "}";
            case 1 -> "{delegate: " + r + ", to: " + m + ", by: " + member() + "}";
            case 2 -> "{account: " + r + ", add: [" + m + "]}";
            case 3 -> "{level: " + r + ", to: " + one(LEVELS) + "}";
            case 4 -> "{skill: skill 0, of: " + m + ", to: 0.8}";
            case 5 -> "{coach: " + m + ", by: " + another(m) + ", skill: skill 1}";
            case 6 -> "{appoint: " + m + ", scope: {organization: true}}";
            case 7 -> "{erase: " + m + "}";
            case 8 -> "{add: decisions, value: {responsibility: " + r + ", deciders: [" + m + "], at: 2025-11-20}}";
            default -> "{share: " + r + ", with: [" + m + "]}";
        };
    }
}
