package io.github.distributedleadership.rules.holding.count;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.rules.rule.Told;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.IntStream;

/**
 * When a team stands above a holder as a body (our own definition): a congress above its treasurer.
 *
 * <p>It does where the holder's line leads to it, and where it assigned the responsibility, approves it or answers for it,
 * provided that some member of it, or of a team below it, is known not to hold it. Never above whom it was appointed to be
 * led by, and not where every other member is known to stand below the holder. Whom it elected it stands above. Its members
 * singly are no superiors by that. Immutable and thread-safe.
 */
public final class Bodies {
    private final Snapshot standing;
    private final OrganizationIndex index;
    private final Superiors superiors;
    private final boolean hasLineToTeam;
    private final ConcurrentMap<Integer, int[]> today = new ConcurrentHashMap<>();

    Bodies(Snapshot standing, Superiors superiors) {
        this.standing = standing;
        this.index = standing.index();
        this.superiors = superiors;
        hasLineToTeam = index.organization().members().stream()
                .flatMap(member -> member.reporting().value().stream().flatMap(Set::stream))
                .anyMatch(line -> line.to() instanceof TeamId);
    }

    /** Whether the team of that number stands above the person. */
    Told told(int team, int person, int responsibility, int day) {
        int code = OrganizationIndex.teamCode(team);
        if (standing.lines().isAbove(code, person, day)) {
            return toldInLine(team, person, day);
        }
        int holding = standing.holdingOn(responsibility, day);
        Told byRight = holding != OrganizationIndex.NONE && standsBehind(code, holding)
                ? isAbove(team, person, holding, day)
                : Told.NO;
        return byRight.or(superiors.isOpenLine(person, day).and(toldInLine(team, person, day)));
    }

    /** Whether the team, to which the person's line leads, stands above: not where nobody else is in it. */
    Told toldInLine(int team, int person, int day) {
        return areAllOthersBelow(team, person, day).not();
    }

    /** {@return the codes of the teams that may stand above these holders: to which a line leads, or which stand behind the holding} */
    public int[] behind(int[] holders, int responsibility, int day) {
        IntStream.Builder behind = IntStream.builder();
        for (int holder : holders) {
            if (!OrganizationIndex.isTeam(holder)) {
                standing.lines().anyAbove(holder, day, up -> {
                    behind.add(up);
                    return false;
                });
            }
        }
        int holding = standing.holdingOn(responsibility, day);
        if (holding != OrganizationIndex.NONE) {
            behind.add(index.assigner(holding));
            index.accountable().forEach(holding, behind::add);
            index.approvers().forEach(holding, behind::add);
        }
        return behind.build().filter(OrganizationIndex::isTeam).distinct().toArray();
    }

    /** {@return whether there may be any, on any day: most responsibilities have none, and are asked no more} */
    public boolean mayBeBehind(int responsibility) {
        return hasLineToTeam || index.holdingsOf().any(responsibility, this::namesTeam);
    }

    private boolean namesTeam(int holding) {
        return OrganizationIndex.isTeam(index.assigner(holding))
                || index.accountable().any(holding, OrganizationIndex::isTeam)
                || index.approvers().any(holding, OrganizationIndex::isTeam);
    }

    /** {@return all people of the team and of those below it, in order; nobody where they are not all on record} */
    public int[] everybody(int team, int day) {
        return knowsAll(team) ? members(team, day) : new int[0];
    }

    private boolean standsBehind(int code, int holding) {
        return index.assigner(holding) == code
                || index.accountable().contains(holding, code)
                || index.approvers().contains(holding, code);
    }

    private Told isAbove(int team, int person, int holding, int day) {
        return hasOneWhoIsNoHolder(team, holding, day)
                .and(isAppointedToLead(person, team, day).not())
                .and(areAllOthersBelow(team, person, day).not());
    }

    private Told hasOneWhoIsNoHolder(int team, int holding, int day) {
        if (index.holding(holding).holders().isUnknown()) {
            return Told.unknown(FieldId.HOLDINGS_HOLDERS);
        }
        int[] holders = standing.expanded(index.holders().row(holding), day);
        boolean some = Arrays.stream(members(team, day)).anyMatch(member -> Arrays.binarySearch(holders, member) < 0);
        boolean isOpen = some ? holders.length > 0 && OrganizationIndex.isTeam(holders[0]) : !knowsAll(team);
        return isOpen ? Told.unknown(FieldId.TEAMS_MEMBERS) : Told.of(some);
    }

    private Told isAppointedToLead(int person, int team, int day) {
        Scope scope = Scope.of(index.team(team).id());
        Told appointed = superiors.knowsRoles() ? Told.NO : Told.unknown(FieldId.LEADERS);
        for (Leader role : standing.roles().of(person, day)) {
            if (role.scope().equals(scope) && role.directs()) {
                appointed = appointed.or(role.basis()
                        .map(basis -> Told.of(basis == Basis.APPOINTED))
                        .orElse(Told.unknown(FieldId.LEADERS_BASIS)));
            }
        }
        return appointed;
    }

    /** Whether every other member stands below the person; of nobody else nobody does not. */
    private Told areAllOthersBelow(int team, int person, int day) {
        Told all = knowsAll(team) ? Told.YES : Told.unknown(FieldId.TEAMS_MEMBERS);
        for (int member : members(team, day)) {
            if (member != person) {
                all = all.and(superiors.isBelow(member, person, day));
                if (all.isNo()) {
                    return all;
                }
            }
        }
        return all;
    }

    private boolean knowsAll(int team) {
        return Arrays.stream(standing.roles().teamsWithin(team)).allMatch(standing::knowsMembersOf);
    }

    private int[] members(int team, int day) {
        // what holds today is asked about every responsibility, what held once about few decisions
        return day == standing.day() ? today.computeIfAbsent(team, t -> membersOn(t, day)) : membersOn(team, day);
    }

    private int[] membersOn(int team, int day) {
        return Arrays.stream(standing.roles().teamsWithin(team))
                .flatMap(inner -> Arrays.stream(standing.membersOf(inner, day)))
                .filter(member -> !superiors.isMachine(member))
                .sorted()
                .distinct()
                .toArray();
    }
}
