package io.github.distributedleadership.core.organization;

import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.people.ReportingKind;
import io.github.distributedleadership.core.value.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what goes round in a circle: teams inside themselves, responsibilities that are parts of themselves, and
 * members who stand above themselves in the line.
 *
 * <p>Lines have terms, and two people may have swapped places: a circle counts only where all its lines are in force on
 * one day. It then is so on the day on which the last of them begins, so only those days need a look. A line to a team
 * closes no circle: a board may report to itself.
 */
final class Cycles {
    private final OrganizationBuilder given;
    private final Problems problems;

    Cycles(OrganizationBuilder given, Problems problems) {
        this.given = given;
        this.problems = problems;
    }

    void check() {
        chains(given.teams, t -> t.id(), t -> t.parent(), "teams", "parent", "is inside itself");
        chains(
                given.responsibilities,
                r -> r.id(),
                r -> r.partOf(),
                "responsibilities",
                "partOf",
                "is a part of itself");
        lines();
    }

    private <R, I> void chains(
            List<R> rows, Function<R, I> id, Function<R, Optional<I>> above, String table, String field, String wrong) {
        Map<I, Integer> numbers = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            numbers.putIfAbsent(id.apply(rows.get(i)), i);
        }
        int[][] next = new int[rows.size()][];
        for (int i = 0; i < rows.size(); i++) {
            Integer up = above.apply(rows.get(i)).map(numbers::get).orElse(null);
            next[i] = up == null ? new int[0] : new int[] {up};
        }
        firstCycle(next)
                .ifPresent(cycle ->
                        report(cycle, row -> String.valueOf(id.apply(rows.get(row))), table + "[%d]." + field, wrong));
    }

    private void lines() {
        List<Member> members = given.members;
        Map<MemberId, Integer> numbers = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            numbers.putIfAbsent(members.get(i).id(), i);
        }
        if (firstCycle(above(numbers, null)).isEmpty()) {
            return;
        }
        NavigableSet<LocalDate> days = new TreeSet<>(List.of(LocalDate.of(0, 1, 1)));
        members.forEach(m ->
                lineOf(m).forEach(line -> line.term().start().map(Moment::day).ifPresent(days::add)));
        for (LocalDate day : days) {
            Optional<int[]> cycle = firstCycle(above(numbers, day));
            if (cycle.isPresent()) {
                report(
                        cycle.get(),
                        row -> members.get(row).id().value(),
                        "members[%d].reportsTo",
                        "stands above himself or herself in the line");
                return;
            }
        }
    }

    /** Who stands directly above whom; on that day, or on any where there is none. */
    private int[][] above(Map<MemberId, Integer> numbers, @Nullable LocalDate day) {
        List<Member> members = given.members;
        int[][] above = new int[members.size()][];
        for (int i = 0; i < above.length; i++) {
            List<Integer> up = new ArrayList<>();
            for (Reporting line : lineOf(members.get(i))) {
                Integer to = line.to() instanceof MemberId id ? numbers.get(id) : null;
                if (to != null && (day == null || line.term().holdsOn(day))) {
                    up.add(to);
                }
            }
            above[i] = up.stream().mapToInt(Integer::intValue).toArray();
        }
        return above;
    }

    private static List<Reporting> lineOf(Member member) {
        return member.reporting()
                .value()
                .map(lines -> lines.stream()
                        .filter(line -> line.kind() == ReportingKind.LINE)
                        .toList())
                .orElse(List.of());
    }

    private void report(int[] cycle, Function<Integer, String> name, String path, String wrong) {
        String round = Arrays.stream(cycle)
                .limit(10)
                .mapToObj(row -> "\"" + name.apply(row) + "\"")
                .collect(Collectors.joining(" → "));
        String more = cycle.length > 10 ? " → … (" + cycle.length + " in all)" : "";
        problems.add(
                String.format(path, cycle[0]),
                "\"" + name.apply(cycle[0]) + "\" " + wrong + ": " + round + more + " → \"" + name.apply(cycle[0])
                        + "\"; take one of these links out");
    }

    /** The first cycle that a walk finds, beginning with its first row; without recursion, for lines are long. */
    private static Optional<int[]> firstCycle(int[][] next) {
        byte[] state = new byte[next.length]; // 0 not seen, 1 on the path, 2 done
        int[] path = new int[next.length];
        int[] turn = new int[next.length];
        for (int start = 0; start < next.length; start++) {
            if (state[start] != 0) {
                continue;
            }
            int depth = 0;
            path[0] = start;
            state[start] = 1;
            while (depth >= 0) {
                int at = path[depth];
                if (turn[at] == next[at].length) {
                    state[at] = 2;
                    depth--;
                    continue;
                }
                int to = next[at][turn[at]++];
                if (state[to] == 1) {
                    return Optional.of(cycle(path, depth, to));
                }
                if (state[to] == 0) {
                    state[to] = 1;
                    path[++depth] = to;
                }
            }
        }
        return Optional.empty();
    }

    private static int[] cycle(int[] path, int depth, int to) {
        int begin = depth;
        while (path[begin] != to) {
            begin--;
        }
        int[] cycle = Arrays.copyOfRange(path, begin, depth + 1);
        int smallest = 0;
        for (int i = 1; i < cycle.length; i++) {
            smallest = cycle[i] < cycle[smallest] ? i : smallest;
        }
        int[] turned = new int[cycle.length];
        for (int i = 0; i < cycle.length; i++) {
            turned[i] = cycle[(smallest + i) % cycle.length];
        }
        return turned;
    }
}
