package io.github.distributedleadership.core.people;

import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Values;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Random people: members and teams of the same few names, for they print alike. */
public final class People {
    private People() {}

    public static MemberId memberId(Random random) {
        return MemberId.of(Values.oneOf(random, "a", "b", "c"));
    }

    public static TeamId teamId(Random random) {
        return TeamId.of(Values.oneOf(random, "a", "b", "c"));
    }

    public static Party party(Random random) {
        return random.nextBoolean() ? memberId(random) : teamId(random);
    }

    public static Skill skill(Random random) {
        return Skill.of(Values.word(random));
    }

    public static Reporting reporting(Random random) {
        return Reporting.builder()
                .to(party(random))
                .kind(Values.oneOf(random, ReportingKind.values()))
                .term(Values.term(random))
                .extensions(Values.extensions(random))
                .build();
    }

    public static Member member(Random random) {
        Map<Skill, Fraction> skills = new TreeMap<>();
        Values.list(random, 0, 2, People::skill).forEach(skill -> skills.put(skill, Values.fraction(random)));
        return Member.builder()
                .id(memberId(random))
                .name(Values.oneOf(random, "Ana", "Ben"))
                .skills(random.nextBoolean() ? Recorded.unknown() : Recorded.mapOf(skills))
                .reporting(Values.recordedSet(random, People::reporting))
                .term(Values.term(random))
                .extensions(Values.extensions(random))
                .build();
    }
}
