package io.github.distributedleadership.rules.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.distributedleadership.core.format.ChangeList;
import io.github.distributedleadership.core.organization.change.Change;
import io.github.distributedleadership.rules.assessment.AssessmentDifference;
import io.github.distributedleadership.rules.assessment.ConditionChange;
import io.github.distributedleadership.rules.assessment.FormChange;
import io.github.distributedleadership.rules.assessment.IndicatorChange;
import io.github.distributedleadership.rules.assessment.MeasureChange;
import io.github.distributedleadership.rules.assessment.ResponsibilityChange;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.form.ScopeForm;
import io.github.distributedleadership.rules.holding.HoldingFinding;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What differs between two assessments as JSON, {@code "format": 1}: only what differs, and each side of it.
 *
 * <p>What is undetermined on a side, or not there, is absent. Needs Jackson's {@code jackson-core}.
 */
public final class DifferenceJson {
    private final JsonGenerator json;
    private final ReasonJson reasons;
    private final VerdictJson verdicts;

    private DifferenceJson(JsonGenerator json, Detail detail) {
        this.json = json;
        reasons = new ReasonJson(json, detail);
        verdicts = new VerdictJson(json, detail);
    }

    /**
     * Writes the difference.
     *
     * @throws IOException when the output does
     */
    public static void write(AssessmentDifference difference, Detail detail, Appendable out) throws IOException {
        JsonOutput.write(out, json -> new DifferenceJson(json, detail).difference(difference));
    }

    private void difference(AssessmentDifference difference) throws IOException {
        optional("organization", difference.before().organization().name());
        optional("asOf", difference.before().standing().asOf().day().map(day -> day.toString()));
        json.writeArrayFieldStart("changes");
        for (Change change : difference.changes()) {
            json.writeRawValue(ChangeList.line(change));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("responsibilities");
        for (ResponsibilityChange change : difference.responsibilities()) {
            responsibility(change);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("teams");
        for (FormChange change : difference.teams()) {
            team(change);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("conditions");
        for (ConditionChange change : difference.conditions()) {
            condition(change);
        }
        json.writeEndArray();
        indicators("strain", difference.strain());
        json.writeArrayFieldStart("measures");
        for (MeasureChange change : difference.measures()) {
            json.writeStartObject();
            json.writeStringField("id", change.before().measure());
            sides(change.before().value(), change.after().value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void responsibility(ResponsibilityChange change) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", change.responsibility().value());
        side("before", change.before(), change.verdictBefore());
        side("after", change.after(), change.verdictAfter());
        reasons.write("reasonsBefore", change.reasonsBefore());
        reasons.write("reasonsAfter", change.reasonsAfter());
        json.writeEndObject();
    }

    private void side(String side, Optional<HoldingFinding> held, Optional<SharingVerdict> verdict) throws IOException {
        if (held.isPresent()) {
            json.writeObjectFieldStart(side);
            json.writeStringField("kind", held.get().kind().name());
            if (verdict.isPresent()) {
                verdicts.outcome(verdict.get());
            }
            json.writeEndObject();
        }
    }

    private void team(FormChange change) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", change.scope().reference().substring("team:".length()));
        form("before", change.before());
        form("after", change.after());
        json.writeEndObject();
    }

    private void form(String side, Optional<ScopeForm> form) throws IOException {
        if (form.isPresent()) {
            json.writeObjectFieldStart(side);
            json.writeStringField("form", form.get().form().name());
            JsonOutput.number(json, "effectiveHolders", form.get().effectiveHolders());
            json.writeEndObject();
        }
    }

    private void condition(ConditionChange change) throws IOException {
        json.writeStartObject();
        json.writeStringField("condition", change.condition().name());
        sides(change.before().score(), change.after().score());
        JsonOutput.number(json, "beforeOnBoth", change.beforeOnBoth());
        JsonOutput.number(json, "afterOnBoth", change.afterOnBoth());
        indicators("indicators", change.indicators());
        json.writeEndObject();
    }

    private void indicators(String key, List<IndicatorChange> changes) throws IOException {
        json.writeArrayFieldStart(key);
        for (IndicatorChange change : changes) {
            json.writeStartObject();
            json.writeStringField("id", change.indicator().id());
            sides(change.before().value(), change.after().value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void sides(OptionalDouble before, OptionalDouble after) throws IOException {
        JsonOutput.number(json, "before", before);
        JsonOutput.number(json, "after", after);
    }

    private void optional(String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(key, value.get());
        }
    }
}
