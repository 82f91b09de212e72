package io.github.distributedleadership.core.format;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.distributedleadership.core.organization.InvalidOrganization;
import io.github.distributedleadership.core.organization.Problem;
import java.util.List;

/** What reading a text says is wrong with it. */
final class Reading {
    private Reading() {}

    static List<String> problemsOfYaml(String text) {
        return problems(OrganizationFormat.YAML, text);
    }

    static List<String> problemsOfJson(String text) {
        return problems(OrganizationFormat.JSON, text);
    }

    static List<String> problems(OrganizationFormat form, String text) {
        InvalidOrganization refused = catchThrowableOfType(InvalidOrganization.class, () -> form.parse(text));
        return refused == null
                ? List.of()
                : refused.problems().stream().map(Problem::toString).toList();
    }
}
