package io.github.distributedleadership.core.format;

import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;

/** An organisation while it is read. */
final class Draft {
    final OrganizationBuilder organization = Organization.builder();
    final RowLines lines = new RowLines();
}
