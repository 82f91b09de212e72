package io.github.distributedleadership.core.format.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.distributedleadership.core.format.Endless;
import io.github.distributedleadership.core.format.token.BrokenText;
import io.github.distributedleadership.core.format.token.Characters;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CsvRowsTest {
    @Test
    void rows_have_cells_and_the_line_on_which_they_begin() throws IOException {
        assertThat(read("a,b\r\n\r\n1,\"x\r\ny\"\n,\n2,\"say \"\"hi\"\"\""))
                .containsExactly("1[a, b]", "3[1, x\r\ny]", "5[, ]", "6[2, say \"hi\"]");
        assertThat(read("")).isEmpty();
        assertThat(read("\n \n\n")).isEmpty();
        assertThat(read("\uFEFFa\n")).containsExactly("1[a]");
    }

    @Test
    void a_broken_table_is_refused_with_the_line_of_its_row() {
        assertThatThrownBy(() -> read("a,b\n1,\"open\n2,3\n4,5\n"))
                .isInstanceOfSatisfying(
                        BrokenText.class, e -> assertThat(e.line()).isEqualTo(2))
                .hasMessage(
                        "a quote that is opened in this row is never closed; close it, and write a quote inside a text"
                                + " twice");
        assertThatThrownBy(() -> read("a,b\n\n\"x\"y,2\n"))
                .isInstanceOfSatisfying(
                        BrokenText.class, e -> assertThat(e.line()).isEqualTo(3))
                .hasMessage("something stands between a closing quote and the next comma; put the whole cell in quotes,"
                        + " and write a quote inside it twice");
    }

    @Test
    void a_line_that_never_ends_is_refused_before_it_fills_the_memory() {
        for (String piece : List.of("a", "a,", ",", "\"\",", "\"", "\"a,\"")) {
            assertThatThrownBy(() -> read(new Endless("", piece)))
                    .isInstanceOf(BrokenText.class)
                    .hasMessageContaining("more than")
                    .hasMessageEndingWith("?");
        }
    }

    @Property(tries = 300)
    void what_is_written_is_read_again(@ForAll @Size(max = 5) List<@NotEmpty @Size(max = 4) List<String>> rows)
            throws IOException {
        StringBuilder out = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = row.stream().map(CsvRowsTest::readable).toList();
            CsvText.row(out, cells);
            if (cells.size() > 1 || !cells.get(0).isBlank()) {
                expected.add(cells.toString());
            }
        }
        assertThat(read(out.toString()).stream().map(row -> row.replaceFirst("\\d+", "")))
                .containsExactlyElementsOf(expected);
    }

    /** No text that is read holds them. */
    private static String readable(String text) {
        return text.replace("\0", "").replaceFirst("^\uFEFF+", "");
    }

    private static List<String> read(String text) throws IOException {
        return read(new StringReader(text));
    }

    private static List<String> read(Reader text) throws IOException {
        List<String> rows = new ArrayList<>();
        try (CsvRows in = CsvRows.of(Characters.of(text))) {
            while (in.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < in.size(); column++) {
                    cells.add(in.cell(column));
                }
                rows.add(in.line() + cells.toString());
            }
        }
        return rows;
    }
}
