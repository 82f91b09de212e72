package io.github.distributedleadership.rules.explain;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with named slots, which facts fill.
 *
 * <p>The language is small:
 * <ul>
 *   <li>{@code {name}} is the fact of that name. A name begins with a lower-case letter; letters and digits follow.
 *   <li>{@code {name|decision|decisions}} is the first word where the fact of that name is one, else the second. The fact
 *       is a count, an amount or a list of ids, of which the length counts. A word may be empty: {@code holder{n||s}}.
 *   <li><code>{{</code> and <code>}}</code> are the braces themselves.
 * </ul>
 *
 * <p>All else stands as it is, and holds no digit: every number of a message is a fact, so that text and data cannot
 * disagree.
 *
 * <pre>{@code
 * Template.of("{taken} of {n} {n|decision|decisions} by {decider}").slots();   // [taken, n, decider]
 * }</pre>
 *
 * <p>Parse a template once and keep it in a constant; findings share it. Immutable and thread-safe; equal when the text is
 * equal.
 */
public final class Template {
    private final String text;
    private final ImmutableList<String> slots;
    private final ImmutableList<Part> parts;
    private final boolean[] chosenBy;

    /** What stands in a template: text where {@code slot} is -1, a fact, or one of two words where these are not null. */
    record Part(int slot, String one, String many, boolean chooses) {}

    private Template(String text) {
        this.text = text;
        List<String> names = new ArrayList<>();
        this.parts = parse(text, names);
        this.slots = ImmutableList.copyOf(names);
        this.chosenBy = new boolean[names.size()];
        for (Part part : parts) {
            if (part.chooses()) {
                chosenBy[part.slot()] = true;
            }
        }
    }

    /**
     * {@return the template of that text}
     *
     * @throws IllegalArgumentException when the text is not in the language above; the message says where
     */
    public static Template of(String text) {
        return new Template(text);
    }

    /** {@return the names of the slots, each once, in the order in which they first appear} */
    public ImmutableList<String> slots() {
        return slots;
    }

    ImmutableList<Part> parts() {
        return parts;
    }

    /** Whether a word is chosen by that slot, so that its fact must be a number or a list. */
    boolean choosesBy(int slot) {
        return chosenBy[slot];
    }

    private static ImmutableList<Part> parse(String text, List<String> names) {
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        StringBuilder literal = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == c;
            if ((c == '{' || c == '}') && doubled) {
                literal.append(c);
                at += 2;
            } else if (c == '{') {
                int end = text.indexOf('}', at);
                if (end < 0) {
                    throw refused("has a { that nothing closes; write {{ for the brace itself", text);
                }
                addLiteral(parts, literal, text);
                parts.add(slot(text.substring(at + 1, end), names, text));
                at = end + 1;
            } else if (c == '}') {
                throw refused("has a } that closes nothing; write }} for the brace itself", text);
            } else {
                literal.append(c);
                at++;
            }
        }
        addLiteral(parts, literal, text);
        ImmutableList<Part> all = parts.build();
        if (all.isEmpty()) {
            throw refused("must not be empty", text);
        }
        return all;
    }

    private static void addLiteral(ImmutableList.Builder<Part> parts, StringBuilder literal, String text) {
        if (literal.length() > 0) {
            String plain = literal.toString();
            checkPlain(plain, text);
            parts.add(new Part(-1, plain, "", false));
            literal.setLength(0);
        }
    }

    private static Part slot(String inside, List<String> names, String text) {
        int bar = inside.indexOf('|');
        String name = bar < 0 ? inside : inside.substring(0, bar);
        if (!isName(name)) {
            throw refused(
                    "has the slot \"" + name + "\", but a slot is a lower-case letter, then letters and digits", text);
        }
        if (!names.contains(name)) {
            names.add(name);
        }
        int slot = names.indexOf(name);
        if (bar < 0) {
            return new Part(slot, "", "", false);
        }
        int second = inside.indexOf('|', bar + 1);
        if (second < 0 || inside.indexOf('|', second + 1) >= 0) {
            throw refused("must give two words for \"" + name + "\", as in {" + name + "|decision|decisions}", text);
        }
        String one = inside.substring(bar + 1, second);
        String many = inside.substring(second + 1);
        checkPlain(one, text);
        checkPlain(many, text);
        return new Part(slot, one, many, true);
    }

    private static void checkPlain(String plain, String text) {
        plain.codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                throw refused(
                        "must not hold the digit " + Character.toString(c) + " itself; make the number a fact", text);
            }
            if (Wording.mustBeEscaped(c)) {
                throw refused("must be one line without control characters", text);
            }
        });
    }

    private static boolean isName(String name) {
        if (name.isEmpty() || name.charAt(0) < 'a' || name.charAt(0) > 'z') {
            return false;
        }
        return name.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
    }

    private static IllegalArgumentException refused(String why, String text) {
        return new IllegalArgumentException("a template " + why + "; it was \"" + text + "\"");
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Template template && text.equals(template.text));
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the text that {@link #of} reads} */
    @Override
    public String toString() {
        return text;
    }
}
