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
 *   <li>{@code {name:nobody}} is the fact of that name, or that word where the fact is zero or an empty list.
 *   <li>{@code [; {absent} were absent]} is a clause that is told only where its facts are given: those of the slots that
 *       stand in it first. It is left out too where such a fact is personal and people are not shown. A clause holds no
 *       other clause.
 *   <li><code>{{</code>, <code>}}</code>, <code>[[</code> and <code>]]</code> are the braces and brackets themselves.
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
    /** By slot the number of the clause to which it belongs, from 0; -1: its fact is always needed. */
    private final int[] clauseOf;
    /** By clause one of its slots: it is told where that slot has a fact. */
    private final int[] told;

    /**
     * What stands in a template: text where {@code slot} is -1, a fact, or one of two words where it chooses. A fact that is
     * nothing is told by {@code none}, where that is not empty. The clause is -1 for what is always told.
     */
    record Part(int slot, String one, String many, boolean chooses, String none, int clause) {}

    private Template(String text) {
        this.text = text;
        Parser parser = new Parser(text);
        this.parts = parser.parse();
        this.slots = ImmutableList.copyOf(parser.names);
        this.chosenBy = new boolean[slots.size()];
        this.clauseOf = parser.clauseOf.stream().mapToInt(Integer::intValue).toArray();
        this.told = new int[parser.clauses];
        for (int slot = clauseOf.length - 1; slot >= 0; slot--) {
            if (clauseOf[slot] >= 0) {
                told[clauseOf[slot]] = slot;
            }
        }
        for (Part part : parts) {
            if (part.chooses() || !part.none().isEmpty()) {
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

    /** Whether that slot belongs to a clause, so that its fact may be missing. */
    boolean isOptional(int slot) {
        return clauseOf[slot] >= 0;
    }

    /** A slot of the same clause as that one, by which it is told whether the clause is. */
    int tellingSlot(int slot) {
        return told[clauseOf[slot]];
    }

    /** A slot by which it is told whether that clause is. */
    int slotOfClause(int clause) {
        return told[clause];
    }

    /** Reads a template once, from its beginning to its end. */
    private static final class Parser {
        private final String text;
        private final List<String> names = new ArrayList<>();
        private final List<Integer> clauseOf = new ArrayList<>();
        private final ImmutableList.Builder<Part> parts = ImmutableList.builder();
        private final StringBuilder literal = new StringBuilder();
        private int clauses;
        private int clause = -1;

        Parser(String text) {
            this.text = text;
        }

        ImmutableList<Part> parse() {
            int at = 0;
            while (at < text.length()) {
                char c = text.charAt(at);
                boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == c;
                if ("{}[]".indexOf(c) < 0 || doubled) {
                    literal.append(c);
                    at += doubled && "{}[]".indexOf(c) >= 0 ? 2 : 1;
                } else if (c == '{') {
                    int end = text.indexOf('}', at);
                    if (end < 0) {
                        throw refused("has a { that nothing closes; write {{ for the brace itself", text);
                    }
                    addLiteral();
                    parts.add(slot(text.substring(at + 1, end)));
                    at = end + 1;
                } else {
                    clause(c);
                    at++;
                }
            }
            addLiteral();
            if (clause >= 0) {
                throw refused("has a [ that nothing closes; write [[ for the bracket itself", text);
            }
            ImmutableList<Part> all = parts.build();
            if (all.isEmpty()) {
                throw refused("must not be empty", text);
            }
            return all;
        }

        private void clause(char c) {
            if (c == '}') {
                throw refused("has a } that closes nothing; write }} for the brace itself", text);
            }
            if (c == '[' && clause >= 0) {
                throw refused("has a clause within a clause", text);
            }
            if (c == ']' && clause < 0) {
                throw refused("has a ] that closes nothing; write ]] for the bracket itself", text);
            }
            addLiteral();
            if (c == ']' && !clauseOf.contains(clause)) {
                throw refused("has a clause without a slot of its own, so that nothing tells when to tell it", text);
            }
            clause = c == '[' ? clauses++ : -1;
        }

        private void addLiteral() {
            if (literal.length() > 0) {
                String plain = literal.toString();
                checkPlain(plain, text);
                parts.add(new Part(-1, plain, "", false, "", clause));
                literal.setLength(0);
            }
        }

        private Part slot(String inside) {
            int mark = 0;
            while (mark < inside.length() && inside.charAt(mark) != '|' && inside.charAt(mark) != ':') {
                mark++;
            }
            int slot = slotOf(inside.substring(0, mark));
            if (mark == inside.length()) {
                return new Part(slot, "", "", false, "", clause);
            }
            String said = inside.substring(mark + 1);
            if (inside.charAt(mark) == ':') {
                checkPlain(said, text);
                return new Part(slot, "", "", false, said, clause);
            }
            int second = said.indexOf('|');
            if (second < 0 || said.indexOf('|', second + 1) >= 0) {
                String name = names.get(slot);
                throw refused(
                        "must give two words for \"" + name + "\", as in {" + name + "|decision|decisions}", text);
            }
            String one = said.substring(0, second);
            String many = said.substring(second + 1);
            checkPlain(one, text);
            checkPlain(many, text);
            return new Part(slot, one, many, true, "", clause);
        }

        private int slotOf(String name) {
            if (!isName(name)) {
                throw refused(
                        "has the slot \"" + name + "\", but a slot is a lower-case letter, then letters and digits",
                        text);
            }
            int slot = names.indexOf(name);
            if (slot < 0) {
                names.add(name);
                clauseOf.add(clause);
                return names.size() - 1;
            }
            if (clauseOf.get(slot) >= 0 && clauseOf.get(slot) != clause) {
                throw refused("has the slot \"" + name + "\" in a clause and beyond it", text);
            }
            return slot;
        }
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
