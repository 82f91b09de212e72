package io.github.distributedleadership.core.organization.check;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.column.IntRows;
import io.github.distributedleadership.core.column.StrongComponents;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.people.ReportingKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds circles of members who stand above each other in the line.
 *
 * <p>Lines have terms, and two people may have swapped places: a circle counts only where all its lines are in force on
 * one day. It then is so on the day on which the last of them begins, so only those days need a look; and only of those
 * who go round in a circle when the days are taken together, half of them at a time. A line to a team closes no circle: a
 * board may report to itself.
 */
final class LineCircles {
    private final IntRows superiors;
    private final IntRows starts;
    private final IntRows ends;
    private final int[] days;
    private final int[] placeOf;
    private final boolean[] told;
    private final List<int[]> circles = new ArrayList<>();

    LineCircles(List<Member> members, Map<MemberId, Integer> numbers) {
        IntRows.Builder to = new IntRows.Builder();
        IntRows.Builder start = new IntRows.Builder();
        IntRows.Builder end = new IntRows.Builder();
        IntStream.Builder someDays = IntStream.builder();
        for (Member member : members) {
            for (Reporting line : member.reporting().orElse(ImmutableSortedSet.of())) {
                Integer superior = line.to() instanceof MemberId id ? numbers.get(id) : null;
                if (superior != null && line.kind() == ReportingKind.LINE) {
                    to.add(superior);
                    start.add(Days.start(line.term()));
                    end.add(Days.end(line.term()));
                    someDays.add(Days.start(line.term()));
                }
            }
            to.endRow();
            start.endRow();
            end.endRow();
        }
        superiors = to.build();
        starts = start.build();
        ends = end.build();
        days = someDays.build().sorted().distinct().toArray();
        placeOf = new int[members.size()];
        Arrays.fill(placeOf, -1);
        told = new boolean[members.size()];
    }

    /** The circles, each from its first member, in their order; a member is in one of them at most. */
    List<int[]> find() {
        search(IntStream.range(0, told.length).toArray(), 0, days.length);
        circles.sort(Comparator.comparingInt(circle -> circle[0]));
        return circles;
    }

    private void search(int[] all, int from, int to) {
        if (from == to) {
            return;
        }
        int[] rows = IntStream.of(all).filter(row -> !told[row]).toArray();
        int[][] next = linesAmong(rows, days[from], days[to - 1]);
        int[][] knots = StrongComponents.circular(next);
        if (to - from > 1 && knots.length > 0) {
            int[] tangled = Arrays.stream(knots)
                    .flatMapToInt(IntStream::of)
                    .map(place -> rows[place])
                    .toArray();
            int half = (from + to) >>> 1;
            search(tangled, from, half);
            search(tangled, half, to);
            return;
        }
        for (int[] knot : knots) {
            int[] circle = IntStream.of(Cycles.shortestCircle(next, knot))
                    .map(place -> rows[place])
                    .toArray();
            IntStream.of(circle).forEach(row -> told[row] = true);
            circles.add(circle);
        }
    }

    /** For each of these members the places of those of them who stand directly above on any of the days. */
    private int[][] linesAmong(int[] rows, int firstDay, int lastDay) {
        for (int place = 0; place < rows.length; place++) {
            placeOf[rows[place]] = place;
        }
        int[][] next = new int[rows.length][];
        for (int place = 0; place < rows.length; place++) {
            int row = rows[place];
            int[] above = new int[superiors.size(row)];
            int n = 0;
            for (int i = 0; i < above.length; i++) {
                int to = placeOf[superiors.get(row, i)];
                if (to >= 0 && starts.get(row, i) <= lastDay && firstDay < ends.get(row, i)) {
                    above[n++] = to;
                }
            }
            next[place] = Arrays.copyOf(above, n);
        }
        for (int row : rows) {
            placeOf[row] = -1;
        }
        return next;
    }
}
