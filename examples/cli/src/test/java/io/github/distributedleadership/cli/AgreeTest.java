package io.github.distributedleadership.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code agree} tells how far raters agree. */
class AgreeTest {
    @TempDir
    Path folder;

    private Path ratings;

    @BeforeEach
    void write() {
        ratings = Cli.write(folder.resolve("ratings.csv"), """
                shift,q1,q2,q3,age
                day,4,5,4,x
                day,4,4,3,x
                day,5,4,4,x
                day,3,4,4,x
                night,1,1,1,x
                night,5,NA,5,x
                "late, weekend",2,,2,x
                """);
    }

    private Cli agree(Object... more) {
        Object[] args = {"agree", "--ratings", ratings, "--group", "shift", "--items", "q1,q2,q3", "--options", 5};
        Object[] all = Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return Cli.run(all);
    }

    @Test
    void each_statistic_of_each_group_is_a_row() {
        Cli cli = agree("--min-group", 1);
        assertThat(cli.err()).isEmpty();
        assertThat(cli.out()).isEqualTo("""
                        group,statistic,value,status
                        day,rwg,0.9259259259259262,EXACT
                        day,rwg(J),0.925531914893617,EXACT
                        day,r*wg(J),0.8055555555555556,EXACT
                        day,AD,0.4166666666666667,EXACT
                        day,awg,0.7787878787878788,EXACT
                        "late, weekend",rwg,,UNDEFINED: fewer than 2 raters
                        "late, weekend",rwg(J),,UNDEFINED: an item with fewer than 2 answers
                        "late, weekend",r*wg(J),,UNDEFINED: an item with fewer than 2 answers
                        "late, weekend",AD,,UNDEFINED: an item with fewer than 2 answers
                        "late, weekend",awg,,UNDEFINED: an item with fewer than 2 answers
                        night,rwg,0,EXACT
                        night,rwg(J),,UNDEFINED: an item with fewer than 2 answers
                        night,r*wg(J),,UNDEFINED: an item with fewer than 2 answers
                        night,AD,,UNDEFINED: an item with fewer than 2 answers
                        night,awg,,UNDEFINED: an item with fewer than 2 answers
                        ,ICC(1),-0.054360135900339786,EXACT
                        ,ICC(2),-0.13675213675213688,EXACT
                        """);
    }

    @Test
    void two_single_raters_cannot_be_reckoned_from_the_totals() {
        Path singles = Cli.write(
                folder.resolve("singles.csv"), "team,q\na,1\na,1\na,2\na,2\na,4\nb,2\nb,2\nb,2\nb,2\nb,4\nx,1\ny,3\n");
        Cli cli = Cli.run("agree", "--ratings", singles, "--group", "team", "--items", "q", "--options", 5);
        assertThat(cli.out().lines().filter(line -> line.matches("[axy],.*")))
                .hasSize(15)
                .allMatch(line -> line.endsWith(",,UNDEFINED: withheld"));
        assertThat(cli.out()).contains("b,rwg,0.6,EXACT", "\n,ICC(1),");
    }

    @Test
    void small_groups_are_withheld_unless_asked_for_and_the_correlations_are_not() {
        Cli cli = agree();
        assertThat(cli.out().lines().filter(line -> line.startsWith("day,")))
                .hasSize(5)
                .allMatch(line -> line.endsWith(",,UNDEFINED: withheld"));
        assertThat(cli.out()).contains("\n,ICC(1),-0.054");
    }

    @Test
    void the_same_stands_in_json_and_in_a_text_for_people() {
        assertThat(agree("--format", "json", "--min-group", 2).out())
                .contains("""
                            {
                              "group" : "day",
                              "withheld" : false,
                              "raters" : 4,
                              "answers" : 12,
                              "asked" : 12,
                              "responseRate" : 1
                            },
                        """.indent(0))
                .contains("\"group\" : \"night\",\n      \"withheld\" : true\n")
                .contains("\"statistic\" : \"rwg(J)\",\n      \"value\" : 0.925531914893617,\n")
                .contains("\"statistic\" : \"awg\",\n      \"status\" : \"UNDEFINED: withheld\"\n");
        assertThat(agree("--format", "text", "--min-group", 1).out())
                .startsWith("day, 4 raters, 12 of 12 answers given\n"
                        + "  rwg       0.9259  very strong agreement, enough\n"
                        + "  rwg(J)    0.9255  very strong agreement, enough\n"
                        + "  r*wg(J)   0.8056  strong agreement, enough\n"
                        + "  AD        0.4167  enough\n"
                        + "  awg       0.7788  strong agreement, enough\n")
                .contains("late, weekend, 1 rater, 2 of 3 answers given\n  rwg      UNDEFINED: fewer than 2 raters\n")
                .endsWith("""
                        All groups
                          ICC(1)   -0.0544  no effect of the group
                          ICC(2)   -0.1368
                        The words are conventions, not laws. Enough: rwg, rwg(J) and r*wg(J) of 0.7 or more, awg of 0.6 or more,
                        AD below 0.8333.
                        """);
    }

    @Test
    void groups_of_whose_answers_too_many_are_missing_have_no_value() {
        assertThat(agree("--min-group", 1, "--min-answered", 0.9).out())
                .contains("\nnight,rwg,,UNDEFINED: too many answers are missing\n", "\nday,rwg,0.92");
    }

    @Test
    void what_is_wrong_with_the_ratings_is_told_with_its_line() {
        Cli.write(ratings, "shift,q1,q2,q3\nday,6,2,x\n");
        assertThat(agree())
                .isEqualTo(new Cli(
                        3,
                        "",
                        ratings
                                + ": line 2: q1: must be a number from 1 to 5, or empty where it is missing, but was \"6\"\n"
                                + ratings + ": line 2: q3: must be a finite number such as 2 or 0.5 but was \"x\"\n"));
        Path missing = folder.resolve("missing.csv");
        assertThat(Cli.run("agree", "--ratings", missing, "--group", "g", "--items", "a", "--options", 5))
                .isEqualTo(new Cli(3, "", missing + ": there is no such file; check the name\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--options 1; Invalid value for option '--options': must be a whole number from 2 to 999999 but was \"1\"",
                "--options 5 --items a,a; --items: the item \"a\" is given twice",
                "--options 5 --format html; this command writes csv, json or text, but \"html\" was given",
                "--options 5 --as-of 2025-01-01; --as-of needs dates, and ratings have none",
                "--options 5 --min-answered 2; must be a number from 0 to 1 such as 0.8 but was \"2\"",
            })
    void bad_usage_is_one_line(String options, String message) {
        String items = options.contains("--items") ? "" : "--items a ";
        Cli cli = Cli.run((Object[]) ("agree --ratings r.csv --group g " + items + options).split(" "));
        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.errors()).singleElement().asString().contains(message).endsWith("; see leadership agree --help");
    }

    @Test
    void names_of_groups_are_no_formulas_and_cannot_turn_the_text_round() {
        StringBuilder rows = new StringBuilder("team,q1\n");
        for (String group : new String[] {"=HYPERLINK(\"\"http://evil\"\")", "@SUM(1+1)", "-1+1", "\u202E.cba"}) {
            for (int i = 1; i <= 5; i++) {
                rows.append('"').append(group).append("\",").append(i).append('\n');
            }
        }
        Path file = Cli.write(folder.resolve("formulas.csv"), rows.toString());
        Object[] args = {"agree", "--ratings", file, "--group", "team", "--items", "q1", "--options", 5};
        assertThat(Cli.run(args).out())
                .contains("\n'-1+1,rwg,0,", "\n'@SUM(1+1),rwg,", "\n\"'=HYPERLINK(\"\"http://evil\"\")\",rwg,");
        Object[] text = Arrays.copyOf(args, args.length + 2);
        text[args.length] = "--format";
        text[args.length + 1] = "text";
        assertThat(Cli.run(text).out()).contains("\uFFFD.cba, 5 raters").doesNotContain("\u202E");
    }
}
