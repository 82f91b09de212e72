package io.github.distributedleadership.rules.holding;

import io.github.distributedleadership.core.organization.index.HoldingColumns;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.Origin;
import io.github.distributedleadership.core.value.Recorded;
import java.util.Optional;

/**
 * What stands on paper about who holds a responsibility: a row of the holdings, or several that make one rota.
 *
 * @param holders the codes of those who hold it, teams expanded, machines left out, in order
 * @param assigner who assigned it; {@link OrganizationIndex#NOBODY}: nobody, {@link OrganizationIndex#NONE}: not known
 * @param accountable the codes of those who answer for it
 * @param knowsAccountable whether it is on record who answers for it
 * @param approvers the codes of those who approve it
 * @param knowsApprovers whether it is on record who approves it
 * @param level how far the holders may decide; empty: not known
 * @param origin how it came about; empty: not known
 * @param start the day on which it was assigned; the day of the answer where that is not known
 * @param arrangement how the holders are to act; empty: not known
 * @param shifts how many rows are read as one, where they are a rota; else 0
 */
record PaperRow(
        int[] holders,
        int assigner,
        int[] accountable,
        boolean knowsAccountable,
        int[] approvers,
        boolean knowsApprovers,
        Optional<DecisionLevel> level,
        Optional<Origin> origin,
        int start,
        Optional<Arrangement> arrangement,
        int shifts) {

    static PaperRow of(Snapshot standing, int number, int[] holders) {
        OrganizationIndex index = standing.index();
        HoldingColumns columns = index.holdingColumns();
        return new PaperRow(
                holders,
                index.assigner(number),
                index.accountable().row(number),
                columns.knowsAccountable(number),
                index.approvers().row(number),
                columns.knowsApprovers(number),
                columns.level(number),
                columns.origin(number),
                columns.knowsStart(number) ? index.holdingStart(number) : standing.day(),
                columns.arrangement(number),
                0);
    }

    boolean isRota() {
        return shifts > 0;
    }

    /** Whether it is on record that nobody assigned it, or that it came from the holder. */
    boolean isNotAssigned() {
        return assigner == OrganizationIndex.NOBODY
                || origin.filter(PaperRow::isOwn).isPresent();
    }

    boolean knowsAssigner() {
        return assigner != OrganizationIndex.NONE || isNotAssigned();
    }

    boolean isAssigned() {
        return assigner != OrganizationIndex.NONE && assigner != OrganizationIndex.NOBODY;
    }

    boolean isKeptAbove() {
        return level.isPresent() && level.get().compareTo(DecisionLevel.CONSULT) <= 0;
    }

    private static boolean isOwn(Origin origin) {
        return origin == Origin.SELF_INITIATED || origin == Origin.GROWN || origin == Origin.ASSUMED;
    }

    /** {@return what both rows say; unknown where they differ} */
    static <V> Recorded<V> common(Recorded<V> one, Recorded<V> other) {
        return one.equals(other) ? one : Recorded.unknown();
    }
}
