package io.github.distributedleadership.rules.report.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.Dependencies;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.Warnings;
import io.github.distributedleadership.core.problem.Warning;
import io.github.distributedleadership.rules.explain.Detail;
import java.io.IOException;

/** What an organisation has, as JSON: for each collection how far it is recorded, and how many rows it has. */
public final class CheckJson {
    private CheckJson() {}

    /** So many warnings are told; the rest is counted. */
    private static final int MOST_WARNINGS = 100;

    /**
     * Writes what the organisation has.
     *
     * @throws IOException when the output does
     */
    public static void write(Organization organization, Appendable out) throws IOException {
        JsonFields.write(out, Detail.standard(), json -> {
            json.text("organization", organization.name());
            json.flag("valid", true);
            ImmutableList<Warning> warnings = Warnings.of(organization);
            json.each("warnings", Iterables.limit(warnings, MOST_WARNINGS), warning -> {
                json.word("about", warning.about());
                json.texts("ids", warning.ids());
                json.text("message", warning.message());
            });
            if (warnings.size() > MOST_WARNINGS) {
                json.number("moreWarnings", warnings.size() - MOST_WARNINGS);
            }
            json.object("collections", () -> {
                for (Table table : Table.values()) {
                    json.object(table.key(), () -> {
                        json.word("coverage", organization.coverage(table));
                        json.number("rows", organization.size(table));
                    });
                }
            });
            json.lists("dependencyCycles", Dependencies.cycles(organization));
        });
    }
}
