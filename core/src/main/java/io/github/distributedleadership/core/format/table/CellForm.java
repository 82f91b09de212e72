package io.github.distributedleadership.core.format.table;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.format.token.Choices;
import io.github.distributedleadership.core.format.token.OneOf;
import io.github.distributedleadership.core.format.token.Refused;
import io.github.distributedleadership.core.format.token.Tokens.Kind;
import io.github.distributedleadership.core.format.token.Values;
import io.github.distributedleadership.core.value.PlainText;
import java.io.IOException;
import java.util.Locale;

/** How a value is written in one cell, and which tokens of a document the cell stands for. */
public enum CellForm {
    /** A text, number, day, id or word; nothing in it means anything else. */
    WORD {
        @Override
        void read(String column, String cell, RowTokens out) {
            word(cell, 0, cell.length(), out);
        }
    },
    /** A party, or none. */
    PARTY {
        @Override
        void read(String column, String cell, RowTokens out) {
            orNone(cell, "member:" + Values.NONE, out);
        }
    },
    /** A responsibility, or none. */
    RESPONSIBILITY {
        @Override
        void read(String column, String cell, RowTokens out) {
            orNone(cell, "responsibility:" + Values.NONE, out);
        }
    },
    /** A span of time, or none. */
    SPAN {
        @Override
        void read(String column, String cell, RowTokens out) {
            if (cell.equals(Values.NONE)) {
                throw new Refused(
                        "must be a span of time but was none; write " + CellText.NONE + " where there is none");
            }
            orNone(cell, cell, out);
        }
    },
    /** A reflection, or none. */
    REFLECTION {
        @Override
        void read(String column, String cell, RowTokens out) throws IOException {
            String id = cell.equals(CellText.NONE) ? "" : CellText.text(cell, 0, cell.length());
            if (id.equals(Values.NONE) || out.hasOwn(column) && !cell.equals(CellText.NONE)) {
                out.add(Kind.OBJECT);
                out.key("reflection");
                out.word(id);
                out.endObject(column);
            } else {
                out.word(id.isEmpty() ? Values.NONE : id);
            }
        }
    },
    /** Several, of which none may be unknown: {@code ana;ben}. */
    LIST {
        @Override
        void read(String column, String cell, RowTokens out) {
            elements(cell, out, (from, end) -> word(cell, from, end, out));
        }
    },
    /** Several, or none. */
    LIST_OR_NONE {
        @Override
        void read(String column, String cell, RowTokens out) throws IOException {
            if (cell.equals(CellText.NONE)) {
                out.word(Values.NONE);
            } else {
                LIST.read(column, cell, out);
            }
        }
    },
    /** Values by their keys: {@code phonics=0.9;data=0.4}. */
    MAP {
        @Override
        void read(String column, String cell, RowTokens out) throws IOException {
            out.add(Kind.OBJECT);
            if (!cell.equals(CellText.EMPTY)) {
                parts(cell, (from, end) -> {
                    int mark = mark(CellText.PAIR, cell, from, end, "k=v;k=v");
                    out.key(CellText.text(cell, from, CellText.end(cell, from, mark)));
                    int begin = CellText.begin(cell, mark + 1, end);
                    word(cell, begin, end, out);
                });
            }
            out.endObject(column);
        }
    },
    /** Values by their keys, or none. */
    MAP_OR_NONE {
        @Override
        void read(String column, String cell, RowTokens out) throws IOException {
            if (cell.equals(CellText.NONE)) {
                out.word(Values.NONE);
            } else {
                MAP.read(column, cell, out);
            }
        }
    },
    /** One of several kinds: {@code organization}, {@code team:literacy}. */
    SCOPE(Choices.SCOPE, "", "team:literacy"),
    /** A member, a team or a responsibility; a member also by the id alone. */
    SUBJECT(Choices.SUBJECT, "member", "team:literacy"),
    /** What a reflection is about. */
    ABOUT(Choices.ABOUT, "", "decision:d1"),
    /** What became of asking for approval. */
    APPROVAL(Choices.APPROVAL, "", "given-by:ana"),
    /** Where a holding was agreed. */
    AGREED_IN(Choices.AGREED_IN, "", "decision:d1"),
    /** Kinds with amounts and units: {@code funds=1200 EUR;tools=3}. */
    RESOURCES {
        @Override
        void read(String column, String cell, RowTokens out) throws IOException {
            if (cell.equals(CellText.NONE)) {
                out.word(Values.NONE);
                return;
            }
            int[] place = {0};
            elements(cell, out, (from, end) -> {
                int mark = mark(CellText.PAIR, cell, from, end, "funds=1200 EUR");
                int amount = CellText.begin(cell, mark + 1, end);
                int space = CellText.find(' ', cell, amount, end);
                out.add(Kind.OBJECT);
                out.key("kind");
                word(cell, from, CellText.end(cell, from, mark), out);
                out.key("amount");
                word(cell, amount, space, out);
                if (space < end) {
                    out.key("unit");
                    word(cell, CellText.begin(cell, space, end), end, out);
                }
                out.endObject(column + "[" + place[0]++ + "]");
            });
        }
    },
    /** Items with what they measure: {@code q1=autonomy;q2=coaching:reversed}. */
    ITEMS {
        @Override
        void read(String column, String cell, RowTokens out) throws IOException {
            int[] place = {0};
            elements(cell, out, (from, end) -> {
                int mark = mark(CellText.PAIR, cell, from, end, "q1=autonomy");
                int begin = CellText.begin(cell, mark + 1, end);
                int kind = CellText.find(CellText.KIND, cell, begin, end);
                out.add(Kind.OBJECT);
                out.key("id");
                word(cell, from, CellText.end(cell, from, mark), out);
                out.key("construct");
                word(cell, begin, CellText.end(cell, begin, kind), out);
                if (kind < end) {
                    if (!cell.substring(kind + 1, end).strip().equalsIgnoreCase("reversed")) {
                        throw new Refused("only reversed can follow the colon but there is \""
                                + PlainText.excerpt(cell.substring(kind + 1, end))
                                + "\"; write \\: for a colon in a word");
                    }
                    out.key("reversed");
                    out.word("true");
                }
                out.endObject(column + "[" + place[0]++ + "]");
            });
        }
    },
    /** To whom a member reports, by their kinds: {@code ana;team:board=functional}. */
    LINES {
        @Override
        void read(String column, String cell, RowTokens out) throws IOException {
            if (cell.equals(CellText.NONE)) {
                out.word(Values.NONE);
                return;
            }
            elements(cell, out, (from, end) -> {
                int mark = CellText.find(CellText.PAIR, cell, from, end);
                out.add(Kind.OBJECT);
                out.key("to");
                word(cell, from, CellText.end(cell, from, mark), out);
                if (mark < end) {
                    out.key("kind");
                    word(cell, CellText.begin(cell, mark + 1, end), end, out);
                }
                out.add(Kind.END_OBJECT);
            });
        }
    };

    private final ImmutableList<String> kinds;
    private final String alone;
    private final String example;

    CellForm() {
        this(ImmutableList.of(), "", "");
    }

    /** A value of one of these kinds, which may be left out where it is the one that can stand alone. */
    CellForm(OneOf<?> choice, String alone, String example) {
        this(choice.fields().asList(), alone, example);
    }

    CellForm(ImmutableList<String> kinds, String alone, String example) {
        this.kinds = kinds;
        this.alone = alone;
        this.example = example;
    }

    /** Adds the tokens of the value in a cell that is not empty. */
    void read(String column, String cell, RowTokens out) throws IOException {
        choice(column, cell, out);
    }

    /** Whether {@code !none} can stand in the cell. */
    boolean mayBeNone() {
        return switch (this) {
            case PARTY, RESPONSIBILITY, SPAN, REFLECTION, LIST_OR_NONE, MAP_OR_NONE, RESOURCES, LINES -> true;
            case WORD, LIST, MAP, SCOPE, SUBJECT, ABOUT, APPROVAL, AGREED_IN, ITEMS -> false;
        };
    }

    /** Takes one part of a cell, without the spaces around it. */
    private interface Part {
        void read(int from, int end) throws IOException;
    }

    private static void word(String cell, int from, int end, RowTokens out) {
        String text = CellText.text(cell, from, end);
        if (text.isEmpty()) {
            out.add(Kind.TEXT);
        } else {
            out.word(text);
        }
    }

    private static void orNone(String cell, String calledNone, RowTokens out) {
        if (cell.equals(CellText.NONE)) {
            out.word(Values.NONE);
        } else if (cell.equals(Values.NONE)) {
            out.word(calledNone);
        } else {
            word(cell, 0, cell.length(), out);
        }
    }

    private static void elements(String cell, RowTokens out, Part element) {
        try {
            out.add(Kind.LIST);
            if (!cell.equals(CellText.EMPTY)) {
                parts(cell, element);
            }
            out.add(Kind.END_LIST);
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
    }

    private static void parts(String cell, Part part) throws IOException {
        for (int from = 0; from <= cell.length(); ) {
            int end = CellText.find(CellText.LIST, cell, from, cell.length());
            int begin = CellText.begin(cell, from, end);
            int last = CellText.end(cell, begin, end);
            if (begin == last) {
                throw new Refused("nothing stands "
                        + (end == cell.length() ? "behind the last semicolon" : "before a semicolon")
                        + "; take the semicolon out, or write \\; where it belongs to a text");
            }
            part.read(begin, last);
            from = end + 1;
        }
    }

    private static int mark(char mark, String cell, int from, int end, String example) {
        int found = CellText.find(mark, cell, from, end);
        if (found == end) {
            throw new Refused("must be written such as " + example + " but there is no " + mark + " in \""
                    + PlainText.excerpt(cell.substring(from, end)) + "\"");
        }
        return found;
    }

    private void choice(String column, String cell, RowTokens out) throws IOException {
        int mark = CellText.find(CellText.KIND, cell, 0, cell.length());
        String word = mark == cell.length() && !alone.isEmpty() ? alone : cell.substring(0, mark);
        String plain = plain(word);
        String field =
                kinds.stream().filter(f -> plain(f).equals(plain)).findFirst().orElse("");
        boolean lone = isLone(field);
        if (field.isEmpty() || lone && mark < cell.length() || !lone && mark == cell.length() && !word.equals(alone)) {
            throw new Refused("must be one of "
                    + kinds.stream()
                            .map(f -> hyphenated(f) + (isLone(f) ? "" : ":…"))
                            .reduce((a, b) -> a + ", " + b)
                            .orElse("")
                    + ", such as " + example + ", but was \"" + PlainText.excerpt(cell) + "\"");
        }
        out.add(Kind.OBJECT);
        out.key(field);
        if (lone) {
            out.word("true");
        } else {
            word(cell, mark == cell.length() ? 0 : mark + 1, cell.length(), out);
        }
        out.endObject(column);
    }

    private static boolean isLone(String field) {
        return switch (field) {
            case "organization", "notSought", "notNeeded", "pending" -> true;
            default -> false;
        };
    }

    /** {@return the word of a field in cells: {@code given-by}} */
    static String hyphenated(String field) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (Character.isUpperCase(c)) {
                word.append('-');
            }
            word.append(Character.toLowerCase(c));
        }
        return word.toString();
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }
}
