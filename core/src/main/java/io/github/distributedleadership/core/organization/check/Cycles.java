package io.github.distributedleadership.core.organization.check;

import io.github.distributedleadership.core.column.StrongComponents;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.team.Team;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Refuses what goes round in a circle: teams inside themselves, responsibilities that are parts of themselves, and
 * members who stand above themselves in the line. Of those who are tangled with each other the shortest circle through
 * the first is told.
 */
final class Cycles {
    private final Given given;
    private final Problems problems;

    Cycles(Given given, Problems problems) {
        this.given = given;
        this.problems = problems;
    }

    void check() {
        chains(given.teams, Team::id, Team::parent, Table.TEAMS, "parent", "is inside itself");
        chains(
                given.responsibilities,
                Responsibility::id,
                Responsibility::partOf,
                Table.RESPONSIBILITIES,
                "partOf",
                "is a part of itself");
        Map<MemberId, Integer> numbers = numbers(given.members, member -> member.id());
        for (int[] circle : new LineCircles(given.members, numbers).find()) {
            report(
                    circle,
                    row -> given.members.get(row).id().value(),
                    Table.MEMBERS,
                    "reporting",
                    "stands above himself or herself in the line");
        }
    }

    private <R, I> void chains(
            List<R> rows, Function<R, I> id, Function<R, Optional<I>> above, Table table, String field, String wrong) {
        Map<I, Integer> numbers = numbers(rows, id);
        int[][] next = new int[rows.size()][];
        for (int i = 0; i < next.length; i++) {
            Integer up = above.apply(rows.get(i)).map(numbers::get).orElse(null);
            next[i] = up == null ? new int[0] : new int[] {up};
        }
        for (int[] knot : StrongComponents.circular(next)) {
            report(shortestCircle(next, knot), row -> String.valueOf(id.apply(rows.get(row))), table, field, wrong);
        }
    }

    private static <R, I> Map<I, Integer> numbers(List<R> rows, Function<R, I> id) {
        Map<I, Integer> numbers = new HashMap<>(rows.size() * 2);
        for (int i = 0; i < rows.size(); i++) {
            numbers.putIfAbsent(id.apply(rows.get(i)), i);
        }
        return numbers;
    }

    private void report(int[] circle, IntFunction<String> name, Table table, String field, String wrong) {
        String round = Arrays.stream(circle)
                .limit(10)
                .mapToObj(row -> "\"" + name.apply(row) + "\"")
                .collect(Collectors.joining(" → "));
        String more = circle.length > 10 ? " → … (" + circle.length + " in all)" : "";
        String first = name.apply(circle[0]);
        problems.add(
                problems.row(table, circle[0]).at(field),
                "\"" + first + "\" " + wrong + ": " + round + more + " → \"" + first
                        + "\"; take one of these links out");
    }

    /** The shortest circle through the first of these nodes, which all reach each other; beginning with it. */
    static int[] shortestCircle(int[][] next, int[] knot) {
        int[] before = new int[knot.length];
        Arrays.fill(before, -1);
        int[] queue = new int[knot.length];
        int length = 1; // the first node has place 0 in the knot
        for (int i = 0; ; i++) {
            for (int node : next[knot[queue[i]]]) {
                int to = Arrays.binarySearch(knot, node);
                if (to == 0) {
                    return way(before, queue[i], knot);
                }
                if (to > 0 && before[to] < 0) {
                    before[to] = queue[i];
                    queue[length++] = to;
                }
            }
        }
    }

    private static int[] way(int[] before, int last, int[] knot) {
        int length = 1;
        for (int at = last; at != 0; at = before[at]) {
            length++;
        }
        int[] way = new int[length];
        for (int at = last; at != 0; at = before[at]) {
            way[--length] = knot[at];
        }
        way[0] = knot[0];
        return way;
    }
}
