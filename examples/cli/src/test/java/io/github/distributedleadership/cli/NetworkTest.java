package io.github.distributedleadership.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The assessment of a bare network. */
class NetworkTest {
    private static final Path EDGES = Cli.module("src/main/resources/examples/emergency/edges.csv");
    private static final Path NODES = Cli.module("src/main/resources/examples/emergency/nodes.csv");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"emergency.txt, text, true", "emergency.json, json, true", "emergency-unnamed.txt, text, false"})
    void the_emergency_response_is_told_as_it_was_read_and_kept(String golden, String format, boolean people) {
        List<Object> args =
                new ArrayList<>(List.of("assess", "--edges", EDGES, "--nodes", NODES, "--network", "Cheyenne"));
        args.addAll(List.of("--rank", "command_rank_score", "--weights", "lower-is-stronger", "--format", format));
        if (people) {
            args.add("--people");
        }
        Cli cli = Cli.run(args.toArray());
        assertThat(cli.err()).isEmpty();
        assertThat(cli.code()).isZero();
        Path file = Cli.resource("golden/" + golden);
        if (Boolean.getBoolean("golden.update")) {
            Cli.write(file, cli.out());
        }
        assertThat(cli.out()).isEqualTo(Cli.read(file));
    }

    @Test
    void several_networks_and_none_chosen_is_an_error_that_names_them() {
        assertThat(Cli.run("assess", "--edges", EDGES, "--nodes", NODES))
                .isEqualTo(new Cli(
                        3,
                        "",
                        EDGES + ": there are several networks: Cheyenne, MtSi, Texas; choose one with --network\n"));
        Path relations =
                Cli.write(folder.resolve("relations.csv"), "source,target,relation\na,b,advice\na,b,friendship\n");
        assertThat(Cli.run("assess", "--edges", relations).err())
                .isEqualTo(
                        relations + ": there are several relations: advice, friendship; choose one with --relation\n");
    }

    @Test
    void where_1_stands_for_the_top_the_lowest_rank_is_the_highest() {
        Path edges = Cli.write(folder.resolve("advice.csv"), "source,target\nb,a\nc,b\nd,b\ne,b\na,b\n");
        Path nodes = Cli.write(folder.resolve("people.csv"), "id,level\na,1\nb,2\nc,3\nd,3\ne,\n");
        Cli cli = Cli.run(
                "assess", "--edges", edges, "--nodes", nodes, "--rank", "level", "--top-rank", "lowest", "--people");
        assertThat(cli.err()).isEmpty();
        assertThat(cli.out().replaceAll("\\s+", " "))
                .contains(
                        "By level, the highest rank is 1, and a has it; the rank of 4 of 5 nodes is known.",
                        "Among the most looked to, and not in the highest rank: b.");
        assertThat(Cli.run("assess", "--edges", edges, "--top-rank", "lowest").err())
                .startsWith("--top-rank needs --rank;");
        assertThat(Cli.run("assess", "--edges", edges, "--nodes", nodes, "--rank", "level", "--top-rank", "1")
                        .err())
                .contains("the top rank is highest or lowest, but \"1\" was given");
    }

    @Test
    void the_same_network_in_three_forms_is_assessed_alike() {
        String list = "source,target\nb,a\nc,a\nd,a\ne,a\nf,a\na,b\n";
        String matrix = ",a,b,c,d,e,f\na,,1,,,,\nb,1,,,,,\nc,1,,,,,\nd,1,,,,,\ne,1,,,,,\nf,1,,,,,\n";
        StringBuilder xml = new StringBuilder("<graphml><graph edgedefault=\"directed\">");
        "abcdef".chars().forEach(c -> xml.append("<node id=\"").append((char) c).append("\"/>"));
        list.lines()
                .skip(1)
                .forEach(line -> xml.append("<edge source=\"")
                        .append(line.charAt(0))
                        .append("\" target=\"")
                        .append(line.charAt(2))
                        .append("\"/>"));
        xml.append("</graph></graphml>");
        String first = assess(Cli.write(folder.resolve("list.csv"), list));
        assertThat(first).contains("Most looked to is a.");
        assertThat(assess(Cli.write(folder.resolve("matrix.csv"), matrix))).isEqualTo(first);
        assertThat(assess(Cli.write(folder.resolve("graph.graphml"), xml.toString())))
                .isEqualTo(first);
    }

    private static String assess(Path edges) {
        Cli cli = Cli.run("assess", "--edges", edges, "--people");
        assertThat(cli.err()).isEmpty();
        return cli.out();
    }

    @Test
    void problems_of_both_files_are_lines_with_the_name_of_the_file() {
        Path edges = Cli.write(folder.resolve("edges.csv"), "source,target,weight\na,b,x\na,c,1\n");
        Path nodes = Cli.write(folder.resolve("nodes.csv"), "id,rank\na,high\nb,1\n");
        Cli cli = Cli.run("assess", "--edges", edges, "--nodes", nodes, "--rank", "rank");
        assertThat(cli.code()).isEqualTo(3);
        assertThat(cli.errors())
                .containsExactly(
                        edges + ": line 2: weight: must be a finite number such as 2 or 0.5 but was \"x\"",
                        edges + ": line 3: target: no node \"c\" in nodes.csv; did you mean \"a\"?");
        Cli.write(edges, "source,target\na,b\n");
        assertThat(Cli.run("assess", "--edges", edges, "--nodes", nodes, "--rank", "rank")
                        .err())
                .isEqualTo(
                        nodes + ": --rank: a rank must be a number, and empty or NA where it is not known, but in the"
                                + " column \"rank\" there is \"high\" of a\n");
        assertThat(Cli.run("assess", "--edges", edges, "--nodes", nodes, "--rank", "rnk")
                        .err())
                .isEqualTo(nodes + ": --rank: there is no column \"rnk\"; did you mean \"rank\"?; there is rank\n");
    }

    @Test
    void missing_files_are_named() {
        Path edges = Cli.write(folder.resolve("edges.csv"), "source,target\na,b\n");
        Path missing = folder.resolve("missing.csv");
        assertThat(Cli.run("assess", "--edges", missing))
                .isEqualTo(new Cli(3, "", missing + ": there is no such file; check the name\n"));
        assertThat(Cli.run("assess", "--edges", edges, "--nodes", missing))
                .isEqualTo(new Cli(3, "", missing + ": there is no such file; check the name\n"));
        assertThat(Cli.run("assess", "--edges", folder))
                .isEqualTo(new Cli(3, "", folder + ": is a folder; give the name of a file\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--rank r; --rank needs --edges",
                "--nodes n.csv; --nodes needs --edges",
                "--edges e.csv org.yaml; an organisation and --edges were both given; give one of them",
                "--edges e.csv --for ana; --for shows a member of an organisation, and --edges is none",
                "--edges e.csv --as-of 2025-01-01; --as-of needs dates, and --edges has none",
                "--edges e.csv --weights heavy; weights are higher-is-stronger or lower-is-stronger, but \"heavy\" was given",
            })
    void bad_usage_is_one_line(String options, String message) {
        Cli cli = Cli.run((Object[]) ("assess " + options).split(" "));
        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.errors())
                .singleElement()
                .asString()
                .contains(message)
                .endsWith("; see leadership assess --help");
    }

    @Test
    void the_result_is_never_written_over_what_is_read() throws Exception {
        Path edges = Cli.write(folder.resolve("edges.csv"), "source,target\na,b\n");
        Path nodes = Cli.write(folder.resolve("nodes.csv"), "id\na\nb\n");
        for (Path input : List.of(edges, nodes)) {
            assertThat(Cli.run("assess", "--edges", edges, "--nodes", nodes, "--out", input)
                            .code())
                    .isEqualTo(3);
        }
        assertThat(Files.readString(nodes)).isEqualTo("id\na\nb\n");
    }
}
