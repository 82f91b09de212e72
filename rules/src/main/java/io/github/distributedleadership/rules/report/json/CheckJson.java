package io.github.distributedleadership.rules.report.json;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.Dependencies;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import java.io.IOException;
import java.util.List;

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
        JsonOutput.write(out, json -> {
            if (organization.name().isPresent()) {
                json.writeStringField("organization", organization.name().get());
            }
            json.writeBooleanField("valid", true);
            if (!notUsedYet(organization).isEmpty()) {
                JsonOutput.texts(json, "notUsedYet", notUsedYet(organization));
            }
            json.writeObjectFieldStart("collections");
            for (Table table : Table.values()) {
                json.writeObjectFieldStart(table.key());
                json.writeStringField("coverage", organization.coverage(table).name());
                json.writeNumberField("rows", organization.size(table));
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeArrayFieldStart("dependencyCycles");
            for (List<ResponsibilityId> cycle : Dependencies.cycles(organization)) {
                json.writeStartArray();
                for (ResponsibilityId id : cycle) {
                    json.writeString(id.value());
                }
                json.writeEndArray();
            }
            json.writeEndArray();
        });
    }
}
