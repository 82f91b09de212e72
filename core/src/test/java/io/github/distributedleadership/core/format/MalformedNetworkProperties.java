package io.github.distributedleadership.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.network.NetworkOptions;
import io.github.distributedleadership.core.problem.InvalidFile;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Any text at all, as a network or ratings, is read, or refused with problems of one line each; for texts that are nearly right
 * see {@link MutationTest}.
 */
class MalformedNetworkProperties {
    @Property(tries = 1000)
    void any_text_is_read_or_refused(@ForAll String text) {
        readOrRefused(text, "network,id,rank\nn,a,1\nn,b,2\n");
        readOrRefused("source,target\n" + text, text);
    }

    static void readOrRefused(String text, String nodes) {
        for (NetworkFormat format : NetworkFormat.values()) {
            readOrRefused(() -> format.parse(text, NetworkOptions.STANDARD));
            readOrRefused(() -> format.parse(text, nodes, NetworkOptions.STANDARD.withNetwork("n")));
        }
        readOrRefused(() -> new RatingsFormat("g", List.of("q1", "q2"), 5).parse(text));
    }

    private static void readOrRefused(Runnable reading) {
        try {
            reading.run();
        } catch (InvalidFile e) {
            assertThat(e.problems())
                    .isNotEmpty()
                    .allSatisfy(problem ->
                            assertThat(problem.toString()).isNotBlank().doesNotContain("\n", "java.", "javax."));
        }
    }
}
