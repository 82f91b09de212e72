package io.github.distributedleadership.core.organization.index;

import com.google.common.collect.ImmutableListMultimap;
import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.Aspect;
import io.github.distributedleadership.core.practice.Feedback;
import io.github.distributedleadership.core.practice.Perspective;
import io.github.distributedleadership.core.practice.Subject;
import io.github.distributedleadership.core.value.Term;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * By how many people anonymous feedback is at least.
 *
 * <p>Rows are no people: who was asked about three aspects leaves three rows, and who was asked again a month later leaves
 * more. Only what was said of one subject in one respect on one day is by as many people as there are rows, and by no more
 * than there were that day from whose perspective it is. Who is not on record as standing anywhere may stand there.
 *
 * <p>Worked example: a boss has one report. Three anonymous rows from that perspective, on three aspects or on one, are by
 * one person. Immutable and thread-safe.
 */
public final class AnonymousGivers {
    private final OrganizationIndex index;
    private final ImmutableListMultimap<Party, Line> linesTo;

    public AnonymousGivers(OrganizationIndex index) {
        this.index = index;
        ImmutableListMultimap.Builder<Party, Line> lines = ImmutableListMultimap.builder();
        index.organization()
                .members()
                .forEach(member -> lines(member).forEach(line -> lines.put(line.to(), new Line(member, line.term()))));
        linesTo = lines.build();
    }

    /** {@return by how many people these anonymous rows are at least; 0 where there are none} */
    public int atLeast(Iterable<Feedback> rows) {
        Map<Question, Integer> answers = new HashMap<>();
        for (Feedback row : rows) {
            answers.merge(Question.of(row), 1, Integer::sum);
        }
        int most = 0;
        for (Map.Entry<Question, Integer> answer : answers.entrySet()) {
            if (answer.getValue() > most) {
                most = Math.max(most, Math.min(answer.getValue(), Math.max(1, mayAnswer(answer.getKey()))));
            }
        }
        return most;
    }

    private int mayAnswer(Question question) {
        int day = question.day;
        if (question.perspective == Perspective.SELF) {
            return 1;
        }
        if (!(question.subject instanceof Subject.OfMember of)) {
            return presentBut(Set.of(), day);
        }
        Set<MemberId> reports = reportsTo(of.member(), day);
        if (question.perspective == Perspective.REPORT) {
            Set<MemberId> elsewhere = new HashSet<>();
            index.organization().members().stream()
                    .filter(member -> !member.reporting().isUnknown() && !reports.contains(member.id()))
                    .forEach(member -> elsewhere.add(member.id()));
            elsewhere.add(of.member());
            return presentBut(elsewhere, day);
        }
        Optional<Set<MemberId>> superiors = above(of.member(), day);
        if (question.perspective == Perspective.SUPERIOR && superiors.isPresent()) {
            return superiors.get().size();
        }
        Set<MemberId> elsewhere = new HashSet<>(reports);
        elsewhere.add(of.member());
        if (question.perspective == Perspective.PEER) {
            superiors.ifPresent(elsewhere::addAll);
        }
        return presentBut(elsewhere, day);
    }

    private int presentBut(Set<MemberId> others, int day) {
        return (int) index.organization().members().stream()
                .filter(member -> Days.holds(member.term(), day) && !others.contains(member.id()))
                .count();
    }

    private Set<MemberId> reportsTo(MemberId superior, int day) {
        Set<MemberId> reports = new HashSet<>();
        for (Line line : linesTo.get(superior)) {
            if (Days.holds(line.term, day) && Days.holds(line.from.term(), day)) {
                reports.add(line.from.id());
            }
        }
        return reports;
    }

    /** Everyone above the member on the day; empty: somebody's place is not on record, and it may be anybody. */
    private Optional<Set<MemberId>> above(MemberId member, int day) {
        Set<MemberId> found = new HashSet<>();
        Deque<MemberId> open = new ArrayDeque<>(List.of(member));
        while (!open.isEmpty()) {
            Member at = index.member(index.number(open.poll()));
            if (at.reporting().isUnknown()) {
                return Optional.empty();
            }
            for (Reporting line : lines(at)) {
                if (!Days.holds(line.term(), day)) {
                    continue;
                }
                if (line.to() instanceof MemberId up) {
                    note(up, day, found, open);
                } else if (!TeamMembers.known(index, index.number((TeamId) line.to()))) {
                    return Optional.empty();
                } else {
                    for (int person : TeamMembers.on(index, index.number((TeamId) line.to()), day)) {
                        note(index.member(person).id(), day, found, open);
                    }
                }
            }
        }
        found.remove(member);
        return Optional.of(found);
    }

    private void note(MemberId person, int day, Set<MemberId> found, Deque<MemberId> open) {
        if (Days.holds(index.member(index.number(person)).term(), day) && found.add(person)) {
            open.add(person);
        }
    }

    private static Iterable<Reporting> lines(Member member) {
        return member.reporting()
                .value()
                .<Iterable<Reporting>>map(lines -> lines)
                .orElse(List.of());
    }

    private record Line(Member from, Term term) {}

    /** What nobody answers twice. */
    private record Question(Subject subject, Perspective perspective, Aspect aspect, int day) {
        static Question of(Feedback row) {
            return new Question(row.subject(), row.anonymous().orElseThrow(), row.aspect(), Days.of(row.at()));
        }
    }
}
