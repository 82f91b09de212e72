package io.github.distributedleadership.core.format.token;

import io.github.distributedleadership.core.value.PlainText;

/** Numbers as files write them: decimal digits, with a point and an exponent where they are needed. */
public final class Decimals {
    private Decimals() {}

    /** Whether the text is a finite number in decimal digits, as JSON and the core schema of YAML 1.2 write one. */
    public static boolean isDecimal(String text) {
        int n = text.length();
        int i = n > 0 && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
        int whole = digits(text, i);
        i += whole;
        int part = 0;
        if (i < n && text.charAt(i) == '.') {
            part = digits(text, i + 1);
            i += 1 + part;
        }
        if (whole + part == 0) {
            return false;
        }
        if (i < n && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
            i++;
            i += i < n && (text.charAt(i) == '-' || text.charAt(i) == '+') ? 1 : 0;
            int exponent = digits(text, i);
            i = exponent == 0 ? -1 : i + exponent;
        }
        return i == n;
    }

    private static int digits(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i - from;
    }

    /** The number of a text that is known to be one. */
    public static double finite(String decimal) {
        double value = Double.parseDouble(decimal);
        if (Double.isInfinite(value)) {
            throw new Refused("must be a number that fits into 64 bits but was " + PlainText.excerpt(decimal));
        }
        return value;
    }
}
