package io.github.distributedleadership.rules.holding;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.column.IntRows;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.holding.count.Codes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A rota written as shifts: holdings by one each that follow each other without a gap, in which at least two come back.
 *
 * <p>It is read as one holding in turn by those who held within the window. Each answers for it who did in every turn of his or
 * her own, alone or in a team; who else answers, assigned and approves is what all rows agree on, else unknown.
 */
final class Rota {
    private static final int LEAST_BACK = 2;

    private Rota() {}

    /** {@return the shifts as one holding; empty: the rows are no rota} */
    static Optional<PaperRow> of(Snapshot standing, int responsibility) {
        List<Integer> shifts = shifts(standing, responsibility);
        return shifts.size() > LEAST_BACK && comeBack(standing, shifts) >= LEAST_BACK
                ? Optional.of(together(standing, shifts))
                : Optional.empty();
    }

    /** The rows within the window up to the one in force, as far back as each follows the other without a gap. */
    private static List<Integer> shifts(Snapshot standing, int responsibility) {
        OrganizationIndex index = standing.index();
        IntRows rows = index.holdingsOf();
        int next = standing.holding(responsibility);
        if (rows.size(responsibility) <= LEAST_BACK || next == OrganizationIndex.NONE) {
            return List.of();
        }
        List<Integer> shifts = new ArrayList<>();
        for (int i = rows.size(responsibility) - 1; i >= 0; i--) {
            int row = rows.get(responsibility, i);
            boolean follows = shifts.isEmpty()
                    ? row == next
                    : index.holdingEnd(row) == index.holdingStart(next)
                            && index.holdingEnd(row) > standing.windowStart();
            if (follows && isByOne(standing, row)) {
                shifts.add(0, row);
                next = row;
            } else if (!shifts.isEmpty() || row == next) {
                return shifts;
            }
        }
        return shifts;
    }

    private static boolean isByOne(Snapshot standing, int row) {
        IntRows holders = standing.index().holders();
        return holders.size(row) == 1
                && !OrganizationIndex.isTeam(holders.get(row, 0))
                && !Tenure.isMachine(standing, holders.get(row, 0));
    }

    private static int comeBack(Snapshot standing, List<Integer> shifts) {
        Set<Integer> seen = new HashSet<>();
        Set<Integer> back = new HashSet<>();
        int before = OrganizationIndex.NONE;
        for (int shift : shifts) {
            int holder = standing.index().holders().get(shift, 0);
            if (holder != before && !seen.add(holder)) {
                back.add(holder);
            }
            before = holder;
        }
        return back.size();
    }

    private static PaperRow together(Snapshot standing, List<Integer> shifts) {
        OrganizationIndex index = standing.index();
        Holding first = index.holding(shifts.get(0));
        Map<Integer, Boolean> answering = new HashMap<>();
        Recorded<Party> assigned = first.assignedBy();
        Recorded<ImmutableSortedSet<Party>> approvers = first.approvers();
        Set<Integer> inAll = new TreeSet<>();
        Set<Integer> inSome = new TreeSet<>();
        boolean knowsAccountable = true;
        for (int shift : shifts) {
            Holding row = index.holding(shift);
            int holder = index.holders().get(shift, 0);
            int[] named = index.accountable().row(shift);
            int[] people = standing.expanded(named, standing.day());
            answering.merge(holder, Codes.includes(people, holder), Boolean::logicalAnd);
            List<Integer> codes = Arrays.stream(named).boxed().toList();
            if (shift == shifts.get(0)) {
                inAll.addAll(codes);
            }
            inAll.retainAll(codes);
            inSome.addAll(codes);
            knowsAccountable &= !row.accountable().isUnknown();
            assigned = PaperRow.common(assigned, row.assignedBy());
            approvers = PaperRow.common(approvers, row.approvers());
        }
        int[] holders = standing.expanded(
                answering.keySet().stream().mapToInt(Integer::intValue).sorted().toArray(), standing.day());
        // who answers beside the holders does so all the time, or it is not known for the whole
        inAll.removeAll(answering.keySet());
        inSome.removeAll(answering.keySet());
        Holding inForce = index.holding(shifts.get(shifts.size() - 1));
        return new PaperRow(
                holders,
                assigned.fold(index::code, () -> OrganizationIndex.NOBODY, () -> OrganizationIndex.NONE),
                IntStream.concat(
                                Arrays.stream(holders).filter(answering::get),
                                inAll.stream().mapToInt(Integer::intValue))
                        .sorted()
                        .toArray(),
                knowsAccountable && inAll.equals(inSome),
                index.codes(approvers),
                !approvers.isUnknown(),
                inForce.level(),
                inForce.origin(),
                index.holdingStart(shifts.get(0)),
                Optional.of(Arrangement.ROTATING),
                shifts.size());
    }
}
