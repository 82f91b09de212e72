package io.github.distributedleadership.rules.condition;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.practice.ItemId;
import io.github.distributedleadership.core.practice.Response;
import io.github.distributedleadership.rules.measure.agreement.AnswerSpread;
import java.util.Arrays;
import java.util.Map;

/**
 * What the people of one team answered to one survey, condition by condition.
 *
 * <p>Only sums are kept, in which the order of the people leaves no trace: for answers in whole steps they are exact.
 */
final class TeamAnswers {
    private static final int CONDITIONS = Condition.values().length;

    /** The number of the team, or -1 for those of whom no team is recorded. */
    final int team;

    final SurveyItems items;
    private final int[] respondents = new int[CONDITIONS];
    /** By condition and number of items answered: the sum of the answers of those who answered so many. */
    private final double[][] sums;

    private final long[] answers;
    private final double[] itemSums;
    private final double[] itemSquares;
    /** Of the person at hand: the sum and number of the answers to each item. */
    private final double[] given;

    private final int[] times;
    private final double[] personSums = new double[CONDITIONS];
    private final int[] personItems = new int[CONDITIONS];

    TeamAnswers(int team, SurveyItems items) {
        this.team = team;
        this.items = items;
        int size = items.size();
        sums = new double[CONDITIONS][size + 1];
        answers = new long[size];
        itemSums = new double[size];
        itemSquares = new double[size];
        given = new double[size];
        times = new int[size];
    }

    /** Adds a row of the person at hand. */
    void add(Response response) {
        for (Map.Entry<ItemId, Double> answer : response.values().entrySet()) {
            int place = items.place(answer.getKey());
            if (place >= 0) {
                given[place] += items.turned(place, answer.getValue());
                times[place]++;
            }
        }
    }

    /** Counts the person at hand, who may have answered in several rows: to each item the mean. */
    void endPerson() {
        for (int place = 0; place < times.length; place++) {
            if (times[place] > 0) {
                double answer = given[place] / times[place];
                answers[place]++;
                itemSums[place] += answer;
                itemSquares[place] += answer * answer;
                personSums[items.condition(place)] += answer;
                personItems[items.condition(place)]++;
            }
        }
        for (int c = 0; c < CONDITIONS; c++) {
            if (personItems[c] > 0) {
                respondents[c]++;
                sums[c][personItems[c]] += personSums[c];
            }
        }
        Arrays.fill(given, 0);
        Arrays.fill(times, 0);
        Arrays.fill(personSums, 0);
        Arrays.fill(personItems, 0);
    }

    /** How many answered something about the condition. */
    int respondents(Condition condition) {
        return respondents[condition.ordinal()];
    }

    /** Adds, by number of items answered, the sums of the answers about the condition. */
    void addSums(Condition condition, double[] to) {
        double[] ofCondition = sums[condition.ordinal()];
        for (int i = 0; i < ofCondition.length; i++) {
            to[i] += ofCondition[i];
        }
    }

    /** The spread of the answers to each item about the condition that two or more answered. */
    ImmutableList<AnswerSpread> spreads(Condition condition) {
        ImmutableList.Builder<AnswerSpread> spreads = ImmutableList.builder();
        for (int place = 0; place < answers.length; place++) {
            if (items.condition(place) == condition.ordinal() && answers[place] > 1) {
                spreads.add(new AnswerSpread(answers[place], itemSums[place], itemSquares[place]));
            }
        }
        return spreads.build();
    }
}
