package io.github.distributedleadership.rules.explain;

import io.github.distributedleadership.core.value.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** How facts become words, whatever the renderer. */
final class Wording {
    static final String WITHHELD = "(personal; shown on request)";

    private static final MathContext ROUNDING = new MathContext(3, RoundingMode.HALF_EVEN);
    /** From here on three decimals would say 1. */
    private static final double NEARLY_ONE = 0.9995;
    /** What is nearer to 1 may be so by rounding alone. */
    private static final double NEXT_TO_NOTHING = 5e-10;

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private Wording() {}

    /** What a renderer does with text that somebody else wrote. */
    @FunctionalInterface
    interface Escape {
        void append(String text, StringBuilder out);
    }

    /** Appends the sentence of a finding. */
    static void sentence(Finding finding, Detail detail, Names names, Escape escape, StringBuilder out) {
        Template template = finding.template();
        for (Template.Part part : template.parts()) {
            if (part.clause() >= 0 && !isTold(finding, template.slotOfClause(part.clause()), detail)) {
                continue;
            }
            if (part.slot() < 0) {
                out.append(part.one());
                continue;
            }
            Fact fact = finding.fact(part.slot());
            boolean hidden = fact.isPersonal() && !detail.showsPeople();
            if (part.chooses()) {
                out.append(!hidden && isOne(fact) ? part.one() : part.many());
            } else if (hidden) {
                out.append(WITHHELD);
            } else if (!part.none().isEmpty() && isNone(fact)) {
                out.append(part.none());
            } else {
                fact(fact, detail, names, escape, out);
            }
        }
    }

    /** A clause is told where its facts are given, and may be shown. */
    private static boolean isTold(Finding finding, int slot, Detail detail) {
        return finding.has(slot) && (detail.showsPeople() || !finding.fact(slot).isPersonal());
    }

    private static void fact(Fact fact, Detail detail, Names names, Escape escape, StringBuilder out) {
        if (fact instanceof Fact.Count count) {
            count(count.value(), out);
        } else if (fact instanceof Fact.Amount amount) {
            number(amount.value(), out);
        } else if (fact instanceof Fact.Text text) {
            escape.append(text.value(), out);
        } else if (fact instanceof Fact.Word word) {
            escape.append(word.inWords(), out);
        } else if (fact instanceof Fact.Ids ids) {
            list(ids, detail.idLimit(), names, escape, out);
        } else if (fact instanceof Fact.Id id) {
            escape.append(names.shown(id.kind(), id.value()), out);
        } else if (fact instanceof Fact.Day day) {
            out.append(Fact.Day.inWords(day.value()));
        }
    }

    /** With commas between thousands. */
    private static void count(long value, StringBuilder out) {
        if (Math.abs(value) < 1000) {
            out.append(value);
        } else {
            out.append(String.format(Locale.UK, "%,d", value));
        }
    }

    /** Appends "none", "a", "a and b", "a, b and c", "a, b and 7 more". */
    private static void list(Fact.Ids ids, int limit, Names names, Escape escape, StringBuilder out) {
        int size = ids.value().size();
        if (size == 0) {
            out.append("none");
            return;
        }
        int shown = Math.min(size, limit);
        for (int i = 0; i < shown; i++) {
            if (i > 0) {
                out.append(i == size - 1 ? " and " : ", ");
            }
            escape.append(names.shown(ids.kind(), ids.value().get(i)), out);
        }
        if (shown < size) {
            out.append(" and ").append(size - shown).append(" more");
        }
    }

    private static boolean isNone(Fact fact) {
        if (fact instanceof Fact.Count count) {
            return count.value() == 0;
        }
        if (fact instanceof Fact.Ids ids) {
            return ids.value().isEmpty();
        }
        // nothing is what three decimals show as nothing
        return fact instanceof Fact.Amount amount && Math.rint(amount.value() * 1000) == 0;
    }

    private static boolean isOne(Fact fact) {
        if (fact instanceof Fact.Count count) {
            return count.value() == 1;
        }
        if (fact instanceof Fact.Ids ids) {
            return ids.value().size() == 1;
        }
        // as it is shown: 1.0001 is "1 share", not "1 shares"
        return fact instanceof Fact.Amount amount && number(amount.value()).equals("1");
    }

    static String number(double value) {
        StringBuilder out = new StringBuilder();
        number(value, out);
        return out.toString();
    }

    /**
     * Appends a number with at most three decimals, or three significant digits where it is below 0.1. Just below 1 it is what is
     * missing that has three significant digits, so that nearly certain does not become certain.
     */
    static void number(double value, StringBuilder out) {
        double size = Math.abs(value);
        if (value != Math.rint(value) && size < 0.1) {
            out.append(Numbers.plain(threeDigits(value)));
        } else if (size < 1 && size >= NEARLY_ONE && 1 - size >= NEXT_TO_NOTHING) {
            BigDecimal missing = BigDecimal.ONE.subtract(new BigDecimal(size)).round(ROUNDING);
            out.append(value < 0 ? "-" : "")
                    .append(Numbers.plain(BigDecimal.ONE.subtract(missing).doubleValue()));
        } else if (size < 1e12) {
            // up from the middle, and from just below it: two sums that differ by rounding alone are shown alike
            long thousandths = (long) Math.floor(size * 1000 + 0.5 + 1e-9);
            if (value < 0) {
                out.append('-');
            }
            out.append(thousandths / 1000);
            int rest = (int) (thousandths % 1000);
            if (rest > 0) {
                out.append('.').append((char) ('0' + rest / 100));
                if (rest % 100 > 0) {
                    out.append((char) ('0' + rest / 10 % 10));
                    if (rest % 10 > 0) {
                        out.append((char) ('0' + rest % 10));
                    }
                }
            }
        } else {
            out.append(Numbers.plain(value));
        }
    }

    /** Rounded to three significant digits. */
    private static double threeDigits(double value) {
        double scale = 1e4;
        while (scale < 1e15 && Math.abs(value) * scale < 100) {
            scale *= 10;
        }
        double scaled = value * scale;
        double whole = Math.rint(scaled);
        // the product is off by less than a millionth: only what is that near to the middle of two has to be looked at
        // exactly
        return scale < 1e15 && Math.abs(Math.abs(scaled - whole) - 0.5) > 1e-6
                ? whole / scale
                : new BigDecimal(value).round(ROUNDING).doubleValue();
    }

    /**
     * Whether a character could break a line, hide, or turn the direction of what follows. The two joiners are left, since
     * scripts and emoji need them inside words.
     */
    static boolean mustBeEscaped(int c) {
        if (c >= ' ' && c <= '~') {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> c != 0x200C && c != 0x200D;
            default -> false;
        };
    }

    /** Appends text as it is, with dangerous characters as {@code \n} or {@code \}{@code u202E}. */
    static void plain(String text, StringBuilder out) {
        if (isPlain(text)) {
            out.append(text);
            return;
        }
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (mustBeEscaped(c)) {
                escaped(c, out);
            } else {
                out.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
    }

    /** Whether nothing in it needs a look: nearly every id and word. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        plain(text, out);
        return out.toString();
    }

    /** Appends the escape of one character. */
    static void escaped(int c, StringBuilder out) {
        switch (c) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                out.append(c > 0xFFFF ? "\\U" : "\\u");
                for (int shift = c > 0xFFFF ? 28 : 12; shift >= 0; shift -= 4) {
                    out.append(HEX[c >> shift & 0xF]);
                }
            }
        }
    }
}
