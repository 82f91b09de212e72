package io.github.distributedleadership.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.problem.InvalidOrganization;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Any text at all is read, or refused with problems that have a line; for texts that are nearly right see {@link MutationTest}. */
class MalformedProperties {
    @Property(tries = 1000)
    void any_text_is_read_or_refused(@ForAll String text) throws IOException {
        for (OrganizationFormat form : OrganizationFormat.values()) {
            assertReadOrRefused(form, ("format: 1\n" + text).getBytes(StandardCharsets.UTF_8));
            assertReadOrRefused(form, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    static void assertReadOrRefused(OrganizationFormat form, byte[] bytes) throws IOException {
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
