package io.github.distributedleadership.rules.holding.plain;

import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.TeamId;
import java.util.Set;
import java.util.TreeSet;

/**
 * Persons, as far as they are known.
 *
 * @param persons who certainly belongs to it
 * @param unlisted teams of unknown members that belong to it as well
 */
record Group(Set<MemberId> persons, Set<TeamId> unlisted) {
    static Group empty() {
        return new Group(new TreeSet<>(), new TreeSet<>());
    }

    boolean isListed() {
        return unlisted.isEmpty();
    }

    boolean isEmpty() {
        return persons.isEmpty() && unlisted.isEmpty();
    }

    /** {@return whether that person belongs to it} */
    Truth has(MemberId person) {
        return persons.contains(person) ? Truth.YES : isListed() ? Truth.NO : Truth.UNKNOWN;
    }

    /** {@return its persons and, as one party each, its teams of unknown members} */
    Set<Party> parties() {
        Set<Party> parties = new TreeSet<>(persons);
        parties.addAll(unlisted);
        return parties;
    }

    void add(Group other) {
        persons.addAll(other.persons);
        unlisted.addAll(other.unlisted);
    }
}
