package io.github.distributedleadership.rules.condition.count;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.index.Roles;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.rules.rule.Told;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The heads of the scopes that contain a responsibility, on a day (our own definition).
 *
 * <p>A head of a scope leads it on that day, appointed or elected, and directs it, and no superior by line or by a role in a
 * scope around it belongs to the scope. To a team belong its members and those of the teams in it, to a responsibility its
 * holders, to the organisation everybody. One who leads by a right that nobody wrote down may be a head.
 */
public final class Heads {
    private final IndicatorContext setting;
    private final Snapshot standing;
    private final Map<Scope, ScopeOnDay> found = new HashMap<>();
    private final List<ScopeOnDay> led = new ArrayList<>();
    private int responsibility = OrganizationIndex.NONE;
    private int epoch = -1;
    private int day;

    public Heads(IndicatorContext setting) {
        this.setting = setting;
        standing = setting.standing;
    }

    /** Turns to the scopes that contain a responsibility, on a day of the window; what is found is kept for an epoch. */
    public void turnTo(int someResponsibility, int someDay) {
        day = someDay;
        if (setting.epochs.of(day) == epoch && someResponsibility == responsibility) {
            return;
        }
        if (setting.epochs.of(day) != epoch) {
            epoch = setting.epochs.of(day);
            found.clear();
        }
        responsibility = someResponsibility;
        led.clear();
        standing.roles()
                .ledScopesOf(responsibility)
                .forEach(scope -> led.add(found.computeIfAbsent(scope, ScopeOnDay::new)));
    }

    /** Whether the innermost scope that has a head is not all these people. */
    public Told isLedAndNotByAll(int[] people) {
        if (!setting.records(Table.LEADERS)) {
            return Told.unknown(FieldId.LEADERS);
        }
        Told isOne = Told.NO;
        Told noneWithin = Told.YES;
        for (int i = 0; i < led.size() && !noneWithin.isNo(); i++) {
            Told hasHead = led.get(i).hasHead();
            if (!hasHead.isNo()) {
                isOne = isOne.or(
                        noneWithin.and(hasHead).and(led.get(i).isAll(people).not()));
            }
            noneWithin = noneWithin.and(hasHead.not());
        }
        return isOne;
    }

    /** Whether one of these people is a head of one of the scopes, or stands above one in the line. */
    public Told isSomeAtTop(int[] people) {
        Told atTop = setting.byRow(false, Table.LEADERS);
        for (ScopeOnDay scope : led) {
            for (int i = 0; i < people.length && !atTop.isYes(); i++) {
                atTop = atTop.or(scope.isAtTop(people[i]));
            }
        }
        return atTop;
    }

    /** One scope on the day: who may be a head of it, and who belongs to it. */
    private final class ScopeOnDay {
        private final Scope scope;
        private final Map<Integer, Told> heads = new TreeMap<>();
        /** Who belongs to it, in order, and whether there may be more: no, or unknown; found when somebody asks. */
        private int[] inside = new int[0];

        private Told more = Told.NO;
        private boolean isFound;

        ScopeOnDay(Scope scope) {
            this.scope = scope;
            for (Leader leader : standing.roles().in(scope, day)) {
                if (mayLead(leader)) {
                    heads.merge(setting.index.number(leader.member()), right(leader), Told::or);
                }
            }
            heads.replaceAll(
                    (member, right) -> right.and(hasSuperiorInside(member).not()));
        }

        private void find() {
            if (isFound) {
                return;
            }
            isFound = true;
            if (scope instanceof Scope.OfTeam of) {
                int[] teams = standing.roles().teamsWithin(setting.index.number(of.team()));
                inside = setting.people(
                        Arrays.stream(teams).map(OrganizationIndex::teamCode).toArray(), day);
                Told unknown = Attendance.hasUnknownTeam(inside) ? Told.unknown(FieldId.TEAMS_MEMBERS) : Told.NO;
                more = unknown.or(setting.byRow(false, Table.TEAMS));
            } else if (scope instanceof Scope.OfResponsibility of) {
                HeldToday held = HeldToday.on(setting, setting.index.number(of.responsibility()), day);
                inside = held.holders;
                more = held.moreHolders();
            } else {
                inside = setting.people(
                        IntStream.range(0, setting.index.members()).toArray(), day);
                more = setting.byRow(false, Table.MEMBERS);
            }
        }

        Told hasHead() {
            return heads.values().stream().reduce(Told.NO, Told::or);
        }

        Told isAtTop(int person) {
            if (OrganizationIndex.isTeam(person)) {
                return heads.isEmpty() ? Told.NO : Told.unknown(FieldId.TEAMS_MEMBERS);
            }
            Told atTop = Told.NO;
            for (Map.Entry<Integer, Told> head : heads.entrySet()) {
                if (!atTop.isYes() && !head.getValue().isNo()) {
                    Told orAbove =
                            head.getKey() == person ? Told.YES : setting.above.isAbove(person, head.getKey(), day);
                    atTop = atTop.or(head.getValue().and(orAbove));
                }
            }
            return atTop;
        }

        /** Whether everybody who belongs to it, or is a head of it, is among the people. */
        Told isAll(int[] people) {
            find();
            Told all = more.not();
            Told others = Attendance.hasUnknownTeam(people) ? Told.unknown(FieldId.TEAMS_MEMBERS) : Told.NO;
            for (int i = 0; i < inside.length && !all.isNo(); i++) {
                if (!OrganizationIndex.isTeam(inside[i]) && Arrays.binarySearch(people, inside[i]) < 0) {
                    all = all.and(others);
                }
            }
            for (Map.Entry<Integer, Told> head : heads.entrySet()) {
                if (Arrays.binarySearch(people, (int) head.getKey()) < 0) {
                    all = all.and(head.getValue().not().or(others));
                }
            }
            return inside.length == 0 && more.isNo() ? Told.NO : all;
        }

        private Told hasSuperiorInside(int head) {
            Told has = Told.NO;
            if (!setting.above.knowsLine(head, day)) {
                find();
                has = Arrays.stream(inside).anyMatch(other -> mayBeAbove(other, head)) || more.isUnknown()
                        ? Told.unknown(FieldId.MEMBERS_REPORTS_TO)
                        : Told.NO;
            }
            for (int up : setting.above.inLine(head, day)) {
                has = has.or(belongs(up));
            }
            for (Scope around : standing.roles().ledScopesOf(responsibility)) {
                if (!around.equals(scope) && standing.roles().isWithin(scope, around) && !has.isYes()) {
                    has = has.or(isLedFromInside(around, head));
                }
            }
            return has;
        }

        /** Whether one who belongs to the scope leads one around it, and so the head. */
        private Told isLedFromInside(Scope around, int head) {
            Told led = Told.NO;
            for (Leader leader : standing.roles().in(around, day)) {
                int member = setting.index.number(leader.member());
                if (mayLead(leader) && member != head) {
                    led = led.or(right(leader)
                            .and(belongs(member))
                            .and(leadsAround(head, around).not())
                            .and(setting.above.isAbove(head, member, day).not()));
                }
            }
            return led;
        }

        private boolean mayBeAbove(int other, int head) {
            return OrganizationIndex.isTeam(other)
                    || other != head && !standing.lines().isAbove(head, other, day);
        }

        private Told belongs(int member) {
            find();
            return Told.of(Arrays.binarySearch(inside, member) >= 0).or(more);
        }

        private Told leadsAround(int member, Scope around) {
            Told leads = Told.NO;
            for (Leader own : standing.roles().of(member, day)) {
                if (own.directs() && standing.roles().isWithin(around, own.scope())) {
                    leads = leads.or(own.basis().isPresent() ? Told.YES : Told.unknown(FieldId.LEADERS_BASIS));
                }
            }
            return leads;
        }

        private boolean mayLead(Leader leader) {
            return leader.directs()
                    && (Roles.isFormal(leader) || leader.basis().isEmpty())
                    && !setting.isMachine(setting.index.number(leader.member()));
        }

        private static Told right(Leader leader) {
            return leader.basis().isPresent() ? Told.YES : Told.unknown(FieldId.LEADERS_BASIS);
        }
    }
}
