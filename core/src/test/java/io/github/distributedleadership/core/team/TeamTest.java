package io.github.distributedleadership.core.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Term;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeamTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    @Test
    void of_a_team_only_the_id_must_be_known() {
        Team team = Team.builder().id(TeamId.of("literacy")).build();
        assertThat(team.name()).isEqualTo("literacy");
        assertThat(team.purpose()).isEmpty();
        assertThat(team.kind()).isEmpty();
        assertThat(team.parent()).isEmpty();
        assertThat(team.memberships()).isEqualTo(Recorded.unknown());
        assertThat(team.membersOn(DAY)).isEqualTo(Recorded.unknown());
    }

    @Test
    void a_team_of_nobody_is_known_to_have_none() {
        assertThat(Team.of("literacy").memberships().isNone()).isTrue();
        assertThat(Team.of("literacy").membersOn(DAY)).isEqualTo(Recorded.none());
    }

    @Test
    void its_members_are_those_whose_membership_is_in_force() {
        Team team = Team.builder()
                .id(TeamId.of("literacy"))
                .memberships(Recorded.setOf(List.of(
                        Membership.of(MemberId.of("ana")),
                        member("ben", Term.since(DAY)),
                        member("ben", Term.between(DAY.minusDays(9), DAY.minusDays(3))))))
                .build();
        assertThat(team.membersOn(DAY.minusDays(1)))
                .isEqualTo(Recorded.known(ImmutableSortedSet.of(MemberId.of("ana"))));
        assertThat(team.membersOn(DAY))
                .isEqualTo(Recorded.known(ImmutableSortedSet.of(MemberId.of("ana"), MemberId.of("ben"))));
    }

    @Test
    void a_team_whose_members_have_all_left_has_none() {
        Team team = Team.builder()
                .id(TeamId.of("literacy"))
                .memberships(Recorded.setOf(List.of(member("ana", Term.between(DAY, DAY.plusDays(1))))))
                .build();
        assertThat(team.membersOn(DAY.plusDays(1)).isNone()).isTrue();
    }

    @Test
    void a_name_is_not_blank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Team.of("literacy").toBuilder().name(" ").build())
                .withMessage("the name of team \"literacy\" must not be blank");
    }

    @Test
    void it_is_not_its_own_parent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Team.of("literacy").toBuilder()
                        .parent(TeamId.of("literacy"))
                        .build())
                .withMessage("team \"literacy\" must not be its own parent");
    }

    private static Membership member(String id, Term term) {
        return Membership.builder().member(MemberId.of(id)).term(term).build();
    }
}
