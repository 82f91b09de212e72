package io.github.distributedleadership.rules.form;

import io.github.distributedleadership.rules.holding.count.Shares;

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
    private int top = -1;
    private double topWeight;

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
            add(bearer, 1.0 / bearers.length);
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
            one.add(other.shares.code(i), other.shares.weight(i));
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

    private void add(int bearer, double weight) {
        double before = shares.weightOf(bearer);
        shares.add(bearer, weight);
        double now = before + weight;
        squares += weight * (2 * before + weight);
        if (now > topWeight || now == topWeight && bearer < top) {
            top = bearer;
            topWeight = now;
        }
    }
}
