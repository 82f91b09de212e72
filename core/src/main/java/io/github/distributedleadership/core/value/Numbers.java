package io.github.distributedleadership.core.value;

import java.math.BigDecimal;

/** Numbers as people write them. */
public final class Numbers {
    private Numbers() {}

    /**
     * {@return the shortest decimal text that reads back as the same number, without exponent or needless zeros}
     * 1200.0 is "1200", 0.1 is "0.1"; NaN and the infinities keep their Java names.
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
            return Double.toString(value);
        }
        String plain =
                new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
        return plain.length() <= 40 ? plain : Double.toString(value);
    }
}
