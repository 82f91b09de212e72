package io.github.distributedleadership.core.format.change;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.format.token.BrokenText;
import io.github.distributedleadership.core.format.token.Cursor;
import io.github.distributedleadership.core.format.token.Tokens;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tokens of a list of changes, as those of an object with the one field {@code changes}, each change with its verb
 * first, whatever the order of its fields, for what the others mean depends on it.
 *
 * <p>Only one change is held in memory at a time.
 */
public final class ChangeTokens implements Tokens {
    /** The verbs; where two could be meant, the one that stands before takes the other for a field. */
    static final ImmutableList<String> VERBS = ImmutableList.of(
            "account",
            "coach",
            "share",
            "delegate",
            "vacate",
            "level",
            "skill",
            "appoint",
            "erase",
            "add",
            "remove",
            "replace");

    private final Tokens tokens;
    private final Deque<Token> ready = new ArrayDeque<>();
    private final Map<String, Place> words = new HashMap<>();
    private Token current = new Token(Kind.END, "", 1);
    private boolean inList;
    private boolean ended;
    private int place;
    private String verb = "";

    public ChangeTokens(Tokens tokens) {
        this.tokens = tokens;
    }

    /** One token, kept. */
    private record Token(Kind kind, String text, int line) {}

    /** Which change a word stands in first, and on which line. */
    public record Place(int change, int line) {}

    /** The verb of the change that begins here; empty where it has none. */
    public String verb() {
        return verb;
    }

    /** Where a word stands first. */
    public Map<String, Place> words() {
        return words;
    }

    @Override
    public Kind next() throws IOException {
        if (ready.isEmpty()) {
            fill();
        }
        current = ready.isEmpty() ? new Token(Kind.END, "", tokens.line()) : ready.remove();
        return current.kind();
    }

    @Override
    public String text() {
        return current.text();
    }

    @Override
    public int line() {
        return current.line();
    }

    private void fill() throws IOException {
        if (!inList && !ended) {
            begin();
            return;
        }
        if (ended) {
            return;
        }
        Token first = read();
        if (first.kind() == Kind.END_LIST) {
            ready.add(first);
            end();
        } else {
            List<Token> change = value(first);
            verb = "";
            ready.addAll(first.kind() == Kind.OBJECT ? verbFirst(change) : change);
            place++;
        }
    }

    private void begin() throws IOException {
        Token first = read();
        if (first.kind() == Kind.END || first.kind() == Kind.NULL) {
            throw new BrokenText(first.line(), "the text is empty; write a list of changes such as - {vacate: budget}");
        }
        if (first.kind() != Kind.LIST) {
            throw new BrokenText(
                    first.line(), "changes must be a list, each with one verb, such as - {vacate: budget}");
        }
        ready.add(new Token(Kind.OBJECT, "", first.line()));
        ready.add(new Token(Kind.KEY, "changes", first.line()));
        ready.add(first);
        inList = true;
    }

    private void end() throws IOException {
        ready.add(new Token(Kind.END_OBJECT, "", tokens.line()));
        tokens.next(); // what follows the list is refused there
        ended = true;
    }

    private List<Token> value(Token first) throws IOException {
        List<Token> value = new ArrayList<>();
        int depth = 0;
        for (Token token = first; ; token = read()) {
            value.add(token);
            depth += depth(token.kind());
            if (value.size() > Tokens.LONGEST) {
                throw new BrokenText(token.line(), "a change has more than " + Tokens.LONGEST + " words");
            }
            if (depth == 0 || depth == Cursor.MAX_DEPTH) {
                return value; // deeper than any change; the cursor refuses it
            }
        }
    }

    private static int depth(Kind kind) {
        return switch (kind) {
            case OBJECT, LIST -> 1;
            case END_OBJECT, END_LIST -> -1;
            default -> 0;
        };
    }

    private Token read() throws IOException {
        Kind kind = tokens.next();
        boolean word = kind == Kind.KEY || kind == Kind.TEXT || kind == Kind.PLAIN;
        Token token = new Token(kind, word ? tokens.text() : "", tokens.line());
        if (kind == Kind.TEXT || kind == Kind.PLAIN) {
            words.putIfAbsent(token.text(), new Place(place, token.line()));
        }
        return token;
    }

    /** The tokens of an object, with the field of its verb before the others. */
    private List<Token> verbFirst(List<Token> object) {
        List<List<Token>> fields = fields(object);
        for (String word : VERBS) {
            for (int at = 0; at < fields.size(); at++) {
                List<Token> field = fields.get(at);
                if (field.get(0).text().equals(word)) {
                    verb = word;
                    List<Token> turned = new ArrayList<>(object.size());
                    turned.add(object.get(0));
                    turned.addAll(field);
                    for (int other = 0; other < fields.size(); other++) {
                        turned.addAll(other == at ? List.of() : fields.get(other));
                    }
                    turned.add(object.get(object.size() - 1));
                    return turned;
                }
            }
        }
        return object;
    }

    private static List<List<Token>> fields(List<Token> object) {
        List<List<Token>> fields = new ArrayList<>();
        int depth = 0;
        for (Token token : object.subList(1, object.size() - 1)) {
            if (depth == 0 && token.kind() == Kind.KEY) {
                fields.add(new ArrayList<>());
            }
            depth += depth(token.kind());
            fields.get(fields.size() - 1).add(token);
        }
        return fields;
    }
}
