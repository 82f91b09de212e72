package io.github.distributedleadership.rules.condition.indicator;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.rules.condition.count.HeldToday;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.UnitOutcomes;
import io.github.distributedleadership.rules.rule.Told;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whether somebody decides who is close to the work and has skill for it (our own definition).
 *
 * <p>One is close to a responsibility on a day if he or she holds it then, or belongs to the team that owns it with nobody of
 * that team below in the line; owning it without holding it is not enough. One has skill for it who has, of at least half of the skills it needs, counted by
 * their number, the level needed or more; a need of level 0 is none, and a skill missing among skills on record counts as
 * 0. A decision counts if one of its deciders is both; one of a team to which by the record nobody belonged on that day is no
 * unit.
 *
 * <p>That nobody of the team is below is known only where it is on record to whom all others of the team report, and those
 * above them.
 */
final class ClosestDecide {
    private final IndicatorContext setting;
    private final UnitOutcomes outcomes;
    private int responsibility;
    private int epoch;
    private Optional<SkillNeeds> needs = Optional.empty();
    private Optional<HeldToday> held = Optional.empty();
    private int[] team = new int[0];
    /** Whether the member belongs to the team with nobody of it below; kept while team and epoch stay. */
    private final Map<Integer, Told> nobodyBelow = new HashMap<>();

    private long asked = -1;

    ClosestDecide(IndicatorContext setting, UnitOutcomes outcomes) {
        this.setting = setting;
        this.outcomes = outcomes;
    }

    /** Turns to the decisions on a responsibility. */
    void turnTo(int someResponsibility) {
        responsibility = someResponsibility;
        epoch = -1;
        needs = Optional.of(SkillNeeds.of(setting.index.responsibility(responsibility)));
    }

    /** Judges a decision on it, by those people on a day of the window. */
    void look(int decision, int day, int[] people) {
        SkillNeeds needed = needs.orElseThrow();
        if (people.length == 0 || !needed.areAny().isYes()) {
            outcomes.ask(decision, people.length == 0 ? Told.NO : needed.areAny(), Told.NO);
            return;
        }
        if (setting.epochs.of(day) != epoch) {
            epoch = setting.epochs.of(day);
            lookWhoIsClose(day);
        }
        Told some = Told.NO;
        for (int i = 0; i < people.length && !some.isYes(); i++) {
            some = some.or(
                    OrganizationIndex.isTeam(people[i])
                            ? Told.unknown(FieldId.TEAMS_MEMBERS)
                            : hasSkill(people[i], needed).and(isClose(people[i], day)));
        }
        outcomes.ask(decision, Told.YES, some);
    }

    private void lookWhoIsClose(int day) {
        held = Optional.of(HeldToday.on(setting, responsibility, day));
        int owner = setting.index.ownerCode(responsibility);
        team = OrganizationIndex.isTeam(owner) ? setting.standing.membersOf(-1 - owner, day) : new int[0];
        long question = (long) owner * setting.epochs.count() + epoch;
        if (question != asked) {
            asked = question;
            nobodyBelow.clear();
        }
    }

    private Told isClose(int person, int day) {
        Told holds = held.orElseThrow().holds(person);
        int owner = setting.index.ownerCode(responsibility);
        if (holds.isYes() || !OrganizationIndex.isTeam(owner)) {
            return holds;
        }
        if (!setting.standing.knowsMembersOf(-1 - owner)) {
            return holds.or(Told.unknown(FieldId.TEAMS_MEMBERS));
        }
        return Arrays.binarySearch(team, person) < 0
                ? holds
                : holds.or(nobodyBelow.computeIfAbsent(person, p -> hasNobodyBelow(p, day)));
    }

    private Told hasNobodyBelow(int person, int day) {
        Told some = Told.NO;
        for (int i = 0; i < team.length && !some.isYes(); i++) {
            some = some.or(setting.above.isAbove(person, team[i], day));
        }
        return some.not();
    }

    private Told hasSkill(int person, SkillNeeds needed) {
        return setting.index
                .member(person)
                .skills()
                .fold(
                        skills -> Told.of(
                                2 * needed.coveredBy(skills) >= needed.needs().size()),
                        () -> Told.of(needed.needs().isEmpty()),
                        () -> Told.unknown(FieldId.MEMBERS_SKILLS));
    }
}
