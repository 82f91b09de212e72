package io.github.distributedleadership.rules.condition.indicator;

import io.github.distributedleadership.core.column.IntRows;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.index.AnonymousGivers;
import io.github.distributedleadership.core.practice.Feedback;
import io.github.distributedleadership.core.practice.Perspective;
import io.github.distributedleadership.core.practice.Subject;
import io.github.distributedleadership.rules.condition.count.FurtherReports;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.Reports;
import io.github.distributedleadership.rules.condition.count.UnitCounter;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.rule.Told;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
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
 * several aspects. So there are at least as many givers as there are named ones, and at least as many as there are
 * answers on one aspect within one round (thirty days), in which nobody answers twice; where that does not settle it, but all records
 * by as many people would, the unit is unknown.
 * So it is where members of whom nobody wrote down to whom they report, unless they stand above, would turn the answer; and
 * each of them may make units of those who have no reports on record.
 *
 * <p><b>Small groups.</b> Both are withheld where fewer people than the smallest group gave such feedback. A named giver is
 * one of them however often. Anonymous records are by as many people as said something on one aspect of one subject on one
 * day, and by no more than there are of that perspective ({@link AnonymousGivers}); fewer than three of one perspective, or
 * upward fewer than three for one member, protect nobody: they make no group and settle no unit.
 *
 * <p>Who gave feedback by name says of the others that they may have given the anonymous. So the ids are withheld where
 * there is anonymous feedback and those others are fewer than the smallest group, or some perspective has no group.
 */
final class FeedbackIndicators {
    private static final int ENOUGH = 3;

    private final IndicatorContext setting;
    private final int anonymousGroup;
    private final List<Feedback> inWindow = new ArrayList<>();

    FeedbackIndicators(IndicatorContext setting) {
        this.setting = setting;
        anonymousGroup = setting.parameters.anonymousGroup();
        for (Feedback row : setting.practice.feedback()) {
            if (setting.inWindow(row.at()) && !isAboutOneself(row)) {
                inWindow.add(row);
            }
        }
    }

    void addTo(Consumer<IndicatorResult> results) {
        results.accept(given());
        results.accept(setting.run(Indicator.REFLECTION_UPWARD, setting::memberName, this::upward));
    }

    private IndicatorResult given() {
        return setting.lacking(Indicator.REFLECTION_FEEDBACK).orElseGet(this::counted);
    }

    private IndicatorResult counted() {
        BitSet givers = new BitSet();
        Map<Perspective, List<Feedback>> anonymous = new EnumMap<>(Perspective.class);
        for (Feedback row : inWindow) {
            if (row.giver().isPresent()) {
                givers.set(setting.index.number(row.giver().get()));
            } else {
                anonymous
                        .computeIfAbsent(row.anonymous().orElseThrow(), p -> new ArrayList<>())
                        .add(row);
            }
        }
        int[] silent = new int[1];
        int records = anonymous.values().stream().mapToInt(List::size).sum();
        AnonymousGivers people = new AnonymousGivers(setting.index);
        int[] sizes = anonymous.values().stream().mapToInt(people::atLeast).toArray();
        int groups = Arrays.stream(sizes).filter(n -> n >= anonymousGroup).sum();
        IndicatorResult result = setting.run(Indicator.REFLECTION_FEEDBACK, setting::memberName, count -> {
            for (int m = 0; m < setting.index.members(); m++) {
                if (!setting.counts(m)) {
                    continue;
                }
                if (givers.get(m) || anonymous.isEmpty()) {
                    count.ask(m, Told.YES, setting.byRow(givers.get(m), Table.FEEDBACK));
                } else {
                    silent[0]++;
                }
            }
            int behindThem = Math.min(records, silent[0]);
            count.unknown(FieldId.FEEDBACK_GIVER, behindThem);
            if (setting.records(Table.FEEDBACK)) {
                count.others(silent[0] - behindThem);
            } else {
                count.unknown(FieldId.FEEDBACK, silent[0] - behindThem);
            }
            count.saidBy(respondents(givers.cardinality() + groups, !inWindow.isEmpty()));
        });
        return mayBeRecognised(sizes, silent[0]) ? result.withIdsWithheld() : result;
    }

    /** Whether the ids of those who gave feedback by name would leave few to have given the anonymous. */
    private boolean mayBeRecognised(int[] anonymous, int others) {
        return anonymous.length > 0
                && !setting.parameters.showsEveryGroup()
                && (others < setting.parameters.minGroup()
                        || Arrays.stream(anonymous).anyMatch(people -> people < anonymousGroup));
    }

    private void upward(UnitCounter count) {
        Reports reports = new Reports(setting);
        for (Feedback row : inWindow) {
            if (row.subject() instanceof Subject.OfMember of) {
                reports.note(row, setting.index.number(of.member()));
            }
        }
        IntRows answers = reports.answersByMember();
        int respondents = reports.givers.cardinality();
        FurtherReports further = new FurtherReports(setting);
        for (int m = 0; m < setting.index.members(); m++) {
            if (!setting.counts(m)) {
                continue;
            }
            int all = reports.of[m];
            int more = further.to(m);
            Told moreReports = more > 0 ? Told.unknown(FieldId.MEMBERS_REPORTS_TO) : Told.NO;
            int certain = Math.min(all, reports.certainly(answers.row(m), m, anonymousGroup));
            int possible = Math.min(all, reports.named[m] + reports.anonymous[m]);
            int needed = Math.min(ENOUGH, all);
            respondents += certain - reports.named[m];
            Told gave = Told.of(certain >= needed);
            if (certain < needed && needed <= possible) {
                gave = gave.or(Told.unknown(FieldId.FEEDBACK_GIVER));
            }
            if (certain >= needed ? certain < Math.min(ENOUGH, all + more) : needed <= possible + more) {
                gave = gave.isYes() ? moreReports : gave.or(moreReports);
            }
            count.ask(m, all > 0 ? Told.YES : moreReports, gave.or(setting.byRow(false, Table.FEEDBACK)));
        }
        count.saidBy(respondents(respondents, reports.hasAnswers()));
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
}
