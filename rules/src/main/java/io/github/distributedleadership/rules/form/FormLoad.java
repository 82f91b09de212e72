package io.github.distributedleadership.rules.form;

import io.github.distributedleadership.rules.holding.count.Shares;
import java.util.Arrays;

/**
 * What rests on whom in one scope, added up responsibility by responsibility, or from what was added up in the scopes within.
 *
 * <p>Beside each weight the sum of the squares is kept, to which every weight that is added only adds; so nothing has to be
 * added up again, and nothing cancels out.
 */
final class FormLoad {
    int counted;
    int onOne;
    int byHolders;
    int leftOut;
    private final Shares shares = new Shares();
    private double squares;
    /** By place in the shares, the greatest part that somebody has in any one responsibility. */
    private double[] greatest = new double[8];

    private int top = -1;
    private double topWeight;
    private double secondWeight;

    /** A responsibility that rests on these, in equal parts; on nobody: it is left out. */
    void add(int[] bearers, boolean fromHolders) {
        if (bearers.length == 0) {
            leftOut++;
            return;
        }
        counted++;
        onOne += bearers.length == 1 ? 1 : 0;
        byHolders += fromHolders ? 1 : 0;
        for (int bearer : bearers) {
            add(bearer, 1.0 / bearers.length, 1.0 / bearers.length);
        }
    }

    /** Both together, in the one that is larger; the other is of no use any more. */
    static FormLoad together(FormLoad one, FormLoad other) {
        if (one.shares.size() < other.shares.size()) {
            return together(other, one);
        }
        one.counted += other.counted;
        one.onOne += other.onOne;
        one.byHolders += other.byHolders;
        one.leftOut += other.leftOut;
        for (int i = 0; i < other.shares.size(); i++) {
            one.add(other.shares.code(i), other.shares.weight(i), other.greatest[i]);
        }
        return one;
    }

    /** E, the effective number of people; 0 where nothing is counted. */
    double effective() {
        return counted == 0 ? 0 : shares.total() * shares.total() / squares;
    }

    /** On whom most rests; the first in order of codes among equals. */
    int top() {
        return top;
    }

    /** What the top carries. */
    double topWeight() {
        return topWeight;
    }

    /** What anybody else carries at the most. */
    double secondWeight() {
        return secondWeight;
    }

    /** The greatest part that the top has in any one responsibility. */
    double greatestOfTop() {
        return top < 0 ? 0 : greatest[shares.place(top)];
    }

    private void add(int bearer, double weight, double part) {
        double before = shares.weightOf(bearer);
        shares.add(bearer, weight);
        int place = shares.place(bearer);
        if (place >= greatest.length) {
            greatest = Arrays.copyOf(greatest, greatest.length * 2);
        }
        greatest[place] = Math.max(greatest[place], part);
        double now = before + weight;
        squares += weight * (2 * before + weight);
        if (bearer == top) {
            topWeight = now;
        } else if (now > topWeight || now == topWeight && bearer < top) {
            secondWeight = topWeight;
            top = bearer;
            topWeight = now;
        } else {
            secondWeight = Math.max(secondWeight, now);
        }
    }
}
