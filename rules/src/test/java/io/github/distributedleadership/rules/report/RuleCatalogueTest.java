package io.github.distributedleadership.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The page of rules is up to date.
 *
 * <p>With {@code -Ddocs.correct=true} it is written anew, to be looked at before it is committed; the test still fails.
 */
class RuleCatalogueTest {
    private static final Path MODULE =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    private static final Path PAGE = MODULE.resolveSibling("docs/rules.md");

    @Test
    void every_rule_stands_in_the_documentation_with_its_sentences_and_the_types_of_its_facts() throws IOException {
        RuleCatalogue catalogue = new RuleCatalogue(MODULE.resolve("target/classes"), FactTypesTest.findings());
        assertThat(catalogue.untyped())
                .as("facts that no finding of the corpus has")
                .isEmpty();
        String page = catalogue.page();
        String before = RuleCatalogue.written(PAGE).orElse("");
        if (Boolean.getBoolean("docs.correct")) {
            Files.writeString(PAGE, page);
        }
        assertThat(before).isEqualTo(page);
    }
}
