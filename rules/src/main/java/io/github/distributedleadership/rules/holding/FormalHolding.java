package io.github.distributedleadership.rules.holding;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.index.HoldingColumns;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.rules.holding.count.Codes;
import io.github.distributedleadership.rules.holding.count.Superiors;
import io.github.distributedleadership.rules.rule.Told;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How a responsibility is held on paper, and by which clause.
 *
 * <p>A clause for which a fact is unknown does not apply, and neither does one that an unknown fact could take away.
 *
 * @param clause what decided it
 * @param row what stands on paper; empty where nobody holds it, or it is not known who does
 * @param missing the fields for want of which no clause applies that would say more than who holds it
 * @param parties the codes of those whom the clause names beside the holders: the superior, or who does not answer
 */
record FormalHolding(Clause clause, Optional<PaperRow> row, ImmutableSortedSet<FieldId> missing, int... parties) {

    /** The clauses, each of which leads to one outcome. */
    enum Clause {
        PARTS_ARE_HELD(OnPaper.HELD_IN_PARTS),
        RECORDED_VACANT(OnPaper.VACANT),
        NO_HOLDING(OnPaper.VACANT),
        HOLDERS_LEFT(OnPaper.VACANT),
        MACHINES_HOLD(OnPaper.VACANT),
        HOLDINGS_NOT_RECORDED(OnPaper.UNKNOWN),
        HOLDERS_UNKNOWN(OnPaper.UNKNOWN),
        TEAM_OF_UNKNOWN_MEMBERS(OnPaper.HELD_BY_TEAM),
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
        FormalHolding own = itself(standing, superiors, responsibility);
        return isOpenToParts(own) && Heading.isHeld(standing, superiors, responsibility)
                ? nobody(Clause.PARTS_ARE_HELD)
                : own;
    }

    /** Whether it is recorded vacant or without a holding in force, so that its parts may be what is held. */
    static boolean isOpenToParts(FormalHolding own) {
        return own.outcome() == OnPaper.VACANT;
    }

    /** How it is held itself, whatever its parts are. */
    static FormalHolding itself(Snapshot standing, Superiors superiors, int responsibility) {
        int number = standing.holding(responsibility);
        if (number == OrganizationIndex.NONE) {
            boolean recorded = standing.organization().coverage(Table.HOLDINGS) == Coverage.RECORDED;
            return nobody(recorded ? Clause.NO_HOLDING : Clause.HOLDINGS_NOT_RECORDED);
        }
        HoldingColumns columns = standing.index().holdingColumns();
        if (columns.isWithoutHolders(number)) {
            return nobody(Clause.RECORDED_VACANT);
        }
        if (columns.isOfUnknownHolders(number)) {
            return nobody(Clause.HOLDERS_UNKNOWN);
        }
        int[] holders = Tenure.people(standing, standing.holders().row(responsibility));
        PaperRow row = Rota.of(standing, responsibility).orElseGet(() -> PaperRow.of(standing, number, holders));
        if (row.holders().length == 0) {
            int[] machines = Arrays.stream(standing.holders().row(responsibility))
                    .filter(standing.index()::isMachine)
                    .toArray();
            return machines.length > 0
                    ? nobody(Clause.MACHINES_HOLD, machines)
                    : nobody(Clause.HOLDERS_LEFT, standing.index().holders().row(number));
        }
        return new Reading(standing, superiors, responsibility, row).read();
    }

    private static FormalHolding nobody(Clause clause, int... parties) {
        return new FormalHolding(clause, Optional.empty(), ImmutableSortedSet.of(), parties);
    }

    /** Reads a holding that somebody holds. */
    private record Reading(Snapshot standing, Superiors superiors, int responsibility, PaperRow row) {

        FormalHolding read() {
            int[] holders = row.holders();
            if (holders.length == 1 && OrganizationIndex.isTeam(holders[0])) {
                return answer(Clause.TEAM_OF_UNKNOWN_MEMBERS);
            }
            Told isKept = row.isKeptAbove() ? isUnderSuperior().or(mayUnknownsKeepIt()) : Told.NO;
            if (isKept.isYes()) {
                return answer(Clause.LEVEL_KEEPS_IT);
            }
            return holders.length == 1 ? one(holders[0], isKept) : several(isKept);
        }

        private FormalHolding answer(Clause clause, int... parties) {
            return new FormalHolding(clause, Optional.of(row), ImmutableSortedSet.of(), parties);
        }

        private FormalHolding open(Clause clause, Told... unknown) {
            ImmutableSortedSet.Builder<FieldId> missing = ImmutableSortedSet.naturalOrder();
            for (Told told : unknown) {
                missing.addAll(told.missing());
            }
            return new FormalHolding(clause, Optional.of(row), missing.build());
        }

        /** Whether a team, or an approver of several, may stand above by what nobody wrote down. */
        private Told mayUnknownsKeepIt() {
            Told may = row.knowsApprovers() || row.holders().length == 1
                    ? Told.NO
                    : Told.unknown(FieldId.HOLDINGS_APPROVERS);
            if (standing.index().teams() > 0) {
                may = row.knowsAssigner() ? may : may.or(Told.unknown(FieldId.HOLDINGS_ASSIGNED_BY));
                may = row.knowsAccountable() ? may : may.or(Told.unknown(FieldId.HOLDINGS_ACCOUNTABLE));
            }
            return may;
        }

        /** Whether somebody stands above all holders but himself or herself. */
        private Told isUnderSuperior() {
            if (row.holders().length == 1) {
                return superiors.has(row.holders()[0], responsibility, standing.day());
            }
            Told above = Told.NO;
            for (int party : superiors.whoMayBeAbove(row.holders(), responsibility, standing.day())) {
                above = above.or(isAboveAllOthers(party));
            }
            return above.or(superiors.mayAnybodyElseBeAbove(row.holders(), responsibility, standing.day()));
        }

        private FormalHolding one(int holder, Told isKept) {
            Told assigned = isSuperiorWhoAssigned(holder);
            if (isKept.isNo() && assigned.isYes()) {
                return answer(Clause.SUPERIOR_ASSIGNED, row.assigner());
            }
            Told answers = isSuperiorWhoAnswers(holder);
            if (isKept.isNo() && answers.isYes()) {
                return answer(
                        Clause.SUPERIOR_ANSWERS,
                        Codes.those(
                                row.accountable(), p -> answersAbove(p, holder).isYes()));
            }
            Told mayBeTaken = isKept.or(assigned).or(answers);
            Told leads = superiors.leadsScopeOf(holder, responsibility, standing.day());
            if (mayBeTaken.isNo() && leads.isYes()) {
                return answer(Clause.LEADS_THE_SCOPE);
            }
            if (mayBeTaken.isNo() && row.isNotAssigned()) {
                return answer(row.assigner() == OrganizationIndex.NOBODY ? Clause.NOBODY_ASSIGNED : Clause.OWN_ORIGIN);
            }
            if (mayBeTaken.isNo() && row.isAssigned()) {
                return answer(Clause.NO_SUPERIOR_ASSIGNED, row.assigner());
            }
            boolean nobodyElseAnswers =
                    row.knowsAccountable() && Codes.all(row.accountable(), party -> party == holder);
            Told assigner = row.knowsAssigner() ? Told.NO : Told.unknown(FieldId.HOLDINGS_ASSIGNED_BY);
            return open(
                    nobodyElseAnswers ? Clause.ONE_WHO_ANSWERS : Clause.ONE_WITHOUT_MORE,
                    isKept,
                    assigned,
                    answers,
                    leads,
                    assigner);
        }

        /** Whether a superior of today, or of the day on which it was assigned, assigned it. */
        private Told isSuperiorWhoAssigned(int holder) {
            if (row.isAssigned()) {
                return isSuperior(row.assigner(), holder)
                        .or(superiors.told(row.assigner(), holder, responsibility, row.start()));
            }
            return row.isNotAssigned()
                    ? Told.NO
                    : mayHaveSuperior(holder)
                            .or(superiors.has(holder, responsibility, row.start()))
                            .and(Told.unknown(FieldId.HOLDINGS_ASSIGNED_BY));
        }

        private Told isSuperiorWhoAnswers(int holder) {
            if (!row.knowsAccountable()) {
                return mayHaveSuperior(holder).and(Told.unknown(FieldId.HOLDINGS_ACCOUNTABLE));
            }
            Told answers = Told.NO;
            for (int party : row.accountable()) {
                answers = answers.or(answersAbove(party, holder));
            }
            return answers;
        }

        /** A team stands for its members too, each on his or her own grounds. */
        private Told answersAbove(int party, int holder) {
            Told above = isSuperior(party, holder);
            if (OrganizationIndex.isTeam(party) && !above.isYes()) {
                for (int member : standing.membersOf(-1 - party, standing.day())) {
                    above = above.or(isSuperior(member, holder));
                }
            }
            return above;
        }

        /** Whom nobody wrote down cannot be a superior where there is none; a team would be one by what it did. */
        private Told mayHaveSuperior(int holder) {
            return standing.index().teams() > 0 ? Told.YES : superiors.has(holder, responsibility, standing.day());
        }

        private FormalHolding several(Told isKept) {
            Told toGroup = Told.NO;
            for (int[] deciding : new int[][] {andTheirMembers(row.accountable()), andTheirMembers(row.approvers())}) {
                for (int party : deciding) {
                    Told is = isAboveAllOthers(party);
                    is = is.isNo() ? is : is.and(doesNobodyElseDecide(party));
                    if (is.isYes() && isKept.isNo()) {
                        return answer(Clause.ONE_SUPERIOR_ANSWERS, party);
                    }
                    toGroup = toGroup.or(is);
                }
            }
            toGroup = toGroup.or(mayAnotherDecide());
            int[] answering = standing.expanded(row.accountable(), standing.day());
            boolean membersKnown =
                    Codes.all(answering, a -> !OrganizationIndex.isTeam(a) || Codes.includes(row.holders(), a));
            // a team of unknown members may be the one other holder alone
            boolean areSeveral = Codes.those(row.holders(), h -> !OrganizationIndex.isTeam(h)).length > 1;
            Told members = membersKnown && areSeveral ? Told.NO : Told.unknown(FieldId.TEAMS_MEMBERS);
            Told accountable = row.knowsAccountable() ? Told.NO : Told.unknown(FieldId.HOLDINGS_ACCOUNTABLE);
            if (!isKept.or(toGroup).or(members).or(accountable).isNo()) {
                return open(Clause.SEVERAL_WITHOUT_MORE, isKept, toGroup, members, accountable);
            }
            int[] silent =
                    Codes.those(row.holders(), h -> !OrganizationIndex.isTeam(h) && !Codes.includes(answering, h));
            if (silent.length == 0 && answersNotAll(answering)) {
                // the members of a team that does not answer may be those who do
                return open(Clause.SEVERAL_WITHOUT_MORE, Told.unknown(FieldId.TEAMS_MEMBERS));
            }
            if (silent.length == row.holders().length) {
                return answer(Clause.NONE_ANSWERS);
            }
            return silent.length == 0 ? answer(Clause.ALL_ANSWER) : answer(Clause.SOME_DO_NOT_ANSWER, silent);
        }

        /** A team as a body, and its members, each on his or her own grounds. */
        private int[] andTheirMembers(int[] parties) {
            return Codes.any(parties, OrganizationIndex::isTeam)
                    ? IntStream.concat(
                                    Arrays.stream(parties), Arrays.stream(standing.expanded(parties, standing.day())))
                            .distinct()
                            .toArray()
                    : parties;
        }

        private boolean answersNotAll(int[] answering) {
            return Codes.any(row.holders(), holder -> !Codes.includes(answering, holder));
        }

        /** Whether somebody whom nobody wrote down may answer or approve above all: not while two holders answer. */
        private Told mayAnotherDecide() {
            boolean isOpen = !row.knowsAccountable() || !row.knowsApprovers();
            if (!isOpen || Codes.those(row.holders(), this::decides).length > 1) {
                return Told.NO;
            }
            return Told.unknown(row.knowsAccountable() ? FieldId.HOLDINGS_APPROVERS : FieldId.HOLDINGS_ACCOUNTABLE);
        }

        private boolean decides(int holder) {
            return Codes.includes(standing.expanded(row.accountable(), standing.day()), holder)
                    || Codes.includes(standing.expanded(row.approvers(), standing.day()), holder);
        }

        private Told isAboveAllOthers(int party) {
            Told above = Told.NO;
            boolean some = false;
            for (int holder : row.holders()) {
                if (holder != party) {
                    above = (some ? above : Told.YES).and(isSuperior(party, holder));
                    if (above.isNo()) {
                        return above;
                    }
                    some = true;
                }
            }
            return above;
        }

        /** Whether no holder but that party answers or approves, by himself or herself or in another team. */
        private Told doesNobodyElseDecide(int party) {
            for (int[] deciding : new int[][] {row.accountable(), row.approvers()}) {
                for (int other : deciding) {
                    if (other != party) {
                        int[] people = standing.expanded(new int[] {other}, standing.day());
                        for (int one : people) {
                            if (one != party && Codes.includes(row.holders(), one)) {
                                return Told.NO;
                            }
                            if (OrganizationIndex.isTeam(one)) {
                                return Told.unknown(FieldId.TEAMS_MEMBERS);
                            }
                        }
                    }
                }
            }
            if (!row.knowsApprovers()) {
                return Told.unknown(FieldId.HOLDINGS_APPROVERS);
            }
            return row.knowsAccountable() ? Told.YES : Told.unknown(FieldId.HOLDINGS_ACCOUNTABLE);
        }

        private Told isSuperior(int party, int person) {
            return superiors.told(party, person, responsibility, standing.day());
        }
    }
}
