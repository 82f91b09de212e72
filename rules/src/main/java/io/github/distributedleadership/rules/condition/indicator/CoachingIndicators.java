package io.github.distributedleadership.rules.condition.indicator;

import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.practice.Coaching;
import io.github.distributedleadership.core.value.Term;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.UnitCounter;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.rule.Told;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Consumer;

/**
 * The indicators of coaching: leaders make leaders (our own definitions).
 *
 * <p><b>Reach.</b> Of the members without a leadership role, those who were coached on some day of the window. Who has no
 * role is asked for the day; for those who left, for their last day, so that a leader who retired does not become a member
 * whom nobody coached. Who rotates out of a role becomes one without a role.
 *
 * <p><b>Leaders coach.</b> Of the leaders, those who coached anybody on some day of the window. Leaders are those who had a
 * role for thirty days of the window; emergent leaders are not among them.
 *
 * <p><b>Reproduction.</b> A coached non-leader is a member whose first leadership role, if any, began after the first day of
 * his or her first recorded coaching; a unit is one whose coaching began at least two years before the day. It counts if
 * that first role began no later than two years after the coaching. Where the first coaching or the first role has no
 * beginning on record, nobody can tell which came first: the unit is unknown; so is everybody where coaching or roles are
 * recorded in part, for an earlier one may be missing. Beside it stands {@code uncoached}: of the
 * members who were never coached, and who two years before the day were there and had never had a role, the share of
 * those who have had one since; {@code uncoached-members} says how many there are.
 */
public final class CoachingIndicators {
    private static final int YEARS = 2;
    /** No such day. */
    private static final int NEVER = Integer.MAX_VALUE;
    /** A day that nobody wrote down. */
    private static final int SOME_DAY = Integer.MIN_VALUE;

    private final IndicatorContext setting;
    private final Snapshot standing;
    private final BitSet coached = new BitSet();
    private final BitSet coaching = new BitSet();
    private final BitSet withRole = new BitSet();
    private final int[] firstCoached;
    private final int[] firstLed;

    public CoachingIndicators(IndicatorContext setting) {
        this.setting = setting;
        standing = setting.standing;
        firstCoached = new int[setting.index.members()];
        firstLed = new int[setting.index.members()];
        Arrays.fill(firstCoached, NEVER);
        Arrays.fill(firstLed, NEVER);
        for (Coaching row : setting.practice.coaching()) {
            int coachee = setting.index.number(row.coachee());
            if (standing.daysInWindow(row.term()) > 0) {
                coached.set(coachee);
                coaching.set(setting.index.number(row.coach()));
            }
            note(firstCoached, coachee, row.term());
        }
        for (Leader row : setting.organization.leaders()) {
            int member = setting.index.number(row.member());
            if (Days.holds(row.term(), lastDayOf(member))) {
                withRole.set(member);
            }
            note(firstLed, member, row.term());
        }
    }

    public void addTo(Consumer<IndicatorResult> results) {
        results.accept(setting.ofMembers(
                Indicator.COACHING_REACH,
                (count, m) -> count.ask(
                        m,
                        setting.byRow(withRole.get(m), Table.LEADERS).not(),
                        setting.byRow(coached.get(m), Table.COACHING))));
        results.accept(setting.ofMembers(
                Indicator.COACHING_LEADERS_COACH,
                (count, m) -> count.ask(m, setting.isLeader(m), setting.byRow(coaching.get(m), Table.COACHING))));
        results.accept(setting.run(Indicator.COACHING_REPRODUCTION, setting::memberName, this::reproduction));
    }

    private void reproduction(UnitCounter count) {
        Told complete = setting.byRow(false, Table.COACHING)
                .or(setting.byRow(false, Table.LEADERS))
                .not();
        int before = Days.of(LocalDate.ofEpochDay(standing.day()).minusYears(YEARS));
        int uncoached = 0;
        int uncoachedWhoLed = 0;
        for (int m = 0; m < firstLed.length; m++) {
            if (!standing.counts(m) || setting.isMachine(m)) {
                continue;
            }
            if (firstCoached[m] != NEVER || complete.isUnknown()) {
                count.ask(m, complete.isUnknown() ? complete : isUnit(m), ledSoon(m));
            } else if (firstLed[m] > before
                    && Days.holds(setting.index.member(m).term(), before)) {
                uncoached++;
                uncoachedWhoLed += firstLed[m] != NEVER ? 1 : 0;
            }
        }
        if (uncoached > 0) {
            count.beside("uncoached", (double) uncoachedWhoLed / uncoached);
        }
        count.beside("uncoached-members", uncoached);
    }

    private Told isUnit(int member) {
        if (firstCoached[member] == SOME_DAY) {
            return Told.unknown(FieldId.COACHING_FROM);
        }
        if (twoYearsOn(member) > standing.day()) {
            return Told.NO;
        }
        return firstLed[member] == SOME_DAY
                ? Told.unknown(FieldId.LEADERS_FROM)
                : Told.of(firstLed[member] > firstCoached[member]);
    }

    private Told ledSoon(int member) {
        boolean isDated = firstCoached[member] != SOME_DAY && firstCoached[member] != NEVER;
        return Told.of(isDated && firstLed[member] <= twoYearsOn(member));
    }

    private int twoYearsOn(int member) {
        return Days.of(LocalDate.ofEpochDay(firstCoached[member]).plusYears(YEARS));
    }

    // terms that begin after the day are not yet on record; without a day nothing is compared by time
    private void note(int[] first, int member, Term term) {
        int start = term.start().isPresent() ? Days.start(term) : SOME_DAY;
        if (standing.isDated() && start <= standing.day()) {
            first[member] = Math.min(first[member], start);
        }
    }

    private int lastDayOf(int member) {
        int end = Days.end(setting.index.member(member).term());
        return standing.isDated() ? Math.min(standing.day(), end - 1) : Days.EVER;
    }
}
