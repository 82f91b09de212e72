package io.github.distributedleadership.rules.condition;

/**
 * A 95 % interval within 0 and 1.
 *
 * @param low its lower end
 * @param high its upper end
 */
public record Interval(double low, double high) {
    /** The standard normal's quantile for 95 % in the middle. */
    private static final double Z = 1.959963984540054;

    /**
     * {@return Wilson's score interval of a fraction} 5 of 10: 0.2366 to 0.7634.
     *
     * @param numerator how many count
     * @param denominator out of how many, above 0
     */
    public static Interval wilson(double numerator, double denominator) {
        double p = numerator / denominator;
        double z2 = Z * Z / denominator;
        double middle = (p + z2 / 2) / (1 + z2);
        double half = Z / (1 + z2) * Math.sqrt(p * (1 - p) / denominator + z2 / (4 * denominator));
        // at the ends the formula meets 0 or 1 exactly, but rounding may not
        return new Interval(p == 0 ? 0 : Math.max(0, middle - half), p == 1 ? 1 : Math.min(1, middle + half));
    }
}
