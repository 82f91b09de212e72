package io.github.distributedleadership.rules.report;

import io.github.distributedleadership.core.value.Numbers;
import io.github.distributedleadership.rules.measure.Proportion;
import io.github.distributedleadership.rules.whatif.Assumption;
import io.github.distributedleadership.rules.whatif.Reach;
import io.github.distributedleadership.rules.whatif.Robustness;
import io.github.distributedleadership.rules.whatif.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Against what an answer is robust, and against what it is not, as sentences. */
final class RobustnessWords {
    private RobustnessWords() {}

    static List<String> of(Robustness<?> robustness) {
        List<String> sentences = new ArrayList<>();
        if (!robustness.settings().isEmpty()) {
            sentences.add(settings(robustness));
        }
        List<String> reaches = robustness.reaches().stream()
                .filter(reach -> reach.from().isPresent())
                .map(RobustnessWords::words)
                .toList();
        if (!reaches.isEmpty()) {
            sentences.add("It is the same for " + joined(reaches, ", ", " and ") + ", each of them alone.");
        }
        return sentences;
    }

    private static String settings(Robustness<?> robustness) {
        Proportion same = robustness.same();
        String others = robustness.otherwise().stream()
                .map(setting -> "with " + words(setting))
                .distinct()
                .collect(Collectors.joining(", nor "));
        return "This holds in " + same.numerator() + " of " + same.denominator()
                + " settings of our thresholds around the ones that are used"
                + (others.isEmpty() ? "" : "; not " + others) + ".";
    }

    private static String words(Setting<?> setting) {
        List<String> values = new ArrayList<>();
        for (Map.Entry<Assumption, Double> value : setting.values().entrySet()) {
            values.add("a " + value.getKey().inWords() + " of " + number(value.getValue()));
        }
        return joined(values, ", ", " and ");
    }

    private static String words(Reach reach) {
        return "every " + reach.of().inWords() + " from " + number(reach.from().orElseThrow()) + " to "
                + number(reach.to().orElseThrow())
                + (reach.isThroughout()
                        ? ""
                        : " (of " + number(reach.least()) + " to " + number(reach.most()) + " tried)");
    }

    private static String number(double value) {
        return Numbers.plain(Math.rint(value * 1e4) / 1e4);
    }

    private static String joined(List<String> parts, String comma, String last) {
        return parts.size() == 1
                ? parts.get(0)
                : String.join(comma, parts.subList(0, parts.size() - 1)) + last + parts.get(parts.size() - 1);
    }
}
