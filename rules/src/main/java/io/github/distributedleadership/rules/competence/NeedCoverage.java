package io.github.distributedleadership.rules.competence;

import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.value.Fraction;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How far skills cover needs (our own definition).
 *
 * <p>Of one need: level / needed, at most 1; a skill that is missing among skills on record counts as 0. Of a responsibility:
 * the mean over its needs. A need of level 0 is none.
 *
 * <pre>
 * needs {phonics: 0.8, data: 0.5}, skills {phonics: 0.4}:  (0.5 + 0) / 2 = 0.25
 * </pre>
 */
public final class NeedCoverage {
    private NeedCoverage() {}

    /**
     * {@return how far the member covers the needs, from 0 to 1; empty where needs or skills are not on record, and where
     * nothing is needed}
     */
    public static OptionalDouble of(Member member, Responsibility responsibility) {
        double coverage = value(member, responsibility);
        return Double.isNaN(coverage) ? OptionalDouble.empty() : OptionalDouble.of(coverage);
    }

    /** The same, NaN where there is no value: for columns. */
    static double value(Member member, Responsibility responsibility) {
        if (member.skills().isUnknown()) {
            return Double.NaN;
        }
        Map<Skill, Fraction> skills = member.skills().orElse(ImmutableSortedMap.of());
        ImmutableSortedMap<Skill, Fraction> needed = responsibility.needs().orElse(ImmutableSortedMap.of());
        List<Skill> skill = needed.keySet().asList();
        List<Fraction> least = needed.values().asList();
        double sum = 0;
        int needs = 0;
        // asked of everybody who comes into question for anything: entries and iterators would be most of the work
        for (int i = 0; i < skill.size(); i++) {
            double need = least.get(i).value();
            if (need > 0) {
                needs++;
                double level = skills.getOrDefault(skill.get(i), Fraction.ZERO).value();
                sum += level >= need ? 1 : level / need;
            }
        }
        return needs == 0 ? Double.NaN : sum / needs;
    }
}
