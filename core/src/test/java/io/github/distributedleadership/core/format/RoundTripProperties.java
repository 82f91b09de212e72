package io.github.distributedleadership.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.Organizations;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Nothing is lost between an organisation and its text. */
class RoundTripProperties {
    @Provide
    Arbitrary<Organization> organizations() {
        return Organizations.any();
    }

    @Property(tries = 300)
    void YAML_that_was_written_is_read_as_equal(@ForAll("organizations") Organization organization) {
        String text = OrganizationFormat.YAML.text(organization);
        Organization read = OrganizationFormat.YAML.parse(text);
        assertThat(read).isEqualTo(organization);
        assertThat(OrganizationFormat.YAML.text(read)).isEqualTo(text);
    }

    @Property(tries = 300)
    void JSON_that_was_written_is_read_as_equal(@ForAll("organizations") Organization organization) {
        String text = OrganizationFormat.JSON.text(organization);
        Organization read = OrganizationFormat.JSON.parse(text);
        assertThat(read).isEqualTo(organization);
        assertThat(OrganizationFormat.JSON.text(read)).isEqualTo(text);
    }

    @Property
    void a_name_of_any_characters_survives(@ForAll String name) {
        Organization organization = Organization.builder().name(name).build();
        for (OrganizationFormat form : OrganizationFormat.values()) {
            assertThat(form.parse(form.text(organization)).name()).contains(name);
        }
    }

    @Property
    void a_name_of_characters_that_mean_something_survives(@ForAll("marks") String name) {
        Organization organization =
                Organization.builder().name(name).vision(name + "x").build();
        for (OrganizationFormat form : OrganizationFormat.values()) {
            assertThat(form.parse(form.text(organization))).isEqualTo(organization);
        }
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.strings()
                .withChars(" \t\n\r-?:,[]{}#&*!|>'\"%@`~=<.\\/_+()0123456789aeEnoyNOYxX\u0085\u2028\u2029\uFEFF\u00a0é")
                .ofMaxLength(8);
    }

    @Property(tries = 50)
    void the_text_of_one_form_says_what_that_of_the_other_says(@ForAll("organizations") Organization organization) {
        for (OrganizationFormat first : OrganizationFormat.values()) {
            for (OrganizationFormat second : OrganizationFormat.values()) {
                Organization once = first.parse(first.text(organization));
                assertThat(List.of(second.parse(second.text(once)))).containsExactly(organization);
            }
        }
    }
}
