package io.github.distributedleadership.rules.whatif;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.rules.policy.SharingCase;
import java.util.Arrays;
import java.util.Set;

/** What is not on record, where no change could be thought of, and would let one be. */
final class UntriedInputs {
    private UntriedInputs() {}

    /** The fields, of those at which the policy looks. */
    static ImmutableSortedSet<FieldId> of(SharingCase about, Set<FieldId> restsOn) {
        ImmutableSortedSet.Builder<FieldId> missing = ImmutableSortedSet.naturalOrder();
        if (restsOn.contains(FieldId.HOLDINGS_HOLDERS)) {
            missing.addAll(about.candidates().missing());
            missing.addAll(about.unknownOfWho());
        }
        if (restsOn.contains(FieldId.MEMBERS_SKILLS)) {
            missing.addAll(skills(about));
        }
        if (restsOn.contains(FieldId.COACHING) && !about.records(Table.COACHING)) {
            missing.add(FieldId.COACHING);
        }
        if (restsOn.contains(FieldId.ANSWERS) && about.claims().isEmpty() && !about.records(Table.CLAIMS)) {
            missing.add(FieldId.CLAIMS);
        }
        return missing.build();
    }

    private static Set<FieldId> skills(SharingCase about) {
        if (about.responsibility().needs().isUnknown()) {
            return Set.of(FieldId.RESPONSIBILITIES_NEEDS);
        }
        boolean unknown = Arrays.stream(about.candidates().numbers())
                .anyMatch(m -> about.standing().index().member(m).skills().isUnknown());
        return unknown ? Set.of(FieldId.MEMBERS_SKILLS) : Set.of();
    }
}
