package io.github.distributedleadership.core.organization.privacy;

import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.description.row.Rows;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.practice.Feedback;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.Response;
import io.github.distributedleadership.core.practice.Subject;
import io.github.distributedleadership.core.value.Extensible;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes people out of all records: a stand-in of whom nothing else is known takes the place of each, so that every count
 * stays.
 *
 * <p>Lines and terms stay, for they place others too, and so does whether it is a machine, which counts otherwise; names,
 * skills, words of their own and words about them go. Where the free words of others name them, the mention goes, and so
 * does a field of one's own that names them.
 *
 * <p>Where a description says that skills are complete, it cannot say that those of a stand-in are unknown, and they are none.
 */
public final class Erasure {
    private static final String WORDS = "(erased)";

    private final Function<Table, List<? extends Extensible>> before;
    private final Map<MemberId, MemberId> standIns = new TreeMap<>();
    private final NameRedaction scrubbing;
    private final Renaming renaming = new Renaming(id -> standIns.getOrDefault(id, id), this::respondent);

    /** Takes these members out of those rows. */
    public Erasure(Function<Table, List<? extends Extensible>> before, Iterable<MemberId> erased) {
        this.before = before;
        List<Member> members =
                before.apply(Table.MEMBERS).stream().map(Member.class::cast).toList();
        Set<String> taken = members.stream().map(member -> member.id().value()).collect(Collectors.toSet());
        // a stand-in with the code of somebody who answered would be that person
        before.apply(Table.RESPONSES)
                .forEach(row -> ((Response) row).respondent().ifPresent(taken::add));
        int number = 0;
        for (MemberId id : erased) {
            MemberId standIn;
            do {
                standIn = MemberId.of("erased-" + ++number);
            } while (taken.contains(standIn.value()));
            standIns.put(id, standIn);
        }
        scrubbing = new NameRedaction(
                NameFinder.of(members.stream()
                        .filter(member -> standIns.containsKey(member.id()))
                        .toList()),
                WORDS);
    }

    /** The words without the names of those who go. */
    public String words(String words) {
        return scrubbing.words(words);
    }

    /** The fields of one's own that name none of those who go. */
    public ImmutableSortedMap<String, String> own(ImmutableSortedMap<String, String> extensions) {
        return scrubbing.own(extensions);
    }

    /** The rows of the collection, without those who go. */
    public List<Extensible> rows(Table table) {
        return before.apply(table).stream()
                .map(row -> Rows.any(table).copy(row(table, row), scrubbing))
                .toList();
    }

    private Extensible row(Table table, Extensible row) {
        Extensible renamed = Rows.any(table).copy(row, renaming);
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
                        .kind(renamed.kind())
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
