package io.github.distributedleadership.core.format.csv;

import io.github.distributedleadership.core.format.token.Refused;
import io.github.distributedleadership.core.value.PlainText;
import java.util.regex.Pattern;

/** What single cells of networks and ratings hold. */
public final class Cells {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,5})?");
    private static final int LONGEST_NUMBER = 1000;

    private Cells() {}

    /** Whether the cell says that nothing is known: nothing stands there, or {@code NA}. */
    public static boolean isUnknown(String cell) {
        return cell.isBlank() || cell.strip().equals("NA");
    }

    /** A node, checked as a network checks it. */
    public static String node(String cell) {
        return word(cell, "a node");
    }

    public static String word(String cell, String kind) {
        try {
            return PlainText.word(cell, kind);
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
    }

    /** A finite number, written as people write one. */
    public static double number(String cell) {
        String text = cell.strip();
        if (text.length() <= LONGEST_NUMBER && NUMBER.matcher(text).matches()) {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value)) {
                return value + 0.0;
            }
        }
        throw new Refused(
                text.isEmpty()
                        ? "must be a number but is empty"
                        : "must be a finite number such as 2 or 0.5 but was \"" + PlainText.excerpt(text) + "\"");
    }

    /** The weight of a tie. */
    public static double weight(String cell) {
        double weight = number(cell);
        if (weight < 0) {
            throw new Refused("must be 0 or more but was \"" + PlainText.excerpt(cell.strip())
                    + "\"; shift the scale so that 0 means no tie");
        }
        return weight;
    }
}
