package io.github.distributedleadership.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.testkit.RandomOrganizations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What facts are of: one fact of a rule is of one type, whichever of its sentences tells it. */
class FactTypesTest {
    private static final Path SCHOOL = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .resolve("../examples/cli/src/main/resources/examples/school.yaml");

    @Test
    void one_fact_has_one_type_in_every_variant_of_a_rule() throws IOException {
        Map<String, TreeSet<String>> types = new TreeMap<>();
        for (Finding finding : findings()) {
            finding.facts()
                    .forEach((slot, fact) -> types.computeIfAbsent(finding.rule() + " " + slot, any -> new TreeSet<>())
                            .add(type(fact)));
        }
        assertThat(types.entrySet().stream().filter(entry -> entry.getValue().size() > 1))
                .isEmpty();
        assertThat(types).hasSizeGreaterThan(200);
    }

    static List<Finding> findings() throws IOException {
        List<Finding> all = new ArrayList<>(AllFindings.about(OrganizationFormat.YAML.read(SCHOOL)));
        for (int seed = 0; seed < 40; seed++) {
            all.addAll(AllFindings.about(
                    RandomOrganizations.of(seed, 2 + seed % 20, Fraction.of(seed % 3 == 0 ? 0 : 0.3))));
        }
        all.addAll(AllFindings.aboutChanges());
        all.addAll(AllFindings.aboutPanels());
        return all;
    }

    /** In data a count and an amount are both numbers. */
    static String type(Fact fact) {
        if (fact instanceof Fact.Id id) {
            return id.kind().name().toLowerCase(Locale.ROOT);
        }
        if (fact instanceof Fact.Ids ids) {
            return "list of " + ids.kind().name().toLowerCase(Locale.ROOT);
        }
        return fact instanceof Fact.Count || fact instanceof Fact.Amount
                ? "number"
                : fact.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
