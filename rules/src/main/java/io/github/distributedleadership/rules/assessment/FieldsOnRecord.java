package io.github.distributedleadership.rules.assessment;

import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.organization.Organization;
import java.util.EnumMap;
import java.util.Map;

/** Counts in how many rows a field says something; each field is counted once. */
final class FieldsOnRecord {
    private final Organization organization;
    private final Map<FieldId, FieldOnRecord> counted = new EnumMap<>(FieldId.class);

    FieldsOnRecord(Organization organization) {
        this.organization = organization;
    }

    FieldOnRecord of(FieldId field) {
        return counted.computeIfAbsent(field, this::count);
    }

    private FieldOnRecord count(FieldId field) {
        boolean isComplete = organization.coverage(field.table()) == Coverage.RECORDED;
        return FieldOnRecord.of(field, isComplete, organization.known(field), organization.size(field.table()));
    }
}
