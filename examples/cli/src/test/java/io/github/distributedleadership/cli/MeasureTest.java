package io.github.distributedleadership.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.distributedleadership.rules.measure.network.MemberMeasures;
import io.github.distributedleadership.rules.measure.network.NetworkMeasures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The measures of networks on the command line. */
class MeasureTest {
    private static final Path EMERGENCY = Cli.module("src/main/resources/examples/emergency/edges.csv");
    private static final Path AGENCIES = Cli.module("src/main/resources/examples/emergency/nodes.csv");

    /** Four who rated each other from 1 to 5. */
    private static final String TEAM = "source,target,weight\n"
            + "ana,ben,4\nana,cleo,3\nana,dan,2\nben,ana,5\nben,cleo,3\nben,dan,1\n"
            + "cleo,ana,5\ncleo,ben,4\ncleo,dan,2\ndan,ana,5\ndan,ben,2\ndan,cleo,2\n";

    @TempDir
    Path folder;

    private Path team;

    @BeforeEach
    void write() {
        team = Cli.write(folder.resolve("team.csv"), TEAM);
    }

    @Test
    void ratings_of_a_team_of_four_give_the_documented_values() {
        Cli cli = measure(team, "--min-weight", "4", "--scale", "1,5", "--min-group", "1");
        assertThat(cli.err())
                .isEqualTo("of the ties given, 0 of a node to itself, 7 too weak and 0 given again are not counted\n"
                        + "of the ratings that could be, 12 are given, a share of 1\n");
        assertThat(cli.out().lines().map(line -> line.replaceFirst("(\\.\\d{6})\\d+,", "$1,")))
                .containsExactly(
                        "network,member,measure,value,status",
                        ",,density,0.416666,EXACT",
                        ",,centralization-in,0.777777,EXACT",
                        ",,centralization-out,0.333333,EXACT",
                        ",,centralization-betweenness,0.166666,EXACT",
                        ",,decentralization,0.222222,EXACT",
                        ",,reciprocity-edge,0.4,EXACT",
                        ",,reciprocity-dyadic,0.5,EXACT",
                        ",,reciprocity-nonnull,0.25,EXACT",
                        ",,connectedness,1,EXACT",
                        ",,hierarchy,0.8,EXACT",
                        ",,efficiency,0.777777,EXACT",
                        ",,lub,1,EXACT",
                        ",,transitivity,0.6,EXACT",
                        ",,components-weak,1,EXACT",
                        ",,components-strong,3,EXACT",
                        ",,structure,DISTRIBUTED_COORDINATED,EXACT",
                        ",,coordination,1,EXACT",
                        ",,share-hhi,0.52,EXACT",
                        ",,share-hhi-normalized,0.360000,EXACT",
                        ",,effective-leaders,1.923076,EXACT",
                        ",,share-entropy,0.673011,EXACT",
                        ",,share-entropy-normalized,0.485475,EXACT",
                        ",,gini,0.55,EXACT",
                        ",,gini-corrected,0.733333,EXACT",
                        ",,cv-population,1.039230,EXACT",
                        ",,cv-sample,1.2,EXACT",
                        ",,absence-factor,1,EXACT",
                        ",,density-carson,0.633333,EXACT",
                        ",,density-rescaled,0.541666,EXACT",
                        ",,centralization-in-valued,0.611111,EXACT",
                        ",,reciprocity-valued,0.261538,EXACT");
    }

    @Test
    void members_stand_below_the_network_that_they_are_of() {
        Cli cli = measure(
                team,
                "--min-weight",
                "4",
                "--by-member",
                "--measures",
                "density,in-degree,in-strength",
                "--min-group=1");
        assertThat(cli.out())
                .isEqualTo("network,member,measure,value,status\n"
                        + ",,density,0.4166666666666667,EXACT\n"
                        + ",ana,in-degree,3,EXACT\n,ana,in-strength,15,EXACT\n"
                        + ",ben,in-degree,2,EXACT\n,ben,in-strength,10,EXACT\n"
                        + ",cleo,in-degree,0,EXACT\n,cleo,in-strength,8,EXACT\n"
                        + ",dan,in-degree,0,EXACT\n,dan,in-strength,5,EXACT\n");
    }

    @Test
    void each_of_several_networks_is_measured_in_its_rows() {
        Cli cli = measure(EMERGENCY, "--nodes", AGENCIES, "--measures", "density,structure");
        assertThat(cli.out().lines().map(line -> line.replaceFirst(",.*", "")))
                .containsExactly("network", "Cheyenne", "Cheyenne", "MtSi", "MtSi", "Texas", "Texas");
        Path relations = Cli.write(
                folder.resolve("relations.csv"),
                "source,target,relation\na,b,advice\na,b,friendship\nb,a,friendship\n");
        assertThat(measure(relations, "--measures", "density", "--min-group", "1")
                        .out())
                .endsWith("advice,,density,0.5,EXACT\nfriendship,,density,1,EXACT\n");
        Cli one = measure(EMERGENCY, "--nodes", AGENCIES, "--measures", "density", "--network", "Texas");
        assertThat(one.out().lines()).hasSize(2).last().asString().startsWith("Texas,,density,0.31");
    }

    @ParameterizedTest
    @CsvSource({"measures.csv, csv", "measures.json, json", "measures.txt, text"})
    void the_emergency_response_is_measured_as_it_was_read_and_kept(String golden, String format) {
        Cli cli = measure(
                EMERGENCY,
                "--nodes",
                AGENCIES,
                "--network",
                "Cheyenne",
                "--by-member",
                "--groups",
                "sponsorship",
                "--format",
                format);
        assertThat(cli.err()).isEmpty();
        Path file = Cli.resource("golden/" + golden);
        if (Boolean.getBoolean("golden.update")) {
            Cli.write(file, cli.out());
        }
        assertThat(cli.out()).isEqualTo(Cli.read(file));
    }

    @Test
    void json_holds_the_same_results() {
        JsonNode json = Trees.json(
                measure(team, "--min-weight=4", "--scale=1,5", "--by-member", "--format=json", "--min-group=1")
                        .out());
        JsonNode network = json.get("networks").get(0);
        assertThat(json.get("format").asInt()).isEqualTo(1);
        assertThat(network.get("nodes").asInt()).isEqualTo(4);
        assertThat(network.get("dropped").get("weak").asInt()).isEqualTo(7);
        assertThat(network.get("responseRate").asDouble()).isEqualTo(1);
        assertThat(network.get("measures")).hasSameSizeAs(NetworkMeasures.all());
        assertThat(network.get("members").get(0).get("measures")).hasSameSizeAs(MemberMeasures.all());
        assertThat(network.findValuesAsText("value")).contains("DISTRIBUTED_COORDINATED");
    }

    @Test
    void a_network_of_few_is_withheld_unless_that_is_lifted() {
        Cli cli = measure(team, "--measures", "density,in-degree", "--by-member");
        assertThat(cli.code()).isZero();
        assertThat(cli.out())
                .isEqualTo("network,member,measure,value,status\n,,density,,UNDEFINED: withheld\n"
                        + ",ana,in-degree,,UNDEFINED: withheld\n,ben,in-degree,,UNDEFINED: withheld\n"
                        + ",cleo,in-degree,,UNDEFINED: withheld\n,dan,in-degree,,UNDEFINED: withheld\n");
        assertThat(cli.err())
                .isEqualTo("withheld, as fewer than 5 look to others; --min-group shows smaller groups, for public or"
                        + " simulated data\n");
    }

    @Test
    void a_missing_rating_is_left_out_above_and_below_the_line() {
        Path most = Cli.write(folder.resolve("most.csv"), TEAM.replaceAll("dan,[a-z]+,\\d\n", ""));
        Cli cli = measure(most, "--scale", "1,5", "--measures", "density-carson", "--min-group", "1");
        assertThat(cli.out()).endsWith(",,density-carson,0.6444444444444445,EXACT\n");
        assertThat(cli.err()).contains("of the ratings that could be, 9 are given, a share of 0.75\n");
    }

    @Test
    void ratings_of_whom_too_few_answered_have_no_value_when_that_is_asked_for() {
        Path most = Cli.write(folder.resolve("most.csv"), TEAM.replaceAll("dan,[a-z]+,\\d\n", ""));
        String measures = "density,density-carson";
        assertThat(measure(most, "--scale", "1,5", "--measures", measures, "--min-group=1", "--min-response=0.8")
                        .out())
                .endsWith(",,density,0.75,EXACT\n"
                        + ",,density-carson,,UNDEFINED: the response rate of 0.75 is below 0.8\n");
        assertThat(measure(most, "--scale", "1,5", "--measures", measures, "--min-group=1", "--min-response=0.75")
                        .out())
                .endsWith(",,density-carson,0.6444444444444445,EXACT\n");
    }

    @Test
    void a_rating_of_0_counts_on_a_scale_that_begins_there() {
        Path zeros = Cli.write(folder.resolve("zeros.csv"), "source,target,weight\na,b,0\nb,a,4\n");
        String measures = "density,density-rescaled";
        assertThat(measure(zeros, "--scale", "0,4", "--measures", measures, "--min-group", "1")
                        .out())
                .endsWith(",,density,0.5,EXACT\n,,density-rescaled,0.5,EXACT\n");
    }

    @Test
    void ids_with_commas_quotes_and_any_script_come_out_as_they_went_in() {
        Path names = Cli.write(
                folder.resolve("names.csv"),
                "source,target\n\"Ng, Ada\",\"Bo \"\"the\"\" Li\"\n\u738b\u660e,\"Ng, Ada\"\n\"Ng, Ada\",\"Ng, Ada\"\n");
        Cli cli = measure(names, "--by-member", "--measures", "in-degree", "--min-group", "1");
        assertThat(cli.out())
                .isEqualTo("network,member,measure,value,status\n"
                        + ",\"Bo \"\"the\"\" Li\",in-degree,1,EXACT\n"
                        + ",\"Ng, Ada\",in-degree,1,EXACT\n"
                        + ",\u738b\u660e,in-degree,0,EXACT\n");
        assertThat(cli.err()).startsWith("of the ties given, 1 of a node to itself, 0 too weak");
    }

    @Test
    void nobody_one_and_two_have_values_or_reasons_and_never_nan() {
        for (String rows : List.of("", "a,a\n", "a,b\n", "a,b\nb,a\n", "a,b\nc,d\n")) {
            Path few = Cli.write(folder.resolve("few.csv"), "source,target\n" + rows);
            Cli cli = measure(few, "--by-member", "--min-group", "1", "--scale", "1,5");
            assertThat(cli.code()).as(cli.err()).isZero();
            assertThat(cli.out()).doesNotContain("NaN", "Infinity");
            assertThat(cli.out().lines().skip(1))
                    .allMatch(line -> line.matches(".*,[-A-Z0-9_.]+,(EXACT|CONVERGED)|.*,,UNDEFINED: .+"));
        }
    }

    @Test
    void a_large_network_gets_what_takes_linear_time_and_the_rest_says_so() throws Exception {
        StringBuilder rows = new StringBuilder("source,target\n");
        for (int i = 0; i < 32_000; i++) {
            rows.append(i).append(',').append(i + 1).append('\n');
        }
        Path chain = Cli.write(folder.resolve("chain.csv"), rows.toString());
        List<String> lines = measure(chain).out().lines().toList();
        assertThat(lines).contains(",,lub,,SKIPPED: cost", ",,centralization-betweenness,,SKIPPED: cost");
        assertThat(lines).contains(",,components-weak,1,EXACT", ",,effective-leaders,32000,EXACT");
        assertThat(measure(chain, "--measures", "linear").out()).doesNotContain("SKIPPED", "lub");
        assertThat(measure(chain, "--measures", "hierarchy").out()).endsWith(",,hierarchy,1,EXACT\n");
        Files.delete(chain);
    }

    @Test
    void the_formal_leader_and_tau_decide_the_structure() {
        List<String> structures = new ArrayList<>();
        for (List<String> options : List.of(
                List.of("--leader", "ana"), List.of("--leader", "dan"), List.of("--tau", "0.7"), List.of("--tau=1"))) {
            List<Object> args =
                    new ArrayList<>(List.of("measure", "--edges", team, "--min-weight=4", "--measures=structure"));
            args.add("--min-group=1");
            args.addAll(options);
            structures.add(
                    Cli.run(args.toArray()).out().lines().skip(1).findFirst().orElseThrow());
        }
        assertThat(structures)
                .containsExactly(
                        ",,structure,DISTRIBUTED_COORDINATED,EXACT",
                        ",,structure,DISTRIBUTED_FRAGMENTED,EXACT",
                        ",,structure,LEADER_CENTERED,EXACT",
                        ",,structure,LEADER_CENTERED,EXACT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--measures densty;     'there is no measure \"densty\"; did you mean \"density\"?'",
                "--measures densty,gino;  'there is no measure \"densty\"; did you mean \"density\"?, nor \"gino\"; did you mean"
                        + " \"gini\"?'",
                "--measures betweenness;  'betweenness is of members; add --by-member'",
                "--tau 0;               must be above 0 and at most 1 but was \"0\"",
                "--scale 5,1;           a scale must have a low end below its high end but was 5 to 1",
                "--scale 5;             must be the low end and the high end, such as 1,5, but was \"5\"",
                "--min-response 0.5;    --min-response is of ratings; add --scale, such as --scale 1,5",
                "--min-response 2;      must be a number from 0 to 1 such as 0.8 but was \"2\"",
                "--min-weight x;        must be a number such as 4 or 0.5 but was \"x\"",
                "--min-weight -1;       must be a number of 0 or more but was \"-1\"",
                "--as-of 2025-01-01;    --as-of needs dates, and --edges has none",
                "--format html;         this command writes csv, json or text, but \"html\" was given"
            })
    void an_option_that_cannot_be_meant_is_bad_usage(String option, String why) {
        List<Object> args = new ArrayList<>(List.of("measure", "--edges", team));
        args.addAll(List.of(option.split(" ")));
        Cli cli = Cli.run(args.toArray());
        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err())
                .contains(why.replaceFirst("^Invalid.*\\(<choice>\\): ", ""))
                .endsWith("see leadership measure --help\n");
    }

    @Test
    void without_ties_there_is_nothing_to_measure() {
        assertThat(Cli.run("measure"))
                .isEqualTo(
                        new Cli(2, "", "--edges is missing; give the file of ties; see leadership measure --help\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--scale 1,4;  '--scale: the rating of \"ben\" for \"ana\" must be from 1 to 4 but is 5; give the scale that the"
                        + " ratings have'",
                "--groups dept;  '--groups: there is no column \"dept\" of nodes'",
                "--leader anna;  '--leader: there is no node \"anna\"; did you mean \"ana\"?'"
            })
    void an_option_that_does_not_fit_the_file_is_bad_input(String option, String why) {
        List<Object> args = new ArrayList<>(List.of("measure", "--edges", team));
        args.addAll(List.of(option.split(" ")));
        assertThat(Cli.run(args.toArray())).isEqualTo(new Cli(3, "", team + ": " + why + "\n"));
    }

    @Test
    void a_column_of_nodes_is_there_though_there_is_no_node() {
        Path edges = Cli.write(folder.resolve("no-edges.csv"), "source,target\n");
        Path nodes = Cli.write(folder.resolve("no-nodes.csv"), "id,grp\n");
        assertThat(measure(edges, "--nodes", nodes, "--groups", "grp").out())
                .contains("density,,UNDEFINED: fewer than 2 nodes");
    }

    private static Cli measure(Path edges, Object... options) {
        List<Object> args = new ArrayList<>(List.of("measure", "--edges", edges));
        args.addAll(List.of(options));
        Cli cli = Cli.run(args.toArray());
        assertThat(cli.code()).as(cli.err()).isZero();
        return cli;
    }

    @Test
    void names_that_a_spreadsheet_would_take_for_formulas_have_an_apostrophe() {
        Path edges = Cli.write(
                folder.resolve("formulas.csv"),
                "source,target,network\n=cmd|' /C calc'!A0,@b,=1+1\n@b,c,=1+1\nc,+d,=1+1\n+d,-e,=1+1\n-e,f,=1+1\nf,@b,=1+1\n");
        String csv = Cli.run("measure", "--edges", edges, "--by-member").out();
        assertThat(csv.lines().skip(1))
                .isNotEmpty()
                .allMatch(row -> row.startsWith("'=1+1,"))
                .noneMatch(row -> row.matches("[^,]*,[=+@-].*"));
        assertThat(csv).contains("'=1+1,'=cmd|' /C calc'!A0,", "'=1+1,'@b,", "'=1+1,'+d,", "'=1+1,'-e,", "'=1+1,c,");
        assertThat(Cli.run("measure", "--edges", edges, "--by-member", "--format", "json")
                        .out())
                .contains("\"=1+1\"", "\"@b\"")
                .doesNotContain("\"'");
    }

    @Test
    void names_cannot_turn_the_text_round() {
        Path edges = Cli.write(
                folder.resolve("marks.csv"),
                "source,target\n\u202E.cba\u202C x,b\nb,c\nc,d\nd,e\ne,\u200Bf\n\u200Bf,b\n");
        String text = Cli.run("measure", "--edges", edges, "--by-member", "--format", "text")
                .out();
        assertThat(text).contains("\uFFFD.cba\uFFFD x", "\uFFFDf").doesNotContain("\u202E", "\u202C", "\u200B");
    }
}
