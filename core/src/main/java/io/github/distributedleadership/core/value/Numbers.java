package io.github.distributedleadership.core.value;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as people write them. */
public final class Numbers {
    /** Two decimals of so many digits never stand for the same number, so that one of them is the shortest. */
    private static final int DISTINCT_DIGITS = 15;
    /** So many digits always tell a number from its neighbours. */
    private static final int ENOUGH_DIGITS = 17;

    /** The neighbours of a power of two are further off above it, so that one further off there may still be it. */
    private static final ImmutableList<RoundingMode> NEAREST_THEN_LARGER =
            ImmutableList.of(RoundingMode.HALF_EVEN, RoundingMode.UP);

    private Numbers() {}

    /**
     * {@return the shortest decimal text that reads back as the same number, without exponent or needless zeros}
     * 1200.0 is "1200", 0.1 is "0.1", -0.0 is "0"; what would take more than 40 characters has an exponent, 1.0E300; NaN and
     * the infinities keep their Java names. The same on every JDK, unlike {@link Double#toString(double)}.
     */
    public static String plain(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        double size = Math.abs(value);
        if (size >= 1e-3 && size < 1e7) {
            String text = Double.toString(value);
            if (text.length() <= DISTINCT_DIGITS && !text.endsWith("0")) {
                return text;
            }
        }
        BigDecimal shortest = shortest(value);
        String plain = shortest.toPlainString();
        return plain.length() <= 40 ? plain : scientific(shortest);
    }

    /** {@return whether it is -0.0, which is unequal to 0.0 as an object and equal to it as a number} */
    public static boolean isMinusZero(double value) {
        return value == 0 && Double.compare(value, 0.0) != 0;
    }

    // Double.toString before JDK 19 gave 2.0E23 as 1.9999999999999998E23
    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        int fewest = Math.abs(value) < Double.MIN_NORMAL ? 2 : DISTINCT_DIGITS;
        for (int digits = fewest; digits < ENOUGH_DIGITS; digits++) {
            for (RoundingMode mode : NEAREST_THEN_LARGER) {
                BigDecimal rounded = exact.round(new MathContext(digits, mode));
                if (rounded.doubleValue() == value) {
                    return rounded.stripTrailingZeros();
                }
            }
        }
        return exact.round(new MathContext(ENOUGH_DIGITS, RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
    }

    private static String scientific(BigDecimal number) {
        BigDecimal twoDigits = number.precision() > 1 ? number : number.setScale(number.scale() + 1);
        return twoDigits.toString().replace("E+", "E");
    }
}
