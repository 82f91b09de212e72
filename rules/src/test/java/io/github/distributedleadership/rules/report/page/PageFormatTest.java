package io.github.distributedleadership.rules.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One page, in every form. */
class PageFormatTest {
    private static final List<Block> PAGE = List.of(
            new Block.Title("A school"),
            new Block.Paragraph("It is small."),
            new Block.Heading("Who leads"),
            new Block.Item("ana leads *all*"),
            new Block.Under("since 2025"),
            new Block.Numbered(1, "first"),
            new Block.Under("and more"),
            new Block.Gap(),
            Block.Table.of(List.of(List.of("budget", "ana"), List.of("it", "ben|cy", "new"))));

    private static String text(PageFormat format, List<Block> page) throws IOException {
        StringBuilder out = new StringBuilder();
        for (Block block : page) {
            format.write(block, out);
        }
        return out.toString();
    }

    @Test
    void as_text_titles_and_headings_are_underlined() throws IOException {
        assertThat(text(PlainText.UNDERLINED, PAGE)).isEqualTo("""
                A school
                ========
                It is small.

                Who leads
                ---------
                - ana leads *all*
                    since 2025
                1. first
                    and more

                  budget  ana
                  it      ben|cy  new
                """);
    }

    @Test
    void as_dense_text_they_are_lines_like_others() throws IOException {
        assertThat(text(PlainText.DENSE, PAGE)).isEqualTo("""
                A school
                It is small.

                Who leads
                - ana leads *all*
                   since 2025
                1. first
                   and more

                  budget  ana
                  it      ben|cy  new
                """);
    }

    @Test
    void as_markdown_each_block_has_its_mark_and_text_stays_text() throws IOException {
        assertThat(text(Markdown.FORMAT, PAGE)).isEqualTo("""
                # A school

                It is small.


                ## Who leads

                - ana leads \\*all\\*

                    since 2025

                1. first

                    and more


                |  |  |  |
                |---|---|---|
                | budget | ana |  |
                | it | ben\\|cy | new |

                """);
    }

    @Test
    void a_row_without_room_is_written_as_words_and_widens_no_column() throws IOException {
        String wide = "w".repeat(60);
        assertThat(text(
                        PlainText.DENSE,
                        List.of(Block.Table.of(
                                List.of(List.of("a", "b"), List.of(wide, wide, "c"), List.of("aa", "b"))))))
                .isEqualTo("  a   b\n  " + wide + "\n    " + wide + "  c\n  aa  b\n");
    }
}
