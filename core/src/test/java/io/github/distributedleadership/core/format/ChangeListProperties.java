package io.github.distributedleadership.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.format.row.DocumentRow;
import io.github.distributedleadership.core.format.row.DocumentWriting;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.Organizations;
import io.github.distributedleadership.core.organization.change.Change;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import io.github.distributedleadership.core.value.Extensible;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the file of changes. */
class ChangeListProperties {
    @Provide
    Arbitrary<Organization> organizations() {
        return Organizations.any();
    }

    @Property(tries = 300)
    void rows_that_are_added_and_replaced_are_read_as_they_were_written(
            @ForAll("organizations") Organization organization) {
        List<Change> changes = new ArrayList<>();
        for (Table table : Table.values()) {
            for (Extensible row : organization.rows(table)) {
                changes.add(new Change.Add(table, row));
                changes.add(new Change.Replace(table, row));
            }
        }
        ChangeList written = ChangeList.of(changes);
        assertThat(ChangeList.parse(written.text())).isEqualTo(written);
        assertThat(ChangeList.parse(OrganizationFormat.JSON, written.text(OrganizationFormat.JSON)))
                .isEqualTo(written);
    }

    @Property(tries = 300)
    void a_row_is_found_by_all_that_it_says(@ForAll("organizations") Organization organization) {
        for (Table table : Table.values()) {
            for (Extensible row : organization.rows(table)) {
                DocumentRow text = new DocumentRow(true);
                text.object(() -> DocumentWriting.fields(table, text, row));
                String fields = text.take();
                ChangeList remove = ChangeList.parse("- {remove: " + table.key() + ", value: " + fields + "}");
                assertThat(ChangeList.parse(remove.text())).isEqualTo(remove);
                try {
                    Organization without = remove.applyTo(organization);
                    assertThat(without.size(table)).isEqualTo(organization.size(table) - 1);
                } catch (InvalidOrganization e) {
                    // others still name the row, or there are several such rows
                    assertThat(e.problems().get(0).message()).doesNotStartWith("no row of ");
                }
            }
        }
    }
}
