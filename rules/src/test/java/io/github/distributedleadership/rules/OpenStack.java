package io.github.distributedleadership.rules;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Recorded;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The teams of the OpenStack foundation as its governance tables have them: 37 with one elected lead, five that are led in
 * the distributed way, by liaisons without a lead, and groups of interest with chairs.
 *
 * <p>A team with a lead has six functions; the lead answers for each, and its liaisons hold it, where any are on record. A
 * distributed team has no function of lead; its liaisons hold and answer for theirs, and the team assigned it to them,
 * except for the liaison to the committee, of which neither is on record. Of repositories only the owner is known.
 */
public final class OpenStack {
    public static final String LEAD = "lead";
    public static final List<String> LIAISONS = List.of("release", "security", "tact-sig", "tc-liaison", "events");
    private static final String PTL = "ptl";

    /** Team to how it is led: ptl, distributed or sig. */
    public final Map<String, String> teams = new TreeMap<>();

    private final Map<String, List<Map<String, String>>> roles = new TreeMap<>();
    private final List<Map<String, String>> repositories;
    private final List<Responsibility> responsibilities = new ArrayList<>();
    private final List<Holding> holdings = new ArrayList<>();

    private OpenStack(Path folder) {
        RealData.rows(folder.resolve("teams.csv"))
                .forEach(row -> teams.put(row.get("team"), row.get("leadership_type")));
        RealData.rows(folder.resolve("roles.csv"))
                .forEach(row -> roles.computeIfAbsent(row.get("team"), t -> new ArrayList<>())
                        .add(row));
        repositories = RealData.rows(folder.resolve("deliverables.csv"));
    }

    /** {@return the record, from the folder of real data} */
    public static OpenStack read() {
        return new OpenStack(RealData.folder("openstack_governance"));
    }

    /** {@return the teams that are led in that way} */
    public List<String> teamsLed(String way) {
        return teams.keySet().stream().filter(t -> teams.get(t).equals(way)).toList();
    }

    /** {@return that function of that team} */
    public static ResponsibilityId function(String team, String function) {
        return ResponsibilityId.of(team + "/" + function);
    }

    /** {@return the organisation} */
    public Organization organization() {
        responsibilities.clear();
        holdings.clear();
        teamsLed(PTL).forEach(this::addFunctionsUnderLead);
        teamsLed("distributed").forEach(this::addFunctionsWithoutLead);
        repositories.forEach(this::addRepository);
        return Organization.builder()
                .name("OpenStack")
                .members(persons().stream().map(Member::of).toList())
                .teams(roles.keySet().stream().map(this::team).toList())
                .responsibilities(responsibilities)
                .holdings(holdings)
                .leaders(roles.values().stream()
                        .flatMap(Collection::stream)
                        .filter(row -> List.of(PTL, "sig_chair", "tc_chair").contains(row.get("role")))
                        .map(OpenStack::leader)
                        .toList())
                .build();
    }

    /** {@return who has that role in that team} */
    public ImmutableSortedSet<Party> with(String role, String team) {
        return roles.get(team).stream()
                .filter(row -> row.get("role").equals(role))
                .map(row -> (Party) MemberId.of(row.get("person")))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Party::compareTo));
    }

    private void addFunctionsUnderLead(String team) {
        Recorded<ImmutableSortedSet<Party>> lead = Recorded.setOf(with(PTL, team));
        add(team, LEAD, Holding.builder().holders(lead).accountable(lead));
        for (String function : LIAISONS) {
            add(
                    team,
                    function,
                    Holding.builder().holders(liaisons(team, function)).accountable(lead));
        }
    }

    private void addFunctionsWithoutLead(String team) {
        for (String function : LIAISONS) {
            Recorded<ImmutableSortedSet<Party>> liaisons = liaisons(team, function);
            Holding.Builder holding = Holding.builder().holders(liaisons);
            if (liaisons.isKnown() && !function.equals("tc-liaison")) {
                holding.accountable(liaisons).assignedBy(Recorded.known(TeamId.of(team)));
            }
            add(team, function, holding);
        }
    }

    private void addRepository(Map<String, String> row) {
        String team = row.get("team");
        Responsibility.Builder repository = Responsibility.builder()
                .id(ResponsibilityId.of(row.get("repo")))
                .owner(TeamId.of(team));
        if (teams.get(team).equals(PTL)) {
            repository.partOf(function(team, LEAD));
        }
        responsibilities.add(repository.build());
        holdings.add(Holding.builder()
                .responsibility(ResponsibilityId.of(row.get("repo")))
                .build());
    }

    private void add(String team, String function, Holding.Builder holding) {
        responsibilities.add(Responsibility.builder()
                .id(function(team, function))
                .owner(TeamId.of(team))
                .build());
        holdings.add(holding.responsibility(function(team, function)).build());
    }

    /** Where no liaison is on record there may be one all the same. */
    private Recorded<ImmutableSortedSet<Party>> liaisons(String team, String function) {
        ImmutableSortedSet<Party> liaisons = with("liaison:" + function, team);
        return liaisons.isEmpty() ? Recorded.unknown() : Recorded.known(liaisons);
    }

    private Collection<String> persons() {
        Collection<String> persons = new TreeSet<>();
        roles.values().forEach(rows -> rows.forEach(row -> persons.add(row.get("person"))));
        return persons;
    }

    private Team team(String team) {
        return Team.builder()
                .id(TeamId.of(team))
                .memberships(Recorded.setOf(roles.get(team).stream()
                        .map(row -> Membership.builder()
                                .member(MemberId.of(row.get("person")))
                                .role(row.get("role"))
                                .build())
                        .toList()))
                .build();
    }

    /** Leads are elected; by what right chairs lead is not in the tables. */
    private static Leader leader(Map<String, String> row) {
        Leader.Builder leader = Leader.builder()
                .member(MemberId.of(row.get("person")))
                .role(row.get("role"))
                .scope(Scope.of(TeamId.of(row.get("team"))));
        return row.get("role").equals(PTL) ? leader.basis(Basis.ELECTED).build() : leader.build();
    }
}
