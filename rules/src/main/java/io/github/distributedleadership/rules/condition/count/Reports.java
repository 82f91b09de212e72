package io.github.distributedleadership.rules.condition.count;

import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.column.IntRows;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.practice.Aspect;
import io.github.distributedleadership.core.practice.Feedback;
import io.github.distributedleadership.core.practice.Perspective;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who reports to whom in the line on the day, and who of them told those above how they see them. */
public final class Reports {
    private static final int NOBODY_NAMED = -1;

    /** Member to how many report. */
    public final int[] of;
    /** Member to how many of the reports gave feedback by name. */
    public final int[] named;
    /** Member to how many records came from reports without a name. */
    public final int[] anonymous;
    /** Reports who gave feedback by name to one to whom they report. */
    public final BitSet givers = new BitSet();

    private final IndicatorContext setting;
    /** Member to those above. */
    private final IntRows above;
    /** Member to the number of the first of his or her lines. */
    private final int[] firstLine;
    /** Whether a line carried feedback by name. */
    private final BitSet carried = new BitSet();

    private final Map<Aspect, Integer> aspects = new HashMap<>();
    private final List<Answer> answers = new ArrayList<>();

    public Reports(IndicatorContext setting) {
        this.setting = setting;
        int members = setting.index.members();
        of = new int[members];
        named = new int[members];
        anonymous = new int[members];
        firstLine = new int[members];
        IntRows.Builder lines = new IntRows.Builder();
        int line = 0;
        for (int m = 0; m < members; m++) {
            firstLine[m] = line;
            if (setting.standing.counts(m) && setting.standing.isPresent(m)) {
                int[] codes = Arrays.stream(setting.standing.lines().directlyAbove(m, setting.standing.day()))
                        .filter(code -> !OrganizationIndex.isTeam(code))
                        .distinct()
                        .toArray();
                for (int superior : codes) {
                    lines.add(superior);
                    of[superior]++;
                    line++;
                }
            }
            lines.endRow();
        }
        above = lines.build();
    }

    /** Notes feedback of the window on that member, where it comes from a report. */
    public void note(Feedback row, int subject) {
        if (of[subject] == 0) {
            return;
        }
        if (row.giver().isPresent()) {
            noteByName(row, setting.index.number(row.giver().get()), subject);
        } else if (row.anonymous().equals(Optional.of(Perspective.REPORT))) {
            anonymous[subject]++;
            answers.add(answer(row, NOBODY_NAMED, subject));
        }
    }

    public boolean hasAnswers() {
        return !answers.isEmpty();
    }

    /** Member to the numbers of the answers about him or her. */
    public IntRows answersByMember() {
        return IntRows.byKey(answers.stream().mapToInt(Answer::subject).toArray(), of.length);
    }

    /**
     * How many people at least gave these answers about the member: the named ones, or the most on one aspect within a
     * round, with or without a name. Those without count where on that day they were a group.
     */
    public int certainly(int[] numbers, int subject, int anonymousGroup) {
        List<Answer> sorted = sorted(numbers, anonymousGroup, of[subject]);
        Map<Integer, Integer> inRound = new HashMap<>();
        int most = named[subject];
        int first = 0;
        for (Answer answer : sorted) {
            while (!answer.isInRoundOf(sorted.get(first), setting.parameters.roundDays())) {
                inRound.computeIfPresent(sorted.get(first).giver(), (giver, times) -> times == 1 ? null : times - 1);
                first++;
            }
            inRound.merge(answer.giver(), 1, Integer::sum);
            int unnamed = inRound.getOrDefault(NOBODY_NAMED, 0);
            if (unnamed > 0) {
                most = Math.max(most, unnamed + inRound.size() - 1);
            }
        }
        return most;
    }

    /** The answers by aspect and day, without those that fewer than a group gave without a name on one aspect and day. */
    private List<Answer> sorted(int[] numbers, int anonymousGroup, int reports) {
        List<Answer> all = Arrays.stream(numbers).mapToObj(answers::get).toList();
        Map<Answer, Integer> unnamed = new HashMap<>();
        all.stream().filter(answer -> answer.giver == NOBODY_NAMED).forEach(a -> unnamed.merge(a, 1, Integer::sum));
        return all.stream()
                .filter(answer -> Math.min(reports, unnamed.getOrDefault(answer, 0)) >= anonymousGroup
                        || answer.giver != NOBODY_NAMED)
                .sorted()
                .toList();
    }

    private void noteByName(Feedback row, int giver, int subject) {
        for (int i = 0; i < above.size(giver); i++) {
            if (above.get(giver, i) == subject) {
                givers.set(giver);
                answers.add(answer(row, giver, subject));
                if (!carried.get(firstLine[giver] + i)) {
                    carried.set(firstLine[giver] + i);
                    named[subject]++;
                }
            }
        }
    }

    private Answer answer(Feedback row, int giver, int subject) {
        int aspect = aspects.computeIfAbsent(row.aspect(), a -> aspects.size());
        return new Answer(subject, aspect, Days.of(row.at()), giver);
    }

    /** What somebody said about a member in one respect. */
    private record Answer(int subject, int aspect, int day, int giver) implements Comparable<Answer> {
        boolean isInRoundOf(Answer first, int days) {
            return aspect == first.aspect && day - first.day < days;
        }

        @Override
        public int compareTo(Answer other) {
            return aspect != other.aspect ? Integer.compare(aspect, other.aspect) : Integer.compare(day, other.day);
        }
    }
}
