package io.github.distributedleadership.rules.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.Iterables;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.assessment.LeaderAnswer;
import io.github.distributedleadership.rules.condition.ConditionResult;
import io.github.distributedleadership.rules.condition.Gap;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.explain.InOrder;
import io.github.distributedleadership.rules.form.ScopeForm;
import io.github.distributedleadership.rules.holding.HoldingFinding;
import io.github.distributedleadership.rules.holding.OnPaper;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.measure.Interval;
import io.github.distributedleadership.rules.measure.Measurement;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import io.github.distributedleadership.rules.policy.SharingVerdicts;
import io.github.distributedleadership.rules.report.PersonalRecord;
import io.github.distributedleadership.rules.whatif.Alternatives;
import io.github.distributedleadership.rules.whatif.VerdictAlternatives;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * An assessment as JSON, {@code "format": 1}, written as a stream.
 *
 * <p>Words of closed lists are upper case with underscores. What is undetermined is absent. Lists of ids hold the first 20
 * unless the {@link Detail} says more; their true size stands beside them. Needs Jackson's {@code jackson-core}.
 */
public final class AssessmentJson {
    static final String NOTICE = "not for appraisal, pay or dismissal";

    private final JsonGenerator json;
    private final Detail detail;
    private final ReasonJson reasons;
    private final int alternatives;
    private final VerdictJson verdicts;

    private AssessmentJson(JsonGenerator json, Detail detail, int alternatives) {
        this.json = json;
        this.detail = detail;
        this.alternatives = alternatives;
        reasons = new ReasonJson(json, detail);
        verdicts = new VerdictJson(json, detail);
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
        JsonOutput.write(out, json -> new AssessmentJson(json, detail, alternatives).assessment(assessment));
    }

    /**
     * Writes what is on record about one person.
     *
     * @throws IOException when the output does
     */
    public static void write(PersonalRecord record, Appendable out) throws IOException {
        JsonOutput.write(out, json -> {
            if (record.organization().isPresent()) {
                json.writeStringField("organization", record.organization().get());
            }
            if (record.purpose().isPresent()) {
                json.writeStringField("purpose", record.purpose().get().name());
            }
            json.writeStringField("notice", NOTICE);
            json.writeStringField("member", record.member().value());
            for (PersonalRecord.Part part : record.parts()) {
                JsonOutput.texts(json, part.key(), part.entries());
            }
        });
    }

    private void assessment(Assessment assessment) throws IOException {
        optional("organization", assessment.organization().name());
        optional("asOf", assessment.standing().asOf().day().map(LocalDate::toString));
        optional("practiceFrom", assessment.standing().asOf().firstDayOfWindow().map(LocalDate::toString));
        optional("purpose", assessment.organization().purpose().map(Enum::name));
        json.writeStringField("notice", NOTICE);
        reasons.write("headline", assessment.headline());
        json.writeArrayFieldStart("responsibilities");
        int[] numbers = assessment.sharing().responsibilities().toArray();
        int first = alternatives < numbers.length ? numbers[alternatives] : Integer.MAX_VALUE;
        InOrder.forEach(
                numbers,
                r -> JsonOutput.part(
                        2, part -> new AssessmentJson(part, detail, 0).responsibility(assessment, r, r < first)),
                part -> part.putInto(json));
        json.writeEndArray();
        if (alternatives > 0) {
            json.writeNumberField(
                    "counterfactualsOf",
                    Math.min(
                            alternatives,
                            assessment.sharing().responsibilities().count()));
        }
        form("form", assessment.form());
        json.writeArrayFieldStart("teams");
        for (ScopeForm team : assessment.teams()) {
            team(team);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("leaders");
        for (LeaderAnswer leader : assessment.leaders()) {
            leader(leader);
        }
        json.writeEndArray();
        conditions(assessment);
        json.writeArrayFieldStart("measures");
        for (Measurement measurement : assessment.measures()) {
            measurement(measurement);
        }
        json.writeEndArray();
        verdicts.recommendations(assessment.recommendations());
        reasons.write("recordNext", assessment.recordNext());
    }

    private void responsibility(Assessment assessment, int number, boolean withAlternatives) throws IOException {
        Sharing sharing = assessment.sharing();
        SharingVerdict verdict = assessment.verdicts().at(number);
        HoldingFinding held = sharing.at(number);
        json.writeStartObject();
        json.writeStringField("id", held.responsibility().value());
        json.writeStringField("kind", held.kind().name());
        json.writeStringField("onPaper", held.onPaper().name());
        json.writeStringField("inRecord", held.inRecord().name());
        json.writeStringField("evidence", held.evidence().name());
        json.writeBooleanField("ratified", held.ratified());
        parties("nominalHolders", held.nominalHolders());
        optional("enactedArrangement", held.enactedArrangement().map(Enum::name));
        optional("concentratedIn", held.concentratedIn().map(Party::reference));
        JsonOutput.number(json, "pValue", held.pValue());
        if (held.onPaper() != OnPaper.UNKNOWN) {
            parties("holders", held.holders());
        }
        verdicts.outcome(verdict);
        reasons.write("reasons", Iterables.concat(held.findings(), verdict.reasons(detail)));
        if (withAlternatives) {
            SharingVerdicts all = assessment.verdicts();
            CounterfactualJson.write(
                    json,
                    detail,
                    Alternatives.of(sharing).to(number),
                    VerdictAlternatives.of(all.cases(), all.policy()).to(number));
        }
        json.writeEndObject();
    }

    private void form(String key, ScopeForm form) throws IOException {
        json.writeObjectFieldStart(key);
        formFields(form);
        json.writeEndObject();
    }

    private void team(ScopeForm form) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", form.scope().reference().substring("team:".length()));
        formFields(form);
        json.writeEndObject();
    }

    private void formFields(ScopeForm form) throws IOException {
        json.writeStringField("form", form.form().name());
        JsonOutput.number(json, "effectiveHolders", form.effectiveHolders());
        json.writeNumberField("counted", form.counted());
        json.writeNumberField("onOne", form.onOne());
        json.writeNumberField("byHolders", form.byHolders());
        json.writeNumberField("leftOut", form.leftOut());
        AdviceJson.robustness(json, form.robustness());
        optional("focus", form.focus().map(Object::toString));
        reasons.ids("delegated", form.delegated());
        reasons.ids("withoutAny", form.withoutAny());
        reasons.write("reasons", List.of(form.finding()));
    }

    private void leader(LeaderAnswer leader) throws IOException {
        json.writeStartObject();
        json.writeStringField("member", leader.member().value());
        optional("role", leader.role());
        json.writeStringField("scope", leader.scope().reference());
        optional("basis", leader.basis().map(Enum::name));
        // who has an appointed or elected role in a scope is not emergent there; of others it is not computed
        boolean formal = leader.basis().isPresent() && leader.basis().get().isFormal();
        json.writeStringField("emergent", formal ? "NO" : "UNDETERMINED");
        json.writeEndObject();
    }

    private void conditions(Assessment assessment) throws IOException {
        json.writeArrayFieldStart("conditions");
        for (ConditionResult condition : assessment.conditions().conditions()) {
            json.writeStartObject();
            json.writeStringField("condition", condition.condition().name());
            json.writeStringField("status", status(condition.isDetermined()));
            JsonOutput.number(json, "score", condition.score());
            JsonOutput.number(json, "low", condition.low());
            JsonOutput.number(json, "high", condition.high());
            interval(condition.interval());
            JsonOutput.texts(json, "missing", condition.missing());
            indicators("indicators", condition.indicators());
            json.writeEndObject();
        }
        json.writeEndArray();
        indicators("strain", assessment.conditions().strain());
        json.writeArrayFieldStart("gaps");
        for (Gap gap : assessment.conditions().gaps()) {
            json.writeStartObject();
            json.writeStringField("condition", gap.condition().name());
            JsonOutput.texts(
                    json, "between", List.of(gap.one().name(), gap.other().name()));
            json.writeArrayFieldStart("values");
            JsonOutput.number(json, gap.oneValue());
            JsonOutput.number(json, gap.otherValue());
            json.writeEndArray();
            JsonOutput.number(json, "size", gap.size());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void indicators(String key, Iterable<IndicatorResult> results) throws IOException {
        json.writeArrayFieldStart(key);
        for (IndicatorResult result : results) {
            indicator(result);
        }
        json.writeEndArray();
    }

    private void indicator(IndicatorResult result) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", result.indicator().id());
        json.writeStringField("status", status(result.isDetermined()));
        optional("reason", result.reason());
        JsonOutput.number(json, "value", result.value());
        if (result.denominator() + result.unknown() > 0) {
            JsonOutput.number(json, "numerator", result.numerator());
            JsonOutput.number(json, "denominator", result.denominator());
            json.writeNumberField("unknown", result.unknown());
        }
        JsonOutput.number(json, "low", result.low());
        JsonOutput.number(json, "high", result.high());
        interval(result.interval());
        JsonOutput.number(json, "weighted", result.weighted());
        json.writeStringField("evidence", result.indicator().evidence().name());
        json.writeBooleanField("descriptive", result.indicator().isDescriptive());
        // who did, said or trusts what is told only when people are asked for
        boolean hidden = result.hasWithheldIds() || result.indicator().namesPeople() && !detail.showsPeople();
        if (!hidden) {
            reasons.ids("counted", result.countedSize(), result.counted(detail.idLimit()));
            reasons.ids("outOf", result.outOfSize(), result.outOf(detail.idLimit()));
        }
        JsonOutput.texts(json, "missing", result.missing());
        if (!result.beside().isEmpty()) {
            json.writeObjectFieldStart("beside");
            for (var entry : result.beside().entrySet()) {
                JsonOutput.number(json, entry.getKey(), entry.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void measurement(Measurement measurement) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", measurement.measure());
        JsonOutput.number(json, "value", measurement.value());
        json.writeStringField("status", measurement.status());
        json.writeEndObject();
    }

    private void interval(Optional<Interval> interval) throws IOException {
        if (interval.isPresent()) {
            json.writeArrayFieldStart("interval");
            JsonOutput.number(json, interval.get().low());
            JsonOutput.number(json, interval.get().high());
            json.writeEndArray();
        }
    }

    private void parties(String key, Collection<Party> parties) throws IOException {
        reasons.ids(key, parties.stream().map(Party::reference).toList());
    }

    private void optional(String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(key, value.get());
        }
    }

    private static String status(boolean determined) {
        return determined ? "DETERMINED" : "UNDETERMINED";
    }
}
