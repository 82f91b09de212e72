package io.github.distributedleadership.rules.condition.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.rules.rule.Told;
import java.util.Map;
import java.util.function.Function;

/** The skills that a responsibility needs; a need of level 0 is none. */
record SkillNeeds(Told areAny, ImmutableList<Map.Entry<Skill, Fraction>> needs) {
    static SkillNeeds of(Responsibility responsibility) {
        if (responsibility.needs().isUnknown()) {
            return new SkillNeeds(Told.unknown(FieldId.RESPONSIBILITIES_NEEDS), ImmutableList.of());
        }
        ImmutableList<Map.Entry<Skill, Fraction>> needs =
                responsibility.needs().orElse(ImmutableSortedMap.of()).entrySet().stream()
                        .filter(need -> need.getValue().value() > 0)
                        .collect(ImmutableList.toImmutableList());
        return new SkillNeeds(Told.of(!needs.isEmpty()), needs);
    }

    /** Whether the member has that level of the skill, or more; one missing among skills on record is at 0. */
    static Told has(Member member, Skill skill, double level) {
        return member.skills().isUnknown()
                ? Told.unknown(FieldId.MEMBERS_SKILLS)
                : Told.of(member.skills()
                                .orElse(ImmutableSortedMap.of())
                                .getOrDefault(skill, Fraction.ZERO)
                                .value()
                        >= level);
    }

    /** Whether it is so of every need; unknown where the needs are. */
    Told all(Function<Map.Entry<Skill, Fraction>, Told> question) {
        Told all = areAny.isUnknown() ? areAny : Told.YES;
        for (Map.Entry<Skill, Fraction> need : needs) {
            all = all.and(question.apply(need));
        }
        return all;
    }

    /** How many of the needs the skills cover. */
    int coveredBy(Map<Skill, Fraction> skills) {
        return (int) needs.stream()
                .filter(need ->
                        skills.getOrDefault(need.getKey(), Fraction.ZERO).value()
                                >= need.getValue().value())
                .count();
    }
}
