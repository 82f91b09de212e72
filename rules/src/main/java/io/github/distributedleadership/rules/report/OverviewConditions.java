package io.github.distributedleadership.rules.report;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.rules.condition.ConditionResult;
import io.github.distributedleadership.rules.condition.Conditions;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The six conditions in a few lines: what each comes to, and what people said. */
final class OverviewConditions {
    private static final int ROWS = 3;

    private OverviewConditions() {}

    static void write(Conditions conditions, Page page) throws IOException {
        ImmutableList<ConditionResult> all = conditions.conditions();
        if (all.stream().noneMatch(ConditionResult::isDetermined)) {
            page.heading("The six conditions: none can be told.");
            nearest(all, page);
            return;
        }
        page.heading("The six conditions, 0 to 100. No pass mark.");
        List<ConditionResult> ranked = all.stream()
                .sorted(Comparator.comparingDouble(
                        (ConditionResult result) -> -result.score().orElse(-1)))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            List<String> row = new ArrayList<>(cells(ranked.get(i)));
            row.addAll(cells(ranked.get(i + ROWS)));
            rows.add(row);
        }
        page.table(rows);
    }

    private static List<String> cells(ConditionResult result) {
        String score = result.isDetermined() ? "" + percent(result.score().orElseThrow()) : "-";
        return List.of(
                Texts.capital(result.condition().words()),
                score,
                perceived(result).orElse(result.isDetermined() ? "" : "cannot be told"));
    }

    private static Optional<String> perceived(ConditionResult result) {
        return result.indicators().stream()
                .filter(i -> i.indicator().id().startsWith("perceived."))
                .findFirst()
                .flatMap(OverviewConditions::said);
    }

    private static Optional<String> said(IndicatorResult perceived) {
        if (perceived.isDetermined()) {
            return Optional.of("people: " + percent(perceived.value().orElseThrow()));
        }
        if (perceived.isWithheld()) {
            return Optional.of("people: withheld");
        }
        return perceived.hasNoAgreement() ? Optional.of("people: not agreed") : Optional.empty();
    }

    /** Which condition lacks least. */
    private static void nearest(ImmutableList<ConditionResult> all, Page page) throws IOException {
        ConditionResult nearest = all.stream()
                .max(Comparator.comparingInt(
                                (ConditionResult result) -> result.carrying().size())
                        .thenComparingLong(result -> -scored(result)))
                .orElseThrow();
        if (!nearest.carrying().isEmpty()) {
            page.paragraph("Nearest: " + nearest.condition().words() + " ("
                    + nearest.carrying().size() + " of " + scored(nearest) + " indicators; it takes "
                    + (scored(nearest) + 1) / 2 + ").");
        }
    }

    private static long scored(ConditionResult result) {
        return result.indicators().stream()
                .filter(i -> i.indicator().isScored())
                .count();
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }
}
