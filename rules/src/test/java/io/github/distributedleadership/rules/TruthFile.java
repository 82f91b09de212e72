package io.github.distributedleadership.rules;

import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.organization.Organization;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A small organisation in the folder {@code shared/truth} beside the project, of which it is known what is right. */
public final class TruthFile {
    private TruthFile() {}

    /** {@return the organisation in that file; without it the test is skipped and says so} */
    public static Organization read(String file) throws IOException {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path path = at.resolve("shared").resolve("truth").resolve(file + ".yaml");
            if (Files.isRegularFile(path)) {
                return OrganizationFormat.YAML.read(path);
            }
        }
        Assumptions.abort("the file " + file + " is not here; it belongs in shared/truth beside the project");
        throw new AssertionError();
    }
}
