package io.github.distributedleadership.rules.holding.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BinomialTest {

    @Test
    void the_tails_of_whole_numbers_are_their_sums() {
        for (int n : new int[] {1, 2, 5, 10, 37, 200, 1000}) {
            for (double p : new double[] {0.2, 1.0 / 3, 0.5, 0.9}) {
                double[] terms = terms(n, p);
                double below = 0;
                for (int m = 0; m <= n; m++) {
                    assertThat(Binomial.atLeast(n, p, m)).isCloseTo(1 - below, within(1e-12));
                    below += terms[m];
                    assertThat(Binomial.atMost(n, p, m)).isCloseTo(below, within(1e-12));
                }
            }
        }
    }

    @Test
    void the_tails_of_fractions_are_the_integral() {
        for (double n : new double[] {5.3, 7.77, 12.5, 40.25}) {
            for (double m : new double[] {1.5, 2.9, 4.4}) {
                assertThat(Binomial.atLeast(n, 0.2, m)).isCloseTo(integral(0.2, m, n - m + 1), within(1e-12));
                assertThat(Binomial.atMost(n, 1.0 / 3, m)).isCloseTo(integral(2.0 / 3, n - m, m + 1), within(1e-12));
            }
        }
    }

    @Test
    void all_and_none_are_certain() {
        assertThat(Binomial.atLeast(7.5, 0.2, 0)).isEqualTo(1);
        assertThat(Binomial.atMost(7.5, 0.2, 7.5)).isEqualTo(1);
        assertThat(Binomial.atMost(7.5, 1.0 / 3, 0)).isCloseTo(Math.pow(2.0 / 3, 7.5), within(1e-14));
    }

    /** The probabilities of 0, 1, ... n, each from the one before, from the middle outwards where they are largest. */
    private static double[] terms(int n, double p) {
        double[] terms = new double[n + 1];
        int middle = (int) (n * p);
        terms[middle] = 1;
        for (int i = middle; i < n; i++) {
            terms[i + 1] = terms[i] * (n - i) / (i + 1) * p / (1 - p);
        }
        for (int i = middle; i > 0; i--) {
            terms[i - 1] = terms[i] * i / (n - i + 1) * (1 - p) / p;
        }
        double all = 0;
        for (double term : terms) {
            all += term;
        }
        for (int i = 0; i <= n; i++) {
            terms[i] /= all;
        }
        return terms;
    }

    /** I_x(a, b) as a quotient of two integrals, each by the trapezoidal rule after a doubly exponential change of variable. */
    private static double integral(double x, double a, double b) {
        return upTo(x, a, b) / upTo(1, a, b);
    }

    private static double upTo(double x, double a, double b) {
        double step = 1.0 / 128;
        double sum = 0;
        for (int i = -4 * 128; i <= 4 * 128; i++) {
            double u = i * step;
            double e = Math.exp(-Math.PI * Math.sinh(u));
            double t = x / (1 + e);
            double oneMinusT = (1 - x) + x * e / (1 + e);
            double slope = x * Math.PI * Math.cosh(u) * e / (1 + e) / (1 + e);
            if (slope > 0 && t > 0 && oneMinusT > 0) {
                sum += Math.exp((a - 1) * Math.log(t) + (b - 1) * Math.log(oneMinusT)) * slope;
            }
        }
        return sum * step;
    }
}
