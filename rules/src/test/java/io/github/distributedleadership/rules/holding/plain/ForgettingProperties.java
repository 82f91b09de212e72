package io.github.distributedleadership.rules.holding.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.AsOf;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Origin;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Recorded;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is said on paper of an organisation that forgot some facts is what it said before, or that it is not known. */
class ForgettingProperties {
    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e");
    private static final Set<PlainPaper> NOT_KNOWN =
            EnumSet.of(PlainPaper.ONE_HOLDER, PlainPaper.SEVERAL_HOLDERS, PlainPaper.UNKNOWN, PlainPaper.HELD_BY_TEAM);

    /**
     * The same organisation twice.
     *
     * @param whole with all facts
     * @param forgetful with some of them forgotten
     */
    private record Both(Organization whole, Organization forgetful) {}

    private static Both both(long seed) {
        Random random = new Random(seed);
        int share = random.nextInt(60);
        List<Member> members = new ArrayList<>();
        List<Member> withGaps = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            Member member = Small.top(NAMES.get(i));
            if (i > 0 && random.nextInt(3) > 0) {
                Party to = random.nextInt(6) == 0 ? team(random) : MemberId.of(NAMES.get(random.nextInt(i)));
                member = member.toBuilder().reportsTo(to).build();
            }
            members.add(member);
            withGaps.add(
                    random.nextInt(100) < share
                            ? member.toBuilder().reporting(Recorded.unknown()).build()
                            : member);
        }
        List<Team> teams = new ArrayList<>();
        List<Team> teamsWithGaps = new ArrayList<>();
        for (String id : List.of("s", "t")) {
            Team team = Team.of(id, some(random, 4).toArray(new String[0])).toBuilder()
                    .parent(id.equals("t") && random.nextBoolean() ? Optional.of(TeamId.of("s")) : Optional.empty())
                    .build();
            teams.add(team);
            teamsWithGaps.add(
                    random.nextInt(100) < share
                            ? team.toBuilder().memberships(Recorded.unknown()).build()
                            : team);
        }
        List<Leader> leaders = new ArrayList<>();
        List<Leader> leadersWithGaps = new ArrayList<>();
        boolean partial = random.nextInt(100) < share / 2;
        for (int i = random.nextInt(4); i > 0; i--) {
            Leader leader = Leader.builder()
                    .member(MemberId.of(name(random)))
                    .scope(scope(random))
                    .basis(Basis.values()[random.nextInt(Basis.values().length)])
                    .directs(random.nextInt(6) > 0)
                    .build();
            leaders.add(leader);
            if (!partial || random.nextBoolean()) {
                leadersWithGaps.add(
                        random.nextInt(100) < share
                                ? leader.toBuilder().basis(Optional.empty()).build()
                                : leader);
            }
        }
        Responsibility responsibility = Responsibility.of("r").toBuilder()
                .owner(random.nextInt(3) > 0 ? Optional.of(team(random)) : Optional.empty())
                .build();
        Holding row = holding(random);
        OrganizationBuilder full = Organization.builder()
                .asOf(Small.DAY)
                .members(members)
                .teams(teams)
                .leaders(leaders)
                .responsibilities(List.of(responsibility));
        Organization whole = full.holdings(List.of(row)).build();
        boolean ofOne = new Holdings(whole, AsOf.of(whole))
                        .today(Small.R)
                        .orElseThrow()
                        .holders()
                        .persons()
                        .size()
                < 2;
        OrganizationBuilder gaps = Organization.builder()
                .asOf(Small.DAY)
                .members(withGaps)
                .teams(teamsWithGaps)
                .leaders(leadersWithGaps)
                .responsibilities(List.of(responsibility))
                .holdings(List.of(forget(row, random, share, ofOne)));
        return new Both(whole, (partial ? gaps.partial(Table.LEADERS) : gaps).build());
    }

    private static TeamId team(Random random) {
        return TeamId.of(random.nextBoolean() ? "s" : "t");
    }

    private static String name(Random random) {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private static Set<String> some(Random random, int most) {
        Set<String> some = new TreeSet<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            some.add(name(random));
        }
        return some;
    }

    private static String[] parties(Random random, int most) {
        Set<String> parties = some(random, most);
        if (random.nextInt(4) == 0) {
            parties.add(team(random).reference());
        }
        return parties.toArray(new String[0]);
    }

    private static Scope scope(Random random) {
        int which = random.nextInt(4);
        return which == 0
                ? Scope.organization()
                : which == 1 ? Scope.of(ResponsibilityId.of("r")) : Scope.of(team(random));
    }

    private static Holding holding(Random random) {
        String[] holders = parties(random, 1 + random.nextInt(3));
        Holding.Builder row = Holding.of("r", holders).toBuilder()
                .approvers(random.nextBoolean() ? new String[0] : parties(random, 2))
                .accountable(random.nextBoolean() ? holders : parties(random, 2))
                .assignedBy(Recorded.none());
        if (random.nextInt(3) > 0) {
            row.assignedBy(random.nextInt(3) == 0 ? team(random).reference() : name(random));
        }
        if (random.nextBoolean()) {
            row.level(DecisionLevel.values()[random.nextInt(DecisionLevel.values().length)]);
        }
        if (random.nextInt(4) == 0) {
            row.origin(Origin.values()[random.nextInt(Origin.values().length)]);
        }
        return row.build();
    }

    /** Forgets neither the level nor, of a holding of one, the approvers: those two unknowns take nothing away. */
    private static Holding forget(Holding row, Random random, int share, boolean ofOne) {
        Holding.Builder less = row.toBuilder();
        if (random.nextInt(100) < share) {
            less.assignedBy(Recorded.unknown());
        }
        if (random.nextInt(100) < share) {
            less.accountable(Recorded.unknown());
        }
        if (!ofOne && random.nextInt(100) < share) {
            less.approvers(Recorded.unknown());
        }
        return less.build();
    }

    @Property(tries = 1000)
    void what_is_said_was_so_before_anything_was_forgotten(@ForAll long seed) {
        Both both = both(seed);
        PlainPaper before = new PlainTwin(both.whole).of(Small.R).onPaper();
        PlainPaper after = new PlainTwin(both.forgetful).of(Small.R).onPaper();
        assertThat(after).isIn(withNotKnown(before));
        assertThat(before).isNotIn(PlainPaper.UNKNOWN, PlainPaper.HELD_BY_TEAM);
    }

    @Property(tries = 400)
    void who_is_a_superior_was_one_before_anything_was_forgotten(@ForAll long seed) {
        Both both = both(seed);
        PlainTwin before = new PlainTwin(both.whole);
        PlainTwin after = new PlainTwin(both.forgetful);
        List<Party> above = new ArrayList<>(List.of(TeamId.of("s"), TeamId.of("t")));
        NAMES.forEach(name -> above.add(MemberId.of(name)));
        for (Party superior : above) {
            for (String name : NAMES) {
                Truth is = after.isSuperior(superior, MemberId.of(name), Small.R, Small.DAY);
                if (is != Truth.UNKNOWN) {
                    assertThat(is).isEqualTo(before.isSuperior(superior, MemberId.of(name), Small.R, Small.DAY));
                }
            }
        }
    }

    private static Set<PlainPaper> withNotKnown(PlainPaper paper) {
        Set<PlainPaper> papers = EnumSet.copyOf(NOT_KNOWN);
        papers.add(paper);
        return papers;
    }
}
