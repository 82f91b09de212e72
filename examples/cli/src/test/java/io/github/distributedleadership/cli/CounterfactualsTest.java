package io.github.distributedleadership.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What would have to change, as {@code assess} tells it, tried with {@code what-if}. */
class CounterfactualsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private static JsonNode assess(Object... options) throws Exception {
        Object[] all = new Object[options.length + 4];
        System.arraycopy(new Object[] {"assess", Cli.SCHOOL, "--format", "json"}, 0, all, 0, 4);
        System.arraycopy(options, 0, all, 4, options.length);
        return JSON.readTree(Cli.run(all).out());
    }

    @Test
    void each_of_them_can_be_replayed_and_leads_where_it_says() throws Exception {
        int kinds = 0;
        int verdicts = 0;
        for (JsonNode responsibility : assess("--counterfactuals", "16").get("responsibilities")) {
            for (JsonNode one : responsibility.path("counterfactuals")) {
                String of = one.get("of").asText();
                assertThat(one.get("from")).isEqualTo(responsibility.get(of));
                Path changes = Cli.write(
                        folder.resolve("changes.json"), one.get("changes").toString());
                JsonNode difference = JSON.readTree(Cli.run("what-if", Cli.SCHOOL, changes, "--format", "json")
                        .out());
                JsonNode changed = null;
                for (JsonNode other : difference.get("responsibilities")) {
                    changed = other.get("id").equals(responsibility.get("id")) ? other : changed;
                }
                assertThat(changed).isNotNull();
                assertThat(changed.get("after").get(of)).isEqualTo(one.get("to"));
                kinds += of.equals("kind") ? 1 : 0;
                verdicts += of.equals("verdict") ? 1 : 0;
            }
        }
        assertThat(kinds).isGreaterThan(16);
        assertThat(verdicts).isGreaterThanOrEqualTo(5);
    }

    @Test
    void they_are_told_of_as_many_responsibilities_as_were_asked_for() throws Exception {
        JsonNode three = assess("--counterfactuals", "3");
        assertThat(three.get("counterfactualsOf").asInt()).isEqualTo(3);
        int told = 0;
        for (JsonNode responsibility : three.get("responsibilities")) {
            told += responsibility.has("counterfactuals") ? 1 : 0;
        }
        assertThat(told).isEqualTo(3);
        assertThat(assess("--counterfactuals", "0").has("counterfactualsOf")).isFalse();
    }

    @Test
    void the_text_tells_them_when_asked_for() {
        String text = Cli.run("assess", Cli.SCHOOL, "--counterfactuals", "12").out();
        assertThat(text.replaceAll("\\s+", " "))
                .contains("It would be shared if Grace Adeyemi and Nia Prosser held it and answered for it together.")
                .contains("It would be retained if its holders could be asked before it is decided.")
                .contains("It would be shared if Imogen Shaw made the next decision.")
                .contains("By standard it should be held by one person rather than be shared; ")
                .contains("it should be shared if Beatrice Lund learnt more first-aid.")
                .contains(
                        "What would have to change was looked for in the first 12 of 44 responsibilities, in the order of"
                                + " their ids.");
        assertThat(Cli.run("assess", Cli.SCHOOL).out()).doesNotContain("It would be");
    }

    @Test
    void bad_usage_is_one_line() {
        assertThat(Cli.run("assess", Cli.SCHOOL, "--counterfactuals", "some").err())
                .contains("must be a whole number of at least 0 but was \"some\"")
                .endsWith("; see leadership assess --help\n");
        assertThat(Cli.run("assess", "--edges", "e.csv", "--counterfactuals", "3")
                        .err())
                .contains("--counterfactuals needs an organisation, and --edges is none");
    }
}
