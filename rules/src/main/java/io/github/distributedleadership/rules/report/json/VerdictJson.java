package io.github.distributedleadership.rules.report.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.rules.assessment.Advice;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.measure.Proportion;
import io.github.distributedleadership.rules.policy.Recommendations;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import io.github.distributedleadership.rules.policy.Suggestion;
import io.github.distributedleadership.rules.policy.Verdict;
import io.github.distributedleadership.rules.report.VerdictAlternativeFindings;
import io.github.distributedleadership.rules.whatif.Counterfactuals;
import io.github.distributedleadership.rules.whatif.Robustness;
import java.io.IOException;
import java.util.Optional;

/** Verdicts, suggestions and recommendations as JSON. */
final class VerdictJson {
    private VerdictJson() {}

    /** The verdict alone and its margin, as fields of what is being written; a margin that tells of people as its band. */
    static void outcome(JsonFields json, SharingVerdict verdict) throws IOException {
        json.word("verdict", verdict.verdict());
        if (verdict.band().isPresent() && !json.detail().showsPeople()) {
            json.word("band", verdict.band());
        } else {
            json.number("margin", verdict.margin());
        }
    }

    /** The verdict at that place of the advice, with how far it depends on thresholds and what would change it. */
    static void whole(JsonFields json, Advice advice, int place) throws IOException {
        SharingVerdict verdict = advice.verdicts().get(place);
        Counterfactuals<Verdict> otherwise = advice.alternativesOfVerdict(place);
        json.text("policy", verdict.policy());
        outcome(json, verdict);
        Optional<Robustness<Verdict>> robustness = advice.robustnessOfVerdict(place);
        if (robustness.isPresent()) {
            robustness(
                    json,
                    json.detail().showsPeople()
                            ? robustness.get()
                            : robustness.get().withoutPeople());
        }
        Optional<Suggestion> suggestion = verdict.suggestion();
        if (suggestion.isPresent()) {
            suggestion(json, suggestion.get(), verdict.suggestedBy().orElseThrow());
        }
        json.texts("missing", verdict.missing());
        json.findings("reasons", verdict.reasons(json.detail()));
        json.findings(
                "contrast",
                VerdictAlternativeFindings.contrast(verdict, advice.held().holders(), otherwise).stream()
                        .toList());
        CounterfactualJson.write(json, ImmutableMap.of(CounterfactualJson.VERDICT, otherwise));
        json.findings("preconditions", verdict.preconditions());
        json.each("parts", verdict.parts(), part -> {
            json.text("policy", part.policy());
            outcome(json, part);
            json.texts("missing", part.missing());
        });
    }

    /** In how many settings of our thresholds it is the same. */
    static void robustness(JsonFields json, Proportion same) throws IOException {
        json.object("robustness", () -> count(json, same));
    }

    private static void count(JsonFields json, Proportion same) throws IOException {
        json.number("same", same.numerator());
        json.number("settings", same.denominator());
    }

    /** The same, with the settings in which it is another unless these would tell of people, and how far each assumption alone may be otherwise. */
    static void robustness(JsonFields json, Robustness<? extends Enum<?>> robustness) throws IOException {
        json.object("robustness", () -> {
            if (robustness.isWithheld()) {
                json.number("settings", robustness.settings().size());
            } else if (!robustness.settings().isEmpty()) {
                count(json, robustness.same());
                json.each("otherwise", robustness.otherwise(), setting -> {
                    json.word("answer", setting.answer());
                    json.each("with", setting.values().entrySet(), value -> {
                        json.word("what", value.getKey());
                        json.number("value", value.getValue());
                    });
                });
            }
            json.each("against", robustness.reaches(), reach -> {
                json.word("what", reach.of());
                json.number("inUse", reach.inUse());
                json.number("from", reach.from());
                json.number("to", reach.to());
                json.number("triedFrom", reach.least());
                json.number("triedTo", reach.most());
            });
        });
    }

    static void recommendations(JsonFields json, Recommendations recommendations) throws IOException {
        json.each("recommendations", recommendations.recommended(), one -> {
            json.id("id", IdKind.RESPONSIBILITY, one.responsibility().value());
            json.word("kind", one.kind());
            json.word("verdict", one.verdict());
            suggestion(json, one.suggestion(), one.policy());
            json.findings("reasons", one.finding());
        });
        json.findings("heldBack", recommendations.heldBack());
    }

    private static void suggestion(JsonFields json, Suggestion suggestion, String policy) throws IOException {
        json.object("suggestion", () -> {
            json.ids("holders", IdKind.MEMBER, Iterables.transform(suggestion.holders(), MemberId::value));
            json.word("arrangement", suggestion.arrangement());
            json.word("level", suggestion.level());
            if (suggestion.quorum().isPresent()) {
                json.number("quorum", suggestion.quorum().getAsInt());
            }
            json.text("policy", policy);
        });
    }
}
