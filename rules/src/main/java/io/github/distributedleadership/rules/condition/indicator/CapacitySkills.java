package io.github.distributedleadership.rules.condition.indicator;

import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.condition.count.EffectiveHolders;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.Ternary;
import io.github.distributedleadership.rules.condition.count.UnitCounter;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.indicator.Undetermined;
import java.util.Map;
import java.util.Optional;

/**
 * Whether those who hold something have the skills for it (our own definition).
 *
 * <p>A unit is a responsibility that needs some skill and that somebody holds, on paper or informally: in whose {@linkplain
 * EffectiveHolders hands} it is. It counts if its needs are covered,
 * each by one who has the level needed or more: where all holders act together or each has a part, by one of them; where
 * each may act for all, or in turn, or there is one, by every one of them. A need of level 0 is none. A skill missing among
 * skills on record counts as 0.
 */
final class CapacitySkills {
    private final IndicatorContext setting;
    private final UnitCounter count;

    CapacitySkills(IndicatorContext setting) {
        this.setting = setting;
        count = setting.count(Indicator.CAPACITY_SKILLS, setting::responsibilityName);
    }

    IndicatorResult result() {
        if (setting.lacks(Table.HOLDINGS)) {
            return IndicatorResult.without(Indicator.CAPACITY_SKILLS, Undetermined.NOT_RECORDED);
        }
        setting.sharing.responsibilities().forEach(this::look);
        return count.result();
    }

    private void look(int responsibility) {
        EffectiveHolders hands = EffectiveHolders.of(setting, responsibility);
        FieldId missing = hands.missing();
        Recorded<ImmutableSortedMap<Skill, Fraction>> needs =
                setting.index.responsibility(responsibility).needs();
        if (missing != null) {
            count.unknown(missing);
        } else if (hands.people().length > 0 && needs.isUnknown()) {
            count.unknown(FieldId.RESPONSIBILITIES_NEEDS);
        } else if (hands.people().length > 0 && needsSome(needs.orElse(ImmutableSortedMap.of()))) {
            judge(responsibility, hands.people(), needs.value().orElseThrow());
        }
    }

    /** How the holders are to act; where nobody holds it on paper, one decides. */
    private Optional<Arrangement> arrangement(int responsibility) {
        int number = setting.standing.holding(responsibility);
        return number == OrganizationIndex.NONE
                ? Optional.of(Arrangement.SOLE)
                : setting.index.holding(number).arrangement();
    }

    private void judge(int responsibility, int[] holders, Map<Skill, Fraction> needs) {
        Optional<Arrangement> arrangement = arrangement(responsibility);
        boolean together = arrangement
                .filter(a -> a == Arrangement.JOINT || a == Arrangement.DIVIDED)
                .isPresent();
        Ternary covered = areCovered(holders, needs, together);
        boolean isOpen = arrangement.isEmpty() && covered != areCovered(holders, needs, true);
        if (isOpen) {
            count.unknown(FieldId.HOLDINGS_ARRANGEMENT);
        } else if (covered != Ternary.UNKNOWN) {
            count.unit(responsibility, covered == Ternary.YES, setting.significance(responsibility));
        } else {
            // teams of unknown members come before members
            count.unknown(OrganizationIndex.isTeam(holders[0]) ? FieldId.TEAMS_MEMBERS : FieldId.MEMBERS_SKILLS);
        }
    }

    private Ternary areCovered(int[] holders, Map<Skill, Fraction> needs, boolean together) {
        Ternary covered = Ternary.YES;
        for (Map.Entry<Skill, Fraction> need : needs.entrySet()) {
            Ternary byHolders = together ? Ternary.NO : Ternary.YES;
            for (int holder : holders) {
                Ternary by = covers(holder, need.getKey(), need.getValue());
                byHolders = together ? byHolders.or(by) : byHolders.and(by);
            }
            covered = covered.and(byHolders);
        }
        return covered;
    }

    private Ternary covers(int holder, Skill skill, Fraction needed) {
        if (needed.value() == 0) {
            return Ternary.YES;
        }
        if (OrganizationIndex.isTeam(holder)) {
            return Ternary.UNKNOWN;
        }
        var skills = setting.index.member(holder).skills();
        return skills.isUnknown()
                ? Ternary.UNKNOWN
                : Ternary.of(skills.orElse(ImmutableSortedMap.of())
                                .getOrDefault(skill, Fraction.ZERO)
                                .value()
                        >= needed.value());
    }

    private static boolean needsSome(Map<Skill, Fraction> needs) {
        return needs.values().stream().anyMatch(level -> level.value() > 0);
    }
}
