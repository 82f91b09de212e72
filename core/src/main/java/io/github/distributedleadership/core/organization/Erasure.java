package io.github.distributedleadership.core.organization;

import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.practice.Feedback;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.Subject;
import io.github.distributedleadership.core.value.Extensible;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Takes people out of all records: a stand-in of whom nothing else is known takes the place of each, so that every count
 * stays.
 *
 * <p>Lines and terms stay, for they place others too; names, skills, words of their own and words about them go. Where the
 * free words of others name them, the mention goes, and so does a field of one's own that names them.
 *
 * <p>Where a description says that skills are complete, it cannot say that those of a stand-in are unknown, and they are none.
 */
final class Erasure {
    private static final String WORDS = "(erased)";

    private final Organization before;
    private final Map<MemberId, MemberId> standIns = new TreeMap<>();
    private final Scrubbing scrubbing;
    private final Renaming renaming = new Renaming(id -> standIns.getOrDefault(id, id), team -> team, this::respondent);

    Erasure(Organization before, Iterable<MemberId> erased) {
        this.before = before;
        Set<String> taken =
                before.members().stream().map(member -> member.id().value()).collect(Collectors.toSet());
        // a stand-in with the code of somebody who answered would be that person
        before.practice().responses().forEach(r -> r.respondent().ifPresent(taken::add));
        int number = 0;
        for (MemberId id : erased) {
            MemberId standIn;
            do {
                standIn = MemberId.of("erased-" + ++number);
            } while (taken.contains(standIn.value()));
            standIns.put(id, standIn);
        }
        scrubbing = new Scrubbing(
                NameFinder.of(before.members().stream()
                        .filter(member -> standIns.containsKey(member.id()))
                        .toList()),
                WORDS);
    }

    Organization erased() {
        OrganizationBuilder after = before.toBuilder();
        before.name().map(scrubbing::words).ifPresent(after::name);
        before.vision().map(scrubbing::words).ifPresent(after::vision);
        before.basis().map(scrubbing::words).ifPresent(after::basis);
        after.extensions.clear();
        after.extensions.putAll(scrubbing.own(before.extensions()));
        for (Table table : Table.values()) {
            List<Extensible> rows = before.rows(table).stream()
                    .map(row -> scrubbing.row(table, row(table, row)))
                    .toList();
            if (!rows.isEmpty()) {
                after.replaceRows(table, rows);
            }
        }
        return after.build();
    }

    private Extensible row(Table table, Extensible row) {
        Extensible renamed = renaming.row(table, row);
        return switch (table) {
            case MEMBERS -> member((Member) row, (Member) renamed);
            case INITIATIVES -> initiative((Initiative) row, (Initiative) renamed);
            case FEEDBACK -> feedback((Feedback) row, (Feedback) renamed);
            default -> renamed;
        };
    }

    private Member member(Member member, Member renamed) {
        return standIns.containsKey(member.id())
                ? Member.builder()
                        .id(renamed.id())
                        .reporting(renamed.reporting())
                        .term(member.term())
                        .build()
                : renamed;
    }

    private Initiative initiative(Initiative initiative, Initiative renamed) {
        boolean alone = initiative.proposers().size() == 1
                && isErased(initiative.proposers().first());
        return alone
                ? renamed.toBuilder()
                        .lesson(initiative.lesson().map(words -> WORDS))
                        .build()
                : renamed;
    }

    private Feedback feedback(Feedback feedback, Feedback renamed) {
        boolean about = feedback.subject() instanceof Subject.OfMember of && isErased(of.member());
        boolean by = feedback.giver().filter(this::isErased).isPresent();
        return about || by
                ? Feedback.builder()
                        .from(renamed)
                        .comment(Optional.empty())
                        .extensions(ImmutableSortedMap.of())
                        .build()
                : renamed;
    }

    private boolean isErased(Party party) {
        return party instanceof MemberId id && standIns.containsKey(id);
    }

    private String respondent(String code) {
        return standIns.entrySet().stream()
                .filter(entry -> entry.getKey().value().equals(code))
                .map(entry -> entry.getValue().value())
                .findFirst()
                .orElse(code);
    }
}
