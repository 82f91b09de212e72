package io.github.distributedleadership.rules.condition.indicator;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.rules.condition.count.HeldToday;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.UnitCounter;
import io.github.distributedleadership.rules.rule.Told;
import java.util.Map;

/**
 * Whether those who hold something have the skills for it (our own definition).
 *
 * <p>A unit is a responsibility that needs some skill and that somebody holds on paper. It counts if its needs are covered,
 * each by one who has the level needed or more: where all holders act together or each has a part, by one of them; where
 * each may act for all, or in turn, or there is one, by every one of them. A need of level 0 is none. A skill missing among
 * skills on record counts as 0.
 */
final class CapacitySkills {
    private final IndicatorContext setting;

    CapacitySkills(IndicatorContext setting) {
        this.setting = setting;
    }

    void ask(UnitCounter count, int responsibility) {
        HeldToday held = HeldToday.of(setting, responsibility);
        SkillNeeds needs = SkillNeeds.of(setting.index.responsibility(responsibility));
        Told together = held.isBySeveral()
                .and(held.bySaying(
                        held.row
                                .flatMap(Holding::arrangement)
                                .map(a -> a == Arrangement.JOINT || a == Arrangement.DIVIDED),
                        FieldId.HOLDINGS_ARRANGEMENT));
        // what every one of them covers, they cover together as well
        Told covered = areCovered(held, needs, false).or(together.and(areCovered(held, needs, true)));
        count.ask(responsibility, held.isHeld().and(needs.areAny()), covered, setting.significance(responsibility));
    }

    private Told areCovered(HeldToday held, SkillNeeds needs, boolean together) {
        return needs.all(need ->
                together ? held.some(holder -> covers(holder, need)) : held.all(holder -> covers(holder, need)));
    }

    private Told covers(int holder, Map.Entry<Skill, Fraction> need) {
        return SkillNeeds.has(
                setting.index.member(holder), need.getKey(), need.getValue().value());
    }
}
