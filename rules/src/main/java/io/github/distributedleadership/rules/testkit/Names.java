package io.github.distributedleadership.rules.testkit;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.ReflectionId;
import io.github.distributedleadership.core.responsibility.GoalId;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Everyone and everything that rows can name, before there are rows; the first member of all is the head. */
record Names(
        ImmutableList<MemberId> members,
        ImmutableList<TeamId> teams,
        ImmutableList<GoalId> goals,
        ImmutableList<ResponsibilityId> responsibilities,
        ImmutableList<ReflectionId> reflections,
        ImmutableList<Skill> skills,
        ImmutableList<Party> parties) {
    private static final int MOST_RESPONSIBILITIES = 60;

    static Names of(Chance chance, int size) {
        ImmutableList<MemberId> members = ids("m", size, MemberId::of);
        ImmutableList<TeamId> teams = ids("t", chance.between(1, 2 + size / 6), TeamId::of);
        return new Names(
                members,
                teams,
                ids("g", chance.between(1, 4), GoalId::of),
                ids("r", chance.between(2, 3 + Math.min(size, MOST_RESPONSIBILITIES)), ResponsibilityId::of),
                ids("f", chance.between(1, 3 + size / 8), ReflectionId::of),
                ids("skill ", 4, Skill::of),
                ImmutableList.<Party>builder().addAll(members).addAll(teams).build());
    }

    private static <T> ImmutableList<T> ids(String letter, int number, Function<String, T> id) {
        return IntStream.range(0, number).mapToObj(i -> id.apply(letter + i)).collect(ImmutableList.toImmutableList());
    }

    /** Mostly members. */
    ImmutableList<? extends Party> partiesMostlyMembers(Chance chance) {
        return chance.in(80) ? members : parties;
    }

    Scope scope(Chance chance) {
        return switch (chance.below(4)) {
            case 0 -> Scope.organization();
            case 1, 2 -> Scope.of(chance.of(teams));
            default -> Scope.of(chance.of(responsibilities));
        };
    }

    /** Another member than that. */
    MemberId another(Chance chance, MemberId than) {
        int place = members.indexOf(than);
        return members.get((place + chance.between(1, members.size() - 1)) % members.size());
    }

    /** Who stands above that member in the plainest of lines; the head above himself or herself. */
    MemberId above(MemberId member) {
        return members.get(Math.max(0, members.indexOf(member) - 1) / 4);
    }
}
