package io.github.distributedleadership.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** Records that nobody here wrote, in a folder {@code shared/data} beside the project; tests are skipped without it. */
public final class RealData {
    private RealData() {}

    /** {@return the folder of that data set} */
    public static Path folder(String name) {
        Path at = Path.of("").toAbsolutePath();
        while (at != null) {
            Path folder = at.resolve("shared").resolve("data").resolve(name);
            if (Files.isDirectory(folder)) {
                return folder;
            }
            at = at.getParent();
        }
        Assumptions.abort("the data set " + name + " is not here; it belongs in shared/data beside the project");
        throw new AssertionError();
    }

    /** {@return the rows of a table without line breaks in its cells, each by the names of the columns} */
    public static List<Map<String, String>> rows(Path table) {
        try {
            List<String> lines = Files.readAllLines(table);
            List<String> columns = cells(lines.get(0));
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = cells(line);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < columns.size(); i++) {
                    row.put(columns.get(i), cells.get(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
