package io.github.distributedleadership.rules.holding.plain;

import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Small organisations by hand: everybody reports to nobody, and all is about the responsibility r. */
final class Small {
    static final LocalDate DAY = LocalDate.of(2025, 12, 1);
    static final ResponsibilityId R = ResponsibilityId.of("r");

    private Small() {}

    /** {@return the organisation of these members, without any decision on record} */
    static OrganizationBuilder of(String... members) {
        return Organization.builder()
                .asOf(DAY)
                .members(Arrays.stream(members).map(Small::top).toList())
                .leaders(List.of())
                .responsibilities(List.of(Responsibility.of("r")));
    }

    /** {@return a member who reports to nobody} */
    static Member top(String id) {
        return Member.of(id).toBuilder().reporting(Recorded.none()).build();
    }

    /** {@return a holding of r that nobody assigned and nobody has to approve} */
    static Holding.Builder held(String... holders) {
        return Holding.of("r", holders).toBuilder()
                .assignedBy(Recorded.none())
                .approvers()
                .deputies(Recorded.none());
    }

    /** {@return a decision on r} */
    static Decision.Builder decision(LocalDate day, String... deciders) {
        var decision = Decision.builder().responsibility(R).at(Moment.of(day)).approvedBy(Recorded.none());
        Arrays.stream(deciders).map(Party::parse).forEach(decision::addDeciders);
        return decision;
    }

    /** {@return decisions on r, one every third day from January on, each by those whose names stand in a word: "a+b c"} */
    static List<Decision> decisions(String words) {
        List<Decision> decisions = new ArrayList<>();
        for (String word : words.isBlank() ? new String[0] : words.trim().split(" ")) {
            LocalDate day = LocalDate.of(2025, 1, 5).plusDays(3L * decisions.size());
            decisions.add(decision(day, word.split("\\+")).build());
        }
        return decisions;
    }

    /** {@return what the twin says of r} */
    static PlainAnswer answer(OrganizationBuilder organization) {
        return new PlainTwin(organization.build()).of(R);
    }

    static MemberId member(String id) {
        return MemberId.of(id);
    }
}
