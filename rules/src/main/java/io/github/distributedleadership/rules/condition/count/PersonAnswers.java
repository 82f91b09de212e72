package io.github.distributedleadership.rules.condition.count;

import io.github.distributedleadership.core.practice.ItemId;
import io.github.distributedleadership.core.practice.Response;
import java.util.Arrays;
import java.util.Map;

/** What one person answered for one team, perhaps in several rows: to each item about a condition the sum and how often. */
final class PersonAnswers {
    private final SurveyItems items;
    final double[] given;
    final int[] times;

    PersonAnswers(SurveyItems items) {
        this.items = items;
        given = new double[items.size()];
        times = new int[items.size()];
    }

    void add(Response row) {
        for (Map.Entry<ItemId, Double> answer : row.values().entrySet()) {
            int place = items.place(answer.getKey());
            if (place >= 0) {
                given[place] += items.turned(place, answer.getValue());
                times[place]++;
            }
        }
    }

    void forget() {
        Arrays.fill(given, 0);
        Arrays.fill(times, 0);
    }
}
