package io.github.distributedleadership.core.organization.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.Mentions;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.Organizations;
import io.github.distributedleadership.core.organization.change.Change;
import io.github.distributedleadership.core.organization.pseudonym.Pseudonyms;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.Response;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Extensible;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever an organisation looks like, who is taken out or renamed is so everywhere, and every row stays. */
class PrivacyProperties {
    @Provide
    Arbitrary<Organization> organizations() {
        return Organizations.any();
    }

    private static List<Extensible> rows(Organization organization) {
        List<Extensible> rows = new ArrayList<>();
        for (Table table : Table.values()) {
            rows.addAll(organization.rows(table));
        }
        return rows;
    }

    private static void assertSameSizes(Organization one, Organization other) {
        for (Table table : Table.values()) {
            assertThat(one.size(table)).as(table.key()).isEqualTo(other.size(table));
            assertThat(one.coverage(table)).as(table.key()).isEqualTo(other.coverage(table));
        }
    }

    @Property(tries = 300)
    void who_is_erased_is_named_by_no_row_and_every_row_stays(
            @ForAll("organizations") Organization before, @ForAll @IntRange(min = 0, max = 99) int which) {
        Assume.that(!before.members().isEmpty());
        Member erased = before.members().get(which % before.members().size());
        Organization after = before.after(List.of(new Change.Erase(erased.id())));
        assertSameSizes(after, before);
        assertThat(after.members()).extracting(Member::id).doesNotContain(erased.id());
        assertThat(Mentions.in(rows(after))).doesNotContain(erased.id());
        assertThat(after.practice().responses())
                .extracting(Response::respondent)
                .doesNotContain(Optional.of(erased.id().value()));
        assertThat(after.members().stream().filter(m -> m.id().value().startsWith("erased-")))
                .anySatisfy(standIn -> {
                    assertThat(standIn.name()).isEqualTo(standIn.id().value());
                    // a file that says that all is on record has no word for unknown
                    assertThat(standIn.skills().isKnown()).isFalse();
                    assertThat(standIn.term()).isEqualTo(erased.term());
                });
    }

    @Property(tries = 300)
    void pseudonyms_reach_every_row_and_leave_nothing_of_ones_own(
            @ForAll("organizations") Organization before, @ForAll long seed) {
        Pseudonyms key = Pseudonyms.none().extendedTo(before, new Random(seed));
        Organization after = key.applyTo(before);
        assertSameSizes(after, before);
        List<Object> ids = new ArrayList<>();
        before.members().forEach(member -> ids.add(member.id()));
        before.teams().forEach(team -> ids.add(team.id()));
        if (!ids.isEmpty()) {
            assertThat(Mentions.in(rows(after))).doesNotContainAnyElementsOf(ids);
        }
        assertThat(after.members())
                .extracting(Member::id)
                .allMatch(id -> key.key().containsValue(id.value()));
        assertThat(after.teams()).extracting(Team::id).allMatch(id -> key.key().containsValue(id.value()));
        assertThat(rows(after)).allSatisfy(row -> assertThat(row.extensions()).isEmpty());
        assertThat(after.extensions()).isEmpty();
        assertThat(after.name()).isEmpty();
        assertThat(after.vision()).isEmpty();
        assertThat(after.basis()).isEmpty();
    }

    @Property(tries = 100)
    void the_same_key_gives_the_same_names_and_who_is_new_changes_nobodys(
            @ForAll("organizations") Organization before, @ForAll long seed) {
        Pseudonyms key = Pseudonyms.none().extendedTo(before, new Random(seed));
        assertThat(key.extendedTo(before, new Random(seed + 1))).isEqualTo(key);
        assertThat(key.applyTo(before)).isEqualTo(key.applyTo(before));
        Organization grown = before.toBuilder()
                .members(List.of(Member.of("somebody who is new")))
                .teams(List.of(
                        Team.builder().id(TeamId.of("a team that is new")).build()))
                .build();
        Pseudonyms more = key.extendedTo(grown, new Random(seed));
        assertThat(more.key()).containsAllEntriesOf(key.key());
        assertThat(more.key()).containsKeys("member:somebody who is new", "team:a team that is new");
        assertThat(more.key().values()).doesNotHaveDuplicates();
        assertThat(more.applyTo(grown).members())
                .extracting(Member::id)
                .doesNotContain(MemberId.of("somebody who is new"));
    }
}
