package io.github.distributedleadership.core.format;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.distributedleadership.core.problem.InvalidOrganization;
import io.github.distributedleadership.core.problem.Problem;
import java.util.List;

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
        InvalidOrganization refused = catchThrowableOfType(InvalidOrganization.class, () -> form.parse(text));
        return refused == null
                ? List.of()
                : refused.problems().stream().map(Problem::toString).toList();
    }
}
