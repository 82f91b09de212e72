package io.github.distributedleadership.rules.report.json;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.Dependencies;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.rules.explain.Detail;
import java.io.IOException;

/** What an organisation has, as JSON: for each collection how far it is recorded, and how many rows it has. */
public final class CheckJson {
    private CheckJson() {}

    /** {@return the fields that the organisation gives, and that are kept and used by no rule yet} */
    public static ImmutableList<FieldId> notUsedYet(Organization organization) {
        ImmutableList.Builder<FieldId> fields = ImmutableList.builder();
        if (organization.members().stream().anyMatch(member -> member.kind().isPresent())) {
            fields.add(FieldId.MEMBERS_KIND);
        }
        if (organization.holdings().stream()
                .anyMatch(holding -> holding.deputies().isKnown())) {
            fields.add(FieldId.HOLDINGS_DEPUTIES);
        }
        if (organization.leaders().stream().anyMatch(leader -> !leader.directs())) {
            fields.add(FieldId.LEADERS_DIRECTS);
        }
        return fields.build();
    }

    /**
     * Writes what the organisation has.
     *
     * @throws IOException when the output does
     */
    public static void write(Organization organization, Appendable out) throws IOException {
        JsonFields.write(out, Detail.standard(), json -> {
            json.text("organization", organization.name());
            json.flag("valid", true);
            if (!notUsedYet(organization).isEmpty()) {
                json.texts("notUsedYet", notUsedYet(organization));
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
