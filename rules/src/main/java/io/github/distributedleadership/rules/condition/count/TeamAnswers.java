package io.github.distributedleadership.rules.condition.count;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.rules.indicator.Condition;
import io.github.distributedleadership.rules.measure.agreement.AnswerSpread;

/**
 * What the people of one team answered to one survey, condition by condition.
 *
 * <p>Only sums are kept, in which the order of the people leaves no trace: for answers in whole steps they are exact.
 */
public final class TeamAnswers {
    private static final int CONDITIONS = Condition.values().length;

    /** The number of the team, or -1 for those of whom no team is recorded. */
    public final int team;

    public final SurveyItems items;
    private final int[] respondents = new int[CONDITIONS];
    /** By condition and number of items answered: the sum of the answers of those who answered so many. */
    private final double[][] sums = new double[CONDITIONS][];

    private final int[] answers;
    private final double[] itemSums;
    private final double[] itemSquares;

    TeamAnswers(int team, SurveyItems items) {
        this.team = team;
        this.items = items;
        for (int c = 0; c < CONDITIONS; c++) {
            sums[c] = new double[items.sizes[c] + 1];
        }
        answers = new int[items.size()];
        itemSums = new double[items.size()];
        itemSquares = new double[items.size()];
    }

    /** Counts the person, whose answers are then forgotten. */
    void add(PersonAnswers person) {
        double[] ofCondition = new double[CONDITIONS];
        int[] answered = new int[CONDITIONS];
        for (int place = 0; place < answers.length; place++) {
            if (person.times[place] > 0) {
                double answer = person.given[place] / person.times[place];
                answers[place]++;
                itemSums[place] += answer;
                itemSquares[place] += answer * answer;
                ofCondition[items.condition(place)] += answer;
                answered[items.condition(place)]++;
            }
        }
        for (int c = 0; c < CONDITIONS; c++) {
            if (answered[c] > 0) {
                respondents[c]++;
                sums[c][answered[c]] += ofCondition[c];
            }
        }
        person.forget();
    }

    /** How many answered something about the condition. */
    public int respondents(Condition condition) {
        return respondents[condition.ordinal()];
    }

    /** Adds, by number of items answered, the sums of the answers about the condition. */
    public void addSums(Condition condition, double[] to) {
        double[] ofCondition = sums[condition.ordinal()];
        for (int i = 0; i < ofCondition.length; i++) {
            to[i] += ofCondition[i];
        }
    }

    /** The spread of the answers to each item about the condition that two or more answered. */
    public ImmutableList<AnswerSpread> spreads(Condition condition) {
        ImmutableList.Builder<AnswerSpread> spreads = ImmutableList.builder();
        for (int place = 0; place < answers.length; place++) {
            if (items.condition(place) == condition.ordinal() && answers[place] > 1) {
                spreads.add(new AnswerSpread(answers[place], itemSums[place], itemSquares[place]));
            }
        }
        return spreads.build();
    }
}
