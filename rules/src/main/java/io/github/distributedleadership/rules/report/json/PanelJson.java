package io.github.distributedleadership.rules.report.json;

import com.google.common.primitives.ImmutableIntArray;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.panel.PanelAnswer;
import java.io.IOException;

/**
 * The answer about a panel as JSON, {@code "format": 1}: {@code verdict}, {@code probabilities}, {@code weights},
 * {@code margin}, {@code breakEven}, {@code restrictedTo}.
 *
 * <p>Beside them {@code status} says how {@code probabilities.weighted} was reached, {@code bounds} between what it lies
 * where it is not exact, {@code priorWeight} what was known beforehand weighs beside the votes and {@code decidedBeforehand}
 * whether it outweighs all of them, and {@code clamped} whose competence was too near to certainty. Places count from 0; what does not
 * apply is absent. Needs Jackson's {@code jackson-core}.
 */
public final class PanelJson {
    private PanelJson() {}

    /**
     * Writes the answer.
     *
     * @throws IOException when the output does
     */
    public static void write(PanelAnswer answer, Appendable out) throws IOException {
        JsonFields.write(out, Detail.standard(), json -> {
            json.word("verdict", answer.verdict());
            json.object("probabilities", () -> {
                json.number("expert", answer.expert().value());
                json.number("majority", answer.majority().value());
                json.number("weighted", answer.weighted().value());
                if (answer.quorum().isPresent()) {
                    json.number("quorum", answer.quorum().get().value());
                }
            });
            json.word("status", answer.weighted().status());
            if (!answer.weighted().isExact()) {
                json.numbers(
                        "bounds", answer.weighted().low(), answer.weighted().high());
            }
            json.numbers("weights", answer.panel().weights().toArray());
            if (!answer.question().prior().isEven()) {
                json.number("priorWeight", answer.question().prior().weight());
                json.flag("decidedBeforehand", answer.isDecidedBeforehand());
                if (answer.neededAgainstPrior().isPresent()) {
                    json.number(
                            "neededAgainstPrior", answer.neededAgainstPrior().getAsInt());
                }
            }
            json.number("margin", answer.margin());
            json.number("breakEven", answer.breakEven());
            places(json, "restrictedTo", answer.restrictedTo());
            places(json, "clamped", answer.panel().clamped());
        });
    }

    private static void places(JsonFields json, String key, ImmutableIntArray places) throws IOException {
        if (!places.isEmpty()) {
            json.numbers(key, places.stream().asDoubleStream().toArray());
        }
    }
}
