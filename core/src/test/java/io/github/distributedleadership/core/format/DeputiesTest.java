package io.github.distributedleadership.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.change.Change;
import io.github.distributedleadership.core.organization.pseudonym.Pseudonyms;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.MemberKind;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.value.Recorded;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kinds of members, deputies of holdings and whether leaders direct, in all that is done with rows. */
class DeputiesTest {
    private static final String TEXT = """
            format: 1
            members:
              - {id: ana, kind: person}
              - {id: bot, kind: machine}
              - {id: cleo}
            teams:
              - {id: board, members: [ana]}
            responsibilities:
              - {id: budget}
              - {id: milk}
            holdings:
              - {responsibility: budget, holders: [ana], deputies: [cleo, "team:board"]}
              - {responsibility: milk, holders: [ana], deputies: []}
            leaders:
              - {member: ana, scope: {organization: true}}
              - {member: cleo, scope: {organization: true}, directs: false}
            """;

    private final Organization read = OrganizationFormat.YAML.parse(TEXT);

    @Test
    void they_are_read_and_the_usual_goes_without_saying() {
        assertThat(read.members().get(0).kind()).contains(MemberKind.PERSON);
        assertThat(read.members().get(1).kind()).contains(MemberKind.MACHINE);
        assertThat(read.members().get(2).kind()).isEmpty();
        assertThat(read.holdings().get(0).deputies())
                .isEqualTo(Recorded.setOf(List.of(MemberId.of("cleo"), TeamId.of("board"))));
        assertThat(read.holdings().get(1).deputies()).isEqualTo(Recorded.none());
        assertThat(read.leaders().get(0).directs()).isTrue();
        assertThat(read.leaders().get(1).directs()).isFalse();
        assertThat(OrganizationFormat.YAML.text(read))
                .contains("directs: false")
                .doesNotContain("directs: true");
    }

    @Test
    void every_form_keeps_them(@TempDir Path folder) throws IOException {
        for (OrganizationFormat form : OrganizationFormat.values()) {
            assertThat(form.parse(form.text(read))).isEqualTo(read);
        }
        OrganizationTables.write(read, folder.resolve("tables"));
        assertThat(OrganizationTables.read(folder.resolve("tables"))).isEqualTo(read);
    }

    @Test
    void a_deputy_who_is_not_there_is_refused() {
        assertThatThrownBy(() -> OrganizationFormat.YAML.parse(TEXT.replace("[cleo, ", "[cleon, ")))
                .hasMessageContaining("holdings[0].deputies[0]: no member \"cleon\"; did you mean \"cleo\"?");
    }

    @Test
    void that_there_are_none_can_be_declared() {
        Organization complete =
                OrganizationFormat.YAML.parse(TEXT.replace("format: 1", "format: 1\ncomplete: [holdings.deputies]")
                        .replace(", deputies: []", ""));
        assertThat(complete.holdings().get(1).deputies()).isEqualTo(Recorded.none());
    }

    @Test
    void a_row_is_found_by_them() {
        ChangeList changes = ChangeList.parse("- {remove: leaders, value: {member: cleo, directs: false}}\n"
                + "- {remove: holdings, value: {deputies: none}}\n"
                + "- {remove: members, value: {kind: machine}}\n");
        assertThat(ChangeList.parse(changes.text()).changes()).isEqualTo(changes.changes());
        Organization after = changes.applyTo(read);
        assertThat(after.leaders()).hasSize(1);
        assertThat(after.holdings()).hasSize(1);
        assertThat(after.members()).hasSize(2);
    }

    @Test
    void who_gets_another_name_or_goes_is_a_deputy_by_that() {
        Pseudonyms names = Pseudonyms.none().extendedTo(read, new Random(1));
        MemberId cleo = MemberId.of(names.key().getOrDefault("member:cleo", ""));
        assertThat(names.applyTo(read).holdings().get(0).deputies().orElse(ImmutableSortedSet.of()))
                .contains(cleo);
        assertThat(read.after(List.of(new Change.Erase(MemberId.of("cleo"))))
                        .holdings()
                        .get(0)
                        .deputies()
                        .orElse(ImmutableSortedSet.of()))
                .contains(MemberId.of("erased-1"));
        assertThat(read.after(List.of(new Change.Erase(MemberId.of("bot")))).members())
                .anyMatch(member -> member.kind().equals(Optional.of(MemberKind.MACHINE)));
    }
}
