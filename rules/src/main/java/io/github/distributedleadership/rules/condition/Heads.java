package io.github.distributedleadership.rules.condition;

import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.Roles;
import io.github.distributedleadership.core.organization.Standing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the heads of a scope. */
final class Heads {
    private final Standing standing;

    Heads(Setting setting) {
        standing = setting.standing;
    }

    List<Integer> of(Scope scope) {
        List<Integer> leading = new ArrayList<>();
        for (Leader leader : standing.roles().in(scope, standing.day())) {
            int member = standing.index().number(leader.member());
            if (Roles.isFormal(leader) && !leading.contains(member)) {
                leading.add(member);
            }
        }
        int[] inside = IntStream.concat(
                        Arrays.stream(members(scope)), leading.stream().mapToInt(Integer::intValue))
                .distinct()
                .toArray();
        return leading.stream()
                .filter(head -> Arrays.stream(inside)
                        .noneMatch(other -> standing.lines().isAbove(other, head, standing.day())))
                .sorted()
                .toList();
    }

    private int[] members(Scope scope) {
        if (scope instanceof Scope.OfTeam of) {
            return standing.membersOf(standing.index().number(of.team()));
        }
        if (scope instanceof Scope.OfResponsibility of) {
            return standing.holders().row(standing.index().number(of.responsibility()));
        }
        return IntStream.range(0, standing.index().members())
                .filter(standing::isPresent)
                .toArray();
    }
}
