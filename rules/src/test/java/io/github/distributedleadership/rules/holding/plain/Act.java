package io.github.distributedleadership.rules.holding.plain;

import java.time.LocalDate;
import java.util.Set;

/**
 * One decision that counts.
 *
 * @param day when
 * @param deciders who took part
 * @param standing those of them who count for the question: all of them, or the holders among them
 */
record Act<P>(LocalDate day, Set<P> deciders, Set<P> standing) {
    static <P> Act<P> of(LocalDate day, Set<P> deciders) {
        return new Act<>(day, deciders, deciders);
    }

    boolean isAlone(P person) {
        return standing.equals(Set.of(person));
    }
}
