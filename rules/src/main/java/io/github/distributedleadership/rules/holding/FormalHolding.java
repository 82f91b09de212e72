package io.github.distributedleadership.rules.holding;

import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Origin;
import io.github.distributedleadership.rules.holding.count.Superiors;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How a responsibility is held on paper, and by which clause.
 *
 * @param clause what decided it
 * @param parties the codes of those whom the clause names beside the holders: the superior, or who does not answer
 */
record FormalHolding(Clause clause, int... parties) {

    /** The clauses, each of which leads to one outcome. */
    enum Clause {
        RECORDED_VACANT(OnPaper.VACANT),
        NO_HOLDING(OnPaper.VACANT),
        HOLDERS_LEFT(OnPaper.VACANT),
        HOLDINGS_NOT_RECORDED(OnPaper.UNKNOWN),
        HOLDERS_UNKNOWN(OnPaper.UNKNOWN),
        LEVEL_KEEPS_IT(OnPaper.RETAINED),
        SUPERIOR_ASSIGNED(OnPaper.DELEGATED),
        SUPERIOR_ANSWERS(OnPaper.DELEGATED),
        LEADS_THE_SCOPE(OnPaper.SOLE),
        NOBODY_ASSIGNED(OnPaper.SOLE),
        OWN_ORIGIN(OnPaper.SOLE),
        NO_SUPERIOR_ASSIGNED(OnPaper.SOLE),
        ONE_SUPERIOR_ANSWERS(OnPaper.DELEGATED_TO_GROUP),
        ALL_ANSWER(OnPaper.SHARED),
        NONE_ANSWERS(OnPaper.UNEQUAL),
        SOME_DO_NOT_ANSWER(OnPaper.UNEQUAL),
        ONE_WHO_ANSWERS(OnPaper.ONE_HOLDER),
        ONE_WITHOUT_MORE(OnPaper.ONE_HOLDER),
        SEVERAL_WITHOUT_MORE(OnPaper.SEVERAL_HOLDERS);

        final OnPaper outcome;

        Clause(OnPaper outcome) {
            this.outcome = outcome;
        }
    }

    OnPaper outcome() {
        return clause.outcome;
    }

    static FormalHolding of(Snapshot standing, Superiors superiors, int responsibility) {
        int number = standing.holding(responsibility);
        if (number == OrganizationIndex.NONE) {
            boolean recorded = standing.organization().coverage(Table.HOLDINGS) == Coverage.RECORDED;
            return new FormalHolding(recorded ? Clause.NO_HOLDING : Clause.HOLDINGS_NOT_RECORDED);
        }
        Holding holding = standing.index().holding(number);
        int[] holders = standing.holders().row(responsibility);
        if (holding.holders().isNone()) {
            return new FormalHolding(Clause.RECORDED_VACANT);
        }
        if (holding.holders().isUnknown()) {
            return new FormalHolding(Clause.HOLDERS_UNKNOWN);
        }
        if (holders.length == 0) {
            return new FormalHolding(
                    Clause.HOLDERS_LEFT, standing.index().holders().row(number));
        }
        return new Reading(standing, superiors, responsibility, number, holding, holders).read();
    }

    /** Reads a holding that somebody holds. */
    private record Reading(
            Snapshot standing, Superiors superiors, int responsibility, int number, Holding holding, int[] holders) {

        FormalHolding read() {
            boolean levelKeeps = holding.level().isPresent()
                    && holding.level().get().compareTo(DecisionLevel.CONSULT) <= 0
                    && Arrays.stream(holders).allMatch(h -> superiors.hasSuperior(h, responsibility, standing.day()));
            if (levelKeeps) {
                return new FormalHolding(Clause.LEVEL_KEEPS_IT);
            }
            return holders.length == 1 ? one(holders[0]) : several();
        }

        private FormalHolding one(int holder) {
            int assigner = standing.index().assigner(number);
            if (isSuperior(assigner, holder)
                    || superiors.isSuperior(assigner, holder, responsibility, dayOfAssignment())) {
                return new FormalHolding(Clause.SUPERIOR_ASSIGNED, assigner);
            }
            int[] answering = standing.index().accountable().row(number);
            int[] above = Arrays.stream(answering)
                    .filter(party -> isSuperior(party, holder))
                    .toArray();
            if (above.length > 0) {
                return new FormalHolding(Clause.SUPERIOR_ANSWERS, above);
            }
            if (superiors.leadsScopeOf(holder, responsibility, standing.day())) {
                return new FormalHolding(Clause.LEADS_THE_SCOPE);
            }
            if (holding.assignedBy().isNone()) {
                return new FormalHolding(Clause.NOBODY_ASSIGNED);
            }
            if (holding.origin().filter(Reading::isOwn).isPresent()) {
                return new FormalHolding(Clause.OWN_ORIGIN);
            }
            if (holding.assignedBy().isKnown() && isKnownToHaveBeenNoSuperior(assigner, holder)) {
                return new FormalHolding(Clause.NO_SUPERIOR_ASSIGNED, assigner);
            }
            boolean nobodyElseAnswers = !holding.accountable().isUnknown()
                    && Arrays.stream(answering).allMatch(party -> party == holder);
            return new FormalHolding(nobodyElseAnswers ? Clause.ONE_WHO_ANSWERS : Clause.ONE_WITHOUT_MORE);
        }

        private FormalHolding several() {
            int[] deciding = eitherOf(
                    standing.index().accountable().row(number),
                    standing.index().approvers().row(number));
            // who else answers is open while it was not written down; unrecorded approvers leave no such gap
            boolean accountableKnown = !holding.accountable().isUnknown();
            if (accountableKnown && deciding.length == 1 && isAboveAllOthers(deciding[0])) {
                return new FormalHolding(Clause.ONE_SUPERIOR_ANSWERS, deciding);
            }
            int[] answering = standing.expanded(standing.index().accountable().row(number), standing.day());
            boolean membersKnown = Arrays.stream(answering)
                    .allMatch(a -> !OrganizationIndex.isTeam(a) || Arrays.binarySearch(holders, a) >= 0);
            if (!accountableKnown || !membersKnown) {
                return new FormalHolding(Clause.SEVERAL_WITHOUT_MORE);
            }
            int[] silent = Arrays.stream(holders)
                    .filter(h -> Arrays.binarySearch(answering, h) < 0)
                    .toArray();
            if (silent.length == holders.length) {
                return new FormalHolding(Clause.NONE_ANSWERS);
            }
            return silent.length == 0
                    ? new FormalHolding(Clause.ALL_ANSWER)
                    : new FormalHolding(Clause.SOME_DO_NOT_ANSWER, silent);
        }

        private boolean isAboveAllOthers(int party) {
            int[] itself = standing.expanded(new int[] {party}, standing.day());
            int[] others = Arrays.stream(holders)
                    .filter(h -> Arrays.binarySearch(itself, h) < 0)
                    .toArray();
            return others.length > 0 && Arrays.stream(others).allMatch(h -> isSuperior(party, h));
        }

        private boolean isKnownToHaveBeenNoSuperior(int assigner, int holder) {
            int day = dayOfAssignment();
            boolean wasThere = OrganizationIndex.isTeam(assigner)
                    || Days.holds(standing.index().member(assigner).term(), day);
            return wasThere && superiors.isKnownToBeNone(assigner, holder, responsibility, day);
        }

        /** Who assigned it may have left since, so it counts who stood above whom when the holding began. */
        private int dayOfAssignment() {
            return holding.term().start().map(Days::of).orElse(standing.day());
        }

        private boolean isSuperior(int party, int person) {
            return superiors.isSuperior(party, person, responsibility, standing.day());
        }

        /** Those who are in one of the rows or in both, each once. */
        private static int[] eitherOf(int[] row, int[] other) {
            return other.length == 0
                    ? row
                    : IntStream.concat(Arrays.stream(row), Arrays.stream(other))
                            .distinct()
                            .toArray();
        }

        private static boolean isOwn(Origin origin) {
            return origin == Origin.SELF_INITIATED || origin == Origin.GROWN || origin == Origin.ASSUMED;
        }
    }
}
