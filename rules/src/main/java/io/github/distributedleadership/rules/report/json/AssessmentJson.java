package io.github.distributedleadership.rules.report.json;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.assessment.LeaderAnswer;
import io.github.distributedleadership.rules.condition.ConditionResult;
import io.github.distributedleadership.rules.condition.Conditions;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Names;
import io.github.distributedleadership.rules.form.ScopeForm;
import io.github.distributedleadership.rules.holding.DecisionFigures;
import io.github.distributedleadership.rules.holding.HoldingFinding;
import io.github.distributedleadership.rules.holding.OnPaper;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.measure.Interval;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import io.github.distributedleadership.rules.policy.SharingVerdicts;
import io.github.distributedleadership.rules.report.PersonalRecord;
import io.github.distributedleadership.rules.whatif.Alternatives;
import io.github.distributedleadership.rules.whatif.VerdictAlternatives;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/**
 * An assessment as JSON, {@code "format": 1}, written as a stream.
 *
 * <p>Words of closed lists are upper case with underscores. What is undetermined is absent. Lists of ids hold the first 20
 * unless the {@link Detail} says more; their true size stands beside them. {@code names} has the name of every member, team
 * and responsibility whose id is shown; what has no name of its own is left out. Needs Jackson's {@code jackson-core}.
 */
public final class AssessmentJson {
    private final JsonFields json;

    private AssessmentJson(JsonFields json) {
        this.json = json;
    }

    /**
     * Writes the assessment.
     *
     * @throws IOException when the output does
     */
    public static void write(Assessment assessment, Detail detail, Appendable out) throws IOException {
        write(assessment, detail, 0, out);
    }

    /**
     * Writes the assessment, with {@code counterfactuals} of the first responsibilities: what would have to change for them to
     * be held otherwise, the cheapest first, as changes that a what-if can replay.
     *
     * @param alternatives of how many responsibilities, in the order of their ids; it takes a search for each
     * @throws IOException when the output does
     */
    public static void write(Assessment assessment, Detail detail, int alternatives, Appendable out)
            throws IOException {
        JsonFields.writeWithNames(
                out,
                detail,
                Names.of(assessment.organization()),
                json -> new AssessmentJson(json).assessment(assessment, alternatives));
    }

    /**
     * Writes what is on record about one person.
     *
     * @throws IOException when the output does
     */
    public static void write(PersonalRecord record, Appendable out) throws IOException {
        JsonFields.write(out, Detail.standard(), json -> {
            json.text("organization", record.organization());
            json.word("purpose", record.purpose());
            json.notice();
            json.text("member", record.member().value());
            for (PersonalRecord.Part part : record.parts()) {
                json.texts(part.key(), part.entries());
            }
        });
    }

    private void assessment(Assessment assessment, int alternatives) throws IOException {
        json.text("organization", assessment.organization().name());
        json.text("asOf", assessment.standing().asOf().day());
        json.text("practiceFrom", assessment.standing().asOf().firstDayOfWindow());
        json.word("purpose", assessment.organization().purpose());
        json.notice();
        json.findings("headline", assessment.headline());
        SummaryJson.write(json, assessment.summary());
        json.number("tested", assessment.sharing().tested());
        json.number("expectedByChance", assessment.sharing().expectedByChance());
        int[] numbers = assessment.sharing().responsibilities().toArray();
        int first = alternatives < numbers.length ? numbers[alternatives] : Integer.MAX_VALUE;
        json.eachSideBySide(
                "responsibilities",
                numbers,
                (part, number) -> new AssessmentJson(part).responsibility(assessment, number, number < first));
        if (alternatives > 0) {
            json.number("counterfactualsOf", Math.min(alternatives, numbers.length));
        }
        json.object("form", () -> form(assessment.form()));
        json.each("teams", assessment.teams(), team -> {
            json.id("id", IdKind.TEAM, team.scope().reference().substring("team:".length()));
            form(team);
        });
        json.each("leaders", assessment.leaders(), this::leader);
        conditions(assessment.conditions());
        json.each("measures", assessment.measures(), json::measurement);
        VerdictJson.recommendations(json, assessment.recommendations());
        json.findings("recordNext", assessment.recordNext());
    }

    private void responsibility(Assessment assessment, int number, boolean withAlternatives) throws IOException {
        SharingVerdicts verdicts = assessment.verdicts();
        SharingVerdict verdict = verdicts.at(number);
        HoldingFinding held = assessment.sharing().at(number);
        Responsibility responsibility = assessment.standing().index().responsibility(number);
        String id = held.responsibility().value();
        json.id("id", IdKind.RESPONSIBILITY, id);
        if (!responsibility.name().equals(id)) {
            json.text("name", responsibility.name());
        }
        if (responsibility.owner().isPresent()) {
            json.id("owner", IdKind.PARTY, responsibility.owner().get().reference());
        }
        if (responsibility.significance().isPresent()) {
            json.number("significance", responsibility.significance().get().value());
        }
        json.word("kind", held.kind());
        json.word("onPaper", held.onPaper());
        json.word("inRecord", held.inRecord());
        json.word("evidence", held.evidence());
        json.flag("differs", held.differs());
        json.flag("ratified", held.ratified());
        parties("nominalHolders", held.nominalHolders());
        parties("carriers", held.carriers());
        json.word("enactedArrangement", held.enactedArrangement());
        figures(held);
        if (held.onPaper() != OnPaper.UNKNOWN) {
            parties("holders", held.holders());
        }
        VerdictJson.outcome(json, verdict);
        json.findings("reasons", Iterables.concat(held.findings(), verdict.reasons(json.detail())));
        if (withAlternatives) {
            CounterfactualJson.write(
                    json,
                    ImmutableMap.of(
                            "kind",
                            Alternatives.of(assessment.sharing()).to(number),
                            CounterfactualJson.VERDICT,
                            VerdictAlternatives.of(verdicts.cases(), verdicts.policy())
                                    .to(number)));
        }
    }

    private void figures(HoldingFinding held) throws IOException {
        if (held.figures().isPresent()) {
            DecisionFigures record = held.figures().get();
            json.number("decisions", record.decisions());
            json.number("byHolders", record.byHolders());
            json.number("share", record.share());
            json.number("worth", record.worth());
            json.number("spreadP", record.spreadP());
            json.number("concentratedP", record.concentratedP());
            json.number("effective", record.effective());
            json.object("top", () -> {
                boolean team = record.top() instanceof TeamId;
                json.id(
                        team ? "team" : "member",
                        team ? IdKind.TEAM : IdKind.MEMBER,
                        record.top().toString());
                json.number("share", record.topShare());
            });
        }
        json.number("interventions", held.interventions());
        json.number("automated", held.automated());
        if (held.settle().isPresent()) {
            json.object("settle", () -> {
                json.number("decisions", held.settle().get().decisions());
                json.word("pattern", held.settle().get().pattern());
            });
        }
    }

    private void form(ScopeForm form) throws IOException {
        json.word("form", form.form());
        json.number("effectiveHolders", form.effectiveHolders());
        json.number("largestShare", form.largestShare());
        json.number("counted", form.counted());
        json.number("onOne", form.onOne());
        json.number("byHolders", form.byHolders());
        json.number("leftOut", form.leftOut());
        VerdictJson.robustness(json, form.robustness());
        if (form.focus().isPresent()) {
            json.id("focus", IdKind.MEMBER, form.focus().get().value());
        }
        json.ids("delegated", form.delegated());
        json.ids("withoutAny", form.withoutAny());
        json.findings("reasons", form.finding());
    }

    private void leader(LeaderAnswer leader) throws IOException {
        json.id("member", IdKind.MEMBER, leader.member().value());
        json.text("role", leader.role());
        json.id("scope", IdKind.SCOPE, leader.scope().reference());
        json.word("basis", leader.basis());
        // who has an appointed or elected role in a scope is not emergent there; of others it is not computed
        boolean formal = leader.basis().isPresent() && leader.basis().get().isFormal();
        json.text("emergent", formal ? "NO" : "UNDETERMINED");
    }

    private void conditions(Conditions conditions) throws IOException {
        json.each("conditions", conditions.conditions(), condition -> {
            json.word("condition", condition.condition());
            json.text("status", status(condition.isDetermined()));
            json.number("score", condition.score());
            json.object("byEvidence", () -> byEvidence(condition));
            json.texts("missing", condition.missing());
            json.each("indicators", condition.indicators(), this::indicator);
        });
        json.each("strain", conditions.strain(), this::indicator);
        json.each("gaps", conditions.gaps(), gap -> {
            json.word("condition", gap.condition());
            json.texts("between", List.of(gap.one(), gap.other()));
            json.numbers("values", gap.oneValue(), gap.otherValue());
            json.number("size", gap.size());
        });
    }

    private void byEvidence(ConditionResult condition) throws IOException {
        for (Evidence evidence : List.of(Evidence.PAPER, Evidence.RECORD, Evidence.PERCEIVED)) {
            if (condition.number(evidence) > 0) {
                json.object(evidence.name(), () -> {
                    json.number("mean", condition.mean(evidence));
                    json.number("number", condition.number(evidence));
                });
            }
        }
    }

    private void indicator(IndicatorResult result) throws IOException {
        json.text("id", result.indicator().id());
        json.text("status", status(result.isDetermined()));
        json.text("reason", result.reason());
        json.number("value", result.value());
        if (result.denominator() + result.unknown() > 0) {
            json.number("numerator", result.numerator());
            json.number("denominator", result.denominator());
            json.number("unknown", result.unknown());
        }
        json.number("low", result.low());
        json.number("high", result.high());
        if (result.interval().isPresent()) {
            Interval interval = result.interval().get();
            json.numbers("interval", interval.low(), interval.high());
        }
        json.number("weighted", result.weighted());
        json.word("evidence", result.indicator().evidence());
        json.flag("descriptive", result.indicator().isDescriptive());
        if (result.given().isPresent()) {
            json.text("given", result.given().get().toString());
        }
        // who did, said or trusts what is told only when people are asked for
        Detail detail = json.detail();
        boolean hidden = result.hasWithheldIds() || result.indicator().namesPeople() && !detail.showsPeople();
        if (!hidden) {
            json.ids("counted", result.countedSize(), result.counted(detail.idLimit()));
            json.ids("outOf", result.outOfSize(), result.outOf(detail.idLimit()));
        }
        json.texts("missing", result.missing());
        if (!result.beside().isEmpty()) {
            json.object("beside", () -> {
                for (var entry : result.beside().entrySet()) {
                    json.number(entry.getKey(), entry.getValue());
                }
            });
        }
    }

    private void parties(String key, Collection<Party> parties) throws IOException {
        json.ids(key, Collections2.transform(parties, Party::reference));
    }

    private static String status(boolean determined) {
        return determined ? "DETERMINED" : "UNDETERMINED";
    }
}
