package io.github.distributedleadership.core.format;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.distributedleadership.core.problem.InvalidOrganization;
import io.github.distributedleadership.core.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What reading a text says is wrong with it. */
public final class Reading {
    private Reading() {}

    public static List<String> problemsOfYaml(String text) {
        return problems(OrganizationFormat.YAML, text);
    }

    public static List<String> problemsOfJson(String text) {
        return problems(OrganizationFormat.JSON, text);
    }

    public static List<String> problems(OrganizationFormat form, String text) {
        return problems(() -> form.parse(text));
    }

    /** {@return what reading the tables in that folder says is wrong with them} */
    public static List<String> problems(Path folder) {
        return problems(() -> OrganizationTables.read(folder));
    }

    private static List<String> problems(ThrowingCallable reading) {
        InvalidOrganization refused = catchThrowableOfType(InvalidOrganization.class, reading);
        return refused == null
                ? List.of()
                : refused.problems().stream().map(Problem::toString).toList();
    }
}
