package io.github.distributedleadership.rules.condition.indicator;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.rules.condition.count.Attendance;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.IntPairs;
import io.github.distributedleadership.rules.condition.count.Ternary;
import io.github.distributedleadership.rules.condition.count.UnitCounter;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.indicator.Undetermined;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether those who may decide answer for it, and those who answer may decide (our own definition).
 *
 * <p>A holder may decide from level AGREE on. Somebody else who answers may decide where nothing is done without him or her:
 * as one whose approval is needed, or as a superior of a holder where the level is AGREE or less, since up to CONSULT the
 * superior decides, and at AGREE both do. Where nobody holds it, whoever leads a scope that contains it may decide.
 *
 * <p><b>Matched.</b> A unit is a pair of a member and a responsibility in which the member is accountable, or holds it and
 * may decide. It counts if the member both may decide and is accountable.
 *
 * <p><b>Exposed.</b> A unit is a pair of a member and a responsibility for which the member is accountable. It counts if the
 * member may not decide.
 *
 * <p>A pair of which it is not on record that it is none is unknown, and so is what a team of unknown members answers for.
 */
final class DecisionRights {
    private final IndicatorContext setting;
    private final Snapshot standing;
    private final OrganizationIndex index;
    private final UnitCounter matched;
    private final UnitCounter exposed;
    private final IntPairs pairs = new IntPairs();

    DecisionRights(IndicatorContext setting) {
        this.setting = setting;
        standing = setting.standing;
        index = setting.index;
        matched = setting.count(Indicator.ACCOUNTABILITY_MATCHED, this::name);
        exposed = setting.count(Indicator.STRAIN_EXPOSED, this::name);
    }

    IndicatorResult matched() {
        return result(Indicator.ACCOUNTABILITY_MATCHED, matched);
    }

    IndicatorResult exposed() {
        return result(Indicator.STRAIN_EXPOSED, exposed);
    }

    private String name(int pair) {
        return setting.memberName(pairs.first(pair)) + "/" + setting.responsibilityName(pairs.second(pair));
    }

    private IndicatorResult result(Indicator indicator, UnitCounter count) {
        if (setting.lacks(Table.HOLDINGS)) {
            return IndicatorResult.without(indicator, Undetermined.NOT_RECORDED);
        }
        setting.sharing.responsibilities().forEach(this::look);
        return count.result();
    }

    private void look(int responsibility) {
        int number = standing.holding(responsibility);
        if (number != OrganizationIndex.NONE) {
            new Reading(responsibility, number).look();
        } else if (!setting.records(Table.HOLDINGS)) {
            bothUnknown(FieldId.HOLDINGS);
        }
    }

    private void bothUnknown(FieldId field) {
        matched.unknown(field);
        exposed.unknown(field);
    }

    /** Reads one holding in force. */
    private final class Reading {
        private final int responsibility;
        private final Holding holding;
        private final int[] holders;
        private final int[] answering;
        private final int[] approving;

        Reading(int responsibility, int number) {
            this.responsibility = responsibility;
            holding = index.holding(number);
            holders = standing.holders().row(responsibility);
            answering = standing.expanded(index.accountable().row(number), standing.day());
            approving = standing.expanded(index.approvers().row(number), standing.day());
        }

        void look() {
            if (holding.holders().isUnknown()) {
                matched.unknown(FieldId.HOLDINGS_HOLDERS);
            }
            if (holding.accountable().isUnknown() && holders.length == 0) {
                bothUnknown(FieldId.HOLDINGS_ACCOUNTABLE);
            }
            IntStream.concat(Arrays.stream(holders), Arrays.stream(answering))
                    .sorted()
                    .distinct()
                    .forEach(this::look);
        }

        private void look(int person) {
            boolean answersByName = isIn(person, answering);
            Ternary answers = answersByName
                    ? Ternary.YES
                    : holding.accountable().isUnknown() || Attendance.hasUnknownTeam(answering)
                            ? Ternary.UNKNOWN
                            : Ternary.NO;
            if (OrganizationIndex.isTeam(person)) {
                matched.unknown(FieldId.TEAMS_MEMBERS);
                if (answersByName) {
                    exposed.unknown(FieldId.TEAMS_MEMBERS);
                }
                return;
            }
            Right right = right(person);
            int pair = pairs.add(person, responsibility);
            FieldId missing = right.missing() != null
                    ? right.missing()
                    : holding.accountable().isUnknown() ? FieldId.HOLDINGS_ACCOUNTABLE : FieldId.TEAMS_MEMBERS;
            Ternary both = right.may().and(answers);
            Ternary either = right.may().or(answers);
            if (either == Ternary.YES && both != Ternary.UNKNOWN) {
                matched.unit(pair, both == Ternary.YES);
            } else if (either != Ternary.NO) {
                matched.unknown(missing);
            }
            if (answers == Ternary.UNKNOWN || answers == Ternary.YES && right.may() == Ternary.UNKNOWN) {
                exposed.unknown(missing);
            } else if (answers == Ternary.YES) {
                exposed.unit(pair, right.may() == Ternary.NO);
            }
        }

        private Right right(int person) {
            if (isIn(person, approving)) {
                return Right.of(true);
            }
            if (isIn(person, holders)) {
                if (holding.level().isEmpty()) {
                    return Right.unknown(FieldId.HOLDINGS_LEVEL);
                }
                return holding.level().get().holdersDecide() ? Right.of(true) : rightByRank(isSuperiorOfSome(person));
            }
            if (holding.holders().isUnknown()) {
                return Right.unknown(FieldId.HOLDINGS_HOLDERS);
            }
            if (Attendance.hasUnknownTeam(holders)) {
                return Right.unknown(FieldId.TEAMS_MEMBERS);
            }
            return holders.length == 0 ? rightWithoutHolders(person) : rightOfOther(person);
        }

        private Right rightWithoutHolders(int person) {
            if (setting.superiors.isAboveVacancy(person, responsibility, standing.day())) {
                return Right.of(true);
            }
            if (setting.above.leadsByUnknownRight(person, responsibility, standing.day())) {
                return Right.unknown(FieldId.LEADERS_BASIS);
            }
            return setting.records(Table.LEADERS) ? Right.of(false) : Right.unknown(FieldId.LEADERS);
        }

        private Right rightOfOther(int person) {
            Optional<DecisionLevel> level = holding.level();
            if (level.isPresent() && level.get().compareTo(DecisionLevel.AGREE) > 0) {
                return Right.of(false);
            }
            Ternary isSuperior = isSuperiorOfSome(person);
            return isSuperior != Ternary.NO && level.isEmpty()
                    ? Right.unknown(isSuperior == Ternary.YES ? FieldId.HOLDINGS_LEVEL : missingAboutRank())
                    : rightByRank(isSuperior);
        }

        /** Where a superior of some holder decides. */
        private Right rightByRank(Ternary isSuperior) {
            return isSuperior == Ternary.UNKNOWN
                    ? Right.unknown(missingAboutRank())
                    : Right.of(isSuperior == Ternary.YES);
        }

        private Ternary isSuperiorOfSome(int person) {
            Ternary some = Ternary.NO;
            for (int i = 0; i < holders.length && some != Ternary.YES; i++) {
                some = some.or(isSuperior(person, holders[i]));
            }
            return some;
        }

        private Ternary isSuperior(int person, int holder) {
            int day = standing.day();
            if (setting.superiors.isSuperior(person, holder, responsibility, day)) {
                boolean isFirm = OrganizationIndex.isTeam(holder)
                        || setting.superiors.isSuperiorInLine(person, holder, day)
                        || !setting.above.leadsByUnknownRight(holder, responsibility, day);
                return isFirm ? Ternary.YES : Ternary.UNKNOWN;
            }
            return setting.superiors.told(person, holder, responsibility, day).isNo() ? Ternary.NO : Ternary.UNKNOWN;
        }

        private FieldId missingAboutRank() {
            if (!setting.records(Table.LEADERS)) {
                return FieldId.LEADERS;
            }
            if (Attendance.hasUnknownTeam(holders)) {
                return FieldId.TEAMS_MEMBERS;
            }
            boolean knowsLines =
                    Arrays.stream(holders).allMatch(holder -> setting.above.knowsLine(holder, standing.day()));
            return knowsLines ? FieldId.LEADERS_BASIS : FieldId.MEMBERS_REPORTS_TO;
        }

        private static boolean isIn(int person, int[] people) {
            return Arrays.binarySearch(people, person) >= 0;
        }
    }

    /**
     * Whether somebody may decide.
     *
     * @param may whether he or she may
     * @param missing the field for want of which it is unknown
     */
    private record Right(Ternary may, @Nullable FieldId missing) {
        static Right of(boolean may) {
            return new Right(Ternary.of(may), null);
        }

        static Right unknown(FieldId field) {
            return new Right(Ternary.UNKNOWN, field);
        }
    }
}
