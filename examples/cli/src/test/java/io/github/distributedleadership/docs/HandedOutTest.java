package io.github.distributedleadership.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the continuous build runs, and what is said of what is handed out. */
class HandedOutTest {
    private static String read(String file) throws IOException {
        return Files.readString(Page.root().resolve(file));
    }

    @Test
    void actions_are_named_by_commit_and_every_job_has_an_end() throws IOException {
        String workflow = read(".github/workflows/ci.yml");
        List<String> used = Pattern.compile("uses: (\\S+)")
                .matcher(workflow)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(used).isNotEmpty().allMatch(action -> action.matches("[a-z/-]+@[0-9a-f]{40}"));
        long jobs = Pattern.compile("(?m)^    runs-on: ")
                .matcher(workflow)
                .results()
                .count();
        assertThat(Pattern.compile("(?m)^    timeout-minutes: ")
                        .matcher(workflow)
                        .results()
                        .count())
                .isEqualTo(jobs);
        assertThat(workflow).contains("windows-latest", "macos-latest");
    }

    @Test
    void what_is_handed_out_says_whose_it_is_and_what_is_in_it() throws IOException {
        String pom = read("pom.xml");
        assertThat(pom)
                .contains("<developers>", "<includeProvidedScope>false</includeProvidedScope>")
                .contains("maven-gpg-plugin");
        assertThat(read("examples/cli/pom.xml")).contains("META-INF/sbom");
        MatchResult shade = Pattern.compile("(?s)<filters>.*</filters>")
                .matcher(read("examples/cli/pom.xml"))
                .results()
                .findFirst()
                .orElseThrow();
        assertThat(shade.group()).doesNotContain("META-INF/sbom");
    }
}
