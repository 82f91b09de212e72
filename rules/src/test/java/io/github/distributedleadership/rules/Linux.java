package io.github.distributedleadership.rules;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.Table;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The subsystems of the Linux kernel as its file of maintainers has them, with status, maintainers and reviewers.
 *
 * <p>Maintainers hold a subsystem, and reviewers review it. Nobody holds what is an orphan, for by the words of the file
 * it has no current maintainer. Where no maintainer is named and it is no orphan, the holders are unknown. Who answers for
 * it, who assigned it and who leads is not in the file. A mailing list is a team of unknown members. What is obsolete is
 * old code that still is there: it is not said to be over, nor when.
 */
public final class Linux {
    /** Subsystem to its status, as it is written. */
    public final Map<String, String> status = new TreeMap<>();

    private final Map<String, List<Map<String, String>>> assignments = new TreeMap<>();

    private Linux(Path folder) {
        RealData.rows(folder.resolve("subsystems.csv")).forEach(row -> status.put(subsystem(row), row.get("status")));
        RealData.rows(folder.resolve("assignments.csv"))
                .forEach(row -> assignments
                        .computeIfAbsent(subsystem(row), s -> new ArrayList<>())
                        .add(row));
    }

    /** {@return the record, from the folder of real data} */
    public static Linux read() {
        return new Linux(RealData.folder("linux_maintainers"));
    }

    /** {@return the organisation} */
    public Organization organization() {
        return Organization.builder()
                .name("Linux kernel")
                .members(named(false).stream().map(Member::of).toList())
                .teams(named(true).stream()
                        .map(list -> Team.builder().id(TeamId.of(list)).build())
                        .toList())
                .responsibilities(
                        status.keySet().stream().map(this::responsibility).toList())
                .holdings(status.keySet().stream().map(this::holding).toList())
                // many more people work on it than the file names, and most lists are not in the table
                .partial(Table.MEMBERS, Table.TEAMS)
                .build();
    }

    /** {@return whether the file says that it has no current maintainer} */
    public boolean isOrphan(String subsystem) {
        return status.getOrDefault(subsystem, "").startsWith("Orphan");
    }

    /** One name has a tab in it, which an id must not have. */
    private static String subsystem(Map<String, String> row) {
        return row.get("subsystem").replace('\t', ' ');
    }

    private Responsibility responsibility(String subsystem) {
        return Responsibility.builder()
                .id(ResponsibilityId.of(subsystem))
                .putExtensions("x-status", '"' + status.getOrDefault(subsystem, "") + '"')
                .build();
    }

    private Holding holding(String subsystem) {
        return Holding.builder()
                .responsibility(ResponsibilityId.of(subsystem))
                .holders(isOrphan(subsystem) ? Recorded.none() : with("maintainer", subsystem))
                .reviewers(with("reviewer", subsystem))
                .build();
    }

    /** Whom the file does not name may be there all the same. */
    private Recorded<ImmutableSortedSet<Party>> with(String role, String subsystem) {
        ImmutableSortedSet<Party> parties = assignments.getOrDefault(subsystem, List.of()).stream()
                .filter(row -> row.get("role").equals(role))
                .map(row -> isList(row) ? TeamId.of(row.get("person")) : (Party) MemberId.of(row.get("person")))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Party::compareTo));
        return parties.isEmpty() ? Recorded.unknown() : Recorded.known(parties);
    }

    private Collection<String> named(boolean lists) {
        Collection<String> named = new TreeSet<>();
        assignments
                .values()
                .forEach(rows ->
                        rows.stream().filter(row -> isList(row) == lists).forEach(row -> named.add(row.get("person"))));
        return named;
    }

    private static boolean isList(Map<String, String> row) {
        return row.get("looks_like_list").equals("1");
    }
}
