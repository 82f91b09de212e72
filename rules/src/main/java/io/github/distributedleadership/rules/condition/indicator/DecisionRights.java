package io.github.distributedleadership.rules.condition.indicator;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.index.Roles;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.rules.condition.count.Attendance;
import io.github.distributedleadership.rules.condition.count.HeldToday;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.IntPairs;
import io.github.distributedleadership.rules.condition.count.UnitCounter;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.rule.Told;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Whether those who may decide answer for it, and those who answer may decide (our own definition).
 *
 * <p>A holder may decide from level AGREE on. Whoever approves may decide, and so may a superior of a holder who answers where
 * the level is AGREE or less, since up to CONSULT the superior decides, and at AGREE both do. Where nobody holds it, whoever
 * leads a scope that contains it may decide. Where approvers are not recorded, anybody may be one.
 *
 * <p><b>Matched.</b> A unit is a pair of a member and a responsibility in which the member is accountable, or holds it and
 * may decide. It counts if the member both may decide and is accountable.
 *
 * <p><b>Exposed.</b> A unit is a pair of a member and a responsibility for which the member is accountable. It counts if the
 * member may not decide.
 *
 * <p>Where nobody wrote down who answers, or who holds it, there may be any number of pairs: the bounds are open.
 */
final class DecisionRights {
    private final IndicatorContext setting;
    private final IntPairs pairs = new IntPairs();

    DecisionRights(IndicatorContext setting) {
        this.setting = setting;
    }

    IndicatorResult matched() {
        return result(Indicator.ACCOUNTABILITY_MATCHED, true);
    }

    IndicatorResult exposed() {
        return result(Indicator.STRAIN_EXPOSED, false);
    }

    private IndicatorResult result(Indicator indicator, boolean matched) {
        return setting.run(
                indicator,
                pair -> setting.memberName(pairs.first(pair)) + "/" + setting.responsibilityName(pairs.second(pair)),
                count -> setting.sharing.responsibilities().forEach(r -> new Reading(r).ask(count, matched)));
    }

    /** Reads how one responsibility is held on the day. */
    private final class Reading {
        private final int responsibility;
        private final HeldToday held;
        private final int[] approving;
        private final Told moreApproving;

        Reading(int responsibility) {
            this.responsibility = responsibility;
            held = HeldToday.of(setting, responsibility);
            int number = setting.standing.holding(responsibility);
            approving = held.row.isPresent()
                    ? setting.people(setting.index.approvers().row(number), setting.standing.day())
                    : new int[0];
            Told unknownTeam = Attendance.hasUnknownTeam(approving) ? Told.unknown(FieldId.TEAMS_MEMBERS) : Told.NO;
            moreApproving = held.row.filter(row -> row.approvers().isUnknown()).isPresent()
                    ? unknownTeam.or(Told.unknown(FieldId.HOLDINGS_APPROVERS))
                    : unknownTeam;
        }

        void ask(UnitCounter count, boolean matched) {
            held.moreAnswering().missing().stream().findFirst().ifPresent(count::open);
            if (matched) {
                held.moreHolders().missing().stream()
                        .filter(field -> !held.moreAnswering().missing().contains(field))
                        .findFirst()
                        .ifPresent(count::open);
            }
            IntStream.concat(Arrays.stream(held.holders), Arrays.stream(held.answering))
                    .filter(person -> !OrganizationIndex.isTeam(person))
                    .sorted()
                    .distinct()
                    .forEach(person -> ask(count, person, matched));
        }

        private void ask(UnitCounter count, int person, boolean matched) {
            Told answers = held.answers(person);
            Told may = mayDecide(person);
            int pair = pairs.add(person, responsibility);
            if (matched) {
                count.ask(pair, answers.or(held.holds(person).and(may)), may.and(answers));
            } else {
                count.ask(pair, answers, may.not());
            }
        }

        private Told mayDecide(int person) {
            Told approves = Told.of(Arrays.binarySearch(approving, person) >= 0).or(moreApproving);
            if (held.isHeld().isNo()) {
                return approves.or(leads(person));
            }
            return approves.or(held.holds(person).and(level(true)))
                    .or(held.answers(person).and(level(false)).and(held.some(holder -> isAbove(person, holder))));
        }

        /** Whether the level lets holders decide; or else whether it lets a superior, as at AGREE both do. */
        private Told level(boolean holders) {
            return held.bySaying(
                    held.row
                            .flatMap(Holding::level)
                            .map(level -> holders ? level.holdersDecide() : level.compareTo(DecisionLevel.AGREE) <= 0),
                    FieldId.HOLDINGS_LEVEL);
        }

        private Told isAbove(int person, int holder) {
            return person == holder
                    ? Told.NO
                    : setting.superiors.told(person, holder, responsibility, setting.standing.day());
        }

        private Told leads(int person) {
            Told leads = setting.byRow(false, Table.LEADERS);
            for (Leader role : setting.standing.roles().of(person, setting.standing.day())) {
                if (role.directs() && setting.standing.roles().contains(role.scope(), responsibility)) {
                    leads = leads.or(
                            role.basis().isPresent()
                                    ? Told.of(Roles.isFormal(role))
                                    : Told.unknown(FieldId.LEADERS_BASIS));
                }
            }
            return leads;
        }
    }
}
