package io.github.distributedleadership.core.organization.check;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Refuses two holdings of one responsibility that are in force on the same day. */
final class Overlaps {
    private final List<Holding> holdings;
    private final Problems problems;

    Overlaps(List<Holding> holdings, Problems problems) {
        this.holdings = holdings;
        this.problems = problems;
    }

    void check() {
        List<Integer> rows = IntStream.range(0, holdings.size())
                .boxed()
                .sorted(Comparator.comparing((Integer row) -> holdings.get(row).responsibility())
                        .thenComparing(row -> holdings.get(row).term())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        // of all earlier ones the one that lasts longest is the one to collide with
        int longest = -1;
        for (int row : rows) {
            boolean sameResponsibility = longest >= 0 && of(longest).equals(of(row));
            if (sameResponsibility
                    && holdings.get(longest).term().overlaps(holdings.get(row).term())) {
                int first = Math.min(longest, row);
                int second = Math.max(longest, row);
                problems.add(
                        problems.row(Table.HOLDINGS, second),
                        "overlaps " + problems.row(Table.HOLDINGS, first).path() + ": both are holdings of \"" + of(row)
                                + "\" on the same day; end one before the other begins");
            }
            if (!sameResponsibility || endsLater(row, longest)) {
                longest = row;
            }
        }
    }

    private ResponsibilityId of(int row) {
        return holdings.get(row).responsibility();
    }

    private boolean endsLater(int row, int than) {
        var end = holdings.get(row).term().end();
        var other = holdings.get(than).term().end();
        return other.isPresent() && (end.isEmpty() || end.get().compareTo(other.get()) > 0);
    }
}
