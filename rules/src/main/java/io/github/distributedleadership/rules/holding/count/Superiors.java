package io.github.distributedleadership.rules.holding.count;

import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.index.Roles;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.rules.rule.Told;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Who is a superior of whom, with respect to one responsibility, on any day (our own definition).
 *
 * <p>Whoever stands above in the line, approves the holding, or leads, appointed or elected, a scope that contains the
 * responsibility. Never the person, nobody known to stand below in the line, nobody by an approval that the person gives as
 * well (two who approve each other's work are equals), nobody by a scope that the person leads or that lies within one that
 * the person leads, no leader who does not direct, no machine, and nobody who is not there. A team is one as a {@link Bodies
 * body}.
 *
 * <p>Each answer has three values. Approvers that nobody wrote down are no gap; a line, a right to lead, or the roles that
 * nobody wrote down are. Immutable and thread-safe.
 */
public final class Superiors {
    private final Snapshot standing;
    private final OrganizationIndex index;
    private final Bodies bodies;
    private final OpenLines openLines;
    private final boolean knowsRoles;

    private Superiors(Snapshot standing) {
        this.standing = standing;
        this.index = standing.index();
        openLines = new OpenLines(standing);
        bodies = new Bodies(standing, this);
        knowsRoles = standing.organization().coverage(Table.LEADERS) == Coverage.RECORDED;
    }

    /** {@return the superiors in that organisation} */
    public static Superiors of(Snapshot standing) {
        return new Superiors(standing);
    }

    /** {@return whether the record shows that the party is a superior of the person on that day: {@link #told} is yes} */
    public boolean isSuperior(int party, int person, int responsibility, int day) {
        return told(party, person, responsibility, day).isYes();
    }

    /**
     * {@return whether the party is a superior of the person on that day}
     *
     * @param party the code of a member or a team; {@link OrganizationIndex#NONE} and {@link OrganizationIndex#NOBODY} are none
     * @param person the code of a member, or of a team of unknown members, of whom it is always unknown
     * @param responsibility with respect to what
     * @param day on which day
     */
    public Told told(int party, int person, int responsibility, int day) {
        if (party == OrganizationIndex.NONE || party == OrganizationIndex.NOBODY || party == person) {
            return Told.NO;
        }
        if (OrganizationIndex.isTeam(person)) {
            return toldOfTeam(party, person, responsibility, day);
        }
        if (OrganizationIndex.isTeam(party)) {
            return bodies.told(-1 - party, person, responsibility, day);
        }
        if (isMachine(party)
                || !index.teamMembers().isThere(party, day)
                || standing.lines().isAbove(person, party, day)) {
            return Told.NO;
        }
        if (standing.lines().isAbove(party, person, day)) {
            return Told.YES;
        }
        Told beyondLine =
                approves(party, person, responsibility, day) ? Told.YES : leads(party, person, responsibility, day);
        if (!beyondLine.isNo()) {
            return openLines.maySuperiorBeBelow(party, person, day)
                    ? beyondLine.and(Told.unknown(FieldId.MEMBERS_REPORTS_TO))
                    : beyondLine;
        }
        return openLines.mayBeAbove(party, person, day) ? Told.unknown(FieldId.MEMBERS_REPORTS_TO) : Told.NO;
    }

    /** Above a team of unknown members stands a member who approves what it holds, or leads the scope; of others it is open. */
    private Told toldOfTeam(int party, int team, int responsibility, int day) {
        boolean isAbove = !OrganizationIndex.isTeam(party)
                && !standing.lines().isAbove(team, party, day)
                && !openLines.isOpen(party, day)
                && (isApprover(team, responsibility, day)
                        ? leadsScopeByRight(party, responsibility, day)
                        : isAboveVacancy(party, responsibility, day));
        return isAbove ? Told.YES : Told.unknown(FieldId.TEAMS_MEMBERS);
    }

    /** {@return whether anybody is a superior of the person on that day} */
    public Told has(int person, int responsibility, int day) {
        if (OrganizationIndex.isTeam(person)) {
            return Told.unknown(FieldId.TEAMS_MEMBERS);
        }
        Told has = hasInLine(person, day).or(isOpenLine(person, day));
        int holding = standing.holdingOn(responsibility, day);
        if (holding != OrganizationIndex.NONE) {
            has = has.or(toldOfAny(index.approvers().row(holding), person, responsibility, day))
                    .or(toldOfTeams(index.accountable().row(holding), person, responsibility, day))
                    .or(toldOfTeams(new int[] {index.assigner(holding)}, person, responsibility, day));
        }
        if (has.isYes() || leadsKnown(person, Scope.organization(), day)) {
            return has;
        }
        for (Scope scope : standing.roles().ledScopesOf(responsibility)) {
            for (Leader leader : standing.roles().in(scope, day)) {
                has = has.or(told(index.number(leader.member()), person, responsibility, day));
            }
        }
        return knowsRoles ? has : has.or(Told.unknown(FieldId.LEADERS));
    }

    /** {@return the codes of all who, as far as is on record, may stand above one of these holders, each once} */
    public int[] whoMayBeAbove(int[] holders, int responsibility, int day) {
        IntStream.Builder found = IntStream.builder();
        for (int holder : holders) {
            found.add(holder);
            if (!OrganizationIndex.isTeam(holder)) {
                standing.lines().anyAbove(holder, day, up -> {
                    found.add(up);
                    return false;
                });
            }
        }
        int holding = standing.holdingOn(responsibility, day);
        if (holding != OrganizationIndex.NONE) {
            index.approvers().forEach(holding, found::add);
            index.accountable().forEach(holding, found::add);
            found.add(index.assigner(holding));
        }
        for (Scope scope : standing.roles().ledScopesOf(responsibility)) {
            standing.roles().in(scope, day).forEach(leader -> found.add(index.number(leader.member())));
        }
        return found.build().sorted().distinct().toArray();
    }

    /** {@return whether somebody of whom nothing is on record may stand above all of these holders but himself or herself} */
    public Told mayAnybodyElseBeAbove(int[] holders, int responsibility, int day) {
        Told open = Told.YES;
        int withoutAny = 0;
        for (int holder : holders) {
            Told has = has(holder, responsibility, day);
            withoutAny += has.isNo() ? 1 : 0;
            open = open.and(OrganizationIndex.isTeam(holder) ? has : isOpenLine(holder, day));
        }
        // one without a superior may be the superior; two cannot
        return withoutAny > 1 ? Told.NO : knowsRoles ? open : open.or(Told.unknown(FieldId.LEADERS));
    }

    /** {@return whether the record shows that anybody stands above the person in the line on that day} */
    public boolean hasSuperiorInLine(int person, int day) {
        return !OrganizationIndex.isTeam(person) && hasInLine(person, day).isYes();
    }

    /** Whether one of those up the line, who may have left, be a machine, or be a team of nobody else, stands above. */
    private Told hasInLine(int person, int day) {
        Told[] has = {Told.NO};
        standing.lines().anyAbove(person, day, up -> {
            Told stands = OrganizationIndex.isTeam(up)
                    ? bodies.toldInLine(-1 - up, person, day)
                    : Told.of(!isMachine(up) && index.teamMembers().isThere(up, day));
            has[0] = has[0].or(stands);
            return stands.isYes();
        });
        return has[0];
    }

    /** {@return whether one member is a superior of another by the line alone} */
    public boolean isSuperiorInLine(int superior, int person, int day) {
        return standing.lines().isAbove(superior, person, day);
    }

    /** {@return whether it is on record to whom the person reports, and who leads} */
    public boolean isKnown(int person) {
        return !OrganizationIndex.isTeam(person)
                && !index.member(person).reporting().isUnknown()
                && knowsRoles;
    }

    /** {@return somebody who is a superior of that member on that day: the first in the line, else the first who leads a scope around} */
    public Optional<Party> nearest(int person, int responsibility, int day) {
        for (int above : standing.lines().directlyAbove(person, day)) {
            if (isSuperior(above, person, responsibility, day)) {
                return Optional.of(index.party(above));
            }
        }
        for (Scope scope : standing.roles().ledScopesOf(responsibility)) {
            for (Leader leader : standing.roles().in(scope, day)) {
                if (isSuperior(index.number(leader.member()), person, responsibility, day)) {
                    return Optional.of(leader.member());
                }
            }
        }
        return Optional.empty();
    }

    /** {@return whether the person leads a scope that contains the responsibility, by whatever right is on record} */
    public Told leadsScopeOf(int person, int responsibility, int day) {
        Told leads = knowsRoles ? Told.NO : Told.unknown(FieldId.LEADERS);
        for (Leader role : standing.roles().around(responsibility, person, day)) {
            if (role.directs()) {
                leads = leads.or(role.basis().isPresent() ? Told.YES : Told.unknown(FieldId.LEADERS_BASIS));
            }
        }
        return leads;
    }

    /** {@return whether that party approves what nobody holds, or leads a scope that contains it, appointed or elected} */
    public boolean isAboveVacancy(int party, int responsibility, int day) {
        return isPersonThere(party, day) && isApprover(party, responsibility, day)
                || leadsScopeByRight(party, responsibility, day);
    }

    /** A team is taken as it is. */
    private boolean isPersonThere(int party, int day) {
        return OrganizationIndex.isTeam(party)
                || !isMachine(party) && index.teamMembers().isThere(party, day);
    }

    private boolean leadsScopeByRight(int party, int responsibility, int day) {
        if (isPersonThere(party, day)) {
            for (Leader role : standing.roles().around(responsibility, party, day)) {
                if (isFormal(role)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean knowsRoles() {
        return knowsRoles;
    }

    /** {@return the bodies that stand above holders, beside people} */
    public Bodies bodies() {
        return bodies;
    }

    /** {@return whether it may turn out that the member stands below the other in the line, because lines are not on record} */
    Told isBelow(int member, int other, int day) {
        if (standing.lines().isAbove(other, member, day)) {
            return Told.YES;
        }
        return openLines.maySuperiorBeBelow(member, other, day) ? Told.unknown(FieldId.MEMBERS_REPORTS_TO) : Told.NO;
    }

    Told isOpenLine(int person, int day) {
        return openLines.isOpen(person, day) ? Told.unknown(FieldId.MEMBERS_REPORTS_TO) : Told.NO;
    }

    private Told toldOfAny(int[] parties, int person, int responsibility, int day) {
        Told told = Told.NO;
        for (int party : parties) {
            told = told.or(told(party, person, responsibility, day));
        }
        return told;
    }

    private Told toldOfTeams(int[] parties, int person, int responsibility, int day) {
        Told told = Told.NO;
        for (int party : parties) {
            told = OrganizationIndex.isTeam(party) ? told.or(told(party, person, responsibility, day)) : told;
        }
        return told;
    }

    boolean isMachine(int member) {
        return index.isMachine(member);
    }

    private boolean approves(int party, int person, int responsibility, int day) {
        return isApprover(party, responsibility, day) && !isApprover(person, responsibility, day);
    }

    private boolean isApprover(int party, int responsibility, int day) {
        int holding = standing.holdingOn(responsibility, day);
        return holding != OrganizationIndex.NONE && index.approvers().contains(holding, party);
    }

    /** Whether the party leads, appointed or elected, a scope that contains it, and not one that the person leads around it. */
    private Told leads(int party, int person, int responsibility, int day) {
        Told leads =
                knowsRoles || leadsKnown(person, Scope.organization(), day) ? Told.NO : Told.unknown(FieldId.LEADERS);
        for (Leader role : standing.roles().around(responsibility, party, day)) {
            boolean mayBeFormal =
                    isFormal(role) || role.directs() && role.basis().isEmpty();
            if (mayBeFormal) {
                Told byRight = isFormal(role) ? Told.YES : Told.unknown(FieldId.LEADERS_BASIS);
                leads = leads.or(
                        byRight.and(leadsAround(person, role.scope(), day).not()));
            }
        }
        return leads;
    }

    private Told leadsAround(int person, Scope scope, int day) {
        Told leads = knowsRoles ? Told.NO : Told.unknown(FieldId.LEADERS);
        for (Leader own : standing.roles().of(person, day)) {
            if (own.directs() && standing.roles().isWithin(scope, own.scope())) {
                leads = leads.or(own.basis().isPresent() ? Told.YES : Told.unknown(FieldId.LEADERS_BASIS));
            }
        }
        return leads;
    }

    private boolean leadsKnown(int person, Scope scope, int day) {
        return leadsAround(person, scope, day).isYes();
    }

    private static boolean isFormal(Leader role) {
        return role.directs() && Roles.isFormal(role);
    }
}
