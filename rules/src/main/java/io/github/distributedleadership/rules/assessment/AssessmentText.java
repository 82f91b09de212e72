package io.github.distributedleadership.rules.assessment;

import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.AsOf;
import io.github.distributedleadership.core.organization.OrganizationIndex;
import io.github.distributedleadership.rules.condition.ConditionResult;
import io.github.distributedleadership.rules.condition.IndicatorResult;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.TextRenderer;
import io.github.distributedleadership.rules.measure.Measurement;
import io.github.distributedleadership.rules.sharing.HeldAs;
import io.github.distributedleadership.rules.sharing.Kind;
import io.github.distributedleadership.rules.sharing.ScopeForm;
import io.github.distributedleadership.rules.sharing.Sharing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An assessment as text that can be read aloud: the answer first, then how everything is held and why, then the
 * conditions, then what is undetermined and what to record next.
 *
 * <p>Every sentence is the message of a finding, so it can be traced to facts; do not parse it, use the findings. Long
 * lists show their first entries, and say how many there are. Immutable and thread-safe.
 */
public final class AssessmentText {
    private static final AssessmentText STANDARD = new AssessmentText(Detail.standard());
    private static final List<Kind> ORDER = List.of(
            Kind.SHARED,
            Kind.SHARED_INFORMALLY,
            Kind.SHARED_IN_NAME_ONLY,
            Kind.SOLE,
            Kind.DELEGATED,
            Kind.ONE_HOLDER,
            Kind.DELEGATED_TO_GROUP,
            Kind.SEVERAL_HOLDERS,
            Kind.HELD_INFORMALLY,
            Kind.RETAINED,
            Kind.UNHELD,
            Kind.UNDETERMINED);

    private final Detail detail;
    private final TextRenderer renderer;

    private AssessmentText(Detail detail) {
        this.detail = detail;
        renderer = TextRenderer.of(detail);
    }

    /** {@return the text with the first entries of each list and without personal facts} */
    public static AssessmentText standard() {
        return STANDARD;
    }

    /** {@return the text that tells that much} */
    public static AssessmentText of(Detail detail) {
        return new AssessmentText(detail);
    }

    /** {@return the text} */
    public String render(Assessment assessment) {
        StringBuilder out = new StringBuilder();
        try {
            write(assessment, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string builder does not fail
        }
        return out.toString();
    }

    /**
     * Writes the text, a part at a time.
     *
     * @throws IOException when the output does
     */
    public void write(Assessment assessment, Appendable out) throws IOException {
        Page page = new Page(out);
        opening(assessment, page);
        held(assessment, page);
        onlyOnPaper(assessment, page);
        forms(assessment, page);
        leaders(assessment, page);
        conditions(assessment, page);
        network(assessment, page);
        recordNext(assessment, page);
    }

    private void opening(Assessment assessment, Page page) throws IOException {
        AsOf asOf = assessment.standing().asOf();
        String name = Texts.line(assessment.organization().name().orElse("An organisation without a name"));
        page.title(name + asOf.day().map(day -> ", as of " + day).orElse(""));
        page.paragraph(asOf.firstDayOfWindow()
                        .map(day -> "Practice counts from " + day + " on. ")
                        .orElse("Nothing here is dated, so what rests on practice cannot be told. ")
                + assessment
                        .organization()
                        .purpose()
                        .map(p -> "The data is for " + Texts.words(p) + ". ")
                        .orElse("")
                + "Arrangements are judged here, not people: this is not for appraisal, pay or dismissal.");
        page.heading("In short");
        for (Finding finding : assessment.headline()) {
            page.item(sentence(finding));
        }
    }

    private void held(Assessment assessment, Page page) throws IOException {
        Sharing sharing = assessment.sharing();
        if (sharing.responsibilities().findAny().isEmpty()) {
            return;
        }
        page.heading("How responsibilities are held");
        for (Kind kind : ORDER) {
            int[] ofKind = sharing.responsibilities()
                    .filter(r -> sharing.kind(r) == kind)
                    .toArray();
            if (ofKind.length == 0) {
                continue;
            }
            page.paragraph(Texts.capital(Texts.words(kind)) + " (" + ofKind.length + "): " + KindWords.of(kind));
            for (int i = 0; i < Math.min(ofKind.length, detail.idLimit()); i++) {
                held(sharing, ofKind[i], page);
            }
            more(ofKind.length, page);
        }
    }

    private void held(Sharing sharing, int r, Page page) throws IOException {
        HeldAs held = sharing.at(r);
        page.item(name(sharing, r) + (held.ratified() ? ", with a superior approving" : ""));
        for (Finding finding : held.findings()) {
            boolean asDeclared =
                    finding.rule().equals("sharing.arrangement") && finding.outcome() == FindingOutcome.SATISFIED;
            if (!finding.rule().equals("sharing.kind") && !asDeclared) {
                page.under(sentence(finding));
            }
        }
    }

    private void onlyOnPaper(Assessment assessment, Page page) throws IOException {
        Sharing sharing = assessment.sharing();
        int[] named = sharing.responsibilities()
                .filter(r -> sharing.kind(r) == Kind.SHARED_IN_NAME_ONLY)
                .toArray();
        int[] unproven = sharing.responsibilities()
                .filter(r -> sharing.kind(r) == Kind.SHARED && sharing.evidence(r) == Evidence.PAPER)
                .toArray();
        if (named.length + unproven.length == 0) {
            return;
        }
        page.heading("Only on paper");
        list("called shared, but on the record given not shared in fact", named, sharing, page);
        list("shared on paper, with too little record to say more", unproven, sharing, page);
    }

    private void list(String what, int[] responsibilities, Sharing sharing, Page page) throws IOException {
        if (responsibilities.length == 0) {
            return;
        }
        StringBuilder names = new StringBuilder();
        int shown = Math.min(responsibilities.length, detail.idLimit());
        for (int i = 0; i < shown; i++) {
            names.append(i == 0 ? "" : ", ").append(name(sharing, responsibilities[i]));
        }
        String rest = shown < responsibilities.length ? " and " + (responsibilities.length - shown) + " more" : "";
        page.item(Texts.capital(what) + " (" + responsibilities.length + "): " + names + rest + ".");
    }

    private void forms(Assessment assessment, Page page) throws IOException {
        if (assessment.sharing().responsibilities().findAny().isEmpty()) {
            return;
        }
        page.heading("What form leadership has");
        page.item(
                "The whole organisation: " + renderer.message(assessment.form().finding()) + ".");
        List<ScopeForm> teams = assessment.teams();
        for (int i = 0; i < Math.min(teams.size(), detail.idLimit()); i++) {
            page.item(teamName(assessment, teams.get(i).scope()) + ": "
                    + renderer.message(teams.get(i).finding()) + ".");
        }
        more(teams.size(), page);
    }

    private void leaders(Assessment assessment, Page page) throws IOException {
        List<LeaderAnswer> leaders = assessment.leaders();
        if (leaders.isEmpty()) {
            return;
        }
        page.heading("Who leads by a recorded role");
        for (int i = 0; i < Math.min(leaders.size(), detail.idLimit()); i++) {
            LeaderAnswer leader = leaders.get(i);
            page.item(Texts.line(leader.member().value()) + ": "
                    + leader.role().map(Texts::line).orElse("a role without a name") + ", "
                    + scopeName(assessment, leader.scope()) + ", "
                    + leader.basis().map(Texts::words).orElse("on a basis that is not recorded"));
        }
        more(leaders.size(), page);
    }

    private void conditions(Assessment assessment, Page page) throws IOException {
        page.heading("The six conditions");
        page.paragraph(
                "Each line is a fraction of what is on record. There is no overall number and no norm: compare the"
                        + " organisation with itself. Lines marked (d) describe, and enter no score.");
        for (ConditionResult condition : assessment.conditions().conditions()) {
            page.blank();
            page.paragraph(Texts.capital(condition.condition().words()) + ": " + Texts.score(condition));
            for (IndicatorResult indicator : condition.indicators()) {
                if (indicator.isDetermined()) {
                    indicator(indicator, page);
                }
            }
        }
        List<IndicatorResult> strain = assessment.conditions().strain().stream()
                .filter(IndicatorResult::isDetermined)
                .toList();
        if (!strain.isEmpty()) {
            page.heading("Strain, where high is bad");
            for (IndicatorResult indicator : strain) {
                indicator(indicator, page);
            }
        }
    }

    private void indicator(IndicatorResult indicator, Page page) throws IOException {
        page.item(indicator.indicator().id() + (indicator.indicator().isDescriptive() ? " (d)" : "") + " "
                + sentence(indicator.finding()));
    }

    private void network(Assessment assessment, Page page) throws IOException {
        page.heading("Whom people look to");
        page.paragraph(sentence(
                assessment.network().finding(assessment.options().conditions().minGroup())));
        for (Measurement measurement : assessment.measures()) {
            page.item(Texts.measurement(measurement));
        }
    }

    private void recordNext(Assessment assessment, Page page) throws IOException {
        page.heading("What is undetermined, and what to record next");
        for (ConditionResult condition : assessment.conditions().conditions()) {
            undetermined(condition.indicators(), page);
        }
        undetermined(assessment.conditions().strain(), page);
        Sharing sharing = assessment.sharing();
        open(sharing, Kind.UNDETERMINED, "record who holds", page);
        open(sharing, Kind.ONE_HOLDER, "record who assigned, and who answers for,", page);
        open(sharing, Kind.SEVERAL_HOLDERS, "record who answers for", page);
    }

    private void undetermined(List<IndicatorResult> indicators, Page page) throws IOException {
        for (IndicatorResult indicator : indicators) {
            if (!indicator.isDetermined()) {
                page.item(indicator.indicator().id() + ": " + renderer.message(indicator.finding()) + ".");
            }
        }
    }

    private void open(Sharing sharing, Kind kind, String what, Page page) throws IOException {
        int[] open =
                sharing.responsibilities().filter(r -> sharing.kind(r) == kind).toArray();
        list(Texts.words(kind) + ": " + what, open, sharing, page);
    }

    private void more(int size, Page page) throws IOException {
        if (size > detail.idLimit()) {
            page.item("and " + (size - detail.idLimit()) + " more");
        }
    }

    private String sentence(Finding finding) {
        String message = renderer.message(finding);
        // a sentence that begins with an id keeps it as it is written
        boolean beginsWithFact = finding.template().toString().startsWith("{");
        return (beginsWithFact ? message : Texts.capital(message)) + ".";
    }

    private static String name(Sharing sharing, int r) {
        var responsibility = sharing.standing().index().responsibility(r);
        return Texts.named(responsibility.name(), responsibility.id().value());
    }

    private static String teamName(Assessment assessment, Scope scope) {
        return scope instanceof Scope.OfTeam of
                ? Texts.named(
                        team(assessment, of).orElse(of.team().value()),
                        of.team().value())
                : scope.reference();
    }

    private static Optional<String> team(Assessment assessment, Scope.OfTeam of) {
        int number = assessment.standing().index().number(of.team());
        return number == OrganizationIndex.NONE
                ? Optional.empty()
                : Optional.of(assessment.standing().index().team(number).name());
    }

    private static String scopeName(Assessment assessment, Scope scope) {
        if (scope instanceof Scope.WholeOrganization) {
            return "the whole organisation";
        }
        return scope instanceof Scope.OfTeam
                ? "team " + teamName(assessment, scope)
                : Texts.line(scope.reference().replace(":", " ")).toLowerCase(Locale.ROOT);
    }
}
