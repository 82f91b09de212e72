package io.github.distributedleadership.rules.holding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.form.Forms;
import io.github.distributedleadership.rules.form.LeadershipForm;
import io.github.distributedleadership.rules.form.ScopeForm;
import io.github.distributedleadership.rules.holding.count.Superiors;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Teams in teams in teams, each with a member who leads it and holds what it owns. */
class DeepTeamsTest {
    static Organization chain(int depth) {
        List<Team> teams = IntStream.range(0, depth)
                .mapToObj(i -> {
                    Team.Builder team = Team.of(team(i).value(), member(i).value()).toBuilder();
                    return i == 0 ? team.build() : team.parent(team(i - 1)).build();
                })
                .toList();
        return Organization.builder()
                .members(IntStream.range(0, depth)
                        .mapToObj(i -> Member.builder()
                                .id(member(i))
                                .reporting(Recorded.none())
                                .build())
                        .toList())
                .teams(teams)
                .responsibilities(IntStream.range(0, depth)
                        .mapToObj(i -> Responsibility.builder()
                                .id(responsibility(i))
                                .owner(team(i))
                                .build())
                        .toList())
                .holdings(IntStream.range(0, depth)
                        .mapToObj(i -> Holding.of(
                                        responsibility(i).value(), member(i).value())
                                .toBuilder()
                                .assignedBy(Recorded.none())
                                .accountable(member(i).value())
                                .build())
                        .toList())
                .leaders(IntStream.range(0, depth)
                        .mapToObj(i -> Leader.builder()
                                .member(member(i))
                                .scope(Scope.of(team(i)))
                                .basis(Basis.APPOINTED)
                                .build())
                        .toList())
                .build();
    }

    private static TeamId team(int i) {
        return TeamId.of(String.format(Locale.ROOT, "t%07d", i));
    }

    private static MemberId member(int i) {
        return MemberId.of(String.format(Locale.ROOT, "m%07d", i));
    }

    private static ResponsibilityId responsibility(int i) {
        return ResponsibilityId.of(String.format(Locale.ROOT, "r%07d", i));
    }

    @Test
    @Timeout(60)
    void a_hundred_thousand_nested_teams_have_their_forms_and_kinds() {
        int depth = 100_000;
        Snapshot standing = Snapshot.of(chain(depth));
        List<ScopeForm> forms = Forms.of(standing, SharingParameters.STANDARD).ofTeams();
        assertThat(forms.get(0).counted()).isEqualTo(depth);
        assertThat(forms.get(0).effectiveHolders().orElseThrow()).isEqualTo(depth);
        assertThat(forms.get(depth - 4).effectiveHolders()).hasValue(4);
        assertThat(forms.get(depth - 4).form()).isEqualTo(LeadershipForm.DIVIDED);
        assertThat(forms.get(depth - 2).form()).isEqualTo(LeadershipForm.UNDETERMINED);
        assertThat(forms.get(depth - 1).withoutAny()).isEmpty();

        Sharing sharing = Sharing.of(standing, SharingParameters.STANDARD);
        assertThat(sharing.responsibilities()).allMatch(r -> sharing.kind(r) == HoldingKind.SOLE);
        Superiors superiors = sharing.superiors();
        assertThat(superiors.has(depth - 1, depth - 1, standing.day()).isYes()).isTrue();
        assertThat(superiors.has(0, depth - 1, standing.day()).isYes()).isFalse();
    }
}
