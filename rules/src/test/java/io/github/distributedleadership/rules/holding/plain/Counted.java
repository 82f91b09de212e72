package io.github.distributedleadership.rules.holding.plain;

import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.practice.Decision;
import java.time.LocalDate;
import java.util.Set;

/**
 * One decision of the n.
 *
 * @param decision as recorded
 * @param day on which day
 * @param deciders the persons who made it, a deputy replaced by the holder where he acted for one
 * @param holders the holders of that day, of today's holders
 * @param acting those of them who took part: k_d of them
 * @param hasHolder whether it counts as one with a holder for h; unknown: a team of unknown members holds it
 */
record Counted(
        Decision decision,
        LocalDate day,
        Set<MemberId> deciders,
        Set<MemberId> holders,
        Set<MemberId> acting,
        Truth hasHolder) {

    Act<MemberId> byDeciders() {
        return Act.of(day, deciders);
    }

    Act<MemberId> byHolders() {
        return new Act<>(day, deciders, acting);
    }
}
