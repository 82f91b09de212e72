package io.github.distributedleadership.rules.report.json;

import com.google.common.collect.Collections2;
import io.github.distributedleadership.core.format.ChangeList;
import io.github.distributedleadership.rules.assessment.AssessmentDifference;
import io.github.distributedleadership.rules.assessment.ConditionChange;
import io.github.distributedleadership.rules.assessment.FormChange;
import io.github.distributedleadership.rules.assessment.IndicatorChange;
import io.github.distributedleadership.rules.assessment.ResponsibilityChange;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Names;
import io.github.distributedleadership.rules.form.ScopeForm;
import io.github.distributedleadership.rules.holding.HoldingFinding;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What differs between two assessments as JSON, {@code "format": 1}: only what differs, and each side of it.
 *
 * <p>What is undetermined on a side, or not there, is absent. Needs Jackson's {@code jackson-core}.
 */
public final class DifferenceJson {
    private final JsonFields json;

    private DifferenceJson(JsonFields json) {
        this.json = json;
    }

    /**
     * Writes the difference.
     *
     * @throws IOException when the output does
     */
    public static void write(AssessmentDifference difference, Detail detail, Appendable out) throws IOException {
        JsonFields.writeWithNames(
                out,
                detail,
                Names.of(difference.after().organization(), difference.before().organization()),
                json -> new DifferenceJson(json).difference(difference));
    }

    private void difference(AssessmentDifference difference) throws IOException {
        json.text("organization", difference.before().organization().name());
        json.text("asOf", difference.before().standing().asOf().day());
        json.raw("changes", Collections2.transform(difference.changes(), ChangeList::line));
        json.each("responsibilities", difference.responsibilities(), this::responsibility);
        json.each("teams", difference.teams(), this::team);
        json.each("conditions", difference.conditions(), this::condition);
        json.each("strain", difference.strain(), this::indicator);
        json.each("measures", difference.measures(), change -> {
            json.text("id", change.before().measure());
            sides(change.before().value(), change.after().value());
        });
    }

    private void responsibility(ResponsibilityChange change) throws IOException {
        json.id("id", IdKind.RESPONSIBILITY, change.responsibility().value());
        side("before", change.before(), change.verdictBefore());
        side("after", change.after(), change.verdictAfter());
        json.findings("reasonsBefore", change.reasonsBefore());
        json.findings("reasonsAfter", change.reasonsAfter());
    }

    private void side(String side, Optional<HoldingFinding> held, Optional<SharingVerdict> verdict) throws IOException {
        if (held.isPresent()) {
            json.object(side, () -> {
                json.word("kind", held.get().kind());
                if (verdict.isPresent()) {
                    VerdictJson.outcome(json, verdict.get());
                }
            });
        }
    }

    private void team(FormChange change) throws IOException {
        json.id("id", IdKind.TEAM, change.scope().reference().substring("team:".length()));
        form("before", change.before());
        form("after", change.after());
    }

    private void form(String side, Optional<ScopeForm> form) throws IOException {
        if (form.isPresent()) {
            json.object(side, () -> {
                json.word("form", form.get().form());
                json.number("effectiveHolders", form.get().effectiveHolders());
            });
        }
    }

    private void condition(ConditionChange change) throws IOException {
        json.word("condition", change.condition());
        sides(change.before().score(), change.after().score());
        json.number("beforeOnBoth", change.beforeOnBoth());
        json.number("afterOnBoth", change.afterOnBoth());
        json.each("indicators", change.indicators(), this::indicator);
    }

    private void indicator(IndicatorChange change) throws IOException {
        json.text("id", change.indicator().id());
        sides(change.before().value(), change.after().value());
    }

    private void sides(OptionalDouble before, OptionalDouble after) throws IOException {
        json.number("before", before);
        json.number("after", after);
    }
}
