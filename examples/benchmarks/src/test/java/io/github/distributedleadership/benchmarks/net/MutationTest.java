package io.github.distributedleadership.benchmarks.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.format.OrganizationTables;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.rules.testkit.RandomOrganizations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutationTest {
    private static final String TEXT = OrganizationFormat.YAML.text(RandomOrganizations.of(1, 3));

    private static String broken(long seed) {
        return Mutation.of(TEXT, new SplittableRandom(seed));
    }

    @Test
    void the_same_seed_breaks_a_text_alike_and_other_seeds_otherwise() {
        TreeSet<String> texts = new TreeSet<>();
        LongStream.range(0, 200).forEach(seed -> {
            assertThat(broken(seed)).isEqualTo(broken(seed));
            texts.add(broken(seed));
        });
        assertThat(texts).hasSizeGreaterThan(180);
    }

    @Test
    void any_text_can_be_broken_the_empty_one_too() {
        LongStream.range(0, 200)
                .forEach(seed ->
                        assertThat(Mutation.of("", new SplittableRandom(seed))).isNotNull());
    }

    @Test
    void what_is_drawn_survives_tables(@TempDir Path folder) throws IOException {
        for (int seed = 0; seed < 10; seed++) {
            Organization drawn = RandomOrganizations.of(seed, 12, seed % 2 == 0 ? Fraction.ZERO : Fraction.HALF);
            Path place = folder.resolve("seed" + seed);
            OrganizationTables.write(drawn, place);
            assertThat(OrganizationTables.read(place)).isEqualTo(drawn);
        }
    }
}
