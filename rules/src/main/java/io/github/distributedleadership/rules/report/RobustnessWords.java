package io.github.distributedleadership.rules.report;

import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.distributedleadership.core.value.Numbers;
import io.github.distributedleadership.rules.measure.Proportion;
import io.github.distributedleadership.rules.whatif.Assumption;
import io.github.distributedleadership.rules.whatif.Reach;
import io.github.distributedleadership.rules.whatif.Robustness;
import io.github.distributedleadership.rules.whatif.Setting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Against what an answer is robust, and against what it is not, as sentences. */
final class RobustnessWords {
    /** So many settings of another answer are named; more would bury that there are some. */
    private static final int FEW = 2;

    private RobustnessWords() {}

    static List<String> of(Robustness<?> robustness) {
        List<String> sentences = new ArrayList<>();
        if (!robustness.settings().isEmpty()) {
            settings(robustness).ifPresent(sentences::add);
        }
        List<String> reaches = robustness.reaches().stream()
                .filter(reach -> reach.from().isPresent())
                .map(RobustnessWords::words)
                .toList();
        if (!reaches.isEmpty()) {
            sentences.add("The answer is the same for " + joined(reaches, ", ", " and ")
                    + (reaches.size() == 1 ? "." : ", each changed alone."));
        }
        return sentences;
    }

    private static Optional<String> settings(Robustness<?> robustness) {
        if (robustness.isWithheld()) {
            return Optional.of("A close call: other thresholds give another answer.");
        }
        Proportion same = robustness.same();
        long unlike = same.denominator() - same.numerator();
        if (unlike == 0) {
            return Optional.empty();
        }
        Set<Assumption> telling = telling(robustness);
        List<String> others = robustness.otherwise().stream()
                .map(setting -> Maps.filterKeys(setting.values(), telling::contains))
                .filter(values -> !values.isEmpty())
                .map(values -> "with " + words(values))
                .distinct()
                .toList();
        return Optional.of("A close call: other thresholds give another answer in " + unlike + " of "
                + same.denominator() + " settings"
                + (others.isEmpty() || others.size() > FEW ? "" : ": " + String.join(", or ", others)) + ".");
    }

    /** The numbers by which settings of another answer are known: those that turn it alone, where these are enough; else all. */
    private static Set<Assumption> telling(Robustness<?> robustness) {
        Set<Assumption> all = robustness.settings().get(0).values().keySet();
        Set<Assumption> alone = Sets.filter(all, number -> turnsAlone(robustness, number));
        Set<Map<Assumption, Double>> same = new HashSet<>();
        Set<Map<Assumption, Double>> others = new HashSet<>();
        for (Setting<?> setting : robustness.settings()) {
            Map<Assumption, Double> values = Map.copyOf(Maps.filterKeys(setting.values(), alone::contains));
            (setting.answer().equals(robustness.answer()) ? same : others).add(values);
        }
        return Collections.disjoint(same, others) ? alone : all;
    }

    private static boolean turnsAlone(Robustness<?> robustness, Assumption number) {
        return robustness.reaches().stream()
                .filter(reach -> reach.of() == number && reach.from().isPresent())
                .noneMatch(reach -> robustness.settings().stream()
                        .mapToDouble(setting -> setting.values().get(number))
                        .allMatch(value -> value >= reach.from().orElseThrow()
                                && value <= reach.to().orElseThrow()));
    }

    private static String words(Map<Assumption, Double> numbers) {
        List<String> values = new ArrayList<>();
        numbers.forEach((number, value) -> values.add("a " + number.inWords() + " of " + number(value)));
        return joined(values, ", ", " and ");
    }

    private static String words(Reach reach) {
        return "every " + reach.of().inWords() + " from " + number(reach.from().orElseThrow()) + " to "
                + number(reach.to().orElseThrow())
                + (reach.isThroughout()
                        ? ""
                        : " (we tried " + number(reach.least()) + " to " + number(reach.most()) + ")");
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
