package io.github.distributedleadership.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.network.NetworkOptions;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever is done to a file of a network or of ratings, it is read, or refused with problems of one line each. */
class MalformedNetworkProperties {
    private static final List<String> PIECES = List.of(
            ",",
            "\"",
            "\"\"",
            "\n",
            "\r",
            "\r\n",
            ";",
            "NA",
            "NaN",
            "-1",
            "1e999",
            "\u0000",
            "\uFEFF",
            "\u2028",
            "<",
            ">",
            "</",
            "/>",
            "&",
            "&amp;",
            "&x;",
            "<!DOCTYPE a>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?a?>",
            "='",
            "id",
            "source",
            "weight",
            "network",
            "\t",
            " ",
            "\uD800");

    private static final List<String> TEXTS = List.of(
            "source,target,weight,relation,network\na,b,1,x,n\nb,\"c, d\",2,x,n\n",
            ",a,b,c\na,,1,0\nb,2,,\nc,NA,3,1\n",
            "network,id,rank\nn,a,1\nn,b,2\n",
            "g,q1,q2\nx,1,5\ny,NA,\n",
            "<graphml><key id='w' for='edge' attr.name='weight'/><key id='r' for='node' attr.name='rank'><default>1</default>"
                    + "</key><graph id='g' edgedefault='undirected'><node id='a'><data key='r'>2</data></node><node id='b'/>"
                    + "<edge source='a' target='b'><data key='w'>2</data></edge></graph></graphml>");

    @Property(tries = 2000)
    void a_changed_text_is_read_or_refused(@ForAll long seed, @ForAll @IntRange(min = 0, max = 4) int changes) {
        Random random = new Random(seed);
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), at + random.nextInt(4));
            text = text.substring(0, at) + PIECES.get(random.nextInt(PIECES.size())) + text.substring(end);
        }
        readOrRefused(text, TEXTS.get(random.nextInt(TEXTS.size())));
    }

    @Property(tries = 1000)
    void any_text_is_read_or_refused(@ForAll String text) {
        readOrRefused(text, TEXTS.get(2));
        readOrRefused("source,target\n" + text, text);
    }

    private static void readOrRefused(String text, String nodes) {
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
