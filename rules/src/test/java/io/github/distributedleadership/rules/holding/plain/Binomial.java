package io.github.distributedleadership.rules.holding.plain;

/** Tails of the binomial distribution, also for numbers of draws that are no whole numbers. */
final class Binomial {
    private static final double[] STIRLING = {
        1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360360, 1.0 / 156, -3617.0 / 122400
    };

    private Binomial() {}

    /** {@return P(Bin(n, p) >= m), which is I_p(m, n - m + 1)} */
    static double atLeast(double n, double p, double m) {
        return m <= 0 ? 1 : regularizedBeta(p, m, n - m + 1);
    }

    /** {@return P(Bin(n, p) <= m), which is I_(1-p)(n - m, m + 1)} */
    static double atMost(double n, double p, double m) {
        return m >= n ? 1 : regularizedBeta(1 - p, n - m, m + 1);
    }

    /** {@return the regularised incomplete beta function I_x(a, b)} */
    static double regularizedBeta(double x, double a, double b) {
        if (x <= 0) {
            return 0;
        }
        if (x >= 1) {
            return 1;
        }
        double front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b));
        return x < (a + 1) / (a + b + 2) ? front * fraction(x, a, b) / a : 1 - front * fraction(1 - x, b, a) / b;
    }

    /** The continued fraction of the incomplete beta function, from its front to its end. */
    private static double fraction(double x, double a, double b) {
        double tiny = 1e-300;
        double c = 1;
        double d = 1 / unlessZero(1 - (a + b) * x / (a + 1), tiny);
        double value = d;
        for (int i = 1; i <= 100_000; i++) {
            double even = i * (b - i) * x / ((a + 2 * i - 1) * (a + 2 * i));
            d = 1 / unlessZero(1 + even * d, tiny);
            c = unlessZero(1 + even / c, tiny);
            value *= d * c;
            double odd = -(a + i) * (a + b + i) * x / ((a + 2 * i) * (a + 2 * i + 1));
            d = 1 / unlessZero(1 + odd * d, tiny);
            c = unlessZero(1 + odd / c, tiny);
            double factor = d * c;
            value *= factor;
            if (Math.abs(factor - 1) < 1e-16) {
                break;
            }
        }
        return value;
    }

    private static double unlessZero(double value, double tiny) {
        return Math.abs(value) < tiny ? tiny : value;
    }

    /** The logarithm of the gamma function: Stirling's series, after a step up to where it is exact. */
    static double logGamma(double x) {
        double shift = 0;
        double at = x;
        while (at < 16) {
            shift += Math.log(at);
            at++;
        }
        double sum = 0;
        double power = 1 / at;
        for (double coefficient : STIRLING) {
            sum += coefficient * power;
            power /= at * at;
        }
        return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + sum - shift;
    }
}
