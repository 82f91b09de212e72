package io.github.distributedleadership.core.format.token;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.format.token.Tokens.Kind;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.GoalId;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Scale;
import io.github.distributedleadership.core.value.Span;
import java.io.IOException;

/** Reads single values: texts, numbers, days, ids. */
public final class Values {
    /** The word for "known to be none". */
    public static final String NONE = "none";

    private Values() {}

    /** Any text; a bare word is the text that it is written as, so that {@code no} and {@code 010} are ids. */
    public static String text(Cursor in) {
        if (!in.isWord()) {
            throw new Refused("must be a text but was " + in.found());
        }
        return in.text();
    }

    /** A text that names a row, of which the taker of rows is told where it stands. */
    public static String name(Cursor in) {
        String text = text(in);
        in.tellName();
        return text;
    }

    public static String word(Cursor in) {
        return in.interned().word(text(in));
    }

    public static boolean yesOrNo(Cursor in) {
        if (in.kind() == Kind.PLAIN) {
            switch (in.text()) {
                case "true", "True", "TRUE":
                    return true;
                case "false", "False", "FALSE":
                    return false;
                default:
                    break;
            }
        }
        throw new Refused("must be true or false but was " + in.found());
    }

    /** For fields of which only {@code true} says something. */
    static boolean yes(Cursor in) {
        if (!yesOrNo(in)) {
            throw new Refused("must be true; leave it out where it does not apply");
        }
        return true;
    }

    public static double number(Cursor in) {
        return Decimals.finite(decimal(in));
    }

    public static int count(Cursor in) {
        double value = number(in);
        if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE) {
            throw new Refused("must be a whole number below 2147483648 but was " + in.excerpt());
        }
        return (int) value;
    }

    public static Fraction fraction(Cursor in) {
        return in.interned().fraction(decimal(in));
    }

    private static String decimal(Cursor in) {
        if (in.kind() == Kind.TEXT) {
            boolean meant = Decimals.isDecimal(in.text());
            throw new Refused("must be a number but was " + in.found() + (meant ? "; write it without quotes" : ""));
        }
        if (in.kind() != Kind.PLAIN || !Decimals.isDecimal(in.text())) {
            throw new Refused("must be a number but was " + in.found()
                    + (in.isWord() ? "; write decimal digits, such as 1000 or 0.5" : ""));
        }
        return in.text();
    }

    public static Moment moment(Cursor in) {
        return in.interned().moment(text(in));
    }

    public static Span span(Cursor in) {
        return Span.parse(text(in));
    }

    public static Scale scale(Cursor in) throws IOException {
        ImmutableList<Double> ends = in.list(Values::number);
        if (ends.size() != 2) {
            throw new Refused("must be a list of the lowest and the highest answer, such as [1, 5], but has "
                    + ends.size() + (ends.size() == 1 ? " number" : " numbers"));
        }
        return Scale.of(ends.get(0), ends.get(1));
    }

    public static MemberId member(Cursor in) {
        return in.interned().member(name(in));
    }

    public static TeamId team(Cursor in) {
        return in.interned().team(name(in));
    }

    public static Party party(Cursor in) {
        return in.interned().party(name(in));
    }

    public static ResponsibilityId responsibility(Cursor in) {
        return in.interned().responsibility(name(in));
    }

    public static GoalId goal(Cursor in) {
        return in.interned().goal(name(in));
    }

    public static ImmutableSortedSet<Party> parties(Cursor in) throws IOException {
        return ImmutableSortedSet.copyOf(in.list(Values::party));
    }

    /** A responsibility where none may stand too; one that is called none is written {@code responsibility:none}. */
    public static ResponsibilityId responsibilityBesideNone(Cursor in) {
        String text = name(in);
        String prefix = "responsibility:";
        return in.interned().responsibility(text.startsWith(prefix) ? text.substring(prefix.length()) : text);
    }

    public static boolean isNone(Cursor in) {
        return in.isWord() && in.text().equals(NONE);
    }
}
