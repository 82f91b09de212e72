package io.github.distributedleadership.rules.measure.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The statistics of agreement as their definitions read, with two passes and no regard to speed; null: undefined. */
final class PlainAgreement {
    private PlainAgreement() {}

    static @Nullable Double rwg(List<Double[]> rows, int options) {
        List<Double> means = new ArrayList<>();
        for (Double[] row : rows) {
            List<Double> answered = answered(List.<Double[]>of(row), row.length);
            if (!answered.isEmpty()) {
                means.add(mean(answered));
            }
        }
        return means.size() < 2 ? null : 1 - Math.min(variance(means), chance(options)) / chance(options);
    }

    static @Nullable Double rwgJ(List<Double[]> rows, int options, int items) {
        double sum = 0;
        for (int item = 0; item < items; item++) {
            List<Double> answers = column(rows, item);
            if (answers.size() < 2) {
                return null;
            }
            sum += variance(answers);
        }
        double q = 1 - Math.min(sum / items, chance(options)) / chance(options);
        return items * q / (items * q + 1 - q);
    }

    static @Nullable Double rStarWgJ(List<Double[]> rows, int options, int items) {
        double sum = 0;
        for (int item = 0; item < items; item++) {
            List<Double> answers = column(rows, item);
            if (answers.size() < 2) {
                return null;
            }
            sum += variance(answers);
        }
        return 1 - sum / items / chance(options);
    }

    static @Nullable Double ad(List<Double[]> rows, int items) {
        double sum = 0;
        for (int item = 0; item < items; item++) {
            List<Double> answers = column(rows, item);
            if (answers.size() < 2) {
                return null;
            }
            double mean = mean(answers);
            sum += mean(answers.stream().map(x -> Math.abs(x - mean)).toList());
        }
        return sum / items;
    }

    static @Nullable Double awg(List<Double[]> rows, int options, int items) {
        List<Double> values = new ArrayList<>();
        for (int item = 0; item < items; item++) {
            List<Double> answers = column(rows, item);
            double k = answers.size();
            if (k < 2) {
                return null;
            }
            double m = mean(answers);
            double low = 1;
            double high = options;
            if (m == low || m == high) {
                values.add(1.0);
            } else if (m > (low * (k - 1) + high) / k - 1e-12 && m < (high * (k - 1) + low) / k + 1e-12) {
                values.add(1 - 2 * variance(answers) / (((high + low) * m - m * m - high * low) * k / (k - 1)));
            }
        }
        return values.isEmpty() ? null : mean(values);
    }

    static List<Double> column(List<Double[]> rows, int item) {
        List<Double> answers = new ArrayList<>();
        for (Double[] row : rows) {
            if (row[item] != null) {
                answers.add(row[item]);
            }
        }
        return answers;
    }

    private static List<Double> answered(List<Double[]> rows, int items) {
        return IntStream.range(0, items)
                .boxed()
                .flatMap(item -> column(rows, item).stream())
                .toList();
    }

    static double mean(List<Double> values) {
        return values.stream().mapToDouble(x -> x).sum() / values.size();
    }

    static double variance(List<Double> values) {
        double mean = mean(values);
        return values.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum() / (values.size() - 1);
    }

    /** The mean of the squares of 1 to so many, less the square of their mean. */
    static double chance(int options) {
        double mean = IntStream.rangeClosed(1, options).average().orElseThrow();
        return IntStream.rangeClosed(1, options)
                .mapToDouble(x -> (x - mean) * (x - mean))
                .average()
                .orElseThrow();
    }
}
