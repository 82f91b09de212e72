package io.github.distributedleadership.core.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.network.NamedNetwork;
import io.github.distributedleadership.core.network.NetworkOptions;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.Organizations;
import io.github.distributedleadership.core.organization.change.Change;
import io.github.distributedleadership.core.problem.InvalidFile;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that are nearly right are read, or refused with problems of one line each; nothing else is ever thrown, and nothing
 * hangs.
 *
 * <p>A long run: {@code mvn -pl core test -Dtest=MutationTest -Dmutations=100000 -Dmutations.seed=7}, so many for each test.
 */
@Timeout(value = 6, unit = TimeUnit.HOURS)
class MutationTest {
    private static final int MUTATIONS = Integer.getInteger("mutations", 400);
    private static final long SEED = Long.getLong("mutations.seed", 1);

    private static final List<String> DOCUMENTS = List.of(
            ExampleTest.resource("harbour.yaml"),
            ExampleTest.resource("harbour-written.json"),
            OrganizationFormat.YAML.text(Organizations.of(6, 42)),
            OrganizationFormat.JSON.text(Organizations.of(6, 43)));

    private static final List<String> NETWORKS = List.of(
            "source,target,weight,relation,network\na,b,1,x,n\nb,\"c, d\",2,x,n\n",
            ",a,b,c\na,,1,0\nb,2,,\nc,NA,3,1\n",
            "network,id,rank\nn,a,1\nn,b,2\n",
            "g,q1,q2\nx,1,5\ny,NA,\n",
            "<graphml><key id='w' for='edge' attr.name='weight'/><key id='r' for='node' attr.name='rank'><default>1</default>"
                    + "</key><graph id='g' edgedefault='undirected'><node id='a'><data key='r'>2</data></node><node id='b'/>"
                    + "<edge source='a' target='b'><data key='w'>2</data></edge></graph></graphml>");

    private final Mutations mutations = new Mutations(SEED);

    /** Tries one mutation. */
    private interface Trial {
        void run() throws IOException;
    }

    private static void each(Trial trial) throws IOException {
        for (int i = 0; i < MUTATIONS; i++) {
            try {
                trial.run();
            } catch (RuntimeException | IOException | AssertionError | StackOverflowError | OutOfMemoryError e) {
                throw new AssertionError("mutation " + i + " of seed " + SEED, e);
            }
        }
    }

    @Test
    void an_organisation_in_yaml_or_json_is_read_or_refused() throws IOException {
        each(() -> {
            byte[] bytes = mutations.broken(mutations.oneOf(DOCUMENTS));
            for (OrganizationFormat form : OrganizationFormat.values()) {
                MalformedProperties.assertReadOrRefused(form, bytes);
            }
        });
    }

    @Test
    void an_organisation_in_tables_is_read_or_refused(@TempDir Path folder) throws IOException {
        List<Map<String, String>> organizations = new ArrayList<>();
        for (Organization one : List.of(
                OrganizationFormat.YAML.parse(DOCUMENTS.get(0)), Organizations.of(6, 44), Organizations.of(6, 45))) {
            organizations.add(tables(one, folder.resolve("written" + organizations.size())));
        }
        Path place = Files.createDirectory(folder.resolve("place"));
        each(() -> {
            Map<String, String> files = mutations.oneOf(organizations);
            String broken = mutations.oneOf(List.copyOf(files.keySet()));
            try (Stream<Path> old = Files.list(place)) {
                for (Path file : old.toList()) {
                    Files.delete(file);
                }
            }
            for (var file : files.entrySet()) {
                boolean isBroken = file.getKey().equals(broken);
                if (!isBroken || mutations.below(50) > 0) {
                    byte[] bytes = isBroken
                            ? mutations.broken(file.getValue())
                            : file.getValue().getBytes(UTF_8);
                    Files.write(place.resolve(file.getKey()), bytes);
                }
            }
            try {
                OrganizationTables.read(place);
            } catch (InvalidOrganization e) {
                assertThat(e.problems())
                        .isNotEmpty()
                        .allSatisfy(problem ->
                                assertThat(problem.message()).isNotBlank().doesNotContain("\n", "Source: ", "java."));
            }
        });
    }

    private static Map<String, String> tables(Organization organization, Path folder) throws IOException {
        OrganizationTables.write(organization, folder);
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void changes_are_read_and_applied_or_refused() throws IOException {
        Organization organization = OrganizationFormat.YAML.parse(DOCUMENTS.get(0));
        List<Change> rows = new ArrayList<>();
        for (Table table : Table.values()) {
            organization.rows(table).forEach(row -> rows.add(new Change.Replace(table, row)));
        }
        List<String> texts = List.of(
                "- {share: assessment, with: [ben]}\n- {delegate: reading-scheme, to: ben, by: ana}\n- {vacate: assessment}\n"
                        + "- {account: reading-scheme, add: [ben], remove: [ana]}\n- {level: reading-scheme, to: agree}\n"
                        + "- {skill: data, of: ben, to: 0.8}\n- {coach: ben, by: ana, skill: phonics}\n"
                        + "- {appoint: ben, scope: {team: literacy}}\n- {erase: ben}\n"
                        + "- {remove: holdings, value: {responsibility: reading-scheme}}\n",
                ChangeList.of(rows).text(),
                ChangeList.of(rows).text(OrganizationFormat.JSON));
        each(() -> {
            String text = new String(mutations.broken(mutations.oneOf(texts)), UTF_8);
            for (OrganizationFormat form : OrganizationFormat.values()) {
                try {
                    ChangeList.parse(form, text).applyTo(organization);
                } catch (InvalidOrganization e) {
                    assertThat(e.problems()).isNotEmpty();
                    assertThat(e.getMessage()).doesNotContain("java.");
                } catch (InvalidFile e) {
                    assertThat(e.problems()).isNotEmpty();
                    assertThat(e.getMessage()).doesNotContain("java.");
                }
            }
        });
    }

    @Test
    void networks_and_ratings_are_read_or_refused() throws IOException {
        each(() -> MalformedNetworkProperties.readOrRefused(
                new String(mutations.broken(mutations.oneOf(NETWORKS)), UTF_8), mutations.oneOf(NETWORKS)));
    }

    @Test
    void networks_that_were_read_are_written_and_read_as_equal() throws IOException {
        each(() -> {
            String text = new String(mutations.broken(mutations.oneOf(NETWORKS)), UTF_8);
            for (NetworkFormat format : NetworkFormat.values()) {
                List<NamedNetwork> networks;
                try {
                    networks = format.parse(text, NetworkOptions.STANDARD);
                } catch (InvalidFile e) {
                    continue;
                }
                for (NamedNetwork network : networks) {
                    NamedNetwork again = NetworkFormat.GRAPHML
                            .parse(written(network), NetworkOptions.STANDARD)
                            .get(0);
                    assertThat(again.network().arcs())
                            .isEqualTo(network.network().arcs());
                }
            }
        });
    }

    private static String written(NamedNetwork network) throws IOException {
        StringBuilder out = new StringBuilder();
        NetworkFormat.GRAPHML.write(network, out);
        return out.toString();
    }
}
