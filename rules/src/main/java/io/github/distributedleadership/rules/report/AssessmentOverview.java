package io.github.distributedleadership.rules.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.assessment.summary.Summary;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Names;
import io.github.distributedleadership.rules.policy.Recommendation;
import io.github.distributedleadership.rules.report.page.Markdown;
import io.github.distributedleadership.rules.report.page.PageFormat;
import io.github.distributedleadership.rules.report.page.PlainText;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An assessment on one screen: how leadership is spread, what matters most, what to try, and what to record, in at most 60 lines
 * of 100 columns, whatever the size of the organisation.
 *
 * <p>Every number in it is a fact of a finding; {@link AssessmentText} tells all of them. Long names are cut with an ellipsis,
 * and where that does not make room, fewer findings are shown and counted. Immutable and thread-safe.
 */
public final class AssessmentOverview {
    /** The most lines that it has. */
    public static final int LINES = 60;

    private static final AssessmentOverview STANDARD = new AssessmentOverview(OverviewHints.NONE);

    /** How much is shown, the most first; the last one fits whatever the names are. */
    private static final ImmutableList<Room> ROOMS = ImmutableList.of(
            new Room(40, 8, 5), new Room(40, 7, 4), new Room(40, 6, 3), new Room(24, 6, 3), new Room(16, 4, 2));

    private final OverviewHints hints;

    private AssessmentOverview(OverviewHints hints) {
        this.hints = hints;
    }

    /**
     * @param name of how many characters a name is shown
     * @param findings how many findings are told
     * @param changes how many suggested changes are listed
     */
    private record Room(int name, int findings, int changes) {}

    /** {@return the overview by itself} */
    public static AssessmentOverview standard() {
        return STANDARD;
    }

    /** {@return the overview that says where to go on} */
    public AssessmentOverview with(OverviewHints other) {
        return new AssessmentOverview(other);
    }

    /** {@return the text} */
    public String render(Assessment assessment) {
        return render(assessment, PlainText.DENSE);
    }

    /** {@return the same as Markdown} */
    public String renderMarkdown(Assessment assessment) {
        return render(assessment, Markdown.FORMAT);
    }

    private String render(Assessment assessment, PageFormat format) {
        for (Room room : ROOMS) {
            if (in(room, assessment, PlainText.DENSE).lines().count() <= LINES) {
                return in(room, assessment, format);
            }
        }
        return in(ROOMS.get(ROOMS.size() - 1), assessment, format);
    }

    private String in(Room room, Assessment assessment, PageFormat format) {
        StringBuilder out = new StringBuilder();
        try {
            Names names = Names.of(assessment.organization()).cutAfter(room.name());
            write(assessment, room, new Page(out, format, Detail.standard(), names));
        } catch (IOException e) {
            throw new IllegalStateException(e); // a string builder does not fail
        }
        return out.toString();
    }

    private void write(Assessment assessment, Room room, Page page) throws IOException {
        Opening.write(assessment, page);
        if (assessment.sharing().responsibilities().findAny().isPresent()) {
            held(assessment, room, page);
        }
        OverviewConditions.write(assessment.conditions(), page);
        OverviewNext.write(assessment, page);
        for (String line : hints.more()) {
            page.paragraph(line);
        }
    }

    private void held(Assessment assessment, Room room, Page page) throws IOException {
        Summary summary = assessment.summary();
        page.blank();
        page.paragraph(summary.headline().stream().map(page::opening).collect(Collectors.joining(" ")));
        boolean isRecorded = assessment
                .sharing()
                .responsibilities()
                .anyMatch(r -> assessment.sharing().evidence(r) == Evidence.RECORD);
        page.heading(isRecorded ? "How they are held" : "How they are held, on paper");
        page.table(OverviewKinds.of(assessment.sharing()));
        page.heading("What matters most");
        Set<ResponsibilityId> listed = assessment.recommendations().recommended().stream()
                .limit(room.changes())
                .map(Recommendation::responsibility)
                .collect(ImmutableSet.toImmutableSet());
        StandOutLines.write(summary, room.findings(), listed, hints.everything(), page);
        OverviewChanges.write(assessment, room.changes(), hints, page);
    }
}
