package io.github.distributedleadership.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.rules.explain.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sentences are made of words that people use. */
class WordsTest {
    private static final Path CLASSES =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("target/classes");

    /** What no native speaker would write, and what only who wrote the library understands. */
    private static final Pattern STRANGE = Pattern.compile(Stream.of(
                    "for want of",
                    "by what right",
                    "comes? into question",
                    "speaks? for",
                    "at the most",
                    "rests? as if on",
                    "of which it is not known",
                    "would fall so unevenly",
                    "it is how they weigh",
                    "parts them",
                    "held back",
                    "the kind is")
            .collect(Collectors.joining("|", "\\b(", ")\\b")));

    @Test
    void no_sentence_has_a_strange_phrase() throws IOException {
        List<Rule.Variant> variants = RuleCatalogue.variants(CLASSES);
        assertThat(variants).hasSizeGreaterThan(300);
        assertThat(variants.stream().map(variant -> variant.rule().id() + ": " + variant.template()))
                .filteredOn(sentence -> STRANGE.matcher(sentence).find())
                .isEmpty();
    }
}
