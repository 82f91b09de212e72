package io.github.distributedleadership.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.organization.InvalidOrganization;
import io.github.distributedleadership.core.organization.Organizations;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever is done to a text, it is read, or refused with problems that have a line. */
class MalformedProperties {
    private static final List<String> PIECES = List.of(
            "[",
            "]",
            "{",
            "}",
            ":",
            ",",
            "\"",
            "'",
            "\n",
            "\n  ",
            "- ",
            "? ",
            "&a ",
            "*a",
            "!t ",
            "<<: ",
            "#",
            "|",
            ">",
            "~",
            "null",
            "none",
            "[]",
            "{}",
            "1e999",
            ".nan",
            "-1",
            "\t",
            "\\",
            "\u2028",
            "\u0000",
            "\uFFFE",
            "%",
            "@",
            "---\n",
            "...\n",
            "team:",
            "member:",
            "x-a: 1, ",
            "true",
            "2025-02-30",
            "format: 1\n",
            "members",
            "id");

    private final List<String> texts = List.of(
            ExampleTest.resource("harbour.yaml"),
            ExampleTest.resource("harbour-written.json"),
            OrganizationFormat.YAML.text(Organizations.of(6, 42)),
            OrganizationFormat.JSON.text(Organizations.of(6, 43)));

    @Property(tries = 1000)
    void a_changed_text_is_read_or_refused(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int changes)
            throws IOException {
        Random random = new Random(seed);
        String text = texts.get(random.nextInt(texts.size()));
        for (int i = 0; i < changes; i++) {
            text = changed(text, random);
        }
        for (OrganizationFormat form : OrganizationFormat.values()) {
            assertReadOrRefused(form, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Property(tries = 500)
    void changed_bytes_are_read_or_refused(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        byte[] bytes = texts.get(random.nextInt(texts.size())).getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        for (OrganizationFormat form : OrganizationFormat.values()) {
            assertReadOrRefused(form, bytes);
        }
    }

    @Property(tries = 1000)
    void any_text_is_read_or_refused(@ForAll String text) throws IOException {
        for (OrganizationFormat form : OrganizationFormat.values()) {
            assertReadOrRefused(form, ("format: 1\n" + text).getBytes(StandardCharsets.UTF_8));
            assertReadOrRefused(form, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String changed(String text, Random random) {
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + 1 + random.nextInt(random.nextBoolean() ? 3 : 200));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + text.substring(end);
            case 1 -> text.substring(0, end) + text.substring(at);
            case 2 -> text.substring(0, at) + PIECES.get(random.nextInt(PIECES.size())) + text.substring(at);
            default -> text.substring(0, at) + PIECES.get(random.nextInt(PIECES.size())) + text.substring(end);
        };
    }

    private static void assertReadOrRefused(OrganizationFormat form, byte[] bytes) throws IOException {
        try {
            form.read(new ByteArrayInputStream(bytes));
        } catch (InvalidOrganization e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.message()).isNotBlank().doesNotContain("\n", "Source: ", "java.");
                assertThat(problem.line()).isPresent();
            });
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        try {
            form.parse(text);
        } catch (InvalidOrganization e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }
}
