package io.github.distributedleadership.rules.sharing;

import io.github.distributedleadership.core.organization.Coverage;
import io.github.distributedleadership.core.organization.Days;
import io.github.distributedleadership.core.organization.IntRows;
import io.github.distributedleadership.core.organization.OrganizationIndex;
import io.github.distributedleadership.core.organization.Standing;
import io.github.distributedleadership.core.organization.Table;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.value.Recorded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the decisions on one responsibility show, counted once. */
final class Tally {
    final int responsibility;
    final int[] holders;
    final int since;
    final boolean recorded;
    /** The shares of deciders: each decision gives one, split evenly over those who made it. */
    final Shares shares = new Shares();
    /** How often each decided alone. */
    final Shares alone = new Shares();
    /** Who decided alone, by time; shorter than the number of decisions where some were made together. */
    final List<Integer> sequence = new ArrayList<>();

    int decisions;
    int byAllHolders;
    int approvalKnown;
    int approvedAbove;

    private final Standing standing;
    private final Superiors superiors;

    Tally(Standing standing, Superiors superiors, int responsibility) {
        this.standing = standing;
        this.superiors = superiors;
        this.responsibility = responsibility;
        holders = standing.holders().row(responsibility);
        since = presentHoldersSince();
        recorded = standing.isDated() && standing.organization().coverage(Table.DECISIONS) == Coverage.RECORDED;
        if (recorded) {
            count();
        }
    }

    /** The first day of the window, or of the present holders where they began later. */
    int firstDay() {
        return Math.max(since, standing.windowStart());
    }

    double shareOfHolders() {
        double sum = 0;
        for (int holder : holders) {
            sum += shares.weightOf(holder);
        }
        return sum / shares.total();
    }

    /** The p-value of the decisions made alone, if as many people as hold it, at least two, decided equally often. */
    double pValue() {
        int n = (int) alone.total();
        if (n == 0) {
            return 1;
        }
        long squares = 0;
        for (int i = 0; i < alone.size(); i++) {
            squares += (long) (alone.weight(i) * alone.weight(i));
        }
        return EvenSplit.pValue(n, Math.max(2, holders.length), squares);
    }

    /** Holders without any decision, where that is improbable if all decided equally often. */
    int[] nominalHolders(double significance) {
        if (holders.length < 2 || StrictMath.pow(1 - 1.0 / holders.length, decisions) >= significance) {
            return new int[0];
        }
        return Arrays.stream(holders).filter(h -> shares.weightOf(h) == 0).toArray();
    }

    private void count() {
        OrganizationIndex index = standing.index();
        IntRows onIt = index.decisionsOn();
        for (int i = 0; i < onIt.size(responsibility); i++) {
            int d = onIt.get(responsibility, i);
            int day = index.decisionDay(d);
            if (day >= since && standing.inWindow(day)) {
                count(d, day);
            }
        }
    }

    private void count(int d, int day) {
        int[] codes = standing.index().deciders().row(d);
        int[] deciders = standing.expanded(codes, day);
        if (deciders.length == 0) {
            deciders = codes; // they had left, or joined later, by the record; what they decided still counts as theirs
        }
        decisions++;
        for (int decider : deciders) {
            shares.add(decider, 1.0 / deciders.length);
        }
        if (deciders.length == 1) {
            alone.add(deciders[0], 1);
            sequence.add(deciders[0]);
        }
        byAllHolders += holders.length > 1 && includes(deciders, holders) ? 1 : 0;
        Decision decision = standing.index().decision(d);
        Recorded<Party> approvedBy = decision.approvedBy();
        if (!approvedBy.isUnknown()) {
            approvalKnown++;
            int approver = approvedBy.value().map(standing.index()::code).orElse(OrganizationIndex.NONE);
            approvedAbove += isAbove(approver, deciders, day) ? 1 : 0;
        }
    }

    private boolean isAbove(int approver, int[] deciders, int day) {
        for (int decider : deciders) {
            if (decider == approver) {
                return false;
            }
        }
        for (int decider : deciders) {
            if (superiors.isSuperior(approver, decider, responsibility, day)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the holding is divided, and somebody decides in a part that is another's, more than chance would have it. */
    boolean takesOverParts(int who, SharingParameters parameters) {
        int holding = standing.holding(responsibility);
        OrganizationIndex index = standing.index();
        for (var part : index.holding(holding).parts().entrySet()) {
            Shares inPart = new Shares();
            IntRows onIt = index.decisionsOn();
            for (int i = 0; i < onIt.size(responsibility); i++) {
                int d = onIt.get(responsibility, i);
                Decision decision = index.decision(d);
                int day = index.decisionDay(d);
                boolean counts = day >= since
                        && standing.inWindow(day)
                        && decision.part().filter(part.getValue()::equals).isPresent();
                int[] deciders = counts ? standing.expanded(index.deciders().row(d), day) : new int[0];
                if (deciders.length == 1) {
                    inPart.add(deciders[0], 1);
                }
            }
            boolean enough = inPart.total() >= parameters.minDecisions();
            boolean another = index.code(part.getKey()) != who;
            if (enough && another && inPart.top() == who && inPart.effective() < parameters.spread()) {
                long squares = 0;
                for (int i = 0; i < inPart.size(); i++) {
                    squares += (long) (inPart.weight(i) * inPart.weight(i));
                }
                if (EvenSplit.pValue((int) inPart.total(), 2, squares) < parameters.significance()) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean isDivided() {
        int holding = standing.holding(responsibility);
        return holding != OrganizationIndex.NONE
                && standing.index().holding(holding).arrangement() == Arrangement.DIVIDED;
    }

    private int presentHoldersSince() {
        OrganizationIndex index = standing.index();
        IntRows all = index.holdingsOf();
        int present = standing.holding(responsibility);
        if (present == OrganizationIndex.NONE) {
            int last = Days.EVER;
            for (int i = 0; i < all.size(responsibility); i++) {
                int end = Days.end(index.holding(all.get(responsibility, i)).term());
                last = end <= standing.day() ? Math.max(last, end) : last;
            }
            return last;
        }
        int start = Days.start(index.holding(present).term());
        // a renewal with the same holders continues
        for (int i = all.size(responsibility) - 1; i >= 0; i--) {
            int h = all.get(responsibility, i);
            var earlier = index.holding(h);
            if (Days.end(earlier.term()) == start
                    && earlier.holders().equals(index.holding(present).holders())) {
                start = Days.start(earlier.term());
            }
        }
        return start;
    }

    private static boolean includes(int[] sortedDeciders, int[] holders) {
        for (int holder : holders) {
            if (Arrays.binarySearch(sortedDeciders, holder) < 0) {
                return false;
            }
        }
        return true;
    }
}
