package io.github.distributedleadership.rules;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.Table;
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
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Recorded;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The groups of the Kubernetes project as its register has them: 24 special interest groups, eight working groups and
 * three committees, with several leaders each.
 *
 * <p>What chairs, technical leads and liaisons see to is a responsibility of the group, where the register names them; they
 * hold it, and who answers for it is unknown. A subproject is a responsibility of its group, and each file of owners one
 * within it; who may approve there stands in files that we do not have, so their holders are unknown. Those who lead no
 * more stay outside: that they led is on record, but neither until when, nor that they still belong to the project.
 */
public final class Kubernetes {
    public static final LocalDate DAY = LocalDate.of(2026, 8, 21);
    /** The roles of which we make a responsibility. */
    public static final List<String> HELD = List.of("chair", "tech_lead", "steering_liaison");

    private static final String SUBPROJECT_LEAD = "subproject_lead";
    private static final List<String> LEADING = List.of("chair", "tech_lead", SUBPROJECT_LEAD);

    /** Group to its kind: sigs, workinggroups or committees. */
    public final Map<String, String> groups = new TreeMap<>();

    private final List<Map<String, String>> teams;
    private final List<Map<String, String>> roles;
    private final List<Map<String, String>> links;

    private Kubernetes(Path folder) {
        teams = RealData.rows(folder.resolve("teams.csv"));
        roles = RealData.rows(folder.resolve("roles.csv"));
        links = RealData.rows(folder.resolve("responsibilities.csv"));
        teams.forEach(row -> groups.put(row.get("team"), row.get("kind")));
    }

    /** {@return the record, from the folder of real data} */
    public static Kubernetes read() {
        return new Kubernetes(RealData.folder("kubernetes_sigs"));
    }

    /** {@return what those in that role see to in that group} */
    public static ResponsibilityId function(String group, String role) {
        return ResponsibilityId.of(group + "/" + role);
    }

    /** {@return that subproject of that group} */
    public static ResponsibilityId subproject(String group, String subproject) {
        return ResponsibilityId.of(group + "/" + subproject);
    }

    /** {@return the organisation} */
    public Organization organization() {
        List<Responsibility> responsibilities = new ArrayList<>();
        List<Holding> holdings = new ArrayList<>();
        groups.keySet()
                .forEach(group -> HELD.forEach(role -> {
                    ImmutableSortedSet<Party> holders = with(role, group);
                    if (!holders.isEmpty()) {
                        responsibilities.add(owned(function(group, role), group));
                        holdings.add(Holding.builder()
                                .responsibility(function(group, role))
                                .holders(Recorded.known(holders))
                                .build());
                    }
                }));
        responsibilities.addAll(subprojects());
        responsibilities.addAll(files());
        return Organization.builder()
                .name("Kubernetes")
                .asOf(DAY)
                .members(persons().stream().map(Member::of).toList())
                .teams(teams.stream().map(this::team).toList())
                .responsibilities(responsibilities)
                .holdings(holdings)
                .leaders(roles.stream()
                        .filter(row -> LEADING.contains(row.get("role")))
                        .map(Kubernetes::leader)
                        .toList())
                // the register has those with a role, the leads of some subprojects, and no holdings of files
                .partial(Table.MEMBERS, Table.LEADERS, Table.HOLDINGS)
                .build();
    }

    /** {@return who has that role in that group} */
    public ImmutableSortedSet<Party> with(String role, String group) {
        return rows(role, group).stream()
                .map(row -> (Party) MemberId.of(row.get("person")))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Party::compareTo));
    }

    private List<Map<String, String>> rows(String role, String group) {
        return roles.stream()
                .filter(row -> row.get("team").equals(group) && row.get("role").equals(role))
                .toList();
    }

    private List<Responsibility> subprojects() {
        return links.stream()
                .map(row -> owned(subproject(row.get("team"), row.get("subproject")), row.get("team")))
                .distinct()
                .toList();
    }

    /** A file that two subprojects name is part of neither alone, and of a group only where both are of that group. */
    private List<Responsibility> files() {
        Map<String, List<Map<String, String>>> byFile = links.stream()
                .collect(Collectors.groupingBy(row -> row.get("owners_file"), LinkedHashMap::new, Collectors.toList()));
        List<Responsibility> files = new ArrayList<>();
        byFile.forEach((file, rows) -> {
            Responsibility.Builder responsibility = Responsibility.builder().id(ResponsibilityId.of(file));
            List<String> owners =
                    rows.stream().map(row -> row.get("team")).distinct().toList();
            if (owners.size() == 1) {
                responsibility.owner(TeamId.of(owners.get(0)));
            }
            if (rows.size() == 1) {
                responsibility.partOf(subproject(owners.get(0), rows.get(0).get("subproject")));
            }
            files.add(responsibility.build());
        });
        return files;
    }

    private static Responsibility owned(ResponsibilityId id, String group) {
        return Responsibility.builder().id(id).owner(TeamId.of(group)).build();
    }

    private Collection<String> persons() {
        Collection<String> persons = new TreeSet<>();
        roles.stream()
                .filter(row -> HELD.contains(row.get("role")) || LEADING.contains(row.get("role")))
                .forEach(row -> persons.add(row.get("person")));
        return persons;
    }

    /** Who belongs to a group beside those with a role in it is not in the register, so its members are unknown. */
    private Team team(Map<String, String> row) {
        String group = row.get("team");
        return Team.builder()
                .id(TeamId.of(group))
                .name(row.get("name"))
                .putExtensions("x-kind", '"' + row.get("kind") + '"')
                .putExtensions("x-emeriti", json("emeritus", group))
                .putExtensions("x-stakeholders", json("stakeholder_sig", group))
                .build();
    }

    private String json(String role, String group) {
        return rows(role, group).stream()
                .map(row -> '"' + row.get("person") + '"')
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** By what right they lead is not in the register. A role in {@code group/subproject} is one in a subproject. */
    private static Leader leader(Map<String, String> row) {
        String place = row.get("team");
        boolean inSubproject = row.get("role").equals(SUBPROJECT_LEAD);
        return Leader.builder()
                .member(MemberId.of(row.get("person")))
                .role(row.get("role"))
                .scope(inSubproject ? Scope.of(ResponsibilityId.of(place)) : Scope.of(TeamId.of(place)))
                .build();
    }
}
