package io.github.distributedleadership.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code measure --periods} tells how leadership goes round. */
class PeriodsTest {
    @TempDir
    Path folder;

    private Path edges;

    @BeforeEach
    void write() {
        edges = Cli.write(folder.resolve("edges.csv"), """
                source,target,network
                cleo,ben,9
                ben,ana,9
                ben,cleo,10
                cleo,ana,10
                cleo,ben,11
                ben,ana,11
                """);
    }

    private Cli measure(String... more) {
        Object[] args = new Object[6 + more.length];
        System.arraycopy(new Object[] {"measure", "--edges", edges, "--min-group", 1, "--periods"}, 0, args, 0, 6);
        System.arraycopy(more, 0, args, 6, more.length);
        return Cli.run(args);
    }

    @Test
    void the_rows_over_time_stand_at_the_end_without_a_network() {
        Cli cli = measure("--measures", "turnover,time-evenness,oscillation", "--by-member");
        assertThat(cli.out()).isEqualTo("""
                        network,member,measure,value,status
                        ,,turnover,0.6666666666666667,EXACT
                        ,,time-evenness,0.920619835714305,EXACT
                        ,,oscillation,0.6666666666666666,EXACT
                        ,ana,oscillation,0,EXACT
                        ,ben,oscillation,1,EXACT
                        ,cleo,oscillation,1,EXACT
                        """);
        assertThat(measure().out()).contains("\n9,,density,", "\n,,turnover,0.66");
    }

    @Test
    void numbers_are_in_the_order_of_their_size() {
        // by text 10 and 11 come before 9, and only the last change would be one
        Cli.write(edges, "source,target,network\nb,a,9\na,b,10\na,b,11\n");
        assertThat(measure("--measures", "turnover").out()).contains(",,turnover,0.5,EXACT");
        Cli.write(edges, "source,target,network\nb,a,9\na,b,10\nb,a,11\n");
        assertThat(measure("--measures", "turnover").out()).contains(",,turnover,1,EXACT");
    }

    @Test
    void the_same_stands_in_json_and_in_a_text_for_people() {
        assertThat(measure("--format", "json", "--measures", "turnover,oscillation", "--by-member")
                        .out())
                .contains("\"overTime\" : {", "\"id\" : \"turnover\"", "\"member\" : \"ben\"");
        assertThat(measure("--format", "text", "--measures", "turnover").out())
                .endsWith("Over time\n  turnover  0.6667\n");
    }

    @Test
    void what_cannot_be_periods_is_refused() {
        assertThat(Cli.run("measure", "--edges", edges, "--measures", "turnover,oscillation"))
                .isEqualTo(new Cli(
                        2, "", "turnover, oscillation are over time; add --periods; see leadership measure --help\n"));
        Cli.write(edges, "source,target,network,relation\na,b,1,advice\na,b,1,trust\n");
        assertThat(measure())
                .isEqualTo(new Cli(
                        3,
                        "",
                        edges
                                + ": --periods: there are several relations, and periods are of one; choose it with"
                                + " --relation\n"));
    }
}
