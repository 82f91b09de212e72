package io.github.distributedleadership.rules.panel;

import java.util.function.ToDoubleFunction;

/** Panels by going through all votes: what the library has to equal. */
final class PlainPanel {
    private PlainPanel() {}

    /** How often a rule is right: it gives +1, 0 or -1 for the votes, bit i set where i is right. */
    static double accuracy(double[] p, ToDoubleFunction<boolean[]> rule) {
        double right = 0;
        for (int votes = 0; votes < 1 << p.length; votes++) {
            boolean[] isRight = new boolean[p.length];
            double probability = 1;
            for (int i = 0; i < p.length; i++) {
                isRight[i] = (votes >> i & 1) == 1;
                probability *= isRight[i] ? p[i] : 1 - p[i];
            }
            right += probability * (1 + Math.signum(rule.applyAsDouble(isRight))) / 2;
        }
        return right;
    }

    static double majority(double... p) {
        return accuracy(p, votes -> {
            int sum = 0;
            for (boolean right : votes) {
                sum += right ? 1 : -1;
            }
            return sum;
        });
    }

    static double atLeast(int k, double... p) {
        return accuracy(p, votes -> {
            int right = 0;
            for (boolean vote : votes) {
                right += vote ? 1 : 0;
            }
            return right >= k ? 1 : -1;
        });
    }

    static double weighted(double[] weights, double[] p) {
        return accuracy(p, votes -> {
            double sum = 0;
            double size = 0;
            for (int i = 0; i < votes.length; i++) {
                sum += votes[i] ? weights[i] : -weights[i];
                size += Math.abs(weights[i]);
            }
            return Math.abs(sum) <= 1e-12 * size ? 0 : sum;
        });
    }

    static double expert(double... p) {
        double best = 0;
        for (double one : p) {
            best = Math.max(best, Math.max(one, 1 - one));
        }
        return best;
    }

    /** No rule can be better: whatever the votes, the likelier option is taken. */
    static double best(double prior, double... p) {
        double right = 0;
        for (int votes = 0; votes < 1 << p.length; votes++) {
            double first = prior;
            double second = 1 - prior;
            for (int i = 0; i < p.length; i++) {
                boolean forFirst = (votes >> i & 1) == 1;
                first *= forFirst ? p[i] : 1 - p[i];
                second *= forFirst ? 1 - p[i] : p[i];
            }
            right += Math.max(first, second);
        }
        return right;
    }

    static PanelVerdict verdict(double... p) {
        double e = expert(p);
        double m = majority(p);
        double w = best(0.5, p);
        boolean known = false;
        for (double one : p) {
            known |= one != 0.5;
        }
        if (!known) {
            return PanelVerdict.UNDETERMINED;
        }
        boolean one = w - e <= 1e-12;
        boolean all = w - m <= 1e-12;
        return one && all
                ? PanelVerdict.EITHER
                : one ? PanelVerdict.DELEGATE : all ? PanelVerdict.SHARE : PanelVerdict.SHARE_WEIGHTED;
    }
}
