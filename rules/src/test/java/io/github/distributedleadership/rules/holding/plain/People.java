package io.github.distributedleadership.rules.holding.plain;

import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.MemberKind;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.people.ReportingKind;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Term;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Who is there on a day, in which team, and in whose line. */
final class People {
    private final Organization organization;
    private final Optional<LocalDate> day;

    /** The people on that day; without a day everything is in force. */
    People(Organization organization, Optional<LocalDate> day) {
        this.organization = organization;
        this.day = day;
    }

    boolean inForce(Term term) {
        return day.map(term::holdsOn).orElse(true);
    }

    Member member(MemberId id) {
        return organization.members().stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Team team(TeamId id) {
        return organization.teams().stream()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** {@return whether it is a person; who is not known to be a machine is one} */
    boolean isPerson(MemberId id) {
        return member(id).kind().map(kind -> kind != MemberKind.MACHINE).orElse(true);
    }

    /** {@return whether it is a person who is there on the day} */
    boolean isPresent(MemberId id) {
        return isPerson(id) && inForce(member(id).term());
    }

    /** {@return the persons in force in the team itself, as which it stands when it holds, decides or answers} */
    Group membersOf(TeamId id) {
        Group group = Group.empty();
        if (team(id).memberships().isUnknown()) {
            group.unlisted().add(id);
        } else if (team(id).memberships().isKnown()) {
            for (Membership row : team(id).memberships().value().orElseThrow()) {
                if (inForce(row.term()) && isPresent(row.member())) {
                    group.persons().add(row.member());
                }
            }
        }
        return group;
    }

    /** {@return whether a machine is in force in the team itself} */
    boolean hasMachine(TeamId id) {
        return team(id).memberships().value().stream()
                .flatMap(rows -> rows.stream())
                .anyMatch(row -> inForce(row.term()) && !isPerson(row.member()));
    }

    /** {@return the persons in force in the team and in the teams below it} */
    Group bodyOf(TeamId id) {
        Group group = membersOf(id);
        for (Team team : organization.teams()) {
            if (team.parent().equals(Optional.of(id))) {
                group.add(bodyOf(team.id()));
            }
        }
        return group;
    }

    /** {@return these parties with teams expanded, machines and who is not there left out} */
    Group expanded(Collection<? extends Party> parties) {
        Group group = Group.empty();
        for (Party party : parties) {
            if (party instanceof TeamId team) {
                group.add(membersOf(team));
            } else if (party instanceof MemberId member && isPresent(member)) {
                group.persons().add(member);
            }
        }
        return group;
    }

    /** {@return whether his line, or that of somebody above him, is not recorded} */
    boolean hasOpenLine(MemberId member) {
        return !lineOf(member).open.isEmpty();
    }

    /** {@return whether that party stands above that one in line reporting, in one step or several} */
    Truth isAboveInLine(Party above, Party below) {
        if (below instanceof TeamId team) {
            // teams have no lines; to whom the unknown members of one report is unknown
            return membersOf(team).isListed() ? Truth.NO : Truth.UNKNOWN;
        }
        Line line = lineOf((MemberId) below);
        if (line.above.contains(above)) {
            return Truth.YES;
        }
        if (above.equals(below)) {
            return Truth.NO;
        }
        for (MemberId open : line.open) {
            // an unrecorded line may lead to anybody but those below it, for lines have no circles
            boolean wouldBeCircle =
                    above instanceof MemberId member && lineOf(member).above.contains(open);
            if (!wouldBeCircle) {
                return Truth.UNKNOWN;
            }
        }
        return Truth.NO;
    }

    /**
     * Where the lines of a member lead.
     *
     * @param above all parties on them; a team ends a line
     * @param open the members on them, himself among them, whose own line is not recorded
     */
    private record Line(Set<Party> above, Set<MemberId> open) {}

    private Line lineOf(MemberId member) {
        Line line = new Line(new LinkedHashSet<>(), new LinkedHashSet<>());
        Deque<MemberId> climbing = new ArrayDeque<>(Set.of(member));
        Set<MemberId> climbed = new HashSet<>();
        while (!climbing.isEmpty()) {
            MemberId at = climbing.pop();
            if (!climbed.add(at)) {
                continue;
            }
            if (member(at).reporting().isUnknown()) {
                line.open.add(at);
            } else if (member(at).reporting().isKnown()) {
                for (Reporting row : member(at).reporting().value().orElseThrow()) {
                    if (row.kind() == ReportingKind.LINE && inForce(row.term())) {
                        line.above.add(row.to());
                        if (row.to() instanceof MemberId next) {
                            climbing.push(next);
                        }
                    }
                }
            }
        }
        return line;
    }
}
