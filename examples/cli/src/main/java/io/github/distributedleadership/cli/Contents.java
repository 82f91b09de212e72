package io.github.distributedleadership.cli;

import com.google.common.collect.Iterables;
import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.Dependencies;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.Warnings;
import io.github.distributedleadership.core.problem.Warning;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What an organisation has: how many rows of each collection, and how far each is recorded. */
record Contents(Organization organization) {
    /** So many warnings are told; the rest is counted. */
    private static final int MOST_WARNINGS = 100;

    static Contents of(Organization organization) {
        return new Contents(organization);
    }

    void writeTo(Appendable out) throws IOException {
        out.append("Nothing is wrong: every reference resolves.\n");
        for (Table table : Table.values()) {
            Coverage coverage = organization.coverage(table);
            String rows = coverage == Coverage.NOT_RECORDED
                    ? ""
                    : String.format(Locale.ROOT, "%,9d", organization.size(table));
            out.append(String.format(Locale.ROOT, "  %-16s %-12s %s", table.key(), words(coverage), rows)
                            .stripTrailing())
                    .append('\n');
        }
        List<Warning> warnings = Warnings.of(organization);
        for (Warning warning : Iterables.limit(warnings, MOST_WARNINGS)) {
            out.append("Warning: ").append(Console.oneLine(warning.message())).append('\n');
        }
        if (warnings.size() > MOST_WARNINGS) {
            out.append("Warning: " + (warnings.size() - MOST_WARNINGS) + " more like these\n");
        }
        for (List<ResponsibilityId> cycle : Dependencies.cycles(organization)) {
            out.append("Note: these responsibilities depend on each other in a circle: ")
                    .append(Console.oneLine(
                            cycle.stream().map(ResponsibilityId::value).collect(Collectors.joining(", "))))
                    .append('\n');
        }
    }

    private static String words(Coverage coverage) {
        return coverage.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
