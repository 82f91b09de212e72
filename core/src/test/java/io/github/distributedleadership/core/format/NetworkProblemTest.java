package io.github.distributedleadership.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.distributedleadership.core.format.network.GraphmlReading;
import io.github.distributedleadership.core.format.token.BrokenText;
import io.github.distributedleadership.core.format.token.Characters;
import io.github.distributedleadership.core.format.token.Faults;
import io.github.distributedleadership.core.network.NamedNetwork;
import io.github.distributedleadership.core.network.NetworkOptions;
import io.github.distributedleadership.core.network.Weights;
import io.github.distributedleadership.core.problem.FileProblem;
import io.github.distributedleadership.core.problem.InvalidFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a file of a network is said, line by line, all at once. */
class NetworkProblemTest {
    @TempDir
    Path folder;

    @Test
    void all_problems_of_both_files_are_told_with_their_lines() throws IOException {
        Path edges = Files.writeString(folder.resolve("edges.csv"), """
                source,target,weight
                ana,ben,much
                ana,bne,1

                ana, ben,NaN
                ,ben,Infinity
                ana,ben
                ana,ben,-2
                ana,ben,""
                ana,ben,0x10
                """);
        Path nodes = Files.writeString(folder.resolve("nodes.csv"), "id,rank\nana,1\nben,2\n");
        assertThat(problems(() -> NetworkFormat.of(edges).read(edges, nodes, NetworkOptions.STANDARD)))
                .containsExactly(
                        edges + ": line 2: weight: must be a finite number such as 2 or 0.5 but was \"much\"",
                        edges + ": line 3: target: no node \"bne\" in nodes.csv; did you mean \"ben\"?",
                        edges + ": line 5: target: a node must not begin or end with a space but was \" ben\"",
                        edges + ": line 5: weight: must be a finite number such as 2 or 0.5 but was \"NaN\"",
                        edges + ": line 6: source: a node must not be empty",
                        edges + ": line 6: weight: must be a finite number such as 2 or 0.5 but was \"Infinity\"",
                        edges + ": line 7: must have 3 cells, as many as the header, but has 2",
                        edges
                                + ": line 8: weight: must be 0 or more but was \"-2\"; shift the scale so that 0 means no tie",
                        edges + ": line 9: weight: must be a number but is empty",
                        edges + ": line 10: weight: must be a finite number such as 2 or 0.5 but was \"0x10\"");

        Path doubled = Files.writeString(folder.resolve("doubled.csv"), "id\nana\nben\nana\n");
        assertThat(problems(() -> NetworkFormat.EDGES.read(edges, doubled, NetworkOptions.STANDARD)))
                .contains(doubled + ": line 4: id: the node \"ana\" stands on line 2 already; a node has one row")
                .noneMatch(line -> line.contains("no node"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "|line 1: the file is empty; a list of ties begins with the header source,target",
                "from,to\\na,b|line 1: the header of a list of ties must have the columns \"source\" and \"target\" but has no \"source\"; a matrix begins with an empty cell",
                "sorce,target\\na,b|line 1: the header of a list of ties must have the columns \"source\" and \"target\" but has no \"source\"; did you mean \"sorce\"?; a matrix begins with an empty cell",
                "source;target\\na;b|line 1: the header of a list of ties must have the columns \"source\" and \"target\" but has no \"source\"; the cells are separated by semicolons, it seems: separate them by commas",
                "source,target,source\\na,b,c|line 1: source: there are two columns of that name; rename one",
                "source,target,wieght\\na,b,3|line 1: wieght: there is no column of that name; did you mean \"weight\"? Else give it another",
                "source,target\\na,\"b\\nc,d|line 2: a quote that is opened in this row is never closed; close it, and write a quote inside a text twice",
                "source,target,network\\na,b,|line 2: network: a network must not be empty",
                "source,target\\na,b\\u0007|line 2: target: a node must not contain the character U+0007 but was \"b\uFFFD\"",
            })
    void a_list_of_ties_that_is_none_is_refused(String text, String message) {
        String given = text == null ? "" : text.replace("\\n", "\n").replace("\\u0007", "\u0007");
        assertThat(problems(() -> NetworkFormat.EDGES.parse(given, NetworkOptions.STANDARD)))
                .containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "|line 1: the file is empty; a matrix begins with an empty cell, and then the nodes, which are its columns",
                ",a,b\\na,0,1|b: the column has no row of that name; a matrix has the same nodes both ways",
                ",a,b\\na,0,1\\nb,0,0\\nc,0,0|line 4: the row \"c\" has no column; a matrix has the same nodes both ways; did you mean \"a\"?",
                ",a,b\\na,0,1\\nb,0|line 3: must have 3 cells, as many as the header, but has 2",
                ",a,a\\na,0,1|line 1: a: there are two columns of that name; a node has one",
                ",a,b\\na,0,1\\nb,x,0|line 3: a: must be a finite number such as 2 or 0.5 but was \"x\"",
                ",a\\na,0\\na,0|line 3: the row \"a\" stands on line 2 already",
            })
    void a_matrix_that_is_not_square_is_refused(String text, String message) {
        String given = text == null ? "" : text.replace("\\n", "\n");
        assertThat(problems(() -> NetworkFormat.MATRIX.parse(given, NetworkOptions.STANDARD)))
                .contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "|line 1: the file is empty; a table of nodes begins with a header that has the column id",
                "name\\na|line 1: the header of a table of nodes must have the column \"id\"",
                "id,rank,rank\\na,1,2|line 1: rank: there are two columns of that name; rename one",
                "id,rank\\na|line 2: must have 2 cells, as many as the header, but has 1",
            })
    void a_table_of_nodes_that_is_none_is_refused(String text, String message) {
        String given = text == null ? "" : text.replace("\\n", "\n");
        assertThat(problems(() -> NetworkFormat.EDGES.parse("source,target\n", given, NetworkOptions.STANDARD)))
                .containsExactly(message);
    }

    @Test
    void what_is_asked_for_and_not_there_is_told_with_what_is_there() {
        String edges = "source,target,network,relation\na,b,North,advice\na,b,South,advice\n";
        assertThat(problems(() -> NetworkFormat.EDGES.parse(edges, NetworkOptions.STANDARD.withNetwork("Nort"))))
                .containsExactly("no network \"Nort\"; did you mean \"North\"?");
        assertThat(problems(() -> NetworkFormat.EDGES.parse(edges, NetworkOptions.STANDARD.withNetwork("East coast"))))
                .containsExactly("no network \"East coast\"; there is North, South");
        assertThat(problems(() ->
                        NetworkFormat.EDGES.parse("source,target\na,b\n", NetworkOptions.STANDARD.withRelation("x"))))
                .containsExactly("no relation can be chosen, for nothing here tells one relation from another");
        assertThat(problems(() -> NetworkFormat.EDGES.parse(
                        "source,target\na,b\n", "id,network\na,North\nb,South\n", NetworkOptions.STANDARD)))
                .containsExactly(
                        "line 1: there is no column \"network\" here, and the table of nodes has nodes of several: North,"
                                + " South; choose one");
    }

    @Test
    void bytes_that_are_no_text_are_refused() throws IOException {
        Path latin = Files.write(
                folder.resolve("latin.csv"), "source,target\nren\u00e9,ana\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problems(() -> NetworkFormat.of(latin).read(latin, NetworkOptions.STANDARD)))
                .containsExactly(
                        latin + ": line 2: the text must be UTF-8 but has the byte 0xE9 here; save it as UTF-8");
        Path binary = Files.write(folder.resolve("binary.csv"), new byte[] {'P', 'K', 3, 4, 0, 0, 8});
        assertThat(problems(() -> NetworkFormat.of(binary).read(binary, NetworkOptions.STANDARD)))
                .containsExactly(binary
                        + ": line 1: the text holds the character U+0000, as binary files and UTF-16 do; save it as UTF-8"
                        + " text");
        Path marked = Files.writeString(folder.resolve("marked.csv"), "\uFEFFsource,target\na,b\n");
        assertThat(NetworkFormat.of(marked)
                        .read(marked, NetworkOptions.STANDARD)
                        .get(0)
                        .network()
                        .arcCount())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE graphml [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><graphml><graph><node id=\"&x;\"/></graph></graphml>",
                "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><graphml>&c;</graphml>",
                "<!DOCTYPE graphml SYSTEM \"http://127.0.0.1:1/x.dtd\"><graphml/>",
            })
    void a_document_type_is_refused_before_it_is_read(String text) {
        assertThat(problems(() -> NetworkFormat.GRAPHML.parse(text, NetworkOptions.STANDARD)))
                .singleElement()
                .asString()
                .startsWith("line 1: a document type")
                .contains("is refused");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "<gexf/>|line 1: GraphML begins with the element <graphml>, but this begins with <gexf>",
                "<graphml><graph><edge source='a' target='b'/></graph></graphml>|line 1: no node \"a\" in the graph",
                "<graphml><graph><node id='a'/><node id='a'/></graph></graphml>|line 1: the node \"a\" is there already; a node stands once",
                "<graphml><graph><node/></graph></graphml>|line 1: <node> must have the attribute id",
                "<graphml><graph><node id='a'><data key='r'>1</data></node></graph></graphml>|line 1: no key \"r\"",
                "<graphml><graph><hyperedge/></graph></graphml>|line 1: a hyperedge joins any number of nodes; write it as edges of two",
                "<graphml><key id='weight' for='edge'/><graph><node id='a'/><edge source='a' target='a'><data key='weight'>NaN</data></edge></graph></graphml>|line 1: weight: must be a finite number such as 2 or 0.5 but was \"NaN\"",
                "<graphml><graph>&x;</graph></graphml>|line 1: an entity that is not one of XML's own is refused; write what it stands for",
            })
    void graphml_that_is_none_is_refused(String text, String message) {
        assertThat(problems(() -> NetworkFormat.GRAPHML.parse(text, NetworkOptions.STANDARD)))
                .contains(message);
    }

    @Test
    void broken_xml_is_one_line() {
        for (String text :
                List.of("<graphml>", "<graphml><graph></graphml>", "graphml", "<graphml a=\"1\" a=\"2\"/>")) {
            assertThat(problems(() -> NetworkFormat.GRAPHML.parse(text, NetworkOptions.STANDARD)))
                    .singleElement()
                    .asString()
                    .matches("line \\d+: not XML: [^\n]+");
        }
        String deep = "<graphml>" + "<a>".repeat(200);
        assertThat(problems(() -> NetworkFormat.GRAPHML.parse(deep, NetworkOptions.STANDARD)))
                .containsExactly("line 1: elements stand more than 100 deep in each other");
    }

    @Test
    void xml_that_never_ends_is_refused_before_it_fills_the_memory() {
        for (String piece : List.of("a", "<a>", "<a ", "x='' ", "<", "<!--", "<a b='", "<![CDATA[x", "&#65;")) {
            Characters text = Characters.of(new Endless("<graphml><graph id='", piece));
            assertThat(catchThrowableOfType(
                            BrokenText.class, () -> GraphmlReading.read(text, NetworkOptions.STANDARD, new Faults())))
                    .as(piece)
                    .isNotNull();
        }
        for (String piece : List.of("a", "<a>", "<!-- ", "<![CDATA[x", "<node id='", "<a b='x' ")) {
            Characters text = Characters.of(new Endless("<graphml><graph>", piece));
            assertThat(catchThrowableOfType(
                            BrokenText.class, () -> GraphmlReading.read(text, NetworkOptions.STANDARD, new Faults())))
                    .as(piece)
                    .isNotNull();
        }
    }

    @Test
    void the_first_thousand_problems_are_kept_and_all_are_counted() {
        String edges = "source,target\n"
                + IntStream.range(0, 5000).mapToObj(i -> ",b" + i + "\n").collect(Collectors.joining());
        InvalidFile e = catchThrowableOfType(
                InvalidFile.class, () -> NetworkFormat.EDGES.parse(edges, NetworkOptions.STANDARD));
        assertThat(e.count()).isEqualTo(5000);
        assertThat(e.problems()).hasSize(1000);
        assertThat(e.getMessage().lines()).hasSize(101).last().isEqualTo("and 4900 more");
    }

    @Test
    void ratings_off_the_scale_and_missing_columns_are_told() {
        RatingsFormat format = new RatingsFormat("team", List.of("q1", "q2"), 5);
        assertThat(problems(() -> format.parse("team,q1\nx,1\n")))
                .containsExactly("line 1: there is no column \"q2\" in the header; did you mean \"q1\"?");
        assertThat(problems(() -> format.parse("team,q1,q2\nx,6,0\n,NA,\ny,one,5\nz,1\n")))
                .containsExactly(
                        "line 2: q1: must be a number from 1 to 5, or empty where it is missing, but was \"6\"",
                        "line 2: q2: must be a number from 1 to 5, or empty where it is missing, but was \"0\"",
                        "line 3: team: a group must not be empty",
                        "line 4: q1: must be a finite number such as 2 or 0.5 but was \"one\"",
                        "line 5: must have 3 cells, as many as the header, but has 2");
        assertThat(problems(() -> format.parse("")))
                .containsExactly(
                        "line 1: the file is empty; ratings begin with a header that has the columns of group and items");
    }

    @Test
    void the_lower_weight_stays_where_lower_is_stronger() {
        NamedNetwork network = NetworkFormat.EDGES
                .parse(
                        "Source,Target,Weight\na,b,3\na,b,1\na,a,1\n",
                        NetworkOptions.STANDARD.withWeights(Weights.LOWER_IS_STRONGER))
                .get(0);
        assertThat(network.network().arcs()).hasToString("[a -> b (1)]");
        assertThat(network.network().dropped().selfTies()).isEqualTo(1);
        assertThat(network.network().dropped().duplicates()).isEqualTo(1);
    }

    interface Reading {
        void read() throws IOException;
    }

    private static List<String> problems(Reading reading) {
        InvalidFile e = catchThrowableOfType(InvalidFile.class, reading::read);
        assertThat(e).as("nothing was wrong").isNotNull();
        return e.problems().stream().map(FileProblem::toString).toList();
    }

    @Test
    void a_huge_name_in_graphml_is_told_in_our_words() {
        String huge = "<graphml><?" + "a".repeat(3_000_000) + "?><graph edgedefault=\"directed\"/></graphml>";
        assertThatThrownBy(() -> NetworkFormat.GRAPHML.parse(huge, NetworkOptions.STANDARD))
                .isInstanceOf(InvalidFile.class)
                .hasMessageContaining("a text or comment has more than 1000000 characters; is a quote missing?");
    }

    @Test
    void names_in_a_namespace_are_no_longer_than_they_look() {
        String text = "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">"
                + "<graph edgedefault=\"directed\"><node id=\"a\"/></graph></graphml>";
        assertThat(NetworkFormat.GRAPHML.parse(text, NetworkOptions.STANDARD)).hasSize(1);
    }
}
