package io.github.distributedleadership.core.format.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.distributedleadership.core.format.row.RowText;
import io.github.distributedleadership.core.value.PlainText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the fields of a row into the cells of a table. */
final class TableRow extends RowText {
    private static final int WIDEST = 1 << 24;

    private final ImmutableMap<String, CellForm> columns;
    private final Map<String, Integer> places = new HashMap<>();
    private final String[] cells;
    private final StringBuilder cell = new StringBuilder();
    private String column = "";
    private CellForm form = CellForm.WORD;
    private String marks = "";
    private int depth;

    TableRow(ImmutableMap<String, CellForm> columns) {
        this.columns = columns;
        ImmutableList<String> names = columns.keySet().asList();
        for (int i = 0; i < names.size(); i++) {
            places.put(names.get(i), i);
        }
        cells = new String[names.size()];
        Arrays.fill(cells, "");
    }

    /** Leaves that cell empty, for its row says it elsewhere. */
    void leaveOut(String name) {
        end();
        column = "";
        cells[places.getOrDefault(name, 0)] = "";
    }

    /** Gives up what was written, and begins anew. */
    List<String> take() {
        end();
        List<String> row = List.of(cells);
        Arrays.fill(cells, "");
        column = "";
        return row;
    }

    private void end() {
        Integer place = places.get(column);
        if (place != null) {
            if (cell.length() > WIDEST) {
                throw new IllegalArgumentException("a cell must have at most " + WIDEST + " characters but one of \""
                        + column + "\" has " + cell.length() + "; it begins with \""
                        + PlainText.excerpt(cell.substring(0, 200)) + "\"");
            }
            cells[place] = cell.toString();
        }
        cell.setLength(0);
    }

    @Override
    public void key(String key) {
        if (depth == 0) {
            end();
            column = key;
            form = columns.getOrDefault(key, CellForm.WORD);
            marks = form == CellForm.LIST || form == CellForm.LIST_OR_NONE ? ";" : "";
            return;
        }
        switch (form) {
            case MAP, MAP_OR_NONE -> {
                element();
                CellText.write(key, ";=", cell);
                cell.append(CellText.PAIR);
                marks = ";=";
            }
            case RESOURCES -> {
                cell.append(key.equals("amount") ? "=" : key.equals("unit") ? " " : "");
                marks = ";";
            }
            case ITEMS -> {
                cell.append(key.equals("construct") ? "=" : key.equals("reversed") ? ":reversed" : "");
                marks = key.equals("id") ? ";=" : ";:";
            }
            case SCOPE, SUBJECT, ABOUT, APPROVAL, AGREED_IN -> cell.append(CellForm.hyphenated(key));
            default -> {
                // the one key of a reflection, which goes without saying
            }
        }
    }

    @Override
    public void value(String text) {
        switch (form) {
            case SCOPE, SUBJECT, ABOUT, APPROVAL, AGREED_IN -> cell.append(CellText.KIND);
            default -> {
                // nothing stands between
            }
        }
        CellText.write(text, marks, cell);
    }

    @Override
    public void word(String word) {
        cell.append(word);
    }

    @Override
    public void bare(String word) {
        boolean said = depth > 0 && form != CellForm.MAP && word.equals("true");
        cell.append(said ? "" : word);
    }

    @Override
    public void none() {
        cell.append(CellText.NONE);
    }

    @Override
    public void open(char bracket) {
        depth++;
    }

    @Override
    public void close(char bracket) {
        depth--;
        if (depth == 0 && cell.length() == 0) {
            cell.append(CellText.EMPTY);
        }
    }

    @Override
    public void element() {
        if (cell.length() > 0) {
            cell.append(CellText.LIST);
        }
    }

    @Override
    public void ownAt(String place) {
        // stands in a column of its own
    }

    @Override
    public boolean hasOwnAt(String place) {
        return false;
    }

    @Override
    public void extensions(Map<String, String> extensions) {
        // stand in columns of their own
    }
}
