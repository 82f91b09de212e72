package io.github.distributedleadership.rules.holding;

import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.column.IntRows;
import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.rules.holding.count.Shares;
import io.github.distributedleadership.rules.holding.count.Superiors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What the decisions on one responsibility show, counted once. */
final class DecisionTally {
    final int responsibility;
    final int[] holders;
    final int since;
    final boolean recorded;
    /** The shares of deciders: each decision gives one, split evenly over those who made it. */
    final Shares shares = new Shares();
    /** How often each decided alone. */
    final Shares alone = new Shares();

    int decisions;
    int byAllHolders;
    int approvalKnown;
    int approvedAbove;

    private final Snapshot standing;
    private final Superiors superiors;

    DecisionTally(Snapshot standing, Superiors superiors, int responsibility) {
        this.standing = standing;
        this.superiors = superiors;
        this.responsibility = responsibility;
        holders = standing.holders().row(responsibility);
        since = presentHoldersSince();
        recorded = standing.isDated() && standing.organization().coverage(Table.DECISIONS) == Coverage.RECORDED;
        if (recorded) {
            IntRows onIt = standing.index().decisionsOn();
            onIt.forEach(responsibility, d -> {
                if (counts(d)) {
                    count(d);
                }
            });
        }
    }

    /** The first day of the window, or of the present holders where they began later. */
    int firstDay() {
        return Math.max(since, standing.windowStart());
    }

    double shareOfHolders() {
        return shareOf(code -> Arrays.binarySearch(holders, code) >= 0);
    }

    /** Whether too much of it was decided by teams of unknown members to count people. */
    boolean isByUnknownPeople(SharingParameters parameters) {
        return shareOfUnknownTeams() > parameters.maxUnknown() + Judgement.ROUNDING;
    }

    private double shareOfUnknownTeams() {
        return shareOf(OrganizationIndex::isTeam);
    }

    /** The most that the holders can have decided: teams of unknown members may consist of them, or hold it for others. */
    double highestShareOfHolders() {
        return hasUnknownHolders()
                ? 1
                : shareOf(code -> OrganizationIndex.isTeam(code) || Arrays.binarySearch(holders, code) >= 0);
    }

    /** Whether a team of unknown members is among the holders. */
    boolean hasUnknownHolders() {
        return Arrays.stream(holders).anyMatch(OrganizationIndex::isTeam);
    }

    /** The codes of the teams of unknown members that hold it or decided, in order. */
    int[] unknownTeams() {
        return IntStream.concat(
                        Arrays.stream(holders),
                        IntStream.range(0, shares.size()).map(shares::code))
                .filter(OrganizationIndex::isTeam)
                .sorted()
                .distinct()
                .toArray();
    }

    /** The last day on which that party decided. */
    int lastDayOf(int who) {
        return counted()
                .filter(d -> Arrays.stream(deciders(d)).anyMatch(code -> code == who))
                .map(standing.index()::decisionDay)
                .max()
                .orElseThrow();
    }

    /** Who decided alone, day by day; the order within a day is not on record. */
    List<List<Integer>> aloneByDay() {
        Map<Integer, List<Integer>> days = new TreeMap<>();
        counted().forEach(d -> {
            int[] deciders = deciders(d);
            if (deciders.length == 1) {
                days.computeIfAbsent(standing.index().decisionDay(d), day -> new ArrayList<>())
                        .add(deciders[0]);
            }
        });
        return List.copyOf(days.values());
    }

    private double shareOf(IntPredicate parties) {
        double sum = 0;
        for (int i = 0; i < shares.size(); i++) {
            sum += parties.test(shares.code(i)) ? shares.weight(i) : 0;
        }
        return sum / shares.total();
    }

    /** The p-value of the decisions made alone, if as many people as hold it, at least two, decided equally often. */
    double pValue() {
        return pValue(alone, Math.max(2, holders.length));
    }

    private static double pValue(Shares counts, int people) {
        long squares = 0;
        for (int i = 0; i < counts.size(); i++) {
            squares += (long) (counts.weight(i) * counts.weight(i));
        }
        return counts.size() == 0 ? 1 : EvenSplit.pValue((int) counts.total(), people, squares);
    }

    /**
     * Holders without any decision, where that is improbable if all decided equally often. Those of parts need not decide
     * equally often, and who belongs to a team of unknown members may have decided in its name, or it in theirs.
     */
    int[] nominalHolders(double significance) {
        boolean probable = holders.length < 2 || StrictMath.pow(1 - 1.0 / holders.length, decisions) >= significance;
        return probable || isDivided() || shareOfUnknownTeams() > 0
                ? new int[0]
                : Arrays.stream(holders)
                        .filter(h -> !OrganizationIndex.isTeam(h) && shares.weightOf(h) == 0)
                        .toArray();
    }

    /** The numbers of the decisions that count, by time. */
    private IntStream counted() {
        IntRows onIt = standing.index().decisionsOn();
        return IntStream.range(0, onIt.size(responsibility))
                .map(i -> onIt.get(responsibility, i))
                .filter(this::counts);
    }

    private boolean counts(int decision) {
        int day = standing.index().decisionDay(decision);
        return day >= since && standing.inWindow(day);
    }

    private void count(int d) {
        int day = standing.index().decisionDay(d);
        int[] deciders = deciders(d);
        decisions++;
        for (int decider : deciders) {
            shares.add(decider, 1.0 / deciders.length);
        }
        if (deciders.length == 1) {
            alone.add(deciders[0], 1);
        }
        byAllHolders += holders.length > 1 && includes(deciders, holders) ? 1 : 0;
        int approver = standing.index().approver(d);
        if (approver != OrganizationIndex.NONE) {
            approvalKnown++;
            approvedAbove += approver != OrganizationIndex.NOBODY && isAbove(approver, deciders, day) ? 1 : 0;
        }
    }

    /** Who decided: a team stands for its members of that day; who had left by the record has decided all the same. */
    private int[] deciders(int d) {
        return actors(standing.index().deciders().row(d), standing.index().decisionDay(d));
    }

    private int[] actors(int[] codes, int day) {
        if (codes.length == 1 && !OrganizationIndex.isTeam(codes[0])) {
            return codes;
        }
        return Arrays.stream(codes)
                .flatMap(code -> {
                    int[] members =
                            OrganizationIndex.isTeam(code) ? standing.membersOf(-1 - code, day) : new int[] {code};
                    return members.length > 0 ? Arrays.stream(members) : IntStream.of(code);
                })
                .sorted()
                .distinct()
                .toArray();
    }

    private boolean isAbove(int approver, int[] deciders, int day) {
        for (int one : actors(new int[] {approver}, day)) {
            if (Arrays.binarySearch(deciders, one) >= 0) {
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
            int[] itsHolders = standing.expanded(new int[] {index.code(part.getKey())}, standing.day());
            Shares inPart = new Shares();
            counted()
                    .filter(d -> index.decision(d)
                            .part()
                            .filter(part.getValue()::equals)
                            .isPresent())
                    .mapToObj(this::deciders)
                    .filter(deciders -> deciders.length == 1)
                    .forEach(deciders -> inPart.add(deciders[0], 1));
            if (inPart.total() >= parameters.minDecisions()
                    && Arrays.binarySearch(itsHolders, who) < 0
                    && inPart.top() == who
                    && inPart.effective() < parameters.spread()
                    && pValue(inPart, 2) < parameters.significance()) {
                return true;
            }
        }
        return false;
    }

    boolean isDivided() {
        int holding = standing.holding(responsibility);
        return holding != OrganizationIndex.NONE
                && standing.index().holding(holding).arrangement().equals(Optional.of(Arrangement.DIVIDED));
    }

    private int presentHoldersSince() {
        OrganizationIndex index = standing.index();
        IntRows all = index.holdingsOf();
        int present = standing.holding(responsibility);
        if (present == OrganizationIndex.NONE) {
            int last = Days.EVER;
            for (int i = 0; i < all.size(responsibility); i++) {
                int end = index.holdingEnd(all.get(responsibility, i));
                last = end <= standing.day() ? Math.max(last, end) : last;
            }
            return last;
        }
        int start = index.holdingStart(present);
        // a renewal with the same holders continues
        for (int i = all.size(responsibility) - 1; i >= 0; i--) {
            int h = all.get(responsibility, i);
            if (index.holdingEnd(h) == start
                    && index.holding(h).holders().equals(index.holding(present).holders())) {
                start = index.holdingStart(h);
            }
        }
        return sameHoldersSince(start, index.holders().row(present));
    }

    /** A team's members come and go, and so do holders: the first day from which on they are those of today. */
    private int sameHoldersSince(int start, int[] codes) {
        for (int change = lastChange(codes, standing.day()); change > start; change = lastChange(codes, change - 1)) {
            if (!Arrays.equals(standing.expanded(codes, change - 1), holders)) {
                return change;
            }
        }
        return start;
    }

    /** The last day, at the latest that one, on which somebody among these parties came or left. */
    private int lastChange(int[] codes, int latest) {
        int last = Days.EVER;
        for (int code : codes) {
            last = Math.max(last, standing.lastChange(code, latest));
        }
        return last;
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
