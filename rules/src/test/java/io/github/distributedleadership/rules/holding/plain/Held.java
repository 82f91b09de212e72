package io.github.distributedleadership.rules.holding.plain;

import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.Origin;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A holding in force as it is read on a day: one row, or a succession of rows read as one rotating holding.
 *
 * @param areKnown whether the holders are recorded
 * @param holders the holders in force
 * @param accountable who answers
 * @param approvers whose approval is needed
 * @param assigned who assigned it
 * @param level how far the holders may decide; empty: not recorded
 * @param origin how it came about; empty: not recorded
 * @param isRotating whether it is declared to be held in turn
 * @param isDivided whether it is declared to be held in parts of it
 * @param deputies who stand in
 * @param start the day on which it began; empty: not recorded
 */
record Held(
        boolean areKnown,
        Group holders,
        Listed accountable,
        Listed approvers,
        Listed assigned,
        Optional<DecisionLevel> level,
        Optional<Origin> origin,
        boolean isRotating,
        boolean isDivided,
        Set<Party> deputies,
        Optional<LocalDate> start) {

    /** {@return this, with whatever is not recorded of who assigned it, answers or approves read as nobody} */
    Held asFarAsItIsWritten() {
        return new Held(
                areKnown,
                holders,
                accountable.withoutUnknown(),
                approvers.withoutUnknown(),
                assigned.withoutUnknown(),
                level,
                origin,
                isRotating,
                isDivided,
                deputies,
                start);
    }

    /** {@return this, with approvers that are not recorded read as none} */
    Held withUnknownApproversAsNone() {
        return approvers.otherwise() != Truth.UNKNOWN
                ? this
                : new Held(
                        areKnown,
                        holders,
                        accountable,
                        Listed.nobody(),
                        assigned,
                        level,
                        origin,
                        isRotating,
                        isDivided,
                        deputies,
                        start);
    }
}
