package io.github.distributedleadership.rules.measure.probability;

/**
 * The beta distribution with parameters a and b: its distribution function and the inverse of it.
 *
 * <p>The function is the continued fraction of the incomplete beta function, taken on that side of the mean on which it
 * converges fast. The inverse is found by Newton's method for the logarithm of the function over the log-odds of the
 * argument. That curve rises and is concave, so each step but the first lands left of the solution and nearer to it: it
 * cannot run away, however skewed the distribution is. Only {@code StrictMath} is used, so that the bits are the same
 * everywhere.
 */
public final class Beta {
    private static final double HALF_LOG_TWO_PI = 0.9189385332046727;
    /** From where on Stirling's series is exact to the last digits. */
    private static final int STIRLING = 12;

    private static final double TINY = 1e-300;
    private static final int MAX_TERMS = 10_000;
    private static final int MAX_STEPS = 100;

    private final double a;
    private final double b;
    private final double logBeta;

    private Beta(double a, double b, double logBeta) {
        this.a = a;
        this.b = b;
        this.logBeta = logBeta;
    }

    public static Beta of(double a, double b) {
        if (!(a > 0 && b > 0 && Double.isFinite(a) && Double.isFinite(b))) {
            throw new IllegalArgumentException(
                    "the parameters of a beta distribution must be positive numbers but were " + a + " and " + b);
        }
        return new Beta(a, b, logGamma(a) + logGamma(b) - logGamma(a + b));
    }

    /** The distribution of 1 - x. */
    public Beta mirrored() {
        return new Beta(b, a, logBeta);
    }

    public double mean() {
        return a / (a + b);
    }

    /** The probability of at most x. */
    public double below(double x) {
        if (x <= 0) {
            return 0;
        }
        return x >= 1 ? 1 : StrictMath.exp(logBelow(StrictMath.log(x) - StrictMath.log1p(-x)));
    }

    /** The x of which that probability, above 0 and below 1, lies below. */
    public double quantile(double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException("a probability must lie between 0 and 1 but was " + probability);
        }
        // the lower tail keeps its digits, so the upper one is asked for as the lower one of the mirrored distribution
        return probability <= 0.5 ? lowerQuantile(probability) : 1 - mirrored().lowerQuantile(1 - probability);
    }

    /** The x of which that probability lies below, whatever the probability; exact where x is small. */
    public double lowerQuantile(double probability) {
        double target = StrictMath.log(probability);
        double odds = StrictMath.log(a / b);
        for (int step = 0; step < MAX_STEPS; step++) {
            double logBelow = logBelow(odds);
            double change = (target - logBelow) / StrictMath.exp(logKernel(odds) - logBelow);
            odds += change;
            if (Math.abs(change) <= 1e-14 * Math.max(1, Math.abs(odds))) {
                break;
            }
        }
        return fromOdds(odds);
    }

    /** The logarithm of the probability, which has digits where the probability itself is too small for any. */
    private double logBelow(double odds) {
        double x = fromOdds(odds);
        return x <= (a + 1) / (a + b + 2)
                ? logKernel(odds) + StrictMath.log(fraction(a, b, x) / a)
                : StrictMath.log1p(-StrictMath.exp(logKernel(odds)) * fraction(b, a, fromOdds(-odds)) / b);
    }

    /** The logarithm of x^a (1-x)^b / B(a, b). */
    private double logKernel(double odds) {
        // log x = -log(1 + exp(-odds)), log(1 - x) = -log(1 + exp(odds))
        return -a * logOnePlusExp(-odds) - b * logOnePlusExp(odds) - logBeta;
    }

    private static double logOnePlusExp(double t) {
        return t > 0 ? t + StrictMath.log1p(StrictMath.exp(-t)) : StrictMath.log1p(StrictMath.exp(t));
    }

    private static double fromOdds(double odds) {
        return 1 / (1 + StrictMath.exp(-odds));
    }

    /** The continued fraction 1/(1 + c1/(1 + c2/(1 + ...))), from its top, as a product of ratios. */
    private static double fraction(double a, double b, double x) {
        double ratio = 1; // of the last two numerators
        double inverse = 0; // of the last two denominators, turned over
        double value = 1;
        for (int n = 1; n <= MAX_TERMS; n++) {
            int m = n / 2;
            double c = n % 2 == 0
                    ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
                    : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            ratio = away(1 + c / ratio);
            inverse = 1 / away(1 + c * inverse);
            double step = ratio * inverse;
            value *= step;
            if (Math.abs(step - 1) < 1e-16) {
                break;
            }
        }
        return 1 / value;
    }

    private static double away(double number) {
        return Math.abs(number) < TINY ? TINY : number;
    }

    /** The logarithm of the gamma function, for positive arguments. */
    public static double logGamma(double x) {
        double shift = 1;
        double y = x;
        while (y < STIRLING) {
            shift *= y;
            y += 1;
        }
        double square = 1 / (y * y);
        double series = (1.0 / 12
                        - square
                                * (1.0 / 360
                                        - square
                                                * (1.0 / 1260
                                                        - square
                                                                * (1.0 / 1680
                                                                        - square
                                                                                * (1.0 / 1188
                                                                                        - square * 691 / 360360)))))
                / y;
        return (y - 0.5) * StrictMath.log(y) - y + HALF_LOG_TWO_PI + series - StrictMath.log(shift);
    }
}
