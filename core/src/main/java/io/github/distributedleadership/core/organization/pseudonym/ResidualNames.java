package io.github.distributedleadership.core.organization.pseudonym;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.team.Membership;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The ids and words that stay when an organisation gets pseudonyms, and in which a member is named nevertheless. */
final class ResidualNames {
    private static final String BETWEEN_WORDS = "[^\\p{L}\\p{N}]+";
    private static final int SHORTEST = 3;

    private final Set<String> people = new HashSet<>();
    private final TreeSet<String> named = new TreeSet<>();

    private ResidualNames(Iterable<Member> members) {
        for (Member member : members) {
            add(member.id().value());
            Arrays.stream(member.name().split(BETWEEN_WORDS))
                    .filter(part -> !part.isEmpty() && Character.isUpperCase(part.codePointAt(0)))
                    .forEach(this::add);
        }
    }

    private void add(String word) {
        if (word.length() >= SHORTEST) {
            people.add(word.toLowerCase(Locale.ROOT));
        }
    }

    /** {@return what names a member, each as what it is and how it reads, sorted} */
    static ImmutableList<String> thatName(Organization organization) {
        ResidualNames words = new ResidualNames(organization.members());
        organization.responsibilities().forEach(r -> {
            words.look("the responsibility", r.id().value());
            r.needs().value().ifPresent(needs -> needs.keySet().forEach(s -> words.look("the skill", s.name())));
        });
        organization.goals().forEach(goal -> words.look("the goal", goal.id().value()));
        organization
                .members()
                .forEach(member -> member.skills()
                        .value()
                        .ifPresent(skills -> skills.keySet().forEach(s -> words.look("the skill", s.name()))));
        organization
                .teams()
                .forEach(team -> team.memberships()
                        .value()
                        .ifPresent(all -> all.stream()
                                .flatMap((Membership one) -> one.role().stream())
                                .forEach(role -> words.look("the role", role))));
        organization.leaders().forEach(l -> l.role().ifPresent(role -> words.look("the role", role)));
        for (Holding holding : organization.holdings()) {
            holding.id().ifPresent(id -> words.look("the holding", id.value()));
        }
        organization
                .practice()
                .decisions()
                .forEach(d -> d.id().ifPresent(id -> words.look("the decision", id.value())));
        organization
                .practice()
                .initiatives()
                .forEach(i -> i.id().ifPresent(id -> words.look("the initiative", id.value())));
        organization
                .practice()
                .reflections()
                .forEach(r -> r.id().ifPresent(id -> words.look("the reflection", id.value())));
        organization
                .practice()
                .feedback()
                .forEach(f -> words.look("the aspect", f.aspect().toString()));
        organization
                .practice()
                .coaching()
                .forEach(c -> c.skill().ifPresent(skill -> words.look("the skill", skill.name())));
        organization.practice().allocations().forEach(a -> a.unit().ifPresent(unit -> words.look("the unit", unit)));
        organization.practice().surveys().forEach(survey -> {
            words.look("the survey", survey.id().value());
            survey.items().forEach(item -> words.look("the item", item.id().value()));
        });
        return ImmutableList.copyOf(words.named);
    }

    private void look(String what, String text) {
        boolean names = people.contains(text.toLowerCase(Locale.ROOT))
                || Arrays.stream(text.split(BETWEEN_WORDS))
                        .anyMatch(word -> people.contains(word.toLowerCase(Locale.ROOT)));
        if (names) {
            named.add(what + " \"" + text + "\"");
        }
    }
}
