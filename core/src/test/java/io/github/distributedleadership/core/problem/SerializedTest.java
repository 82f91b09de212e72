package io.github.distributedleadership.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.format.NetworkFormat;
import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.network.NetworkOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Exceptions that travel, as between the processes of a cluster, can still be asked. */
class SerializedTest {
    @Test
    void what_is_wrong_with_an_organisation_keeps_its_text_and_count() throws Exception {
        InvalidOrganization thrown = Assertions.catchThrowableOfType(
                InvalidOrganization.class,
                () -> OrganizationFormat.YAML.parse("format: 1\nmembers: [{id: a}, {id: a}]\n"));
        assertThat(thrown.problems()).isNotEmpty();
        InvalidOrganization again = (InvalidOrganization) travelled(thrown);
        assertThat(again.problems()).isEmpty();
        assertThat(again).hasMessage(thrown.getMessage());
        assertThat(again.count()).isEqualTo(thrown.count());
    }

    @Test
    void what_is_wrong_with_files_keeps_its_text_and_count() throws Exception {
        InvalidFile thrown = Assertions.catchThrowableOfType(
                InvalidFile.class,
                () -> NetworkFormat.GRAPHML.parse("<graphml><graph></graphml>", NetworkOptions.STANDARD));
        InvalidFile again = (InvalidFile) travelled(thrown);
        assertThat(again.problems()).isEmpty();
        assertThat(again).hasMessage(thrown.getMessage());
        assertThat(again.count()).isEqualTo(thrown.count());
    }

    private static Object travelled(Object it) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(it);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
