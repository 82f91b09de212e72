package io.github.distributedleadership.rules.condition.indicator;

import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.condition.count.Attendance;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.Ternary;
import io.github.distributedleadership.rules.condition.count.UnitOutcomes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
    private static final long NEVER = -1;

    private final IndicatorContext setting;
    private final Snapshot standing;
    private final OrganizationIndex index;
    private final UnitOutcomes verdicts;
    private int responsibility;
    private int epoch;
    private boolean needsKnown;
    private final SkillNeeds needs = new SkillNeeds();
    private int[] holders = new int[0];
    private @Nullable FieldId holdersMissing;
    private int[] team = new int[0];
    private @Nullable FieldId missing;
    /** Member to the last responsibility for which skill was asked, and the answer. */
    private final int[] skillAsked;

    private final Ternary[] skilled;
    /** Member to the last team and epoch in which somebody below was looked for, and the answer. */
    private final long[] belowAsked;

    private final Ternary[] below;

    ClosestDecide(IndicatorContext setting, UnitOutcomes verdicts) {
        this.setting = setting;
        this.verdicts = verdicts;
        standing = setting.standing;
        index = setting.index;
        skillAsked = new int[index.members()];
        Arrays.fill(skillAsked, OrganizationIndex.NONE);
        skilled = new Ternary[skillAsked.length];
        belowAsked = new long[skillAsked.length];
        Arrays.fill(belowAsked, NEVER);
        below = new Ternary[skillAsked.length];
    }

    /** Turns to the decisions on a responsibility. */
    void turnTo(int someResponsibility) {
        responsibility = someResponsibility;
        epoch = -1;
        Recorded<ImmutableSortedMap<Skill, Fraction>> recorded =
                index.responsibility(responsibility).needs();
        needsKnown = !recorded.isUnknown();
        needs.read(recorded.orElse(ImmutableSortedMap.of()));
    }

    /** Judges a decision on it, by those people on a day of the window. */
    void look(int decision, int day, int[] people) {
        if (people.length == 0) {
            return;
        }
        if (!needsKnown) {
            verdicts.unknown(decision, FieldId.RESPONSIBILITIES_NEEDS);
            return;
        }
        if (needs.areNone()) {
            return;
        }
        if (setting.epochs.of(day) != epoch) {
            epoch = setting.epochs.of(day);
            lookWhoIsClose(day);
        }
        missing = null;
        Ternary some = Ternary.NO;
        for (int i = 0; i < people.length && some != Ternary.YES; i++) {
            some = some.or(
                    OrganizationIndex.isTeam(people[i])
                            ? unknown(FieldId.TEAMS_MEMBERS)
                            : isCloseWithSkill(people[i], day));
        }
        if (some == Ternary.UNKNOWN) {
            verdicts.unknown(decision, Objects.requireNonNull(missing));
        } else {
            verdicts.unit(decision, some == Ternary.YES);
        }
    }

    private Ternary unknown(FieldId field) {
        missing = missing == null ? field : missing;
        return Ternary.UNKNOWN;
    }

    private Ternary isCloseWithSkill(int person, int day) {
        Ternary skill = hasSkill(person);
        if (skill == Ternary.NO) {
            return Ternary.NO;
        }
        FieldId before = missing;
        Ternary close = isClose(person, day);
        if (close == Ternary.NO) {
            missing = before;
        } else if (close == Ternary.YES && skill == Ternary.UNKNOWN) {
            unknown(FieldId.MEMBERS_SKILLS);
        }
        return close.and(skill);
    }

    private void lookWhoIsClose(int day) {
        int holding = standing.holdingOn(responsibility, day);
        holders = new int[0];
        holdersMissing = null;
        if (holding == OrganizationIndex.NONE) {
            holdersMissing = setting.records(Table.HOLDINGS) ? null : FieldId.HOLDINGS;
        } else if (index.holding(holding).holders().isUnknown()) {
            holdersMissing = FieldId.HOLDINGS_HOLDERS;
        } else {
            holders = standing.expanded(index.holders().row(holding), day);
            holdersMissing = Attendance.hasUnknownTeam(holders) ? FieldId.TEAMS_MEMBERS : null;
        }
        int owner = index.ownerCode(responsibility);
        team = OrganizationIndex.isTeam(owner) ? standing.membersOf(-1 - owner, day) : new int[0];
    }

    private Ternary isClose(int person, int day) {
        int owner = index.ownerCode(responsibility);
        if (Arrays.binarySearch(holders, person) >= 0) {
            return Ternary.YES;
        }
        Ternary inTeam = Ternary.NO;
        if (OrganizationIndex.isTeam(owner) && !standing.knowsMembersOf(-1 - owner)) {
            inTeam = unknown(FieldId.TEAMS_MEMBERS);
        } else if (Arrays.binarySearch(team, person) >= 0) {
            inTeam = hasNobodyBelow(person, -1 - owner, day);
        }
        return inTeam.or(holdersMissing == null ? Ternary.NO : unknown(holdersMissing));
    }

    private Ternary hasNobodyBelow(int person, int owner, int day) {
        long question = (long) owner * setting.epochs.count() + epoch;
        if (belowAsked[person] != question) {
            belowAsked[person] = question;
            Ternary found = Ternary.NO;
            for (int i = 0; i < team.length && found != Ternary.YES; i++) {
                int other = team[i];
                if (other != person) {
                    boolean isBelow = setting.superiors.isSuperiorInLine(person, other, day);
                    boolean unclear = !isBelow && !setting.above.knowsLine(other, day);
                    found = found.or(isBelow ? Ternary.YES : unclear ? Ternary.UNKNOWN : Ternary.NO);
                }
            }
            below[person] = found;
        }
        return switch (below[person]) {
            case YES -> Ternary.NO;
            case NO -> Ternary.YES;
            case UNKNOWN -> unknown(FieldId.MEMBERS_REPORTS_TO);
        };
    }

    private Ternary hasSkill(int person) {
        if (skillAsked[person] != responsibility) {
            skillAsked[person] = responsibility;
            var skills = index.member(person).skills();
            skilled[person] = skills.isUnknown()
                    ? Ternary.UNKNOWN
                    : Ternary.of(2 * needs.coveredBy(skills.orElse(ImmutableSortedMap.of())) >= needs.size());
        }
        return skilled[person];
    }

    /** The skills that a responsibility needs above 0. */
    private static final class SkillNeeds {
        private List<Map.Entry<Skill, Fraction>> entries = List.of();

        void read(Map<Skill, Fraction> needs) {
            entries = needs.entrySet().stream()
                    .filter(need -> need.getValue().value() > 0)
                    .toList();
        }

        boolean areNone() {
            return entries.isEmpty();
        }

        int size() {
            return entries.size();
        }

        int coveredBy(Map<Skill, Fraction> skills) {
            int covered = 0;
            for (Map.Entry<Skill, Fraction> need : entries) {
                double level = skills.getOrDefault(need.getKey(), Fraction.ZERO).value();
                covered += level >= need.getValue().value() ? 1 : 0;
            }
            return covered;
        }
    }
}
