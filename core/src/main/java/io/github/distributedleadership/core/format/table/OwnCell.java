package io.github.distributedleadership.core.format.table;

import io.github.distributedleadership.core.format.row.OwnJson;
import io.github.distributedleadership.core.format.token.BrokenText;
import io.github.distributedleadership.core.format.token.Characters;
import io.github.distributedleadership.core.format.token.JsonTokens;
import io.github.distributedleadership.core.format.token.Refused;
import io.github.distributedleadership.core.format.token.Tokens.Kind;
import java.io.IOException;
import java.io.StringReader;

/** A value of one's own in a cell: what is JSON is meant as such, anything else is a text. */
final class OwnCell {
    private OwnCell() {}

    /** Adds the tokens of the value. */
    static void read(String cell, RowTokens out) throws IOException {
        if (readJson(cell, out)) {
            return;
        }
        try {
            out.add(Kind.TEXT, CellText.text(cell, 0, cell.length()));
        } catch (Refused e) {
            out.add(Kind.REFUSED, e.sentence());
        }
    }

    private static boolean readJson(String cell, RowTokens out) throws IOException {
        int before = out.size();
        if ("{[\"-0123456789tfn".indexOf(cell.charAt(0)) < 0) {
            return false;
        }
        try {
            JsonTokens tokens = new JsonTokens(Characters.of(new StringReader(cell)));
            for (Kind kind = tokens.next(); kind != Kind.END; kind = tokens.next()) {
                out.add(kind, tokens.text());
            }
            return true;
        } catch (BrokenText e) {
            out.backTo(before);
            return false;
        }
    }

    /** {@return the cell of the value with that JSON} A text stands for itself where it would not be taken for JSON. */
    static String write(String key, String json) {
        StringBuilder checked = new StringBuilder();
        OwnJson.rewrite(key, json, checked, false);
        String value = checked.toString();
        if (!value.startsWith("\"")) {
            return value;
        }
        try {
            JsonTokens tokens = new JsonTokens(Characters.of(new StringReader(value)));
            tokens.next();
            StringBuilder plain = new StringBuilder();
            CellText.write(tokens.text(), "", plain);
            boolean taken = readJson(plain.toString(), new RowTokens(java.util.Map.of()));
            return taken ? value : plain.toString();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
    }
}
