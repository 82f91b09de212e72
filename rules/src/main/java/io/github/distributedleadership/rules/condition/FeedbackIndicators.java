package io.github.distributedleadership.rules.condition;

import io.github.distributedleadership.core.organization.Days;
import io.github.distributedleadership.core.organization.IntRows;
import io.github.distributedleadership.core.organization.OrganizationIndex;
import io.github.distributedleadership.core.organization.Standing;
import io.github.distributedleadership.core.organization.Table;
import io.github.distributedleadership.core.practice.Aspect;
import io.github.distributedleadership.core.practice.Feedback;
import io.github.distributedleadership.core.practice.Perspective;
import io.github.distributedleadership.core.practice.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Who gives feedback, and whether it goes upward (our own definitions).
 *
 * <p><b>Feedback.</b> Of the members, those who in the window told somebody else, a team, or those who see to a
 * responsibility, how they see them; what people say of themselves is no feedback. As many further members as there are
 * anonymous records may have given some, so that many units are unknown, and of the others nobody can say who they are.
 *
 * <p><b>Upward.</b> A unit is a member to whom somebody reports in the line on the day; a line to a team, such as a board,
 * makes nobody's reports, and reports who do not count as members yet are not waited for. It counts if in the window at
 * least three of the reports, or all where there are fewer, gave the member feedback. Anonymous feedback from the
 * perspective of a report may come from one who gave some by name too, or several times from one who was asked about
 * several aspects. So anonymous givers are as many as there are records of one aspect within thirty days, in which nobody
 * answers twice; where that does not settle it, but all records by as many people would, the unit is unknown.
 *
 * <p><b>Small groups.</b> Both are withheld where fewer people than the smallest group gave such feedback. A named giver is
 * one of them however often; an anonymous record counts as one, but fewer than three of one perspective, or upward fewer
 * than three givers for one member, protect nobody: they make no group and settle no unit.
 */
final class FeedbackIndicators {
    private static final int ENOUGH = 3;
    private static final int ROUND = 30;

    private final Setting setting;
    private final Standing standing;
    private final int anonymousGroup;
    private final List<Feedback> inWindow = new ArrayList<>();

    FeedbackIndicators(Setting setting) {
        this.setting = setting;
        standing = setting.standing;
        anonymousGroup = Math.min(ENOUGH, setting.parameters.minGroup());
        for (Feedback row : setting.practice.feedback()) {
            if (setting.inWindow(row.at()) && !isAboutOneself(row)) {
                inWindow.add(row);
            }
        }
    }

    void addTo(Consumer<IndicatorResult> results) {
        results.accept(given());
        results.accept(upward());
    }

    private IndicatorResult given() {
        if (setting.lacks(Table.FEEDBACK)) {
            return IndicatorResult.without(Indicator.REFLECTION_FEEDBACK, Count.NOT_RECORDED);
        }
        if (!standing.isDated()) {
            return IndicatorResult.without(Indicator.REFLECTION_FEEDBACK, Count.NO_DATE);
        }
        BitSet givers = new BitSet();
        Map<Perspective, Integer> anonymous = new EnumMap<>(Perspective.class);
        for (Feedback row : inWindow) {
            if (row.giver().isPresent()) {
                givers.set(setting.index.number(row.giver().get()));
            } else {
                anonymous.merge(row.anonymous().orElseThrow(), 1, Integer::sum);
            }
        }
        Count count = setting.count(Indicator.REFLECTION_FEEDBACK, setting::memberName);
        int silent = 0;
        for (int m = 0; m < setting.index.members(); m++) {
            if (standing.counts(m) && givers.get(m)) {
                count.unit(m, true);
            } else if (standing.counts(m) && anonymous.isEmpty()) {
                count.unit(m, false, setting.records(Table.FEEDBACK), "feedback");
            } else if (standing.counts(m)) {
                silent++;
            }
        }
        int records = anonymous.values().stream().mapToInt(n -> n).sum();
        int behindThem = Math.min(records, silent);
        count.unknown("feedback.giver", behindThem);
        if (setting.records(Table.FEEDBACK)) {
            count.others(silent - behindThem);
        } else {
            count.unknown("feedback", silent - behindThem);
        }
        int groups = anonymous.values().stream()
                .filter(n -> n >= anonymousGroup)
                .mapToInt(n -> n)
                .sum();
        return count.resultOf(respondents(givers.cardinality() + groups, !inWindow.isEmpty()));
    }

    private IndicatorResult upward() {
        if (setting.lacks(Table.FEEDBACK)) {
            return IndicatorResult.without(Indicator.REFLECTION_UPWARD, Count.NOT_RECORDED);
        }
        if (!standing.isDated()) {
            return IndicatorResult.without(Indicator.REFLECTION_UPWARD, Count.NO_DATE);
        }
        Reports reports = new Reports(setting);
        for (Feedback row : inWindow) {
            if (row.subject() instanceof Subject.OfMember of) {
                reports.give(row, setting.index.number(of.member()));
            }
        }
        IntRows anonymous = reports.anonymousByMember();
        Count count = setting.count(Indicator.REFLECTION_UPWARD, setting::memberName);
        int respondents = reports.givers.cardinality();
        boolean any = !reports.givers.isEmpty();
        for (int m = 0; m < setting.index.members(); m++) {
            int all = reports.of[m];
            if (all == 0 || !standing.counts(m)) {
                continue;
            }
            int named = reports.named[m];
            int unnamed = Math.min(all, reports.certainly(anonymous.row(m)));
            int certain = unnamed >= anonymousGroup ? Math.max(named, unnamed) : named;
            int possible = Math.min(all, named + anonymous.size(m));
            int needed = Math.min(ENOUGH, all);
            respondents += certain - named;
            any |= anonymous.size(m) > 0;
            if (certain < needed && needed <= possible) {
                count.unknown("feedback.giver");
            } else {
                count.unit(m, certain >= needed, setting.records(Table.FEEDBACK), "feedback");
            }
        }
        return count.resultOf(respondents(respondents, any));
    }

    // feedback by too few to make a group is still by somebody
    private static int respondents(int people, boolean any) {
        return any ? Math.max(1, people) : 0;
    }

    private static boolean isAboutOneself(Feedback row) {
        boolean anonymously = row.anonymous().equals(Optional.of(Perspective.SELF));
        return anonymously
                || row.subject() instanceof Subject.OfMember of && row.giver().equals(Optional.of(of.member()));
    }

    /** Who reports to whom in the line on the day, and what they told them. */
    private static final class Reports {
        /** Member to how many report. */
        final int[] of;
        /** Member to how many of the reports gave feedback by name. */
        final int[] named;
        /** Reports who gave feedback by name to one to whom they report. */
        final BitSet givers = new BitSet();

        private final Setting setting;
        /** Member to those above. */
        private final IntRows above;
        /** Whether a line carried feedback by name, in the order of {@link #above}. */
        private final BitSet carried = new BitSet();

        private final int[] firstLine;
        private final Map<Aspect, Integer> aspects = new HashMap<>();
        private final List<Integer> subjects = new ArrayList<>();
        private final List<Long> answers = new ArrayList<>();

        Reports(Setting setting) {
            this.setting = setting;
            int members = setting.index.members();
            of = new int[members];
            named = new int[members];
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

        void give(Feedback row, int subject) {
            if (row.giver().isPresent()) {
                giveByName(setting.index.number(row.giver().get()), subject);
            } else if (row.anonymous().equals(Optional.of(Perspective.REPORT))) {
                int aspect = aspects.computeIfAbsent(row.aspect(), a -> aspects.size());
                subjects.add(subject);
                answers.add(((long) aspect << Integer.SIZE) + Days.of(row.at()));
            }
        }

        /** Member to the numbers of the anonymous records about him or her. */
        IntRows anonymousByMember() {
            return IntRows.byKey(subjects.stream().mapToInt(s -> s).toArray(), of.length);
        }

        /** How many people at least gave these: the most on one aspect within thirty days. */
        int certainly(int[] records) {
            long[] sorted = Arrays.stream(records)
                    .mapToLong(record -> answers.get(record))
                    .sorted()
                    .toArray();
            int most = 0;
            int first = 0;
            for (int i = 0; i < sorted.length; i++) {
                // another aspect lies further away than any days do
                while (sorted[i] - sorted[first] >= ROUND) {
                    first++;
                }
                most = Math.max(most, i - first + 1);
            }
            return most;
        }

        private void giveByName(int giver, int subject) {
            for (int i = 0; i < above.size(giver); i++) {
                if (above.get(giver, i) == subject) {
                    givers.set(giver);
                    if (!carried.get(firstLine[giver] + i)) {
                        carried.set(firstLine[giver] + i);
                        named[subject]++;
                    }
                }
            }
        }
    }
}
