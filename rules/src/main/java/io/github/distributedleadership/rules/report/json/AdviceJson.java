package io.github.distributedleadership.rules.report.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import io.github.distributedleadership.rules.assessment.Advice;
import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Names;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.report.AlternativeFindings;
import io.github.distributedleadership.rules.whatif.Counterfactuals;
import java.io.IOException;
import java.util.stream.IntStream;

/**
 * Advice about one responsibility as JSON, {@code "format": 1}.
 *
 * <p>Words of closed lists are upper case with underscores. What is undetermined is absent. Findings about how well named
 * people decide are left out unless the {@link Detail} shows people. Needs Jackson's {@code jackson-core}.
 */
public final class AdviceJson {
    private AdviceJson() {}

    /**
     * Writes the advice.
     *
     * @throws IOException when the output does
     */
    public static void write(Advice advice, Detail detail, Appendable out) throws IOException {
        Assessment assessment = advice.assessment();
        JsonFields.writeWithNames(out, detail, Names.of(assessment.organization()), json -> {
            json.text("organization", assessment.organization().name());
            json.text("asOf", assessment.standing().asOf().day());
            json.notice();
            json.id(
                    "responsibility",
                    IdKind.RESPONSIBILITY,
                    advice.responsibility().id().value());
            json.word("kind", advice.held().kind());
            VerdictJson.robustness(json, advice.robustnessOfKind());
            json.findings("reasons", advice.held().findings());
            Counterfactuals<HoldingKind> otherKinds = advice.alternativesOfKind();
            json.findings(
                    "contrast",
                    AlternativeFindings.contrast(advice.held(), otherKinds).stream()
                            .toList());
            CounterfactualJson.write(json, ImmutableMap.of("kind", otherKinds));
            Iterable<Integer> places = IntStream.range(0, advice.verdicts().size())::iterator;
            json.each("verdicts", places, place -> VerdictJson.whole(json, advice, place));
            json.findings("splits", Iterables.concat(advice.split().stream().toList(), advice.deciding()));
        });
    }
}
