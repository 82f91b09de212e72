package io.github.distributedleadership.rules.holding.plain;

/** The parameters of the definition, as whole numbers where a share is compared with a fraction of whole numbers. */
final class Parameters {
    /** Others are shown to take part in more than this. */
    static final double B = 1.0 / 5;
    /** Others are shown to take part in less than this. */
    static final double C = 1.0 / 3;

    static final double ALPHA = 0.05;
    static final int K = 5;

    private Parameters() {}

    /** {@return whether part / whole is less than b} */
    static boolean lessThanB(int part, int whole) {
        return 5 * part < whole;
    }

    /** {@return whether part / whole is 0.8 or more} */
    static boolean fourFifths(int part, int whole) {
        return 5 * part >= 4 * whole;
    }

    /** {@return whether part / whole is more than maxUnknown, 0.2} */
    static boolean tooManyUnknown(int part, int whole) {
        return 5 * part > whole;
    }
}
