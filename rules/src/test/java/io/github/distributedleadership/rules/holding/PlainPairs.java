package io.github.distributedleadership.rules.holding;

import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import java.util.ArrayList;
import java.util.List;

/** Every party against every member, and every team of unknown members, with respect to every responsibility. */
public final class PlainPairs {
    private PlainPairs() {}

    @FunctionalInterface
    public interface Look {
        void at(Party party, Party person, ResponsibilityId responsibility);
    }

    public static void each(Organization organization, Look look) {
        List<Party> parties = new ArrayList<>();
        List<Party> persons = new ArrayList<>();
        organization.members().forEach(m -> parties.add(m.id()));
        persons.addAll(parties);
        organization.teams().forEach(t -> {
            parties.add(t.id());
            if (t.memberships().isUnknown()) {
                persons.add(t.id());
            }
        });
        for (Party party : parties) {
            for (Party person : persons) {
                organization.responsibilities().forEach(r -> look.at(party, person, r.id()));
            }
        }
    }
}
