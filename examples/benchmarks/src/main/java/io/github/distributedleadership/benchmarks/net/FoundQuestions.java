package io.github.distributedleadership.benchmarks.net;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is asked about files that nobody drew: examples, cases that were reported, and data from elsewhere. */
final class FoundQuestions {
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final Pattern COMMAND = Pattern.compile("java -jar leadership\\.jar ([^;\\n]*)");
    private static final Pattern NETWORK = Pattern.compile(".*\\.(csv|graphml|gexf|net|dl|gml|xml)");
    private static final int LARGE = 20_000;

    private final List<List<String>> lines = new ArrayList<>();

    private FoundQuestions() {}

    /** {@return what is asked about all that is in that folder} */
    static List<List<String>> of(Path folder) throws IOException {
        FoundQuestions questions = new FoundQuestions();
        for (Path file : Places.files(folder)) {
            questions.file(file);
        }
        return questions.lines;
    }

    private void ask(String... line) {
        lines.add(List.of(line));
    }

    private void file(Path file) throws IOException {
        String place = file.toString();
        String name = file.getFileName().toString();
        ask("check", place);
        if (name.equals("cmd.txt")) {
            commands(Files.readString(file), file.getParent());
        } else if (name.endsWith(".yaml") || name.endsWith(".json")) {
            organization(place);
        } else if (name.equals("members.csv") || name.equals("organization.csv")) {
            organization(file.getParent().toString());
        } else if (name.equals("edges.csv")) {
            network(file);
        } else if (name.equals("lq2002.csv")) {
            ask(
                    "agree",
                    "--ratings",
                    place,
                    "--group",
                    "COMPID",
                    "--items",
                    "LEAD01,LEAD02,LEAD03,LEAD04",
                    "--options",
                    "5");
            ask(
                    "agree",
                    "--ratings",
                    place,
                    "--group",
                    "COMPID",
                    "--items",
                    "TSIG01,TSIG02",
                    "--options",
                    "5",
                    "--min-group",
                    "1");
        } else if (name.equals("shrout_fleiss_1979.csv")) {
            ask(
                    "agree",
                    "--ratings",
                    place,
                    "--group",
                    "target",
                    "--items",
                    "J1,J2,J3,J4",
                    "--options",
                    "10",
                    "--min-group",
                    "1");
        } else if (name.equals("agree-two-singles.csv")) {
            ask("agree", "--ratings", place, "--group", "team", "--items", "q", "--options", "5");
        } else if (NETWORK.matcher(name).matches() && Files.size(file) < LARGE) {
            ask("measure", "--edges", place, "--by-member", "--min-group", "1");
            ask("assess", "--edges", place, "--format", "json", "--people", "--ids", "all", "--min-group", "1");
        }
    }

    private void organization(String place) {
        ask("assess", place, "--format", "json", "--people", "--ids", "all", "--min-group", "1");
        ask("assess", place);
        ask("assess", place, "--people", "--ids", "all", "--min-group", "1");
        ask("plan", place);
        ask("check", place);
    }

    private void network(Path edges) throws IOException {
        List<List<String>> choices = new ArrayList<>(List.of(List.of()));
        for (String column : List.of("network", "relation")) {
            for (String value : values(edges, column)) {
                choices.add(List.of("--" + column, value));
            }
        }
        Path nodes = edges.resolveSibling("nodes.csv");
        for (List<String> choice : choices) {
            List<String> given = new ArrayList<>(List.of("--edges", edges.toString()));
            if (Files.exists(nodes)) {
                given.addAll(List.of("--nodes", nodes.toString()));
            }
            given.addAll(choice);
            line("measure", given, "--by-member", "--min-group", "1");
            line("measure", given);
            line("measure", given, "--weights", "lower-is-stronger", "--min-group", "1");
            line("assess", given, "--format", "json", "--people", "--ids", "all", "--min-group", "1");
            line("assess", given);
            line("assess", given, "--rank", "command_rank_score", "--people", "--min-group", "1");
        }
    }

    private void line(String command, List<String> given, String... more) {
        List<String> line = new ArrayList<>(List.of(command));
        line.addAll(given);
        line.addAll(List.of(more));
        lines.add(line);
    }

    private static TreeSet<String> values(Path file, String column) throws IOException {
        List<String> rows = Files.readString(file).replace("\"", "").lines().toList();
        int place = List.of(rows.get(0).split(",")).indexOf(column);
        TreeSet<String> values = new TreeSet<>();
        for (String row : rows.subList(1, place < 0 ? 1 : rows.size())) {
            values.add(row.split(",", -1)[place]);
        }
        return values;
    }

    /** As they stand in a case, with the files that they name. */
    private void commands(String text, Path folder) {
        Matcher command = COMMAND.matcher(text);
        while (command.find()) {
            List<String> line = new ArrayList<>();
            Matcher word = WORD.matcher(command.group(1));
            while (word.find()) {
                String argument = word.group(1) != null ? word.group(1) : word.group(2);
                Path file = folder.resolve(argument);
                line.add(Files.exists(file) ? file.toString() : argument);
            }
            lines.add(line);
        }
    }
}
