package io.github.distributedleadership.rules.holding.plain;

import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.value.Recorded;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which parties a paper names for something.
 *
 * @param said what it says of some parties
 * @param otherwise what it says of all others
 */
record Listed(Map<Party, Truth> said, Truth otherwise) {
    static Listed nobody() {
        return new Listed(new TreeMap<>(), Truth.NO);
    }

    static Listed unknown() {
        return new Listed(new TreeMap<>(), Truth.UNKNOWN);
    }

    static Listed of(Recorded<? extends Set<Party>> parties) {
        Map<Party, Truth> said = new TreeMap<>();
        parties.value().ifPresent(known -> known.forEach(party -> said.put(party, Truth.YES)));
        return new Listed(said, parties.isUnknown() ? Truth.UNKNOWN : Truth.NO);
    }

    static Listed ofOne(Recorded<Party> party) {
        Map<Party, Truth> said = new TreeMap<>();
        party.value().ifPresent(known -> said.put(known, Truth.YES));
        return new Listed(said, party.isUnknown() ? Truth.UNKNOWN : Truth.NO);
    }

    /** {@return those who are named for certain, and nobody else} */
    Listed withoutUnknown() {
        Map<Party, Truth> known = new TreeMap<>();
        certain().forEach(party -> known.put(party, Truth.YES));
        return new Listed(known, Truth.NO);
    }

    /** {@return whether the party itself is named} */
    Truth names(Party party) {
        return said.getOrDefault(party, otherwise);
    }

    /** {@return whether it is named itself or in a team that is named, other than that one} */
    Truth namesInPerson(MemberId person, People people, Party butThrough) {
        Truth named = names(person);
        for (Party party : certain()) {
            if (party instanceof TeamId team && !team.equals(butThrough)) {
                named = named.or(people.membersOf(team).has(person));
            }
        }
        for (Party party : perhaps()) {
            if (party instanceof TeamId team && !team.equals(butThrough)) {
                named = named.or(people.membersOf(team).has(person).and(Truth.UNKNOWN));
            }
        }
        return named;
    }

    private Set<Party> certain() {
        return thatAre(Truth.YES);
    }

    private Set<Party> perhaps() {
        return thatAre(Truth.UNKNOWN);
    }

    private Set<Party> thatAre(Truth truth) {
        Set<Party> parties = new TreeSet<>();
        said.forEach((party, said) -> {
            if (said == truth) {
                parties.add(party);
            }
        });
        return parties;
    }

    /** {@return whether nobody is named: known for certain} */
    boolean isKnownNone() {
        return otherwise == Truth.NO && certain().isEmpty() && perhaps().isEmpty();
    }

    /** {@return the parties that are named for certain} */
    Set<Party> named() {
        return certain();
    }
}
